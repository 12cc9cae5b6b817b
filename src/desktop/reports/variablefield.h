// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/desknames.h"
#include "services/policyvariable.h"

#include <QStackedWidget>

class QComboBox;
class QDoubleSpinBox;

namespace evenkeel {

/// Where the new value of a policy's variable is entered: a number with its unit, or one of several.
class VariableField final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit VariableField(const DeskNames &names, QWidget *parent = nullptr);

    /// Begins at the value it has now.
    void setVariable(const PolicyVariable &variable);
    /// As withVariable() takes it.
    [[nodiscard]] QString value() const;
    [[nodiscard]] QDoubleSpinBox *number() const { return m_number; }
    [[nodiscard]] QComboBox *choice() const { return m_choice; }

Q_SIGNALS:
    void changed();

private:
    void setNumber(const PolicyVariable &variable);
    void setChoices(const PolicyVariable &variable);
    [[nodiscard]] bool isChoice() const;

    DeskNames m_names;
    PolicyVariableKind m_kind = PolicyVariableKind::Number;
    QDoubleSpinBox *m_number;
    QComboBox *m_choice;
};

} // namespace evenkeel
