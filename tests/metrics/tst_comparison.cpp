// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/comparison.h"

#include "metrics/comparisonsample.h"

#include <QtTest/QtTest>

#include <cmath>

using namespace evenkeel;

/// Before and after a change: intervals against published ones, and verdicts against invented worlds.
class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesComeOutAsNewcombePrintsThem();
    void daysThatHangTogetherCountForLess();
    void pairedDaysComeOutAsByHand();
    void quantilesAreTheSameEachTime();
    void tooLittleSaysNothing();
    void verdictFollowsTheBetterSide();
    void nothingHelpsBeforeThePlannedEnd();
    void noEffectIsSeldomTakenForOne_data();
    void noEffectIsSeldomTakenForOne();
    void lookingEveryDayFindsNoMore();
    void realEffectIsMostlyFound_data();
    void realEffectIsMostlyFound();
    void sampleIsWhatTheFigureIsMadeOf();
    void whatHasNoBetterSideIsNotCompared();
};

namespace {

bool isNear(double value, double wanted, double within = 0.00005)
{
    return std::abs(value - wanted) <= within;
}

/// Every value on a day of its own: as independent as it gets.
ComparisonSample independent(int part, int whole)
{
    ComparisonSample sample;
    for (int i = 0; i < whole; ++i)
        sample.values.push_back({i < part ? 1.0 : 0.0, i});
    return sample;
}

/// Two weeks of tickets. Days differ among themselves, as real ones do; at weekends few come, and all is slower.
ComparisonSample invented(ComparisonKind kind, double level, int ticketsADay, int days, Random &random)
{
    ComparisonSample sample;
    sample.kind = kind;
    sample.p = 0.9;
    for (int day = 0; day < days; ++day) {
        const bool isWeekend = day % 7 > 4;
        const double mood = random.normal();
        int tickets = kind == ComparisonKind::PairedDays ? 1 : ticketsADay / 2 + random.between(0, ticketsADay);
        if (isWeekend && tickets > 4)
            tickets /= 4;
        for (int i = 0; i < tickets; ++i) {
            double value = 0;
            if (kind == ComparisonKind::Share)
                value = random.chance(std::clamp(level * (isWeekend ? 2 : 1) + 0.05 * mood, 0.0, 1.0)) ? 1 : 0;
            else if (kind == ComparisonKind::PairedDays)
                value = (isWeekend ? 5 : 0) + level + 0.3 * mood;
            else
                value = random.exponential(level * (isWeekend ? 4 : 1) * std::exp(0.2 * mood));
            sample.values.push_back({value, day});
        }
    }
    return sample;
}

} // namespace

// Newcombe 1998, table II: 56 of 70 and 48 of 80 differ by 0.2, from 0.0524 to 0.3339.
void TestComparison::sharesComeOutAsNewcombePrintsThem()
{
    const auto comparison = compareSamples(independent(48, 80), independent(56, 70));
    QVERIFY(comparison);
    QVERIFY(isNear(comparison->after - comparison->before, 0.2));
    QVERIFY(isNear(comparison->difference.low, 0.0524));
    QVERIFY(isNear(comparison->difference.high, 0.3339));
    QCOMPARE(comparison->partBefore, std::int64_t{48});
    QCOMPARE(comparison->nAfter, std::int64_t{70});
    QVERIFY(comparison->wideDifference.low < comparison->difference.low);
}

void TestComparison::daysThatHangTogetherCountForLess()
{
    // Ten days of ten tickets; on five of them all, on five none.
    ComparisonSample clumped;
    ComparisonSample even;
    for (int day = 0; day < 10; ++day) {
        for (int i = 0; i < 10; ++i) {
            clumped.values.push_back({day % 2 == 0 ? 1.0 : 0.0, day});
            even.values.push_back({i % 2 == 0 ? 1.0 : 0.0, day});
        }
    }
    const auto wide = compareSamples(even, clumped);
    const auto narrow = compareSamples(even, even);
    QVERIFY(wide && narrow);
    QVERIFY(wide->difference.high - wide->difference.low > 1.9 * (narrow->difference.high - narrow->difference.low));
}

