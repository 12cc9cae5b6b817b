// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/escalation/escalation.h"

#include "routing/dispatcher.h"
#include "routing/escalation/escalationsign.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr Proficiency oneMore(Proficiency level)
{
    return level == Proficiency::Advanced ? level : static_cast<Proficiency>(static_cast<int>(level) + 1);
}

class Escalator final
{
public:
    Escalator(const EscalationDesk &desk, Dispatcher dispatcher)
        : m_desk(desk)
        , m_picture(desk.picture)
        , m_dispatcher(std::move(dispatcher))
    {}

    [[nodiscard]] std::vector<Escalation> run()
    {
        for (const RoutingTicket *ticket : inOrder())
            escalate(*ticket);
        return std::move(m_due);
    }

private:
    [[nodiscard]] double share(const RoutingTicket &ticket) const
    {
        return ticket.sla.share(m_picture.hoursOf(ticket), m_picture.now);
    }

    [[nodiscard]] std::vector<const RoutingTicket *> inOrder() const
    {
        std::vector<std::pair<double, const RoutingTicket *>> tickets;
        tickets.reserve(m_picture.tickets.size());
        for (const RoutingTicket &ticket : m_picture.tickets)
            tickets.emplace_back(share(ticket), &ticket);
        std::sort(tickets.begin(), tickets.end(), [](const auto &a, const auto &b) {
            if (a.first != b.first)
                return a.first > b.first;
            if (a.second->priority != b.second->priority)
                return a.second->priority > b.second->priority;
            return a.second->id < b.second->id;
        });
        std::vector<const RoutingTicket *> order;
        order.reserve(tickets.size());
        for (const auto &ticket : tickets)
            order.push_back(ticket.second);
        return order;
    }

    [[nodiscard]] Instant lastProgress(const RoutingTicket &ticket) const
    {
        const auto known =
            std::lower_bound(m_desk.progress.begin(), m_desk.progress.end(), ticket.id,
                             [](const TicketProgress &progress, TicketId id) { return progress.ticket < id; });
        if (known != m_desk.progress.end() && known->ticket == ticket.id)
            return known->at;
        return ticket.assignedAt.value_or(ticket.createdAt);
    }

    // The rules that are due for a ticket, in order, until one of them finds somebody.
    void escalate(const RoutingTicket &ticket)
    {
        const Instant progress = lastProgress(ticket);
        for (const EscalationRule &rule : m_picture.policy.escalations) {
            if (!rule.isOn)
                continue;
            const auto reading = readSign(rule, ticket, m_picture, progress);
            if (!reading)
                continue;
            const EscalationCause cause{ticket.id, rule.id, rule.sign, reading->mark};
            if (std::binary_search(m_desk.done.begin(), m_desk.done.end(), cause))
                continue;
            const auto age = std::chrono::duration<double, std::ratio<60>>(m_picture.now - ticket.createdAt);
            if (!holds(rule.when, ticket.facts, {age.count(), share(ticket)}))
                continue;
            const auto found = sendUp(ticket, rule, cause, reading->value);
            if (!found)
                continue;
            m_due.push_back(*found);
            if (!found->isWaiting())
                return;
        }
    }

    // Nothing where the ticket is with the one it would go to.
    [[nodiscard]] std::optional<Escalation> sendUp(const RoutingTicket &ticket, const EscalationRule &rule,
                                                   const EscalationCause &cause, double value)
    {
        Escalation escalation{cause, value, rule.threshold, rule.target, {}, {}, ticket.agent, {}, {}};
        RoutingTicket asked = ticket;
        std::optional<AgentId> lead;
        switch (rule.target) {
        case EscalationTarget::Level:
            raise(asked);
            escalation.needs = asked.needs;
            break;
        case EscalationTarget::Team:
            escalation.team = named(m_picture.catalog.teams, rule.team);
            asked.queue = {};
            break;
        case EscalationTarget::Lead:
            lead = leadOf(ticket, escalation.team);
            asked.queue = {};
            asked.needs.clear();
            asked.language = {};
            if (lead == ticket.agent && ticket.agent.isValid())
                return std::nullopt;
            break;
        }
        findTaker(escalation, ticket, std::move(asked), lead);
        return escalation;
    }

