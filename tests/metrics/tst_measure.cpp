// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/measure.h"

#include "base/random.h"
#include "smallhistory.h"

#include <QTest>

#include <cmath>
#include <map>
#include <set>

using namespace evenkeel;
using namespace smallhistory;

namespace {

struct Expected
{
    const char *code;
    double value;
    std::int64_t n;
    std::int64_t denominator;
};

MetricsAnswer measured(const MetricsProblem &problem, const MetricsOptions &options = {})
{
    auto answer = measure(problem, options);
    return answer ? *answer : MetricsAnswer{};
}

std::int64_t noted(const MetricsAnswer &answer, MetricNoteCode code)
{
    for (const MetricNote &note : answer.notes) {
        if (note.code == code)
            return note.count;
    }
    return 0;
}

MetricTicket resolvedTicket(std::uint32_t agent, Instant created, Millis after)
{
    MetricTicket ticket;
    ticket.groups.fill(NoGroup);
    ticket.groups[static_cast<std::size_t>(MetricDimension::Agent)] = agent;
    ticket.createdAt = created;
    ticket.resolvedAt = created + after;
    for (const TicketMark mark : {TicketMark::Lived, TicketMark::Created, TicketMark::Assigned, TicketMark::Resolved})
        ticket.set(mark);
    ticket.resolutionHours = static_cast<double>(after.count()) / 3'600'000;
    return ticket;
}

/// Agents and weeks without stories: so many tickets resolved in each week.
MetricsProblem weeks(const std::vector<int> &resolved, const std::vector<int> &reopened)
{
    MetricsProblem problem;
    problem.period = {monday, monday + 168h * static_cast<int>(resolved.size())};
    problem.known = longAfter + 24h * 365;
    problem.agents.resize(2);
    problem.groupCounts[static_cast<std::size_t>(MetricDimension::Agent)] = 2;
    for (std::size_t week = 0; week < resolved.size(); ++week) {
        for (int i = 0; i < resolved[week]; ++i) {
            MetricTicket ticket =
                resolvedTicket(static_cast<std::uint32_t>(i % 2), monday + 168h * static_cast<int>(week) + 10h, 1h);
            ticket.set(TicketMark::ReopenedIn14Days, i < reopened[week]);
            ticket.frtMinutes = 10;
            problem.tickets.push_back(ticket);
        }
    }
    return problem;
}

} // namespace

class TstMeasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEveryFigureOfASmallHistory_data();
    void givesEveryFigureOfASmallHistory();
    void leavesOutWhatCannotBeTold();
    void namesEveryMetricOnce();
    void findsTheBestSoundWeek();
    void fitsATrendThroughWeeks();
    void everyTrendComesOutAsByHand();
    void opinionsComeOutAsByHand();
    void groupsSumToTheWhole();
    void crossesDimensions();
    void countsTeamsOnTheirOwn();
    void givesWilsonsIntervalToShares();
    void neverGivesNotANumber();
    void saysTheSameHoweverManyAreAsked();
    void refusesWhatIsNoPeriod();
    void stopsWhenAsked();
    void notesAPeriodThatIsNotOver();
};

