// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "storage/skillstore.h"

#include <QTest>

using namespace evenkeel;

class SkillStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheVersionInForce();
    void takesTheLaterAddedOfTwoAtOneMoment();
    void keepsAllVersions();
    void refusesUnknownSkills();
    void replacesPaces();
    void refusesPacesThatAreNotPositive();
};

namespace {

Desk deskWithSkills()
{
    Desk desk;
    must(CatalogStore(*desk.database).saveAll(std::vector<Skill>{{SkillId{1}, "A"}, {SkillId{2}, "B"}}));
    return desk;
}

SkillLevel level(std::int64_t agent, std::int64_t skill, Proficiency proficiency, int from)
{
    return {AgentId{agent}, SkillId{skill}, proficiency, minute(from), LevelSource::History, minute(from + 1000)};
}

} // namespace

void SkillStoreTest::givesTheVersionInForce()
{
    const Desk desk = deskWithSkills();
    SkillStore store(*desk.database);
    const SkillLevel first = level(1, 1, Proficiency::Basic, 0);
    const SkillLevel second = level(1, 1, Proficiency::Advanced, 10);
    const SkillLevel other = level(2, 2, Proficiency::None, 5);
    must(store.append(std::vector{second, first, other}));
    QVERIFY(must(store.levelsAt(minute(-1))).empty());
    QCOMPARE(must(store.levelsAt(minute(4))), std::vector{first});
    QCOMPARE(must(store.levelsAt(minute(9))), (std::vector{first, other}));
    QCOMPARE(must(store.levelsAt(minute(10))), (std::vector{second, other}));
}

void SkillStoreTest::takesTheLaterAddedOfTwoAtOneMoment()
{
    const Desk desk = deskWithSkills();
    SkillStore store(*desk.database);
    const SkillLevel first = level(1, 1, Proficiency::Advanced, 0);
    const SkillLevel second = level(1, 1, Proficiency::Basic, 0);
    must(store.append(std::vector{first, second}));
    QCOMPARE(must(store.levelsAt(minute(0))), std::vector{second});
}

void SkillStoreTest::keepsAllVersions()
{
    const Desk desk = deskWithSkills();
    SkillStore store(*desk.database);
    must(store.append(std::vector{level(1, 2, Proficiency::Basic, 0), level(1, 1, Proficiency::Basic, 7),
                                  level(1, 1, Proficiency::None, 3)}));
    QCOMPARE(must(store.history(AgentId{1})),
             (std::vector{level(1, 1, Proficiency::None, 3), level(1, 1, Proficiency::Basic, 7),
                          level(1, 2, Proficiency::Basic, 0)}));
    QVERIFY(must(store.history(AgentId{2})).empty());
}

void SkillStoreTest::refusesUnknownSkills()
{
    const Desk desk = deskWithSkills();
    SkillStore store(*desk.database);
    QCOMPARE(
        store.append(std::vector{level(1, 1, Proficiency::Basic, 0), level(1, 9, Proficiency::Basic, 0)}).error().code,
        ErrorCode::InvalidArgument);
    QVERIFY(must(store.history(AgentId{1})).empty());
}

void SkillStoreTest::replacesPaces()
{
    const Desk desk;
    SkillStore store(*desk.database);
    must(store.replacePaces(
        std::vector<CategoryPace>{{AgentId{1}, CategoryId{1}, 0.5}, {AgentId{2}, CategoryId{1}, 2}}));
    const std::vector<CategoryPace> next{{AgentId{2}, CategoryId{1}, 1.25}};
    must(store.replacePaces(next));
    QCOMPARE(must(store.paces()), next);
}

void SkillStoreTest::refusesPacesThatAreNotPositive()
{
    const Desk desk;
    SkillStore store(*desk.database);
    for (const double factor : {0.0, -1.0, std::numeric_limits<double>::quiet_NaN()})
        QCOMPARE(store.replacePaces(std::vector<CategoryPace>{{AgentId{1}, CategoryId{1}, factor}}).error().code,
                 ErrorCode::InvalidArgument);
}

QTEST_GUILESS_MAIN(SkillStoreTest)
#include "tst_skillstore.moc"
