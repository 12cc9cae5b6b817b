// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/escalationservice.h"

#include "services/explainservice.h"
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

/// Escalations on a stored desk, and questions about its decisions.
class TestEscalationService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ticketWithoutProgressGoesToTheLead();
    void sameCauseEscalatesOnce();
    void leadWithoutRoomIsNotFlooded();
    void sweepEscalates();
    void pastDecisionIsExplainedAsItStood();
    void colleagueWhoWasNotChosenIsToldWhy();
    void ticketNobodyMayTakeIsToldWhatItTakes();

private:
    AgentId addAgent(const char *name, TeamId team);
    void give(TicketId ticket, AgentId agent, Instant at);
    [[nodiscard]] Ticket ticket() { return *TicketStore(*m_database).ticket(m_ticket); }

    std::unique_ptr<Database> m_database;
    const Instant m_now = *instantFromIso("2024-05-08T12:00Z"); // a Wednesday
    TeamId m_team;
    AgentId m_ines;
    AgentId m_lead;
    TicketId m_ticket;
};

AgentId TestEscalationService::addAgent(const char *name, TeamId team)
{
    Agent agent;
    agent.name = name;
    agent.team = team;
    const AgentId id = *CatalogStore(*m_database).save(agent);
    Shift shift;
    shift.agent = id;
    shift.span = {m_now - 4h, m_now + 4h};
    Q_UNUSED(CalendarStore(*m_database).add(std::span(&shift, 1), m_now - 5h));
    return id;
}

void TestEscalationService::give(TicketId ticket, AgentId agent, Instant at)
{
    TicketEvent event;
    event.ticket = ticket;
    event.at = at;
    event.kind = EventKind::Assigned;
    event.change.agent = agent;
    QVERIFY(TicketStore(*m_database).append(std::span(&event, 1)));
}

void TestEscalationService::init()
{
    auto opened = openWorkspace(QStringLiteral("sqlite::memory:"), OpenMode::CreateIfMissing);
    QVERIFY(opened);
    m_database = std::move(*opened);
    m_team = *CatalogStore(*m_database).save(Team{{}, "Payments"});
    m_ines = addAgent("Ines Haddad", m_team);
    m_lead = addAgent("Lea Marsh", m_team);
    TicketEvent created;
    created.at = m_now - 4h;
    created.kind = EventKind::Created;
    created.change.subject = "Refund";
    m_ticket = *TicketStore(*m_database).create("desk", "A-1", created);
    give(m_ticket, m_ines, m_now - 3h);
    Policy policy;
    policy.leads.push_back({"Payments", "Lea Marsh"});
    policy.escalations.push_back({4, "Stuck", true, {}, EscalationSign::NoProgress, 2, {}, EscalationTarget::Lead, {}});
    QVERIFY(PolicyStore(*m_database).save(policy, m_now - 5h, {}));
}

void TestEscalationService::ticketWithoutProgressGoesToTheLead()
{
    QCOMPARE(*EscalationService(*m_database, m_now).run(), 1);
    QCOMPARE(ticket().agent, m_lead);
    const auto story = *TicketStore(*m_database).story(m_ticket);
    QCOMPARE(story.at(story.size() - 2).kind, EventKind::Escalated);
    QCOMPARE(story.at(story.size() - 2).text, std::string("Stuck"));
    QCOMPARE(story.back().kind, EventKind::Reassigned);
    const auto detail = readTicketDetail(*m_database, m_ticket, m_now);
    QCOMPARE(detail->escalations.size(), 1U);
    QCOMPARE(detail->escalations.front().first, story.at(story.size() - 2).id);
    QCOMPARE(detail->escalations.front().second.id, 4);
}

void TestEscalationService::sameCauseEscalatesOnce()
{
    QCOMPARE(*EscalationService(*m_database, m_now).run(), 1);
    QCOMPARE(*EscalationService(*m_database, m_now).run(), 0);
    QVERIFY(EscalationService(*m_database, m_now + 1min).due()->empty());
}

void TestEscalationService::leadWithoutRoomIsNotFlooded()
{
    for (int i = 0; i < 12; ++i) {
        TicketEvent created;
        created.at = m_now - 10min;
        created.kind = EventKind::Created;
        created.change.subject = "Busy";
        const auto id = *TicketStore(*m_database).create("desk", "B-" + std::to_string(i), created);
        give(id, m_lead, m_now - 5min);
    }
    QCOMPARE(*EscalationService(*m_database, m_now).run(), 0);
    QCOMPARE(ticket().agent, m_ines);
    const auto due = *EscalationService(*m_database, m_now).due();
    QCOMPARE(due.size(), 1U);
    QCOMPARE(due.front().blocked.value().gate, Gate::Capacity);
}

void TestEscalationService::sweepEscalates()
{
    const auto swept = SweepService(*m_database, m_now).run();
    QVERIFY(swept);
    QCOMPARE(swept->escalated, 1);
    QCOMPARE(ticket().agent, m_lead);
}

void TestEscalationService::pastDecisionIsExplainedAsItStood()
{
    TicketEvent created;
    created.at = m_now - 30min;
    created.kind = EventKind::Created;
    created.change.subject = "New";
    const auto id = *TicketStore(*m_database).create("desk", "A-2", created);
    QVERIFY(RoutingService(*m_database, m_now).route({}));
    ExplainService service(*m_database, m_now + 1h);
    QCOMPARE(service.traceAt(id, m_now - 1min).error().code, ErrorCode::NotFound);
    const auto trace = service.traceAt(id, m_now + 30min);
    QVERIFY(trace);
    QCOMPARE(trace->decision.at, m_now);
    QVERIFY(trace->decision.agent.isValid());
}

void TestEscalationService::colleagueWhoWasNotChosenIsToldWhy()
{
    const auto answer = ExplainService(*m_database, m_now).whyNot(m_ticket, m_ines);
    QVERIFY(answer);
    const AgentId chosen = answer->trace.decision.agent;
    const auto other = ExplainService(*m_database, m_now).whyNot(m_ticket, chosen == m_ines ? m_lead : m_ines);
    QVERIFY(other->why.has_value());
    QCOMPARE(other->why->chosen, chosen);
    QVERIFY(!ExplainService(*m_database, m_now).whyNot(m_ticket, chosen)->why.has_value());
}

void TestEscalationService::ticketNobodyMayTakeIsToldWhatItTakes()
{
    TicketEvent created;
    created.at = m_now - 30min;
    created.kind = EventKind::Created;
    created.change.subject = "Other queue";
    created.change.queue = *CatalogStore(*m_database).save(Queue{{}, "Nobody's", false});
    const auto id = *TicketStore(*m_database).create("desk", "A-2", created);
    const auto remedies = ExplainService(*m_database, m_now).whatItTakes(id);
    QVERIFY(remedies);
    QVERIFY(!remedies->empty());
    QCOMPARE(remedies->front().changes.front().kind, RemedyChange::Kind::ServeQueue);
}

QTEST_GUILESS_MAIN(TestEscalationService)
#include "tst_escalationservice.moc"
