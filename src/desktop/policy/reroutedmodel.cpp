// SPDX-License-Identifier: GPL-3.0-or-later
#include "reroutedmodel.h"

#include "desktop/style/words.h"

namespace evenkeel {

ReroutedModel::ReroutedModel(WaitingComparison comparison, const BoardSnapshot &board, DeskNames names, QObject *parent)
    : QAbstractTableModel(parent)
    , m_comparison(std::move(comparison))
    , m_names(std::move(names))
{
    for (const TicketCard &card : board.waiting)
        m_cards[card.id] = {card.reference, card.subject};
}

TicketId ReroutedModel::ticketAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_comparison.otherwise[static_cast<std::size_t>(row)].ticket : TicketId{};
}

int ReroutedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comparison.otherwise.size());
}

int ReroutedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReroutedModel::destination(AgentId agent, const std::optional<Gate> &blocked) const
{
    if (agent.isValid())
        return m_names.agent(agent);
    return blocked ? tr("Waits: %1", "gate").arg(Words::gateInSentence(*blocked)) : tr("Waits");
}

QVariant ReroutedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const RoutedOtherwise &shown = m_comparison.otherwise[static_cast<std::size_t>(index.row())];
    const auto card = m_cards.find(shown.ticket);
    switch (index.column()) {
    case Reference:
        return card == m_cards.end() ? QString::number(shown.ticket.value) : card->second.first;
    case Subject:
        return card == m_cards.end() ? QString() : card->second.second;
    case Saved:
        return destination(shown.saved, shown.savedBlocked);
    default:
        return destination(shown.edited, shown.editedBlocked);
    }
}

QVariant ReroutedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Reference:
        return tr("Ticket");
    case Subject:
        return tr("Subject");
    case Saved:
        return tr("Policy in force");
    default:
        return tr("Draft");
    }
}

} // namespace evenkeel
