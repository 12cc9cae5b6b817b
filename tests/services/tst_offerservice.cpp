// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/offerservice.h"

#include "routing/dispatcher.h"
#include "services/boardmaker.h"
#include "services/checkservice.h"
#include "services/routingservice.h"
#include "services/sweepservice.h"
#include "services/workspacefile.h"
#include "storage/calendarstore.h"
#include "storage/catalogstore.h"
#include "storage/policystore.h"
#include "storage/ticketstore.h"

#include <QtTest/QtTest>

using namespace evenkeel;
using namespace std::chrono_literals;

/// Offering instead of assigning, from the offer to its answer.
class TestOfferService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void routingOffersWhereThePolicySaysSo();
    void offerHoldsRoomOnTheAgent();
    void acceptedTicketBelongsToTheAgent();
    void declinedTicketIsOfferedToSomebodyElse();
    void soleDeclinerDoesNotStrandTheTicket();
    void offerNobodyAnswersEnds();
    void answerToAnOfferThatIsOverIsAConflict();
    void sweepingTwiceChangesNothingMore();
    void withoutOffersOpenOnesEnd();
    void offerSaysUntilWhenItStands();
    void boardShowsAnOfferOnTheLaneOfWhoWasAsked();
    void acceptedAnswerTakenBackIsOpenAgain();
    void declinedAnswerTakenBackMayBeAccepted();
    void answerIsNotTakenBackAfterMoreHasHappened();
    void routingEndsOffersThatAreOver();
    void offeredTicketIsExplainedByItsOffer();
    void sweepPreviewStoresNothing();
    void sweepNamesWhatItGave();
    void undoneRunWithdrawsItsOffers();
    void answeredOffersAreLeftAlone();
    void withdrawnOffersAreMadeAgain();
    void withdrawnOfferIsNotMadeAgainAgainstAGate();
    void lateOfferIsNotAccepted();

private:
    [[nodiscard]] OfferService offers(Instant at) { return OfferService(*m_database, at); }
    [[nodiscard]] Ticket ticket() { return *TicketStore(*m_database).ticket(m_ticket); }
    AgentId addAgent(const char *name);
    TicketId addTicket(const char *reference);
    void route(Instant at) { QVERIFY(RoutingService(*m_database, at).route({})); }
    [[nodiscard]] std::vector<MadeOffer> routed(Instant at)
    {
        return RoutingService(*m_database, at).route({})->offers();
    }
    [[nodiscard]] RoutingTicket seen(Instant at) { return DeskReader(*m_database).read(at)->picture.tickets.front(); }
    [[nodiscard]] bool isSound()
    {
        const auto report = checkWorkspace(*m_database, {}, {});
        return report && report->isOk();
    }
    [[nodiscard]] AgentId offeredTo(Instant at)
    {
        const auto open = *offers(at).open();
        return open.empty() ? AgentId{} : open.front().agent;
    }

    std::unique_ptr<Database> m_database;
    const Instant m_now = *instantFromIso("2024-05-08T12:00Z");
    AgentId m_ines;
    AgentId m_tom;
    TicketId m_ticket;
};

AgentId TestOfferService::addAgent(const char *name)
{
    Agent agent;
    agent.name = name;
    const AgentId id = *CatalogStore(*m_database).save(agent);
    Shift shift;
    shift.agent = id;
    shift.span = {m_now - 4h, m_now + 4h};
    Q_UNUSED(CalendarStore(*m_database).add(std::span(&shift, 1), m_now - 5h));
    return id;
}

TicketId TestOfferService::addTicket(const char *reference)
{
    TicketEvent created;
    created.at = m_now - 1h;
    created.kind = EventKind::Created;
    created.change.subject = "Refund";
    return *TicketStore(*m_database).create("desk", reference, created);
}

