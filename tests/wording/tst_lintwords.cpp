// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"
#include "samplepolicy.h"

#include "wording/policywords.h"

#include <QtTest>

using namespace evenkeel;

namespace {

LintFinding basicFinding(LintCode code)
{
    LintFinding finding;
    finding.code = code;
    finding.place = {.part = PolicyPlace::Part::Rule, .id = 13, .queue = "Payments"};
    finding.other = {.part = PolicyPlace::Part::Rule, .id = 11, .queue = "Payments"};
    finding.names = {"French"};
    finding.value = 1;
    finding.limit = 2;
    finding.hours = {{2, 990, 1080}, {4, 990, 1080}};
    return finding;
}

} // namespace

class TestLintWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void everyCodeReads_data();
    void everyCodeReads();
    void noTwoCodesSayTheSame();
    void headingsSayWhatIsWrongWhere_data();
    void headingsSayWhatIsWrongWhere();
    void consequencesSayWhatHappensAndTheWayOut();
    void namesAllSkillsThatNobodyHasTogether();
    void namesEveryPlace_data();
    void namesEveryPlace();
    void survivesAFindingWithoutDetails();
};

void TestLintWords::everyCodeReads_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("German") << QStringLiteral("de");
}

void TestLintWords::everyCodeReads()
{
    QFETCH(const QString, language);
    const SpokenLanguage spoken(language);
    const Policy policy = samplePolicy();
    for (int code = 0; code < LintCodeCount; ++code) {
        LintFinding finding = basicFinding(static_cast<LintCode>(code));
        const QString heading = PolicyWords::finding(finding, policy);
        QVERIFY2(isReadable(heading), qPrintable(heading));
        QVERIFY2(!heading.endsWith(u'.'), qPrintable(heading));
        const QString consequence = PolicyWords::consequence(finding, policy);
        QVERIFY2(isReadable(consequence), qPrintable(consequence));
        QVERIFY2(consequence.count(u'.') >= 2, qPrintable(consequence)); // what happens, and what to do
        for (const int tickets : {1, 12}) {
            finding.tickets = tickets;
            const QString counted = PolicyWords::consequence(finding, policy);
            QVERIFY2(isReadable(counted) && counted.contains(QString::number(tickets)), qPrintable(counted));
        }
    }
}

void TestLintWords::noTwoCodesSayTheSame()
{
    const SpokenLanguage spoken(QStringLiteral("en"));
    QStringList consequences;
    for (int code = 0; code < LintCodeCount; ++code)
        consequences.push_back(PolicyWords::consequence(basicFinding(static_cast<LintCode>(code)), samplePolicy()));
    QCOMPARE(consequences.removeDuplicates(), 0);
}

void TestLintWords::headingsSayWhatIsWrongWhere_data()
{
    QTest::addColumn<LintCode>("code");
    QTest::addColumn<QString>("text");
    QTest::newRow("skill") << LintCode::UnknownSkill << QStringLiteral("Rule 3 of Payments: there is no skill French");
    QTest::newRow("unreachable") << LintCode::UnreachableRule << QStringLiteral("Rule 3 of Payments is never reached");
    QTest::newRow("nobody") << LintCode::NobodyHasSkill
                            << QStringLiteral("Rule 3 of Payments asks for French 2, which nobody has");
    QTest::newRow("hours") << LintCode::HoursWithoutAgents
                           << QStringLiteral("Rule 3 of Payments finds nobody for French on Tuesday and Thursday 16:30 "
                                             "to 18:00");
    QTest::newRow("contradiction") << LintCode::ContradictingRules
                                   << QStringLiteral(
                                          "Rule 3 of Payments contradicts another rule for the same tickets");
}

void TestLintWords::headingsSayWhatIsWrongWhere()
{
    QFETCH(const LintCode, code);
    QFETCH(const QString, text);
    const SpokenLanguage spoken(QStringLiteral("en"));
    QCOMPARE(PolicyWords::finding(basicFinding(code), samplePolicy()), text);
}

