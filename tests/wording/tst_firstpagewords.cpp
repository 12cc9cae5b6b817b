// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/firstpagewords.h"

#include "wording/reportwords.h"

#include <QTest>

#include <algorithm>

using namespace evenkeel;

namespace {

PeriodReport basicReport()
{
    PeriodReport report;
    report.period.zone = "UTC";
    report.period.label = QStringLiteral("2016-W11");
    report.categories = {"Webhooks", "Refunds", "Sign-in", "Exports", "Invoices"};
    report.rules = {"API keywords"};
    auto &words = report.now.words;
    words[static_cast<std::size_t>(MetricDimension::Skill)] = {"Billing", "API"};
    words[static_cast<std::size_t>(MetricDimension::Team)] = {"Front"};
    words[static_cast<std::size_t>(MetricDimension::Queue)] = {"Mail", "Chat"};
    words[static_cast<std::size_t>(MetricDimension::Agent)] = {"Kim", "Lou"};
    return report;
}

Finding misrouting(std::uint32_t category)
{
    Finding finding;
    finding.kind = FindingKind::Misrouting;
    finding.subject = category;
    finding.other = 1;
    finding.level = 2;
    finding.value = 58.0 / 142;
    finding.against = 0.19;
    finding.n = 58;
    finding.denominator = 142;
    finding.nBefore = 108;
    finding.denominatorBefore = 566;
    return finding;
}

Finding ageing(std::uint32_t queue)
{
    Finding finding;
    finding.kind = FindingKind::AgeingQueue;
    finding.subject = queue;
    finding.value = 50;
    finding.against = 10;
    finding.n = 30;
    finding.denominator = 40;
    return finding;
}

Finding costly()
{
    Finding finding;
    finding.kind = FindingKind::CostlyArea;
    finding.subject = 4;
    finding.value = 0.4;
    finding.against = 0.1;
    finding.n = 80;
    finding.denominator = 200;
    return finding;
}

} // namespace

class TstFirstPageWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTwoOfAKindAtMost();
    void tellsFiveAtMost();
    void proposesWhatTheFirstAsksFor();
    void proposesSavingWorkWhereNothingGoesWrong();
    void proposesNothingWhereNothingWasFound();
    void saysWhichWordARuleMisses();
    void saysWithHowManyAgainstTheTimeBefore();
    void saysNoShareOfWhatWasNotThere();
    void saysBrokenPromisesBesideTheTimeBefore();
    void saysAbsenceOfATeam();
};

void TstFirstPageWords::tellsTwoOfAKindAtMost()
{
    PeriodReport report = basicReport();
    report.findings = {misrouting(0), misrouting(1), misrouting(2), ageing(0), misrouting(3), costly()};
    const ReportSection page = FirstPageWords::findings(report);
    QCOMPARE(page.findings.size(), std::size_t{4});
    const auto astray = std::count_if(page.findings.begin(), page.findings.end(), [](const ReportFinding &told) {
        return told.what.contains(QStringLiteral("first went to agents"));
    });
    QCOMPARE(astray, static_cast<std::ptrdiff_t>(ReportWords::MostOfAKind));
    // In their order, and what stands behind the two moves up.
    QVERIFY(page.findings[0].what.contains(QStringLiteral("Webhooks")));
    QVERIFY(page.findings[1].what.contains(QStringLiteral("Refunds")));
    QVERIFY(page.findings[2].what.contains(QStringLiteral("Mail")));
    QVERIFY(page.findings[3].what.contains(QStringLiteral("Invoices")));
}

void TstFirstPageWords::tellsFiveAtMost()
{
    PeriodReport report = basicReport();
    report.findings = {misrouting(0), ageing(0), costly(), misrouting(1), ageing(1), misrouting(2)};
    Finding silo;
    silo.kind = FindingKind::Silo;
    silo.other = 1;
    report.findings.push_back(silo);
    QCOMPARE(FirstPageWords::findings(report).findings.size(), ReportWords::MostFindings);
}

void TstFirstPageWords::proposesWhatTheFirstAsksFor()
{
    PeriodReport report = basicReport();
    report.findings = {ageing(1), misrouting(0)};
    const auto proposal = FirstPageWords::proposal(report);
    const ReportSection page = FirstPageWords::findings(report);
    QVERIFY(proposal);
    QVERIFY(proposal->title.endsWith(page.findings[0].advice));
    QVERIFY(!proposal->title.contains(page.findings[1].advice));
    QVERIFY(proposal->reason.contains(page.findings[0].what));
    QVERIFY(proposal->reason.startsWith(QStringLiteral("Of what goes wrong")));
}

