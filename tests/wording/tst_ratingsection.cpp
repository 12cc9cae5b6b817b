// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/ratingsection.h"

#include <QTest>

using namespace evenkeel;

/// What customers said, in a report.
class RatingSectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void saysNothingWhereNobodyDid();
    void showsTheThresholdsOfTheScore();
    void saysWhatIsKnownOnly();
    void drawsALineOfTwoPointsAndMore();
};

namespace {

MetricFigure figure(Metric metric, std::optional<double> value, std::int64_t n = 30)
{
    MetricFigure made;
    made.metric = metric;
    made.value = value;
    made.n = n;
    made.denominator = n;
    return made;
}

PeriodReport basicReport()
{
    PeriodReport report;
    report.period.seriesLabels = {QStringLiteral("2016-W10"), QStringLiteral("2016-W11")};
    report.now.answer.figures = {figure(Metric::FrtMedian, 200), figure(Metric::ResolutionMedian, 90),
                                 figure(Metric::Csat, 0.95), figure(Metric::PerformanceScore, 11.0 / 3, 3)};
    report.series = {report.now.answer, report.now.answer};
    return report;
}

QStringList textsOf(const std::vector<ReportCell> &row)
{
    QStringList texts;
    for (const ReportCell &cell : row)
        texts << cell.text;
    return texts;
}

} // namespace

void RatingSectionTest::saysNothingWhereNobodyDid()
{
    PeriodReport report = basicReport();
    report.now.answer.figures[2].value.reset();
    report.now.answer.figures[3].value.reset();
    const ReportSection section = RatingSection::of(report);
    QVERIFY(section.tables.empty() && section.paragraphs.isEmpty() && section.charts.empty());
}

void RatingSectionTest::showsTheThresholdsOfTheScore()
{
    const ReportSection section = RatingSection::of(basicReport());
    QCOMPARE(section.tables.size(), std::size_t{2});
    const ReportTable &figures = section.tables[0];
    QCOMPARE(figures.rows.size(), std::size_t{2}); // CSAT and the score; nobody recommended anything
    QCOMPARE(textsOf(figures.rows[1]).value(1), QStringLiteral("3.67"));
    const ReportTable &score = section.tables[1];
    QCOMPARE(score.columns.size(), 7);
    QCOMPARE(score.rows.size(), std::size_t{3});
    // 200 minutes reach the second step, 90 hours none, 95 % the first, which is meant to count.
    QCOMPARE(textsOf(score.rows[0]).mid(2),
             (QStringList{QStringLiteral("4"), QStringLiteral("up to 60.0 min"), QStringLiteral("up to 4.0 h"),
                          QStringLiteral("up to 8.0 h"), QStringLiteral("up to 24.0 h")}));
    QCOMPARE(textsOf(score.rows[1]).value(2), QStringLiteral("1"));
    QCOMPARE(textsOf(score.rows[2]).mid(2, 2), (QStringList{QStringLiteral("5"), QStringLiteral("from 95.00 % on")}));
}

void RatingSectionTest::saysWhatIsKnownOnly()
{
    PeriodReport report;
    report.before.answer.figures = {figure(Metric::Nps, -12.5), figure(Metric::RevenuePerTicket, 1250.5)};
    const ReportSection section = RatingSection::of(report);
    QCOMPARE(section.tables.size(), std::size_t{1}); // without ratings there is no score
    QCOMPARE(section.tables[0].rows.size(), std::size_t{2});
    QCOMPARE(textsOf(section.tables[0].rows[0]).mid(1, 2), (QStringList{QStringLiteral("–"), QStringLiteral("-12.5")}));
    QCOMPARE(textsOf(section.tables[0].rows[1]).value(2), QStringLiteral("1250.50"));
    QCOMPARE(section.paragraphs.size(), 2);
}

void RatingSectionTest::drawsALineOfTwoPointsAndMore()
{
    PeriodReport report = basicReport();
    QCOMPARE(RatingSection::of(report).charts.size(), std::size_t{1});
    QCOMPARE(RatingSection::of(report).charts[0].series[0].values[0], std::optional(95.0));
    report.series.pop_back();
    QVERIFY(RatingSection::of(report).charts.empty());
}

QTEST_GUILESS_MAIN(RatingSectionTest)
#include "tst_ratingsection.moc"
