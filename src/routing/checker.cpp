// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/checker.h"

#include "routing/plaindesk.h"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

namespace evenkeel {

namespace {

/// Goes through the decisions and writes down what is wrong.
class Examiner
{
public:
    explicit Examiner(DeskPicture picture)
        : m_desk(std::move(picture))
    {}

    void examine(const Decision &decision)
    {
        m_desk.moveTo(decision.at);
        const RoutingTicket *ticket = m_desk.ticket(decision.ticket);
        if (!ticket)
            return note({ViolationKind::UnknownTicket, decision.ticket, {}, {}, 0, 0});
        if (ticket->agent.isValid())
            return note({ViolationKind::NotWaiting, decision.ticket, ticket->agent, {}, 0, 0});
        checkOrder(decision, *ticket);
        const std::vector<AgentId> eligible = m_desk.eligible(*ticket);
        if (decision.candidates != static_cast<int>(eligible.size())) {
            note({ViolationKind::WrongCount,
                  ticket->id,
                  decision.agent,
                  {},
                  static_cast<double>(decision.candidates),
                  static_cast<double>(eligible.size())});
        }
        if (decision.agent.isValid()) {
            checkAgent(decision, *ticket, eligible);
            m_desk.assign(ticket->id, decision.agent);
        } else if (!eligible.empty()) {
            note({ViolationKind::LeftWaiting, ticket->id, eligible.front(), {}, 0, 0});
        }
    }

    [[nodiscard]] std::vector<Violation> take() { return std::move(m_violations); }

private:
    struct Previous
    {
        Instant at;
        TicketId ticket;
    };

    void note(const Violation &violation) { m_violations.push_back(violation); }

    void checkAgent(const Decision &decision, const RoutingTicket &ticket, const std::vector<AgentId> &eligible)
    {
        const RoutingAgent *agent = m_desk.agent(decision.agent);
        if (!agent)
            return note({ViolationKind::UnknownAgent, ticket.id, decision.agent, {}, 0, 0});
        if (const auto failure = m_desk.stoppedBy(ticket, *agent))
            note({ViolationKind::GateFailed, ticket.id, agent->id, failure->gate, failure->value, failure->limit});
        else if (std::count(eligible.begin(), eligible.end(), agent->id) == 0)
            note({ViolationKind::GateFailed, ticket.id, agent->id, Gate::Declined, 1, 0});
    }

    void checkOrder(const Decision &decision, const RoutingTicket &ticket)
    {
        const auto place = [this](const RoutingTicket &of) {
            return std::tuple(-m_desk.slaShare(of), -static_cast<int>(of.priority), of.createdAt, of.id);
        };
        // Whoever comes up again at the same moment opens a new round.
        const bool isNewRound = !m_previous || m_previous->at != decision.at || m_round.count(ticket.id) > 0;
        if (isNewRound) {
            m_round.clear();
        } else if (const RoutingTicket *before = m_desk.ticket(m_previous->ticket); place(ticket) < place(*before)) {
            note({ViolationKind::OutOfOrder,
                  ticket.id,
                  decision.agent,
                  {},
                  m_desk.slaShare(ticket),
                  m_desk.slaShare(*before)});
        }
        m_round.insert(ticket.id);
        m_previous = Previous{decision.at, decision.ticket};
    }

    PlainDesk m_desk;
    std::optional<Previous> m_previous;
    std::set<TicketId> m_round; ///< decided in one go
    std::vector<Violation> m_violations;
};

} // namespace

std::vector<Violation> checkDecisions(DeskPicture picture, std::span<const Decision> decisions)
{
    Examiner examiner(std::move(picture));
    for (const Decision &decision : decisions)
        examiner.examine(decision);
    return examiner.take();
}

} // namespace evenkeel