void TestOfferService::init()
{
    auto opened = openWorkspace(QStringLiteral("sqlite::memory:"), OpenMode::CreateIfMissing);
    QVERIFY(opened);
    m_database = std::move(*opened);
    m_ines = addAgent("Ines Haddad");
    m_tom = addAgent("Tom Becker");
    m_ticket = addTicket("A-1");
    Policy policy;
    policy.offers.isOn = true;
    policy.offers.timeout = 2min;
    QVERIFY(PolicyStore(*m_database).save(policy, m_now - 5h, {}));
}

void TestOfferService::routingOffersWhereThePolicySaysSo()
{
    const auto outcome = RoutingService(*m_database, m_now).route({});
    QVERIFY(outcome);
    QVERIFY(outcome->isOffering);
    QVERIFY(!ticket().agent.isValid());
    QVERIFY(offeredTo(m_now).isValid());
    route(m_now);
    QCOMPARE(offers(m_now).open()->size(), 1U); // the ticket is not offered a second time
}

void TestOfferService::offerHoldsRoomOnTheAgent()
{
    route(m_now);
    const AgentId asked = offeredTo(m_now);
    const auto moment = DeskReader(*m_database).read(m_now);
    const auto desk = Dispatcher::create(moment->picture);
    QVERIFY(desk->load(asked) > 0);
    QVERIFY(desk->waitingOrder().empty());
}

void TestOfferService::acceptedTicketBelongsToTheAgent()
{
    route(m_now);
    const AgentId asked = offeredTo(m_now);
    QVERIFY(offers(m_now + 1min).accept(m_ticket, asked));
    QCOMPARE(ticket().agent, asked);
    const auto story = *TicketStore(*m_database).story(m_ticket);
    QCOMPARE(story.back().kind, EventKind::Assigned);
    QVERIFY(story.back().decision.isValid());
    QVERIFY(offers(m_now + 1min).open()->empty());
}

void TestOfferService::declinedTicketIsOfferedToSomebodyElse()
{
    route(m_now);
    const AgentId first = offeredTo(m_now);
    QVERIFY(offers(m_now + 1min).decline(m_ticket, first, QStringLiteral("On the phone")));
    QCOMPARE(TicketStore(*m_database).story(m_ticket)->back().text, std::string("On the phone"));
    route(m_now + 1min);
    QVERIFY(offeredTo(m_now + 1min).isValid());
    QVERIFY(offeredTo(m_now + 1min) != first);
}

void TestOfferService::soleDeclinerDoesNotStrandTheTicket()
{
    for (int minute = 0; minute < 3; ++minute) {
        route(m_now + std::chrono::minutes{minute});
        const AgentId asked = offeredTo(m_now + std::chrono::minutes{minute});
        QVERIFY(asked.isValid()); // after both have declined somebody is asked again
        QVERIFY(offers(m_now + std::chrono::minutes{minute}).decline(m_ticket, asked, {}));
    }
}

void TestOfferService::offerNobodyAnswersEnds()
{
    route(m_now);
    const AgentId first = offeredTo(m_now);
    QCOMPARE(*offers(m_now + 1min).expire(), 0);
    const auto swept = SweepService(*m_database, m_now + 2min).run();
    QVERIFY(swept);
    QCOMPARE(swept->expired, 1);
    QVERIFY(offeredTo(m_now + 2min) != first);
    QVERIFY(offeredTo(m_now + 2min).isValid());
}

void TestOfferService::answerToAnOfferThatIsOverIsAConflict()
{
    route(m_now);
    const AgentId asked = offeredTo(m_now);
    const AgentId other = asked == m_ines ? m_tom : m_ines;
    QCOMPARE(offers(m_now).accept(m_ticket, other).error().code, ErrorCode::Conflict);
    QVERIFY(offers(m_now).decline(m_ticket, asked, {}));
    QCOMPARE(offers(m_now).accept(m_ticket, asked).error().code, ErrorCode::Conflict);
    QCOMPARE(offers(m_now).decline(m_ticket, asked, {}).error().code, ErrorCode::Conflict);
    QVERIFY(!ticket().agent.isValid());
}

