// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarsamples.h"

#include "base/random.h"
#include "scheduling/coverage.h"

#include <QtTest/QtTest>

using namespace evenkeel;
using namespace std::chrono_literals;

/// Effort minutes and heads per interval.
class TestCoverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesShrinkageAndTheTargetOff();
    void agentCountsFromHalfAnInterval();
    void breakWithinAnIntervalCountsTheHeadOnce();
    void lastIntervalIsCut();
    void daysOfTheChangeAddUp();
    void agreesWithCountingMinutes();
    void nothingAskedNothingGiven();
    void comparesTwoCalendars();
    void tellsSkillsThatLoseTheirLast();

private:
    static CoverageProblem problem(std::vector<CoverageAgent> agents)
    {
        CoverageProblem made;
        made.span = {at("2016-03-22T08:00Z"), at("2016-03-22T10:00Z")};
        made.skills = 2;
        made.agents = std::move(agents);
        return made;
    }
    static Intervals open(const char *from, const char *until) { return Intervals({{at(from), at(until)}}); }
};

void TestCoverage::takesShrinkageAndTheTargetOff()
{
    CoverageProblem asked = problem({{AgentId{1}, open("2016-03-22T07:00Z", "2016-03-22T09:30Z"), {1}}});
    asked.demand = {10, 20};
    const Coverage found = coverageOf(asked);
    QCOMPARE(found.intervals.size(), std::size_t{4});
    QCOMPARE(found.intervals[0].openMinutes, 30.0);
    QCOMPARE(found.intervals[0].availableMinutes, 30 * 0.7 * 0.75);
    QCOMPARE(found.intervals[0].demandMinutes, 10.0);
    QVERIFY(found.intervals[0].spare() > 0);
    QVERIFY(found.intervals[1].spare() < 0);
    QCOMPARE(found.intervals[2].demandMinutes, 0.0);
    QCOMPARE(found.intervals[3].openMinutes, 0.0);
    QCOMPARE(found.agentsWith(0, 0), 0);
    QCOMPARE(found.agentsWith(0, 1), 1);
    QCOMPARE(found.agentsWith(3, 1), 0);
}

void TestCoverage::agentCountsFromHalfAnInterval()
{
    QCOMPARE(
        coverageOf(problem({{AgentId{1}, open("2016-03-22T08:15Z", "2016-03-22T08:30Z"), {}}})).intervals[0].agents, 1);
    QCOMPARE(
        coverageOf(problem({{AgentId{1}, open("2016-03-22T08:16Z", "2016-03-22T08:30Z"), {}}})).intervals[0].agents, 0);
}

void TestCoverage::breakWithinAnIntervalCountsTheHeadOnce()
{
    const Intervals around(
        {{at("2016-03-22T08:00Z"), at("2016-03-22T08:40Z")}, {at("2016-03-22T08:45Z"), at("2016-03-22T09:30Z")}});
    const Coverage found = coverageOf(problem({{AgentId{1}, around, {0}}}));
    QCOMPARE(found.intervals[1].agents, 1);
    QCOMPARE(found.agentsWith(1, 0), 1);
    QCOMPARE(found.intervals[1].openMinutes, 25.0);
    QCOMPARE(found.intervals[2].agents, 1);
}

void TestCoverage::lastIntervalIsCut()
{
    CoverageProblem asked = problem({{AgentId{1}, open("2016-03-22T00:00Z", "2016-03-23T00:00Z"), {}}});
    asked.span.until -= 20min;
    const Coverage found = coverageOf(asked);
    QCOMPARE(found.intervals.size(), std::size_t{4});
    QCOMPARE(found.intervals[3].openMinutes, 10.0);
    QCOMPARE(found.intervals[3].agents, 1);
}

void TestCoverage::daysOfTheChangeAddUp()
{
    CoverageProblem asked = problem({{AgentId{1}, open("2016-03-01T00:00Z", "2016-12-01T00:00Z"), {}}});
    const auto hours = [&asked](const char *from, const char *until) {
        asked.span = {at(from), at(until)};
        double minutes = 0;
        for (const CoverageInterval &interval : coverageOf(asked).intervals)
            minutes += interval.openMinutes;
        return minutes / 60;
    };
    QCOMPARE(hours("2016-03-26T23:00Z", "2016-03-27T22:00Z"), 23.0); // Berlin, 27 March
    QCOMPARE(hours("2016-10-29T22:00Z", "2016-10-30T23:00Z"), 25.0); // and 30 October
}

