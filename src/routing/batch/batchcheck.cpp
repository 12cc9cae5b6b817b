// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/batch/batchcheck.h"

#include "routing/plaindesk.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace evenkeel {

namespace {

/// Adds up the cost of decisions in the plainest way.
class PlainCosts
{
public:
    explicit PlainCosts(const DeskPicture &picture)
        : m_picture(picture)
        , m_policy(picture.policy)
        , m_desk(picture)
    {
        for (const RoutingAgent &agent : picture.agents)
            m_agents[agent.id] = {&agent, 0, 0, 0};
        for (const RoutingTicket &ticket : picture.tickets) {
            m_tickets[ticket.id] = &ticket;
            const auto holder = m_agents.find(ticket.agent.isValid() ? ticket.agent : ticket.offeredTo);
            if (holder == m_agents.end() || !isOpen(ticket.status))
                continue;
            holder->second.before += weight(ticket);
            if (counting(ticket) > 0)
                holder->second.wait += handling(ticket, *holder->second.agent);
        }
        for (auto &[id, desk] : m_agents)
            desk.after = desk.before;
    }

    void add(const Decision &decision)
    {
        const RoutingTicket &ticket = *m_tickets.at(decision.ticket);
        const WorkingTime &hours = m_picture.hoursOf(ticket);
        const double late = m_policy.cost.latenessPerMinute[static_cast<std::size_t>(ticket.priority)];
        const auto taker = m_agents.find(decision.agent);
        if (taker == m_agents.end()) {
            m_sum += m_policy.cost.unassignedMinutes * late * (1 + ticket.sla.share(hours, m_picture.now));
            return;
        }
        Holder &desk = taker->second;
        const Millis left = ticket.sla.target - ticket.sla.used(hours, m_picture.now);
        const double over = desk.wait + handling(ticket, *desk.agent) - static_cast<double>(left.count()) / 60000.0;
        m_sum += late * std::max(0.0, over) + skillGap(ticket, *desk.agent) + context(ticket, decision.agent) +
                 passedOver(ticket, *desk.agent);
        desk.after += weight(ticket);
    }

    [[nodiscard]] double total() const
    {
        double sum = m_sum;
        for (const auto &[id, desk] : m_agents) {
            if (const double capacity = capacityOf(*desk.agent); capacity > 0) {
                const double was = desk.before / capacity;
                const double is = desk.after / capacity;
                sum += m_policy.cost.unfairnessMinutes * (is * is - was * was);
            }
        }
        return sum;
    }

private:
    struct Holder
    {
        const RoutingAgent *agent = nullptr;
        double before = 0; ///< units
        double after = 0;
        double wait = 0; ///< minutes
    };

    [[nodiscard]] double counting(const RoutingTicket &ticket) const
    {
        return m_policy.countsTowardLoad[static_cast<std::size_t>(ticket.status)];
    }
    [[nodiscard]] double weight(const RoutingTicket &ticket) const
    {
        const double whole = m_policy.weights.weight(ticket.channel, ticket.handling, ticket.effort);
        return std::round(whole * counting(ticket) * 1000) / 1000;
    }
    [[nodiscard]] static double handling(const RoutingTicket &ticket, const RoutingAgent &agent)
    {
        double pace = 1;
        for (const AgentPace &of : agent.paces)
            pace = of.category == ticket.category ? of.factor : pace;
        return static_cast<double>(ticket.expectedHandling.count()) * pace;
    }
    [[nodiscard]] double capacityOf(const RoutingAgent &agent) const
    {
        const auto isIn = [](const auto &names, const std::string &name, auto id) {
            const auto found = names.find(name);
            return found != names.end() && found->second == id;
        };
        for (const CapacityShare &share : m_policy.capacityShares) {
            if (!share.agent.empty() && isIn(m_picture.catalog.agents, share.agent, agent.id))
                return agent.capacity * share.share;
        }
        for (const CapacityShare &share : m_policy.capacityShares) {
            if (share.agent.empty() && isIn(m_picture.catalog.teams, share.team, agent.team))
                return agent.capacity * share.share;
        }
        return agent.capacity;
    }
    [[nodiscard]] double gapOf(const SkillNeed &need, bool isLanguage, const RoutingAgent &agent) const
    {
        int has = 0;
        for (const AgentSkill &of : agent.skills)
            has = of.skill == need.skill ? static_cast<int>(of.level) : has;
        const int asked = static_cast<int>(need.level);
        if (has < asked)
            return need.isRequired ? 0.0 : m_policy.cost.skillGapMinutes * (asked - has);
        return isLanguage ? 0.0 : m_policy.cost.overskillMinutes * (has - asked);
    }
    [[nodiscard]] double skillGap(const RoutingTicket &ticket, const RoutingAgent &agent) const
    {
        double sum = 0;
        for (const SkillNeed &need : ticket.needs) {
            const auto &languages = m_picture.languages;
            const bool isLanguage = need.skill == ticket.language ||
                                    std::find(languages.begin(), languages.end(), need.skill) != languages.end();
            if (need.skill.isValid() && need.level != Proficiency::None)
                sum += gapOf(need, isLanguage, agent);
        }
        return sum; // a language named without a need is required: it is neither
                    // missed nor a surplus
    }
    [[nodiscard]] double context(const RoutingTicket &ticket, AgentId agent) const
    {
        const bool isInForce = ticket.affinityAgent.isValid() && ticket.affinityAt &&
                               *ticket.affinityAt <= m_picture.now &&
                               m_picture.now - *ticket.affinityAt <= m_policy.affinity;
        return isInForce && ticket.affinityAgent != agent ? m_policy.cost.contextMinutes : 0.0;
    }

