// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "storage/catalogstore.h"

#include <QTest>

using namespace evenkeel;

class CatalogStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackEveryField_data();
    void readsBackEveryField();
    void replacesByIdAndNumbersWithout();
    void refusesANameTwice();
    void refusesWhatIsNotThere();
    void refusesAnEffortOutOfRange();
    void savesAllOrNone();
    void givesTheNextIds();
};

void CatalogStoreTest::readsBackEveryField_data()
{
    QTest::addColumn<bool>("isPortable");
    QTest::newRow("fastest route") << false;
    QTest::newRow("portable route") << true;
}

void CatalogStoreTest::readsBackEveryField()
{
    QFETCH(bool, isPortable);
    const auto database = must(
        Database::open(freshWorkspace(), {.route = isPortable ? StatementRoute::Portable : StatementRoute::Fastest}));
    CatalogStore store(*database);
    const Team team{TeamId{4}, "Süd"};
    const Queue queue{QueueId{5}, "Returns", true};
    const Skill skill{SkillId{6}, "German", SkillKind::Language, "de"};
    const Channel channel{ChannelId{7}, "IVR", ChannelKind::Phone, Handling::Live};
    const Category category{CategoryId{8},
                            "Billing",
                            SkillNeed{SkillId{6}, Proficiency::Advanced, true},
                            SkillNeed{SkillId{6}, Proficiency::Basic, false},
                            8,
                            std::chrono::minutes(45)};
    const Category bare{.id = CategoryId{9}, .name = ""};
    const Agent agent{AgentId{10}, "Ana", team.id, "Europe/Berlin", 87.5, maskOf(ChannelKind::Chat), {queue.id}, false};
    const Agent plain{.id = AgentId{11}, .name = "Bo"};
    must(store.saveAll(std::vector{team}));
    must(store.saveAll(std::vector{queue}));
    must(store.saveAll(std::vector{skill}));
    must(store.saveAll(std::vector{channel}));
    must(store.saveAll(std::vector{category, bare}));
    must(store.saveAll(std::vector{agent, plain}));
    QCOMPARE(must(store.teams()), std::vector{team});
    QCOMPARE(must(store.queues()), std::vector{queue});
    QCOMPARE(must(store.skills()), std::vector{skill});
    QCOMPARE(must(store.channels()), std::vector{channel});
    QCOMPARE(must(store.categories()), (std::vector{category, bare}));
    QCOMPARE(must(store.agents()), (std::vector{agent, plain}));
}

void CatalogStoreTest::replacesByIdAndNumbersWithout()
{
    const Desk desk;
    CatalogStore store(*desk.database);
    Agent agent = must(store.agents()).at(1);
    agent.name = "Renamed";
    agent.queues = {QueueId{1}, QueueId{2}};
    QCOMPARE(must(store.save(agent)), agent.id);
    agent.queues = {QueueId{2}};
    QCOMPARE(must(store.save(agent)), agent.id);
    QCOMPARE(must(store.agents()).at(1), agent);
    QCOMPARE(must(store.save(Agent{.id = {}, .name = "New"})), AgentId{4});
}

void CatalogStoreTest::refusesANameTwice()
{
    for (const StatementRoute route : {StatementRoute::Fastest, StatementRoute::Portable}) {
        const Desk desk(route);
        CatalogStore store(*desk.database);
        const auto refused = store.save(Queue{{}, "Queue 1"});
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY(refused.error().detail.starts_with("Queue 1"));
    }
}

void CatalogStoreTest::refusesWhatIsNotThere()
{
    for (const StatementRoute route : {StatementRoute::Fastest, StatementRoute::Portable}) {
        const Desk desk(route);
        CatalogStore store(*desk.database);
        QCOMPARE(store.save(Agent{.id = {}, .name = "X", .team = TeamId{9}}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(store.save(Agent{.id = {}, .name = "X", .queues = {QueueId{9}}}).error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(must(store.agents()).size(), std::size_t{3});
    }
}

void CatalogStoreTest::refusesAnEffortOutOfRange()
{
    const Desk desk;
    for (const int effort : {0, 11})
        QCOMPARE(CatalogStore(*desk.database).save(Category{.id = {}, .name = "X", .effort = effort}).error().code,
                 ErrorCode::InvalidArgument);
}

void CatalogStoreTest::savesAllOrNone()
{
    const Desk desk;
    CatalogStore store(*desk.database);
    QVERIFY(!store.saveAll(std::vector<Queue>{{{}, "Fresh"}, {{}, "Queue 2"}}));
    QCOMPARE(must(store.queues()).size(), std::size_t{2});
}

void CatalogStoreTest::givesTheNextIds()
{
    const Desk desk;
    const CatalogIds next = must(CatalogStore(*desk.database).nextIds());
    QCOMPARE(next.team, TeamId{2});
    QCOMPARE(next.queue, QueueId{3});
    QCOMPARE(next.agent, AgentId{4});
    QCOMPARE(next.channel, ChannelId{2});
    QCOMPARE(next.category, CategoryId{2});
    QCOMPARE(next.skill, SkillId{1});
}

QTEST_GUILESS_MAIN(CatalogStoreTest)
#include "tst_catalogstore.moc"
