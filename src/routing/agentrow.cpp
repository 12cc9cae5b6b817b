// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/agentrow.h"

#include "base/hash.h"
#include "routing/paircost.h"

#include <algorithm>
#include <bit>

namespace evenkeel {

namespace {

constexpr Minutes RateSpan{60};

bool isNewInRamp(const Opening &opening, const TicketAsk &ask)
{
    const std::optional<Instant> &since = ask.ticket.assignedAt;
    return opening.rampFrom && (ask.isOffered() || (since && *since >= *opening.rampFrom));
}

/// The focus block a ticket opens by itself.
std::optional<Interval> caseBlock(const TicketAsk &ask, const Protection &protection)
{
    const bool isDemanding = protection.focusFromEffort > 0 && ask.ticket.effort >= protection.focusFromEffort;
    if (!isDemanding || ask.isOffered() || !ask.ticket.assignedAt)
        return std::nullopt;
    return Interval{*ask.ticket.assignedAt, *ask.ticket.assignedAt + protection.focusMinutes};
}

/// End of the last block that goes on, but for one ticket's.
std::optional<Instant> caseUntil(const AgentRow &row, const CompiledPolicy &compiled, Instant now, TicketId without)
{
    std::optional<Instant> until;
    for (const TicketAsk *ask : row.held) {
        const auto block = caseBlock(*ask, compiled.policy().protection);
        if (block && block->contains(now) && ask->ticket.id != without)
            until = std::max(until.value_or(block->until), block->until);
    }
    return until;
}

/// Assignments of the hour before.
int recentOf(const RoutingAgent &agent, Instant now)
{
    const auto &list = agent.recentAssignments;
    const auto first = std::upper_bound(list.begin(), list.end(), now - RateSpan);
    return static_cast<int>(std::upper_bound(first, list.end(), now) - first);
}

void countWorkInto(AgentRow::Moment &moment, const AgentRow &row, const CompiledPolicy &compiled, Instant now)
{
    moment.changesAt = moment.opening.changesAt;
    const auto note = [&moment, now](Instant edge) {
        moment.changesAt = edge > now ? std::min(moment.changesAt, edge) : moment.changesAt;
    };
    if (row.agent.wrapUpUntil)
        note(*row.agent.wrapUpUntil);
    moment.newInRamp = 0;
    for (const TicketAsk *ask : row.held) {
        moment.newInRamp += isNewInRamp(moment.opening, *ask) ? 1 : 0;
        if (const auto block = caseBlock(*ask, compiled.policy().protection)) {
            note(block->from);
            note(block->until);
        }
    }
    moment.caseUntil = caseUntil(row, compiled, now, {});
    moment.recent = recentOf(row.agent, now) + row.offers;
    if (compiled.policy().protection.assignmentsPerHour <= 0)
        return;
    for (const Instant at : row.agent.recentAssignments) {
        note(at);
        note(at + RateSpan);
    }
}

/// Mixes whole words: agents' prints are made anew with every assignment.
class WordPrint
{
public:
    WordPrint &add(std::int64_t word)
    {
        m_value = (m_value ^ static_cast<std::uint64_t>(word)) * 0x9e3779b97f4a7c15U;
        m_value ^= m_value >> 32U;
        return *this;
    }
    [[nodiscard]] std::uint64_t value() const { return m_value; }

private:
    std::uint64_t m_value = 0xcbf29ce484222325U;
};

} // namespace

AgentStanding AgentRow::standingAt(const Moment &at) const
{
    return {.agent = agent,
            .opening = at.opening,
            .load = load,
            .complexInFlight = complexInFlight,
            .newInRamp = at.newInRamp,
            .caseUntil = at.caseUntil,
            .recent = at.recent,
            .wait = wait,
            .used = used,
            .without = nullptr};
}

AgentStanding AgentRow::standingWithout(const TicketAsk &ask, const CompiledPolicy &compiled, Instant now,
                                        const Moment &at) const
{
    AgentStanding standing = standingAt(at);
    if (ask.holder() != agent.id)
        return standing;
    standing.load -= ask.weight;
    standing.complexInFlight -= ask.isCounting && ask.isComplex ? 1 : 0;
    standing.newInRamp -= isNewInRamp(at.opening, ask) ? 1 : 0;
    standing.caseUntil = caseUntil(*this, compiled, now, ask.ticket.id);
    standing.wait -= waitFor(ask, agent);
    standing.without = &ask;
    if (ask.isOffered()) {
        standing.recent -= 1;
    } else if (const auto &since = ask.ticket.assignedAt; since && *since <= now && *since > now - RateSpan) {
        const auto &list = agent.recentAssignments;
        standing.recent -= std::binary_search(list.begin(), list.end(), *since) ? 1 : 0;
    }
    return standing;
}

AgentRow::Moment momentAt(const AgentRow &row, const CompiledPolicy &compiled, Instant now)
{
    const Policy &policy = compiled.policy();
    AgentRow::Moment moment;
    moment.opening = row.hours.at(now, row.agent, {policy.rampAfterShiftStart, policy.rampAfterLeave});
    countWorkInto(moment, row, compiled, now);
    return moment;
}

void countWork(AgentRow &row, const CompiledPolicy &compiled, Instant now)
{
    countWorkInto(row.moment, row, compiled, now);
}

MilliUnits waitFor(const TicketAsk &ask, const RoutingAgent &agent)
{
    return ask.isCounting ? toMilliUnits(handlingMinutes(ask.ticket, agent)) : 0;
}

void addWork(AgentRow &row, const TicketAsk &ask, const CompiledPolicy &compiled, Instant now)
{
    row.held.push_back(&ask);
    row.load += ask.weight;
    row.wait += waitFor(ask, row.agent);
    row.counting += ask.isCounting ? 1 : 0;
    row.complexInFlight += ask.isCounting && ask.isComplex ? 1 : 0;
    row.offers += ask.isOffered() ? 1 : 0;
    for (std::size_t place = 0; place < row.used.size(); ++place)
        row.used[place] += profileUse(ask, compiled.profiles()[place]);
    countWork(row, compiled, now);
}

bool removeWork(AgentRow &row, const TicketAsk &ask, const CompiledPolicy &compiled, Instant now)
{
    const auto found = std::find_if(row.held.begin(), row.held.end(),
                                    [&ask](const TicketAsk *held) { return held->ticket.id == ask.ticket.id; });
    if (found == row.held.end())
        return false;
    *found = row.held.back();
    row.held.pop_back();
    row.load -= ask.weight;
    row.wait -= waitFor(ask, row.agent);
    row.counting -= ask.isCounting ? 1 : 0;
    row.complexInFlight -= ask.isCounting && ask.isComplex ? 1 : 0;
    row.offers -= ask.isOffered() ? 1 : 0;
    for (std::size_t place = 0; place < row.used.size(); ++place)
        row.used[place] -= profileUse(ask, compiled.profiles()[place]);
    countWork(row, compiled, now);
    return true;
}

void noteAssignment(AgentRow &row, Instant at)
{
    auto &list = row.agent.recentAssignments;
    const auto [first, last] = std::equal_range(list.begin(), list.end(), at);
    const auto known = last - first;
    const auto held = std::count_if(row.held.begin(), row.held.end(), [at](const TicketAsk *ask) {
        return !ask->isOffered() && ask->ticket.assignedAt == at;
    });
    if (known < held)
        list.insert(last, at);
    // Long past the span that counts, even for replays that step back.
    while (!list.empty() && list.front() < at - std::chrono::days{1})
        list.erase(list.begin());
}

void forgetAssignment(AgentRow &row, Instant at)
{
    auto &list = row.agent.recentAssignments;
    const auto found = std::lower_bound(list.begin(), list.end(), at);
    if (found != list.end() && *found == at)
        list.erase(found);
}

std::uint64_t fixedPrintOf(const RoutingAgent &agent)
{
    Fingerprint print;
    print.add(agent.id.value).add(agent.team.value).add(agent.channels);
    for (const QueueId queue : agent.queues)
        print.add(queue.value);
    print.add("skills");
    for (const AgentSkill &has : agent.skills)
        print.add(has.skill.value).add(static_cast<std::int64_t>(has.level));
    print.add("paces");
    for (const AgentPace &pace : agent.paces)
        print.add(pace.category.value).add(std::bit_cast<std::int64_t>(pace.factor));
    return print.value();
}

std::uint64_t printOf(const AgentRow &row, const AgentStanding &standing, const CompiledPolicy &compiled, Instant now)
{
    const Opening &opening = row.moment.opening;
    const auto flag = [](bool isSet, unsigned bit) { return static_cast<std::int64_t>(isSet ? 1U << bit : 0U); };
    WordPrint print;
    print.add(static_cast<std::int64_t>(row.fixedPrint)).add(std::bit_cast<std::int64_t>(row.agent.capacity));
    print.add(standing.load).add(standing.complexInFlight * std::int64_t{1000003} + standing.newInRamp);
    print.add(static_cast<std::int64_t>(opening.presence) * 256 + flag(opening.isPresent, 0) +
              flag(opening.isOnShift, 1) + flag(opening.rampFrom.has_value(), 2) +
              flag(opening.focusUntil || standing.caseUntil, 3) + flag(opening.isAfterHours, 4) +
              flag(row.isWrappingUp(now), 5));
    // Not lastAssignedOrder: only who came first counts, and a stored desk may number the same order otherwise.
    print.add(row.agent.lastAssignedAt ? toMillis(*row.agent.lastAssignedAt) : 0);
    for (std::size_t place = 0; place < standing.used.size(); ++place) {
        const MilliUnits own = standing.without ? profileUse(*standing.without, compiled.profiles()[place]) : 0;
        print.add(standing.used[place] - own);
    }
    if (compiled.policy().protection.assignmentsPerHour > 0)
        print.add(standing.recent);
    if (compiled.looksAtTimeLeft() && opening.isOnShift)
        print.add(opening.isOpen ? toMillis(opening.closesAt) : 0).add(opening.openLater.count());
    if (compiled.uses(AssignmentMethod::LongestIdle) && opening.shiftAt)
        print.add(toMillis(*opening.shiftAt));
    if (compiled.uses(AssignmentMethod::LeastCost))
        print.add(standing.wait);
    return print.value();
}

} // namespace evenkeel
