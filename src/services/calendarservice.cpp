// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/calendarservice.h"

#include "services/agentholidays.h"
#include "services/openhours.h"
#include "services/wallclock.h"
#include "services/weekcalendar.h"
#include "storage/calendarrulestore.h"
#include "storage/calendarstore.h"
#include "storage/timeoffstore.h"
#include "storage/transaction.h"

#include <algorithm>
#include <map>
#include <set>

namespace evenkeel {

namespace {

constexpr Millis WeekAround = std::chrono::days{9};

struct TouchedWeek
{
    AgentId agent;
    Instant from;
    Instant until;

    friend auto operator<=>(const TouchedWeek &, const TouchedWeek &) = default;
};

bool isUsual(const CalendarEntry &entry)
{
    return entry.uid.empty();
}

/// Weeks of agents with usual hours in which work goes or comes.
std::set<TouchedWeek> touchedWeeks(const CalendarEdit &edit, const std::map<AgentId, WeekPattern> &patterns)
{
    std::set<TouchedWeek> weeks;
    const auto touch = [&](const Shift &shift) {
        const auto pattern = patterns.find(shift.agent);
        if (pattern == patterns.end() || shift.kind != ShiftKind::Work)
            return;
        const WallClock clock(pattern->second.zone);
        const QDate monday = WallClock::monday(clock.date(shift.span.from));
        weeks.insert({shift.agent, clock.moment(monday, 0), clock.moment(monday.addDays(7), 0)});
    };
    for (const CalendarEntry &entry : edit.removed) {
        if (isUsual(entry))
            touch(entry.shift);
    }
    for (const CalendarEntry &entry : edit.added)
        touch(entry.shift);
    return weeks;
}

} // namespace

Result<Done> CalendarService::writeUsualWeeks(CalendarEdit &edit)
{
    CalendarStore store(m_database);
    const auto stored = store.patternsAt(Instant::max());
    if (!stored)
        return stored.error();
    std::map<AgentId, WeekPattern> patterns;
    for (const UsualHours &hours : *stored)
        patterns.emplace(hours.agent, hours.pattern);
    std::set<std::pair<AgentId, Interval>> gone;
    for (const CalendarEntry &entry : edit.removed) {
        if (isUsual(entry))
            gone.emplace(entry.shift.agent, entry.shift.span);
    }
    for (const TouchedWeek &week : touchedWeeks(edit, patterns)) {
        const auto entries = store.entries({week.from - WeekAround, week.until + WeekAround});
        if (!entries)
            return entries.error();
        const auto holidays = readAgentHolidays(m_database, {week.from, week.until});
        if (!holidays)
            return holidays.error();
        std::vector<Shift> own;
        for (const CalendarEntry &entry : *entries) {
            if (entry.shift.agent == week.agent)
                own.push_back(entry.shift);
        }
        for (const Interval &span :
             standIns(own, patterns.at(week.agent), holidays->of(week.agent), {week.from, week.until})) {
            if (span.from < week.from || span.from >= week.until || gone.erase({week.agent, span}) > 0)
                continue;
            edit.added.push_back({{0, week.agent, span, ShiftKind::Work, {}}, {}});
        }
    }
    if (!gone.empty()) // no usual hours stand there any more
        return Error{ErrorCode::Conflict, "usual hours"};
    std::erase_if(edit.removed, isUsual);
    return Done{};
}

Result<CalendarEdit> CalendarService::edit(CalendarEdit edit)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (const auto written = writeUsualWeeks(edit); !written)
        return written.error();
    auto done = CalendarStore(m_database).edit(std::move(edit), m_now);
    if (!done)
        return done.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return done;
}

Result<CalendarEdit> CalendarService::repeat(CalendarEdit edit)
{
    return CalendarStore(m_database).edit(std::move(edit), m_now);
}

Result<TimeOffRequest> CalendarService::ask(TimeOffRequest request)
{
    request.askedAt = m_now;
    TimeOffStore store(m_database);
    const auto id = store.ask(request);
    if (!id)
        return id.error();
    return store.request(*id);
}

Result<TimeOffDecision> CalendarService::decide(std::int64_t id, RequestState state, const std::string &by,
                                                const std::string &reason)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    TimeOffStore store(m_database);
    auto request = store.request(id);
    if (!request)
        return request.error();
    TimeOffDecision decision;
    if (state == RequestState::Approved) {
        CalendarEdit edit;
        edit.added.push_back({{0, request->agent, request->span, ShiftKind::TimeOff, request->note}, {}});
        auto written = CalendarStore(m_database).edit(std::move(edit), m_now);
        if (!written)
            return written.error();
        decision.edit = std::move(*written);
        request->entry = decision.edit.added.front().shift.id;
    }
    request->state = state;
    request->decidedBy = by;
    request->decidedAt = m_now;
    request->reason = reason;
    if (const auto done = store.decide(*request); !done)
        return done.error();
    if (const auto done = transaction->commit(); !done)
        return done.error();
    decision.request = std::move(*request);
    return decision;
}

Result<Done> CalendarService::takeBack(const TimeOffDecision &decision)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (const auto undone = CalendarStore(m_database).edit(decision.edit.reversed(), m_now); !undone)
        return undone.error();
    if (const auto waits = TimeOffStore(m_database).reopen(decision.request.id); !waits)
        return waits.error();
    return transaction->commit();
}

Result<int> CalendarService::saveRules(const CalendarRules &rules, int basedOn)
{
    return CalendarRuleStore(m_database).save(rules, basedOn, m_now);
}

} // namespace evenkeel
