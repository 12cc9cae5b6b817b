// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/checkservice.h"
#include "services/fencedsweep.h"
#include "services/leasekeeper.h"
#include "services/offerservice.h"
#include "services/routingservice.h"
#include "services/workspacefile.h"
#include "storage/connection.h"
#include "storage/policystore.h"
#include "storage/serverfault.h"
#include "support/routersdesk.h"
#include "support/testworkspace.h"

#include <QTest>

using namespace evenkeel;
using namespace std::chrono_literals;

class FencedSweepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void routesTheQueuesOfItsLeasesOnly();
    void givesTheSameAsAWholeSweepWhenItHoldsAll();
    void writesNothingUnderAnOldToken();
    void writesNothingWhenOneOfSeveralTokensIsOld();
    void decidesAgainWhatAnotherHasDoneMeanwhile();
    void isExplainedLikeEveryOtherDecision();
    void asksForNoWholeDeskInItsTurn();
    void endsAnOfferAndEscalatesOnWhatOthersHaveStoredMeanwhile();

private:
    static constexpr int Teams = 2;
    static constexpr int Tickets = 40; // more than there is room for

    [[nodiscard]] int assignedIn(QueueId queue);

    const Instant m_now = *instantFromIso("2016-03-16T10:00Z");
    std::unique_ptr<SharedWorkspace> m_workspace;
    std::unique_ptr<Database> m_one;
    std::unique_ptr<Database> m_other;
};

void FencedSweepTest::init()
{
    m_one.reset();
    m_other.reset();
    m_workspace = std::make_unique<SharedWorkspace>();
    m_one = RoutersDesk::need(openWorkspace(m_workspace->url(), OpenMode::CreateIfMissing));
    const RoutersDesk desk{.teams = Teams, .agentsInTeam = 2, .now = m_now};
    desk.fill(*m_one);
    desk.arrive(*m_one, 1, Tickets);
    m_other = RoutersDesk::need(openWorkspace(m_workspace->url(), OpenMode::MustExist));
}

int FencedSweepTest::assignedIn(QueueId queue)
{
    const auto open = RoutersDesk::need(TicketStore(*m_one).openTickets());
    return static_cast<int>(std::count_if(open.begin(), open.end(), [queue](const Ticket &ticket) {
        return ticket.queue == queue && ticket.agent.isValid();
    }));
}

void FencedSweepTest::routesTheQueuesOfItsLeasesOnly()
{
    const HeldLease lease = RoutersDesk::need(LeaseStore(*m_one).take(2, {}, "one"));
    const SweepOutcome outcome = RoutersDesk::need(sweepUnderLease(*m_one, Clock(m_now), {{lease}}));
    QVERIFY(outcome.assigned > 0);
    QCOMPARE(outcome.assigned + outcome.waiting, Tickets / Teams);
    QCOMPARE(assignedIn(QueueId{1}), 0);
    QCOMPARE(assignedIn(QueueId{2}), outcome.assigned);
}

void FencedSweepTest::givesTheSameAsAWholeSweepWhenItHoldsAll()
{
    const SweepOutcome expected = RoutersDesk::need(SweepService(*m_one, m_now).preview());
    LeaseStore store(*m_one);
    const std::vector<HeldLease> leases{RoutersDesk::need(store.take(1, {}, "one")),
                                        RoutersDesk::need(store.take(2, {}, "one"))};
    QVERIFY(RoutersDesk::need(sweepUnderLease(*m_one, Clock(m_now), leases)) == expected);
    QVERIFY(expected.assigned > 0);
}

void FencedSweepTest::writesNothingUnderAnOldToken()
{
    const HeldLease old = RoutersDesk::need(LeaseStore(*m_one).take(1, {}, "one"));
    const RoutingLease seen = RoutersDesk::need(LeaseStore(*m_other).leases()).front();
    QVERIFY(LeaseStore(*m_other).take(1, seen, "other"));
    const auto before = RoutersDesk::need(TicketStore(*m_one).eventCount());
    const auto refused = sweepUnderLease(*m_one, Clock(m_now), {{old}});
    QVERIFY(!refused);
    QCOMPARE(serverFaultOf(refused.error()), std::optional(ServerFault::LeaseLost));
    QCOMPARE(RoutersDesk::need(TicketStore(*m_one).eventCount()), before);
    QCOMPARE(assignedIn(QueueId{1}), 0);
}

void FencedSweepTest::writesNothingWhenOneOfSeveralTokensIsOld()
{
    LeaseStore store(*m_one);
    const HeldLease kept = RoutersDesk::need(store.take(1, {}, "one"));
    const HeldLease old = RoutersDesk::need(store.take(2, {}, "one"));
    const RoutingLease seen = RoutersDesk::need(LeaseStore(*m_other).leases()).back();
    QVERIFY(LeaseStore(*m_other).take(2, seen, "other"));
    QVERIFY(!sweepUnderLease(*m_one, Clock(m_now), {{kept, old}}));
    QCOMPARE(assignedIn(QueueId{1}) + assignedIn(QueueId{2}), 0);
    QVERIFY(sweepUnderLease(*m_one, Clock(m_now), {{kept}}));
    QVERIFY(assignedIn(QueueId{1}) > 0);
}