// Differences 1, 2, 3, 4, 5: mean 3, standard error 0.7071, and 2.776 of it with four degrees of freedom.
void TestComparison::pairedDaysComeOutAsByHand()
{
    ComparisonSample before;
    before.kind = ComparisonKind::PairedDays;
    ComparisonSample after = before;
    for (int day = 0; day < 5; ++day) {
        before.values.push_back({10.0 * day, day});
        after.values.push_back({10.0 * day + day + 1, day});
    }
    after.values.push_back({1000, 9}); // nothing to compare it with
    const auto comparison = compareSamples(before, after);
    QVERIFY(comparison);
    QCOMPARE(comparison->nAfter, std::int64_t{5});
    QVERIFY(isNear(comparison->before, 20));
    QVERIFY(isNear(comparison->after, 23));
    QVERIFY(isNear(comparison->difference.low, 3 - 2.776 * 0.70711, 0.01));
    QVERIFY(isNear(comparison->difference.high, 3 + 2.776 * 0.70711, 0.01));
}

void TestComparison::quantilesAreTheSameEachTime()
{
    Random random(3);
    const ComparisonSample before = invented(ComparisonKind::Quantile, 60, 40, 14, random);
    const ComparisonSample after = invented(ComparisonKind::Quantile, 40, 40, 14, random);
    const auto once = compareSamples(before, after);
    const auto twice = compareSamples(before, after);
    QVERIFY(once && *once == *twice);
    QVERIFY(once->difference.low < once->after - once->before);
    QVERIFY(once->difference.high > once->after - once->before);
    ComparisonOptions other;
    other.seed = 2;
    QVERIFY(*compareSamples(before, after, other) != *once);
}

void TestComparison::tooLittleSaysNothing()
{
    QVERIFY(!compareSamples({}, {}));
    QVERIFY(!compareSamples(independent(1, 19), independent(5, 40)));
    ComparisonSample oneDay;
    for (int i = 0; i < 100; ++i)
        oneDay.values.push_back({1, 0});
    QVERIFY(!compareSamples(oneDay, independent(5, 40)));
    ComparisonSample pairs;
    pairs.kind = ComparisonKind::PairedDays;
    QVERIFY(!compareSamples(pairs, pairs));
    QCOMPARE(verdictOf({}, MetricDirection::LowerIsBetter, 1, true).reason, VerdictReason::TooFew);
    // Shares of nothing and of all are no trouble.
    const auto same = compareSamples(independent(0, 40), independent(0, 40));
    QVERIFY(same && std::isfinite(same->difference.low) && same->difference.low <= 0);
    QVERIFY(std::isfinite(compareSamples(independent(40, 40), independent(0, 40))->difference.high));
}

void TestComparison::verdictFollowsTheBetterSide()
{
    Comparison comparison;
    comparison.before = 0.40;
    comparison.after = 0.30;
    comparison.difference = {-0.15, -0.05};
    comparison.wideDifference = {-0.20, 0.01};
    using enum MetricDirection;
    const VerdictAnswer helped{ExperimentVerdict::Helped, VerdictReason::Clear};
    QCOMPARE(verdictOf(comparison, LowerIsBetter, 0.08, true), helped);
    QCOMPARE(verdictOf(comparison, LowerIsBetter, 0.12, true).reason, VerdictReason::LessThanHoped);
    QCOMPARE(verdictOf(comparison, LowerIsBetter, 0.12, true).verdict, ExperimentVerdict::Helped);
    QCOMPARE(verdictOf(comparison, HigherIsBetter, 0.08, true).verdict, ExperimentVerdict::Hurt);
    comparison.difference.high = 0.01;
    QCOMPARE(verdictOf(comparison, LowerIsBetter, 0.08, true).reason, VerdictReason::NotClear);
    QCOMPARE(verdictOf(comparison, LowerIsBetter, 0.08, true).verdict, ExperimentVerdict::TooEarly);
}

