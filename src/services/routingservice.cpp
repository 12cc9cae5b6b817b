// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/routingservice.h"

#include "routing/dispatcher.h"
#include "services/batchrouting.h"
#include "services/blockedneeds.h"
#include "services/intakeservice.h"
#include "services/offerservice.h"
#include "services/ticketrefusals.h"
#include "storage/batchstore.h"
#include "storage/decisionstore.h"
#include "storage/ticketstore.h"
#include "storage/transaction.h"

#include <algorithm>
#include <chrono>

namespace evenkeel {

namespace {

// Offers leave their tickets waiting, which later decisions of the run must see as they will be read again.
void tellOffered(Dispatcher &desk, const DeskPicture &picture, const Decision &decision)
{
    const auto ticket = std::lower_bound(picture.tickets.begin(), picture.tickets.end(), decision.ticket,
                                         [](const RoutingTicket &one, TicketId wanted) { return one.id < wanted; });
    RoutingTicket offered = *ticket;
    offered.offeredTo = decision.agent;
    ++offered.offersMade;
    desk.tell(TicketUpdated{std::move(offered)});
}

bool isWithin(const RoutingScope &scope, const DeskPicture &picture, TicketId id)
{
    if (scope.isWhole)
        return true;
    const auto ticket = std::lower_bound(picture.tickets.begin(), picture.tickets.end(), id,
                                         [](const RoutingTicket &one, TicketId wanted) { return one.id < wanted; });
    return scope.holds(ticket->queue);
}

// One after the other, each on the desk as the decisions before left it.
std::vector<Decision> decideInTurn(Dispatcher &desk, const DeskPicture &picture, const RouteOptions &options,
                                   const RoutingScope &scope, TurnBudget *budget)
{
    const bool isOffering = picture.policy.offers.isOn;
    if (scope.isWhole && !isOffering && !budget)
        return desk.route(options.limit);
    std::vector<Decision> decisions;
    for (const TicketId id : desk.waitingOrder()) {
        if (options.limit > 0 && decisions.size() == options.limit)
            break;
        if (!isWithin(scope, picture, id))
            continue;
        if (budget && budget->isSpent())
            break;
        const Decision &decision = decisions.emplace_back(desk.decide(id));
        if (!decision.agent.isValid())
            continue;
        if (budget)
            budget->noteAssigned();
        if (isOffering)
            tellOffered(desk, picture, decision);
        else
            desk.assign(id, decision.agent);
    }
    return decisions;
}

// A batch is planned as if each ticket were given away at once, which takes no less room than an offer does. What the
// decisions looked at is the desk with the offers made before them.
void seeOffers(Dispatcher desk, const DeskPicture &picture, std::vector<Decision> &decisions)
{
    for (Decision &decision : decisions) {
        decision.inputHash = desk.decide(decision.ticket).inputHash;
        if (decision.agent.isValid())
            tellOffered(desk, picture, decision);
    }
}

Result<RouteOutcome> runTogether(const DeskPicture &picture, const RouteOptions &options)
{
    auto outcome = routeTogether(picture, options, {}, {});
    if (!outcome)
        return outcome;
    auto desk = Dispatcher::create(picture);
    if (!desk)
        return desk.error();
    addBlockedNeeds(*desk, picture, outcome->decisions);
    if (picture.policy.offers.isOn)
        seeOffers(std::move(*desk), picture, outcome->decisions);
    outcome->isOffering = picture.policy.offers.isOn;
    for (Decision &decision : outcome->decisions)
        decision.askedMethod = options.method;
    return outcome;
}

Result<RouteOutcome> run(DeskPicture picture, const RouteOptions &options, const RoutingScope &scope = {},
                         TurnBudget *budget = nullptr)
{
    picture.askedMethod = options.method;
    if (options.isBatch)
        return runTogether(picture, options);
    auto desk = Dispatcher::create(picture);
    if (!desk)
        return desk.error();
    RouteOutcome outcome;
    outcome.isOffering = picture.policy.offers.isOn;
    outcome.waiting = static_cast<int>(desk->waitingOrder().size());
    const auto begin = std::chrono::steady_clock::now();
    outcome.decisions = decideInTurn(*desk, picture, options, scope, budget);
    outcome.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    if (budget) {
        std::erase_if(outcome.decisions, [&outcome, budget](const Decision &decision) {
            const bool isLeftOut = !decision.agent.isValid() && !budget->tells(decision.ticket);
            outcome.unassigned += isLeftOut ? 1 : 0;
            return isLeftOut;
        });
    }
    addBlockedNeeds(*desk, picture, outcome.decisions);
    for (Decision &decision : outcome.decisions) {
        decision.askedMethod = options.method;
        ++(decision.agent.isValid() ? outcome.assigned : outcome.unassigned);
        if (const auto gate = decision.blockingGate())
            ++outcome.blockedBy[static_cast<std::size_t>(*gate)];
    }
    if (outcome.seconds > 0)
        outcome.decisionsPerSecond = static_cast<double>(outcome.decisions.size()) / outcome.seconds;
    return outcome;
}

// Later decisions of a run see the assignments of the earlier ones, whose events follow each other without gap.
void sayWhatWasSeen(std::vector<Decision> &decisions, EventId last, ChangeId change)
{
    for (Decision &decision : decisions) {
        decision.asOfEvent = last;
        decision.asOfChange = change;
        if (decision.agent.isValid())
            ++last.value;
    }
}

// Whoever routes meets no offer whose time is over: it would hold its ticket and its room until the next sweep.
Result<DeskMoment> readPastOffers(Database &database, Instant now)
{
    DeskReader reader(database);
    auto moment = reader.read(now);
    const auto isOffered = [](const RoutingTicket &ticket) { return ticket.offeredTo.isValid(); };
    if (!moment || std::none_of(moment->picture.tickets.begin(), moment->picture.tickets.end(), isOffered))
        return moment;
    const auto expired = OfferService(database, now).expireOn(moment->picture);
    if (!expired)
        return expired.error();
    return *expired > 0 ? reader.read(now) : std::move(moment);
}

TicketEvent eventOf(const Handover &handover, Cause cause, Instant now)
{
    TicketEvent event;
    event.ticket = handover.ticket;
    event.at = now;
    event.cause = cause;
    event.change.agent = handover.to;
    event.text = handover.reason.toStdString();
    event.kind = !handover.to.isValid()     ? EventKind::Unassigned
                 : !handover.from.isValid() ? EventKind::Assigned
                                            : EventKind::Reassigned;
    return event;
}

/// Somebody gives the ticket away and gives no reason why gates should not count.
bool mustPass(const Handover &handover, Cause cause)
{
    return cause == Cause::Person && handover.to.isValid() && handover.reason.isEmpty();
}

} // namespace

std::vector<MadeOffer> RouteOutcome::offers() const
{
    std::vector<MadeOffer> offers;
    for (const Decision &decision : decisions) {
        if (isOffering && decision.agent.isValid())
            offers.push_back({decision.ticket, decision.agent, decision.id});
    }
    return offers;
}

Result<RouteOutcome> RoutingService::preview(const RouteOptions &options)
{
    const auto policy = DeskReader(m_database).policyAt(m_now);
    if (!policy)
        return policy.error();
    int sorted = 0;
    std::optional<Transaction> takenBack;
    if (IntakeService::hasWork(*policy) || policy->offers.isOn) {
        // Triage rules send the tickets to their queues and late offers end first, as in route(); it is taken back.
        auto transaction = Transaction::begin(m_database);
        if (!transaction)
            return transaction.error();
        takenBack.emplace(std::move(*transaction));
        const auto done = IntakeService(m_database, m_now).run();
        if (!done)
            return done.error();
        sorted = *done;
    }
    auto moment = takenBack ? readPastOffers(m_database, m_now) : DeskReader(m_database).read(m_now);
    takenBack.reset();
    if (!moment)
        return moment.error();
    auto outcome = run(std::move(moment->picture), options);
    if (outcome)
        outcome->sorted = sorted;
    return outcome;
}

Result<RouteOutcome> RoutingService::route(const RouteOptions &options)
{
    // The write lock is taken before the desk is read: what the decisions look at is what they are stored on.
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto sorted = IntakeService(m_database, m_now).run();
    if (!sorted)
        return sorted.error();
    auto moment = readPastOffers(m_database, m_now);
    if (!moment)
        return moment.error();
    auto outcome = routeDesk(std::move(*moment), options, {});
    if (!outcome)
        return outcome;
    outcome->sorted = *sorted;
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return outcome;
}

Result<RouteOutcome> RoutingService::routeDesk(DeskMoment moment, const RouteOptions &options,
                                               const RoutingScope &scope, TurnBudget *budget)
{
    const EventId last = moment.picture.asOfEvent;
    const ChangeId change = moment.asOfChange;
    auto outcome = run(std::move(moment.picture), options, scope, budget);
    if (!outcome)
        return outcome.error();
    sayWhatWasSeen(outcome->decisions, last, change);
    if (outcome->batch) {
        const auto batch = BatchStore(m_database)
                               .add({{},
                                     m_now,
                                     outcome->batch->objective,
                                     outcome->batch->lowerBound,
                                     outcome->waiting,
                                     outcome->seconds});
        if (!batch)
            return batch.error();
        for (Decision &decision : outcome->decisions)
            decision.batch = *batch;
    }
    const auto ids = DecisionStore(m_database).addOrRepeat(outcome->decisions);
    if (!ids)
        return ids.error();
    std::vector<TicketEvent> events;
    std::vector<ExpectedAgent> expected;
    for (std::size_t i = 0; i < outcome->decisions.size(); ++i) {
        Decision &decision = outcome->decisions[i];
        decision.id = (*ids)[i];
        if (!decision.agent.isValid())
            continue;
        TicketEvent event = eventOf({decision.ticket, {}, decision.agent, {}}, Cause::Rule, decision.at);
        event.decision = decision.id;
        if (outcome->isOffering)
            event.kind = EventKind::Offered;
        events.push_back(std::move(event));
        expected.push_back({decision.ticket, {}});
    }
    if (const auto appended = TicketStore(m_database).append(events, expected); !appended)
        return appended.error();
    return outcome;
}

Result<Objections> RoutingService::objections(const Handover &handover)
{
    auto moment = DeskReader(m_database).read(m_now);
    if (!moment)
        return moment.error();
    const bool isOpenTicket = std::any_of(moment->tickets.begin(), moment->tickets.end(),
                                          [&](const Ticket &ticket) { return ticket.id == handover.ticket; });
    if (!isOpenTicket)
        return Error{ErrorCode::NotFound, std::to_string(handover.ticket.value)};
    if (const auto allowed = allowBack(m_database, moment->picture, handover.ticket, handover.to); !allowed)
        return allowed.error();
    auto desk = Dispatcher::create(std::move(moment->picture));
    if (!desk)
        return desk.error();
    Objections objections;
    for (const TraceLine &line : desk->trace(handover.ticket).lines) {
        if (line.agent != handover.to)
            continue;
        std::copy_if(line.gates.begin(), line.gates.end(), std::back_inserter(objections),
                     [](const GateOutcome &gate) { return !gate.isPassed; });
    }
    return objections;
}

Result<Done> RoutingService::handOver(std::span<const Handover> handovers, Cause cause)
{
    StandingDesk desk;
    if (std::any_of(handovers.begin(), handovers.end(), [cause](const auto &one) { return mustPass(one, cause); })) {
        // Before the turn is asked for: it may take a while, and others want to write, too.
        if (const auto caught = desk.catchUp(m_database, m_now); !caught)
            return caught;
    }
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    TicketStore store(m_database);
    std::vector<TicketEvent> events;
    std::vector<ExpectedAgent> expected;
    for (const Handover &handover : handovers) {
        if (handover.from == handover.to)
            continue;
        const auto ticket = store.ticket(handover.ticket);
        if (!ticket)
            return ticket.error();
        // Finished meanwhile: who solved it stays with it.
        if (!isOpen(ticket->status))
            return Error{ErrorCode::Conflict, ticket->reference};
        events.push_back(eventOf(handover, cause, m_now));
        expected.push_back({handover.ticket, handover.from});
    }
    if (const auto closed = closedGate(handovers, cause, desk))
        return *closed;
    if (const auto appended = store.append(events, expected); !appended)
        return appended.error();
    return transaction->commit();
}

std::optional<Error> RoutingService::closedGate(std::span<const Handover> handovers, Cause cause,
                                                StandingDesk &standing)
{
    if (std::none_of(handovers.begin(), handovers.end(), [cause](const auto &one) { return mustPass(one, cause); }))
        return std::nullopt;
    auto moment = standing.read(m_database, m_now);
    if (!moment)
        return moment.error();
    for (const Handover &handover : handovers) {
        if (!mustPass(handover, cause))
            continue;
        if (const auto allowed = allowBack(m_database, moment->picture, handover.ticket, handover.to); !allowed)
            return allowed.error();
    }
    auto desk = Dispatcher::create(std::move(moment->picture));
    if (!desk)
        return desk.error();
    for (const Handover &handover : handovers) {
        if (mustPass(handover, cause) && desk->assignIfEligible(handover.ticket, handover.to))
            return Error{ErrorCode::Conflict, std::to_string(handover.ticket.value)};
    }
    return std::nullopt;
}

namespace {

/// Routing is about waiting tickets; a plan for the whole desk may move one that has an agent.
bool mayDecide(const Dispatcher &desk, std::span<const Ticket> open, const Decision &decision)
{
    if (decision.isByBatch)
        return std::any_of(open.begin(), open.end(),
                           [&decision](const Ticket &ticket) { return ticket.id == decision.ticket; });
    const std::vector<TicketId> waiting = desk.waitingOrder();
    return std::find(waiting.begin(), waiting.end(), decision.ticket) != waiting.end();
}

} // namespace

Result<Trace> RoutingService::traceOf(const Decision &decision)
{
    auto moment = DeskReader(m_database).readAsOf(decision);
    if (!moment)
        return moment.error();
    auto desk = Dispatcher::create(std::move(moment->picture));
    if (!desk)
        return desk.error();
    if (!mayDecide(*desk, moment->tickets, decision))
        return Error{ErrorCode::Conflict, std::to_string(decision.id.value)};
    Trace trace = desk->trace(decision.ticket, decision.isByBatch ? decision.agent : AgentId());
    if (trace.decision.inputHash != decision.inputHash)
        return Error{ErrorCode::Conflict, std::to_string(decision.id.value)};
    trace.decision = decision;
    return trace;
}

Result<Trace> RoutingService::traceOf(DecisionId decision)
{
    auto stored = DecisionStore(m_database).decision(decision);
    if (!stored)
        return stored.error();
    return traceOf(*stored);
}

Result<Trace> RoutingService::trace(TicketId id)
{
    auto ticket = TicketStore(m_database).ticket(id);
    if (!ticket)
        return ticket.error();
    auto decision = DecisionStore(m_database).latestOf(id);
    if (!decision)
        return decision.error();
    const auto offer = OfferService(m_database, m_now).openOffer(id);
    if (!offer)
        return offer.error();
    const bool wasOfferedByIt = *decision && *offer && (*offer)->decision == (*decision)->id;
    const bool wasAssignedByIt = *decision && ticket->agent.isValid() && (*decision)->agent == ticket->agent;
    if (wasAssignedByIt || wasOfferedByIt || (*decision && !isOpen(ticket->status))) {
        auto past = traceOf(**decision);
        if (past || past.error().code != ErrorCode::Conflict || !isOpen(ticket->status))
            return past;
    }
    if (!isOpen(ticket->status))
        return Error{ErrorCode::NotFound, ticket->reference};
    auto moment = DeskReader(m_database).read(m_now);
    if (!moment)
        return moment.error();
    auto desk = Dispatcher::create(std::move(moment->picture));
    if (!desk)
        return desk.error();
    return desk->trace(id);
}

} // namespace evenkeel
