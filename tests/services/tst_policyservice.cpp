// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/policyservice.h"

#include "services/policyfile.h"
#include "services/workspacefile.h"
#include "storage/calendarstore.h"
#include "storage/catalogstore.h"
#include "storage/skillstore.h"
#include "storage/ticketstore.h"

#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace evenkeel;

/// Versions of the policy, and a draft on the bench.
class TestPolicyService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutOneTheStandardPolicyIsInForce();
    void savingGivesTheNextVersion();
    void secondOfTwoIsToldThatTheFirstCame();
    void numbersNobodyCanDecideWithAreRefused();
    void benchShowsBothPoliciesSideBySide();
    void benchSendsAnInventedTicketToItsQueue();
    void benchKnowsOnlyOpenTickets();
    void slaShareAskedForIsTheOneTheDecisionSees();
    void waitingTicketsAreComparedUnderBoth();
    void fileBringsBackTheSamePolicy();
    void fileThatIsNoPolicyIsRefusedWithItsPlace();

private:
    [[nodiscard]] PolicyService service() { return PolicyService(*m_database, m_now); }
    AgentId addAgent(const char *name, QueueId queue);
    [[nodiscard]] Policy draft() const
    {
        Policy policy;
        Condition refund;
        refund.kind = Condition::Kind::Test;
        refund.field = ConditionField::Subject;
        refund.test = FieldTest::Contains;
        refund.values = {"refund"};
        policy.triage.push_back({1, "Money", true, refund, "Payments", {}, {}, {}});
        return policy;
    }

    std::unique_ptr<Database> m_database;
    const Instant m_now = *instantFromIso("2024-05-08T12:00Z");
    QueueId m_payments;
    QueueId m_accounts;
    AgentId m_ines;
    AgentId m_tom;
    TicketId m_ticket;
};

AgentId TestPolicyService::addAgent(const char *name, QueueId queue)
{
    Agent agent;
    agent.name = name;
    agent.queues = {queue};
    const AgentId id = *CatalogStore(*m_database).save(agent);
    Shift shift;
    shift.agent = id;
    shift.span = {m_now - std::chrono::hours{4}, m_now + std::chrono::hours{4}};
    Q_UNUSED(CalendarStore(*m_database).add(std::span(&shift, 1), m_now));
    return id;
}

void TestPolicyService::init()
{
    auto opened = openWorkspace(QStringLiteral("sqlite::memory:"), OpenMode::CreateIfMissing);
    QVERIFY(opened);
    m_database = std::move(*opened);
    CatalogStore catalog(*m_database);
    m_payments = *catalog.save(Queue{{}, "Payments", false});
    m_accounts = *catalog.save(Queue{{}, "Accounts", false});
    m_ines = addAgent("Ines Haddad", m_payments);
    m_tom = addAgent("Tom Becker", m_accounts);
    TicketEvent created;
    created.at = m_now - std::chrono::hours{1};
    created.kind = EventKind::Created;
    created.change.subject = "Refund not received";
    created.change.queue = m_accounts;
    m_ticket = *TicketStore(*m_database).create("desk", "A-1", created);
}

void TestPolicyService::withoutOneTheStandardPolicyIsInForce()
{
    const auto view = service().view();
    QVERIFY(view);
    QCOMPARE(view->inForce.policy, Policy{});
    QVERIFY(view->versions.empty());
    QCOMPARE(view->waitingByQueue.at(QStringLiteral("Accounts")), 1);
}

void TestPolicyService::savingGivesTheNextVersion()
{
    QCOMPARE(*service().save(draft(), QStringLiteral("Refunds to Payments"), 0), 1);
    QCOMPARE(*service().save(draft(), {}, 1), 2);
    const auto history = service().history();
    QCOMPARE(history->size(), 2U);
    QCOMPARE(history->front().note, QStringLiteral("Refunds to Payments"));
    QCOMPARE(history->front().policy.triage, draft().triage);
    QCOMPARE(service().view()->inForce.policy.version, 2);
}