void TestComparison::nothingHelpsBeforeThePlannedEnd()
{
    Comparison comparison;
    comparison.before = 0.9;
    comparison.after = 0.1;
    comparison.difference = {-0.85, -0.75};
    comparison.wideDifference = {-0.9, -0.7};
    const VerdictAnswer early{ExperimentVerdict::TooEarly, VerdictReason::NotOver};
    QCOMPARE(verdictOf(comparison, MetricDirection::LowerIsBetter, 0.1, false), early);
    const VerdictAnswer harm{ExperimentVerdict::Hurt, VerdictReason::HarmIsPlain};
    QCOMPARE(verdictOf(comparison, MetricDirection::HigherIsBetter, 0.1, false), harm);
    comparison.wideDifference.high = 0.1; // plain at 95 %, not at 99.9 %
    QCOMPARE(verdictOf(comparison, MetricDirection::HigherIsBetter, 0.1, false), early);
}

void TestComparison::noEffectIsSeldomTakenForOne_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("level");
    QTest::newRow("share") << static_cast<int>(ComparisonKind::Share) << 0.3;
    QTest::newRow("rare share") << static_cast<int>(ComparisonKind::Share) << 0.06;
    QTest::newRow("quantile") << static_cast<int>(ComparisonKind::Quantile) << 60.0;
    QTest::newRow("mean") << static_cast<int>(ComparisonKind::Mean) << 60.0;
    QTest::newRow("days") << static_cast<int>(ComparisonKind::PairedDays) << 2.0;
}

// Of 600 worlds in which nothing changed, at most 5 % look helped, and as few hurt.
void TestComparison::noEffectIsSeldomTakenForOne()
{
    QFETCH(int, kind);
    QFETCH(double, level);
    Random random(11);
    ComparisonOptions options;
    options.resamples = 200;
    int helped = 0;
    int hurt = 0;
    constexpr int Worlds = 600;
    for (int world = 0; world < Worlds; ++world) {
        const auto shape = static_cast<ComparisonKind>(kind);
        const auto before = invented(shape, level, 30, 14, random);
        const auto after = invented(shape, level, 30, 14, random);
        const auto verdict =
            verdictOf(compareSamples(before, after, options), MetricDirection::LowerIsBetter, 0.1, true).verdict;
        helped += verdict == ExperimentVerdict::Helped ? 1 : 0;
        hurt += verdict == ExperimentVerdict::Hurt ? 1 : 0;
    }
    QVERIFY2(helped <= Worlds / 20, qPrintable(QString::number(helped)));
    QVERIFY2(hurt <= Worlds / 20, qPrintable(QString::number(hurt)));
}

// Somebody looks each day of two weeks: nothing is ever said to have helped before the end, and harm seldom.
void TestComparison::lookingEveryDayFindsNoMore()
{
    Random random(5);
    int helped = 0;
    int hurt = 0;
    constexpr int Worlds = 400;
    for (int world = 0; world < Worlds; ++world) {
        const auto before = invented(ComparisonKind::Share, 0.3, 30, 14, random);
        const auto after = invented(ComparisonKind::Share, 0.3, 30, 14, random);
        bool isHelped = false;
        bool isHurt = false;
        for (int day = 1; day <= 14; ++day) {
            const auto upTo = [day](const ComparisonSample &whole) {
                ComparisonSample part = whole;
                std::erase_if(part.values, [day](const ComparedValue &value) { return value.day >= day; });
                return part;
            };
            const auto verdict =
                verdictOf(compareSamples(upTo(before), upTo(after)), MetricDirection::LowerIsBetter, 0.1, day == 14)
                    .verdict;
            isHelped = isHelped || verdict == ExperimentVerdict::Helped;
            isHurt = isHurt || verdict == ExperimentVerdict::Hurt;
        }
        helped += isHelped ? 1 : 0;
        hurt += isHurt ? 1 : 0;
    }
    QVERIFY2(helped <= Worlds / 20, qPrintable(QString::number(helped)));
    QVERIFY2(hurt <= Worlds * 6 / 100, qPrintable(QString::number(hurt)));
}

