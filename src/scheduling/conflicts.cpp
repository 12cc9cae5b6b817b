// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/conflicts.h"

#include "scheduling/mincoverage.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <tuple>

namespace evenkeel {

namespace {

std::int64_t wholeMinutes(Millis time)
{
    return std::chrono::floor<std::chrono::minutes>(time).count();
}

bool touches(Interval a, Interval b)
{
    return a.from < b.until && b.from < a.until;
}

Intervals spansOf(const std::vector<Shift> &entries, bool isWanted(ShiftKind))
{
    std::vector<Interval> spans;
    for (const Shift &entry : entries) {
        if (isWanted(entry.kind))
            spans.push_back(entry.span);
    }
    return Intervals(std::move(spans));
}

bool isWork(ShiftKind kind)
{
    return kind == ShiftKind::Work;
}

bool isTimeOff(ShiftKind kind)
{
    return kind == ShiftKind::TimeOff;
}

// Breaks are not paid; focus, training and meetings are.
bool isUnpaid(ShiftKind kind)
{
    return kind == ShiftKind::Break || kind == ShiftKind::TimeOff;
}

class AgentConflicts final
{
public:
    AgentConflicts(const AgentCalendar &calendar, const ConflictProblem &problem,
                   std::vector<CalendarConflict> &conflicts)
        : m_calendar(calendar)
        , m_rules(problem.rules)
        , m_span(problem.span)
        , m_entries(calendar.entries)
        , m_conflicts(conflicts)
    {
        std::sort(m_entries.begin(), m_entries.end(), [](const Shift &a, const Shift &b) {
            return std::tuple(a.span.from, a.span.until, a.id) < std::tuple(b.span.from, b.span.until, b.id);
        });
        m_away = spansOf(m_entries, isTimeOff);
        m_unpaid = spansOf(m_entries, isUnpaid);
    }

    void find()
    {
        findOverlaps();
        findWorkOnTimeOff();
        findShortRests();
        findLongWeeks();
        findDaysInRow();
    }

private:
    void add(CalendarConflict conflict)
    {
        conflict.agent = m_calendar.agent;
        if (conflict.fix.kind != FixKind::None)
            conflict.fix.agent = m_calendar.agent;
        if (touches(conflict.span, m_span))
            m_conflicts.push_back(conflict);
    }

    // Of two entries the later one gives way: it begins when the earlier one has ended, or goes where nothing is left.
    [[nodiscard]] static ConflictFix giveWay(const Shift &earlier, const Shift &later)
    {
        if (later.span.until <= earlier.span.until)
            return {FixKind::Remove, later.id, {}, {}};
        return {FixKind::Change, later.id, {}, {earlier.span.until, later.span.until}};
    }

    void findOverlaps()
    {
        const Shift *longest[2]{nullptr, nullptr}; // of work, and of what lies on it
        for (const Shift &entry : m_entries) {
            if (isTimeOff(entry.kind))
                continue;
            const Shift *&before = longest[isWork(entry.kind) ? 0 : 1];
            if (before && before->span.until > entry.span.from) {
                CalendarConflict conflict;
                conflict.rule = CalendarRule::Overlap;
                conflict.span = {entry.span.from, std::min(entry.span.until, before->span.until)};
                conflict.entry = entry.id;
                conflict.other = before->id;
                conflict.measured = wholeMinutes(conflict.span.length());
                conflict.fix = giveWay(*before, entry);
                add(conflict);
            }
            if (!before || entry.span.until > before->span.until)
                before = &entry;
        }
    }

    // The longest piece of the work that is left beside the time off.
    [[nodiscard]] ConflictFix besideTimeOff(const Shift &entry) const
    {
        const Intervals left = Intervals({entry.span}).without(m_away);
        const auto longest = std::max_element(left.list().begin(), left.list().end(),
                                              [](Interval a, Interval b) { return a.length() < b.length(); });
        if (longest == left.list().end())
            return {FixKind::Remove, entry.id, {}, {}};
        return {FixKind::Change, entry.id, {}, *longest};
    }

    void findWorkOnTimeOff()
    {
        for (const Shift &entry : m_entries) {
            if (!isWork(entry.kind))
                continue;
            for (const Shift &away : m_entries) {
                if (away.span.from >= entry.span.until)
                    break;
                if (!isTimeOff(away.kind) || !touches(away.span, entry.span))
                    continue;
                CalendarConflict conflict;
                conflict.rule = CalendarRule::ShiftOnTimeOff;
                conflict.span = {std::max(entry.span.from, away.span.from),
                                 std::min(entry.span.until, away.span.until)};
                conflict.entry = entry.id;
                conflict.other = away.id;
                conflict.measured = wholeMinutes(conflict.span.length());
                conflict.fix = besideTimeOff(entry);
                add(conflict);
                break;
            }
        }
    }

    [[nodiscard]] bool isAllAway(const Shift &entry) const { return Intervals({entry.span}).without(m_away).isEmpty(); }

    struct WorkDay
    {
        const Shift *first = nullptr;
        const Shift *last = nullptr;   ///< the one that ends last
        const Shift *latest = nullptr; ///< the one that begins last
        Instant from;
        Instant until;
    };

