// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"
#include "samplepolicy.h"

#include "wording/conditionwords.h"
#include "wording/policywords.h"

#include <QtTest>

using namespace evenkeel;

class TestConditionWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void everyFieldAndTestReads_data();
    void everyFieldAndTestReads();
    void saysWhatIsMeant_data();
    void saysWhatIsMeant();
    void aNegationIsSaidOfTheTests();
    void namesStayAsTheyAre();
};

void TestConditionWords::everyFieldAndTestReads_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("German") << QStringLiteral("de");
}

void TestConditionWords::everyFieldAndTestReads()
{
    QFETCH(const QString, language);
    const SpokenLanguage spoken(language);
    QVERIFY(spoken.isLoaded());
    int said = 0;
    for (int field = 0; field < ConditionFieldCount; ++field) {
        QStringList texts;
        for (int test = 0; test < FieldTestCount; ++test) {
            const auto asked = static_cast<ConditionField>(field);
            if (!isAllowed(asked, static_cast<FieldTest>(test)))
                continue;
            Condition condition = wordTest(asked, {"4", "5"}, static_cast<FieldTest>(test));
            condition.low = 3;
            condition.high = 6;
            for (const Condition &each : {condition, group(Condition::Kind::Not, {condition})}) {
                const QString text = PolicyWords::condition(each);
                QVERIFY2(isReadable(text), qPrintable(text));
                QVERIFY2(text.front() == text.front().toUpper(), qPrintable(text));
                texts.push_back(text);
                ++said;
            }
        }
        texts.removeDuplicates();
        QVERIFY2(texts.size() >= 4, qPrintable(texts.join(u'|')));
    }
    QCOMPARE(said, 2 * (16 * 6 + 7 * 5));
}

void TestConditionWords::saysWhatIsMeant_data()
{
    QTest::addColumn<Condition>("condition");
    QTest::addColumn<QString>("text");
    using Kind = Condition::Kind;
    QTest::newRow("always") << Condition() << QStringLiteral("No condition");
    QTest::newRow("priority and tags") << group(Kind::All, {wordTest(ConditionField::Priority, {"urgent"}),
                                                            wordTest(ConditionField::Tag, {"vip", "outage"})})
                                       << QStringLiteral("Priority is urgent and tag is vip or outage");
    QTest::newRow("any within all")
        << group(Kind::All, {wordTest(ConditionField::Queue, {"API"}),
                             group(Kind::Any, {wordTest(ConditionField::Tier, {"gold"}),
                                               figureTest(ConditionField::Effort, FieldTest::AtLeast, 7)})})
        << QStringLiteral("Queue is API and (customer tier is gold or effort is at least 7)");
    QTest::newRow("text") << wordTest(ConditionField::Subject, {"down", "outage"}, FieldTest::Contains)
                          << QStringLiteral("Subject contains “down” or “outage”");
    QTest::newRow("languages") << wordTest(ConditionField::Language, {"de", "FR", "xx"})
                               << QStringLiteral("Language is German, French or xx");
    QTest::newRow("no language") << wordTest(ConditionField::Language, {}, FieldTest::IsEmpty)
                                 << QStringLiteral("Language is not set");
    QTest::newRow("channel") << wordTest(ConditionField::ChannelKind, {"chat", "phone"}, FieldTest::IsNot)
                             << QStringLiteral("Kind of channel is not chat or phone");
    QTest::newRow("share") << figureTest(ConditionField::SlaShare, FieldTest::AtLeast, 0.5)
                           << QStringLiteral("Share of the SLA used is at least 50 %");
    QTest::newRow("age") << figureTest(ConditionField::AgeMinutes, FieldTest::AtMost, 0, 90)
                         << QStringLiteral("At most 1 h 30 min old");
    QTest::newRow("weekend") << wordTest(ConditionField::Weekday, {"6", "7"})
                             << QStringLiteral("Created on Saturday and Sunday");
    QTest::newRow("working days") << figureTest(ConditionField::Weekday, FieldTest::Between, 1, 6)
                                  << QStringLiteral("Created on Monday to Friday");
    QTest::newRow("evening") << figureTest(ConditionField::TimeOfDay, FieldTest::Between, 17 * 60, 9 * 60)
                             << QStringLiteral("Created from 17:00 to 09:00");
    QTest::newRow("known customer") << wordTest(ConditionField::LastAgent, {"yes"})
                                    << QStringLiteral("An agent handled this customer lately");
    QTest::newRow("new customer") << wordTest(ConditionField::LastAgent, {"yes"}, FieldTest::IsNot)
                                  << QStringLiteral("No agent handled this customer lately");
    QTest::newRow("an empty choice") << group(Kind::Any, {}) << QStringLiteral("Never");
    QTest::newRow("a list of one") << group(Kind::All, {group(Kind::Any, {wordTest(ConditionField::Tag, {"vip"})})})
                                   << QStringLiteral("Tag is vip");
}

void TestConditionWords::saysWhatIsMeant()
{
    QFETCH(const Condition, condition);
    QFETCH(const QString, text);
    const SpokenLanguage spoken(QStringLiteral("en"));
    QCOMPARE(PolicyWords::condition(condition), text);
}

void TestConditionWords::aNegationIsSaidOfTheTests()
{
    const SpokenLanguage spoken(QStringLiteral("en"));
    using Kind = Condition::Kind;
    const Condition vip = wordTest(ConditionField::Tag, {"vip"});
    const Condition hard = figureTest(ConditionField::Effort, FieldTest::AtLeast, 7);
    const Condition late = figureTest(ConditionField::SlaShare, FieldTest::AtMost, 0, 0.5);
    QCOMPARE(ConditionWords::clause(group(Kind::Not, {vip, hard})),
             QStringLiteral("tag is not vip and effort is below 7"));
    QCOMPARE(ConditionWords::clause(group(Kind::Not, {group(Kind::All, {vip, late})})),
             QStringLiteral("tag is not vip or share of the SLA used is above 50 %"));
    QCOMPARE(ConditionWords::clause(group(Kind::Not, {group(Kind::Not, {vip})})), QStringLiteral("tag is vip"));
    QCOMPARE(
        ConditionWords::clause(group(Kind::Not, {wordTest(ConditionField::Subject, {"down"}, FieldTest::StartsWith)})),
        QStringLiteral("subject does not begin with “down”"));
    QCOMPARE(ConditionWords::clause(group(Kind::Not, {wordTest(ConditionField::Weekday, {"6", "7"})})),
             QStringLiteral("created on Monday to Friday"));
    QCOMPARE(ConditionWords::clause(group(Kind::Not, {})), QStringLiteral("always"));
}

void TestConditionWords::namesStayAsTheyAre()
{
    const SpokenLanguage spoken(QStringLiteral("en"));
    QCOMPARE(ConditionWords::clause(wordTest(ConditionField::Tag, {"%1 off", "%2"})),
             QStringLiteral("tag is %1 off or %2"));
}

QTEST_GUILESS_MAIN(TestConditionWords)
#include "tst_conditionwords.moc"
