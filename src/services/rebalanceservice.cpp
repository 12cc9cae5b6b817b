// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rebalanceservice.h"

#include "routing/planneddecision.h"
#include "services/deskreader.h"
#include "services/routingservice.h"
#include "storage/calendarstore.h"
#include "storage/decisionstore.h"
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

TicketEvent moveEvent(const Decision &decision)
{
    TicketEvent event;
    event.ticket = decision.ticket;
    event.at = decision.at;
    event.kind = EventKind::Reassigned;
    event.cause = Cause::Rule;
    event.decision = decision.id;
    event.change.agent = decision.agent;
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
    const ChangeId asOfChange = moment->asOfChange;
    auto desk = Dispatcher::create(std::move(moment->picture));
    if (!desk)
        return desk.error();
    auto decisions = decide(*desk, moves);
    if (!decisions)
        return decisions.error();
    if (const auto stored = store(*decisions, moves, asOfChange); !stored)
        return stored.error();
    if (const auto marked = markAbsent(request); !marked)
        return marked.error();
    return transaction->commit();
}

Result<std::vector<Decision>> RebalanceService::decide(Dispatcher &desk, std::span<const RebalanceMove> moves)
{
    std::vector<Decision> decisions;
    for (const RebalanceMove &move : moves) {
        decisions.push_back(plannedDecision(desk, move.ticket, move.to));
        if (decisions.back().agent != move.to)
            return Error{ErrorCode::Conflict, std::to_string(move.ticket.value)};
        desk.assign(move.ticket, move.to);
        desk.sawEvent(EventId{decisions.back().asOfEvent.value + 1});
    }
    return decisions;
}

Result<Done> RebalanceService::store(std::vector<Decision> &decisions, std::span<const RebalanceMove> moves,
                                     ChangeId asOfChange)
{
    for (Decision &decision : decisions)
        decision.asOfChange = asOfChange;
    const auto ids = DecisionStore(m_database).addOrRepeat(decisions);
    if (!ids)
        return ids.error();
    std::vector<TicketEvent> events;
    std::vector<ExpectedAgent> expected;
    for (std::size_t i = 0; i < decisions.size(); ++i) {
        decisions[i].id = (*ids)[i];
        events.push_back(moveEvent(decisions[i]));
        expected.push_back({moves[i].ticket, moves[i].from});
    }
    if (const auto appended = TicketStore(m_database).append(events, expected); !appended)
        return appended.error();
    return Done{};
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

Result<Done> RebalanceService::takeBack(std::span<const RebalanceMove> moves, const RebalanceRequest &request)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    std::vector<Handover> back;
    for (const RebalanceMove &move : moves)
        back.push_back({move.ticket, move.to, move.from, {}});
    if (const auto given = RoutingService(m_database, m_now).handOver(back, Cause::Undo); !given)
        return given.error();
    for (const AgentId agent : request.absent) {
        if (const auto restored = restorePresence(agent, request.backAt); !restored)
            return restored.error();
        if (!request.backAt)
            continue;
        if (const auto ended = endAbsence(agent, *request.backAt); !ended)
            return ended.error();
    }
    return transaction->commit();
}

Result<Done> RebalanceService::restorePresence(AgentId agent, const std::optional<Instant> &backAt)
{
    PresenceStore store(m_database);
    const auto settings = store.settingsOf(agent, m_now, 2);
    if (!settings)
        return settings.error();
    if (settings->empty() || settings->front().presence != Presence::Offline || settings->front().until != backAt)
        return Done{};
    // A setting that ends where it begins: from now on the shift says who is there.
    PresenceSetting before{agent, Presence::Offline, m_now, m_now};
    if (settings->size() > 1 && settings->back().holdsAt(m_now)) {
        before = settings->back();
        before.since = m_now; // the newest counts
    }
    return store.add(before);
}

Result<Done> RebalanceService::endAbsence(AgentId agent, Instant backAt)
{
    CalendarStore calendar(m_database);
    const auto shifts = calendar.shifts({m_now, backAt});
    if (!shifts)
        return shifts.error();
    for (const Shift &shift : *shifts) {
        const bool isTheAbsence = shift.agent == agent && shift.kind == ShiftKind::TimeOff &&
                                  shift.span.until == backAt && shift.span.from <= m_now;
        if (!isTheAbsence)
            continue;
        if (const auto removed = calendar.remove(shift.id, m_now); !removed)
            return removed.error();
    }
    return Done{};
}

} // namespace evenkeel
