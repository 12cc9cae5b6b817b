// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "storage/decisionstore.h"

#include <QTest>

using namespace evenkeel;

class DecisionStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackEveryField_data();
    void readsBackEveryField();
    void listsTheDecisionsOfATicket();
    void refusesTicketsThatAreNotThere();
    void namesTheNewestChangeUnlessTold();
    void countsRepeatsInsteadOfKeepingThem();
    void keepsWhatSaysSomethingElse();
    void keepsANewRecordOnceSomethingHappened();
};

namespace {

Decision decision(std::int64_t ticket)
{
    Decision made;
    made.ticket = TicketId{ticket};
    made.at = minute(3);
    made.agent = AgentId{2};
    made.method = AssignmentMethod::BestSkill;
    made.policyVersion = 4;
    made.ring = 2;
    made.agentsConsidered = 40;
    made.candidates = 12;
    made.slaShare = 1.0 / 3;
    made.stopped[1] = 20;
    made.stopped[9] = 8;
    made.ranking = {
        {AgentId{2}, 81.1, {{ScoreTerm::SkillFit, 40}, {ScoreTerm::LoadRatio, 0.1 + 0.2}, {ScoreTerm::Turn, -1e-17}}},
        {AgentId{1}, 3, {}}};
    made.inputHash = 0xfedcba9876543210U;
    made.inputVersion = 7;
    made.asOfEvent = EventId{3};
    made.rule = 12;
    made.isGrowth = true;
    made.isLeadTold = true;
    made.askedMethod = AssignmentMethod::LongestIdle;
    made.asOfChange = ChangeId{2};
    return made;
}

} // namespace

void DecisionStoreTest::readsBackEveryField_data()
{
    QTest::addColumn<bool>("isPortable");
    QTest::newRow("fastest route") << false;
    QTest::newRow("portable route") << true;
}

void DecisionStoreTest::readsBackEveryField()
{
    QFETCH(bool, isPortable);
    const Desk desk(isPortable ? StatementRoute::Portable : StatementRoute::Fastest);
    importOne(*desk.database, story("A-1"));
    DecisionStore store(*desk.database);
    Decision nobody = decision(1);
    nobody.agent = {};
    nobody.ranking.clear();
    nobody.askedMethod.reset();
    nobody.isGrowth = false;
    nobody.isByBatch = true;
    nobody.blockedNeed = SkillNeed{SkillId{1}, Proficiency::Advanced, true};
    must(CatalogStore(*desk.database).save(Skill{SkillId{1}, "Billing"}));
    std::vector made{decision(1), nobody};
    const std::vector<DecisionId> ids = must(store.add(made));
    QCOMPARE(ids, (std::vector{DecisionId{1}, DecisionId{2}}));
    for (std::size_t i = 0; i < made.size(); ++i) {
        made[i].id = ids[i];
        QVERIFY(must(store.decision(ids[i])) == made[i]);
    }
    QCOMPARE(store.decision(DecisionId{3}).error().code, ErrorCode::NotFound);
}

void DecisionStoreTest::listsTheDecisionsOfATicket()
{
    const Desk desk;
    importOne(*desk.database, story("A-1"));
    importOne(*desk.database, story("A-2"));
    DecisionStore store(*desk.database);
    must(store.add(std::vector{decision(1), decision(2), decision(1)}));
    QCOMPARE(must(store.ofTicket(TicketId{1})).size(), std::size_t{2});
    QCOMPARE(must(store.latestOf(TicketId{1}))->id, DecisionId{3});
    QVERIFY(!must(store.latestOf(TicketId{9})));
    QCOMPARE(must(store.count()), std::int64_t{3});
}

