// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundcontrols.h"

#include "durationbox.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>
#include <cmath>

namespace evenkeel::bound {

namespace {

constexpr int NumberWidth = 112;
constexpr int AroundText = 56; ///< the arrows and the room beside them

class WheelGuard final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<const QWidget *>(watched);
        if (event->type() != QEvent::Wheel || widget == nullptr || widget->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

template <class Box>
Box *dressed(const QString &name, const Range &range)
{
    auto *box = new Box;
    box->setAccessibleName(name);
    box->setSuffix(range.suffix);
    box->setSpecialValueText(range.special);
    box->setAlignment(Qt::AlignRight);
    box->setMinimumWidth(std::max(NumberWidth, box->fontMetrics().horizontalAdvance(range.special) + AroundText));
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    guardWheel(box);
    return box;
}

QDoubleSpinBox *scaled(double *value, double factor, const QString &name, const Range &range, const Changed &changed)
{
    auto *box = dressed<QDoubleSpinBox>(name, range);
    box->setDecimals(range.decimals);
    box->setRange(range.least * factor, range.most * factor);
    box->setValue(*value * factor);
    QObject::connect(box, &QDoubleSpinBox::valueChanged, box, [value, factor, changed](double shown) {
        *value = shown / factor;
        changed();
    });
    return box;
}

} // namespace

void guardWheel(QWidget *control)
{
    control->setFocusPolicy(Qt::StrongFocus);
    control->installEventFilter(new WheelGuard(control));
}

QLineEdit *text(std::string *value, const QString &name, const Changed &changed)
{
    auto *edit = new QLineEdit(QString::fromStdString(*value));
    edit->setAccessibleName(name);
    QObject::connect(edit, &QLineEdit::textChanged, edit, [value, changed](const QString &typed) {
        *value = typed.simplified().toStdString();
        changed();
    });
    return edit;
}

QCheckBox *check(bool *value, const QString &text, const Changed &changed)
{
    auto *box = new QCheckBox(text);
    box->setChecked(*value);
    QObject::connect(box, &QCheckBox::toggled, box, [value, changed](bool isOn) {
        *value = isOn;
        changed();
    });
    return box;
}

QDoubleSpinBox *number(double *value, const QString &name, const Range &range, const Changed &changed)
{
    return scaled(value, 1, name, range, changed);
}

QDoubleSpinBox *percent(double *value, const QString &name, const Range &range, const Changed &changed)
{
    Range shown = range;
    shown.suffix = QStringLiteral(" %");
    return scaled(value, 100, name, shown, changed);
}

QSpinBox *count(int *value, const QString &name, const Range &range, const Changed &changed)
{
    auto *box = dressed<QSpinBox>(name, range);
    box->setRange(static_cast<int>(range.least), static_cast<int>(range.most));
    box->setValue(*value);
    QObject::connect(box, &QSpinBox::valueChanged, box, [value, changed](int shown) {
        *value = shown;
        changed();
    });
    return box;
}

QSpinBox *minutes(std::chrono::minutes *value, const QString &name, const Range &range, const Changed &changed)
{
    auto *box = dressed<DurationBox>(name, range);
    box->setSuffix({});
    box->setRange(static_cast<int>(range.least), static_cast<int>(range.most));
    box->setValue(static_cast<int>(value->count()));
    QObject::connect(box, &QSpinBox::valueChanged, box, [value, changed](int shown) {
        *value = std::chrono::minutes(shown);
        changed();
    });
    return box;
}

QComboBox *name(std::string *value, const QString &name, const QStringList &known, const QString &none,
                const Changed &changed)
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setAccessibleName(name);
    box->lineEdit()->setAccessibleName(name);
    box->lineEdit()->setPlaceholderText(none);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    if (!none.isEmpty())
        box->addItem(QString());
    box->addItems(known);
    box->setCurrentText(QString::fromStdString(*value));
    guardWheel(box);
    QObject::connect(box, &QComboBox::currentTextChanged, box, [value, changed](const QString &typed) {
        *value = typed.simplified().toStdString();
        changed();
    });
    return box;
}

NamesField *names(std::vector<std::string> *value, const QString &name, const QList<NamedCode> &known,
                  const Changed &changed)
{
    auto *field = new NamesField(name, known);
    field->setValues(*value);
    QObject::connect(field, &NamesField::changed, field, [field, value, changed] {
        *value = field->values();
        changed();
    });
    return field;
}

} // namespace evenkeel::bound