void TestOfferService::sweepingTwiceChangesNothingMore()
{
    QVERIFY(SweepService(*m_database, m_now).run()->hasChanged());
    const auto events = TicketStore(*m_database).eventCount();
    QVERIFY(!SweepService(*m_database, m_now).run()->hasChanged());
    QCOMPARE(*TicketStore(*m_database).eventCount(), *events);
}

void TestOfferService::withoutOffersOpenOnesEnd()
{
    route(m_now);
    Policy policy;
    QVERIFY(PolicyStore(*m_database).save(policy, m_now, {}));
    const auto swept = SweepService(*m_database, m_now).run();
    QCOMPARE(swept->expired, 1);
    QVERIFY(ticket().agent.isValid());
}

void TestOfferService::offerSaysUntilWhenItStands()
{
    route(m_now);
    const auto open = *offers(m_now + 1min).open();
    QCOMPARE(open.size(), 1U);
    QCOMPARE(open.front().at, m_now);
    QCOMPARE(open.front().until, m_now + 2min);
    Policy policy;
    QVERIFY(PolicyStore(*m_database).save(policy, m_now + 1min, {}));
    QCOMPARE(offers(m_now + 1min).open()->front().until, m_now); // nobody makes offers any more: it is over
}

void TestOfferService::boardShowsAnOfferOnTheLaneOfWhoWasAsked()
{
    route(m_now);
    const AgentId asked = offeredTo(m_now);
    const auto moment = DeskReader(*m_database).read(m_now);
    const BoardSnapshot board = makeBoard(moment->picture, moment->tickets, moment->names, *offers(m_now).open());
    QVERIFY(board.isOffering);
    QVERIFY(board.waiting.empty());
    int cards = 0;
    for (const AgentLane &lane : board.lanes) {
        cards += static_cast<int>(lane.cards.size());
        QCOMPARE(lane.offered, lane.id == asked ? 1 : 0);
        QCOMPARE(lane.tickets, lane.counting);
        QCOMPARE(lane.load > 0, lane.id == asked);
        if (lane.id != asked)
            continue;
        QCOMPARE(lane.cards.front().offeredTo, asked);
        QVERIFY(!lane.cards.front().agent.isValid());
        QCOMPARE(lane.cards.front().answerUntil, m_now + 2min);
        QCOMPARE(lane.load, lane.cards.front().weight);
    }
    QCOMPARE(cards, 1);
}

void TestOfferService::acceptedAnswerTakenBackIsOpenAgain()
{
    route(m_now);
    const AgentId asked = offeredTo(m_now);
    QVERIFY(offers(m_now + 1min).accept(m_ticket, asked));
    QVERIFY(offers(m_now + 1min).takeBack(m_ticket, asked));
    QVERIFY(!ticket().agent.isValid());
    QCOMPARE(offeredTo(m_now + 1min), asked);
    QCOMPARE(offers(m_now + 1min).open()->front().until, m_now + 3min); // its time begins anew
    QVERIFY(offers(m_now + 2min).accept(m_ticket, asked));
    QCOMPARE(ticket().agent, asked);
    const auto report = checkWorkspace(*m_database, {}, {});
    QVERIFY(report && report->isOk());
}

void TestOfferService::declinedAnswerTakenBackMayBeAccepted()
{
    route(m_now);
    const AgentId asked = offeredTo(m_now);
    QVERIFY(offers(m_now + 1min).decline(m_ticket, asked, QStringLiteral("On the phone")));
    QVERIFY(offers(m_now + 1min).takeBack(m_ticket, asked));
    QCOMPARE(offeredTo(m_now + 1min), asked);
    // Whoever took the answer back has not declined, and no gate holds it against them.
    QVERIFY(offers(m_now + 1min).accept(m_ticket, asked));
    QCOMPARE(ticket().agent, asked);
}

