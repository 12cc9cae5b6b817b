// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/handoverservice.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace evenkeel {

/// Asks another agent to take tickets over: who, and why.
class HandoverDialog final : public QDialog
{
    Q_OBJECT

public:
    /// A ticket and the agent who has it; none while it waits or is done.
    struct Held
    {
        TicketId ticket;
        AgentId agent;
    };

    HandoverDialog(const DeskNames &names, std::vector<Held> tickets, QWidget *parent = nullptr);

    [[nodiscard]] QComboBox *agents() const { return m_agents; }
    [[nodiscard]] QLineEdit *why() const { return m_why; }
    [[nodiscard]] QPushButton *button() const { return m_ask; }
    /// One for each ticket that somebody else has.
    [[nodiscard]] std::vector<HandoverRecord> records() const;

private:
    void addFields(const DeskNames &names);
    void showCount();

    std::vector<Held> m_tickets;
    QComboBox *m_agents;
    QLineEdit *m_why;
    QPushButton *m_ask;
};

} // namespace evenkeel
