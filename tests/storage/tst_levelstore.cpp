// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "storage/checker.h"
#include "storage/levelstore.h"
#include "storage/skillstore.h"

#include <QTest>

using namespace evenkeel;

class LevelStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersWhoSetALevelAndWhen();
    void readsLevelsFromBeforeThat();
    void showsTheMatrixAsOfAMoment();
    void storesWhatIsBasedOnTheVersionInForce();
    void refusesWhatIsBasedOnAnOlderVersion();
    void storesNothingOfABlockWithOneClash();
    void seesAnotherWindow();
    void undoesWithAnotherVersion();
    void keepsReviews();
    void refusesReviewsOfVersionsThatAreNotThere();
    void refusesLevelsOutOfRange();
    void isFoundSoundByTheChecker();
};

namespace {

Desk skilledDesk(const QString &url = freshWorkspace())
{
    Desk desk(StatementRoute::Fastest, url);
    must(CatalogStore(*desk.database).saveAll(std::vector<Skill>{{SkillId{1}, "A"}, {SkillId{2}, "B"}}));
    return desk;
}

LevelEdit edit(std::int64_t agent, std::int64_t skill, Proficiency level, int from,
               std::optional<LevelId> basedOn = std::nullopt)
{
    return {{AgentId{agent}, SkillId{skill}, level, minute(from), LevelSource::Hand, minute(from + 1000)}, basedOn};
}

LevelOutcome append(Database &database, const std::vector<LevelEdit> &edits, const std::string &by = "Ines")
{
    return must(LevelStore(database).append(edits, by, minute(50)));
}

} // namespace

void LevelStoreTest::remembersWhoSetALevelAndWhen()
{
    const Desk desk = skilledDesk();
    const LevelOutcome outcome = append(*desk.database, {edit(1, 2, Proficiency::Advanced, 5)});
    QVERIFY(outcome.clashes.empty());
    const auto versions = must(LevelStore(*desk.database).versionsAt(minute(5)));
    QCOMPARE(versions.size(), std::size_t{1});
    QVERIFY(versions == outcome.stored);
    QCOMPARE(versions[0].setBy, std::string("Ines"));
    QCOMPARE(versions[0].storedAt, std::optional(minute(50)));
    QCOMPARE(versions[0].level.reviewAt, std::optional(minute(1005)));
    QVERIFY(versions[0].id.isValid());
}

void LevelStoreTest::readsLevelsFromBeforeThat()
{
    const Desk desk = skilledDesk();
    must(SkillStore(*desk.database)
             .append(std::vector<SkillLevel>{
                 {AgentId{1}, SkillId{1}, Proficiency::Basic, minute(0), LevelSource::History, std::nullopt}}));
    const auto versions = must(LevelStore(*desk.database).versionsAt(minute(1)));
    QVERIFY(versions.at(0).setBy.empty() && !versions[0].storedAt);
    QCOMPARE(versions[0].level.source, LevelSource::History);
}

void LevelStoreTest::showsTheMatrixAsOfAMoment()
{
    const Desk desk = skilledDesk();
    append(*desk.database, {edit(1, 1, Proficiency::Basic, 0), edit(2, 1, Proficiency::Advanced, 0)});
    append(*desk.database, {edit(1, 1, Proficiency::Intermediate, 10)});
    LevelStore store(*desk.database);
    QVERIFY(must(store.versionsAt(minute(-1))).empty());
    QCOMPARE(must(store.versionsAt(minute(9))).at(0).level.level, Proficiency::Basic);
    QCOMPARE(must(store.versionsAt(minute(10))).at(0).level.level, Proficiency::Intermediate);
    QCOMPARE(must(store.versionsAt(minute(10))).size(), std::size_t{2});
    QCOMPARE(must(store.history(AgentId{1}, SkillId{1})).size(), std::size_t{2});
    QCOMPARE(must(store.allVersions()).size(), std::size_t{3});
    // What routing reads is the same matrix.
    QCOMPARE(must(SkillStore(*desk.database).levelsAt(minute(10))).at(0).level, Proficiency::Intermediate);
}

void LevelStoreTest::storesWhatIsBasedOnTheVersionInForce()
{
    const Desk desk = skilledDesk();
    const auto first = append(*desk.database, {edit(1, 1, Proficiency::Basic, 0, LevelId{})});
    QVERIFY(first.clashes.empty());
    const auto second = append(*desk.database, {edit(1, 1, Proficiency::Advanced, 1, first.stored[0].id)});
    QVERIFY(second.clashes.empty());
    QVERIFY(second.stored[0].id > first.stored[0].id);
}

void LevelStoreTest::refusesWhatIsBasedOnAnOlderVersion()
{
    const Desk desk = skilledDesk();
    const auto seen = append(*desk.database, {edit(1, 1, Proficiency::Basic, 0)}).stored[0].id;
    const auto theirs = append(*desk.database, {edit(1, 1, Proficiency::Advanced, 1, seen)}, "Tom").stored[0];
    const auto mine = append(*desk.database, {edit(1, 1, Proficiency::Intermediate, 2, seen)});
    QVERIFY(mine.stored.empty());
    QCOMPARE(mine.clashes.size(), std::size_t{1});
    QVERIFY(mine.clashes[0].theirs == theirs);
    QCOMPARE(mine.clashes[0].theirs->setBy, std::string("Tom"));
    QCOMPARE(must(LevelStore(*desk.database).versionsAt(minute(9))).at(0).level.level, Proficiency::Advanced);
    // Whoever has seen it and insists is stored.
    QVERIFY(append(*desk.database, {edit(1, 1, Proficiency::Intermediate, 2, theirs.id)}).clashes.empty());
}