void TestLintWords::consequencesSayWhatHappensAndTheWayOut()
{
    const SpokenLanguage spoken(QStringLiteral("en"));
    LintFinding finding = basicFinding(LintCode::UnreachableRule);
    finding.tickets = 1;
    QCOMPARE(
        PolicyWords::consequence(finding, samplePolicy()),
        QStringLiteral("Rule 1 of Payments takes all its tickets first, so it never decides. Move it up, narrow the "
                       "other one or remove it. 1 open ticket meets it now."));
    finding = basicFinding(LintCode::NobodyHasSkill);
    finding.value = 0;
    finding.tickets = 3;
    QCOMPARE(PolicyWords::consequence(finding, samplePolicy()),
             QStringLiteral("Nobody has it at any level, so these tickets wait for good. Make it optional, or let "
                            "somebody learn it. 3 open tickets meet it now."));
}

void TestLintWords::namesAllSkillsThatNobodyHasTogether()
{
    const SpokenLanguage spoken(QStringLiteral("en"));
    LintFinding finding = basicFinding(LintCode::NobodyHasSkill);
    finding.names = {"French", "API"};
    finding.value = 0;
    finding.limit = 0;
    QCOMPARE(PolicyWords::finding(finding, samplePolicy()),
             QStringLiteral("Rule 3 of Payments asks for French and API together, which nobody has"));
    QVERIFY(PolicyWords::consequence(finding, samplePolicy()).startsWith(QStringLiteral("Each of them is there")));
}

void TestLintWords::namesEveryPlace_data()
{
    QTest::addColumn<PolicyPlace>("place");
    QTest::addColumn<QString>("text");
    using Part = PolicyPlace::Part;
    QTest::newRow("triage") << PolicyPlace{Part::Triage, 1} << QStringLiteral("Triage rule 1");
    QTest::newRow("queue") << PolicyPlace{Part::Queue, 0, "Payments"} << QStringLiteral("Queue Payments");
    QTest::newRow("rule") << PolicyPlace{Part::Rule, 12, "Payments"} << QStringLiteral("Rule 2 of Payments");
    QTest::newRow("rule that is gone") << PolicyPlace{Part::Rule, 99, "Payments"}
                                       << QStringLiteral("A rule of Payments");
    QTest::newRow("ring") << PolicyPlace{Part::Ring, 13, "Payments", 1}
                          << QStringLiteral("Ring 2 of rule 3 of Payments");
    QTest::newRow("profile") << PolicyPlace{Part::Profile, 21} << QStringLiteral("Capacity profile Chats");
    QTest::newRow("share") << PolicyPlace{Part::Capacity, 0, {}, 0} << QStringLiteral("Capacity share of Tom Becker");
    QTest::newRow("share that is gone") << PolicyPlace{Part::Capacity, 0, {}, 7} << QStringLiteral("Capacity");
    QTest::newRow("escalation") << PolicyPlace{Part::Escalation, 32} << QStringLiteral("Escalation rule 2");
    QTest::newRow("promise") << PolicyPlace{Part::SlaRule, 41} << QStringLiteral("SLA rule 1");
    QTest::newRow("calendar") << PolicyPlace{Part::Calendar, 0, "All hours"} << QStringLiteral("Calendar All hours");
    QTest::newRow("general") << PolicyPlace{} << QStringLiteral("General settings");
}

void TestLintWords::namesEveryPlace()
{
    QFETCH(const PolicyPlace, place);
    QFETCH(const QString, text);
    const SpokenLanguage spoken(QStringLiteral("en"));
    QCOMPARE(PolicyWords::place(place, samplePolicy()), text);
}

void TestLintWords::survivesAFindingWithoutDetails()
{
    const SpokenLanguage spoken(QStringLiteral("en"));
    for (int code = 0; code < LintCodeCount; ++code) {
        LintFinding finding;
        finding.code = static_cast<LintCode>(code);
        QVERIFY(!PolicyWords::finding(finding, Policy()).isEmpty());
        QVERIFY(!PolicyWords::consequence(finding, Policy()).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestLintWords)
#include "tst_lintwords.moc"
