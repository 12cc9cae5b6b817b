// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rebalanceservice.h"

#include "routing/dispatcher.h"
#include "services/deskreader.h"
#include "storage/calendarstore.h"
#include "storage/presencestore.h"
#include "storage/ticketstore.h"
#include "storage/transaction.h"

namespace evenkeel {

namespace {

RebalanceOptions optionsOf(const RebalanceRequest &request, const DeskPicture &picture)
{
    RebalanceOptions options;
    options.absent = request.absent;
    options.backAt = request.backAt;
    options.target = request.target;
    options.limit = request.limit;
    for (const SubstituteChain &chain : picture.policy.substitutes) {
        const auto agent = picture.catalog.agents.find(chain.agent);
        if (agent == picture.catalog.agents.end())
            continue;
        std::vector<AgentId> substitutes;
        for (const std::string &name : chain.substitutes) {
            if (const auto found = picture.catalog.agents.find(name); found != picture.catalog.agents.end())
                substitutes.push_back(found->second);
        }
        options.substitutes.emplace_back(agent->second, std::move(substitutes));
    }
    return options;
}

TicketEvent moveEvent(const RebalanceMove &move, Instant now)
{
    TicketEvent event;
    event.ticket = move.ticket;
    event.at = now;
    event.kind = EventKind::Reassigned;
    event.cause = Cause::Rule;
    event.change.agent = move.to;
    return event;
}

} // namespace

Result<RebalancePlan> RebalanceService::plan(const RebalanceRequest &request, std::stop_token stop,
                                             const Progress &progress)
{
    const auto moment = DeskReader(m_database).read(m_now);
    if (!moment)
        return moment.error();
    return planRebalance(moment->picture, optionsOf(request, moment->picture), std::move(stop), progress);
}

Result<Done> RebalanceService::apply(std::span<const RebalanceMove> moves, const RebalanceRequest &request)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    auto moment = DeskReader(m_database).read(m_now);
    if (!moment)
        return moment.error();
    auto desk = Dispatcher::create(std::move(moment->picture));
    if (!desk)
        return desk.error();
    std::vector<TicketEvent> events;
    std::vector<ExpectedAgent> expected;
    for (const RebalanceMove &move : moves) {
        if (desk->assignIfEligible(move.ticket, move.to))
            return Error{ErrorCode::Conflict, std::to_string(move.ticket.value)};
        events.push_back(moveEvent(move, m_now));
        expected.push_back({move.ticket, move.from});
    }
    if (const auto appended = TicketStore(m_database).append(events, expected); !appended)
        return appended.error();
    if (const auto marked = markAbsent(request); !marked)
        return marked.error();
    return transaction->commit();
}

Result<Done> RebalanceService::markAbsent(const RebalanceRequest &request)
{
    for (const AgentId agent : request.absent) {
        if (const auto set = PresenceStore(m_database).add({agent, Presence::Offline, m_now, request.backAt}); !set)
            return set.error();
        if (!request.backAt)
            continue;
        // In the calendar too, so that coming back is ramped.
        Shift leave;
        leave.agent = agent;
        leave.span = {m_now, *request.backAt};
        leave.kind = ShiftKind::TimeOff;
        if (const auto added = CalendarStore(m_database).add(std::span(&leave, 1), m_now); !added)
            return added.error();
    }
    return Done{};
}

} // namespace evenkeel
