// SPDX-License-Identifier: GPL-3.0-or-later
#include "teamhistory.h"

#include "storage/catalogstore.h"
#include "storage/leasestore.h"
#include "storage/ticketstore.h"

#include <algorithm>
#include <map>

namespace evenkeel {

namespace {

struct State
{
    AgentId agent;
    TicketStatus status = TicketStatus::New;
    Priority priority = Priority::Normal;
    QueueId queue;
    int effort = 0;
    bool wasAssigned = false;
};

struct Load
{
    double units = 0;
    int tickets = 0;
    int complex = 0;
};

class Replay final
{
public:
    Replay(const Policy &policy, std::map<CategoryId, int> efforts, std::map<AgentId, double> capacities)
        : m_policy(policy)
        , m_efforts(std::move(efforts))
        , m_capacities(std::move(capacities))
    {}

    void take(const TicketEvent &event)
    {
        State &ticket = m_tickets[event.ticket];
        const AgentId before = ticket.agent;
        count(ticket, -1);
        apply(event, ticket);
        count(ticket, +1);
        if (event.kind == EventKind::Assigned)
            assigned(event, ticket, before);
        if (event.kind == EventKind::Resolved)
            ++m_history.resolved;
        if (ticket.agent.isValid() && ticket.agent != before)
            checkCap(ticket);
    }

    TeamHistory end()
    {
        m_history.tickets = static_cast<int>(m_tickets.size());
        for (const auto &[id, ticket] : m_tickets) {
            if (!ticket.wasAssigned)
                ++m_history.neverAssigned;
        }
        for (auto &[queue, moments] : m_givenOut)
            measurePause(moments, m_lastArrival[queue]);
        return m_history;
    }

private:
    static bool counts(const State &ticket)
    {
        return ticket.agent.isValid() && (ticket.status == TicketStatus::New || ticket.status == TicketStatus::Open);
    }

    double weight(const State &ticket) const
    {
        return m_policy.weights.weight(ChannelKind::Email, Handling::Deferred, ticket.effort);
    }

    void count(const State &ticket, int sign)
    {
        if (!counts(ticket))
            return;
        Load &load = m_loads[ticket.agent];
        load.units += sign * weight(ticket);
        load.tickets += sign;
        load.complex += ticket.effort >= m_policy.complexFrom ? sign : 0;
    }

    void apply(const TicketEvent &event, State &ticket)
    {
        const TicketChange &change = event.change;
        ticket.agent = change.agent.value_or(ticket.agent);
        ticket.status = change.status.value_or(ticket.status);
        ticket.priority = change.priority.value_or(ticket.priority);
        ticket.queue = change.queue.value_or(ticket.queue);
        if (change.category)
            ticket.effort = m_efforts[*change.category];
        if (event.kind == EventKind::Created)
            m_lastArrival[ticket.queue] = std::max(m_lastArrival[ticket.queue], event.at);
    }

    void assigned(const TicketEvent &event, State &ticket, AgentId before)
    {
        m_history.assignedTwice += before.isValid() ? 1 : 0;
        ticket.wasAssigned = true;
        ++(event.cause == Cause::Rule ? m_history.assignedByRule : m_history.assignedByHand);
        if (event.cause == Cause::Rule)
            m_givenOut[ticket.queue].push_back(event.at);
    }

    void checkCap(const State &ticket)
    {
        const Load &load = m_loads[ticket.agent];
        const double share = ticket.priority == Priority::Urgent ? m_policy.urgentCap : m_policy.targetHigh;
        const bool isOverCap = load.tickets > 1 && load.units > share * m_capacities[ticket.agent] + 1e-6;
        const bool isTooComplex = ticket.effort >= m_policy.complexFrom && load.complex > m_policy.complexInFlight;
        m_history.capsExceeded += isOverCap || isTooComplex ? 1 : 0;
    }

    void measurePause(std::vector<Instant> &moments, Instant until)
    {
        std::sort(moments.begin(), moments.end());
        for (std::size_t i = 1; i < moments.size() && moments[i - 1] < until; ++i)
            m_history.longestPause = std::max(m_history.longestPause, moments[i] - moments[i - 1]);
    }

    const Policy &m_policy;
    std::map<CategoryId, int> m_efforts;
    std::map<AgentId, double> m_capacities;
    std::map<TicketId, State> m_tickets;
    std::map<AgentId, Load> m_loads;
    std::map<QueueId, std::vector<Instant>> m_givenOut;
    std::map<QueueId, Instant> m_lastArrival;
    TeamHistory m_history;
};

Result<std::vector<TicketEvent>> allEvents(Database &database)
{
    TicketStore store(database);
    const auto last = store.lastTicket();
    if (!last)
        return last.error();
    std::vector<TicketEvent> events;
    for (TicketId ticket{1}; ticket <= *last; ++ticket.value) {
        const auto story = store.story(ticket);
        if (!story)
            return story.error();
        events.insert(events.end(), story->begin(), story->end());
    }
    std::sort(events.begin(), events.end(), [](const TicketEvent &a, const TicketEvent &b) { return a.id < b.id; });
    return events;
}

} // namespace

Result<TeamHistory> readTeamHistory(Database &database, const Policy &policy)
{
    CatalogStore catalog(database);
    const auto categories = catalog.categories();
    const auto agents = catalog.agents();
    const auto leases = LeaseStore(database).leases();
    if (!categories || !agents || !leases)
        return !categories ? categories.error() : !agents ? agents.error() : leases.error();
    std::map<CategoryId, int> efforts;
    for (const Category &category : *categories)
        efforts[category.id] = category.effort.value_or(policy.defaultEffort);
    std::map<AgentId, double> capacities;
    for (const Agent &agent : *agents)
        capacities[agent.id] = agent.capacity;
    const auto events = allEvents(database);
    if (!events)
        return events.error();
    Replay replay(policy, std::move(efforts), std::move(capacities));
    for (const TicketEvent &event : *events)
        replay.take(event);
    TeamHistory history = replay.end();
    for (const RoutingLease &lease : *leases)
        history.changedHands += static_cast<int>(lease.token) - 1;
    return history;
}

} // namespace evenkeel
