// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/trendsview.h"

#include "support/demoworkspace.h"

#include <QTest>

#include <algorithm>

using namespace evenkeel;

namespace {

/// The week before, Monday to Sunday in Berlin.
Interval lastWeek()
{
    return {*instantFromIso("2016-03-06T23:00Z"), *instantFromIso("2016-03-13T23:00Z")};
}

std::shared_ptr<const TrendsGround> groundOf(Database &database, Interval period = lastWeek())
{
    auto ground = readTrendsGround(database, period, demoNow(), {}, {});
    return ground ? std::make_shared<const TrendsGround>(std::move(*ground)) : nullptr;
}

std::int64_t metric(const TrendsView &view, Metric metric)
{
    const MetricFigure *figure = view.answer.find(metric);
    return figure == nullptr ? -1 : figure->n;
}

} // namespace

class TstTrendsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cutsTheAxisAtLocalMidnights();
    void cutsLongPeriodsInWeeks();
    void looksNoFurtherThanNow();
    void addsUpToTheMetrics();
    void weeksOfIndicatorsEndWithThePeriod();
    void aTeamHasPartOfEverything();
    void movesAreThoseOfTheStories();
    void refusesWhatIsNoPeriod();
    void stopsWhenAsked();

private:
    std::unique_ptr<Database> m_database;
};

void TstTrendsView::initTestCase()
{
    m_database = demoWorkspace();
    QVERIFY(m_database);
}

void TstTrendsView::cutsTheAxisAtLocalMidnights()
{
    const auto ground = groundOf(*m_database);
    QVERIFY(ground);
    QCOMPARE(ground->zone, std::string("Europe/Berlin"));
    QCOMPARE(ground->edges.size(), std::size_t{8});
    QCOMPARE(ground->hours.size(), std::size_t{168});
    QCOMPARE(int{ground->hours.front().slot}, 0);
    QCOMPARE(int{ground->hours.back().slot}, 167);
    // Clocks go forward on the last Sunday of March: a day of 23 hours.
    const auto spring =
        groundOf(*m_database, {*instantFromIso("2015-03-22T23:00Z"), *instantFromIso("2015-03-29T22:00Z")});
    QVERIFY(spring);
    QCOMPARE(spring->hours.size(), std::size_t{167});
    QCOMPARE(spring->edges.size(), std::size_t{8});
    QVERIFY(spring->edges[7] - spring->edges[6] == std::chrono::hours{23});
}

void TstTrendsView::cutsLongPeriodsInWeeks()
{
    QVERIFY(trendStep({Instant{}, Instant{} + std::chrono::days{2}}) == TrendStep::Hour);
    QVERIFY(trendStep({Instant{}, Instant{} + std::chrono::days{31}}) == TrendStep::Day);
    QVERIFY(trendStep({Instant{}, Instant{} + std::chrono::days{365}}) == TrendStep::Week);
    const auto year =
        groundOf(*m_database, {*instantFromIso("2015-12-31T23:00Z"), *instantFromIso("2016-12-31T23:00Z")});
    QVERIFY(year);
    QVERIFY(std::is_sorted(year->edges.begin(), year->edges.end()));
    QVERIFY(year->edges.size() >= 11 && year->edges.size() <= 13);
}

void TstTrendsView::looksNoFurtherThanNow()
{
    const auto ground =
        groundOf(*m_database, {*instantFromIso("2016-03-13T23:00Z"), *instantFromIso("2016-03-20T23:00Z")});
    QVERIFY(ground);
    QVERIFY(ground->edges.back() == demoNow());
    QVERIFY(ground->hours.back().from < demoNow());
    const auto ahead =
        groundOf(*m_database, {*instantFromIso("2016-04-03T22:00Z"), *instantFromIso("2016-04-10T22:00Z")});
    QVERIFY(ahead);
    const auto view = trendsOf(ahead, {});
    QVERIFY(view);
    QVERIFY(view->bins.empty());
    QVERIFY(view->backlog.empty());
    QVERIFY(view->flows.empty());
}

