// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/efforts.h"

#include "triage/plantedhistory.h"
#include "triage/propose.h"
#include "triage/touchtime.h"

#include <QtTest/QtTest>

#include <cmath>

using namespace evenkeel;
using std::chrono::hours;
using test::Monday;
using test::PlantedHistory;

namespace {

EffortProposal effortOf(const Proposal &proposal, int category)
{
    for (const EffortProposal &effort : proposal.efforts) {
        if (effort.category == CategoryId{category})
            return effort;
    }
    return {};
}

/// An agent whose working time is the week pattern, since nothing was seen.
PastWork touched(const History &history)
{
    PastWork work = readPast(history);
    HoursProposal usual;
    usual.isCommon = true;
    for (int weekday = 1; weekday <= 5; ++weekday)
        usual.pattern.spans.push_back({weekday, 9 * 60, 17 * 60});
    const std::vector<HoursProposal> all(work.agents.size(), usual);
    (void)estimateTouchTimes(work, all, HoursOptions{}, EffortOptions{}, {}).isOk();
    return work;
}

HistoryTicket ticket(int id, Instant assigned, Instant resolved)
{
    HistoryTicket made;
    made.id = TicketId{id};
    made.lastAgent = AgentId{1};
    made.category = CategoryId{1};
    made.createdAt = assigned;
    made.assignedAt = assigned;
    made.resolvedAt = resolved;
    return made;
}

} // namespace

class TestEfforts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneTicketAloneTakesItsWorkingTime()
    {
        History history;
        history.tickets.push_back(
            ticket(1, Monday + hours{16}, Monday + hours{24 + 10})); // an hour today, an hour tomorrow
        QCOMPARE(touched(history).tickets[0].touch.value(), 120.0);
    }

    void ticketsHeldTogetherShareTheTime()
    {
        History history;
        history.tickets.push_back(ticket(1, Monday + hours{9}, Monday + hours{13}));
        history.tickets.push_back(ticket(2, Monday + hours{11}, Monday + hours{13}));
        const PastWork work = touched(history);
        QCOMPARE(work.tickets[0].touch.value(), 180.0);
        QCOMPARE(work.tickets[1].touch.value(), 60.0);
    }

    void touchTimesNeverAddUpToMoreThanTheHoursWorked()
    {
        History history;
        Random random{3};
        for (int i = 1; i <= 300; ++i) {
            const Instant start = Monday + Minutes{random.between(0, 5 * 1440)};
            history.tickets.push_back(ticket(i, start, start + Minutes{random.between(1, 2000)}));
        }
        double sum = 0;
        for (const PastTicket &past : touched(history).tickets)
            sum += past.touch.value_or(0);
        QVERIFY(sum > 0);
        // Two weeks of forty hours at most, and a minute for each that is clamped up.
        QVERIFY(sum <= 2 * 40 * 60 + 300);
    }

    void resolvedAtOnceTellsNothing()
    {
        History history;
        history.tickets.push_back(ticket(1, Monday + hours{10}, Monday + hours{10}));
        history.tickets.push_back(ticket(2, Monday + hours{2}, Monday + hours{3})); // at night
        const PastWork work = touched(history);
        QVERIFY(!work.tickets[0].touch);
        QVERIFY(!work.tickets[1].touch);
    }

    void recoversPlantedMinutes()
    {
        PlantedHistory past;
        for (int agent = 1; agent <= 4; ++agent) {
            past.work(agent, 1, 80, 6);
            past.work(agent, 2, 80, 30);
            past.work(agent, 3, 60, 90);
        }
        const Result<Proposal> proposal = propose(past.history);
        QVERIFY(std::abs(effortOf(*proposal, 1).median - 6) < 1.5);
        QVERIFY(std::abs(effortOf(*proposal, 2).median - 30) < 4);
        QVERIFY(std::abs(effortOf(*proposal, 3).median - 90) < 12);
        QCOMPARE(effortOf(*proposal, 1).evidence, Evidence::Strong);
        QVERIFY(effortOf(*proposal, 1).effort < effortOf(*proposal, 2).effort);
        QVERIFY(effortOf(*proposal, 2).effort < effortOf(*proposal, 3).effort);
        QVERIFY(effortOf(*proposal, 3).lowerQuartile < effortOf(*proposal, 3).upperQuartile);
    }

    void smallSamplesLeanOnTheDesksMedian()
    {
        PlantedHistory past;
        for (int agent = 1; agent <= 3; ++agent)
            past.work(agent, 1, 100, 20);
        past.work(1, 2, 2, 240);
        const EffortProposal rare = effortOf(*propose(past.history), 2);
        QCOMPARE(rare.evidence, Evidence::Thin);
        QCOMPARE(rare.n, 2);
        QVERIFY(rare.median > 180);
        QVERIFY(rare.handlingMinutes < 80);
    }

    void effortIsLogarithmicAndClamped()
    {
        const EffortOptions options;
        QCOMPARE(effortOfMinutes(5, options), 1);
        QCOMPARE(effortOfMinutes(0.5, options), 1);
        QCOMPARE(effortOfMinutes(180, options), 10);
        QCOMPARE(effortOfMinutes(1e6, options), 10);
        QCOMPARE(effortOfMinutes(30, options), 6);
    }

    void scoresSetByHandOverrule()
    {
        PlantedHistory past;
        past.work(1, 1, 30, 10);
        for (std::size_t i = 0; i < 6; ++i)
            past.history.tickets[i].effort = 9;
        const EffortProposal effort = effortOf(*propose(past.history), 1);
        QCOMPARE(effort.scored, 6);
        QCOMPARE(effort.effort, 9);
    }

    void pacesAreShrunkAndKnowTheFast()
    {
        PlantedHistory past;
        for (int agent = 2; agent <= 5; ++agent)
            past.work(agent, 1, 80, 20);
        past.work(1, 1, 80, 10);
        past.work(6, 1, 4, 10);
        const Result<Proposal> proposal = propose(past.history);
        double fast = 0;
        for (const PaceProposal &pace : proposal->paces) {
            QVERIFY(pace.agent != AgentId{6}); // too few
            if (pace.agent == AgentId{1})
                fast = pace.factor;
        }
        QVERIFY(fast > 0.5 && fast < 0.66);
    }
};

QTEST_APPLESS_MAIN(TestEfforts)
#include "tst_efforts.moc"