void FencedSweepTest::decidesAgainWhatAnotherHasDoneMeanwhile()
{
    // A person on another desk gives one ticket away by hand and fills an agent up to the cap.
    RoutingService byHand(*m_other, m_now);
    int given = 0;
    for (int number = 1; number <= Tickets; ++number)
        given += byHand.handOver({{Handover{TicketId{number}, {}, AgentId{1}, {}}}}, Cause::Person).isOk() ? 1 : 0;
    QVERIFY(given > 0);
    LeaseStore store(*m_one);
    const std::vector<HeldLease> leases{RoutersDesk::need(store.take(1, {}, "one")),
                                        RoutersDesk::need(store.take(2, {}, "one"))};
    const SweepOutcome outcome = RoutersDesk::need(sweepUnderLease(*m_one, Clock(m_now), leases));
    QCOMPARE(outcome.assigned + outcome.waiting, Tickets - given);
    for (const SweepMove &move : outcome.moves)
        QVERIFY(move.agent != AgentId{1});
    QVERIFY(RoutersDesk::need(checkWorkspace(*m_other, {}, {})).problems.empty());
}

void FencedSweepTest::isExplainedLikeEveryOtherDecision()
{
    const HeldLease lease = RoutersDesk::need(LeaseStore(*m_one).take(2, {}, "one"));
    const SweepOutcome outcome = RoutersDesk::need(sweepUnderLease(*m_one, Clock(m_now), {{lease}}));
    for (const SweepMove &move : outcome.moves) {
        const auto trace = RoutingService(*m_other, m_now + 1h).trace(move.ticket);
        QVERIFY(trace);
        QCOMPARE(trace->decision.agent, move.agent);
    }
}

void FencedSweepTest::asksForNoWholeDeskInItsTurn()
{
    Policy policy;
    policy.offers = {.isOn = true, .timeout = 5min};
    policy.escalations.push_back(
        {1, "Stuck", true, {}, EscalationSign::SlaShare, 0.01, {}, EscalationTarget::Team, "Team 2"});
    policy.triage.push_back({.id = 2, .name = "High", .when = {}, .priority = Priority::High});
    RoutersDesk::need(PolicyStore(*m_one).save(policy, m_now - 1h, {}));
    const HeldLease lease = RoutersDesk::need(LeaseStore(*m_one).take(1, {}, "one"));
    StandingDesk desk;
    const SweepOutcome first = RoutersDesk::need(sweepUnderLease(*m_one, Clock(m_now), {{lease}}, desk));
    QVERIFY(first.assigned > 0 && first.isOffering && first.sorted > 0);
    // Over a connection that has asked for nothing yet, so that each question is heard.
    std::vector<std::string> asked;
    m_other->connection().watchStatements([&asked](std::string_view sql) { asked.emplace_back(sql); });
    const SweepOutcome next = RoutersDesk::need(sweepUnderLease(*m_other, Clock(m_now + 10min), {{lease}}, desk));
    QCOMPARE(next.expired, first.assigned);
    QVERIFY(!asked.empty());
    for (const std::string &sql : asked)
        QVERIFY2(sql.find("t.status < 4") == std::string::npos, sql.c_str()); // all open tickets
}

void FencedSweepTest::endsAnOfferAndEscalatesOnWhatOthersHaveStoredMeanwhile()
{
    Policy policy;
    policy.offers = {.isOn = true, .timeout = 5min};
    policy.escalations.push_back(
        {1, "Stuck", true, {}, EscalationSign::Reopened, 1, {}, EscalationTarget::Team, "Team 1"});
    RoutersDesk::need(PolicyStore(*m_one).save(policy, m_now - 1h, {}));
    const HeldLease lease = RoutersDesk::need(LeaseStore(*m_one).take(1, {}, "one"));
    StandingDesk desk;
    const SweepOutcome first = RoutersDesk::need(sweepUnderLease(*m_one, Clock(m_now), {{lease}}, desk));
    QVERIFY(first.assigned >= 2 && first.escalated == 0);
    // Somebody else takes one of the offers and reopens another ticket.
    const SweepMove &taken = first.moves.front();
    QVERIFY(OfferService(*m_other, m_now + 1min).accept(taken.ticket, taken.agent));
    TicketEvent reopened;
    reopened.ticket = taken.ticket;
    reopened.at = m_now + 2min;
    reopened.kind = EventKind::Reopened;
    reopened.change.status = TicketStatus::Open;
    RoutersDesk::need(TicketStore(*m_other).append({&reopened, 1}));
    const SweepOutcome next = RoutersDesk::need(sweepUnderLease(*m_one, Clock(m_now + 10min), {{lease}}, desk));
    QCOMPARE(next.expired, first.assigned - 1);
    QCOMPARE(next.escalated, 1);
    const SweepOutcome last = RoutersDesk::need(sweepUnderLease(*m_one, Clock(m_now + 11min), {{lease}}, desk));
    QCOMPARE(last.escalated, 0); // once for each cause
    QVERIFY(RoutersDesk::need(checkWorkspace(*m_other, {}, {})).problems.empty());
}

QTEST_GUILESS_MAIN(FencedSweepTest)
#include "tst_fencedsweep.moc"
