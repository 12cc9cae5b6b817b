// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intakeservice.h"

#include "services/workspacefile.h"
#include "storage/catalogstore.h"
#include "storage/policystore.h"
#include "storage/ticketstore.h"

#include <QtTest/QtTest>

using namespace evenkeel;

/// Triage rules on a stored desk.
class TestIntakeService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rulesMoveWaitingTicketsOnce();
    void changedFieldRoutesAgain();
    void whatARuleSetDoesNotFeedTheNextRule();
    void ruleThatGoesLetsTheTicketReturn();
    void personsChoiceGoesBeforeTheRule();
    void assignedTicketsAreLeftAlone();
    void ticketWithoutAnythingGoesToTheFallbackQueue();
    void withoutRulesNothingIsStored();

private:
    [[nodiscard]] Ticket ticket() { return *TicketStore(*m_database).ticket(m_ticket); }
    void tell(EventKind kind, Cause cause, TicketChange change);
    void putInForce(const Policy &policy) { QVERIFY(PolicyStore(*m_database).save(policy, m_now, {})); }
    [[nodiscard]] int run() { return *IntakeService(*m_database, m_now).run(); }
    [[nodiscard]] static Condition test(ConditionField field, const char *value)
    {
        Condition test;
        test.kind = Condition::Kind::Test;
        test.field = field;
        test.values = {value};
        return test;
    }
    [[nodiscard]] static Policy policy()
    {
        Policy policy;
        policy.triage.push_back(
            {1, "Angry first", true, test(ConditionField::Tag, "angry"), "Payments", {}, Priority::High, {}});
        policy.triage.push_back({2, "Mail", true, test(ConditionField::Subject, "Refund"), "Accounts", {}, {}, {}});
        return policy;
    }

    std::unique_ptr<Database> m_database;
    const Instant m_now = *instantFromIso("2024-05-08T12:00Z");
    QueueId m_payments;
    QueueId m_accounts;
    QueueId m_fallback;
    AgentId m_agent;
    TicketId m_ticket;
};

void TestIntakeService::init()
{
    auto opened = openWorkspace(QStringLiteral("sqlite::memory:"), OpenMode::CreateIfMissing);
    QVERIFY(opened);
    m_database = std::move(*opened);
    CatalogStore catalog(*m_database);
    m_payments = *catalog.save(Queue{{}, "Payments", false});
    m_accounts = *catalog.save(Queue{{}, "Accounts", false});
    m_fallback = *catalog.save(Queue{{}, "Everything else", true});
    Agent agent;
    agent.name = "Ines Haddad";
    m_agent = *catalog.save(agent);
    TicketEvent created;
    created.at = m_now - std::chrono::hours{1};
    created.kind = EventKind::Created;
    created.change.subject = "Refund";
    m_ticket = *TicketStore(*m_database).create("desk", "A-1", created);
}

void TestIntakeService::tell(EventKind kind, Cause cause, TicketChange change)
{
    TicketEvent event;
    event.ticket = m_ticket;
    event.at = m_now;
    event.kind = kind;
    event.cause = cause;
    event.change = std::move(change);
    QVERIFY(TicketStore(*m_database).append(std::span(&event, 1)));
}

void TestIntakeService::rulesMoveWaitingTicketsOnce()
{
    putInForce(policy());
    QCOMPARE(run(), 1);
    QCOMPARE(ticket().queue, m_accounts);
    const auto story = TicketStore(*m_database).story(m_ticket);
    QCOMPARE(story->back().kind, EventKind::Queued);
    QCOMPARE(story->back().cause, Cause::Rule);
    QCOMPARE(story->back().text, std::string("Mail"));
    QCOMPARE(run(), 0);
}

void TestIntakeService::changedFieldRoutesAgain()
{
    putInForce(policy());
    QCOMPARE(run(), 1);
    TicketChange angry;
    angry.tags = std::vector<std::string>{"angry"};
    tell(EventKind::Classified, Cause::Connector, angry);
    QCOMPARE(run(), 1);
    QCOMPARE(ticket().queue, m_payments);
    QCOMPARE(ticket().priority, Priority::High);
    QCOMPARE(run(), 0);
}

void TestIntakeService::whatARuleSetDoesNotFeedTheNextRule()
{
    Policy policy;
    policy.triage.push_back(
        {1, "Lift", true, test(ConditionField::Priority, "normal"), "Payments", {}, Priority::High, {}});
    policy.triage.push_back({2, "High", true, test(ConditionField::Priority, "high"), "Accounts", {}, {}, {}});
    putInForce(policy);
    QCOMPARE(run(), 1);
    QCOMPARE(run(), 0); // it came as normal, whatever the rule made of it
    QCOMPARE(ticket().queue, m_payments);
}

void TestIntakeService::ruleThatGoesLetsTheTicketReturn()
{
    Policy policy = this->policy();
    TicketChange angry;
    angry.tags = std::vector<std::string>{"angry"};
    tell(EventKind::Classified, Cause::Connector, angry);
    putInForce(policy);
    QCOMPARE(run(), 1);
    QCOMPARE(ticket().priority, Priority::High);
    policy.triage.erase(policy.triage.begin());
    putInForce(policy);
    QCOMPARE(run(), 1);
    QCOMPARE(ticket().priority, Priority::Normal);
    QCOMPARE(ticket().queue, m_accounts);
}

void TestIntakeService::personsChoiceGoesBeforeTheRule()
{
    putInForce(policy());
    TicketChange byHand;
    byHand.queue = m_payments;
    tell(EventKind::Queued, Cause::Person, byHand);
    QCOMPARE(run(), 0);
    QCOMPARE(ticket().queue, m_payments);
}

void TestIntakeService::assignedTicketsAreLeftAlone()
{
    TicketChange taken;
    taken.agent = m_agent;
    tell(EventKind::Assigned, Cause::Person, taken);
    putInForce(policy());
    QCOMPARE(run(), 0);
}

void TestIntakeService::ticketWithoutAnythingGoesToTheFallbackQueue()
{
    Policy policy = this->policy();
    policy.triage.pop_back();
    putInForce(policy);
    QCOMPARE(run(), 1);
    QCOMPARE(ticket().queue, m_fallback);
    QCOMPARE(TicketStore(*m_database).story(m_ticket)->back().text, std::string());
}

void TestIntakeService::withoutRulesNothingIsStored()
{
    QCOMPARE(run(), 0);
    QVERIFY(!ticket().queue.isValid());
}

QTEST_GUILESS_MAIN(TestIntakeService)
#include "tst_intakeservice.moc"
