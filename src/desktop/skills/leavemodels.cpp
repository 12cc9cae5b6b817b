// SPDX-License-Identifier: GPL-3.0-or-later
#include "leavemodels.h"

#include "desktop/style/palette.h"
#include "desktop/style/words.h"
#include "services/shownline.h"

#include <cmath>
#include <utility>

namespace evenkeel {

namespace {

int alignment(bool isNumber)
{
    return static_cast<int>(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace

void LostSkillsModel::setView(const LeaveView &view)
{
    beginResetModel();
    m_names = view.names;
    m_span = view.span;
    m_losses = view.losses;
    endResetModel();
}

int LostSkillsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_losses.size());
}

int LostSkillsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LostSkillsModel::text(const SkillLoss &loss, int column) const
{
    switch (column) {
    case Skill:
        return m_names.skill(loss.skill);
    case Level:
        return Words::proficiency(loss.level);
    case Others:
        return Words::number(loss.othersAtLevel);
    case Share:
        return Words::percent(loss.share);
    case NobodyNow:
        return tr("%1 h").arg(Words::decimal(hoursAWeek(loss.nobodyBefore, m_span)));
    default:
        return tr("%1 h").arg(Words::decimal(hoursAWeek(loss.nobodyAfter, m_span)));
    }
}

QVariant LostSkillsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SkillLoss &loss = m_losses[static_cast<std::size_t>(index.row())];
    const bool isWorse = loss.nobodyAfter > loss.nobodyBefore;
    if (role == Qt::DisplayRole)
        return text(loss, index.column());
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column() >= Others);
    if (role == Qt::ForegroundRole && index.column() == NobodyThen && isWorse)
        return tone(Tone::Bad);
    if (role == Qt::ToolTipRole)
        return tr("%1 of %2 solved tickets came from this agent.", "share, number")
            .arg(Words::percent(loss.share),
                 Words::number(loss.share > 0 ? std::llround(static_cast<double>(loss.solved) / loss.share) : 0));
    return {};
}

QVariant LostSkillsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section >= Others);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Skill:
        return tr("Skill");
    case Level:
        return tr("Level");
    case Others:
        return tr("Others as good");
    case Share:
        return tr("Share of tickets");
    case NobodyNow:
        return tr("Nobody there now, a week");
    case NobodyThen:
        return tr("Nobody there then");
    default:
        return {};
    }
}

void LeftTicketsModel::setTickets(std::vector<LeftTicket> tickets)
{
    beginResetModel();
    m_tickets = std::move(tickets);
    endResetModel();
}

int LeftTicketsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tickets.size());
}

int LeftTicketsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LeftTicketsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LeftTicket &ticket = m_tickets[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column() == Others);
    if (role == Qt::ForegroundRole && index.column() == Others && ticket.others == 0)
        return tone(Tone::Bad);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Reference:
        return shownLine(ticket.reference);
    case Subject:
        return shownLine(ticket.subject).simplified();
    default:
        return ticket.others == 0 ? tr("Nobody", "could take the ticket") : Words::number(ticket.others);
    }
}

QVariant LeftTicketsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section == Others);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Reference:
        return tr("Ticket");
    case Subject:
        return tr("Subject");
    case Others:
        return tr("Others who could take it");
    default:
        return {};
    }
}

} // namespace evenkeel