    void raise(RoutingTicket &ticket) const
    {
        for (SkillNeed &need : ticket.needs) {
            const bool isLanguage = need.skill == ticket.language ||
                                    std::find(m_picture.languages.begin(), m_picture.languages.end(), need.skill) !=
                                        m_picture.languages.end();
            if (need.isRequired && !isLanguage)
                need.level = oneMore(need.level);
        }
    }

    template <class Names>
    [[nodiscard]] static auto named(const Names &names, const std::string &name) -> typename Names::mapped_type
    {
        const auto known = names.find(name);
        return known == names.end() ? typename Names::mapped_type{} : known->second;
    }

    // The lead of the agent's team, else of the first team by number that serves the queue. An id of 0: nobody.
    [[nodiscard]] AgentId leadOf(const RoutingTicket &ticket, TeamId &team) const
    {
        std::vector<TeamId> teams;
        for (const RoutingAgent &agent : m_picture.agents) {
            const bool isServing =
                !ticket.queue.isValid() || std::binary_search(agent.queues.begin(), agent.queues.end(), ticket.queue);
            if (agent.id == ticket.agent)
                teams.insert(teams.begin(), agent.team);
            else if (isServing)
                teams.push_back(agent.team);
        }
        if (!teams.empty())
            std::sort(teams.begin() + (ticket.agent.isValid() ? 1 : 0), teams.end());
        for (const TeamId candidate : teams) {
            for (const TeamLead &lead : m_picture.policy.leads) {
                const AgentId agent = named(m_picture.catalog.agents, lead.agent);
                if (agent.isValid() && candidate.isValid() && named(m_picture.catalog.teams, lead.team) == candidate) {
                    team = candidate;
                    return agent;
                }
            }
        }
        return {};
    }

    [[nodiscard]] bool isAsked(const Escalation &escalation, std::optional<AgentId> lead, AgentId agent) const
    {
        if (agent == escalation.from)
            return false;
        if (lead)
            return agent == *lead;
        if (escalation.target != EscalationTarget::Team)
            return true;
        const auto known = std::lower_bound(m_picture.agents.begin(), m_picture.agents.end(), agent,
                                            [](const RoutingAgent &other, AgentId id) { return other.id < id; });
        return known != m_picture.agents.end() && known->id == agent && known->team == escalation.team &&
               escalation.team.isValid();
    }

    // The best of those asked whom every gate lets through; else the nearest and what stops them.
    void findTaker(Escalation &escalation, const RoutingTicket &ticket, RoutingTicket asked,
                   std::optional<AgentId> lead)
    {
        m_dispatcher.tell(TicketUpdated{std::move(asked)});
        for (const TraceLine &line : m_dispatcher.trace(ticket.id).lines) {
            if (!isAsked(escalation, lead, line.agent))
                continue;
            if (line.isCandidate()) {
                escalation.agent = line.agent;
            } else {
                const auto failed = line.firstFailed();
                const auto gate = std::find_if(line.gates.begin(), line.gates.end(),
                                               [&](const GateOutcome &outcome) { return outcome.gate == failed; });
                if (gate != line.gates.end())
                    escalation.blocked = *gate;
            }
            break;
        }
        // Room that one takes is gone for the next; a ticket that finds nobody stays as it was.
        m_dispatcher.tell(TicketUpdated{ticket});
        if (escalation.agent.isValid())
            m_dispatcher.assign(ticket.id, escalation.agent);
    }

    const EscalationDesk &m_desk;
    const DeskPicture &m_picture;
    Dispatcher m_dispatcher;
    std::vector<Escalation> m_due;
};

} // namespace

Result<std::vector<Escalation>> dueEscalations(const EscalationDesk &desk)
{
    if (desk.picture.policy.escalations.empty())
        return std::vector<Escalation>{};
    auto dispatcher = Dispatcher::create(desk.picture);
    if (!dispatcher)
        return dispatcher.error();
    return Escalator(desk, std::move(*dispatcher)).run();
}

} // namespace evenkeel
