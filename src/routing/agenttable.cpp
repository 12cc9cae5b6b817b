// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/agenttable.h"

#include "base/hash.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace evenkeel {

namespace {

std::uint64_t fixedPrintOf(const RoutingAgent &agent)
{
    Fingerprint print;
    print.add(agent.id.value).add(std::bit_cast<std::int64_t>(agent.capacity)).add(agent.channels);
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

bool isNewInRamp(const AgentRow &row, const std::optional<Instant> &assignedAt)
{
    return row.opening.rampFrom && assignedAt && *assignedAt >= *row.opening.rampFrom;
}

/// What may still be added; everything to an agent with nothing on the desk (see capacityGate).
MilliUnits roomOf(const AgentRow &row, double cap)
{
    if (row.load == 0 && row.agent.capacity > 0)
        return std::numeric_limits<MilliUnits>::max();
    return toMilliUnits(row.agent.capacity * cap) - row.load;
}

} // namespace

std::uint64_t AgentTable::printOf(const AgentRow &row, const AgentStanding &standing, const Policy &policy)
{
    const Opening &opening = row.opening;
    Fingerprint print;
    print.add(static_cast<std::int64_t>(row.fixedPrint)).add(standing.load);
    print.add((standing.complexInFlight * std::int64_t{1000003} + standing.newInRamp) * 64 +
              static_cast<std::int64_t>(opening.presence) * 8 + (opening.isPresent ? 4 : 0) +
              (opening.isOnShift ? 2 : 0) + (opening.rampFrom ? 1 : 0));
    // Not lastAssignedOrder: only who came first counts, and a stored desk may number the same order otherwise.
    print.add(row.agent.lastAssignedAt ? toMillis(*row.agent.lastAssignedAt) : 0);
    if (policy.mustFitShift && opening.isOnShift)
        print.add(toMillis(opening.closesAt)).add(opening.openLater.count());
    if (policy.method == AssignmentMethod::LongestIdle && opening.shiftAt)
        print.add(toMillis(*opening.shiftAt));
    return print.value();
}

void AgentTable::refresh(std::size_t position, const Policy &policy)
{
    AgentRow &row = m_rows[position];
    m_present.set(position, row.opening.isPresent);
    m_onShift.set(position, row.opening.isOnShift);
    m_openToComplex.set(position, row.complexInFlight < policy.complexInFlight);
    m_pastRamp.set(position, !row.opening.rampFrom || row.newInRamp < policy.rampTickets);
    m_burdens[position] = {row.load, row.agent.capacity, turnOf(row.agent)};
    m_room[position] = roomOf(row, policy.targetHigh);
    m_urgentRoom[position] = roomOf(row, policy.urgentCap);
    m_print -= row.print;
    row.print = printOf(row, row.standing(), policy);
    m_print += row.print;
}

void AgentTable::reopen(std::size_t position, const Policy &policy, Instant now)
{
    AgentRow &row = m_rows[position];
    row.opening = row.hours.at(now, row.agent, policy.rampAfterShiftStart);
    row.newInRamp =
        static_cast<int>(std::count_if(row.held.begin(), row.held.end(), [&row](const AgentRow::Held &held) {
            return isNewInRamp(row, held.assignedAt);
        }));
    m_changesAt = std::min(m_changesAt, row.opening.changesAt);
    refresh(position, policy);
}

void AgentTable::reopenAll(const Policy &policy, Instant now)
{
    m_now = now;
    m_changesAt = Instant::max();
    for (std::size_t position = 0; position < m_rows.size(); ++position)
        reopen(position, policy, now);
}

void AgentTable::reset(std::vector<RoutingAgent> agents, const Policy &policy, Instant now)
{
    const std::size_t size = agents.size();
    m_rows.assign(size, AgentRow());
    m_abilities.reset(size);
    for (AgentSet *set : {&m_everybody, &m_present, &m_onShift, &m_openToComplex, &m_pastRamp})
        *set = AgentSet(size);
    const std::size_t padded = (size + AgentSet::WordBits - 1) / AgentSet::WordBits * AgentSet::WordBits;
    m_burdens.assign(size, Burden());
    m_room.assign(padded, 0);
    m_urgentRoom.assign(padded, 0);
    m_print = 0;
    for (std::size_t position = 0; position < size; ++position) {
        AgentRow &row = m_rows[position];
        row.agent = std::move(agents[position]);
        row.hours = OpeningHours(row.agent);
        row.fixedPrint = fixedPrintOf(row.agent);
        m_everybody.set(position, true);
        m_abilities.put(position, row.agent);
    }
    reopenAll(policy, now);
}

void AgentTable::setPolicy(const Policy &policy, Instant now)
{
    reopenAll(policy, now);
}

void AgentTable::passTime(const Policy &policy, Instant now)
{
    const bool isBackwards = now < m_now;
    m_now = now;
    if (isBackwards) {
        reopenAll(policy, now);
        return;
    }
    if (now < m_changesAt)
        return;
    m_changesAt = Instant::max();
    for (std::size_t position = 0; position < m_rows.size(); ++position) {
        if (m_rows[position].opening.changesAt <= now)
            reopen(position, policy, now);
        else
            m_changesAt = std::min(m_changesAt, m_rows[position].opening.changesAt);
    }
}

void AgentTable::update(std::size_t position, RoutingAgent agent, const Policy &policy, Instant now)
{
    AgentRow &row = m_rows[position];
    const auto turn = [](const RoutingAgent &of) { return std::pair(of.lastAssignedAt, of.lastAssignedOrder); };
    if (turn(agent) < turn(row.agent))
        std::tie(agent.lastAssignedAt, agent.lastAssignedOrder) = turn(row.agent);
    row.agent = std::move(agent);
    row.hours = OpeningHours(row.agent);
    row.fixedPrint = fixedPrintOf(row.agent);
    m_abilities.put(position, row.agent);
    reopen(position, policy, now);
}

void AgentTable::take(std::size_t position, const TicketAsk &ask, const Policy &policy)
{
    AgentRow &row = m_rows[position];
    row.held.push_back({ask.ticket.id, ask.ticket.assignedAt});
    row.load += ask.weight;
    row.counting += ask.isCounting ? 1 : 0;
    row.complexInFlight += ask.isCounting && ask.isComplex ? 1 : 0;
    row.newInRamp += isNewInRamp(row, ask.ticket.assignedAt) ? 1 : 0;
    refresh(position, policy);
}

void AgentTable::giveBack(std::size_t position, const TicketAsk &ask, const Policy &policy)
{
    AgentRow &row = m_rows[position];
    const auto isIt = [&ask](const AgentRow::Held &held) { return held.ticket == ask.ticket.id; };
    const auto found = std::find_if(row.held.begin(), row.held.end(), isIt);
    if (found == row.held.end())
        return;
    *found = row.held.back();
    row.held.pop_back();
    row.load -= ask.weight;
    row.counting -= ask.isCounting ? 1 : 0;
    row.complexInFlight -= ask.isCounting && ask.isComplex ? 1 : 0;
    row.newInRamp -= isNewInRamp(row, ask.ticket.assignedAt) ? 1 : 0;
    refresh(position, policy);
}

void AgentTable::markAssigned(std::size_t position, Instant at, std::int64_t order, const Policy &policy)
{
    AgentRow &row = m_rows[position];
    if (std::pair(row.agent.lastAssignedAt, row.agent.lastAssignedOrder) < std::pair(std::optional(at), order)) {
        row.agent.lastAssignedAt = at;
        row.agent.lastAssignedOrder = order;
    }
    refresh(position, policy);
}

std::optional<std::size_t> AgentTable::find(AgentId agent) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), agent,
                                        [](const AgentRow &row, AgentId wanted) { return row.agent.id < wanted; });
    if (found == m_rows.end() || found->agent.id != agent)
        return std::nullopt;
    return static_cast<std::size_t>(std::distance(m_rows.begin(), found));
}

std::vector<RoutingAgent> AgentTable::agents() const
{
    std::vector<RoutingAgent> list;
    list.reserve(m_rows.size());
    for (const AgentRow &row : m_rows)
        list.push_back(row.agent);
    return list;
}

} // namespace evenkeel
