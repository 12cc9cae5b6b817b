// SPDX-License-Identifier: GPL-3.0-or-later
#include "icspreviewmodel.h"

#include "datewords.h"
#include "timelinelook.h"

#include "exchange/icsentry.h"
#include "services/shownline.h"
#include "wording/calendarfilewords.h"

#include <QDateTime>

#include <algorithm>
#include <set>

namespace evenkeel {

void IcsPreviewModel::setOutcome(const CalendarImportOutcome &outcome, const DeskNames &names, const QTimeZone &zone)
{
    beginResetModel();
    m_rows.clear();
    addRefused(outcome);
    addEntries(outcome.edit, names, zone);
    addHolidays(outcome.holidayEdit);
    endResetModel();
}

void IcsPreviewModel::addRefused(const CalendarImportOutcome &outcome)
{
    for (const IcsRefusal &refusal : outcome.refusals) {
        QString why = CalendarFileWords::refusal(codeOf(refusal.reason));
        if (!refusal.detail.empty())
            why = tr("%1 (%2)", "reason, value").arg(why, QString::fromStdString(refusal.detail));
        m_rows.push_back({{tr("Refused"),
                           {},
                           QString::fromStdString(refusal.component),
                           tr("line %1", "of a file").arg(refusal.line),
                           why},
                          true});
    }
    for (const IcsEntry &entry : outcome.unowned) {
        const std::string &who = entry.agent.empty() ? entry.summary : entry.agent;
        m_rows.push_back(
            {{tr("Refused"),
              {},
              {},
              tr("line %1", "of a file").arg(entry.line),
              tr("%1 (%2)", "reason, value").arg(tr("It names no agent of this desk."), QString::fromStdString(who))},
             true});
    }
}

void IcsPreviewModel::addEntries(const CalendarEdit &edit, const DeskNames &names, const QTimeZone &zone)
{
    std::set<std::pair<std::string, AgentId>> known;
    for (const CalendarEntry &entry : edit.removed)
        known.emplace(entry.uid, entry.shift.agent);
    for (const CalendarEntry &entry : edit.added) {
        const Interval &span = entry.shift.span;
        const QDate date = QDateTime::fromMSecsSinceEpoch(toMillis(span.from), zone).date();
        const QString when = tr("%1, %2", "day, times").arg(dayText(date, DayForm::Year), timesText(span, zone));
        m_rows.push_back({{known.contains({entry.uid, entry.shift.agent}) ? tr("Changes") : tr("New"),
                           names.agent(entry.shift.agent), entryWord(entry.shift.kind), when,
                           QString::fromStdString(entry.shift.note)},
                          false});
    }
}

void IcsPreviewModel::addHolidays(const HolidayEdit &edit)
{
    for (const PublicHoliday &holiday : edit.added) {
        const QDate date = QDate::fromString(QString::fromStdString(holiday.day), Qt::ISODate);
        m_rows.push_back({{tr("New"), QString::fromStdString(holiday.region), tr("Public holiday"),
                           dayText(date, DayForm::Year), shownLine(holiday.name)},
                          false});
    }
}

int IcsPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int IcsPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IcsPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return row.texts[static_cast<std::size_t>(index.column())];
    if (role == Qt::ForegroundRole && row.isRefused)
        return tone(Tone::Bad);
    return {};
}

QVariant IcsPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const std::array<QString, ColumnCount> titles{tr("What happens"), tr("Agent, region"), tr("Kind"), tr("When"),
                                                  tr("Words, reason")};
    return titles[static_cast<std::size_t>(section)];
}

} // namespace evenkeel
