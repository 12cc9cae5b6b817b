// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/evendesk.h"

#include <QTest>

using namespace evenkeel;
using namespace std::chrono_literals;

/// Findings about what tickets do not tell of the desk.
class TstDeskFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsARuleThatNeverFires();
    void findsReviewsThatAreOverdue();
    void findsWhatBreaksPromises();
    void putsBrokenPromisesBesideTheTimeBefore();
    void findsAbsenceThatNobodyPlanned();
};

void TstDeskFindings::findsARuleThatNeverFires()
{
    TwoTimes times;
    times.desk.rules = {{12, 3000}, {0, 3000}, {1, 3000}};
    const auto found = times.found(FindingKind::DeadRule);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].subject, 1U);
    QCOMPARE(found[0].denominator, 3000);
    QVERIFY(found[0].interval && found[0].interval->high < 0.002);
    // A rule for something rare is not dead after a quiet week.
    times.desk.rules = {{0, 199}};
    QVERIFY(times.found(FindingKind::DeadRule).empty());
}

void TstDeskFindings::findsReviewsThatAreOverdue()
{
    TwoTimes times;
    times.desk.reviews = {{0, 8, {}}, {2, 8, monday - 240h}, {5, 8, monday - 24h}, {0, 0, {}}};
    const auto found = times.found(FindingKind::OverdueReviews);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].subject, 2U);
    QCOMPARE(found[0].n, 7);
    QCOMPARE(found[0].denominator, 24);
    QCOMPARE(found[0].since, monday - 240h);
    times.desk.reviews = {{0, 8, {}}, {0, 8, {}}, {0, 8, {}}, {0, 0, {}}};
    QVERIFY(times.found().empty());
}

void TstDeskFindings::findsWhatBreaksPromises()
{
    TwoTimes times;
    times.desk.promises = 600;
    times.desk.broken[static_cast<std::size_t>(BreachCause::Shift)] = 80;
    times.desk.broken[static_cast<std::size_t>(BreachCause::AgentsHands)] = 40;
    const auto found = times.found(FindingKind::BrokenPromises);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].subject, static_cast<std::uint32_t>(BreachCause::Shift));
    QCOMPARE(found[0].n, 80);
    QCOMPARE(found[0].denominator, 120);
    QCOMPARE(found[0].against, 0.2);
    QCOMPARE(subjectOf(found[0].kind), FindingSubject::Cause);
    // One in ten is what promises of nine in ten allow.
    times.desk.broken = {};
    times.desk.broken[0] = 66;
    QVERIFY(times.found(FindingKind::BrokenPromises).empty());
}

void TstDeskFindings::putsBrokenPromisesBesideTheTimeBefore()
{
    TwoTimes times;
    times.desk.promises = 600;
    times.desk.broken[static_cast<std::size_t>(BreachCause::Shift)] = 80;
    times.desk.broken[static_cast<std::size_t>(BreachCause::AgentsHands)] = 40;
    times.desk.promisesBefore = 2000;
    times.desk.brokenBefore[static_cast<std::size_t>(BreachCause::Shift)] = 30;
    times.desk.brokenBefore[static_cast<std::size_t>(BreachCause::AgentsHands)] = 90;
    auto found = times.found(FindingKind::BrokenPromises);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].nBefore, 30);
    QCOMPARE(found[0].denominatorBefore, 120);
    QCOMPARE(found[0].since, times.now.period.from);
    // More than one in ten then, too: it is so since then.
    times.desk.brokenBefore[static_cast<std::size_t>(BreachCause::AgentsHands)] = 190;
    found = times.found(FindingKind::BrokenPromises);
    QCOMPARE(found[0].since, times.before.period.from);
}

void TstDeskFindings::findsAbsenceThatNobodyPlanned()
{
    TwoTimes times;
    times.desk.absences = {{{10, 50}, 5}};
    times.desk.absencesBefore = {{{4, 200}, 3}};
    const auto found = times.found(FindingKind::UnplannedAbsence);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(subjectOf(found[0].kind), FindingSubject::Team);
    QCOMPARE(found[0].subject, 0U);
    QCOMPARE(found[0].value, 0.2);
    QCOMPARE(found[0].against, 0.02);
    QCOMPARE(found[0].n, 10);
    QCOMPARE(found[0].denominatorBefore, 200);
    QCOMPARE(found[0].since, times.now.period.from);
    // One long illness is no pattern, and three days of fifty may be chance.
    times.desk.absences = {{{10, 50}, 2}};
    QVERIFY(times.found(FindingKind::UnplannedAbsence).empty());
    times.desk.absences = {{{3, 50}, 3}};
    QVERIFY(times.found(FindingKind::UnplannedAbsence).empty());
    times.desk.absences = {{{6, 10}, 4}};
    QVERIFY(times.found(FindingKind::UnplannedAbsence).empty());
}

QTEST_APPLESS_MAIN(TstDeskFindings)
#include "tst_deskfindings.moc"