    // Work by the local day it begins on; time that is off is not worked.
    [[nodiscard]] std::map<std::size_t, WorkDay> workDays() const
    {
        std::map<std::size_t, WorkDay> days;
        for (const Shift &entry : m_entries) {
            const auto day = m_calendar.days.dayOf(entry.span.from);
            if (!isWork(entry.kind) || !day || isAllAway(entry))
                continue;
            const Intervals worked = Intervals({entry.span}).without(m_away);
            WorkDay &found = days[*day];
            if (!found.first) {
                found = {&entry, &entry, &entry, worked.list().front().from, worked.list().back().until};
                continue;
            }
            found.latest = &entry;
            if (worked.list().back().until > found.until) {
                found.until = worked.list().back().until;
                found.last = &entry;
            }
        }
        return days;
    }

    void findShortRests()
    {
        const auto days = workDays();
        const WorkDay *before = nullptr;
        for (const auto &[index, day] : days) {
            if (before && day.from >= before->until && day.from - before->until < m_rules.rest) {
                CalendarConflict conflict;
                conflict.rule = CalendarRule::Rest;
                conflict.span = {before->until, std::max(day.from, before->until + Millis{1})};
                conflict.entry = day.first->id;
                conflict.other = before->last->id;
                conflict.measured = wholeMinutes(day.from - before->until);
                conflict.limit = m_rules.rest.count();
                const Instant rested = before->until + m_rules.rest;
                if (rested < day.first->span.until)
                    conflict.fix = {FixKind::Change, day.first->id, {}, {rested, day.first->span.until}};
                else
                    conflict.fix = {FixKind::Remove, day.first->id, {}, {}};
                add(conflict);
            }
            before = &day;
        }
    }

    void findLongWeeks()
    {
        const Intervals paid = spansOf(m_entries, isWork).without(m_unpaid);
        const LocalDays &days = m_calendar.days;
        for (std::size_t day = 0; day + 7 <= days.count(); ++day) {
            if (days.weekday(day) != 1)
                continue;
            const Interval week{days.starts[day], days.starts[day + 7]};
            const Millis worked = paid.lengthWithin(week);
            if (worked > m_rules.weeklyLimit)
                addLongWeek(week, worked);
        }
    }

    // The last work of the week gives back what is over, from its end.
    void addLongWeek(Interval week, Millis worked)
    {
        const Shift *last = nullptr;
        for (const Shift &entry : m_entries) {
            if (isWork(entry.kind) && week.contains(entry.span.from) && !isAllAway(entry))
                last = &entry;
        }
        CalendarConflict conflict;
        conflict.rule = CalendarRule::WeeklyLimit;
        conflict.span = week;
        conflict.measured = wholeMinutes(worked);
        conflict.limit = m_rules.weeklyLimit.count();
        if (last) {
            conflict.entry = last->id;
            conflict.fix = shortened(*last, worked - m_rules.weeklyLimit);
        }
        add(conflict);
    }

    [[nodiscard]] ConflictFix shortened(const Shift &entry, Millis over) const
    {
        const Intervals paid = Intervals({entry.span}).without(m_unpaid);
        for (auto piece = paid.list().rbegin(); piece != paid.list().rend(); ++piece) {
            if (over < piece->length())
                return {FixKind::Change, entry.id, {}, {entry.span.from, piece->until - over}};
            over -= piece->length();
        }
        return {FixKind::Remove, entry.id, {}, {}};
    }

    void findDaysInRow()
    {
        const auto days = workDays();
        std::size_t previous = 0;
        std::size_t first = 0;
        int inRow = 0;
        for (auto day = days.begin(); day != days.end(); ++day) {
            const bool goesOn = inRow > 0 && day->first == previous + 1;
            inRow = goesOn ? inRow + 1 : 1;
            first = goesOn ? first : day->first;
            previous = day->first;
            const auto after = std::next(day);
            const bool isLast = after == days.end() || after->first != day->first + 1;
            if (isLast && inRow > m_rules.daysInRow)
                addRow(days, first, inRow);
        }
    }

    // The day after the most allowed becomes a day off.
    void addRow(const std::map<std::size_t, WorkDay> &days, std::size_t first, int inRow)
    {
        const std::size_t over = first + static_cast<std::size_t>(m_rules.daysInRow);
        const WorkDay &day = days.at(over);
        CalendarConflict conflict;
        conflict.rule = CalendarRule::DaysInRow;
        conflict.span = {m_calendar.days.starts[first],
                         m_calendar.days.starts[first + static_cast<std::size_t>(inRow)]};
        conflict.entry = day.first->id;
        conflict.measured = inRow;
        conflict.limit = m_rules.daysInRow;
        if (day.first == day.latest)
            conflict.fix = {FixKind::Remove, day.first->id, {}, {}};
        add(conflict);
    }

    const AgentCalendar &m_calendar;
    const CalendarRules &m_rules;
    Interval m_span;
    std::vector<Shift> m_entries;
    Intervals m_away;
    Intervals m_unpaid;
    std::vector<CalendarConflict> &m_conflicts;
};

} // namespace

Intervals workOf(const AgentCalendar &calendar)
{
    return spansOf(calendar.entries, isWork).without(spansOf(calendar.entries, isTimeOff));
}

std::vector<CalendarConflict> findConflicts(const ConflictProblem &problem)
{
    std::vector<CalendarConflict> conflicts;
    for (const AgentCalendar &calendar : problem.agents)
        AgentConflicts(calendar, problem, conflicts).find();
    if (problem.rules.minimumAgents > 0)
        findThinCover(problem, conflicts);
    std::sort(conflicts.begin(), conflicts.end(), [](const CalendarConflict &a, const CalendarConflict &b) {
        return std::tuple(a.span.from, a.agent, a.rule, a.entry) < std::tuple(b.span.from, b.agent, b.rule, b.entry);
    });
    return conflicts;
}

} // namespace evenkeel