void TestOfferService::answerIsNotTakenBackAfterMoreHasHappened()
{
    route(m_now);
    const AgentId asked = offeredTo(m_now);
    const AgentId other = asked == m_ines ? m_tom : m_ines;
    QCOMPARE(offers(m_now).takeBack(m_ticket, asked).error().code, ErrorCode::Conflict); // no answer yet
    QVERIFY(offers(m_now).decline(m_ticket, asked, {}));
    QCOMPARE(offers(m_now).takeBack(m_ticket, other).error().code, ErrorCode::Conflict);
    route(m_now + 1min);
    QCOMPARE(offeredTo(m_now + 1min), other);
    QCOMPARE(offers(m_now + 1min).takeBack(m_ticket, asked).error().code, ErrorCode::Conflict);
    QVERIFY(offers(m_now + 1min).accept(m_ticket, other));
    const Handover moved{m_ticket, other, asked, QStringLiteral("Knows the customer")};
    QVERIFY(RoutingService(*m_database, m_now + 1min).handOver(std::span(&moved, 1), Cause::Person));
    QCOMPARE(offers(m_now + 1min).takeBack(m_ticket, other).error().code, ErrorCode::Conflict);
    QCOMPARE(ticket().agent, asked);
}

void TestOfferService::routingEndsOffersThatAreOver()
{
    route(m_now);
    const AgentId first = offeredTo(m_now);
    const auto events = TicketStore(*m_database).eventCount();
    QCOMPARE(RoutingService(*m_database, m_now + 1min).preview({})->waiting, 0);
    const auto seen = RoutingService(*m_database, m_now + 2min).preview({});
    QCOMPARE(seen->waiting, 1);
    QCOMPARE(*TicketStore(*m_database).eventCount(), *events);
    route(m_now + 2min);
    QVERIFY(offeredTo(m_now + 2min).isValid() && offeredTo(m_now + 2min) != first);
    QCOMPARE(offeredTo(m_now + 2min), seen->decisions.front().agent);
    const auto report = checkWorkspace(*m_database, {}, {});
    QVERIFY(report && report->isOk());
}

void TestOfferService::offeredTicketIsExplainedByItsOffer()
{
    route(m_now);
    const AgentId asked = offeredTo(m_now);
    // Others have come to the desk since, who would be asked now.
    addAgent("Lea Marsh");
    const auto trace = RoutingService(*m_database, m_now + 1min).trace(m_ticket);
    QVERIFY(trace);
    QCOMPARE(trace->decision.agent, asked);
    QCOMPARE(trace->decision.id, offers(m_now + 1min).openOffer(m_ticket)->value().decision);
    const auto detail = readTicketDetail(*m_database, m_ticket, m_now + 1min);
    QCOMPARE(detail->offer.value().agent, asked);
    QCOMPARE(detail->offer.value().until, m_now + 2min);
    QVERIFY(offers(m_now + 1min).accept(m_ticket, asked));
    QVERIFY(!readTicketDetail(*m_database, m_ticket, m_now + 1min)->offer);
}

void TestOfferService::sweepPreviewStoresNothing()
{
    const auto before = TicketStore(*m_database).eventCount();
    const auto seen = SweepService(*m_database, m_now).preview();
    QVERIFY(seen);
    QCOMPARE(seen->assigned, 1);
    QCOMPARE(*TicketStore(*m_database).eventCount(), *before);
    QCOMPARE(*SweepService(*m_database, m_now).run(), *seen);
}

void TestOfferService::sweepNamesWhatItGave()
{
    const auto swept = SweepService(*m_database, m_now).run();
    QVERIFY(swept && swept->isOffering);
    QCOMPARE(swept->moves.size(), 1U);
    QCOMPARE(swept->moves.front().ticket, m_ticket);
    QCOMPARE(swept->moves.front().agent, offeredTo(m_now));
}

