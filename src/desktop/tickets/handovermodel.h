// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/handoverservice.h"

#include <QAbstractTableModel>

namespace evenkeel {

/// Handovers with their answers, of everybody or of one agent.
class HandoverModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Ticket, From, To, Why, Asked, State, Outcome, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `agent`: only what comes from or goes to the agent; none: everything.
    void setList(HandoverList list, AgentId agent);
    void setAgent(AgentId agent);
    [[nodiscard]] const HandoverLine &lineAt(int row) const
    {
        return m_list.lines[m_shown[static_cast<std::size_t>(row)]];
    }
    [[nodiscard]] int rowOf(std::int64_t record) const; ///< -1 where it is not shown
    [[nodiscard]] int waitingCount() const;             ///< of those shown

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void show();
    [[nodiscard]] QString text(const HandoverLine &line, int column) const;

    HandoverList m_list;
    AgentId m_agent;
    std::vector<std::size_t> m_shown;
};

} // namespace evenkeel