void TestComparison::realEffectIsMostlyFound_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("before");
    QTest::addColumn<double>("after");
    QTest::newRow("share") << static_cast<int>(ComparisonKind::Share) << 0.40 << 0.30;
    QTest::newRow("quantile") << static_cast<int>(ComparisonKind::Quantile) << 60.0 << 36.0;
    QTest::newRow("mean") << static_cast<int>(ComparisonKind::Mean) << 60.0 << 42.0;
    QTest::newRow("days") << static_cast<int>(ComparisonKind::PairedDays) << 2.0 << 1.6;
}

void TestComparison::realEffectIsMostlyFound()
{
    QFETCH(int, kind);
    QFETCH(double, before);
    QFETCH(double, after);
    Random random(23);
    ComparisonOptions options;
    options.resamples = 200;
    int helped = 0;
    constexpr int Worlds = 200;
    for (int world = 0; world < Worlds; ++world) {
        const auto shape = static_cast<ComparisonKind>(kind);
        const auto first = invented(shape, before, 60, 14, random);
        const auto second = invented(shape, after, 60, 14, random);
        const auto verdict =
            verdictOf(compareSamples(first, second, options), MetricDirection::LowerIsBetter, 0.01, true).verdict;
        helped += verdict == ExperimentVerdict::Helped ? 1 : 0;
    }
    QVERIFY2(helped >= Worlds * 8 / 10, qPrintable(QString::number(helped)));
}

void TestComparison::sampleIsWhatTheFigureIsMadeOf()
{
    MetricsProblem problem;
    problem.period = {*instantFromIso("2026-03-02"), *instantFromIso("2026-03-09")};
    for (int i = 0; i < 4; ++i) {
        MetricTicket ticket;
        ticket.createdAt = problem.period.from + std::chrono::hours{20 * (i - 1)};
        ticket.set(TicketMark::Created, i > 0);
        ticket.set(TicketMark::Reassigned, i == 2);
        ticket.frtMinutes = i == 3 ? NoDuration : 10.0 * i;
        problem.tickets.push_back(ticket);
    }
    const ComparisonSample share = sampleOf(problem, Metric::ReassignmentRate);
    QCOMPARE(share.kind, ComparisonKind::Share);
    QCOMPARE(share.values.size(), std::size_t{3});
    QCOMPARE(share.values[1].value, 1.0);
    QCOMPARE(share.values[1].day, 0);
    QCOMPARE(share.values[2].day, 1);
    const ComparisonSample reply = sampleOf(problem, Metric::FrtP90);
    QCOMPARE(reply.kind, ComparisonKind::Quantile);
    QCOMPARE(reply.p, 0.9);
    QCOMPARE(reply.values.size(), std::size_t{3});
    QCOMPARE(reply.values[0].day, -1); // came the day before
    QVERIFY(sampleOf(problem, Metric::FirstContactResolution).values.empty());
}

void TestComparison::whatHasNoBetterSideIsNotCompared()
{
    QVERIFY(!comparisonKindOf(Metric::Tickets));
    QVERIFY(!comparisonKindOf(Metric::ComplexShare));
    QVERIFY(!comparisonKindOf(Metric::FrtTrend));
    QCOMPARE(comparisonKindOf(Metric::QueueDepthSd), std::optional(ComparisonKind::PairedDays));
    QCOMPARE(comparisonKindOf(Metric::Csat), std::optional(ComparisonKind::Share));
}

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
