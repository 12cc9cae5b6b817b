// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/offerservice.h"

#include "routing/dispatcher.h"
#include "services/deskreader.h"
#include "services/standingdesk.h"
#include "storage/historystore.h"
#include "storage/ticketstore.h"
#include "storage/transaction.h"

#include <algorithm>
#include <array>
#include <limits>

namespace evenkeel {

namespace {

TicketEvent answer(const OpenOffer &offer, EventKind kind, Cause cause, Instant now)
{
    TicketEvent event;
    event.ticket = offer.ticket;
    event.at = now;
    event.kind = kind;
    event.cause = cause;
    event.change.agent = offer.agent;
    if (cause == Cause::Person)
        event.actor = offer.agent;
    return event;
}

/// How the last offer was answered, if nothing came after.
struct Answer
{
    DecisionId decision;
    bool isAccepted = false;
    bool isGiven = false; ///< the assignment that follows from accepting
};

std::optional<Answer> lastAnswer(std::span<const TicketEvent> story, AgentId agent)
{
    std::optional<Answer> answer;
    DecisionId decision;
    for (const TicketEvent &event : story) {
        const bool isAnswer = event.kind == EventKind::Accepted || event.kind == EventKind::Declined;
        if (isAnswer && event.cause == Cause::Person && event.change.agent == agent) {
            answer = Answer{decision, event.kind == EventKind::Accepted, false};
        } else if (answer && answer->isAccepted && !answer->isGiven && event.kind == EventKind::Assigned) {
            answer->isGiven = true;
        } else if (isOffer(event.kind) || event.change.agent ||
                   (event.change.status && !isOpen(*event.change.status))) {
            decision = event.kind == EventKind::Offered ? event.decision : decision;
            answer.reset();
        }
    }
    return answer;
}

Error notOpen(TicketId ticket)
{
    return {ErrorCode::Conflict, std::to_string(ticket.value)};
}

// Taken from who was asked: unlike an answer it holds nothing against anybody.
TicketEvent withdrawal(TicketId ticket, Instant now)
{
    TicketEvent event;
    event.ticket = ticket;
    event.at = now;
    event.kind = EventKind::Unassigned;
    event.cause = Cause::Undo;
    event.change.agent = AgentId{};
    return event;
}

TicketEvent offerEvent(const MadeOffer &offer, Cause cause, Instant now)
{
    TicketEvent event;
    event.ticket = offer.ticket;
    event.at = now;
    event.kind = EventKind::Offered;
    event.cause = cause;
    event.change.agent = offer.agent;
    event.decision = offer.decision;
    return event;
}

/// The offer that waits for its answer after these events of its ticket.
std::optional<OpenOffer> openAfter(const OfferTerms &terms, std::span<const TicketEvent> story)
{
    std::optional<OpenOffer> offer;
    for (const TicketEvent &event : story) {
        if (event.kind == EventKind::Offered && event.change.agent)
            offer = OpenOffer{event.ticket, *event.change.agent, event.at, event.decision, event.at};
        else if (isOffer(event.kind) || event.change.agent || (event.change.status && !isOpen(*event.change.status)))
            offer.reset();
    }
    // Offers that nobody makes any more would wait for ever: without offers each one is over.
    if (offer && terms.isOn)
        offer->until = offer->at + terms.timeout;
    return offer;
}

/// What is looked at in the writer's turn is read before it, but for agents: what they may see of the desk is little,
/// and may shrink without their being told.
Result<Done> readAhead(StandingDesk &desk, Database &database, Instant now)
{
    return database.rights().role == DeskRole::Agent ? Result<Done>(Done{}) : desk.catchUp(database, now);
}

bool isWaitingFreely(const DeskPicture &picture, TicketId id)
{
    const auto found =
        std::lower_bound(picture.tickets.begin(), picture.tickets.end(), id,
                         [](const RoutingTicket &ticket, TicketId wanted) { return ticket.id < wanted; });
    return found != picture.tickets.end() && found->id == id && !found->agent.isValid() && !found->offeredTo.isValid();
}

// Each holds its room before the next is asked for.
std::optional<Error> closedTo(DeskPicture picture, std::span<const MadeOffer> offers)
{
    for (const MadeOffer &offer : offers) {
        if (!picture.policy.offers.isOn || !isWaitingFreely(picture, offer.ticket))
            return notOpen(offer.ticket);
    }
    auto desk = Dispatcher::create(std::move(picture));
    if (!desk)
        return desk.error();
    for (const MadeOffer &offer : offers) {
        if (desk->assignIfEligible(offer.ticket, offer.agent))
            return notOpen(offer.ticket);
    }
    return std::nullopt;
}

} // namespace

Result<std::optional<OpenOffer>> OfferService::openOffer(TicketId ticket)
{
    const auto policy = DeskReader(m_database).policyAt(m_now);
    return policy ? openUnder(policy->offers, ticket) : Result<std::optional<OpenOffer>>(policy.error());
}

Result<std::optional<OpenOffer>> OfferService::openUnder(const OfferTerms &terms, TicketId ticket)
{
    const auto story = TicketStore(m_database).story(ticket);
    return story ? openAfter(terms, *story) : Result<std::optional<OpenOffer>>(story.error());
}

Result<std::vector<OpenOffer>> OfferService::openOf(const OfferTerms &terms, std::span<const TicketId> tickets)
{
    constexpr EventId All{std::numeric_limits<std::int64_t>::max()};
    const auto moments = HistoryStore(m_database).moments(tickets, All);
    if (!moments)
        return moments.error();
    std::vector<OpenOffer> offers;
    for (auto begin = moments->begin(); begin != moments->end();) {
        const auto end = std::find_if(begin, moments->end(), [ticket = begin->ticket](const TicketEvent &event) {
            return event.ticket != ticket;
        });
        if (const auto offer = openAfter(terms, {begin, end}))
            offers.push_back(*offer);
        begin = end;
    }
    return offers;
}

Result<std::vector<OpenOffer>> OfferService::open()
{
    const auto moment = DeskReader(m_database).read(m_now);
    return moment ? openIn(moment->picture) : Result<std::vector<OpenOffer>>(moment.error());
}

Result<std::vector<OpenOffer>> OfferService::openIn(const DeskPicture &picture)
{
    std::vector<TicketId> offered;
    for (const RoutingTicket &ticket : picture.tickets) {
        if (ticket.offeredTo.isValid())
            offered.push_back(ticket.id);
    }
    return openOf(picture.policy.offers, offered);
}

Result<Done> OfferService::accept(TicketId ticket, AgentId agent)
{
    StandingDesk standing;
    if (const auto ahead = readAhead(standing, m_database, m_now); !ahead)
        return ahead;
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto offer = openOffer(ticket);
    if (!offer)
        return offer.error();
    if (!*offer || (*offer)->agent != agent || m_now >= (*offer)->until)
        return notOpen(ticket);
    auto moment = standing.read(m_database, m_now);
    if (!moment)
        return moment.error();
    auto desk = Dispatcher::create(std::move(moment->picture));
    if (!desk)
        return desk.error();
    if (desk->assignIfEligible(ticket, agent))
        return notOpen(ticket);
    std::array<TicketEvent, 2> events{answer(**offer, EventKind::Accepted, Cause::Person, m_now),
                                      answer(**offer, EventKind::Assigned, Cause::Rule, m_now)};
    events[1].decision = (*offer)->decision;
    const ExpectedAgent waiting{ticket, {}};
    if (const auto appended = TicketStore(m_database).append(events, std::span(&waiting, 1)); !appended)
        return appended.error();
    return transaction->commit();
}

Result<Done> OfferService::decline(TicketId ticket, AgentId agent, const QString &reason)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto offer = openOffer(ticket);
    if (!offer)
        return offer.error();
    if (!*offer || (*offer)->agent != agent)
        return notOpen(ticket);
    TicketEvent event = answer(**offer, EventKind::Declined, Cause::Person, m_now);
    event.text = reason.toStdString();
    if (const auto appended = TicketStore(m_database).append(std::span(&event, 1)); !appended)
        return appended.error();
    return transaction->commit();
}

