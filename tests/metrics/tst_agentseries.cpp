// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/agentseries.h"

#include "metrics/measure.h"
#include "smallhistory.h"

#include <QTest>

#include <cmath>

using namespace evenkeel;
using namespace smallhistory;

class TstAgentSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheSpreadAtEveryHour();
    void agreesWithTheMetric();
    void tellsTheTicketsBehindAnHour();
    void addsUpWhatEachAgentResolved();
    void leavesOtherTeamsOut();
    void aTeamIsMeasuredAsIfItWereAlone();
};

void TstAgentSeries::tellsTheSpreadAtEveryHour()
{
    const auto depth = depthByHour(problem());
    QCOMPARE(depth.size(), std::size_t{168});
    // At midnight Cem has one, of Friday.
    QCOMPARE(depth[0].mean, 1 / 3.0);
    QCOMPARE(depth[0].most, 1);
    QCOMPARE(depth[0].mostAgent, 2U);
    // At eleven Ann has two, Ben none, Cem one.
    QVERIFY(depth[11].at == at(0, 11h));
    QCOMPARE(depth[11].mean, 1.0);
    QCOMPARE(depth[11].deviation, std::sqrt(2 / 3.0));
    QCOMPARE(depth[11].least, 0);
    QCOMPARE(depth[11].most, 2);
    QCOMPARE(depth[11].mostAgent, 0U);
    // A ticket resolved on the hour is gone by then.
    QCOMPARE(depth[13].most, 1);
}

void TstAgentSeries::agreesWithTheMetric()
{
    const MetricsProblem whole = problem();
    double sum = 0;
    const auto depth = depthByHour(whole);
    for (const DepthHour &hour : depth)
        sum += hour.deviation;
    const auto answer = measure(whole, {.metrics = {Metric::QueueDepthSd}});
    QVERIFY(answer);
    QVERIFY(std::abs(*answer->find(Metric::QueueDepthSd)->value - sum / static_cast<double>(depth.size())) < 1e-9);
}

void TstAgentSeries::tellsTheTicketsBehindAnHour()
{
    QVERIFY((heldByAgents(problem(), at(0, 11h)) == std::vector{TicketId{1}, TicketId{2}, TicketId{5}}));
    QVERIFY((heldByAgents(problem(), at(0, 11h), 0) == std::vector{TicketId{1}, TicketId{2}}));
    QVERIFY(heldByAgents(problem(), at(0, 11h), 1).empty());
}

void TstAgentSeries::addsUpWhatEachAgentResolved()
{
    const auto work = agentWork(problem());
    QCOMPARE(work.size(), std::size_t{3});
    QVERIFY((work[0].resolved[2] == std::vector{TicketId{1}, TicketId{2}}));
    QCOMPARE(work[0].count(), std::size_t{2});
    QCOMPARE(work[0].handledMinutes, 120.0);
    QCOMPARE(work[0].utilization(), std::optional(0.75));
    QVERIFY((work[1].resolved[0] == std::vector{TicketId{3}}));
    QCOMPARE(work[1].utilization(), std::optional(0.1));
    MetricsProblem unknown = problem();
    unknown.agents[1].availableMinutes = {};
    QVERIFY(!agentWork(unknown)[1].utilization());
    unknown.agents[1].availableMinutes = 0;
    QVERIFY(!agentWork(unknown)[1].utilization());
}

void TstAgentSeries::leavesOtherTeamsOut()
{
    const std::vector<std::uint32_t> second{1};
    const TeamProblem part = onlyTeams(problem(), second);
    QCOMPARE(part.problem.tickets.size(), std::size_t{1});
    QCOMPARE(part.problem.tickets[0].id, TicketId{5});
    QCOMPARE(part.problem.tickets[0].group(MetricDimension::Agent), 0U);
    QVERIFY((part.agents == std::vector<std::uint32_t>{2}));
    QVERIFY(!part.problem.holds.empty());
    for (const TicketHold &hold : part.problem.holds) {
        QCOMPARE(hold.agent, 0U);
        QCOMPARE(hold.ticket, 0U);
    }
    // Nobody's: no team at all.
    QVERIFY(onlyTeams(problem(), {}).problem.tickets.empty());
}

void TstAgentSeries::aTeamIsMeasuredAsIfItWereAlone()
{
    const MetricsProblem whole = problem();
    MetricsOptions options;
    options.metrics = {Metric::Resolved, Metric::Utilization, Metric::FrtMedian};
    options.by = {{MetricDimension::Team}};
    const auto byTeam = measure(whole, options);
    QVERIFY(byTeam);
    for (std::uint32_t group = 0; group < byTeam->groups[1].size(); ++group) {
        const std::uint32_t team = byTeam->groups[1][group][0];
        if (team == NoGroup)
            continue;
        const std::vector<std::uint32_t> one{team};
        options.by = {};
        const auto alone = measure(onlyTeams(whole, one).problem, options);
        QVERIFY(alone);
        for (const Metric metric : options.metrics)
            QCOMPARE(alone->find(metric)->value, byTeam->find(metric, 1, group)->value);
    }
}

QTEST_APPLESS_MAIN(TstAgentSeries)

#include "tst_agentseries.moc"
