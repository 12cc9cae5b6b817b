// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardlistmodel.h"

#include "desktop/style/icons.h"
#include "desktop/style/slatone.h"
#include "desktop/style/words.h"

namespace evenkeel {

CardListModel::CardListModel(std::vector<TicketCard> cards, Instant now, double atRiskShare, QObject *parent)
    : QAbstractTableModel(parent)
    , m_cards(std::move(cards))
    , m_now(now)
    , m_atRiskShare(atRiskShare)
{}

TicketId CardListModel::ticketAt(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? m_cards[static_cast<std::size_t>(index.row())].id
                                                             : TicketId{};
}

int CardListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

int CardListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CardListModel::text(const TicketCard &card, int column) const
{
    switch (column) {
    case Reference:
        return card.reference;
    case Subject:
        return card.subject;
    case PriorityWord:
        return Words::priority(card.priority);
    case ChannelWord:
        return Words::channel(card.channel);
    case Effort:
        return Words::number(card.effort);
    case Age:
        return Words::duration(m_now - card.createdAt);
    case SlaLeft:
        return Words::slaLeft(card.slaLeft);
    default:
        return {};
    }
}

QVariant CardListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TicketCard &card = m_cards[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(card, column);
    case Qt::DecorationRole:
        if (column == PriorityWord)
            return icon(glyphOf(card.priority), toneOf(card.priority));
        return column == ChannelWord ? QVariant(icon(glyphOf(card.channel), Tone::Muted)) : QVariant();
    case Qt::ForegroundRole:
        if (column == SlaLeft)
            return tone(slaTone(card.slaShare, m_atRiskShare));
        return {};
    case Qt::TextAlignmentRole:
        return QVariant((column >= Effort ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant CardListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section >= Effort ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Reference:
        return tr("Ticket");
    case Subject:
        return tr("Subject");
    case PriorityWord:
        return tr("Priority");
    case ChannelWord:
        return tr("Channel");
    case Effort:
        return tr("Effort");
    case Age:
        return tr("Age");
    case SlaLeft:
        return tr("SLA");
    default:
        return {};
    }
}

} // namespace evenkeel