Result<Done> OfferService::takeBack(TicketId ticket, AgentId agent)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    TicketStore store(m_database);
    const auto story = store.story(ticket);
    if (!story)
        return story.error();
    const auto given = lastAnswer(*story, agent);
    if (!given)
        return notOpen(ticket);
    std::vector<TicketEvent> events;
    if (given->isGiven)
        events.push_back(withdrawal(ticket, m_now));
    events.push_back(offerEvent({ticket, agent, given->decision}, Cause::Undo, m_now));
    const ExpectedAgent before{ticket, given->isGiven ? agent : AgentId{}};
    if (const auto appended = store.append(events, std::span(&before, 1)); !appended)
        return appended.error();
    return transaction->commit();
}

Result<OfferWithdrawal> OfferService::withdraw(std::span<const MadeOffer> offers)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    std::vector<TicketId> named;
    for (const MadeOffer &offer : offers)
        named.push_back(offer.ticket);
    std::ranges::sort(named);
    const auto all = openOf({}, named);
    if (!all)
        return all.error();
    OfferWithdrawal outcome;
    std::vector<TicketEvent> events;
    std::vector<ExpectedAgent> expected;
    for (const MadeOffer &offer : offers) {
        const auto stands = std::lower_bound(all->begin(), all->end(), offer.ticket,
                                             [](const OpenOffer &one, TicketId wanted) { return one.ticket < wanted; });
        if (stands == all->end() || MadeOffer{stands->ticket, stands->agent, stands->decision} != offer) {
            ++outcome.left;
            continue;
        }
        outcome.withdrawn.push_back(offer);
        events.push_back(withdrawal(offer.ticket, m_now));
        expected.push_back({offer.ticket, {}});
    }
    if (events.empty())
        return outcome;
    if (const auto appended = TicketStore(m_database).append(events, expected); !appended)
        return appended.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return outcome;
}

