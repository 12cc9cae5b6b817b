// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/namemeant.h"

#include <QtTest/QtTest>

using namespace evenkeel;

/// Whom and what words of a command line mean.
class TestNameMeant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeNameGoesBeforeAllElse();
    void aNumberGoesBeforeAPart();
    void aPartMustBeAlone();
    void equalNamesAreToldApartByNumber();
    void nobodyIsNobody_data();
    void nobodyIsNobody();
    void skillsAndTeamsAreFoundLikewise();

private:
    static DeskNames desk()
    {
        DeskNames names;
        const auto add = [&names](std::int64_t id, const char *name) {
            Agent &agent = names.agents[AgentId{id}];
            agent.id = AgentId{id};
            agent.name = name;
        };
        add(1, "Ann");
        add(2, "Ann Lee");
        add(3, "ann lee");
        add(4, "Bo Marsh");
        add(5, "Bo Marsh");
        add(6, "Agent 12");
        add(12, "Élodie Roy");
        names.skills[SkillId{7}] = {SkillId{7}, "Billing", {}, {}};
        names.teams[TeamId{9}].name = "Payments";
        return names;
    }
    static std::int64_t meant(const char *word) { return agentMeant(desk(), QString::fromUtf8(word)).id.value; }
};

void TestNameMeant::theWholeNameGoesBeforeAllElse()
{
    QCOMPARE(meant("Ann"), 1);
    QCOMPARE(meant(" Ann Lee "), 2);
    QCOMPARE(meant("ann lee"), 3);
    QCOMPARE(meant("ANN"), 1);
    QCOMPARE(meant("ÉLODIE roy"), 12);
}

void TestNameMeant::aNumberGoesBeforeAPart()
{
    QCOMPARE(meant("12"), 12); // and not Agent 12
    QCOMPARE(meant("5"), 5);
}

void TestNameMeant::aPartMustBeAlone()
{
    QCOMPARE(meant("lodie"), 12);
    const auto several = agentMeant(desk(), QStringLiteral("an"));
    QVERIFY(!several);
    QCOMPARE(several.error.code, ErrorCode::InvalidArgument);
    QCOMPARE(several.objection, QStringLiteral("an may mean several: Ann, Ann Lee, ann lee. Write the whole name."));
    const auto cut = agentMeant(desk(), QStringLiteral("a"));
    QVERIFY2(cut.objection.contains(QStringLiteral("Bo Marsh, …. ")), qPrintable(cut.objection));
}

void TestNameMeant::equalNamesAreToldApartByNumber()
{
    const auto both = agentMeant(desk(), QStringLiteral("Bo Marsh"));
    QCOMPARE(both.error.code, ErrorCode::InvalidArgument);
    QCOMPARE(both.objection, QStringLiteral("Several have this name: Bo Marsh (4), Bo Marsh (5). Write the number."));
}

void TestNameMeant::nobodyIsNobody_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("unknown") << QStringLiteral("Nobody");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blank") << QStringLiteral("  ");
    QTest::newRow("no number of anybody") << QStringLiteral("99");
    QTest::newRow("a number of nothing") << QStringLiteral("99999999999999999999");
    QTest::newRow("below all") << QStringLiteral("-1");
}

void TestNameMeant::nobodyIsNobody()
{
    QFETCH(QString, word);
    const auto nobody = agentMeant(desk(), word);
    QVERIFY(!nobody);
    QCOMPARE(nobody.error.code, ErrorCode::NotFound);
    QVERIFY(nobody.objection.startsWith(QStringLiteral("There is no agent ")));
}

void TestNameMeant::skillsAndTeamsAreFoundLikewise()
{
    QCOMPARE(skillMeant(desk(), QStringLiteral("bill")).id.value, 7);
    QVERIFY(skillMeant(desk(), QStringLiteral("API")).objection.startsWith(QStringLiteral("There is no skill API.")));
    QCOMPARE(teamMeant(desk(), QStringLiteral("payments")).id.value, 9);
    QVERIFY(teamMeant(desk(), QStringLiteral("API")).objection.startsWith(QStringLiteral("There is no team API.")));
}

QTEST_APPLESS_MAIN(TestNameMeant)
#include "tst_namemeant.moc"
