// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"
#include "samplepolicy.h"

#include "wording/fieldnames.h"
#include "wording/policywords.h"

#include <QtTest>

using namespace evenkeel;

namespace {

PolicyDifference changed(PolicyPlace place, std::string field, std::string before, std::string after)
{
    PolicyDifference difference;
    difference.place = std::move(place);
    difference.field = std::move(field);
    difference.before = std::move(before);
    difference.after = std::move(after);
    return difference;
}

PolicyDifference ofRule(PolicyDifference::Kind kind)
{
    PolicyDifference difference;
    difference.kind = kind;
    difference.place = {.part = PolicyPlace::Part::Rule, .id = 12, .queue = "Payments"};
    difference.name = "Same agent again";
    return difference;
}

} // namespace

class TestDifferenceWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void everyKindAndPlaceReads_data();
    void everyKindAndPlaceReads();
    void saysWhatIsNew_data();
    void saysWhatIsNew();
    void theSingularIsSaid();
    void namesFieldsByTheirPath();
};

void TestDifferenceWords::everyKindAndPlaceReads_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("German") << QStringLiteral("de");
}

void TestDifferenceWords::everyKindAndPlaceReads()
{
    QFETCH(const QString, language);
    const SpokenLanguage spoken(language);
    for (int part = 0; part <= static_cast<int>(PolicyPlace::Part::Calendar); ++part) {
        QStringList texts;
        for (int kind = 0; kind <= static_cast<int>(PolicyDifference::Kind::Moved); ++kind) {
            PolicyDifference difference =
                changed({static_cast<PolicyPlace::Part>(part), 3, "Payments"}, "limit", "2", "3");
            difference.kind = static_cast<PolicyDifference::Kind>(kind);
            texts.push_back(PolicyWords::difference(difference));
            difference.name = "Chats";
            QVERIFY(isReadable(PolicyWords::difference(difference)));
            QVERIFY2(isReadable(texts.back()) && texts.back().endsWith(u'.'), qPrintable(texts.back()));
        }
        QCOMPARE(texts.removeDuplicates(), 0);
    }
}

void TestDifferenceWords::saysWhatIsNew_data()
{
    QTest::addColumn<PolicyDifference>("difference");
    QTest::addColumn<QString>("text");
    using Kind = PolicyDifference::Kind;
    using Part = PolicyPlace::Part;
    const PolicyPlace rule{.part = Part::Rule, .id = 12, .queue = "Payments"};
    QTest::newRow("added") << ofRule(Kind::Added) << QStringLiteral("Rule “Same agent again” of Payments is new.");
    QTest::newRow("removed") << ofRule(Kind::Removed) << QStringLiteral("Rule “Same agent again” of Payments is gone.");
    PolicyDifference moved = ofRule(Kind::Moved);
    moved.before = "2";
    moved.after = "1";
    QTest::newRow("moved") << moved
                           << QStringLiteral("Rule “Same agent again” of Payments moved from position 2 to 1.");
    QTest::newRow("affinity") << changed({Part::Affinity}, "affinityDays", "14", "3")
                              << QStringLiteral("Affinity looks back 3 days instead of 14.");
    QTest::newRow("target") << changed({}, "targetHigh", "0.8", "0.75")
                            << QStringLiteral("Agents are filled to 75 % instead of 80 %.");
    QTest::newRow("method") << changed({}, "method", "layered", "least-cost")
                            << QStringLiteral("The method is “Least cost” instead of “Layered”.");
    QTest::newRow("cap") << changed(rule, "cap", "0.8", "0.9")
                         << QStringLiteral("A rule of Payments fills agents to 90 % instead of 80 %.");
    QTest::newRow("new cap") << changed(rule, "cap", "", "0.9")
                             << QStringLiteral("A rule of Payments: how full it fills agents is now 90 %; before, "
                                               "nothing was said of it.");
    QTest::newRow("condition") << changed(rule, "when", R"({"field":"tag"})", R"({"all":[]})")
                               << QStringLiteral("A rule of Payments: condition changed.");
    QTest::newRow("off") << changed({Part::Profile, 21}, "on", "true", "false")
                         << QStringLiteral("Capacity profile: switched off.");
    QTest::newRow("minutes") << changed({Part::Offers}, "timeoutMinutes", "2", "90")
                             << QStringLiteral("Offers: time to accept is now 1 h 30 min instead of 2 min.");
    QTest::newRow("a field nobody has named")
        << changed({}, "newThing", "1", "2") << QStringLiteral("General settings: “newThing” is now 2 instead of 1.");
}

void TestDifferenceWords::saysWhatIsNew()
{
    QFETCH(const PolicyDifference, difference);
    QFETCH(const QString, text);
    const SpokenLanguage spoken(QStringLiteral("en"));
    QCOMPARE(PolicyWords::difference(difference), text);
}

void TestDifferenceWords::theSingularIsSaid()
{
    const SpokenLanguage spoken(QStringLiteral("en"));
    QCOMPARE(PolicyWords::difference(changed({PolicyPlace::Part::Affinity}, "affinityDays", "2", "1")),
             QStringLiteral("Affinity looks back 1 day instead of 2."));
}

void TestDifferenceWords::namesFieldsByTheirPath()
{
    const SpokenLanguage spoken(QStringLiteral("en"));
    QCOMPARE(FieldNames::field(QStringLiteral("weights.phone")), QStringLiteral("units of a phone call"));
    QCOMPARE(FieldNames::field(QStringLiteral("targets.urgent.resolutionMinutes")),
             QStringLiteral("resolution (urgent)"));
    QCOMPARE(FieldNames::field(QStringLiteral("wrapUpMinutes.phone")), QStringLiteral("wrap-up (phone)"));
    QCOMPARE(FieldNames::field(QStringLiteral("new.thing")), QStringLiteral("“new.thing”"));
}

QTEST_GUILESS_MAIN(TestDifferenceWords)
#include "tst_differencewords.moc"
