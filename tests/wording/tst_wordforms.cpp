// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"

#include "wording/wordforms.h"

#include <QtTest>

using namespace evenkeel;

class TestWordForms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void joinsListsOfEveryLength();
    void saysSpansOfTime();
    void saysFiguresInTheReadersWay();
    void daysWithTheSameHoursStandTogether();
    void longHoursAreCutShort();
    void daysOutsideTheWeekAreLeftOut();
    void levelsAfterAFigureAreSaid();
    void namesTurnNothingAround();
};

void TestWordForms::joinsListsOfEveryLength()
{
    const SpokenLanguage spoken(QStringLiteral("en"));
    QCOMPARE(WordForms::all({}), QStringLiteral("nothing"));
    QCOMPARE(WordForms::all({QStringLiteral("a")}), QStringLiteral("a"));
    QCOMPARE(WordForms::all({QStringLiteral("a"), QStringLiteral("b")}), QStringLiteral("a and b"));
    QCOMPARE(WordForms::all({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}),
             QStringLiteral("a, b and c"));
    QCOMPARE(WordForms::any({QStringLiteral("a"), QStringLiteral("%1"), QStringLiteral("c")}),
             QStringLiteral("a, %1 or c"));
}

void TestWordForms::saysSpansOfTime()
{
    const SpokenLanguage spoken(QStringLiteral("en"));
    QCOMPARE(WordForms::minutes(0.5), QStringLiteral("0.5 min"));
    QCOMPARE(WordForms::minutes(std::chrono::minutes{30}), QStringLiteral("30 min"));
    QCOMPARE(WordForms::minutes(std::chrono::hours{72}), QStringLiteral("72 h"));
    QCOMPARE(WordForms::minutes(std::chrono::minutes{90}), QStringLiteral("1 h 30 min"));
    QCOMPARE(WordForms::clock(1440), QStringLiteral("24:00"));
    QCOMPARE(WordForms::clock(9 * 60 + 5), QStringLiteral("09:05"));
}

void TestWordForms::saysFiguresInTheReadersWay()
{
    {
        const SpokenLanguage spoken(QStringLiteral("en"));
        QCOMPARE(WordForms::number(1.0 / 3), QStringLiteral("0.33"));
        QCOMPARE(WordForms::percent(0.125), QStringLiteral("12.5 %"));
    }
    const SpokenLanguage spoken(QStringLiteral("de"));
    QCOMPARE(WordForms::number(1.0 / 3), QStringLiteral("0,33"));
}

void TestWordForms::daysWithTheSameHoursStandTogether()
{
    const SpokenLanguage spoken(QStringLiteral("en"));
    std::vector<WeekSpan> spans;
    for (int day = 1; day <= 5; ++day)
        spans.push_back({day, 540, 1020});
    QCOMPARE(WordForms::hours(spans), QStringLiteral("Monday to Friday 09:00 to 17:00"));
    spans.push_back({6, 600, 720});
    QCOMPARE(WordForms::hours(spans), QStringLiteral("Monday to Friday 09:00 to 17:00 and Saturday 10:00 to 12:00"));
    QCOMPARE(WordForms::hours({{2, 990, 1080}, {4, 990, 1080}}), QStringLiteral("Tuesday and Thursday 16:30 to 18:00"));
}

void TestWordForms::longHoursAreCutShort()
{
    const SpokenLanguage spoken(QStringLiteral("en"));
    std::vector<WeekSpan> spans;
    for (int day = 1; day <= 5; ++day)
        spans.push_back({day, 60 * day, 60 * day + 30});
    QCOMPARE(WordForms::shortHours(spans), QStringLiteral("Monday 01:00 to 01:30, Tuesday 02:00 to 02:30, Wednesday "
                                                          "03:00 to 03:30 and 2 more spans"));
}

void TestWordForms::daysOutsideTheWeekAreLeftOut()
{
    const SpokenLanguage spoken(QStringLiteral("en"));
    QCOMPARE(WordForms::days({0, 8, 3, 3, -1}), QStringLiteral("Wednesday"));
}

void TestWordForms::levelsAfterAFigureAreSaid()
{
    const SpokenLanguage spoken(QStringLiteral("en"));
    QCOMPARE(WordForms::skill(QStringLiteral("Billing"), 2), QStringLiteral("Billing 2"));
    QCOMPARE(WordForms::skill(QStringLiteral("Category 40"), 2), QStringLiteral("Category 40 (level 2)"));
}

void TestWordForms::namesTurnNothingAround()
{
    const SpokenLanguage spoken(QStringLiteral("en"));
    QCOMPARE(WordForms::name("\u202eNight\u2066\n\x1b[1m shift\u2028"), QStringLiteral("Night [1m shift"));
    QCOMPARE(WordForms::name("\u202e\n"), QStringLiteral("(no name)"));
}

QTEST_GUILESS_MAIN(TestWordForms)
#include "tst_wordforms.moc"
