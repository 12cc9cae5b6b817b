// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "storage/calendarstore.h"
#include "storage/changestore.h"
#include "storage/checker.h"
#include "storage/presencestore.h"
#include "storage/skillstore.h"

#include <QTest>

using namespace evenkeel;

/// Everything here happens at one moment: only the order in which things are stored tells them apart.
class ChangeStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersEveryCallThatChangesSomething();
    void countsNothingWhereNothingChanges();
    void leavesNoNumberToWhatFailed();
    void showsTheCatalogueAsOfAChange();
    void showsLevelsAndPacesAsOfAChange();
    void showsCalendarAndPresenceAsOfAChange();
    void keepsBothVersionsOfAThingToldTwice();
    void tellsWhichChangesCameBeforeAnEvent();

private:
    [[nodiscard]] static ChangeId newest(const Desk &desk) { return must(ChangeStore(*desk.database).newest()); }
};

void ChangeStoreTest::numbersEveryCallThatChangesSomething()
{
    const Desk desk;
    const ChangeId before = newest(desk);
    must(CatalogStore(*desk.database).saveAll(std::vector<Queue>{{{}, "A"}, {{}, "B"}}));
    QCOMPARE(newest(desk).value, before.value + 1);
    must(PresenceStore(*desk.database).add({AgentId{1}, Presence::Away, minute(0), std::nullopt}));
    QCOMPARE(newest(desk).value, before.value + 2);
    QVERIFY(must(Checker(*desk.database).check()).empty());
}

void ChangeStoreTest::countsNothingWhereNothingChanges()
{
    const Desk desk;
    CatalogStore store(*desk.database);
    Agent agent = must(store.agents()).at(0);
    agent.queues = {QueueId{2}, QueueId{1}};
    must(store.save(agent));
    must(SkillStore(*desk.database).replacePaces(std::vector<CategoryPace>{{AgentId{1}, CategoryId{1}, 0.5}}));
    const ChangeId before = newest(desk);
    must(store.saveAll(must(store.agents())));
    agent.queues = {QueueId{1}, QueueId{2}, QueueId{1}};
    must(store.save(agent));
    must(store.saveAll(must(store.categories())));
    must(SkillStore(*desk.database).replacePaces(must(SkillStore(*desk.database).paces())));
    must(SkillStore(*desk.database).append({}));
    QCOMPARE(newest(desk), before);
}

void ChangeStoreTest::leavesNoNumberToWhatFailed()
{
    const Desk desk;
    const ChangeId before = newest(desk);
    QVERIFY(!CatalogStore(*desk.database).saveAll(std::vector<Queue>{{{}, "Fresh"}, {{}, "Queue 2"}}));
    QCOMPARE(newest(desk), before);
    QVERIFY(must(Checker(*desk.database).check()).empty());
}

void ChangeStoreTest::showsTheCatalogueAsOfAChange()
{
    for (const StatementRoute route : {StatementRoute::Fastest, StatementRoute::Portable}) {
        const Desk desk(route);
        CatalogStore store(*desk.database);
        const ChangeId before = newest(desk);
        const std::vector<Agent> agents = must(store.agents());
        const std::vector<Category> categories = must(store.categories());
        Agent agent = agents.at(1);
        agent.capacity = 12;
        agent.queues = {QueueId{1}};
        agent.isActive = false;
        agent.team = {};
        must(store.save(agent));
        const ChangeId between = newest(desk);
        agent.queues = {QueueId{2}};
        must(store.save(agent));
        must(store.save(Skill{SkillId{1}, "Billing"}));
        must(store.save(Category{CategoryId{1}, "Bills", SkillNeed{SkillId{1}, Proficiency::Advanced, true},
                                 SkillNeed{SkillId{1}, Proficiency::Basic, false}, 9, std::chrono::minutes{5}}));
        must(store.save(Category{.id = {}, .name = "New"}));
        must(store.save(Channel{ChannelId{1}, "Email", ChannelKind::Chat, Handling::Live}));
        must(store.save(Team{TeamId{1}, "Other"}));
        must(store.save(Queue{QueueId{1}, "First", true}));

        CatalogStore then(*desk.database, before);
        QVERIFY(must(then.agents()) == agents);
        QVERIFY(must(then.categories()) == categories);
        QVERIFY(must(then.skills()).empty());
        QCOMPARE(must(then.channels()).at(0).kind, ChannelKind::Email);
        QCOMPARE(must(then.teams()).at(0).name, std::string("Team"));
        QCOMPARE(must(then.queues()).at(0), (Queue{QueueId{1}, "Queue 1", false}));
        QCOMPARE(must(CatalogStore(*desk.database, between).agents()).at(1).queues, std::vector{QueueId{1}});

        CatalogStore last(*desk.database, newest(desk));
        QVERIFY(must(last.agents()) == must(store.agents()));
        QVERIFY(must(last.categories()) == must(store.categories()));
        QVERIFY(must(last.skills()) == must(store.skills()) && must(last.channels()) == must(store.channels()));
        QVERIFY(must(last.teams()) == must(store.teams()) && must(last.queues()) == must(store.queues()));
    }
}

