// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agent.h"
#include "domain/timeoffrequest.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QDateTimeEdit;
class QDialogButtonBox;
class QLineEdit;

namespace evenkeel {

/// Asks for time off: who, from when to when, why.
class TimeOffDialog final : public QDialog
{
    Q_OBJECT

public:
    TimeOffDialog(const std::vector<Agent> &agents, AgentId agent, Interval span, QWidget *parent = nullptr);

    [[nodiscard]] TimeOffRequest request() const;

private:
    void showState();

    QComboBox *m_agent = nullptr;
    QDateTimeEdit *m_from = nullptr;
    QDateTimeEdit *m_until = nullptr;
    QLineEdit *m_note = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace evenkeel
