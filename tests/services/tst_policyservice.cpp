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
    void newWorkspaceHasTheStandardPolicy();
    void savingGivesTheNextVersion();
    void secondOfTwoIsToldThatTheFirstCame();
    void numbersNobodyCanDecideWithAreRefused();
    void benchShowsBothPoliciesSideBySide();
    void benchSendsAnInventedTicketToItsQueue();
    void benchKnowsOnlyOpenTickets();
    void slaShareAskedForIsTheOneTheDecisionSees();
    void typedTierBringsItsPromiseAndKeepsThePauses();
    void waitingTicketsAreComparedUnderBoth();
    void findingsTellWhatIsWrongAndHowFarRingsReach();
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

void TestPolicyService::newWorkspaceHasTheStandardPolicy()
{
    const auto view = service().view();
    QVERIFY(view);
    Policy standard;
    standard.version = 1;
    QCOMPARE(view->inForce.policy, standard);
    QCOMPARE(view->versions, std::vector<int>{1});
    QCOMPARE(view->waitingByQueue.at(QStringLiteral("Accounts")), 1);
}

void TestPolicyService::savingGivesTheNextVersion()
{
    QCOMPARE(*service().save(draft(), QStringLiteral("Refunds to Payments"), 1), 2);
    QCOMPARE(*service().save(draft(), {}, 2), 3);
    const auto history = service().history();
    QCOMPARE(history->size(), 3U);
    QCOMPARE(history->at(1).note, QStringLiteral("Refunds to Payments"));
    QCOMPARE(history->at(1).policy.triage, draft().triage);
    QCOMPARE(service().view()->inForce.policy.version, 3);
}

void TestPolicyService::secondOfTwoIsToldThatTheFirstCame()
{
    QVERIFY(service().save(draft(), {}, 1));
    const auto second = service().save(draft(), {}, 1);
    QVERIFY(!second);
    QCOMPARE(second.error(), (Error{ErrorCode::Conflict, "2"}));
    QCOMPARE(service().history()->size(), 2U);
}

void TestPolicyService::numbersNobodyCanDecideWithAreRefused()
{
    Policy policy;
    policy.targetHigh = -1;
    QCOMPARE(service().save(policy, {}, 1).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(service().history()->size(), 1U);
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

void TestPolicyService::typedTierBringsItsPromiseAndKeepsThePauses()
{
    Policy edited;
    edited.sla.calendars = {{"Always", {"UTC", {}}, {}, true}};
    Condition gold;
    gold.kind = Condition::Kind::Test;
    gold.field = ConditionField::Tier;
    gold.values = {"gold"};
    edited.sla.rules = {{1, "Gold", true, gold, {Minutes{30}, Minutes{60}}, "Always"}};
    // Of its hour it waited half for the customer.
    const auto turned = [this](int minutesAgo, TicketStatus status) {
        TicketEvent event{.ticket = m_ticket, .at = m_now - Minutes{minutesAgo}, .kind = EventKind::Status};
        event.change.status = status;
        return event;
    };
    const std::vector<TicketEvent> story{turned(45, TicketStatus::Pending), turned(15, TicketStatus::Open)};
    QVERIFY(TicketStore(*m_database).append(story));
    BenchTicket ticket;
    ticket.ticket = m_ticket;
    const auto plain = service().compare(ticket, edited);
    QVERIFY(plain);
    QCOMPARE(plain->edited.trace.decision.slaShare, plain->saved.trace.decision.slaShare);
    ticket.tier = QStringLiteral("gold");
    const auto both = service().compare(ticket, edited);
    QVERIFY(both);
    QCOMPARE(both->edited.trace.decision.slaShare, 0.5);
    QCOMPARE(both->saved.trace.decision.slaShare, plain->saved.trace.decision.slaShare);
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

void TestPolicyService::findingsTellWhatIsWrongAndHowFarRingsReach()
{
    Policy policy = draft();
    policy.triage[0].queue = "Gone";
    QueuePolicy accounts;
    accounts.queue = "Accounts";
    accounts.overflow = "Payments";
    AssignmentRule rule;
    rule.id = 7;
    rule.rings = std::vector<Ring>{{RingTrigger::SlaShare, 0.5, RingAction::Overflow, {}, {}}};
    accounts.rules.push_back(rule);
    policy.queues.push_back(accounts);
    const auto found = service().findings(policy);
    QVERIFY(found);
    const auto isUnknownQueue = [](const LintFinding &finding) { return finding.code == LintCode::UnknownQueue; };
    const auto unknown = std::find_if(found->findings.begin(), found->findings.end(), isUnknownQueue);
    QVERIFY(unknown != found->findings.end());
    QCOMPARE(unknown->names.front(), std::string("Gone"));
    QCOMPARE(found->reach.size(), 1U);
    QCOMPARE(found->reach[0].rule, 7);
    QCOMPARE(found->reach[0].agents, (std::vector<int>{1, 2})); // Tom alone, then Ines too
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
