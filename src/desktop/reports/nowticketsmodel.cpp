// SPDX-License-Identifier: GPL-3.0-or-later
#include "nowticketsmodel.h"

#include "desktop/style/icons.h"
#include "desktop/style/words.h"

namespace evenkeel {

namespace {

Qt::Alignment alignmentOf(int column)
{
    return (column == NowTicketColumn::Time ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

NowTicketsModel::NowTicketsModel(Time time, QObject *parent)
    : QAbstractTableModel(parent)
    , m_time(time)
{}

void NowTicketsModel::setTickets(std::vector<NowTicket> tickets, Instant now)
{
    beginResetModel();
    m_tickets = std::move(tickets);
    m_now = now;
    endResetModel();
}

TicketId NowTicketsModel::ticketAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_tickets[static_cast<std::size_t>(row)].card.id : TicketId{};
}

int NowTicketsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tickets.size());
}

int NowTicketsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : NowTicketColumn::Count;
}

QString NowTicketsModel::text(const NowTicket &ticket, int column) const
{
    switch (column) {
    case NowTicketColumn::Subject:
        return ticket.card.subject.isEmpty() ? ticket.card.reference : ticket.card.subject;
    case NowTicketColumn::Agent:
        return ticket.agent.isEmpty() ? tr("waiting") : ticket.agent;
    default:
        break;
    }
    return m_time == Time::Age ? Words::duration(m_now - ticket.card.createdAt) : Words::slaLeft(ticket.card.slaLeft);
}

QVariant NowTicketsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NowTicket &ticket = m_tickets[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(ticket, column);
    case Qt::ToolTipRole:
        return tr("%1, %2: %3", "reference, priority, subject")
            .arg(ticket.card.reference, Words::priority(ticket.card.priority), ticket.card.subject);
    case Qt::DecorationRole:
        return column == NowTicketColumn::Subject
                   ? QVariant(icon(glyphOf(ticket.card.priority), toneOf(ticket.card.priority)))
                   : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(column));
    case Qt::ForegroundRole:
        if (column == NowTicketColumn::Time && ticket.card.slaShare > 1)
            return tone(Tone::Bad);
        return tone(column == NowTicketColumn::Subject ? Tone::Text : Tone::Muted);
    default:
        return {};
    }
}

QVariant NowTicketsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(section));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NowTicketColumn::Subject:
        return tr("Ticket");
    case NowTicketColumn::Agent:
        return tr("Agent");
    case NowTicketColumn::Time:
        return m_time == Time::Age ? tr("Waits for") : tr("SLA");
    default:
        return {};
    }
}

} // namespace evenkeel
