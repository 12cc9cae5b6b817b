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
    if (const auto around = intervals.around(now))
        return around->until;
    const auto next = intervals.nextAfter(now);
    return next ? next->from : Never;
}

Instant shiftStart(const Intervals &intervals, Position inside)
{
    while (inside != intervals.list().begin() && inside->from - std::prev(inside)->until < PauseBetweenShifts)
        --inside;
    return inside->from;
}

/// The first interval after the shift that goes on.
Position nextShift(const Intervals &intervals, Position inside)
{
    auto next = std::next(inside);
    while (next != intervals.list().end() && next->from - std::prev(next)->until < PauseBetweenShifts)
        ++next;
    return next;
}

Millis openLaterInShift(const Intervals &intervals, Position inside)
{
    Millis sum{0};
    const auto end = nextShift(intervals, inside);
    for (auto next = std::next(inside); next != end; ++next)
        sum += next->length();
    return sum;
}

/// What depends on the interval the agent is open in.
void placeInShift(Opening &opening, const Intervals &intervals, Instant now, std::chrono::minutes ramp)
{
    const auto inside = std::prev(firstAfter(intervals, now));
    opening.shiftAt = shiftStart(intervals, inside);
    if (const auto next = nextShift(intervals, inside); next != intervals.list().end())
        opening.opensAt = next->from;
    if (*opening.shiftAt == inside->from && now < inside->from + ramp) {
        opening.rampFrom = inside->from;
        opening.rampUntil = inside->from + ramp;
        opening.changesAt = std::min(opening.changesAt, *opening.rampUntil);
    }
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

Opening OpeningHours::at(Instant now, const RoutingAgent &agent, std::chrono::minutes ramp) const
{
    const bool isSetByHand = agent.presence && agent.presence->holdsAt(now);
    const bool isSetAvailable = isSetByHand && agent.presence->presence == Presence::Available;
    // The Shift gate looks past a presence set by hand that closes the agent; that is the Presence gate's matter.
    const Intervals &shift = isSetByHand && !isSetAvailable ? agent.open : effective(agent);

    Opening opening;
    opening.isPresent = !isSetByHand || isSetAvailable;
    opening.changesAt = std::min(nextEdge(shift, now), nextEdge(effective(agent), now));
    if (agent.presence) {
        for (const Instant edge : {agent.presence->since, agent.presence->until.value_or(Never)})
            opening.changesAt = edge > now ? std::min(opening.changesAt, edge) : opening.changesAt;
    }
    if (const auto around = shift.around(now)) {
        opening.isOnShift = true;
        opening.closesAt = around->until;
        opening.openLater = openLaterInShift(shift, std::prev(firstAfter(shift, now)));
    }
    if (effective(agent).contains(now)) {
        placeInShift(opening, effective(agent), now, ramp);
    } else if (const auto next = effective(agent).nextAfter(now)) {
        opening.opensAt = next->from;
    }
    opening.presence = isSetByHand         ? agent.presence->presence
                       : opening.isOnShift ? Presence::Available
                                           : Presence::Offline;
    return opening;
}

} // namespace evenkeel
