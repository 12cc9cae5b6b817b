// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/definitionwords.h"

#include "wording/reporttables.h"

#include <QSet>
#include <QTest>

using namespace evenkeel;

namespace {

/// A report that tells of every metric, of nothing.
PeriodReport emptyReport()
{
    PeriodReport report;
    report.period.zone = "UTC";
    report.now.request.options.by = {{MetricDimension::Team},
                                     {MetricDimension::Queue},
                                     {MetricDimension::Priority},
                                     {MetricDimension::Agent},
                                     {MetricDimension::Skill}};
    report.now.answer.groups.resize(6);
    for (const MetricSpec &spec : metricCatalogue()) {
        MetricFigure figure;
        figure.metric = spec.metric;
        report.now.answer.figures.push_back(figure);
    }
    return report;
}

} // namespace

class TstDefinitionWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMetricHasAMeaning();
    void saysWhichClockRuns();
    void everyMetricOfTheReportIsDefined();
    void showsTheStepsOfTheScore();
    void isPartOfEveryReport();
    void causesStandBesideTheTimeBefore();
};

void TstDefinitionWords::everyMetricHasAMeaning()
{
    for (const MetricSpec &spec : metricCatalogue()) {
        QVERIFY2(!DefinitionWords::meaning(spec.metric).isEmpty(), spec.code.data());
        QVERIFY2(!DefinitionWords::meaning(spec.metric).contains(QLatin1Char('\n')), spec.code.data());
        QVERIFY(!DefinitionWords::unit(spec.unit).isEmpty());
        QVERIFY(!DefinitionWords::denominator(spec.denominator).isEmpty());
    }
    // Units and denominators are told apart.
    QSet<QString> units;
    for (int unit = 0; unit <= static_cast<int>(MetricUnit::Money); ++unit)
        units.insert(DefinitionWords::unit(static_cast<MetricUnit>(unit)));
    QCOMPARE(units.size(), static_cast<qsizetype>(MetricUnit::Money) + 1);
}

void TstDefinitionWords::saysWhichClockRuns()
{
    QCOMPARE(DefinitionWords::clock(Metric::FrtMedian), QStringLiteral("wall clock"));
    QCOMPARE(DefinitionWords::clock(Metric::FrtWorkingMedian), QStringLiteral("working hours"));
    QCOMPARE(DefinitionWords::clock(Metric::SlaResolution), QStringLiteral("working hours"));
    QCOMPARE(DefinitionWords::clock(Metric::Csat), QStringLiteral("–"));
    // Whatever is told in minutes or hours says which, but for what is learned of handling.
    for (const MetricSpec &spec : metricCatalogue()) {
        const bool isTime = spec.unit == MetricUnit::InMinutes ||
                            (spec.unit == MetricUnit::InHours && spec.metric != Metric::HandlingHours) ||
                            spec.unit == MetricUnit::MinutesPerWeek;
        QVERIFY2(!isTime || DefinitionWords::clock(spec.metric) != QStringLiteral("–"), spec.code.data());
    }
}

void TstDefinitionWords::everyMetricOfTheReportIsDefined()
{
    const ReportSection section = DefinitionWords::section(emptyReport());
    QCOMPARE(section.tables.size(), std::size_t{2});
    QCOMPARE(section.tables[0].rows.size(), MetricCount);
    for (const auto &row : section.tables[0].rows)
        QCOMPARE(row.size(), static_cast<std::size_t>(section.tables[0].columns.size()));
    // Its name in files stands beside the figure, and its clock in the files themselves.
    const PeriodReport report = emptyReport();
    const auto sections = ReportTables::sections(report);
    const auto all = std::find_if(sections.begin(), sections.end(), [](const ReportSection &part) {
        return part.title == QStringLiteral("All figures");
    });
    QVERIFY(all != sections.end());
    QCOMPARE(all->tables[0].rows[static_cast<std::size_t>(Metric::FrtP90)].back().text,
             QStringLiteral("frt_minutes_p90"));
    const ReportTable machine = ReportTables::machineFigures(report);
    QCOMPARE(machine.columns.last(), QStringLiteral("clock"));
    QCOMPARE(machine.rows[static_cast<std::size_t>(Metric::FrtP90)].back().text, QStringLiteral("wall"));
    QCOMPARE(machine.rows[static_cast<std::size_t>(Metric::Csat)].back().text, QString());
}

void TstDefinitionWords::showsTheStepsOfTheScore()
{
    PeriodReport report = emptyReport();
    report.now.request.options.frtMinutesSteps = {30, 60, 90, 120};
    const ReportTable steps = DefinitionWords::section(report).tables[1];
    QCOMPARE(steps.rows.size(), std::size_t{5});
    QCOMPARE(steps.rows[0][0].text, QStringLiteral("5"));
    QVERIFY2(steps.rows[0][1].text.contains(QStringLiteral("30.0 min")), qPrintable(steps.rows[0][1].text));
    QVERIFY(steps.rows[1][2].text.contains(QStringLiteral("24.0 h")));
    QVERIFY(steps.rows[3][3].text.contains(QStringLiteral("70.00 %")));
    QCOMPARE(steps.rows[4][0].text, QStringLiteral("1"));
}

void TstDefinitionWords::isPartOfEveryReport()
{
    const auto sections = ReportTables::sections(emptyReport());
    QCOMPARE(sections.back().title, QStringLiteral("Definitions"));
}

void TstDefinitionWords::causesStandBesideTheTimeBefore()
{
    PeriodReport report = emptyReport();
    report.period.kind = ReportKind::Monthly;
    const auto shift = static_cast<std::size_t>(BreachCause::Shift);
    report.breaches.tickets = 90;
    report.breaches.byCause[0][shift] = 60;
    report.breaches.byCause[1][0] = 40;
    report.breachesBefore.tickets = 500;
    report.breachesBefore.byCause[1][shift] = 20;
    report.breachesBefore.byCause[2][0] = 80;
    const auto sections = ReportTables::sections(report);
    const auto section = std::find_if(sections.begin(), sections.end(), [](const ReportSection &part) {
        return part.title == QStringLiteral("Broken promises");
    });
    QVERIFY(section != sections.end());
    const ReportTable &table = section->tables.back();
    const auto &row = table.rows[shift];
    QCOMPARE(row[1].number, std::optional(60.0));
    QCOMPARE(row[2].number, std::optional(0.6));
    QCOMPARE(row[3].number, std::optional(20.0));
    QCOMPARE(row[4].number, std::optional(0.2));
    QVERIFY(std::abs(*row[5].number - 0.4) < 1e-12);
    QCOMPARE(row[5].tone, ReportTone::Caution);
    QCOMPARE(table.rows[0][5].tone, ReportTone::Plain); // fell, surely
    // Where nothing is known of the time before, nothing is said to be none.
    report.breachesBefore = {};
    const auto alone = ReportTables::sections(report);
    const auto part = std::find_if(alone.begin(), alone.end(), [](const ReportSection &known) {
        return known.title == QStringLiteral("Broken promises");
    });
    for (const std::size_t column : {std::size_t{3}, std::size_t{4}, std::size_t{5}})
        QCOMPARE(part->tables.back().rows[shift][column].text, QStringLiteral("–"));
}

QTEST_APPLESS_MAIN(TstDefinitionWords)
#include "tst_definitionwords.moc"
