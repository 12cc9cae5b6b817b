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
    made.asOfEvent = EventId{3};
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

QTEST_GUILESS_MAIN(DecisionStoreTest)
#include "tst_decisionstore.moc"
