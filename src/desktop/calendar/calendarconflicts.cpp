// SPDX-License-Identifier: GPL-3.0-or-later
// What the calendar page asks when somebody else has changed an entry or the rules meanwhile.
#include "calendarpage.h"

#include "datewords.h"
#include "rulefields.h"
#include "timelinelook.h"

#include "desktop/conflict/conflictdialog.h"
#include "desktop/style/words.h"
#include "services/workspace.h"

namespace evenkeel {

namespace {

/// Usual hours that were only written down as they were: nobody wants anything else there.
bool isOnlyWritten(const CalendarClash &clash)
{
    return clash.seen.uid.empty() && clash.theirs && clash.theirs->shift.span == clash.seen.shift.span;
}

} // namespace

QString CalendarPage::timesOf(const std::optional<CalendarEntry> &entry) const
{
    if (!entry)
        return tr("removed", "an entry");
    const auto local = [this](Instant at) { return QDateTime::fromMSecsSinceEpoch(toMillis(at), m_zone); };
    const QDateTime from = local(entry->shift.span.from);
    const QDateTime until = local(entry->shift.span.until);
    const auto clock = [](const QDateTime &at) { return at.toString(QStringLiteral("HH:mm")); };
    return tr("%1, %2 %3 to %4", "kind of entry, day, time, time")
        .arg(entryWord(entry->shift.kind), dayText(from.date(), DayForm::Short), clock(from), clock(until));
}

ContestedValue CalendarPage::contested(const CalendarClash &clash) const
{
    ContestedValue value;
    const QDate day = QDateTime::fromMSecsSinceEpoch(toMillis(clash.seen.shift.span.from), m_zone).date();
    value.what = tr("%1 of %2 on %3", "kind of entry, agent, day")
                     .arg(entryWord(clash.seen.shift.kind), m_view.names.agent(clash.seen.shift.agent),
                          dayText(day, DayForm::Weekday));
    value.mine = timesOf(clash.mine);
    value.theirs = timesOf(clash.theirs);
    const auto other = [this](const std::optional<CalendarEntry> &entry, AgentId than) {
        return entry && entry->shift.agent != than ? tr(", %1", "agent").arg(m_view.names.agent(entry->shift.agent))
                                                   : QString();
    };
    value.mine += other(clash.mine, clash.seen.shift.agent);
    value.theirs += other(clash.theirs, clash.seen.shift.agent);
    value.who = QString::fromStdString(clash.author.who);
    value.when = clash.author.at;
    return value;
}

void CalendarPage::settleEdit(const CalendarEdit &edit, const QString &text)
{
    began();
    desk()
        .workspace->read([edit](Database &database) { return calendarClashes(database, edit); })
        .then(this, [this, edit, text](const Result<std::vector<CalendarClash>> &clashes) {
            ended();
            if (!clashes)
                return Q_EMIT failed(Words::failure(clashes.error()));
            if (clashes->empty())
                return Q_EMIT failed(Words::failure({ErrorCode::Conflict, text.toStdString()}));
            std::vector<ContestedValue> values;
            for (const CalendarClash &clash : *clashes) {
                if (!isOnlyWritten(clash))
                    values.push_back(contested(clash));
            }
            const auto settle = [this, edit, text, clashes = *clashes](const std::vector<bool> &chosen) {
                std::vector<bool> areMine;
                auto next = chosen.begin();
                for (const CalendarClash &clash : clashes)
                    areMine.push_back(isOnlyWritten(clash) || *next++);
                const CalendarEdit settled = settledEdit(edit, clashes, areMine);
                if (!settled.isEmpty())
                    storeEdit(settled, text);
            };
            if (values.empty())
                return settle({});
            const auto count = static_cast<int>(values.size());
            ConflictDialog::ask(tr("%n entries were changed by somebody else before you.", nullptr, count),
                                std::move(values), this, settle);
        });
}

void CalendarPage::saveRules(const CalendarRules &mine, const CalendarRules &seen, int basedOn)
{
    began();
    desk().workspace->saveCalendarRules(mine, basedOn).then(this, [this, mine, seen](const Result<int> &saved) {
        if (!saved && saved.error().code == ErrorCode::Conflict)
            settleRules(mine, seen);
        else if (!saved)
            Q_EMIT failed(Words::failure(saved.error()));
        refresh();
        ended();
    });
}

void CalendarPage::settleRules(const CalendarRules &mine, const CalendarRules &seen)
{
    began();
    desk()
        .workspace->read([](Database &database) { return newestRules(database); })
        .then(this, [this, mine, seen](const Result<AuthoredRules> &theirs) {
            ended();
            if (!theirs)
                return Q_EMIT failed(Words::failure(theirs.error()));
            // Theirs with what I changed; only what both changed is asked about.
            const StoredCalendarRules &stored = theirs->stored;
            CalendarRules merged = stored.rules;
            std::vector<RuleField> contestedFields;
            std::vector<ContestedValue> values;
            for (const RuleField &field : ruleFields()) {
                const QString wanted = field.text(mine);
                if (wanted == field.text(seen) || wanted == field.text(stored.rules))
                    continue;
                if (field.text(stored.rules) == field.text(seen)) {
                    field.take(merged, mine);
                    continue;
                }
                contestedFields.push_back(field);
                values.push_back({field.name, wanted, field.text(stored.rules),
                                  QString::fromStdString(theirs->author.who), theirs->author.at});
            }
            const auto settle = [this, mine, merged, stored,
                                 fields = contestedFields](const std::vector<bool> &areMine) {
                CalendarRules wanted = merged;
                for (std::size_t i = 0; i < fields.size(); ++i) {
                    if (areMine[i])
                        fields[i].take(wanted, mine);
                }
                if (wanted != stored.rules)
                    saveRules(wanted, stored.rules, stored.version);
            };
            if (values.empty())
                return settle({});
            const auto count = static_cast<int>(values.size());
            ConflictDialog::ask(tr("%n rules were changed by somebody else before you.", nullptr, count),
                                std::move(values), this, settle);
        });
}

} // namespace evenkeel