void DecisionStoreTest::refusesTicketsThatAreNotThere()
{
    const Desk desk;
    importOne(*desk.database, story("A-1"));
    DecisionStore store(*desk.database);
    QCOMPARE(store.add(std::vector{decision(1), decision(2)}).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(must(store.count()), std::int64_t{0});
}

void DecisionStoreTest::namesTheNewestChangeUnlessTold()
{
    const Desk desk;
    importOne(*desk.database, story("A-1"));
    DecisionStore store(*desk.database);
    Decision made = decision(1);
    made.asOfChange = {};
    must(store.add({&made, 1}));
    const ChangeId before = must(store.decision(DecisionId{1})).asOfChange;
    must(CatalogStore(*desk.database).save(Team{TeamId{1}, "Other"}));
    must(store.add({&made, 1}));
    QVERIFY(before.isValid());
    QCOMPARE(must(store.decision(DecisionId{2})).asOfChange.value, before.value + 1);
}

namespace {

/// For nobody, as the last of the desk's three events left the ticket.
Decision waiting()
{
    Decision made = decision(1);
    made.agent = {};
    made.ranking.clear();
    return made;
}

} // namespace

void DecisionStoreTest::countsRepeatsInsteadOfKeepingThem()
{
    for (const StatementRoute route : {StatementRoute::Fastest, StatementRoute::Portable}) {
        const Desk desk(route);
        importOne(*desk.database, story("A-1"));
        DecisionStore store(*desk.database);
        Decision made = waiting();
        QCOMPARE(must(store.addOrRepeat({&made, 1})), std::vector{DecisionId{1}});
        for (const int at : {4, 9, 7}) { // clocks may go back
            made.at = minute(at);
            made.slaShare += 0.01;
            ++made.inputHash;
            QCOMPARE(must(store.addOrRepeat({&made, 1})), std::vector{DecisionId{1}});
        }
        const Decision stored = must(store.decision(DecisionId{1}));
        QCOMPARE(stored.repeats, 3);
        QCOMPARE(stored.repeatedUntil, std::optional(minute(9)));
        QCOMPARE(stored.at, minute(3));
        QCOMPARE(stored.inputHash, waiting().inputHash);
        QCOMPARE(must(store.count()), std::int64_t{1});
    }
}

void DecisionStoreTest::keepsWhatSaysSomethingElse()
{
    const Desk desk;
    importOne(*desk.database, story("A-1"));
    must(CatalogStore(*desk.database).save(Skill{SkillId{1}, "Billing"}));
    DecisionStore store(*desk.database);
    const auto isNew = [&store](auto change) {
        const Decision first = waiting();
        const DecisionId before = must(store.add({&first, 1})).at(0);
        Decision second = waiting();
        change(second);
        return must(store.addOrRepeat({&second, 1})).at(0) != before;
    };
    QVERIFY(!isNew([](Decision &) {}));
    QVERIFY(isNew([](Decision &made) { made.agent = AgentId{1}; }));
    QVERIFY(isNew([](Decision &made) { made.stopped[10] = 1; }));
    QVERIFY(isNew([](Decision &made) { made.blockedNeed = SkillNeed{SkillId{1}, Proficiency::Basic, true}; }));
    QVERIFY(isNew([](Decision &made) { ++made.ring; }));
    QVERIFY(isNew([](Decision &made) { ++made.rule; }));
    QVERIFY(isNew([](Decision &made) { made.isLeadTold = !made.isLeadTold; }));
    QVERIFY(isNew([](Decision &made) { ++made.inputVersion; }));
    QVERIFY(isNew([](Decision &made) { made.method = AssignmentMethod::Layered; }));
    QVERIFY(isNew([](Decision &made) { made.askedMethod.reset(); }));
    QVERIFY(isNew([](Decision &made) { ++made.policyVersion; }));
    QVERIFY(isNew([](Decision &made) { made.isByBatch = true; }));
    QVERIFY(isNew([](Decision &made) { made.at -= Minutes{1}; }));
}

void DecisionStoreTest::keepsANewRecordOnceSomethingHappened()
{
    const Desk desk;
    importOne(*desk.database, story("A-1"));
    DecisionStore store(*desk.database);
    Decision made = waiting();
    must(store.addOrRepeat({&made, 1}));
    TicketEvent noted = eventAt(70, EventKind::Classified, 0, {.effort = 9});
    noted.ticket = TicketId{1};
    must(TicketStore(*desk.database).append({&noted, 1}));
    made.asOfEvent = EventId{4};
    QCOMPARE(must(store.addOrRepeat({&made, 1})), std::vector{DecisionId{2}});
    QCOMPARE(must(store.addOrRepeat({&made, 1})), std::vector{DecisionId{2}});
}

QTEST_GUILESS_MAIN(DecisionStoreTest)
#include "tst_decisionstore.moc"