void TstMeasure::givesEveryFigureOfASmallHistory_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<qint64>("n");
    QTest::addColumn<qint64>("denominator");
    // Worked out by hand from smallhistory.h.
    const std::vector<Expected> all{
        {"tickets", 5, 5, 6},
        {"resolved", 4, 4, 6},
        {"backlog", 2, 2, 6},
        {"waiting", 1, 1, 6},
        {"reassignment_rate", 1.0 / 5, 1, 5},
        {"reassignment_rate_assigned", 1.0 / 4, 1, 4},
        {"misrouted_share", 1.0 / 2, 1, 2},
        {"escalation_rate", 1.0 / 5, 1, 5},
        {"reopen_rate", 1.0 / 5, 1, 5},
        {"reopen_rate_14d", 1.0 / 4, 1, 4},
        {"first_contact_resolution", 2.0 / 4, 2, 4}, // 1 and 5; 2 came back, 3 took two replies
        {"sla_attainment", 4.0 / 6, 4, 6},
        {"sla_first_response_attainment", 5.0 / 6, 5, 6}, // 4 used its 24 hours up on Thursday evening
        {"sla_resolution_attainment", 3.0 / 4, 3, 4},     // 2 took 26 working hours, 5 just 24
        {"sla_next_response_attainment", 0, 0, 1},        // the reopening was answered after two hours
        {"csat", 1.0 / 2, 1, 2},
        {"complex_share", 2.0 / 5, 2, 5},
        {"effort_mean", 22.0 / 5, 5, 5},
        {"handling_hours", 160.0 / 60, 4, 4},
        {"frt_minutes_median", 90, 4, 6}, // 60 60 120 4200
        {"frt_minutes_p90", 2976, 4, 6},
        {"frt_working_minutes_median", 90, 4, 6}, // 60 60 120 360
        {"frt_working_minutes_p90", 288, 4, 6},
        {"resolution_hours_median", 39, 4, 6}, // 3 4 74 120
        {"resolution_hours_p90", 106.2, 4, 6},
        {"resolution_working_hours_median", 14, 4, 6}, // 3 4 24 26
        {"resolution_working_hours_p90", 25.4, 4, 6},
        {"assignment_wait_minutes_median", 15, 4, 6}, // 0 10 20 30
        {"assignment_wait_minutes_p90", 27, 4, 6},
        {"queue_age_hours_median", 135, 1, 2},
        {"queue_age_hours_p90", 135, 1, 2},
        {"utilization", 160.0 / 460, 160, 460},
        {"utilization_in_band", 1.0 / 3, 1, 3},      // Ann: 120 of 160 minutes
        {"ticket_gini", 0.25, 4, 2},                 // 3 and 1
        {"workload_balance", 1 - 10.8 / 23.4, 4, 3}, // 6, 0.6 and 1.2 an hour
        // Of 168 hours 141 with one ticket more or less than the others, 2 with (2, 0, 1), 2 with (2, 0, 0).
        {"queue_depth_sd", (141 * std::sqrt(2.0) / 3 + 2 * std::sqrt(6.0) / 3 + 2 * std::sqrt(8.0) / 3) / 168, 3, 168},
        // The same times ten without the 72 hours in which ticket 6 waits for the customer.
        {"load_sd", (69 * std::sqrt(2.0) / 3 + 2 * std::sqrt(6.0) / 3 + 2 * std::sqrt(8.0) / 3) * 10 / 168, 3, 168},
        {"performance_score", 8.0 / 3, 3, 3}, // 4 for 90 minutes, 3 for 39 hours, 1 for half content
        {"silo_skills", 1, 1, 1},
    };
    for (const Expected &of : all)
        QTest::newRow(of.code) << of.value << static_cast<qint64>(of.n) << static_cast<qint64>(of.denominator);
}

void TstMeasure::givesEveryFigureOfASmallHistory()
{
    QFETCH(const double, value);
    const auto metric = metricFrom(QTest::currentDataTag());
    QVERIFY(metric);
    const MetricsAnswer answer = measured(problem());
    const MetricFigure *figure = answer.find(*metric);
    QVERIFY(figure);
    QVERIFY(figure->value);
    QVERIFY2(std::abs(*figure->value - value) < 1e-9, qPrintable(QString::number(*figure->value, 'g', 12)));
    QTEST(static_cast<qint64>(figure->n), "n");
    QTEST(static_cast<qint64>(figure->denominator), "denominator");
}

void TstMeasure::leavesOutWhatCannotBeTold()
{
    const MetricsAnswer answer = measured(problem());
    for (const Metric metric : {Metric::SustainableThroughput, Metric::FrtTrend, Metric::ReopenTrend,
                                Metric::QueueAgeTrend, Metric::EscalationTrend, Metric::ComplexTrend}) {
        const MetricFigure *figure = answer.find(metric);
        QVERIFY(figure);
        QVERIFY(!figure->value);
    }
    QCOMPARE(noted(answer, MetricNoteCode::TooFewWeeks), 7);
    QCOMPARE(noted(answer, MetricNoteCode::RatingsOutOfRange), 1);
    const MetricsAnswer empty = measured(problem({}));
    QCOMPARE(noted(empty, MetricNoteCode::NoTickets), 1);
    for (const MetricFigure &figure : empty.figures) {
        const bool isOfAgents = specOf(figure.metric).denominator == MetricDenominator::Agents ||
                                specOf(figure.metric).denominator == MetricDenominator::AgentMinutes ||
                                specOf(figure.metric).denominator == MetricDenominator::Hours;
        QVERIFY2(!figure.value || isOfAgents, specOf(figure.metric).code.data());
    }
}