Result<Done> OfferService::renew(std::span<const MadeOffer> offers)
{
    StandingDesk standing;
    if (const auto ahead = readAhead(standing, m_database, m_now); !ahead)
        return ahead;
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    auto moment = standing.read(m_database, m_now);
    if (!moment)
        return moment.error();
    if (const auto closed = closedTo(std::move(moment->picture), offers))
        return *closed;
    std::vector<TicketEvent> events;
    std::vector<ExpectedAgent> expected;
    for (const MadeOffer &offer : offers) {
        events.push_back(offerEvent(offer, Cause::Rule, m_now));
        expected.push_back({offer.ticket, {}});
    }
    if (const auto appended = TicketStore(m_database).append(events, expected); !appended)
        return appended.error();
    return transaction->commit();
}

Result<int> OfferService::expire(const RoutingScope &scope)
{
    const auto moment = DeskReader(m_database).read(m_now);
    return moment ? expireOn(moment->picture, scope) : Result<int>(moment.error());
}

Result<int> OfferService::expireOn(const DeskPicture &picture, const RoutingScope &scope)
{
    std::vector<TicketId> offered;
    for (const RoutingTicket &ticket : picture.tickets) {
        if (ticket.offeredTo.isValid() && scope.holds(ticket.queue))
            offered.push_back(ticket.id);
    }
    const auto offers = openOf(picture.policy.offers, offered);
    if (!offers)
        return offers.error();
    std::vector<TicketEvent> events;
    for (const OpenOffer &offer : *offers) {
        if (m_now >= offer.until)
            events.push_back(answer(offer, EventKind::Declined, Cause::Rule, m_now));
    }
    if (events.empty())
        return 0;
    if (const auto appended = TicketStore(m_database).append(events); !appended)
        return appended.error();
    return static_cast<int>(events.size());
}

} // namespace evenkeel
