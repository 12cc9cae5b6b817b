// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentlistmodel.h"

#include "lanepainter.h"

#include "desktop/style/words.h"

#include <algorithm>

namespace evenkeel {

AgentListModel::AgentListModel(std::vector<AgentLane> lanes, QObject *parent)
    : QAbstractTableModel(parent)
    , m_lanes(std::move(lanes))
{
    std::stable_sort(m_lanes.begin(), m_lanes.end(), [](const AgentLane &a, const AgentLane &b) {
        if (a.isOnShift != b.isOnShift)
            return a.isOnShift;
        return a.loadRatio() < b.loadRatio();
    });
}

AgentId AgentListModel::agentAt(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? m_lanes[static_cast<std::size_t>(index.row())].id
                                                             : AgentId{};
}

int AgentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lanes.size());
}

int AgentListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AgentListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() >= Load)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const AgentLane &lane = m_lanes[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Name:
        return lane.name;
    case Team:
        return lane.teamName;
    case PresenceNow:
        return LanePainter::presenceText(lane);
    case Load:
        return Words::percent(lane.loadRatio());
    case Tickets:
        return Words::number(lane.tickets);
    default:
        return {};
    }
}

QVariant AgentListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section >= Load ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Agent");
    case Team:
        return tr("Team");
    case PresenceNow:
        return tr("Presence");
    case Load:
        return tr("Load");
    case Tickets:
        return tr("Tickets");
    default:
        return {};
    }
}

} // namespace evenkeel
