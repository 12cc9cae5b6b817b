// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "services/routingservice.h"
#include "services/standingdesk.h"
#include "services/workspacefile.h"
#include "storage/presencestore.h"
#include "storage/transaction.h"
#include "support/routersdesk.h"
#include "support/testworkspace.h"

#include <QTest>

using namespace evenkeel;
using namespace std::chrono_literals;

/// What is kept and renewed must be what is read afresh, whatever others do in between.
class StandingDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isWhatIsReadAfresh();
    void seesWhatIsStoredBetweenTheTwoLooks();
    void countsWhatAnImportTellsOfLaterWhenItsTimeHasCome();
    void forgetsWhatWasTakenBack();
    void readsAnewWhenABackupCameBack();

private:
    void disturb(Random &random);
    void compare(Instant now);

    const Instant m_begin = *instantFromIso("2016-03-16T10:00Z");
    Instant m_now;
    std::unique_ptr<SharedWorkspace> m_workspace;
    std::unique_ptr<Database> m_one;
    std::unique_ptr<Database> m_other;
    StandingDesk m_desk;
    int m_arrived = 0;
};

void StandingDeskTest::init()
{
    m_one.reset();
    m_other.reset();
    m_desk.forget();
    m_now = m_begin;
    m_arrived = 0;
    m_workspace = std::make_unique<SharedWorkspace>();
    m_one = RoutersDesk::need(openWorkspace(m_workspace->url(), OpenMode::CreateIfMissing));
    RoutersDesk{.teams = 2, .agentsInTeam = 3, .now = m_begin}.fill(*m_one);
    m_other = RoutersDesk::need(openWorkspace(m_workspace->url(), OpenMode::MustExist));
}

void StandingDeskTest::compare(Instant now)
{
    const DeskMoment kept = RoutersDesk::need(m_desk.read(*m_one, now));
    const DeskMoment fresh = RoutersDesk::need(DeskReader(*m_one).read(now));
    QVERIFY(kept.tickets == fresh.tickets);
    QVERIFY(kept.picture.tickets == fresh.picture.tickets);
    QVERIFY(kept.picture.agents == fresh.picture.agents);
    QCOMPARE(kept.picture.asOfEvent.value, fresh.picture.asOfEvent.value);
    QCOMPARE(kept.asOfChange.value, fresh.asOfChange.value);
    QCOMPARE(kept.totalTickets, fresh.totalTickets);
    QVERIFY(kept.names.agents == fresh.names.agents && kept.names.categories == fresh.names.categories);
    QVERIFY(kept.picture.catalog.queues == fresh.picture.catalog.queues);
}

/// Something that somebody else does.
void StandingDeskTest::disturb(Random &random)
{
    RoutersDesk desk{.teams = 2, .agentsInTeam = 3, .now = m_now};
    TicketStore tickets(*m_other);
    const auto event = [this](TicketId ticket, EventKind kind) {
        TicketEvent made;
        made.ticket = ticket;
        made.at = m_now;
        made.kind = kind;
        return made;
    };
    const TicketId some{m_arrived == 0 ? 0 : 1 + static_cast<std::int64_t>(random.below(std::uint64_t(m_arrived)))};
    switch (some.isValid() ? random.below(7) : 0) {
    case 0:
        desk.arrive(*m_other, m_arrived + 1, 4);
        m_arrived += 4;
        break;
    case 1:
        RoutersDesk::need(RoutingService(*m_other, m_now).route({}));
        break;
    case 2: {
        TicketEvent resolved = event(some, EventKind::Resolved);
        resolved.change.status = TicketStatus::Resolved;
        RoutersDesk::need(tickets.append({&resolved, 1}));
        break;
    }
    case 3: {
        TicketEvent reopened = event(some, EventKind::Reopened);
        reopened.change.status = TicketStatus::Open;
        RoutersDesk::need(tickets.append({&reopened, 1}));
        break;
    }
    case 4: {
        TicketEvent given = event(some, EventKind::Assigned);
        given.change.agent = AgentId{1 + static_cast<std::int64_t>(random.below(6))};
        given.at = m_now + (random.below(3) == 0 ? 30min : 0min) - (random.below(3) == 0 ? 90min : 0min);
        RoutersDesk::need(tickets.append({&given, 1}));
        break;
    }
    case 5: {
        auto agents = RoutersDesk::need(CatalogStore(*m_other).agents());
        agents.front().capacity = 50 + static_cast<double>(random.below(50));
        RoutersDesk::need(CatalogStore(*m_other).saveAll(agents));
        break;
    }
    default:
        RoutersDesk::need(PresenceStore(*m_other).add({AgentId{2}, Presence::Away, m_now, {}}));
        break;
    }
}

