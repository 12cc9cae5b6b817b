// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/pastdesk.h"

#include "domain/projection.h"
#include "routing/deskcheck.h"
#include "services/deskfacts.h"
#include "services/deskreader.h"
#include "services/desktickets.h"
#include "services/slacalendars.h"
#include "storage/policystore.h"

#include <algorithm>

namespace evenkeel {

namespace {

// Neither makes a ticket look otherwise to routing.
bool isOnlySaid(EventKind kind)
{
    return kind == EventKind::Noted || kind == EventKind::Rated;
}

bool isWorkedOn(TicketStatus status)
{
    return status == TicketStatus::New || status == TicketStatus::Open;
}

} // namespace

Result<PastPolicies> PastPolicies::read(Database &database)
{
    auto versions = PolicyStore(database).versions();
    if (!versions)
        return versions.error();
    PastPolicies policies;
    policies.m_versions.push_back({Instant::min(), Policy{}});
    for (PolicyVersion &version : *versions) {
        if (const auto sound = checkPolicy(version.policy); !sound)
            return sound.error();
        policies.m_versions.push_back({version.validFrom, std::move(version.policy)});
    }
    std::stable_sort(policies.m_versions.begin(), policies.m_versions.end(),
                     [](const Version &a, const Version &b) { return a.from < b.from; });
    return policies;
}

std::size_t PastPolicies::at(Instant moment) const
{
    const auto next = std::upper_bound(m_versions.begin(), m_versions.end(), moment,
                                       [](Instant at, const Version &version) { return at < version.from; });
    return static_cast<std::size_t>(next - m_versions.begin()) - 1;
}

PastDesk::PastDesk(const PastPolicies &policies, PastAgents agents, std::vector<RewoundTicket> tickets, Interval span)
    : m_policies(&policies)
    , m_agents(std::move(agents))
    , m_tickets(std::move(tickets))
    , m_span(span)
    , m_oldest(span.from)
{}

Result<PastDesk> PastDesk::open(Database &database, const PastPolicies &policies, std::vector<RewoundTicket> tickets,
                                Interval span)
{
    auto agents = PastAgents::open(database, span);
    if (!agents)
        return agents.error();
    PastDesk opened(policies, std::move(*agents), std::move(tickets), span);
    if (const auto done = opened.begin(); !done)
        return done.error();
    return opened;
}

Result<Done> PastDesk::begin()
{
    for (const RewoundTicket &past : m_tickets) {
        // A ticket may have been opened before its first event.
        if (past.told == 0 && !past.story.empty())
            m_oldest = std::min(m_oldest, past.story.front().change.openedAt.value_or(past.story.front().at));
        if (past.told == 0)
            continue;
        m_oldest = std::min(m_oldest, past.ticket.createdAt);
        noteHandled(past.ticket);
    }
    m_picture.now = m_span.from;
    if (const auto read = m_agents.moveTo(m_span.from, m_change); !read)
        return read.error();
    setPolicy(m_policies->at(m_span.from));
    m_picture.catalog = catalogOf(m_agents.names());
    for (const auto &[id, skill] : m_agents.names().skills) {
        if (skill.kind == SkillKind::Language)
            m_picture.languages.push_back(id);
    }
    DeskPicture picture = m_picture;
    picture.agents = m_toldAgents = m_agents.agents();
    auto desk = Dispatcher::create(std::move(picture));
    if (!desk)
        return desk.error();
    m_desk.emplace(std::move(*desk));
    putAll();
    return Done{};
}

void PastDesk::setPolicy(std::size_t place)
{
    m_policy = place;
    m_picture.policy = (*m_policies)[place];
    m_picture.slaCalendars = slaHours(m_picture.policy.sla, slaSpan(m_oldest, m_span.until));
    m_offsets.emplace(m_picture.policy.sla.hours.zone);
}

void PastDesk::passTime(Instant now)
{
    if (now <= m_picture.now)
        return;
    m_picture.now = now;
    m_desk->tell(TimePassed{now});
    if (const std::size_t place = m_policies->at(now); place != m_policy) {
        setPolicy(place);
        m_desk->tell(PolicyChanged{m_picture.policy, m_picture.catalog, m_picture.slaCalendars});
        putAll();
    }
}

Result<Done> PastDesk::moveTo(Instant now, ChangeId change)
{
    passTime(now);
    const auto isRead = m_agents.moveTo(m_picture.now, change);
    if (!isRead)
        return isRead.error();
    if (!*isRead)
        return Done{};
    std::vector<RoutingAgent> agents = m_agents.agents();
    for (const RoutingAgent &known : m_toldAgents) {
        if (!m_agents.has(known.id))
            m_desk->tell(AgentLeft{known.id});
    }
    for (const RoutingAgent &agent : agents)
        m_desk->tell(AgentUpdated{agent});
    m_toldAgents = std::move(agents);
    if (change != m_change) {
        m_change = change;
        m_picture.catalog = catalogOf(m_agents.names());
        m_desk->tell(PolicyChanged{m_picture.policy, m_picture.catalog, m_picture.slaCalendars});
        putAll();
    }
    return Done{};
}

void PastDesk::putAll()
{
    for (std::size_t place = 0; place < m_tickets.size(); ++place) {
        if (m_tickets[place].told > 0 && isOpen(m_tickets[place].ticket.status))
            put(place);
    }
}

void PastDesk::put(std::size_t place)
{
    m_desk->tell(TicketUpdated{routed(m_tickets[place])});
}

RoutingTicket PastDesk::routed(const RewoundTicket &past)
{
    const DeskNames &names = m_agents.names();
    const std::span<const TicketEvent> story = std::span(past.story).first(past.told);
    RoutingTicket routed = routingTicket(past.ticket, names, m_picture.policy);
    setOffers(routed, story);
    if (const auto found = m_handled.find(past.ticket.customer); found != m_handled.end()) {
        const Instant from = m_picture.now - m_picture.policy.affinity;
        const Handled *last = nullptr;
        for (const Handled &one : found->second) {
            if (one.at >= from && (!last || std::pair(last->at, last->ticket) < std::pair(one.at, one.ticket)))
                last = &one;
        }
        if (last) {
            routed.affinityAgent = last->agent;
            routed.affinityAt = last->at;
        }
    }
    routed.facts = factsOf(past.ticket, routed, names, m_offsets->at(past.ticket.createdAt));
    setSla(routed, past.ticket, story, m_picture);
    return routed;
}

void PastDesk::forgetHandled(const Ticket &ticket)
{
    if (const auto known = m_handled.find(ticket.customer); known != m_handled.end())
        std::erase_if(known->second, [&ticket](const Handled &one) { return one.ticket == ticket.id; });
}

void PastDesk::noteHandled(const Ticket &ticket)
{
    if (ticket.customer.empty())
        return;
    std::vector<Handled> &list = m_handled[ticket.customer];
    if (ticket.agent.isValid() && ticket.assignedAt)
        list.push_back({ticket.agent, *ticket.assignedAt, ticket.id});
}

void PastDesk::noteEnd(TicketStatus before, const Ticket &after, Instant at)
{
    if (!isWorkedOn(before) || isWorkedOn(after.status) || !after.agent.isValid())
        return;
    const auto channel = m_agents.names().channels.find(after.channel);
    if (channel == m_agents.names().channels.end() || channel->second.handling != Handling::Live)
        return;
    const Millis wrapUp = m_picture.policy.offers.wrapUp[static_cast<std::size_t>(channel->second.kind)];
    if (wrapUp <= Millis{0})
        return;
    m_agents.endedConversation(after.agent, at + wrapUp);
    if (m_agents.has(after.agent))
        m_desk->tell(AgentUpdated{m_agents.agent(after.agent)});
}

PastAnswer PastDesk::ask(std::size_t place, AgentId went)
{
    const TicketId id = m_tickets[place].ticket.id;
    put(place); // its own clock and offers as of now
    PastAnswer answer;
    const RoutingTicket now = routed(m_tickets[place]);
    const bool isWaiting = !now.agent.isValid() && !now.offeredTo.isValid();
    answer.decision = isWaiting ? m_desk->decide(id) : m_desk->trace(id).decision;
    if (const auto gate = m_desk->assignIfEligible(id, went))
        answer.stopped = gate->gate;
    return answer;
}

void PastDesk::tell(std::size_t place)
{
    RewoundTicket &past = m_tickets[place];
    const TicketEvent &event = past.story[past.told];
    passTime(event.at);
    ++past.told;
    const TicketStatus before = past.ticket.status;
    const AgentId agentBefore = past.ticket.agent;
    const bool isHandledAnew = event.change.agent.has_value() || event.change.customer.has_value();
    if (isHandledAnew)
        forgetHandled(past.ticket);
    apply(past.ticket, event);
    const Ticket &after = past.ticket;
    if (isHandledAnew)
        noteHandled(after);
    if (after.agent != agentBefore && after.agent.isValid())
        m_agents.gave(after.agent, event.at);
    if (!isOpen(after.status)) {
        if (isOpen(before))
            m_desk->tell(TicketLeft{after.id});
    } else if (!isOnlySaid(event.kind)) {
        put(place);
    }
    noteEnd(before, after, event.at);
}

} // namespace evenkeel
