// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/checker.h"

#include "routing/plaindesk.h"

#include <algorithm>
#include <optional>
#include <set>

namespace evenkeel {

namespace {

/// Goes through the decisions and writes down what is wrong.
class Examiner
{
public:
    explicit Examiner(DeskPicture picture)
        : m_desk(std::move(picture))
    {}

    /// Decisions of one moment with no ticket twice.
    void examineRound(std::span<const Decision> round)
    {
        m_desk.moveTo(round.front().at);
        checkOrder(round);
        for (const Decision &decision : round)
            examine(decision);
    }

    [[nodiscard]] std::vector<Violation> take() { return std::move(m_violations); }

private:
    void note(const Violation &violation) { m_violations.push_back(violation); }

    [[nodiscard]] const RoutingTicket *waiting(TicketId id) const
    {
        const RoutingTicket *ticket = m_desk.ticket(id);
        return ticket && !ticket->agent.isValid() && !ticket->offeredTo.isValid() ? ticket : nullptr;
    }

    void examine(const Decision &decision)
    {
        const RoutingTicket *ticket = m_desk.ticket(decision.ticket);
        if (!ticket)
            return note({ViolationKind::UnknownTicket, decision.ticket, {}, {}, 0, 0});
        if (!waiting(decision.ticket)) {
            const AgentId holder = ticket->agent.isValid() ? ticket->agent : ticket->offeredTo;
            return note({ViolationKind::NotWaiting, decision.ticket, holder, {}, 0, 0});
        }
        if (decision.isByBatch)
            checkBatched(decision, *ticket);
        else
            checkChosen(decision, *ticket);
        if (decision.agent.isValid())
            m_desk.assign(ticket->id, decision.agent);
    }

    void checkChosen(const Decision &decision, const RoutingTicket &ticket)
    {
        const PlainDesk::Verdict verdict = m_desk.verdict(ticket);
        const auto number = [](auto of) { return static_cast<double>(of); };
        if (decision.rule != verdict.terms.rule.id)
            note({ViolationKind::WrongRule,
                  ticket.id,
                  decision.agent,
                  {},
                  number(decision.rule),
                  number(verdict.terms.rule.id)});
        if (decision.candidates != static_cast<int>(verdict.eligible.size()))
            note({ViolationKind::WrongCount,
                  ticket.id,
                  decision.agent,
                  {},
                  number(decision.candidates),
                  number(verdict.eligible.size())});
        if (decision.agent.isValid())
            checkAgent(decision, ticket, verdict);
        else if (!verdict.eligible.empty())
            note({ViolationKind::LeftWaiting, ticket.id, verdict.eligible.front(), {}, 0, 0});
    }

    void checkAgent(const Decision &decision, const RoutingTicket &ticket, const PlainDesk::Verdict &verdict)
    {
        const RoutingAgent *agent = m_desk.agent(decision.agent);
        if (!agent)
            return note({ViolationKind::UnknownAgent, ticket.id, decision.agent, {}, 0, 0});
        if (const auto failure = m_desk.stoppedBy(ticket, verdict.terms, *agent))
            note({ViolationKind::GateFailed, ticket.id, agent->id, failure->gate, failure->value, failure->limit});
        else if (std::count(verdict.eligible.begin(), verdict.eligible.end(), agent->id) == 0)
            note({ViolationKind::GateFailed, ticket.id, agent->id, Gate::Declined, 1, 0});
    }

    /// A batch looks at all tickets together: it may keep an agent for another ticket or leave one to wait, and use a
    /// rule further down the list; but the rule must hold and no gate may stop the agent.
    void checkBatched(const Decision &decision, const RoutingTicket &ticket)
    {
        if (!decision.agent.isValid())
            return;
        const RoutingAgent *agent = m_desk.agent(decision.agent);
        if (!agent)
            return note({ViolationKind::UnknownAgent, ticket.id, decision.agent, {}, 0, 0});
        const std::vector<PlainDesk::Terms> tried = m_desk.termsFor(ticket);
        const auto terms = std::find_if(tried.begin(), tried.end(), [&decision](const PlainDesk::Terms &of) {
            return of.rule.id == decision.rule;
        });
        if (terms == tried.end())
            return note({ViolationKind::WrongRule, ticket.id, agent->id, {}, static_cast<double>(decision.rule), 0});
        if (const auto failure = m_desk.stoppedBy(ticket, *terms, *agent))
            note({ViolationKind::GateFailed, ticket.id, agent->id, failure->gate, failure->value, failure->limit});
    }

    /// The decisions of a round stand in the order in which their tickets would be taken.
    void checkOrder(std::span<const Decision> round)
    {
        std::vector<TicketId> decided;
        for (const Decision &decision : round) {
            if (waiting(decision.ticket) && !decision.isByBatch)
                decided.push_back(decision.ticket);
        }
        const std::vector<TicketId> order = m_desk.order(decided);
        const auto wrong = std::mismatch(decided.begin(), decided.end(), order.begin());
        if (wrong.first == decided.end())
            return;
        note({ViolationKind::OutOfOrder,
              *wrong.first,
              {},
              {},
              m_desk.slaShare(*m_desk.ticket(*wrong.first)),
              m_desk.slaShare(*m_desk.ticket(*wrong.second))});
    }

    PlainDesk m_desk;
    std::vector<Violation> m_violations;
};

/// How many decisions from the first on belong to one round: whoever comes up again at the same moment opens a new one.
std::size_t roundLength(std::span<const Decision> decisions)
{
    std::set<TicketId> met;
    std::size_t length = 0;
    while (length < decisions.size() && decisions[length].at == decisions.front().at &&
           met.insert(decisions[length].ticket).second)
        ++length;
    return length;
}

} // namespace

std::vector<Violation> checkDecisions(DeskPicture picture, std::span<const Decision> decisions)
{
    Examiner examiner(std::move(picture));
    while (!decisions.empty()) {
        const std::size_t length = roundLength(decisions);
        examiner.examineRound(decisions.first(length));
        decisions = decisions.subspan(length);
    }
    return examiner.take();
}

} // namespace evenkeel
