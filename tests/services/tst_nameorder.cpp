// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/nameorder.h"

#include <QtTest/QtTest>

using namespace evenkeel;

/// The order in which people look for agents.
class TestNameOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersStandByTheirValue();
    void lettersWithMarksStandByTheirLetter();
    void equalNamesStandById();
    void teamsStayTogether();

private:
    static Agent agent(std::int64_t id, const char *name, std::int64_t team = 1)
    {
        Agent made;
        made.id = AgentId{id};
        made.team = TeamId{team};
        made.name = name;
        return made;
    }
    static QStringList names(const std::vector<Agent> &agents)
    {
        QStringList names;
        for (const Agent &one : agents)
            names << QString::fromStdString(one.name);
        return names;
    }
};

void TestNameOrder::numbersStandByTheirValue()
{
    std::vector<Agent> agents{agent(1, "Resolver 100"), agent(2, "Resolver 9"), agent(3, "Resolver 10"),
                              agent(4, "Ann")};
    sortByName(agents);
    QCOMPARE(names(agents), (QStringList{QStringLiteral("Ann"), QStringLiteral("Resolver 9"),
                                         QStringLiteral("Resolver 10"), QStringLiteral("Resolver 100")}));
}

void TestNameOrder::lettersWithMarksStandByTheirLetter()
{
    std::vector<Agent> agents{agent(1, "Zoe"), agent(2, "Élodie"), agent(3, "Felix"), agent(4, "Dmitri")};
    sortByName(agents);
    QCOMPARE(names(agents), (QStringList{QStringLiteral("Dmitri"), QStringLiteral("Élodie"), QStringLiteral("Felix"),
                                         QStringLiteral("Zoe")}));
}

void TestNameOrder::equalNamesStandById()
{
    std::vector<Agent> agents{agent(7, "Ann"), agent(2, "Ann"), agent(5, "Ann")};
    sortByName(agents);
    QVERIFY(agents[0].id < agents[1].id && agents[1].id < agents[2].id);
}

void TestNameOrder::teamsStayTogether()
{
    std::vector<Agent> agents{agent(1, "Bo 10", 2), agent(2, "Cem", 1), agent(3, "Bo 9", 2), agent(4, "Ann", 1)};
    sortByTeamAndName(agents);
    QCOMPARE(names(agents), (QStringList{QStringLiteral("Ann"), QStringLiteral("Cem"), QStringLiteral("Bo 9"),
                                         QStringLiteral("Bo 10")}));
}

QTEST_GUILESS_MAIN(TestNameOrder)
#include "tst_nameorder.moc"
