// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "namesfield.h"

#include <QComboBox>

#include <chrono>
#include <functional>
#include <string>
#include <utility>
#include <vector>

class QCheckBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

/// Controls that write what is entered straight into a value, which outlives them, and then tell.
namespace evenkeel::bound {

using Changed = std::function<void()>;

struct Range
{
    double least = 0;
    double most = 100;
    int decimals = 0;
    QString suffix;
    QString special; ///< shown instead of the least value
};

[[nodiscard]] QLineEdit *text(std::string *value, const QString &name, const Changed &changed);
[[nodiscard]] QCheckBox *check(bool *value, const QString &text, const Changed &changed);
[[nodiscard]] QDoubleSpinBox *number(double *value, const QString &name, const Range &range, const Changed &changed);
/// A share, shown in percent.
[[nodiscard]] QDoubleSpinBox *percent(double *value, const QString &name, const Range &range, const Changed &changed);
[[nodiscard]] QSpinBox *count(int *value, const QString &name, const Range &range, const Changed &changed);
[[nodiscard]] QSpinBox *minutes(std::chrono::minutes *value, const QString &name, const Range &range,
                                const Changed &changed);
/// One name, typed or picked; `none` is what an empty one means.
[[nodiscard]] QComboBox *name(std::string *value, const QString &name, const QStringList &known, const QString &none,
                              const Changed &changed);
[[nodiscard]] NamesField *names(std::vector<std::string> *value, const QString &name, const QList<NamedCode> &known,
                                const Changed &changed);

/// Keeps the wheel, which scrolls the form, from changing a control nobody is in.
void guardWheel(QWidget *control);

template <class Enum>
[[nodiscard]] QComboBox *choice(Enum *value, const QString &name, const QList<std::pair<QString, Enum>> &choices,
                                const Changed &changed)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    for (const auto &[text, code] : choices)
        box->addItem(text, static_cast<int>(code));
    box->setCurrentIndex(box->findData(static_cast<int>(*value)));
    guardWheel(box);
    QObject::connect(box, &QComboBox::currentIndexChanged, box, [box, value, changed] {
        *value = static_cast<Enum>(box->currentData().toInt());
        changed();
    });
    return box;
}

} // namespace evenkeel::bound