void TestCoverage::agreesWithCountingMinutes()
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        Random random(seed);
        const auto below = [&random](int count) {
            return static_cast<int>(random.below(static_cast<std::uint64_t>(count)));
        };
        CoverageProblem asked;
        asked.skills = 4;
        asked.step = std::chrono::minutes{15 * (1 + below(4))};
        asked.span.from = at("2016-03-26T12:00Z") + std::chrono::minutes{below(300)};
        asked.span.until = asked.span.from + std::chrono::minutes{1 + below(2000)};
        for (int agent = 0; agent < 6; ++agent) {
            std::vector<Interval> spans;
            for (int i = below(8); i > 0; --i) {
                const Instant from = asked.span.from + std::chrono::minutes{below(2400) - 200};
                spans.push_back({from, from + std::chrono::minutes{1 + below(300)}});
            }
            CoverageAgent one{AgentId{agent + 1}, Intervals(spans), {}};
            for (std::uint16_t skill = 0; skill < 4; ++skill) {
                if (below(2) == 0)
                    one.skills.push_back(skill);
            }
            asked.agents.push_back(one);
        }
        const Coverage found = coverageOf(asked);
        Instant from = asked.span.from;
        for (std::size_t i = 0; i < found.intervals.size(); ++i) {
            const CoverageInterval &interval = found.intervals[i];
            QVERIFY(interval.span.from == from);
            int openMinutes = 0;
            int heads = 0;
            std::vector<int> bySkill(4);
            for (const CoverageAgent &agent : asked.agents) {
                int there = 0;
                int length = 0;
                for (Instant minute = interval.span.from; minute < interval.span.until; minute += 1min) {
                    there += agent.open.contains(minute) ? 1 : 0;
                    ++length;
                }
                openMinutes += there;
                if (2 * there < length)
                    continue;
                ++heads;
                for (const std::uint16_t skill : agent.skills)
                    ++bySkill[skill];
            }
            QCOMPARE(interval.openMinutes, static_cast<double>(openMinutes));
            QCOMPARE(interval.agents, heads);
            for (std::size_t skill = 0; skill < 4; ++skill)
                QCOMPARE(found.agentsWith(i, skill), bySkill[skill]);
            from = interval.span.until;
        }
        QVERIFY(from == asked.span.until);
    }
}

void TestCoverage::nothingAskedNothingGiven()
{
    CoverageProblem asked = problem({{AgentId{1}, open("2016-03-22T00:00Z", "2016-03-23T00:00Z"), {0}}});
    asked.span.until = asked.span.from;
    QVERIFY(coverageOf(asked).intervals.empty());
}

void TestCoverage::comparesTwoCalendars()
{
    CoverageProblem asked = problem({{AgentId{1}, open("2016-03-22T08:00Z", "2016-03-22T10:00Z"), {0}},
                                     {AgentId{2}, open("2016-03-22T08:00Z", "2016-03-22T10:00Z"), {0, 1}}});
    asked.demand = {40, 20, 20, 0};
    const Coverage before = coverageOf(asked);
    asked.agents[1].open = Intervals();
    const Coverage after = coverageOf(asked);
    const CoverageChange change = compareCoverage(before, after);
    QVERIFY(change.shortBefore == 30min);
    QVERIFY(change.shortAfter == 90min);
    QVERIFY(change.becameShort == 60min);
    QCOMPARE(change.missingBefore, 40 - 31.5);
    QCOMPARE(change.missingAfter, 80 - 3 * 15.75);
}

void TestCoverage::tellsSkillsThatLoseTheirLast()
{
    CoverageProblem asked = problem({{AgentId{1}, open("2016-03-22T08:00Z", "2016-03-22T10:00Z"), {0}},
                                     {AgentId{2}, open("2016-03-22T08:00Z", "2016-03-22T09:00Z"), {0, 1}}});
    const Coverage before = coverageOf(asked);
    asked.agents[1].open = Intervals();
    const auto gaps = skillGaps(before, coverageOf(asked));
    QCOMPARE(gaps.size(), std::size_t{2});
    QVERIFY((gaps[0] == SkillGap{0, 0ms, 60min}));
    QVERIFY((gaps[1] == SkillGap{1, 60min, 0ms}));
}

QTEST_APPLESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