    [[nodiscard]] bool isLedTo(const RoutingTicket &ticket, const PlainDesk::Terms &terms,
                               const RoutingAgent &agent) const
    {
        const auto failure = m_desk.stoppedBy(ticket, terms, agent);
        return !failure || failure->gate >= Gate::Capacity;
    }
    [[nodiscard]] double passedOver(const RoutingTicket &ticket, const RoutingAgent &agent) const
    {
        double sum = 0;
        for (const PlainDesk::Terms &terms : m_desk.termsFor(ticket)) {
            if (isLedTo(ticket, terms, agent))
                return sum;
            const bool knowsSomebody = std::any_of(m_desk.agents().begin(), m_desk.agents().end(),
                                                   [&](const auto &of) { return isLedTo(ticket, terms, of); });
            sum += knowsSomebody ? m_policy.cost.passedRuleMinutes : 0.0;
        }
        return sum;
    }

    const DeskPicture &m_picture;
    const Policy &m_policy;
    const PlainDesk m_desk; ///< as it stood when the batch began
    std::map<AgentId, Holder> m_agents;
    std::map<TicketId, const RoutingTicket *> m_tickets;
    double m_sum = 0;
};

class BatchExaminer
{
public:
    explicit BatchExaminer(const DeskPicture &picture)
        : m_desk(picture)
    {}

    void examine(const Decision &decision)
    {
        const RoutingTicket *ticket = m_desk.ticket(decision.ticket);
        const bool isWaiting = ticket && !ticket->agent.isValid() && !ticket->offeredTo.isValid();
        if (!isWaiting || !m_decided.insert(decision.ticket).second)
            return note({.kind = BatchFaultKind::NotWaiting, .ticket = decision.ticket, .agent = decision.agent});
        if (!decision.agent.isValid())
            return;
        ++m_assigned;
        const RoutingAgent *agent = m_desk.agent(decision.agent);
        if (!agent)
            return note({.kind = BatchFaultKind::UnknownAgent, .ticket = decision.ticket, .agent = decision.agent});
        const auto all = m_desk.termsFor(*ticket);
        const auto terms = std::find_if(all.begin(), all.end(),
                                        [&](const PlainDesk::Terms &of) { return of.rule.id == decision.rule; });
        if (terms == all.end()) {
            note({.kind = BatchFaultKind::UnknownRule, .ticket = decision.ticket, .agent = decision.agent});
        } else if (const auto failure = m_desk.stoppedBy(*ticket, *terms, *agent)) {
            note({BatchFaultKind::GateFailed, decision.ticket, decision.agent, failure->gate, failure->value,
                  failure->limit});
        }
        m_desk.assign(decision.ticket, decision.agent);
    }

    void note(const BatchFault &fault) { m_faults.push_back(fault); }
    [[nodiscard]] int assigned() const { return m_assigned; }
    [[nodiscard]] std::vector<BatchFault> take() { return std::move(m_faults); }

private:
    PlainDesk m_desk;
    std::set<TicketId> m_decided;
    int m_assigned = 0;
    std::vector<BatchFault> m_faults;
};

} // namespace

double batchCostOf(const DeskPicture &picture, std::span<const Decision> decisions)
{
    PlainCosts costs(picture);
    for (const Decision &decision : decisions)
        costs.add(decision);
    return costs.total();
}

std::vector<BatchFault> checkBatch(const DeskPicture &picture, const BatchPlan &plan)
{
    BatchExaminer examiner(picture);
    for (const Decision &decision : plan.decisions)
        examiner.examine(decision);
    if (examiner.assigned() != plan.assigned)
        examiner.note({.kind = BatchFaultKind::WrongCount,
                       .ticket = {},
                       .agent = {},
                       .value = static_cast<double>(plan.assigned),
                       .limit = static_cast<double>(examiner.assigned())});
    std::vector<BatchFault> faults = examiner.take();
    const bool isKnown = std::none_of(faults.begin(), faults.end(), [](const BatchFault &fault) {
        return fault.kind == BatchFaultKind::NotWaiting || fault.kind == BatchFaultKind::UnknownAgent;
    });
    const double cost = isKnown ? batchCostOf(picture, plan.decisions) : plan.objective;
    const double rounding = 1e-6 * std::max(1.0, std::abs(cost));
    if (std::abs(cost - plan.objective) > rounding)
        faults.push_back({.kind = BatchFaultKind::WrongObjective,
                          .ticket = {},
                          .agent = {},
                          .value = plan.objective,
                          .limit = cost});
    if (plan.lowerBound > cost + rounding)
        faults.push_back({.kind = BatchFaultKind::BoundAboveCost,
                          .ticket = {},
                          .agent = {},
                          .value = plan.lowerBound,
                          .limit = cost});
    return faults;
}

} // namespace evenkeel
