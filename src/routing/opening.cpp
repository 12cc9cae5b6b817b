// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/opening.h"

#include <algorithm>
#include <iterator>

namespace evenkeel {

namespace {

/// Past every calendar, yet far from overflowing a subtraction.
constexpr Instant Never{std::chrono::sys_days{std::chrono::year{9999} / 12 / 31}};

using Position = std::vector<Interval>::const_iterator;

/// The first interval that starts after the moment.
Position firstAfter(const Intervals &intervals, Instant now)
{
    return std::upper_bound(intervals.list().begin(), intervals.list().end(), now,
                            [](Instant moment, const Interval &interval) { return moment < interval.from; });
}

/// When the set next begins or ends.
Instant nextEdge(const Intervals &intervals, Instant now)
{
    const auto next = firstAfter(intervals, now);
    if (next != intervals.list().begin() && std::prev(next)->contains(now))
        return std::prev(next)->until;
    return next == intervals.list().end() ? Never : next->from;
}

Instant shiftStart(const Intervals &intervals, Position inside)
{
    while (inside != intervals.list().begin() && inside->from - std::prev(inside)->until < PauseBetweenShifts)
        --inside;
    return inside->from;
}

/// The first interval from `next` on that is no longer of the shift which was open until `end`.
Position nextShift(const Intervals &intervals, Position next, Instant end)
{
    for (; next != intervals.list().end() && next->from - end < PauseBetweenShifts; ++next)
        end = next->until;
    return next;
}

Millis openLaterInShift(const Intervals &intervals, Position next, Instant end)
{
    Millis sum{0};
    for (const auto last = nextShift(intervals, next, end); next != last; ++next)
        sum += next->length();
    return sum;
}

bool isAfterLeave(const Intervals &intervals, Position inside, const Intervals &leave)
{
    const Instant closed = inside == intervals.list().begin() ? Instant::min() : std::prev(inside)->until;
    return std::any_of(leave.list().begin(), leave.list().end(),
                       [&](const Interval &of) { return of.until > closed && of.from < inside->from; });
}

/// What depends on the interval the agent is open in.
void placeInShift(Opening &opening, const Intervals &intervals, Instant now, const Intervals &leave, RampTimes ramp)
{
    const auto inside = std::prev(firstAfter(intervals, now));
    opening.shiftAt = shiftStart(intervals, inside);
    if (const auto next = nextShift(intervals, std::next(inside), inside->until); next != intervals.list().end())
        opening.opensAt = next->from;
    Minutes lasts = *opening.shiftAt == inside->from ? ramp.afterShiftStart : Minutes{0};
    if (isAfterLeave(intervals, inside, leave))
        lasts = std::max(lasts, ramp.afterLeave);
    if (now < inside->from + lasts) {
        opening.rampFrom = inside->from;
        opening.rampUntil = inside->from + lasts;
        opening.changesAt = std::min(opening.changesAt, *opening.rampUntil);
    }
}

/// Inside a shift of the calendar, pauses shorter than those between shifts included.
bool isDuringShift(const RoutingAgent &agent, Instant now)
{
    const auto &list = agent.open.list();
    const auto next = firstAfter(agent.open, now);
    if (agent.focus.contains(now))
        return true;
    if (next == list.begin())
        return false;
    const Interval &before = *std::prev(next);
    return before.contains(now) || (next != list.end() && next->from - before.until < PauseBetweenShifts);
}

Instant nextChange(const Intervals &shift, const Intervals &effective, const RoutingAgent &agent, Instant now)
{
    Instant change = std::min({nextEdge(shift, now), nextEdge(effective, now), nextEdge(agent.focus, now)});
    if (!agent.presence)
        return change;
    change = std::min(change, nextEdge(agent.open, now));
    for (const Instant edge : {agent.presence->since, agent.presence->until.value_or(Never)})
        change = edge > now ? std::min(change, edge) : change;
    return change;
}

} // namespace

OpeningHours::OpeningHours(const RoutingAgent &agent)
{
    if (!agent.presence)
        return;
    const Intervals span({{agent.presence->since, agent.presence->until.value_or(Never)}});
    m_corrected = agent.presence->presence == Presence::Available ? agent.open.united(span) : agent.open.without(span);
}

const Intervals &OpeningHours::effective(const RoutingAgent &agent) const
{
    return m_corrected ? *m_corrected : agent.open;
}

Opening OpeningHours::at(Instant now, const RoutingAgent &agent, RampTimes ramp) const
{
    const bool isSetByHand = agent.presence && agent.presence->holdsAt(now);
    const bool isSetAvailable = isSetByHand && agent.presence->presence == Presence::Available;
    // The Shift gate looks past a presence set by hand that closes the agent; that is the Presence gate's matter.
    const Intervals &shift = isSetByHand && !isSetAvailable ? agent.open : effective(agent);

    Opening opening;
    opening.isPresent = !isSetByHand || isSetAvailable;
    opening.changesAt = nextChange(shift, effective(agent), agent, now);
    if (const auto focus = agent.focus.around(now))
        opening.focusUntil = focus->until;
    if (const auto around = shift.around(now)) {
        opening.isOpen = true;
        opening.closesAt = around->until;
        opening.openLater = openLaterInShift(shift, firstAfter(shift, now), around->until);
    } else if (opening.focusUntil) {
        opening.openLater = openLaterInShift(shift, firstAfter(shift, now), *opening.focusUntil);
    }
    opening.isOnShift = opening.isOpen || opening.focusUntil.has_value();
    opening.isAfterHours = isSetAvailable && !isDuringShift(agent, now);
    if (effective(agent).contains(now)) {
        placeInShift(opening, effective(agent), now, agent.leave, ramp);
    } else if (const auto next = effective(agent).nextAfter(now)) {
        opening.opensAt = next->from;
    }
    opening.presence = isSetByHand          ? agent.presence->presence
                       : opening.focusUntil ? Presence::Busy
                       : opening.isOpen     ? Presence::Available
                                            : Presence::Offline;
    return opening;
}

} // namespace evenkeel
