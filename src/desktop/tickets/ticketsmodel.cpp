// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticketsmodel.h"

#include "slawords.h"

#include "desktop/style/words.h"

#include <algorithm>

namespace evenkeel {

TicketsModel::TicketsModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void TicketsModel::setNames(DeskNames names)
{
    m_names = std::move(names);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, TicketColumn::Count - 1));
}

void TicketsModel::showLines(std::vector<TicketLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_rows.reset();
    m_fetch = {};
    m_seen.clear();
    endResetModel();
}

void TicketsModel::showRows(Rows rows, Fetch fetch)
{
    beginResetModel();
    m_lines.clear();
    m_rows = std::move(rows);
    m_fetch = std::move(fetch);
    m_seen.clear();
    endResetModel();
}

void TicketsModel::refreshTimes()
{
    if (rowCount() == 0)
        return;
    m_seen.clear();
    Q_EMIT dataChanged(index(0, TicketColumn::Age), index(rowCount() - 1, TicketColumn::Sla));
}

const TicketLine &TicketsModel::line(int row) const
{
    static const TicketLine None;
    if (row < 0 || row >= rowCount())
        return None;
    if (!m_rows)
        return m_lines[static_cast<std::size_t>(row)];
    const std::uint32_t indexRow = (*m_rows)[static_cast<std::size_t>(row)];
    if (const TicketLine *seen = m_seen.object(indexRow))
        return *seen;
    auto *fetched = new TicketLine(m_fetch(indexRow));
    m_seen.insert(indexRow, fetched); // the cache owns it
    return *fetched;
}

int TicketsModel::positionOf(std::uint32_t indexRow) const
{
    if (!m_rows)
        return -1;
    const auto it = std::find(m_rows->begin(), m_rows->end(), indexRow);
    return it == m_rows->end() ? -1 : static_cast<int>(it - m_rows->begin());
}

int TicketsModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_rows ? m_rows->size() : m_lines.size());
}

int TicketsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(TicketColumn::Count);
}

QString TicketsModel::teamOf(const TicketLine &line) const
{
    const auto agent = m_names.agents.find(line.agent);
    return agent == m_names.agents.end() ? QString() : m_names.team(agent->second.team);
}

int TicketsModel::channelCode(const TicketLine &line) const
{
    const auto channel = m_names.channels.find(line.channel);
    return channel == m_names.channels.end() ? -1 : static_cast<int>(channel->second.kind);
}

QString TicketsModel::slaText(const SlaStanding &sla) const
{
    switch (sla.state) {
    case SlaState::None:
        return {};
    case SlaState::Met:
        return tr("Met", "a promise");
    case SlaState::Paused:
        return tr("Paused, %1").arg(Words::slaLeft(sla.left));
    case SlaState::Breached:
        return sla.left.count() < 0 ? Words::slaLeft(sla.left) : tr("Breached", "a promise");
    case SlaState::OnTrack:
    case SlaState::AtRisk:
        break;
    }
    return Words::slaLeft(sla.left);
}

QString TicketsModel::promiseText(const TicketLine &line) const
{
    const QString used = tr("%1: %2 of the time used", "promise, share")
                             .arg(SlaWords::kind(line.sla.kind), Words::percent(line.sla.share));
    if (!line.due)
        return used;
    const QString due = Words::shortDateTime(*line.due);
    if (line.sla.state == SlaState::Breached)
        return tr("%1. It was due %2.", "what is used, time").arg(used, due);
    return line.sla.state == SlaState::Paused
               ? tr("%1. Paused; if it went on now it would be due %2.", "what is used, time").arg(used, due)
               : tr("%1. Due %2.", "what is used, time").arg(used, due);
}

