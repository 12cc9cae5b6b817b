// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/plaindesk.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace evenkeel {

using namespace std::chrono_literals;

PlainDesk::PlainDesk(DeskPicture picture)
    : m_picture(std::move(picture))
{
    for (std::size_t place = 0; place < m_picture.tickets.size(); ++place) {
        const RoutingTicket &ticket = m_picture.tickets[place];
        m_places[ticket.id] = place;
        if (isOpen(ticket.status))
            m_holding[ticket.agent.isValid() ? ticket.agent : ticket.offeredTo].push_back(place);
    }
}

void PlainDesk::assign(TicketId ticket, AgentId agent)
{
    const std::size_t place = m_places.at(ticket);
    m_picture.tickets[place].agent = agent;
    m_picture.tickets[place].assignedAt = m_picture.now;
    m_holding[agent].push_back(place);
    for (RoutingAgent &of : m_picture.agents) {
        if (of.id != agent)
            continue;
        std::ptrdiff_t assigned = 0;
        for (const RoutingTicket *other : held(agent))
            assigned += other->agent == agent && other->assignedAt == m_picture.now ? 1 : 0;
        if (std::count(of.recentAssignments.begin(), of.recentAssignments.end(), m_picture.now) < assigned)
            of.recentAssignments.push_back(m_picture.now);
    }
}

const RoutingTicket *PlainDesk::ticket(TicketId id) const
{
    const auto found = m_places.find(id);
    return found == m_places.end() ? nullptr : &m_picture.tickets[found->second];
}

const RoutingAgent *PlainDesk::agent(AgentId id) const
{
    for (const RoutingAgent &agent : m_picture.agents) {
        if (agent.id == id)
            return &agent;
    }
    return nullptr;
}

double PlainDesk::slaShare(const RoutingTicket &ticket) const
{
    return ticket.sla.share(m_picture.hoursOf(ticket), m_picture.now);
}

std::vector<const RoutingTicket *> PlainDesk::held(AgentId agent) const
{
    std::vector<const RoutingTicket *> tickets;
    if (const auto found = m_holding.find(agent); found != m_holding.end()) {
        for (const std::size_t place : found->second)
            tickets.push_back(&m_picture.tickets[place]);
    }
    return tickets;
}

std::optional<PlainDesk::Failure> PlainDesk::stoppedBy(const RoutingTicket &ticket, const Terms &terms,
                                                       const RoutingAgent &agent) const
{
    for (const auto check :
         {&PlainDesk::presence, &PlainDesk::shift, &PlainDesk::afterHours, &PlainDesk::focus, &PlainDesk::wrapUp,
          &PlainDesk::queue, &PlainDesk::rule, &PlainDesk::skill, &PlainDesk::language, &PlainDesk::channel,
          &PlainDesk::capacity, &PlainDesk::profile, &PlainDesk::complexity, &PlainDesk::ramp, &PlainDesk::rate}) {
        if (const auto failure = (this->*check)({ticket, terms}, agent))
            return failure;
    }
    return std::nullopt;
}

PlainDesk::Verdict PlainDesk::verdict(const RoutingTicket &ticket) const
{
    Verdict verdict;
    for (const Terms &terms : termsFor(ticket)) {
        verdict.terms = terms;
        std::vector<AgentId> others;
        verdict.eligible.clear();
        for (const RoutingAgent &agent : m_picture.agents) {
            if (stoppedBy(ticket, terms, agent))
                continue;
            verdict.eligible.push_back(agent.id);
            if (std::count(ticket.declinedBy.begin(), ticket.declinedBy.end(), agent.id) == 0)
                others.push_back(agent.id);
        }
        if (!others.empty())
            verdict.eligible = others;
        if (!verdict.eligible.empty())
            break;
    }
    return verdict;
}

// Rules.

