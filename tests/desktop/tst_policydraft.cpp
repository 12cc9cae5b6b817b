// SPDX-License-Identifier: GPL-3.0-or-later
#include "policysamples.h"

#include "desktop/policy/draftkeeper.h"
#include "desktop/policy/durationbox.h"
#include "desktop/policy/namesfield.h"
#include "desktop/policy/policychanges.h"
#include "desktop/policy/policydraft.h"
#include "desktop/policy/policyroles.h"
#include "desktop/policy/policysectionsmodel.h"
#include "desktop/policy/rulecardgeometry.h"
#include "desktop/policy/rulecardsmodel.h"
#include "desktop/policy/weekfield.h"

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using Part = PolicyPlace::Part;

namespace {

PolicyPlace ruleAt(int id)
{
    return {Part::Rule, id, "Payments", -1};
}

RuleCard card(int id, const QString &title)
{
    RuleCard made;
    made.place = ruleAt(id);
    made.title = title;
    made.number = id;
    made.canMove = true;
    made.lines = {{QStringLiteral("When"), QStringLiteral("Priority is urgent")}};
    return made;
}

} // namespace

class PolicyDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepCanBeTakenBackAndDoneAgain();
    void stepsWithTheSameKeyBecomeOne();
    void aStepThatChangesNothingIsNotKept();
    void goingBackToTheBaseIsNoChange();
    void idsAreNeverUsedAgain();
    void rulesMoveInsideTheirQueue();
    void aCopyHasAnIdAndANameOfItsOwn();
    void removingAndSwitchingNameTheirPlace();
    void aDraftSurvivesARestart();
    void whatCannotBeReadIsNoDraft();
    void rebasingKeepsWhatWasEdited();
    void cardsAreMergedByPlace();
    void headingsCannotBeChosen();
    void aCardGrowsWithItsWords();
    void ringsAreSpreadOverTheCard();
    void aDraftCanBeginAnewFromItself();
    void timesAreTypedInHours();
    void hoursAreReadAsPeopleWriteThem();
    void namesWithCommasStandInQuotes();
};

void PolicyDraftTest::everyStepCanBeTakenBackAndDoneAgain()
{
    PolicyDraft draft;
    draft.start(samples::policy());
    QSignalSpy changed(&draft, &PolicyDraft::changed);
    draft.edit(QStringLiteral("Change the target"), [](Policy &policy) { policy.targetHigh = 0.75; });
    draft.edit(QStringLiteral("Remove"), [](Policy &policy) { policychanges::remove(policy, ruleAt(2)); });
    QCOMPARE(changed.count(), 2);
    QVERIFY(draft.isChanged());
    QCOMPARE(draft.undo()->undoText(), QStringLiteral("Remove"));
    draft.undo()->undo();
    QCOMPARE(draft.policy().queues[0].rules.size(), std::size_t{3});
    QCOMPARE(draft.policy().targetHigh, 0.75);
    draft.undo()->undo();
    QCOMPARE(draft.policy(), samples::policy());
    QVERIFY(!draft.isChanged());
    draft.undo()->setIndex(2);
    QCOMPARE(draft.policy().queues[0].rules.size(), std::size_t{2});
}

void PolicyDraftTest::stepsWithTheSameKeyBecomeOne()
{
    PolicyDraft draft;
    draft.start(samples::policy());
    for (const double target : {0.78, 0.77, 0.76})
        draft.edit(
            QStringLiteral("Change the target"), [target](Policy &policy) { policy.targetHigh = target; }, 7);
    QCOMPARE(draft.undo()->count(), 1);
    draft.undo()->undo();
    QCOMPARE(draft.policy().targetHigh, samples::policy().targetHigh);
    draft.undo()->redo();
    draft.edit(
        QStringLiteral("Change the target"), [](Policy &policy) { policy.targetHigh = samples::policy().targetHigh; },
        7);
    QCOMPARE(draft.undo()->count(), 0);
}

void PolicyDraftTest::aStepThatChangesNothingIsNotKept()
{
    PolicyDraft draft;
    draft.start(samples::policy());
    draft.edit(QStringLiteral("Nothing"), [](Policy &) {});
    QCOMPARE(draft.undo()->count(), 0);
}

void PolicyDraftTest::goingBackToTheBaseIsNoChange()
{
    PolicyDraft draft;
    Policy edited = samples::policy(13);
    draft.resume(samples::policy(14), edited);
    QVERIFY(!draft.isChanged());
    QCOMPARE(draft.basedOn(), 14);
}

