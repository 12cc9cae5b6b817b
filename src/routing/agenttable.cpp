// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/agenttable.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <tuple>

namespace evenkeel {

namespace {

constexpr MilliUnits Endless = std::numeric_limits<MilliUnits>::max();
constexpr double NotAbout = -1.0;

/// What may still be added; everything to an agent with nothing on the desk (see capacityGate).
MilliUnits roomOf(const AgentRow &row, double cap)
{
    if (row.load == 0 && row.agent.capacity > 0)
        return Endless;
    return toMilliUnits(row.agent.capacity * cap) - row.load;
}

} // namespace

void AgentTable::refreshRoom(std::size_t position, const CompiledPolicy &compiled)
{
    const AgentRow &row = m_rows[position];
    for (std::size_t cap = 0; cap < m_room.size(); ++cap)
        m_room[cap][position] = roomOf(row, compiled.caps()[cap]);
    for (std::size_t place = 0; place < m_profiles.size(); ++place) {
        ProfileRow &profile = m_profiles[place];
        const RoutingProfile &of = compiled.profiles()[place];
        const MilliUnits used = row.used[place];
        if (of.measure == CapacityMeasure::EffortMinutes)
            profile.usualRoom[position] = used;
        if (of.measure == CapacityMeasure::EffortMinutes || profile.usual[position] == NotAbout)
            continue;
        profile.usualRoom[position] = profileLimit(of, profile.usual[position], Millis{0}) - used;
        profile.urgentRoom[position] = profileLimit(of, profile.urgent[position], Millis{0}) - used;
    }
}

void AgentTable::refresh(std::size_t position, const CompiledPolicy &compiled)
{
    AgentRow &row = m_rows[position];
    const Policy &policy = compiled.policy();
    const AgentRow::Moment &moment = row.moment;
    m_sets.present.set(position, moment.opening.isPresent);
    m_sets.onShift.set(position, moment.opening.isOnShift);
    m_sets.duringHours.set(position, !moment.opening.isAfterHours);
    m_sets.unfocused.set(position, !moment.opening.focusUntil && !moment.caseUntil);
    m_sets.wrappedUp.set(position, !row.isWrappingUp(m_now));
    m_sets.openToComplex.set(position, row.complexInFlight < policy.complexInFlight);
    m_sets.pastRamp.set(position, !moment.opening.rampFrom || moment.newInRamp < policy.rampTickets);
    m_sets.belowRate.set(position, policy.protection.assignmentsPerHour <= 0 ||
                                       moment.recent < policy.protection.assignmentsPerHour);
    m_shiftEnds[position] = {moment.opening.isOpen, moment.opening.closesAt, moment.opening.openLater};
    m_burdens[position] = {row.load, row.agent.capacity, turnOf(row.agent), row.wait};
    refreshRoom(position, compiled);
    m_changesAt = std::min(m_changesAt, moment.changesAt);
    m_print -= row.print;
    row.print = printOf(row, row.standing(), compiled, m_now);
    m_print += row.print;
}

void AgentTable::reopen(std::size_t position, const CompiledPolicy &compiled)
{
    AgentRow &row = m_rows[position];
    row.moment = momentAt(row, compiled, m_now);
    refresh(position, compiled);
}

void AgentTable::reopenAll(const CompiledPolicy &compiled)
{
    m_changesAt = Instant::max();
    for (std::size_t position = 0; position < m_rows.size(); ++position)
        reopen(position, compiled);
}

void AgentTable::makeArrays(std::size_t agents, const CompiledPolicy &compiled)
{
    for (AgentSet *set : {&m_sets.everybody, &m_sets.present, &m_sets.onShift, &m_sets.duringHours, &m_sets.unfocused,
                          &m_sets.wrappedUp, &m_sets.openToComplex, &m_sets.pastRamp, &m_sets.belowRate})
        *set = AgentSet(agents);
    m_about.assign(compiled.agentSets(), AgentSet(agents));
    m_learning.clear();
    for (const auto &[skill, learners] : compiled.learners())
        m_learning.emplace(skill, AgentSet(agents));
    const std::size_t padded = (agents + AgentSet::WordBits - 1) / AgentSet::WordBits * AgentSet::WordBits;
    m_burdens.assign(agents, Burden());
    m_shiftEnds.assign(agents, ShiftEnd());
    m_room.assign(compiled.caps().size(), std::vector<MilliUnits>(padded, 0));
    ProfileRow blank;
    blank.usual.assign(agents, NotAbout);
    blank.urgent.assign(agents, NotAbout);
    blank.usualRoom.assign(padded, Endless);
    blank.urgentRoom.assign(padded, Endless);
    m_profiles.assign(compiled.profiles().size(), blank);
}

void AgentTable::place(std::size_t position, RoutingAgent agent, const CompiledPolicy &compiled)
{
    AgentRow &row = m_rows[position];
    row.ownCapacity = agent.capacity;
    agent.capacity *= compiled.capacityShare(agent.id, agent.team);
    row.agent = std::move(agent);
    row.hours = OpeningHours(row.agent);
    row.fixedPrint = fixedPrintOf(row.agent);
    m_sets.everybody.set(position, true);
    m_abilities.put(position, row.agent);
    for (const RoutingRule *rule : compiled.limitingRules()) {
        for (const Relaxation &stage : rule->stages)
            m_about[rule->set + static_cast<std::size_t>(stage.rings)].set(position,
                                                                           isAbout(rule->who, stage, row.agent));
    }
    for (auto &[skill, agents] : m_learning)
        agents.set(position, compiled.isLearner(row.agent.id, skill));
    for (std::size_t profile = 0; profile < m_profiles.size(); ++profile) {
        const auto limits = compiled.profiles()[profile].limitsOf(row.agent);
        ProfileRow &of = m_profiles[profile];
        of.usual[position] = limits ? limits->usual : NotAbout;
        of.urgent[position] = limits ? limits->urgent : NotAbout;
        of.usualRoom[position] = of.urgentRoom[position] = Endless;
    }
}

void AgentTable::reset(std::vector<RoutingAgent> agents, const CompiledPolicy &compiled, Instant now)
{
    const std::size_t size = agents.size();
    m_now = now;
    m_rows.assign(size, AgentRow());
    m_abilities.reset(size);
    makeArrays(size, compiled);
    m_print = 0;
    for (std::size_t position = 0; position < size; ++position) {
        m_rows[position].used.assign(compiled.profiles().size(), 0);
        place(position, std::move(agents[position]), compiled);
    }
    reopenAll(compiled);
}

void AgentTable::passTime(const CompiledPolicy &compiled, Instant now)
{
    const bool isBackwards = now < m_now;
    m_now = now;
    if (isBackwards) {
        reopenAll(compiled);
        return;
    }
    if (now < m_changesAt)
        return;
    m_changesAt = Instant::max();
    for (std::size_t position = 0; position < m_rows.size(); ++position) {
        if (m_rows[position].moment.changesAt <= now)
            reopen(position, compiled);
        else
            m_changesAt = std::min(m_changesAt, m_rows[position].moment.changesAt);
    }
}

void AgentTable::update(std::size_t position, RoutingAgent agent, const CompiledPolicy &compiled)
{
    AgentRow &row = m_rows[position];
    const auto turn = [](const RoutingAgent &of) { return std::pair(of.lastAssignedAt, of.lastAssignedOrder); };
    if (turn(agent) < turn(row.agent))
        std::tie(agent.lastAssignedAt, agent.lastAssignedOrder) = turn(row.agent);
    std::vector<Instant> recent; // as often as the one or the other knows of a moment
    std::set_union(agent.recentAssignments.begin(), agent.recentAssignments.end(), row.agent.recentAssignments.begin(),
                   row.agent.recentAssignments.end(), std::back_inserter(recent));
    agent.recentAssignments = std::move(recent);
    place(position, std::move(agent), compiled);
    row.wait = 0;
    for (const TicketAsk *ask : row.held)
        row.wait += waitFor(*ask, row.agent);
    reopen(position, compiled);
}

void AgentTable::take(std::size_t position, const TicketAsk &ask, const CompiledPolicy &compiled)
{
    addWork(m_rows[position], ask, compiled, m_now);
    refresh(position, compiled);
}

void AgentTable::giveBack(std::size_t position, const TicketAsk &ask, const CompiledPolicy &compiled)
{
    if (removeWork(m_rows[position], ask, compiled, m_now))
        refresh(position, compiled);
}

void AgentTable::markAssigned(std::size_t position, Instant at, std::int64_t order, const CompiledPolicy &compiled)
{
    AgentRow &row = m_rows[position];
    if (std::pair(row.agent.lastAssignedAt, row.agent.lastAssignedOrder) < std::pair(std::optional(at), order)) {
        row.agent.lastAssignedAt = at;
        row.agent.lastAssignedOrder = order;
    }
    noteAssignment(row, at);
    countWork(row, compiled, m_now);
    refresh(position, compiled);
}

void AgentTable::unmarkAssigned(std::size_t position, Instant at, const CompiledPolicy &compiled)
{
    forgetAssignment(m_rows[position], at);
    countWork(m_rows[position], compiled, m_now);
    refresh(position, compiled);
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
    for (const AgentRow &row : m_rows) {
        list.push_back(row.agent);
        list.back().capacity = row.ownCapacity;
    }
    return list;
}

const AgentSet *AgentTable::learning(SkillId skill) const
{
    const auto found = m_learning.find(skill);
    return found == m_learning.end() ? nullptr : &found->second;
}

void AgentTable::keepWithRoom(AgentSet &agents, const CompiledPolicy &compiled, std::size_t profile, Priority priority,
                              MilliUnits use) const
{
    const RoutingProfile &of = compiled.profiles()[profile];
    const ProfileRow &row = m_profiles[profile];
    const bool isUrgent = priority == Priority::Urgent;
    if (of.measure != CapacityMeasure::EffortMinutes)
        return agents.keepAtLeast(isUrgent ? row.urgentRoom : row.usualRoom, use);
    const std::vector<double> &limits = isUrgent ? row.urgent : row.usual;
    agents.keepIf([&](std::size_t agent) {
        return limits[agent] == NotAbout ||
               isWithin(of, limits[agent], m_shiftEnds[agent].timeLeft(m_now), row.usualRoom[agent] + use);
    });
}

} // namespace evenkeel