void LevelStoreTest::storesNothingOfABlockWithOneClash()
{
    const Desk desk = skilledDesk();
    append(*desk.database, {edit(2, 1, Proficiency::Basic, 0)});
    const auto outcome = append(*desk.database, {edit(1, 1, Proficiency::Basic, 1, LevelId{}),
                                                 edit(2, 1, Proficiency::Advanced, 1, LevelId{}),
                                                 edit(3, 1, Proficiency::Basic, 1, LevelId{})});
    QCOMPARE(outcome.clashes.size(), std::size_t{1});
    QCOMPARE(outcome.clashes[0].edit, std::size_t{1});
    QCOMPARE(must(LevelStore(*desk.database).allVersions()).size(), std::size_t{1});
}

void LevelStoreTest::seesAnotherWindow()
{
    const SharedWorkspace shared;
    const Desk one = skilledDesk(shared.url());
    const auto two = must(Database::open(shared.url()));
    QVERIFY(must(LevelStore(*two).versionsAt(minute(5))).empty());
    append(*one.database, {edit(1, 1, Proficiency::Basic, 0, LevelId{})});
    const auto late = append(*two, {edit(1, 1, Proficiency::Advanced, 0, LevelId{})});
    QCOMPARE(late.clashes.size(), std::size_t{1});
    QCOMPARE(late.clashes[0].theirs->level.level, Proficiency::Basic);
}

void LevelStoreTest::undoesWithAnotherVersion()
{
    const Desk desk = skilledDesk();
    const auto before = append(*desk.database, {edit(1, 1, Proficiency::Basic, 0)}).stored[0];
    const auto after = append(*desk.database, {edit(1, 1, Proficiency::Advanced, 1)}).stored[0];
    LevelEdit back{before.level, after.id};
    back.level.validFrom = minute(2);
    QVERIFY(append(*desk.database, {back}).clashes.empty());
    const auto now = must(LevelStore(*desk.database).versionsAt(minute(3)));
    QCOMPARE(now.at(0).level.level, Proficiency::Basic);
    QCOMPARE(must(LevelStore(*desk.database).history(AgentId{1}, SkillId{1})).size(), std::size_t{3});
}

void LevelStoreTest::keepsReviews()
{
    const Desk desk = skilledDesk();
    const auto old = append(*desk.database, {edit(1, 1, Proficiency::Basic, 0)}).stored[0].id;
    const auto next = append(*desk.database, {edit(1, 1, Proficiency::Intermediate, 9, old)}).stored[0].id;
    const LevelReview review{0, old, next, ReviewOutcome::Accepted, Proficiency::Intermediate, "Ines", minute(9)};
    LevelReview kept{0, next, next, ReviewOutcome::Kept, std::nullopt, "Tom", minute(10)};
    LevelStore store(*desk.database);
    must(store.addReviews(std::vector{review, kept}));
    const auto reviews = must(store.reviews(AgentId{1}));
    QCOMPARE(reviews.size(), std::size_t{2});
    QCOMPARE(reviews[0].id, 1);
    QCOMPARE(reviews[0].proposed, std::optional(Proficiency::Intermediate));
    QCOMPARE(reviews[0].outcome, ReviewOutcome::Accepted);
    QVERIFY(!reviews[1].proposed);
    QCOMPARE(reviews[1].reviewedBy, std::string("Tom"));
    QVERIFY(must(store.reviews(AgentId{2})).empty());
}

void LevelStoreTest::refusesReviewsOfVersionsThatAreNotThere()
{
    const Desk desk = skilledDesk();
    const auto old = append(*desk.database, {edit(1, 1, Proficiency::Basic, 0)}).stored[0].id;
    LevelStore store(*desk.database);
    const LevelReview right{0, old, old, ReviewOutcome::Kept, std::nullopt, "", minute(9)};
    const LevelReview wrong{0, old, LevelId{77}, ReviewOutcome::Kept, std::nullopt, "", minute(9)};
    QCOMPARE(store.addReviews(std::vector{right, wrong}).error().code, ErrorCode::InvalidArgument);
    QVERIFY(must(store.reviews(AgentId{1})).empty());
}

void LevelStoreTest::refusesLevelsOutOfRange()
{
    const Desk desk = skilledDesk();
    const std::vector<LevelEdit> edits{edit(1, 1, static_cast<Proficiency>(4), 0)};
    QCOMPARE(LevelStore(*desk.database).append(edits, "", minute(0)).error().code, ErrorCode::InvalidArgument);
    QVERIFY(must(LevelStore(*desk.database).allVersions()).empty());
}

void LevelStoreTest::isFoundSoundByTheChecker()
{
    const Desk desk = skilledDesk();
    const auto old = append(*desk.database, {edit(1, 1, Proficiency::Basic, 0)}).stored[0].id;
    must(LevelStore(*desk.database)
             .addReviews(std::vector{LevelReview{0, old, old, ReviewOutcome::Kept, {}, "Tom", minute(10)}}));
    for (const Problem &problem : must(Checker(*desk.database).check()))
        QFAIL((problem.table + ' ' + std::to_string(problem.row) + ' ' + problem.detail).c_str());
}

QTEST_GUILESS_MAIN(LevelStoreTest)
#include "tst_levelstore.moc"