void TstMeasure::namesEveryMetricOnce()
{
    std::set<std::string_view> codes;
    for (std::size_t i = 0; i < MetricCount; ++i) {
        const MetricSpec &spec = specOf(static_cast<Metric>(i));
        QCOMPARE(spec.metric, static_cast<Metric>(i));
        QCOMPARE(metricFrom(spec.code), std::optional(spec.metric));
        QVERIFY(codes.insert(spec.code).second);
    }
    QVERIFY(!metricFrom("nothing"));
}

void TstMeasure::findsTheBestSoundWeek()
{
    // In the last week most was done and much came back: it is no week to keep up.
    const MetricsAnswer answer = measured(weeks({20, 22, 24, 20, 22, 30, 20, 60}, {1, 1, 1, 1, 1, 1, 1, 30}));
    const MetricFigure *figure = answer.find(Metric::SustainableThroughput);
    QVERIFY(figure && figure->value);
    QCOMPARE(*figure->value, 15.0); // 30 by two agents
    QCOMPARE(figure->n, 7);
    QCOMPARE(figure->denominator, 8);
}

void TstMeasure::fitsATrendThroughWeeks()
{
    const MetricsAnswer answer = measured(weeks({10, 10, 10, 10, 10}, {1, 2, 3, 4, 5}));
    const MetricFigure *figure = answer.find(Metric::ReopenTrend);
    QVERIFY(figure && figure->value && figure->low);
    QVERIFY(std::abs(*figure->value - 0.1) < 1e-12);
    QVERIFY(std::abs(*figure->low - 0.1) < 1e-6);
    QCOMPARE(figure->n, 5);
}

// Five weeks: 2, 4, 6, 8 and 10 tickets of ten escalated; 5, 4, 3, 2 and 1 complex; replies after 10, 30, 20, 40 and
// 50 minutes, agents after 60, 50, 40, 30 and 20. Slopes by (sum of x·y) / (sum of x²) about the means, x² making 10.
void TstMeasure::everyTrendComesOutAsByHand()
{
    const std::array<double, 5> replies{10, 30, 20, 40, 50};
    MetricsProblem made = weeks({10, 10, 10, 10, 10}, {0, 0, 0, 0, 0});
    for (std::size_t i = 0; i < made.tickets.size(); ++i) {
        MetricTicket &ticket = made.tickets[i];
        const std::size_t week = i / 10;
        const std::size_t ofWeek = i % 10;
        ticket.set(TicketMark::Escalated, ofWeek < 2 * (week + 1));
        ticket.set(TicketMark::Complex, ofWeek < 5 - week);
        ticket.frtMinutes = replies[week];
        ticket.waitMinutes = 60 - 10 * static_cast<double>(week);
    }
    const MetricsAnswer answer = measured(made);
    const std::array<std::pair<Metric, double>, 4> expected{{{Metric::EscalationTrend, 0.2},
                                                             {Metric::ComplexTrend, -0.1},
                                                             {Metric::FrtTrend, 9.0}, // (-20 - 30 + 40 + 100) / 10
                                                             {Metric::QueueAgeTrend, -10.0}}};
    for (const auto &[metric, slope] : expected) {
        const MetricFigure *figure = answer.find(metric);
        QVERIFY2(figure && figure->value, specOf(metric).code.data());
        QVERIFY2(std::abs(*figure->value - slope) < 1e-9, specOf(metric).code.data());
        QCOMPARE(figure->n, 5);
        QCOMPARE(figure->denominator, 5);
    }
    // About the line replies lie -2, 9, -10, 1 and 2 off: 190 squared, over 3 of freedom and 10, times Student's 3.182.
    const MetricFigure *frt = answer.find(Metric::FrtTrend);
    const double half = 3.182446 * std::sqrt(190.0 / 3 / 10);
    QVERIFY(std::abs(*frt->low - (9 - half)) < 0.01);
    QVERIFY(std::abs(*frt->high - (9 + half)) < 0.01);
}

