// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/boardsnapshot.h"

#include <QAbstractTableModel>

namespace evenkeel {

/// Agents as targets of a handover, least loaded first.
class AgentListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Team, PresenceNow, Load, Tickets, ColumnCount };

    explicit AgentListModel(std::vector<AgentLane> lanes, QObject *parent = nullptr);

    [[nodiscard]] AgentId agentAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<AgentLane> m_lanes;
};

} // namespace evenkeel
