// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/experimentstore.h"

#include "desk.h"
#include "storage/auditstore.h"
#include "storage/checker.h"
#include "storage/connection.h"
#include "storage/reviewstore.h"

#include <QTest>

#include <limits>

using namespace evenkeel;

/// Experiments with the policy, and what reviews decided.
class ExperimentStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackEveryField();
    void listsTheNewestFirst();
    void oneRunsAtATime();
    void refusesWhatCannotBeWatched();
    void endsOnceAndIsTakenUpAgain();
    void reviewItemReadsBackEveryField();
    void reviewItemChangesAsItWasSeen();
    void trailSaysWhoDidWhat();
    void unknownStateIsFound();
};

namespace {

PolicyExperiment basicExperiment()
{
    PolicyExperiment experiment;
    experiment.name = "Lower cap";
    experiment.policyVersion = 3;
    experiment.formerVersion = 2;
    experiment.variable = "targetHigh";
    experiment.before = "0.8";
    experiment.after = "0.75";
    experiment.metric = "frt_minutes_p90";
    experiment.target = 0.1 + 0.2;
    experiment.watch = {minute(10), minute(20)};
    experiment.note = "Monday's ‘rush’";
    return experiment;
}

ReviewItem basicItem()
{
    ReviewItem item;
    item.text = "Train two in API";
    item.owner = "Ines";
    item.due = minute(100);
    item.madeAt = minute(5);
    item.state = ReviewState::Decided;
    return item;
}

} // namespace

void ExperimentStoreTest::readsBackEveryField()
{
    for (const StatementRoute route : {StatementRoute::Fastest, StatementRoute::Portable}) {
        const Desk desk(route);
        ExperimentStore store(*desk.database);
        PolicyExperiment experiment = basicExperiment();
        experiment.id = must(store.add(experiment));
        QCOMPARE(experiment.id, std::int64_t{1});
        QVERIFY(must(store.experiment(1)) == experiment);
        QCOMPARE(store.experiment(2).error().code, ErrorCode::NotFound);
        experiment.state = ExperimentState::Reverted;
        experiment.endedAt = minute(25);
        experiment.endVersion = 4;
        must(store.setState(experiment, ExperimentState::Running));
        QVERIFY(must(store.experiment(1)) == experiment);
    }
}

void ExperimentStoreTest::listsTheNewestFirst()
{
    const Desk desk;
    ExperimentStore store(*desk.database);
    QVERIFY(must(store.all()).empty());
    PolicyExperiment first = basicExperiment();
    first.id = must(store.add(first));
    first.state = ExperimentState::Kept;
    must(store.setState(first, ExperimentState::Running));
    must(store.add(basicExperiment()));
    const auto all = must(store.all());
    QCOMPARE(all.size(), std::size_t{2});
    QCOMPARE(all[0].id, std::int64_t{2});
    QVERIFY(all[1] == first);
}

void ExperimentStoreTest::oneRunsAtATime()
{
    const Desk desk;
    ExperimentStore store(*desk.database);
    PolicyExperiment first = basicExperiment();
    first.id = must(store.add(first));
    const auto second = store.add(basicExperiment());
    QCOMPARE(second.error().code, ErrorCode::Conflict);
    QCOMPARE(second.error().detail, std::string("experiment 1"));
    first.state = ExperimentState::Stopped;
    must(store.setState(first, ExperimentState::Running));
    must(store.add(basicExperiment()));
    first.state = ExperimentState::Running;
    QCOMPARE(store.setState(first, ExperimentState::Stopped).error().detail, std::string("experiment 2"));
}