// Ten answers: five promoters, three detractors; adjusted (6 - 4) / 12 with a standard error of 0.2591.
void TstMeasure::opinionsComeOutAsByHand()
{
    MetricsProblem made;
    made.period = week;
    made.known = longAfter;
    made.groupCounts.fill(0);
    const std::array answers{10, 10, 9, 9, 9, 8, 7, 6, 3, 0, -1};
    for (const int answer : answers) {
        MetricTicket ticket;
        ticket.groups.fill(NoGroup);
        ticket.createdAt = monday;
        ticket.set(TicketMark::Lived);
        ticket.set(TicketMark::Created);
        ticket.recommendation = static_cast<std::int8_t>(answer);
        ticket.set(TicketMark::Valued, answer >= 9);
        ticket.revenue = answer >= 9 ? 220 : 0;
        made.tickets.push_back(ticket);
    }
    const MetricsAnswer answer = measured(made, {});
    const MetricFigure *nps = answer.find(Metric::Nps);
    QVERIFY(nps && nps->value);
    QCOMPARE(*nps->value, 20.0);
    QCOMPARE(nps->denominator, std::int64_t{10});
    QVERIFY(std::abs(*nps->low - (16.667 - 50.78)) < 0.1);
    QVERIFY(std::abs(*nps->high - (16.667 + 50.78)) < 0.1);
    const MetricFigure *revenue = answer.find(Metric::RevenuePerTicket);
    QVERIFY(revenue && revenue->value);
    QCOMPARE(*revenue->value, 100.0);
    QCOMPARE(revenue->n, std::int64_t{5});
    QCOMPARE(revenue->denominator, std::int64_t{11});
    const MetricsAnswer none = measured(problem(), {});
    QVERIFY(!none.find(Metric::Nps)->value);
    QVERIFY(!none.find(Metric::RevenuePerTicket)->value);
}

void TstMeasure::groupsSumToTheWhole()
{
    MetricsOptions options;
    for (std::size_t i = 0; i < MetricDimensionCount; ++i)
        options.by.push_back({static_cast<MetricDimension>(i)});
    const MetricsAnswer answer = measured(problem(), options);
    const std::set<MetricDenominator> summed{MetricDenominator::Lived,    MetricDenominator::Created,
                                             MetricDenominator::Assigned, MetricDenominator::AskingSkill,
                                             MetricDenominator::Resolved, MetricDenominator::Judged,
                                             MetricDenominator::Rated,    MetricDenominator::Open};
    std::map<std::pair<Metric, std::uint32_t>, std::pair<std::int64_t, std::int64_t>> sums;
    for (const MetricFigure &figure : answer.figures) {
        auto &sum = sums[{figure.metric, figure.breakdown}];
        sum.first += figure.n;
        sum.second += figure.denominator;
    }
    for (const auto &[place, sum] : sums) {
        if (!summed.contains(specOf(place.first).denominator))
            continue;
        QVERIFY2(sum.first == sums[std::pair(place.first, 0U)].first, specOf(place.first).code.data());
        // Quantiles say nothing of a group without values.
        if (specOf(place.first).unit == MetricUnit::Share || specOf(place.first).unit == MetricUnit::Tickets)
            QVERIFY2(sum.second == sums[std::pair(place.first, 0U)].second, specOf(place.first).code.data());
    }
}

void TstMeasure::crossesDimensions()
{
    MetricsOptions options;
    options.metrics = {Metric::Tickets};
    options.by = {{MetricDimension::Team, MetricDimension::Effort}};
    const MetricsAnswer answer = measured(problem(), options);
    std::map<std::vector<std::uint32_t>, double> tickets;
    for (const MetricFigure &figure : answer.figures) {
        if (figure.breakdown == 1)
            tickets[answer.groups[1][figure.group]] = *figure.value;
    }
    const std::map<std::vector<std::uint32_t>, double> expected{
        {{0, 0}, 2}, {{0, 2}, 2}, {{1, 0}, 0}, {{NoGroup, 0}, 1}};
    QVERIFY(tickets == expected);
}

