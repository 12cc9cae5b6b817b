// SPDX-License-Identifier: GPL-3.0-or-later
#include "routepreviewmodel.h"

#include "desktop/style/slatone.h"
#include "desktop/style/words.h"

#include <unordered_map>

namespace evenkeel {

RoutePreviewModel::RoutePreviewModel(const RouteOutcome &outcome, const BoardSnapshot &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_atRiskShare(desk.atRiskShare)
{
    std::unordered_map<TicketId, const TicketCard *> cards;
    for (const TicketCard &card : desk.waiting)
        cards.emplace(card.id, &card);
    std::unordered_map<AgentId, const AgentLane *> lanes;
    std::unordered_map<AgentId, double> load;
    for (const AgentLane &lane : desk.lanes) {
        lanes.emplace(lane.id, &lane);
        load.emplace(lane.id, lane.load);
    }
    for (const Decision &decision : outcome.decisions) {
        Row row;
        if (const auto card = cards.find(decision.ticket); card != cards.end())
            row.card = *card->second;
        if (const auto lane = lanes.find(decision.agent); lane != lanes.end()) {
            load[decision.agent] += row.card.weight;
            row.goal = outcome.isOffering ? tr("Offer to %1", "agent").arg(lane->second->name) : lane->second->name;
            row.loadAfter = lane->second->capacity > 0 ? load[decision.agent] / lane->second->capacity : 0;
            row.why = tr("Best of %n candidates", nullptr, decision.candidates);
        } else if (const auto gate = decision.blockingGate()) {
            row.why = tr("Blocked by %1").arg(Words::gateInSentence(*gate));
        } else {
            row.why = tr("Nobody eligible");
        }
        m_rows.push_back(std::move(row));
    }
}

int RoutePreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RoutePreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RoutePreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = column == SlaLeft || column == LoadAfter;
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::ForegroundRole) {
        if (column == SlaLeft)
            return tone(slaTone(row.card.slaShare, m_atRiskShare));
        return column == Why || row.goal.isEmpty() ? QVariant(tone(Tone::Muted)) : QVariant();
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Reference:
        return row.card.reference;
    case Subject:
        return row.card.subject;
    case SlaLeft:
        return Words::slaLeft(row.card.slaLeft);
    case Goal:
        return row.goal.isEmpty() ? tr("Stays waiting") : row.goal;
    case LoadAfter:
        return row.goal.isEmpty() ? QString() : Words::percent(row.loadAfter);
    case Why:
        return row.why;
    default:
        return {};
    }
}

QVariant RoutePreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == SlaLeft || section == LoadAfter;
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Reference:
        return tr("Ticket");
    case Subject:
        return tr("Subject");
    case SlaLeft:
        return tr("SLA");
    case Goal:
        return tr("Would go to");
    case LoadAfter:
        return tr("Load then");
    case Why:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace evenkeel