void TestOfferService::undoneRunWithdrawsItsOffers()
{
    const std::vector<MadeOffer> made = routed(m_now);
    QCOMPARE(made.size(), 1U);
    const auto undone = offers(m_now + 1min).withdraw(made);
    QVERIFY(undone);
    QCOMPARE(*undone, (OfferWithdrawal{made, 0}));
    QVERIFY(offers(m_now + 1min).open()->empty());
    // As if it had never been asked: the ticket waits, and nobody has declined.
    const RoutingTicket waits = seen(m_now + 1min);
    QVERIFY(!waits.agent.isValid() && !waits.offeredTo.isValid());
    QCOMPARE(waits.offersMade, 0);
    QVERIFY(waits.declinedBy.empty());
    const auto again = offers(m_now + 1min).withdraw(made);
    QCOMPARE(*again, (OfferWithdrawal{{}, 1}));
    QCOMPARE(routed(m_now + 1min).front().agent, made.front().agent);
    QVERIFY(isSound());
}

void TestOfferService::answeredOffersAreLeftAlone()
{
    const TicketId second = addTicket("A-2");
    const TicketId third = addTicket("A-3");
    const std::vector<MadeOffer> made = routed(m_now);
    QCOMPARE(made.size(), 3U);
    const auto agentOf = [&made](TicketId id) {
        return std::find_if(made.begin(), made.end(), [id](const MadeOffer &offer) { return offer.ticket == id; })
            ->agent;
    };
    QVERIFY(offers(m_now).accept(m_ticket, agentOf(m_ticket)));
    QVERIFY(offers(m_now).decline(second, agentOf(second), QStringLiteral("Away")));
    QVERIFY(!routed(m_now).empty()); // offered once more, by a later run
    const auto undone = offers(m_now + 1min).withdraw(made);
    QCOMPARE(undone->left, 2);
    QCOMPARE(undone->withdrawn.size(), 1U);
    QCOMPARE(undone->withdrawn.front().ticket, third);
    QCOMPARE(ticket().agent, agentOf(m_ticket));
    QCOMPARE(offers(m_now + 1min).open()->size(), 1U);
    QCOMPARE(offers(m_now + 1min).open()->front().ticket, second);
    QVERIFY(isSound());
}

void TestOfferService::withdrawnOffersAreMadeAgain()
{
    const std::vector<MadeOffer> made = routed(m_now);
    QCOMPARE(offers(m_now).renew(made).error().code, ErrorCode::Conflict); // it stands
    QVERIFY(offers(m_now + 1min).withdraw(made));
    QVERIFY(offers(m_now + 3min).renew(made));
    QCOMPARE(offeredTo(m_now + 3min), made.front().agent);
    QCOMPARE(offers(m_now + 3min).open()->front().until, m_now + 5min);
    QCOMPARE(seen(m_now + 3min).offersMade, 1);
    QVERIFY(offers(m_now + 4min).accept(m_ticket, made.front().agent));
    QCOMPARE(ticket().agent, made.front().agent);
    QVERIFY(isSound());
}

void TestOfferService::withdrawnOfferIsNotMadeAgainAgainstAGate()
{
    const std::vector<MadeOffer> made = routed(m_now);
    QVERIFY(offers(m_now).withdraw(made));
    // At five the shift of both is over.
    QCOMPARE(offers(m_now + 5h).renew(made).error().code, ErrorCode::Conflict);
    QVERIFY(offers(m_now + 5h).open()->empty());
    QVERIFY(PolicyStore(*m_database).save(Policy{}, m_now, {}));
    QCOMPARE(offers(m_now).renew(made).error().code, ErrorCode::Conflict); // nobody makes offers any more
}

void TestOfferService::lateOfferIsNotAccepted()
{
    route(m_now);
    const AgentId asked = offeredTo(m_now);
    QCOMPARE(offers(m_now + 2min).accept(m_ticket, asked).error().code, ErrorCode::Conflict);
    QVERIFY(!ticket().agent.isValid());
    QVERIFY(offers(m_now + 2min - 1ms).accept(m_ticket, asked));
    QCOMPARE(ticket().agent, asked);
}

QTEST_GUILESS_MAIN(TestOfferService)
#include "tst_offerservice.moc"