void ExperimentStoreTest::refusesWhatCannotBeWatched()
{
    const Desk desk;
    ExperimentStore store(*desk.database);
    for (const double target :
         {0.0, -1.0, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
        PolicyExperiment experiment = basicExperiment();
        experiment.target = target;
        QCOMPARE(store.add(experiment).error().code, ErrorCode::InvalidArgument);
    }
    PolicyExperiment experiment = basicExperiment();
    experiment.watch.until = experiment.watch.from;
    QCOMPARE(store.add(experiment).error().detail, std::string("ends_at"));
    QVERIFY(must(store.all()).empty());
}

void ExperimentStoreTest::endsOnceAndIsTakenUpAgain()
{
    const Desk desk;
    ExperimentStore store(*desk.database);
    PolicyExperiment experiment = basicExperiment();
    experiment.id = must(store.add(experiment));
    experiment.state = ExperimentState::Kept;
    must(store.setState(experiment, ExperimentState::Running));
    QCOMPARE(store.setState(experiment, ExperimentState::Running).error().code, ErrorCode::Conflict);
    experiment.state = ExperimentState::Running;
    must(store.setState(experiment, ExperimentState::Kept));
    QCOMPARE(must(store.experiment(1)).state, ExperimentState::Running);
}

void ExperimentStoreTest::reviewItemReadsBackEveryField()
{
    for (const StatementRoute route : {StatementRoute::Fastest, StatementRoute::Portable}) {
        const Desk desk(route);
        ReviewStore store(*desk.database);
        ReviewItem item = basicItem();
        item.id = must(store.add(item));
        QVERIFY(must(store.item(1)) == item);
        QCOMPARE(store.item(2).error().code, ErrorCode::NotFound);
        item.text.clear();
        QCOMPARE(store.add(item).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(must(store.all()).size(), std::size_t{1});
    }
}

void ExperimentStoreTest::reviewItemChangesAsItWasSeen()
{
    const Desk desk;
    ReviewStore store(*desk.database);
    ReviewItem seen = basicItem();
    seen.id = must(store.add(seen));
    ReviewItem done = seen;
    done.state = ReviewState::Done;
    done.changedAt = minute(50);
    done.outcome = "Both advanced";
    done.due.reset();
    must(store.change(done, seen));
    QVERIFY(must(store.item(1)) == done);
    QCOMPARE(store.change(done, seen).error().code, ErrorCode::Conflict);
}

void ExperimentStoreTest::trailSaysWhoDidWhat()
{
    const Desk desk;
    PolicyExperiment experiment = basicExperiment();
    experiment.id = must(ExperimentStore(*desk.database).add(experiment));
    experiment.state = ExperimentState::Kept;
    must(ExperimentStore(*desk.database).setState(experiment, ExperimentState::Running));
    const auto entry = must(AuditStore(*desk.database).last("experiment", "1"));
    QVERIFY(entry.has_value());
    QCOMPARE(entry->action, AuditAction::Changed);
    QCOMPARE(valueOf(entry->oldRow, "state"), std::optional<std::string>("0"));
    QCOMPARE(valueOf(entry->newRow, "state"), std::optional<std::string>("1"));
    must(ReviewStore(*desk.database).add(basicItem()));
    QVERIFY(must(AuditStore(*desk.database).last("review_item", "1")).has_value());
    QVERIFY(must(Checker(*desk.database).check()).empty());
}

void ExperimentStoreTest::unknownStateIsFound()
{
    const Desk desk;
    must(ExperimentStore(*desk.database).add(basicExperiment()));
    must(ReviewStore(*desk.database).add(basicItem()));
    must(desk.database->connection().run("UPDATE experiment SET state = 9"));
    must(desk.database->connection().run("UPDATE review_item SET state = 9"));
    QCOMPARE(must(Checker(*desk.database).check()).size(), std::size_t{2});
    QCOMPARE(ExperimentStore(*desk.database).all().error().code, ErrorCode::FileDamaged);
    QCOMPARE(ReviewStore(*desk.database).all().error().code, ErrorCode::FileDamaged);
}

QTEST_GUILESS_MAIN(ExperimentStoreTest)
#include "tst_experimentstore.moc"
