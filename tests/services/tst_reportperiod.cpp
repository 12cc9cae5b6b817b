// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reportperiod.h"

#include <QTest>

using namespace evenkeel;

namespace {

const Instant now = *instantFromIso("2016-03-22T13:00Z");

std::string text(Instant at)
{
    return toIsoString(at);
}

} // namespace

class TstReportPeriod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weeksBeginOnMondayOfTheDesk();
    void weeksOfTwoYearsAreTold();
    void monthsHaveTheirLength();
    void withoutAWordItIsTheLastOneOver();
    void seriesEndWithThePeriod();
    void refusesWhatIsNone();
};

void TstReportPeriod::weeksBeginOnMondayOfTheDesk()
{
    const auto period = reportPeriod(ReportKind::Weekly, QStringLiteral("2016-W11"), "Europe/Berlin", now);
    QVERIFY(period);
    QCOMPARE(text(period->span.from), std::string("2016-03-13T23:00:00Z"));
    QCOMPARE(text(period->span.until), std::string("2016-03-20T23:00:00Z"));
    QCOMPARE(text(period->before.from), std::string("2016-02-14T23:00:00Z"));
    // The clocks change on the Sunday after: that week has an hour less.
    const auto next = reportPeriod(ReportKind::Weekly, QStringLiteral("2016-W12"), "Europe/Berlin", now);
    QCOMPARE(next->span.length(), Millis{std::chrono::hours{167}});
}

void TstReportPeriod::weeksOfTwoYearsAreTold()
{
    const auto period = reportPeriod(ReportKind::Weekly, QStringLiteral("2015-W53"), "UTC", now);
    QVERIFY(period);
    QCOMPARE(text(period->span.from), std::string("2015-12-28T00:00:00Z"));
    QVERIFY(!reportPeriod(ReportKind::Weekly, QStringLiteral("2016-W53"), "UTC", now));
}

void TstReportPeriod::monthsHaveTheirLength()
{
    const auto period = reportPeriod(ReportKind::Monthly, QStringLiteral("2016-02"), "UTC", now);
    QVERIFY(period);
    QCOMPARE(period->span.length(), Millis{std::chrono::days{29}});
    QCOMPARE(text(period->before.from), std::string("2016-01-01T00:00:00Z"));
}

void TstReportPeriod::withoutAWordItIsTheLastOneOver()
{
    QCOMPARE(reportPeriod(ReportKind::Weekly, {}, "UTC", now)->label, QStringLiteral("2016-W11"));
    QCOMPARE(reportPeriod(ReportKind::Monthly, {}, "UTC", now)->label, QStringLiteral("2016-02"));
}

void TstReportPeriod::seriesEndWithThePeriod()
{
    const auto period = reportPeriod(ReportKind::Weekly, QStringLiteral("2016-W02"), "UTC", now);
    QCOMPARE(period->series.size(), std::size_t{8});
    QCOMPARE(period->series.back(), period->span);
    QCOMPARE(period->seriesLabels.front(), QStringLiteral("2015-W48"));
    for (std::size_t i = 1; i < period->series.size(); ++i)
        QCOMPARE(period->series[i].from, period->series[i - 1].until);
}

void TstReportPeriod::refusesWhatIsNone()
{
    for (const char *word : {"2016-W00", "2016-W54", "2016-11", "0016-W11", "2016-W1", "W11"})
        QVERIFY2(!reportPeriod(ReportKind::Weekly, QString::fromLatin1(word), "UTC", now), word);
    for (const char *word : {"2016-13", "2016-00", "2016-W11", "16-03"})
        QVERIFY2(!reportPeriod(ReportKind::Monthly, QString::fromLatin1(word), "UTC", now), word);
}

QTEST_GUILESS_MAIN(TstReportPeriod)
#include "tst_reportperiod.moc"