void TestPolicyService::secondOfTwoIsToldThatTheFirstCame()
{
    QVERIFY(service().save(draft(), {}, 0));
    const auto second = service().save(draft(), {}, 0);
    QVERIFY(!second);
    QCOMPARE(second.error(), (Error{ErrorCode::Conflict, "1"}));
    QCOMPARE(service().history()->size(), 1U);
}

void TestPolicyService::numbersNobodyCanDecideWithAreRefused()
{
    Policy policy;
    policy.targetHigh = -1;
    QCOMPARE(service().save(policy, {}, 0).error().code, ErrorCode::InvalidArgument);
    QVERIFY(service().history()->empty());
}

void TestPolicyService::benchShowsBothPoliciesSideBySide()
{
    BenchTicket ticket;
    ticket.ticket = m_ticket;
    const auto both = service().compare(ticket, draft());
    QVERIFY(both);
    QCOMPARE(both->saved.queue, m_accounts);
    QCOMPARE(both->saved.trace.decision.agent, m_tom);
    QCOMPARE(both->edited.triageRule, 1);
    QCOMPARE(both->edited.queue, m_payments);
    QCOMPARE(both->edited.trace.decision.agent, m_ines);
    QCOMPARE(TicketStore(*m_database).story(m_ticket)->size(), 1U); // nothing is stored
}

void TestPolicyService::benchSendsAnInventedTicketToItsQueue()
{
    BenchTicket ticket;
    ticket.subject = QStringLiteral("My refund");
    ticket.effort = 8;
    const auto both = service().compare(ticket, draft());
    QVERIFY(both);
    QCOMPARE(both->edited.trace.decision.agent, m_ines);
    QVERIFY(!both->saved.queue.isValid()); // a ticket without a queue is everybody's
    QCOMPARE(both->saved.trace.decision.candidates, 2);
}

void TestPolicyService::benchKnowsOnlyOpenTickets()
{
    BenchTicket ticket;
    ticket.ticket = TicketId{99};
    QCOMPARE(service().compare(ticket, draft()).error().code, ErrorCode::NotFound);
}

void TestPolicyService::slaShareAskedForIsTheOneTheDecisionSees()
{
    BenchTicket ticket;
    ticket.ticket = m_ticket;
    for (const double share : {0.0, 0.5, 1.25}) {
        ticket.slaShare = share;
        const auto both = service().compare(ticket, Policy{});
        QVERIFY(both);
        QVERIFY(std::abs(both->edited.trace.decision.slaShare - share) < 0.001);
    }
}

void TestPolicyService::waitingTicketsAreComparedUnderBoth()
{
    const auto comparison = service().compareWaiting(draft(), {}, {});
    QVERIFY(comparison);
    QCOMPARE(comparison->waiting, 1);
    QCOMPARE(comparison->otherwise.size(), 1U);
    QCOMPARE(comparison->otherwise[0].saved, m_tom);
    QCOMPARE(comparison->otherwise[0].edited, m_ines);
    QVERIFY(service().compareWaiting(Policy{}, {}, {})->otherwise.empty());
}

void TestPolicyService::fileBringsBackTheSamePolicy()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("policy.json"));
    QVERIFY(writePolicyFile(draft(), file));
    QCOMPARE(*readPolicyFile(file), draft());
}

void TestPolicyService::fileThatIsNoPolicyIsRefusedWithItsPlace()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("policy.json"));
    QCOMPARE(readPolicyFile(file).error().code, ErrorCode::FileMissing);
    QFile target(file);
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write(R"({"targetHigh": "much"})");
    target.close();
    const auto read = readPolicyFile(file);
    QCOMPARE(read.error().code, ErrorCode::BadFormat);
    QVERIFY(read.error().detail.find("targetHigh") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestPolicyService)
#include "tst_policyservice.moc"
