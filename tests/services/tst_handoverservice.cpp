// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/handoverservice.h"
#include "services/routingservice.h"
#include "storage/catalogstore.h"
#include "storage/handoverstore.h"
#include "storage/ticketstore.h"
#include "support/demoworkspace.h"

using namespace evenkeel;

/// Many tickets asked over, answered, and taken back.
class TestHandoverService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksForManyTicketsAsOne();
    void withdrawsAndAsksAgain();
    void asksForNothingWhereOneHasMovedOn();
    void givesATicketBackThatWasAccepted();
    void refusesToGiveBackWhatHasMovedOn();
    void waitsAgainAfterADeclineIsTakenBack();
    void listsThoseThatWaitFirst();

private:
    /// Two open tickets of one agent, and somebody else.
    HandoverBatch batch()
    {
        HandoverBatch made;
        for (const Ticket &ticket : m_held) {
            HandoverRecord record;
            record.ticket = ticket.id;
            record.from = ticket.agent;
            record.to = m_other;
            record.why = "Goes home";
            made.wanted.push_back(record);
        }
        return made;
    }
    AgentId holder(TicketId ticket) { return TicketStore(*m_database).ticket(ticket)->agent; }
    HandoverRecord record(std::int64_t id) { return *HandoverStore(*m_database).record(id); }
    HandoverService service() { return {*m_database, demoNow()}; }

    std::unique_ptr<Database> m_database;
    std::vector<Ticket> m_held;
    AgentId m_other;
};

void TestHandoverService::init()
{
    m_database = demoWorkspace();
    QVERIFY(m_database != nullptr);
    m_held.clear();
    const auto open = TicketStore(*m_database).openTickets();
    QVERIFY(open.isOk());
    for (const Ticket &ticket : *open) {
        const bool fits = m_held.empty() ? ticket.agent.isValid() : ticket.agent == m_held.front().agent;
        if (fits && m_held.size() < 2)
            m_held.push_back(ticket);
    }
    QCOMPARE(m_held.size(), std::size_t{2});
    const auto agents = CatalogStore(*m_database).agents();
    m_other = agents->front().id == m_held.front().agent ? agents->back().id : agents->front().id;
}

void TestHandoverService::asksForManyTicketsAsOne()
{
    HandoverBatch asked = batch();
    QVERIFY(service().ask(asked).isOk());
    QCOMPARE(asked.standing.size(), std::size_t{2});
    for (const std::int64_t id : asked.standing) {
        QCOMPARE(record(id).state, HandoverState::Asked);
        QCOMPARE(record(id).why, std::string("Goes home"));
        QCOMPARE(holder(record(id).ticket), m_held.front().agent);
    }
}

void TestHandoverService::withdrawsAndAsksAgain()
{
    HandoverBatch asked = batch();
    QVERIFY(service().ask(asked).isOk());
    const std::vector<std::int64_t> first = asked.standing;
    QVERIFY(service().withdraw(asked).isOk());
    for (const std::int64_t id : first)
        QCOMPARE(record(id).state, HandoverState::Withdrawn);
    QVERIFY(service().ask(asked).isOk());
    QVERIFY(asked.standing != first);
    // One that was answered meanwhile cannot be withdrawn, and then none is.
    QVERIFY(service().answer(asked.standing.back(), HandoverState::Declined, "No").isOk());
    QCOMPARE(service().withdraw(asked).error().code, ErrorCode::Conflict);
    QCOMPARE(record(asked.standing.front()).state, HandoverState::Asked);
}

void TestHandoverService::asksForNothingWhereOneHasMovedOn()
{
    const Handover moving{m_held.back().id, m_held.back().agent, m_other, QStringLiteral("Knows it")};
    QVERIFY(RoutingService(*m_database, demoNow()).handOver(std::span(&moving, 1), Cause::Person).isOk());
    HandoverBatch asked = batch();
    QCOMPARE(service().ask(asked).error().code, ErrorCode::Conflict);
    QVERIFY(asked.standing.empty());
    QVERIFY(service().list()->lines.empty());
}

void TestHandoverService::givesATicketBackThatWasAccepted()
{
    HandoverBatch asked = batch();
    QVERIFY(service().ask(asked).isOk());
    const std::int64_t id = asked.standing.front();
    QVERIFY(service().answer(id, HandoverState::Accepted, "Gladly").isOk());
    QCOMPARE(holder(m_held.front().id), m_other);
    QVERIFY(service().finish(id, "Refunded").isOk());
    QVERIFY(service().takeBackAnswer(id).isOk());
    QCOMPARE(holder(m_held.front().id), m_held.front().agent);
    QCOMPARE(record(id).state, HandoverState::Asked);
    QVERIFY(record(id).answer.empty() && record(id).outcome.empty());
    QCOMPARE(record(id).answeredAt, Instant{});
    QVERIFY(service().answer(id, HandoverState::Accepted, "Gladly").isOk());
    QCOMPARE(holder(m_held.front().id), m_other);
}

void TestHandoverService::refusesToGiveBackWhatHasMovedOn()
{
    HandoverBatch asked = batch();
    QVERIFY(service().ask(asked).isOk());
    const std::int64_t id = asked.standing.front();
    QVERIFY(service().answer(id, HandoverState::Accepted, {}).isOk());
    const Handover onward{m_held.front().id, m_other, AgentId{}, {}};
    QVERIFY(RoutingService(*m_database, demoNow()).handOver(std::span(&onward, 1), Cause::Person).isOk());
    QVERIFY(!service().takeBackAnswer(id));
    QCOMPARE(record(id).state, HandoverState::Accepted);
}

void TestHandoverService::waitsAgainAfterADeclineIsTakenBack()
{
    HandoverBatch asked = batch();
    QVERIFY(service().ask(asked).isOk());
    const std::int64_t id = asked.standing.front();
    QCOMPARE(service().takeBackAnswer(id).error().code, ErrorCode::Conflict);
    QVERIFY(service().answer(id, HandoverState::Declined, "Full").isOk());
    QVERIFY(service().takeBackAnswer(id).isOk());
    QCOMPARE(record(id).state, HandoverState::Asked);
    QCOMPARE(holder(m_held.front().id), m_held.front().agent);
    QCOMPARE(service().takeBackAnswer(99'999).error().code, ErrorCode::NotFound);
}

void TestHandoverService::listsThoseThatWaitFirst()
{
    HandoverBatch asked = batch();
    QVERIFY(service().ask(asked).isOk());
    QVERIFY(service().answer(asked.standing.back(), HandoverState::Declined, {}).isOk());
    const auto list = service().list();
    QCOMPARE(list->lines.size(), std::size_t{2});
    QCOMPARE(list->lines[0].record.id, asked.standing.front());
    QCOMPARE(list->lines[0].reference, m_held.front().reference);
    QCOMPARE(list->lines[1].record.state, HandoverState::Declined);
}

QTEST_GUILESS_MAIN(TestHandoverService)
#include "tst_handoverservice.moc"