void TstFirstPageWords::proposesSavingWorkWhereNothingGoesWrong()
{
    PeriodReport report = basicReport();
    report.findings = {costly()};
    const auto proposal = FirstPageWords::proposal(report);
    QVERIFY(proposal);
    QVERIFY(proposal->reason.startsWith(QStringLiteral("Nothing was found that goes wrong")));
}

void TstFirstPageWords::proposesNothingWhereNothingWasFound()
{
    PeriodReport report = basicReport();
    QVERIFY(!FirstPageWords::proposal(report));
    ReportSection page = FirstPageWords::findings(report);
    QVERIFY(page.findings.empty());
    // Nothing was there to be wrong: that is no praise.
    QVERIFY(page.paragraphs.first().startsWith(QStringLiteral("There were no tickets")));
    MetricFigure tickets;
    tickets.n = 5;
    tickets.denominator = 6;
    report.now.answer.figures = {tickets};
    page = FirstPageWords::findings(report);
    QCOMPARE(page.paragraphs.first(), QStringLiteral("No rule found anything wrong."));
}

void TstFirstPageWords::saysWhichWordARuleMisses()
{
    PeriodReport report = basicReport();
    report.findings = {misrouting(0)};
    report.misses = {RuleMiss{0, "webhook", 44, 58}};
    const ReportFinding told = FirstPageWords::findings(report).findings.front();
    QCOMPARE(told.what, QStringLiteral("41 % of Webhooks tickets first went to agents without API 2 (before: 19 %). "
                                       "The rule “API keywords” misses “webhook”."));
    QVERIFY(told.advice.startsWith(QStringLiteral("Add “webhook” to the keywords of rule “API keywords”")));
    QVERIFY(told.advice.contains(QStringLiteral("44 of the 58")));
    QVERIFY(FirstPageWords::proposal(report)->title.endsWith(told.advice));
}

void TstFirstPageWords::saysWithHowManyAgainstTheTimeBefore()
{
    PeriodReport report = basicReport();
    report.findings = {misrouting(0)};
    report.misses = {std::nullopt};
    const ReportFinding told = FirstPageWords::findings(report).findings.front();
    QVERIFY(!told.what.contains(QStringLiteral("misses")));
    QVERIFY(told.evidence.startsWith(QStringLiteral("58 of 142 tickets, before 108 of 566, since")));
    Finding bySkill = misrouting(1);
    bySkill.kind = FindingKind::MisroutedSkill;
    report.findings = {bySkill};
    QVERIFY(FirstPageWords::findings(report).findings.front().what.startsWith(
        QStringLiteral("41 % of the tickets that ask for API first went to agents without API 2")));
}

void TstFirstPageWords::saysNoShareOfWhatWasNotThere()
{
    PeriodReport report = basicReport();
    Finding finding = misrouting(0);
    finding.against = 0;
    finding.nBefore = 0;
    finding.denominatorBefore = 0;
    report.findings = {finding};
    const ReportFinding told = FirstPageWords::findings(report).findings.front();
    QVERIFY2(!told.what.contains(QStringLiteral("0 %")), qPrintable(told.what));
    QVERIFY(told.evidence.startsWith(QStringLiteral("58 of 142 tickets, since")));
}

void TstFirstPageWords::saysBrokenPromisesBesideTheTimeBefore()
{
    PeriodReport report = basicReport();
    Finding finding = misrouting(static_cast<std::uint32_t>(BreachCause::Shift));
    finding.kind = FindingKind::BrokenPromises;
    finding.other = NoGroup;
    finding.against = 0.25;
    finding.interval = Estimate{0.33, 0.49};
    report.findings = {finding};
    const ReportFinding told = FirstPageWords::findings(report).findings.front();
    QVERIFY(told.what.startsWith(QStringLiteral("25 % of the promises that were due were broken; 41 %")));
    QVERIFY(told.what.endsWith(QStringLiteral("(before: 19 %).")));
    QVERIFY(told.evidence.startsWith(QStringLiteral("58 of 142 broken promises, before 108 of 566, since")));
    QVERIFY(told.evidence.contains(QStringLiteral("33 to 49 %")));
}

void TstFirstPageWords::saysAbsenceOfATeam()
{
    PeriodReport report = basicReport();
    Finding finding = misrouting(0);
    finding.kind = FindingKind::UnplannedAbsence;
    report.findings = {finding};
    const ReportFinding told = FirstPageWords::findings(report).findings.front();
    QVERIFY(told.what.startsWith(QStringLiteral("Team Front lost 41 % of its planned days")));
    QVERIFY(told.evidence.startsWith(QStringLiteral("58 of 142 agents' days")));
}

QTEST_APPLESS_MAIN(TstFirstPageWords)
#include "tst_firstpagewords.moc"
