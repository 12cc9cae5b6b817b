// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/skillresults.h"

#include <QDialog>
#include <QFuture>

#include <functional>
#include <stop_token>

class QComboBox;
class QTableView;

namespace evenkeel {

class LeftTicketsModel;
class LostSkillsModel;
class ToneLabel;

/// "If this agent leaves": the skills and hours that nobody covers then, and the open tickets that need somebody else.
class LeaveDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Answers for one agent.
    using Ask = std::function<QFuture<Result<LeaveView>>(AgentId)>;

    LeaveDialog(const DeskNames &names, const std::vector<AgentId> &agents, AgentId first, Ask ask,
                QWidget *parent = nullptr);

    [[nodiscard]] QComboBox *agents() const { return m_agents; }
    [[nodiscard]] QTableView *skills() const { return m_skills; }
    [[nodiscard]] QTableView *tickets() const { return m_tickets; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool isSettled() const { return m_pending == 0; }

Q_SIGNALS:
    void ticketWanted(evenkeel::TicketId ticket);
    void failed(const evenkeel::Error &error);

private:
    void addTables();
    void ask();
    void show(const LeaveView &view);

    Ask m_ask;
    QComboBox *m_agents;
    ToneLabel *m_summary;
    QTableView *m_skills = nullptr;
    QTableView *m_tickets = nullptr;
    LostSkillsModel *m_lost;
    LeftTicketsModel *m_left;
    AgentId m_wanted; ///< the answer that counts
    int m_pending = 0;
};

} // namespace evenkeel