void PolicyDraftTest::idsAreNeverUsedAgain()
{
    PolicyDraft draft;
    draft.start(samples::policy());
    QCOMPARE(draft.freshId(), 6);
    draft.edit(QStringLiteral("Remove"), [](Policy &policy) {
        policychanges::remove(policy, {Part::Triage, 5, {}, -1});
    });
    QCOMPARE(draft.freshId(), 7);
    Policy older = samples::policy();
    older.triage[0].id = 40;
    draft.reserveIds(older);
    QCOMPARE(draft.freshId(), 41);
}

void PolicyDraftTest::rulesMoveInsideTheirQueue()
{
    Policy policy = samples::policy();
    QVERIFY(policychanges::move(policy, ruleAt(3), 0));
    QCOMPARE(policy.queues[0].rules[0].id, 3);
    QCOMPARE(policy.queues[0].rules[1].id, 1);
    QVERIFY(policychanges::move(policy, {Part::Queue, 0, "API", -1}, 0));
    QCOMPARE(policy.queues[0].queue, std::string("API"));
    QVERIFY(!policychanges::move(policy, ruleAt(99), 0));
}

void PolicyDraftTest::aCopyHasAnIdAndANameOfItsOwn()
{
    Policy policy = samples::policy();
    QVERIFY(policychanges::duplicate(policy, ruleAt(1), 9, "Urgent, copy"));
    QCOMPARE(policy.queues[0].rules[1].id, 9);
    QCOMPARE(policy.queues[0].rules[1].name, std::string("Urgent, copy"));
    QCOMPARE(policy.queues[0].rules[1].when, policy.queues[0].rules[0].when);
}

void PolicyDraftTest::removingAndSwitchingNameTheirPlace()
{
    Policy policy = samples::policy();
    QCOMPARE(policychanges::nameOf(policy, ruleAt(2)), std::string("German and French"));
    QVERIFY(policychanges::toggle(policy, ruleAt(2)));
    QVERIFY(!policy.queues[0].rules[1].isOn);
    QVERIFY(!policychanges::toggle(policy, {Part::Queue, 0, "API", -1}));
    QVERIFY(policychanges::remove(policy, {Part::Queue, 0, "API", -1}));
    QCOMPARE(policy.queues.size(), std::size_t{1});
}

void PolicyDraftTest::aDraftSurvivesARestart()
{
    QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    samples::PolicyDesk desk;
    Policy edited = samples::policy();
    edited.targetHigh = 0.7;
    DraftKeeper(desk.calls(), QStringLiteral("sqlite:one")).keep({edited, 14, samples::PolicyNow});
    const DraftKeeper again(desk.calls(), QStringLiteral("sqlite:one"));
    QVERIFY(again.kept().has_value());
    QCOMPARE(again.kept()->policy, edited);
    QCOMPARE(again.kept()->basedOn, 14);
    QCOMPARE(again.kept()->keptAt, samples::PolicyNow);
    QVERIFY(!DraftKeeper(desk.calls(), QStringLiteral("sqlite:two")).kept().has_value());
    again.forget();
    QVERIFY(!again.kept().has_value());
}

void PolicyDraftTest::whatCannotBeReadIsNoDraft()
{
    QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    samples::PolicyDesk desk;
    const DraftKeeper keeper(desk.calls(), QStringLiteral("sqlite:one"));
    keeper.keep({samples::policy(), 14, samples::PolicyNow});
    desk.texts.clear();
    QVERIFY(!keeper.kept().has_value());
}

void PolicyDraftTest::rebasingKeepsWhatWasEdited()
{
    PolicyDraft draft;
    draft.start(samples::policy(14));
    draft.edit(QStringLiteral("Change"), [](Policy &policy) { policy.targetHigh = 0.7; });
    Policy theirs = samples::policy(15);
    theirs.targetHigh = 0.7;
    draft.rebase(theirs);
    QCOMPARE(draft.basedOn(), 15);
    QVERIFY(!draft.isChanged());
    QVERIFY(draft.undo()->canUndo());
    draft.undo()->undo();
    QVERIFY(draft.isChanged());
}

void PolicyDraftTest::cardsAreMergedByPlace()
{
    RuleCardsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCards({card(1, QStringLiteral("One")), card(2, QStringLiteral("Two")), card(3, QStringLiteral("Three"))});
    const QPersistentModelIndex third = model.index(2);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setCards({card(3, QStringLiteral("Three")), card(1, QStringLiteral("Uno")), card(4, QStringLiteral("Four"))});
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(third.row(), 0);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(1).data().toString(), QStringLiteral("Uno"));
    QCOMPARE(model.rowOf({Part::Ring, 4, "Payments", 1}), 2);
    QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Priority is urgent")));
}

