// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knownnames.h"

#include <QWidget>

#include <string>
#include <vector>

class QLineEdit;
class QMenu;

namespace evenkeel {

/// Names with commas between them, typed or picked from those the desk knows. A name with a comma stands in quotes.
class NamesField final : public QWidget
{
    Q_OBJECT

public:
    NamesField(const QString &name, const QList<NamedCode> &known, QWidget *parent = nullptr);

    void setValues(const std::vector<std::string> &values);
    [[nodiscard]] std::vector<std::string> values() const;
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    void setPlaceholder(const QString &text);

    [[nodiscard]] static QStringList split(const QString &text);

Q_SIGNALS:
    void changed();

private:
    void fillMenu();
    [[nodiscard]] QString textOf(const QString &code) const;

    QList<NamedCode> m_known;
    QLineEdit *m_edit = nullptr;
    QMenu *m_menu = nullptr;
};

} // namespace evenkeel