QString TicketsModel::text(const TicketLine &line, int column) const
{
    switch (column) {
    case TicketColumn::Reference:
        return line.reference;
    case TicketColumn::Subject:
        return line.subject;
    case TicketColumn::Status:
        return Words::status(line.status);
    case TicketColumn::Priority:
        return Words::priority(line.priority);
    case TicketColumn::Channel:
        return m_names.channel(line.channel);
    case TicketColumn::Effort:
        return line.effort > 0 ? QString::number(line.effort) : QString();
    case TicketColumn::Queue:
        return m_names.queue(line.queue);
    case TicketColumn::Team:
        return teamOf(line);
    case TicketColumn::Agent:
        return m_names.agent(line.agent);
    case TicketColumn::Category:
        return m_names.category(line.category);
    case TicketColumn::Customer:
        return line.customer;
    case TicketColumn::Created:
        return Words::shortDateTime(line.createdAt);
    case TicketColumn::Age:
        return Words::duration(line.age);
    case TicketColumn::Sla:
        return slaText(line.sla);
    default:
        return {};
    }
}

QString TicketsModel::explanation(const TicketLine &line, int column) const
{
    switch (column) {
    case TicketColumn::Created:
        return Words::dateTime(line.createdAt);
    case TicketColumn::Age:
        return isOpen(line.status) ? tr("Open for %1").arg(Words::duration(line.age))
                                   : tr("It took %1 from creation to resolution").arg(Words::duration(line.age));
    case TicketColumn::Effort:
        return line.effort > 0 ? tr("Effort %1 of 10").arg(line.effort) : tr("Effort not known");
    case TicketColumn::Sla:
        if (!isOpen(line.status) || line.sla.state == SlaState::None)
            return slaText(line.sla);
        return promiseText(line);
    default:
        return text(line, column);
    }
}

QVariant TicketsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TicketLine &ticket = line(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(ticket, column);
    case Qt::ToolTipRole:
        return explanation(ticket, column);
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "column, value").arg(columnName(column), explanation(ticket, column));
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case TicketRole::Id:
        return qint64(ticket.id.value);
    case TicketRole::PriorityCode:
        return static_cast<int>(ticket.priority);
    case TicketRole::ChannelCode:
        return channelCode(ticket);
    case TicketRole::SlaCode:
        return static_cast<int>(ticket.sla.state);
    case TicketRole::SlaShare:
        return ticket.sla.share;
    case TicketRole::IsDone:
        return !isOpen(ticket.status);
    default:
        return {};
    }
}

QString TicketsModel::columnName(int column)
{
    switch (column) {
    case TicketColumn::Reference:
        return tr("Reference");
    case TicketColumn::Subject:
        return tr("Subject");
    case TicketColumn::Status:
        return tr("Status");
    case TicketColumn::Priority:
        return tr("Priority");
    case TicketColumn::Channel:
        return tr("Channel");
    case TicketColumn::Effort:
        return tr("Effort");
    case TicketColumn::Queue:
        return tr("Queue");
    case TicketColumn::Team:
        return tr("Team");
    case TicketColumn::Agent:
        return tr("Agent");
    case TicketColumn::Category:
        return tr("Category");
    case TicketColumn::Customer:
        return tr("Customer");
    case TicketColumn::Created:
        return tr("Created");
    case TicketColumn::Age:
        return tr("Age");
    case TicketColumn::Sla:
        return tr("SLA");
    default:
        return {};
    }
}

QVariant TicketsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return columnName(section);
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == TicketColumn::Effort || section == TicketColumn::Age ||
                              section == TicketColumn::Created || section == TicketColumn::Sla;
        return static_cast<int>(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    return {};
}

QString TicketsModel::table(const QList<int> &rows, const QList<int> &columns) const
{
    QStringList lines;
    QStringList cells;
    for (const int column : columns)
        cells.append(columnName(column));
    lines.append(cells.join(u'\t'));
    for (const int row : rows) {
        const TicketLine &ticket = line(row);
        cells.clear();
        for (const int column : columns) {
            QString cell = text(ticket, column);
            cell.replace(u'\t', u' ').replace(u'\n', u' ');
            cells.append(cell);
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace evenkeel
