// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ticketrefusals.h"

#include "services/checkservice.h"
#include "services/deskreader.h"
#include "services/routingservice.h"
#include "services/sweepservice.h"
#include "services/workspacefile.h"
#include "storage/calendarstore.h"
#include "storage/catalogstore.h"
#include "storage/decisionstore.h"
#include "storage/ticketstore.h"

#include <QtTest/QtTest>

using namespace evenkeel;
using namespace std::chrono_literals;

/// A ticket that a person puts back to waiting goes to somebody else, unless there is nobody else.
class TestTicketRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto opened = openWorkspace(QStringLiteral("sqlite::memory:"), OpenMode::CreateIfMissing);
        QVERIFY(opened);
        m_database = std::move(*opened);
        m_ines = addAgent("Ines Haddad");
        TicketEvent created;
        created.at = m_now - 1h;
        created.change.subject = "Refund";
        m_ticket = *TicketStore(*m_database).create("desk", "A-1", created);
    }

    void ticketPutBackGoesToSomebodyElse()
    {
        const AgentId tom = addAgent("Tom Becker");
        sweep();
        const AgentId first = holder();
        QVERIFY(first.isValid());
        hand(first, {}, Cause::Person);
        sweep();
        QVERIFY(holder().isValid());
        QCOMPARE(holder(), first == tom ? m_ines : tom);
        // And back from there: both were relieved of it, so either may be asked again.
        hand(holder(), {}, Cause::Person);
        sweep();
        QVERIFY(holder().isValid());
        QVERIFY(isSound());
    }

    void nobodyElseGetsItAgain()
    {
        sweep();
        QCOMPARE(holder(), m_ines);
        hand(m_ines, {}, Cause::Person);
        sweep();
        QCOMPARE(holder(), m_ines);
        // Still relieved of it, whatever the rule had to do.
        QCOMPARE(told().relieved, std::vector{m_ines});
        QVERIFY(isSound());
    }

    void aPersonMayGiveItBack()
    {
        addAgent("Tom Becker");
        sweep();
        const AgentId first = holder();
        hand(first, {}, Cause::Person);
        QCOMPARE(seen().declinedBy, std::vector{first});
        // No gate stands against it, and no reason is asked for.
        const auto objections = RoutingService(*m_database, m_now).objections({m_ticket, {}, first, {}});
        QVERIFY(objections && objections->empty());
        hand({}, first, Cause::Person);
        QCOMPARE(holder(), first);
        QVERIFY(told().relieved.empty());
        QVERIFY(seen().declinedBy.empty());
    }

    void whoDeclinedIsStillAskedWhy()
    {
        addAgent("Tom Becker");
        tell(EventKind::Offered, Cause::Rule, m_ines);
        tell(EventKind::Declined, Cause::Person, m_ines);
        tell(EventKind::Assigned, Cause::Rule, m_ines);
        hand(m_ines, {}, Cause::Person);
        const auto objections = RoutingService(*m_database, m_now).objections({m_ticket, {}, m_ines, {}});
        QCOMPARE(objections->size(), 1U);
        QCOMPARE(objections->front().gate, Gate::Declined);
        QCOMPARE(told().all(), std::vector{m_ines});
    }

    void undoingHoldsNothingAgainstAnybody()
    {
        sweep();
        hand(m_ines, {}, Cause::Undo); // the routing was undone
        QVERIFY(told().relieved.empty());
        sweep();
        hand(m_ines, {}, Cause::Person);
        hand({}, m_ines, Cause::Undo); // putting it back was undone
        QVERIFY(told().relieved.empty());
        QVERIFY(isSound());
    }

    void importsAndRulesRelieveNobody()
    {
        for (const Cause cause : {Cause::Rule, Cause::Import, Cause::Connector}) {
            tell(EventKind::Assigned, Cause::Import, m_ines);
            tell(EventKind::Unassigned, cause, {});
            QVERIFY(told().relieved.empty());
        }
        tell(EventKind::Unassigned, Cause::Person, {}); // nobody had it
        QVERIFY(told().relieved.empty());
    }

    void olderDecisionsSawNoRelief()
    {
        sweep();
        hand(m_ines, {}, Cause::Person);
        Decision decision;
        decision.at = m_now;
        decision.asOfEvent = *TicketStore(*m_database).lastEvent();
        decision.asOfChange = DeskReader(*m_database).read(m_now)->asOfChange;
        const auto declinedBy = [&](int version) {
            decision.inputVersion = version;
            return DeskReader(*m_database).readAsOf(decision)->picture.tickets.front().declinedBy;
        };
        QCOMPARE(declinedBy(CurrentInputVersion), std::vector{m_ines});
        QVERIFY(declinedBy(0).empty());
        QCOMPARE(seen().declinedBy, std::vector{m_ines});
    }

private:
    AgentId addAgent(const char *name)
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
    void sweep() { QVERIFY(SweepService(*m_database, m_now).run()); }
    void hand(AgentId from, AgentId to, Cause cause)
    {
        const Handover handover{m_ticket, from, to, {}};
        QVERIFY(RoutingService(*m_database, m_now).handOver(std::span(&handover, 1), cause));
    }
    void tell(EventKind kind, Cause cause, AgentId agent)
    {
        TicketEvent event;
        event.ticket = m_ticket;
        event.at = m_now;
        event.kind = kind;
        event.cause = cause;
        event.change.agent = agent;
        QVERIFY(TicketStore(*m_database).append(std::span(&event, 1)));
    }
    [[nodiscard]] AgentId holder() { return TicketStore(*m_database).ticket(m_ticket)->agent; }
    [[nodiscard]] TicketRefusals told() { return refusalsOf(*TicketStore(*m_database).story(m_ticket)); }
    [[nodiscard]] RoutingTicket seen() { return DeskReader(*m_database).read(m_now)->picture.tickets.front(); }
    [[nodiscard]] bool isSound()
    {
        const auto report = checkWorkspace(*m_database, {}, {});
        return report && report->isOk();
    }

    std::unique_ptr<Database> m_database;
    const Instant m_now = *instantFromIso("2024-05-08T12:00Z");
    AgentId m_ines;
    TicketId m_ticket;
};

QTEST_GUILESS_MAIN(TestTicketRefusals)
#include "tst_ticketrefusals.moc"
