// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/explainservice.h"

#include "services/deskreader.h"
#include "services/routingservice.h"
#include "storage/decisionstore.h"
#include "storage/ticketstore.h"

#include <algorithm>

namespace evenkeel {

Result<Trace> ExplainService::traceAt(TicketId ticket, Instant at)
{
    const auto decisions = DecisionStore(m_database).ofTicket(ticket);
    if (!decisions)
        return decisions.error();
    const Decision *last = nullptr;
    for (const Decision &decision : *decisions) {
        if (decision.at <= at)
            last = &decision;
    }
    if (!last)
        return Error{ErrorCode::NotFound, std::to_string(ticket.value)};
    return RoutingService(m_database, m_now).traceOf(last->id);
}

Result<ColleagueAnswer> ExplainService::whyNot(TicketId ticket, AgentId agent, std::optional<Instant> at)
{
    auto trace = at ? traceAt(ticket, *at) : RoutingService(m_database, m_now).trace(ticket);
    if (!trace)
        return trace.error();
    ColleagueAnswer answer;
    answer.why = evenkeel::whyNot(*trace, agent);
    answer.trace = std::move(*trace);
    const auto stored = TicketStore(m_database).ticket(ticket);
    if (!stored)
        return stored.error();
    if (!isOpen(stored->status))
        return answer;
    const auto moment = DeskReader(m_database).read(m_now);
    if (!moment)
        return moment.error();
    answer.remedies = evenkeel::whatItTakes(moment->picture, ticket, agent);
    return answer;
}

Result<std::vector<Remedy>> ExplainService::whatItTakes(TicketId ticket)
{
    const auto moment = DeskReader(m_database).read(m_now);
    if (!moment)
        return moment.error();
    const bool isWaiting = std::any_of(moment->tickets.begin(), moment->tickets.end(), [ticket](const Ticket &one) {
        return one.id == ticket && !one.agent.isValid();
    });
    if (!isWaiting)
        return std::vector<Remedy>();
    return evenkeel::whatItTakes(moment->picture, ticket);
}

} // namespace evenkeel
