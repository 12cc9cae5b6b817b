// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reportservice.h"

#include "services/deskreader.h"
#include "storage/levelstore.h"
#include "storage/policystore.h"
#include "support/demoworkspace.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace evenkeel;

namespace {

Result<PeriodReport> reportOf(Database &database, const std::stop_token &stop = {})
{
    return periodReport(database, ReportKind::Weekly, QStringLiteral("2016-W10"), demoNow(), stop, {});
}

std::vector<std::string> deadRules(const PeriodReport &report)
{
    std::vector<std::string> names;
    for (const Finding &finding : report.findings) {
        if (finding.kind == FindingKind::DeadRule)
            names.push_back(report.rules[finding.subject]);
    }
    return names;
}

} // namespace

class TstReportService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsOfTheWeekAndTheTimeBefore();
    void findsARuleThatAnotherLeavesNothing();
    void saysNothingOfBeforeHistoryBegan();
    void findsReviewsThatAreOverdue();
    void stopsWhenAsked();

private:
    std::unique_ptr<Database> m_database;
};

void TstReportService::init()
{
    m_database = demoWorkspace();
    QVERIFY(m_database);
}

void TstReportService::tellsOfTheWeekAndTheTimeBefore()
{
    const auto report = reportOf(*m_database);
    QVERIFY(report);
    QCOMPARE(report->series.size(), std::size_t{8});
    const MetricFigure *tickets = report->now.answer.find(Metric::Tickets);
    const MetricFigure *before = report->before.answer.find(Metric::Tickets);
    QVERIFY(tickets && tickets->n > 100);
    QVERIFY(before && before->n > 0);
    QCOMPARE(report->series.back().find(Metric::Tickets)->n, tickets->n);
    // The four weeks before are the sum of the series' weeks.
    std::int64_t sum = 0;
    for (std::size_t week = 3; week < 7; ++week)
        sum += report->series[week].find(Metric::Tickets)->n;
    QCOMPARE(sum, before->n);
    // Every broken promise has one main cause.
    for (std::size_t kind = 0; kind < report->breaches.breached.size(); ++kind) {
        const auto &causes = report->breaches.byCause[kind];
        QCOMPARE(std::accumulate(causes.begin(), causes.end(), std::int64_t{0}), report->breaches.breached[kind]);
    }
    QVERIFY(report->breaches.breached[0] > 0);
}

void TstReportService::findsARuleThatAnotherLeavesNothing()
{
    auto policy = DeskReader(*m_database).policyAt(demoNow());
    QVERIFY(policy);
    // An empty condition holds for every ticket, so that nothing is left for the second rule.
    TriageRule first;
    first.id = 901;
    first.name = "Everything";
    first.effort = 3;
    TriageRule second = first;
    second.id = 902;
    second.name = "Nothing is left";
    TriageRule off = first;
    off.id = 903;
    off.name = "Off";
    off.isOn = false;
    policy->triage = {first, second, off};
    QVERIFY(PolicyStore(*m_database).save(*policy, demoNow() - std::chrono::days{60}, "test"));
    const auto report = reportOf(*m_database);
    QVERIFY(report);
    QCOMPARE(deadRules(*report), std::vector<std::string>{"Nothing is left"});
}

// The desk has twenty days; four weeks before the week reach further back.
void TstReportService::saysNothingOfBeforeHistoryBegan()
{
    const auto report = reportOf(*m_database);
    QVERIFY(report);
    QVERIFY(report->period.before.from < demoNow() - std::chrono::days{30});
    QVERIFY(!report->findings.empty());
    for (const Finding &finding : report->findings) {
        const bool isOfReviews = finding.kind == FindingKind::OverdueReviews;
        QVERIFY2(isOfReviews || finding.since >= demoNow() - std::chrono::days{21}, codeOf(finding.kind).data());
    }
}

void TstReportService::findsReviewsThatAreOverdue()
{
    const auto report = reportOf(*m_database);
    QVERIFY(report);
    const auto found = std::find_if(report->findings.begin(), report->findings.end(),
                                    [](const Finding &finding) { return finding.kind == FindingKind::OverdueReviews; });
    // As many as the matrix itself says at the end of the week.
    const auto levels = LevelStore(*m_database).versionsAt(report->period.span.until);
    QVERIFY(levels);
    const auto overdue = std::count_if(levels->begin(), levels->end(), [&report](const LevelVersion &version) {
        return version.level.reviewAt && *version.level.reviewAt < report->period.span.until;
    });
    QCOMPARE(found == report->findings.end() ? 0 : found->n, static_cast<std::int64_t>(overdue));
}

void TstReportService::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    const auto report = reportOf(*m_database, stop.get_token());
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TstReportService)
#include "tst_reportservice.moc"