void ChangeStoreTest::showsLevelsAndPacesAsOfAChange()
{
    const Desk desk;
    must(CatalogStore(*desk.database).save(Skill{SkillId{1}, "Billing"}));
    must(CatalogStore(*desk.database).save(Category{.id = CategoryId{2}, .name = "Other"}));
    SkillStore store(*desk.database);
    const SkillLevel basic{AgentId{1}, SkillId{1}, Proficiency::Basic, minute(0)};
    SkillLevel advanced = basic;
    advanced.level = Proficiency::Advanced;
    must(store.append({&basic, 1}));
    must(store.replacePaces(
        std::vector<CategoryPace>{{AgentId{1}, CategoryId{1}, 0.5}, {AgentId{2}, CategoryId{1}, 2}}));
    const ChangeId before = newest(desk);
    must(store.append({&advanced, 1}));
    must(store.replacePaces(
        std::vector<CategoryPace>{{AgentId{1}, CategoryId{1}, 0.5}, {AgentId{1}, CategoryId{2}, 3}}));
    QCOMPARE(must(store.levelsAt(minute(0), before)).at(0).level, Proficiency::Basic);
    QCOMPARE(must(store.levelsAt(minute(0))).at(0).level, Proficiency::Advanced);
    QVERIFY(must(store.levelsAt(minute(0), ChangeId{0})).empty());
    QCOMPARE(must(store.paces(before)),
             (std::vector<CategoryPace>{{AgentId{1}, CategoryId{1}, 0.5}, {AgentId{2}, CategoryId{1}, 2}}));
    QVERIFY(must(store.paces(newest(desk))) == must(store.paces()));
    QVERIFY(must(store.paces(ChangeId{0})).empty());
    QVERIFY(must(Checker(*desk.database).check()).empty());
}

void ChangeStoreTest::showsCalendarAndPresenceAsOfAChange()
{
    const Desk desk;
    CalendarStore calendar(*desk.database);
    PresenceStore presence(*desk.database);
    const Interval span{minute(0), minute(100)};
    const Shift shift{0, AgentId{1}, span, ShiftKind::Work, {}};
    const ChangeId empty = newest(desk);
    const std::int64_t id = must(calendar.add({&shift, 1}, minute(0))).at(0);
    must(presence.add({AgentId{1}, Presence::Away, minute(0), std::nullopt}));
    const UsualHours usual{AgentId{1}, minute(0), {"UTC", {{1, 0, 60}}}};
    must(calendar.addPatterns({&usual, 1}));
    const ChangeId full = newest(desk);
    must(calendar.remove(id, minute(0)));
    must(presence.add({AgentId{1}, Presence::Available, minute(0), std::nullopt}));

    QVERIFY(must(calendar.shiftsAsOf(span, empty)).empty());
    QCOMPARE(must(calendar.shiftsAsOf(span, full)).size(), std::size_t{1});
    QVERIFY(must(calendar.shiftsAsOf(span, newest(desk))).empty());
    QVERIFY(must(calendar.patternsAt(minute(0), empty)).empty());
    QCOMPARE(must(calendar.patternsAt(minute(0), full)).size(), std::size_t{1});
    QVERIFY(must(presence.settingsAt(minute(0), empty)).empty());
    QCOMPARE(must(presence.settingsAt(minute(0), full)).at(0).presence, Presence::Away);
    QCOMPARE(must(presence.settingsAt(minute(0))).at(0).presence, Presence::Available);
    QVERIFY(must(Checker(*desk.database).check()).empty());
}

void ChangeStoreTest::keepsBothVersionsOfAThingToldTwice()
{
    const Desk desk;
    const ChangeId before = newest(desk);
    CatalogStore store(*desk.database);
    must(store.saveAll(std::vector<Team>{{TeamId{1}, "Once"}, {TeamId{1}, "Twice"}}));
    QCOMPARE(newest(desk).value, before.value + 2);
    QCOMPARE(must(CatalogStore(*desk.database, ChangeId{before.value + 1}).teams()).at(0).name, std::string("Once"));
    QCOMPARE(must(store.teams()).at(0).name, std::string("Twice"));
    QVERIFY(must(Checker(*desk.database).check()).empty());
}

void ChangeStoreTest::tellsWhichChangesCameBeforeAnEvent()
{
    const Desk desk;
    const ChangeId before = newest(desk);
    importOne(*desk.database, story("A-1")); // events 1 to 3
    must(CatalogStore(*desk.database).save(Team{TeamId{1}, "Other"}));
    importOne(*desk.database, story("A-2")); // events 4 to 6
    must(CatalogStore(*desk.database).save(Team{TeamId{1}, "Third"}));
    ChangeStore store(*desk.database);
    QCOMPARE(must(store.asOf(EventId{3})), before);
    QCOMPARE(must(store.asOf(EventId{4})).value, before.value + 1);
    QCOMPARE(must(store.asOf(EventId{7})).value, before.value + 2);
}

QTEST_GUILESS_MAIN(ChangeStoreTest)
#include "tst_changestore.moc"