void TstMeasure::countsTeamsOnTheirOwn()
{
    MetricsOptions options;
    options.by = {{MetricDimension::Team}, {MetricDimension::Agent}};
    const MetricsAnswer answer = measured(problem(), options);
    const MetricFigure *first = answer.find(Metric::Utilization, 1, 0);
    QVERIFY(first && first->value);
    QCOMPARE(*first->value, 140.0 / 360);
    QCOMPARE(*answer.find(Metric::Utilization, 2, 2)->value, 20.0 / 100);
    QCOMPARE(answer.find(Metric::QueueDepthSd, 1, 1)->n, 1);
    QCOMPARE(*answer.find(Metric::QueueDepthSd, 1, 1)->value, 0.0);
    QVERIFY(!answer.find(Metric::TicketGini, 2, 0));
    QVERIFY(noted(answer, MetricNoteCode::NotBrokenDown) > 0);
}

void TstMeasure::givesWilsonsIntervalToShares()
{
    const MetricFigure *figure = nullptr;
    const MetricsAnswer answer = measured(problem());
    figure = answer.find(Metric::SlaFirstResponse); // 5 of 6
    QVERIFY(figure && figure->low && figure->high);
    QVERIFY(std::abs(*figure->low - 0.4365) < 5e-4);
    QVERIFY(std::abs(*figure->high - 0.9699) < 5e-4);
}

void TstMeasure::neverGivesNotANumber()
{
    // Odd desks: no agents, no hours, durations of nothing, one ticket of everything.
    Random random(7);
    MetricsOptions options;
    options.by = {{MetricDimension::Team}, {MetricDimension::Agent, MetricDimension::Queue}};
    for (int round = 0; round < 200; ++round) {
        MetricsProblem odd =
            weeks({random.between(0, 3), 0, 0, 0, random.between(0, 2), 0, 0, 1}, {0, 0, 0, 0, 0, 0, 0, 0});
        for (MetricTicket &ticket : odd.tickets) {
            ticket.marks = static_cast<std::uint32_t>(random.next());
            ticket.ageHours = random.chance(0.5) ? 0 : NoDuration;
            ticket.effort = static_cast<std::uint8_t>(random.between(1, 10));
        }
        odd.agents[0].availableMinutes = random.chance(0.5) ? std::optional(0.0) : std::nullopt;
        const auto answer = measure(odd, options);
        QVERIFY(answer);
        for (const MetricFigure &figure : answer->figures) {
            for (const auto &number : {figure.value, figure.low, figure.high})
                QVERIFY2(!number || std::isfinite(*number), specOf(figure.metric).code.data());
        }
    }
}

void TstMeasure::saysTheSameHoweverManyAreAsked()
{
    MetricsOptions options;
    options.by = {{MetricDimension::Agent}};
    const MetricsAnswer all = measured(problem(), options);
    for (const MetricSpec &spec : metricCatalogue()) {
        options.metrics = {spec.metric};
        const MetricsAnswer one = measured(problem(), options);
        std::vector<MetricFigure> same;
        std::copy_if(all.figures.begin(), all.figures.end(), std::back_inserter(same),
                     [&spec](const MetricFigure &figure) { return figure.metric == spec.metric; });
        QVERIFY2(one.figures == same, spec.code.data());
    }
}

void TstMeasure::refusesWhatIsNoPeriod()
{
    MetricsProblem wrong = problem();
    wrong.period.until = wrong.period.from;
    QVERIFY(!measure(wrong, {}));
    wrong = problem();
    wrong.tickets[0].groups[0] = 17;
    const auto answer = measure(wrong, {});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::InvalidArgument);
}

void TstMeasure::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    const auto answer = measure(problem(), {}, stop.get_token());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Cancelled);
}

void TstMeasure::notesAPeriodThatIsNotOver()
{
    // On Monday at noon the first three tickets are there.
    const MetricsAnswer answer = measured(problem(stories(), ground(week, at(0, 12h + 15min))));
    QCOMPARE(*answer.find(Metric::Tickets)->value, 3.0);
    QVERIFY(noted(answer, MetricNoteCode::PeriodNotOver) > 0);
    QCOMPARE(*answer.find(Metric::Resolved)->value, 0.0);
}

QTEST_APPLESS_MAIN(TstMeasure)
#include "tst_measure.moc"
