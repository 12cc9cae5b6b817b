// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflictwords.h"

#include "timelinelook.h"

#include "desktop/style/words.h"

#include <QCoreApplication>

namespace evenkeel {

namespace {

struct ConflictWords
{
    Q_DECLARE_TR_FUNCTIONS(ConflictWords)
};

} // namespace

QString conflictRuleText(const CalendarConflict &conflict)
{
    const auto hours = [](std::int64_t minutes) { return Words::hours(std::chrono::minutes{minutes}); };
    switch (conflict.rule) {
    case CalendarRule::Overlap:
        return ConflictWords::tr("Two entries at once");
    case CalendarRule::ShiftOnTimeOff:
        return ConflictWords::tr("A shift on time off");
    case CalendarRule::Rest:
        return ConflictWords::tr("%1 of rest, at least %2").arg(hours(conflict.measured), hours(conflict.limit));
    case CalendarRule::WeeklyLimit:
        return ConflictWords::tr("%1 in the week, at most %2").arg(hours(conflict.measured), hours(conflict.limit));
    case CalendarRule::DaysInRow:
        return ConflictWords::tr("%1 days in a row, at most %2").arg(conflict.measured).arg(conflict.limit);
    case CalendarRule::MinimumCoverage:
        return ConflictWords::tr("%1 agents there, at least %2").arg(conflict.measured).arg(conflict.limit);
    }
    return {};
}

QString conflictFixText(const CalendarConflict &conflict, const QTimeZone &zone, const DeskNames &names)
{
    switch (conflict.fix.kind) {
    case FixKind::None:
        return ConflictWords::tr("No single step is known that would mend it.");
    case FixKind::Change:
        return ConflictWords::tr("%1 would mend it.").arg(timesText(conflict.fix.span, zone));
    case FixKind::Remove:
        return ConflictWords::tr("Removing the entry would mend it.");
    case FixKind::Add:
        // One more does not mend what several are missing for.
        return (conflict.limit - conflict.measured > 1
                    ? ConflictWords::tr("A shift of %1, %2, would be a step.", "agent, times")
                    : ConflictWords::tr("A shift of %1, %2, would mend it.", "agent, times"))
            .arg(names.agent(conflict.fix.agent), timesText(conflict.fix.span, zone));
    }
    return {};
}

QString conflictText(const CalendarConflict &conflict, const QTimeZone &zone)
{
    const QString rule = conflictRuleText(conflict);
    switch (conflict.fix.kind) {
    case FixKind::None:
        return ConflictWords::tr("Conflict: %1.").arg(rule);
    case FixKind::Change:
        return ConflictWords::tr("Conflict: %1. %2 would mend it.").arg(rule, timesText(conflict.fix.span, zone));
    case FixKind::Remove:
        return ConflictWords::tr("Conflict: %1. Removing the entry would mend it.").arg(rule);
    case FixKind::Add:
        return ConflictWords::tr("Conflict: %1. A shift of somebody rested would mend it.").arg(rule);
    }
    return rule;
}

} // namespace evenkeel