void PolicyDraftTest::headingsCannotBeChosen()
{
    PolicySectionsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const PolicySection payments{PolicySection::Kind::Queue, QStringLiteral("Payments")};
    model.setRows({{{}, true, QStringLiteral("From the top"), {}, {}, false, false},
                   {payments, false, QStringLiteral("Payments"), QStringLiteral("least cost"), QStringLiteral("12"),
                    true, false}});
    QVERIFY(!model.index(0).flags().testFlag(Qt::ItemIsSelectable));
    QVERIFY(model.index(1).flags().testFlag(Qt::ItemIsSelectable));
    QCOMPARE(model.rowOf(payments), 1);
    QCOMPARE(model.index(0).data(PolicyRole::Group).toInt(), 0);
    QCOMPARE(model.index(1).data(PolicyRole::Group).toInt(), 1);
}

void PolicyDraftTest::aCardGrowsWithItsWords()
{
    RuleCard shown = card(1, QStringLiteral("One"));
    const int low = RuleCardGeometry::of(shown, {}, 400).height;
    shown.lines[0].second = QStringLiteral("Priority is urgent and ").repeated(12);
    const RuleCardGeometry grown = RuleCardGeometry::of(shown, {}, 400);
    QVERIFY(grown.height > low);
    QVERIFY(grown.card.contains(grown.lines[0]));
    QVERIFY(RuleCardGeometry::of(shown, {}, 800).height < grown.height);
    QVERIFY(grown.menu.left() > grown.title.right());
}

void PolicyDraftTest::ringsAreSpreadOverTheCard()
{
    RuleCard shown = card(1, QStringLiteral("One"));
    shown.rings = {{QStringLiteral("Ring 0"), 7}, {QStringLiteral("25 %"), 11}, {QStringLiteral("50 %"), 18}};
    const RuleCardGeometry places = RuleCardGeometry::of(shown, {0, 40}, 600);
    QCOMPARE(places.marks.size(), qsizetype{3});
    QCOMPARE(places.marks[2].x() - places.marks[1].x(), places.marks[1].x() - places.marks[0].x());
    QVERIFY(places.rail.right() < places.card.right());
    for (const QRect &label : places.ringLabels)
        QVERIFY(places.card.contains(label));
}

void PolicyDraftTest::aDraftCanBeginAnewFromItself()
{
    PolicyDraft draft;
    draft.start(samples::policy());
    draft.edit(QStringLiteral("Change"), [](Policy &policy) { policy.targetHigh = 0.7; });
    draft.start(draft.base());
    QCOMPARE(draft.policy(), samples::policy());
    draft.edit(QStringLiteral("Change"), [](Policy &policy) { policy.targetHigh = 0.7; });
    draft.start(draft.policy());
    QCOMPARE(draft.base().targetHigh, 0.7);
    QCOMPARE(draft.base().queues, samples::policy().queues);
}

void PolicyDraftTest::timesAreTypedInHours()
{
    DurationBox box;
    box.setRange(0, 100000);
    box.setValue(90);
    QCOMPARE(box.text(), QStringLiteral("1 h 30 min"));
    box.show();
    box.selectAll();
    QTest::keyClicks(&box, QStringLiteral("2h 5"));
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(box.value(), 125);
    box.selectAll();
    QTest::keyClicks(&box, QStringLiteral("45"));
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(box.text(), QStringLiteral("45 min"));
}

void PolicyDraftTest::hoursAreReadAsPeopleWriteThem()
{
    const auto spans = WeekField::spans(2, QStringLiteral("13-17:30, 9:00 - 12.15"));
    QVERIFY(spans.has_value());
    QCOMPARE(*spans, (std::vector<WeekSpan>{{2, 540, 735}, {2, 780, 1050}}));
    QCOMPARE(WeekField::spans(1, {})->size(), std::size_t{0});
    for (const char *wrong : {"9-8", "9-12, 11-13", "nine to five", "9:70-12", "20-25"})
        QVERIFY2(!WeekField::spans(1, QString::fromLatin1(wrong)).has_value(), wrong);
}

void PolicyDraftTest::namesWithCommasStandInQuotes()
{
    QCOMPARE(NamesField::split(QStringLiteral(" a,  \"b, c\" ,, d")),
             (QStringList{QStringLiteral("a"), QStringLiteral("b, c"), QStringLiteral("d")}));
}

QTEST_MAIN(PolicyDraftTest)
#include "tst_policydraft.moc"
