// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "storage/batchstore.h"
#include "storage/decisionstore.h"

#include <QTest>

#include <limits>

using namespace evenkeel;

class BatchStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackEveryField();
    void listsTheNewestFirst();
    void refusesFiguresThatAreNone();
    void findsTheDecisionsOfARun();
};

void BatchStoreTest::readsBackEveryField()
{
    for (const StatementRoute route : {StatementRoute::Fastest, StatementRoute::Portable}) {
        const Desk desk(route);
        BatchStore store(*desk.database);
        BatchRun run{{}, minute(3), 1234.5, 1230.25, 10'000, 1.75};
        run.id = must(store.add(run));
        QCOMPARE(run.id, BatchId{1});
        QVERIFY(must(store.run(run.id)) == run);
        QCOMPARE(store.run(BatchId{2}).error().code, ErrorCode::NotFound);
    }
}

void BatchStoreTest::listsTheNewestFirst()
{
    const Desk desk;
    BatchStore store(*desk.database);
    for (int i = 1; i <= 3; ++i)
        must(store.add({.at = minute(i)}));
    const std::vector<BatchRun> newest = must(store.newest(2));
    QCOMPARE(newest.size(), std::size_t{2});
    QCOMPARE(newest[0].id, BatchId{3});
    QCOMPARE(newest[1].id, BatchId{2});
}

void BatchStoreTest::refusesFiguresThatAreNone()
{
    const Desk desk;
    BatchStore store(*desk.database);
    const double none = std::numeric_limits<double>::quiet_NaN();
    for (const BatchRun &run : {BatchRun{.objective = 1, .lowerBound = 2}, BatchRun{.objective = none},
                                BatchRun{.tickets = -1}, BatchRun{.seconds = -1}})
        QCOMPARE(store.add(run).error().code, ErrorCode::InvalidArgument);
    QVERIFY(must(store.newest(9)).empty());
}

void BatchStoreTest::findsTheDecisionsOfARun()
{
    const Desk desk;
    importOne(*desk.database, story("A-1"));
    importOne(*desk.database, story("A-2"));
    const BatchId run = must(BatchStore(*desk.database).add({.at = minute(3), .tickets = 1}));
    Decision chosen{.ticket = TicketId{2}, .at = minute(3), .agent = AgentId{1}, .isByBatch = true};
    chosen.batch = run;
    const Decision other{.ticket = TicketId{1}, .at = minute(3), .agent = AgentId{1}};
    DecisionStore store(*desk.database);
    must(store.add(std::vector{other, chosen}));
    const std::vector<Decision> found = must(store.search({.batch = run}, 10));
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].ticket, TicketId{2});
    chosen.batch = BatchId{9};
    QCOMPARE(store.add({&chosen, 1}).error().code, ErrorCode::InvalidArgument);
}

QTEST_GUILESS_MAIN(BatchStoreTest)
#include "tst_batchstore.moc"