void TstTrendsView::addsUpToTheMetrics()
{
    const auto view = trendsOf(groundOf(*m_database), {});
    QVERIFY(view);
    std::int64_t created = 0;
    std::int64_t resolved = 0;
    for (const TimeBin &bin : view->bins) {
        created += static_cast<std::int64_t>(bin.created.size());
        resolved += static_cast<std::int64_t>(bin.resolved.size());
    }
    QVERIFY(created > 0);
    QCOMPARE(created, metric(*view, Metric::Tickets));
    QCOMPARE(resolved, metric(*view, Metric::Resolved));
    std::int64_t replies = 0;
    for (const HistogramBin &bin : view->replies)
        replies += static_cast<std::int64_t>(bin.tickets.size());
    QCOMPARE(replies, view->replyCount);
    QCOMPARE(replies, metric(*view, Metric::FrtMedian));
    std::int64_t arrivals = 0;
    for (const HeatCell &cell : view->arrivals)
        arrivals += cell.n;
    QCOMPARE(arrivals, created);
    // Open at the beginning, and what came, less what went, is open at the end.
    QCOMPARE(static_cast<std::int64_t>(heldAt(view->open, view->problem.end() - Millis{1}).size()),
             metric(*view, Metric::Backlog));
    std::int64_t worked = 0;
    for (const AgentWork &work : view->work)
        worked += static_cast<std::int64_t>(work.count());
    QCOMPARE(worked, resolved);
}

void TstTrendsView::weeksOfIndicatorsEndWithThePeriod()
{
    const auto view = trendsOf(groundOf(*m_database), {});
    QVERIFY(view);
    QCOMPARE(view->weeks.size(), std::size_t{TrendWeeks});
    QVERIFY(view->weeks.back().span.until == lastWeek().until);
    const MetricFigure *trend = view->trends.find(Metric::FrtTrend);
    QVERIFY(trend != nullptr);
    QCOMPARE(trend->denominator, TrendWeeks);
}

void TstTrendsView::aTeamHasPartOfEverything()
{
    const auto ground = groundOf(*m_database);
    const auto all = trendsOf(ground, {});
    QVERIFY(all);
    std::size_t tickets = 0;
    std::size_t moves = 0;
    for (const TeamId team : ground->teams) {
        TrendsChoice choice;
        choice.teams = {team};
        const auto part = trendsOf(ground, choice);
        QVERIFY(part);
        tickets += part->problem.tickets.size();
        moves += static_cast<std::size_t>(part->moves);
        QVERIFY(part->open.size() <= all->open.size());
        for (std::uint32_t agent = 0; agent < part->work.size(); ++agent)
            QVERIFY(!part->agentName(agent).empty());
    }
    // Everybody is in a team; only tickets that nobody ever had are in none.
    const auto nobodys =
        std::count_if(all->problem.tickets.begin(), all->problem.tickets.end(),
                      [](const MetricTicket &one) { return one.group(MetricDimension::Team) == NoGroup; });
    QCOMPARE(tickets + static_cast<std::size_t>(nobodys), all->problem.tickets.size());
    QVERIFY(moves <= static_cast<std::size_t>(all->moves));
}

void TstTrendsView::movesAreThoseOfTheStories()
{
    const auto view = trendsOf(groundOf(*m_database), {});
    QVERIFY(view);
    QVERIFY(view->moves > 0);
    std::size_t sum = 0;
    bool hasWords = false;
    for (const Flow &flow : view->flows) {
        sum += flow.tickets.size();
        hasWords = hasWords || !flow.words.empty();
    }
    QCOMPARE(static_cast<std::int64_t>(sum), view->moves);
    QVERIFY(hasWords);
}

void TstTrendsView::refusesWhatIsNoPeriod()
{
    const auto empty = readTrendsGround(*m_database, {demoNow(), demoNow()}, demoNow(), {}, {});
    QVERIFY(!empty);
    QVERIFY(empty.error().code == ErrorCode::InvalidArgument);
    QVERIFY(!readTrendsGround(*m_database, {Instant{}, Instant{} + std::chrono::days{10'000}}, demoNow(), {}, {}));
}

void TstTrendsView::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    const auto ground = readTrendsGround(*m_database, lastWeek(), demoNow(), stop.get_token(), {});
    QVERIFY(!ground);
    QVERIFY(ground.error().code == ErrorCode::Cancelled);
    const auto view = trendsOf(groundOf(*m_database), {}, stop.get_token());
    QVERIFY(!view);
    QVERIFY(view.error().code == ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TstTrendsView)

#include "tst_trendsview.moc"