const QueuePolicy *PlainDesk::policyOf(QueueId queue) const
{
    for (const QueuePolicy &of : m_picture.policy.queues) {
        if (queue.isValid() && queueNamed(of.queue) == queue)
            return &of;
    }
    return nullptr;
}

std::vector<PlainDesk::Terms> PlainDesk::termsFor(const RoutingTicket &ticket) const
{
    const Policy &policy = m_picture.policy;
    const double minutes = std::chrono::duration<double, std::ratio<60>>(m_picture.now - ticket.createdAt).count();
    const MovingFacts moving{.ageMinutes = minutes, .slaShare = slaShare(ticket)};
    std::vector<Terms> tried;
    const auto add = [&](const AssignmentRule &rule) {
        const AssignmentMethod own = rule.method ? *rule.method : policy.method;
        tried.push_back({rule, m_picture.askedMethod ? *m_picture.askedMethod : own, ringsOpen(ticket, rule)});
    };
    const QueuePolicy *queue = policyOf(ticket.queue);
    for (std::size_t i = 0; queue && i < queue->rules.size(); ++i) {
        const AssignmentRule &rule = queue->rules[i];
        if (!rule.isOn || !holds(rule.when, ticket.facts, moving))
            continue;
        add(rule);
        if (rule.isWaitingIfNobody)
            break;
    }
    if (tried.empty())
        add(AssignmentRule{});
    return tried;
}

int PlainDesk::ringsOpen(const RoutingTicket &ticket, const AssignmentRule &rule) const
{
    const Policy &policy = m_picture.policy;
    Millis promised = ticket.sla.target;
    if (ticket.sla.kind != SlaKind::FirstResponse) {
        const SlaAssignment assigned = slaOf(ticket.facts, policy.sla);
        promised =
            assigned.rule != 0 ? assigned.target.firstResponse : policy.sla.target(ticket.priority).firstResponse;
    }
    const double used = static_cast<double>(ticket.sla.used(m_picture.hoursOf(ticket), m_picture.now).count());
    const double share = promised.count() > 0 ? used / static_cast<double>(promised.count()) : 1.0;
    if (!rule.rings)
        return policy.relaxEvery > 0 ? static_cast<int>(std::floor(std::min(3.0, share / policy.relaxEvery))) : 0;
    const double waited = std::chrono::duration<double, std::ratio<60>>(m_picture.now - ticket.createdAt).count();
    int open = 0;
    for (const Ring &ring : *rule.rings) {
        if ((ring.trigger == RingTrigger::SlaShare ? share : waited) < ring.after)
            return open;
        ++open;
    }
    return open;
}

int PlainDesk::opened(const Terms &terms, RingAction action) const
{
    if (!terms.rule.rings)
        return action == RingAction::DropStep ? terms.rings : 0;
    int sum = 0;
    for (int ring = 0; ring < terms.rings; ++ring)
        sum += (*terms.rule.rings)[static_cast<std::size_t>(ring)].action == action ? 1 : 0;
    return sum;
}

// Names.

QueueId PlainDesk::queueNamed(const std::string &name) const
{
    const auto found = m_picture.catalog.queues.find(name);
    return found == m_picture.catalog.queues.end() ? QueueId{} : found->second;
}

SkillId PlainDesk::skillNamed(const std::string &name) const
{
    const auto found = m_picture.catalog.skills.find(name);
    return found == m_picture.catalog.skills.end() ? SkillId{} : found->second;
}

bool PlainDesk::isInTeam(const RoutingAgent &agent, const std::string &team) const
{
    const auto found = m_picture.catalog.teams.find(team);
    return found != m_picture.catalog.teams.end() && found->second.isValid() && found->second == agent.team;
}

bool PlainDesk::isNamed(const RoutingAgent &agent, const std::string &name) const
{
    const auto found = m_picture.catalog.agents.find(name);
    return found != m_picture.catalog.agents.end() && found->second == agent.id;
}

} // namespace evenkeel