void StandingDeskTest::isWhatIsReadAfresh()
{
    Random random(4711);
    for (int round = 0; round < 60; ++round) {
        disturb(random);
        if (random.below(3) == 0)
            RoutersDesk::need(m_desk.catchUp(*m_one, m_now));
        disturb(random);
        compare(m_now);
        m_now += std::chrono::minutes(1 + random.below(20));
    }
}

void StandingDeskTest::seesWhatIsStoredBetweenTheTwoLooks()
{
    const RoutersDesk desk{.teams = 2, .agentsInTeam = 3, .now = m_now};
    desk.arrive(*m_other, 1, 2);
    RoutersDesk::need(m_desk.catchUp(*m_one, m_now));
    desk.arrive(*m_other, 3, 2);
    RoutersDesk::need(RoutingService(*m_other, m_now).route({}));
    const DeskMoment moment = RoutersDesk::need(m_desk.read(*m_one, m_now));
    QCOMPARE(moment.tickets.size(), std::size_t{4});
    for (const Ticket &ticket : moment.tickets)
        QVERIFY(ticket.agent.isValid());
}

void StandingDeskTest::countsWhatAnImportTellsOfLaterWhenItsTimeHasCome()
{
    const RoutersDesk desk{.teams = 2, .agentsInTeam = 3, .now = m_now};
    desk.arrive(*m_other, 1, 1);
    TicketEvent later;
    later.ticket = TicketId{1};
    later.at = m_now + 10min;
    later.kind = EventKind::Assigned;
    later.change.agent = AgentId{2};
    RoutersDesk::need(TicketStore(*m_other).append({&later, 1}));
    compare(m_now);
    compare(m_now + 11min);
    const auto agents = RoutersDesk::need(m_desk.read(*m_one, m_now + 11min)).picture.agents;
    QCOMPARE(agents.at(1).lastAssignedAt, std::optional(later.at));
    QCOMPARE(agents.at(1).recentAssignments.size(), std::size_t{1});
}

void StandingDeskTest::forgetsWhatWasTakenBack()
{
    RoutersDesk::need(m_desk.catchUp(*m_one, m_now));
    {
        const auto takenBack = Transaction::begin(*m_one);
        RoutersDesk{.teams = 2, .agentsInTeam = 3, .now = m_now}.arrive(*m_one, 1, 3);
        QCOMPARE(RoutersDesk::need(m_desk.read(*m_one, m_now)).tickets.size(), std::size_t{3});
    }
    m_desk.forget();
    compare(m_now);
}

void StandingDeskTest::readsAnewWhenABackupCameBack()
{
    const RoutersDesk desk{.teams = 2, .agentsInTeam = 3, .now = m_now};
    desk.arrive(*m_other, 1, 5);
    compare(m_now);
    // Another workspace, which has seen less, in the place of the one known.
    const SharedWorkspace older;
    m_one = RoutersDesk::need(openWorkspace(older.url(), OpenMode::CreateIfMissing));
    desk.fill(*m_one);
    desk.arrive(*m_one, 1, 2);
    compare(m_now);
    m_one.reset();
}

QTEST_GUILESS_MAIN(StandingDeskTest)
#include "tst_standingdesk.moc"
