// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/deskparts.h"
#include "desktop/policy/policydialog.h"
#include "desktop/reports/experimentform.h"
#include "desktop/reports/experimentpane.h"
#include "desktop/reports/experimentsmodel.h"
#include "desktop/reports/experimentspart.h"
#include "desktop/reports/intervalchart.h"
#include "desktop/reports/reportspage.h"
#include "desktop/reports/variablefield.h"
#include "desktop/shell/errorbanner.h"
#include "desktop/shell/jobbar.h"
#include "desktop/shell/mainwindow.h"
#include "desktop/style/theme.h"
#include "services/deskreader.h"
#include "services/experimentservice.h"
#include "services/workspace.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <memory>

using namespace evenkeel;

namespace {

constexpr Instant Noon = instantFromMillis(1458648000000); // Tuesday 2016-03-22T12:00Z
constexpr Millis Day = std::chrono::days{1};

PolicyExperiment sample(std::int64_t number, ExperimentState state)
{
    PolicyExperiment experiment;
    experiment.id = number;
    experiment.name = "Try " + std::to_string(number);
    experiment.policyVersion = 2;
    experiment.formerVersion = 1;
    experiment.variable = "targetHigh";
    experiment.before = "0.8";
    experiment.after = "0.75";
    experiment.metric = "reassignment_rate";
    experiment.target = 0.1;
    experiment.watch = {Noon - 3 * Day, Noon + 11 * Day};
    experiment.state = state;
    if (state != ExperimentState::Running)
        experiment.endedAt = Noon - Day;
    return experiment;
}

} // namespace

/// The part Experiments of the page Reports, by keys and mouse.
class TstExperimentsPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void runningOnesStandFirst();
    void anIntervalLiesOnItsScale();
    void emptyPageOffersTheFirst();
    void formSaysWhatWouldChange();
    void startedByKeysItIsInForce();
    void beforeTheEndItIsTooEarly();
    void onlyOneRuns();
    void revertPutsTheFormerPolicyBack();
    void undoLetsItRunAgain();
    void aNewerPolicyStandsInTheWay();
    void oneClickKeepsIt();
    void aPastOneTellsItsVerdict();
    void aLeadLooksOn();

private:
    void settle();
    /// A key of the window itself, which has to be in front for it.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers);
    void pressStart();
    [[nodiscard]] ReportsPage *page() const { return qobject_cast<ReportsPage *>(m_window->currentPage()); }
    [[nodiscard]] ExperimentsPart *part() const
    {
        return qobject_cast<ExperimentsPart *>(page()->view(QStringLiteral("experiments")));
    }
    [[nodiscard]] ExperimentForm *form() const { return part()->findChild<ExperimentForm *>(); }
    [[nodiscard]] Policy inForce() const;
    [[nodiscard]] QString stateOf(int row) const
    {
        return part()->model()->index(row).data(ExperimentsModel::State).toString();
    }
    [[nodiscard]] QPushButton *button(const QString &text) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    double m_before = 0; ///< how full agents were filled
};

void TstExperimentsPart::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->apply(ThemeChoice::Light);
    auto opened = Workspace::open(QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("desk.evenkeel")),
                                  Workspace::Missing::Create, Clock(Noon));
    QVERIFY(opened.isOk());
    DemoRequest request;
    request.agents = 10;
    request.days = 20;
    auto filled = opened.value()->fillWithDemo(request, {}, {});
    QTRY_VERIFY_WITH_TIMEOUT(filled.isFinished(), 60'000);
    m_window = std::make_unique<MainWindow>(deskParts(true), *m_theme);
    m_window->setWorkspace(std::move(opened).value());
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showGreeting(false);
    m_window->showPage(QStringLiteral("reports"));
    page()->showPart(QStringLiteral("experiments"));
    settle();
    m_before = inForce().targetHigh;
}

void TstExperimentsPart::settle()
{
    for (Page *one : m_window->pages())
        QTRY_VERIFY_WITH_TIMEOUT(one->isSettled(), 60'000);
    QCoreApplication::processEvents(); // what came with the answers is done with the next event
    for (Page *one : m_window->pages())
        QTRY_VERIFY_WITH_TIMEOUT(one->isSettled(), 60'000);
}

Policy TstExperimentsPart::inForce() const
{
    auto policy = m_window->workspace()->policy();
    policy.waitForFinished();
    return *policy.result();
}

QPushButton *TstExperimentsPart::button(const QString &text) const
{
    for (QPushButton *one : part()->findChildren<QPushButton *>()) {
        if (one->text() == text && one->isVisible())
            return one;
    }
    qFatal("there is no button %s", qPrintable(text));
}

void TstExperimentsPart::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    page()->focusBody();
    QTest::keyClick(m_window.get(), key, modifiers);
}

void TstExperimentsPart::pressStart()
{
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(form() != nullptr);
    QVERIFY(QTest::qWaitForWindowActive(form()->dialog()));
}

void TstExperimentsPart::runningOnesStandFirst()
{
    ExperimentsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setExperiments({{sample(7, ExperimentState::Running), {}}, {sample(4, ExperimentState::Kept), {}}}, Noon);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data(ExperimentsModel::Heading).toString(), QStringLiteral("Running"));
    QCOMPARE(model.index(1).data(ExperimentsModel::Heading).toString(), QStringLiteral("Past"));
    QVERIFY(model.index(0).data(ExperimentsModel::Time).toString().startsWith(QStringLiteral("11 days left")));
    QVERIFY(!model.index(0).data(ExperimentsModel::VerdictText).isValid());
    model.setVerdict(4, ExperimentVerdict::Helped);
    QCOMPARE(model.index(1).data(ExperimentsModel::VerdictText).toString(), QStringLiteral("It helped"));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setExperiments({{sample(7, ExperimentState::Reverted), {}}, {sample(4, ExperimentState::Kept), {}}}, Noon);
    QCOMPARE(resets.count(), 0); // the same ones: the selection stays
    QCOMPARE(model.index(0).data(ExperimentsModel::Heading).toString(), QStringLiteral("Past"));
    QVERIFY(model.index(1).data(ExperimentsModel::Heading).toString().isEmpty());
}

void TstExperimentsPart::anIntervalLiesOnItsScale()
{
    const IntervalScale scale = IntervalScale::around({-0.4, -0.2}, -0.3, -0.1, 20, 400);
    QVERIFY(scale.x(-0.4) > 20);
    QVERIFY(scale.x(0) < 420); // no change is always in sight
    QVERIFY(scale.x(-0.4) < scale.x(-0.3) && scale.x(-0.1) < scale.x(0));
    QCOMPARE(scale.x(scale.low), 20.0);
    QCOMPARE(scale.x(scale.high), 420.0);
    const IntervalScale none = IntervalScale::around({0, 0}, 0, 0, 0, 100);
    QVERIFY(none.low < none.high);
}

void TstExperimentsPart::emptyPageOffersTheFirst()
{
    QCOMPARE(part()->model()->rowCount(), 0);
    QVERIFY(!part()->list()->isVisible());
    // Words that wrap are shown whole.
    for (const QLabel *label : part()->findChildren<QLabel *>()) {
        if (label->isVisible() && label->wordWrap())
            QVERIFY(label->height() >= label->heightForWidth(label->width()));
    }
    QTest::mouseClick(button(QStringLiteral("Start an experiment")), Qt::LeftButton);
    QTRY_VERIFY(form() != nullptr);
    QTest::keyClick(form()->dialog(), Qt::Key_Escape);
    QTRY_VERIFY(form() == nullptr);
    QCOMPARE(part()->model()->rowCount(), 0);
}

void TstExperimentsPart::formSaysWhatWouldChange()
{
    pressStart();
    QVERIFY(!form()->dialog()->acceptButton()->isEnabled());
    QVERIFY(!form()->problem().isEmpty());
    form()->variable()->setFocus();
    QTest::keyClicks(form()->variable(), QStringLiteral("How full agents"));
    QCOMPARE(form()->value()->number()->value(), m_before * 100);
    form()->value()->number()->setFocus();
    form()->value()->number()->selectAll();
    QTest::keyClicks(form()->value()->number(), QStringLiteral("75"));
    QVERIFY2(form()->sentence().contains(QStringLiteral("75 %")), qPrintable(form()->sentence()));
    QCOMPARE(form()->problem(), QStringLiteral("It has no name yet."));
    form()->name()->setFocus();
    QTest::keyClicks(form()->name(), QStringLiteral("Fuller desks"));
    QVERIFY(form()->dialog()->acceptButton()->isEnabled());
    form()->metric()->setFocus();
    QTest::keyClicks(form()->metric(), QStringLiteral("Reassign"));
    QVERIFY(form()->sentence().contains(QStringLiteral("should fall by at least 5")));
    form()->target()->setValue(0);
    QVERIFY(!form()->dialog()->acceptButton()->isEnabled());
    QTest::keyClick(form()->dialog(), Qt::Key_Escape);
    QTRY_VERIFY(form() == nullptr);
    QCOMPARE(inForce().targetHigh, m_before);
}

void TstExperimentsPart::startedByKeysItIsInForce()
{
    pressStart();
    QTest::keyClicks(form()->name(), QStringLiteral("Fuller desks"));
    form()->variable()->setFocus();
    QTest::keyClicks(form()->variable(), QStringLiteral("How full agents"));
    form()->value()->number()->setFocus();
    form()->value()->number()->selectAll();
    QTest::keyClicks(form()->value()->number(), QStringLiteral("75"));
    QTest::keyClick(form()->dialog(), Qt::Key_Return);
    QTRY_COMPARE(part()->model()->rowCount(), 1);
    settle();
    QCOMPARE(stateOf(0), QStringLiteral("Running"));
    QCOMPARE(part()->list()->currentIndex().row(), 0);
    QVERIFY(part()->list()->isVisible());
    QCOMPARE(inForce().targetHigh, 0.75);
}

void TstExperimentsPart::beforeTheEndItIsTooEarly()
{
    QCOMPARE(part()->pane()->verdictText(), QStringLiteral("Too early to say"));
    QVERIFY(!part()->pane()->reasonText().isEmpty());
    QVERIFY(!part()->pane()->chart()->isVisible()); // no time has passed: there is nothing to compare
    QVERIFY(button(QStringLiteral("Keep the change"))->isEnabled());
}

void TstExperimentsPart::onlyOneRuns()
{
    QVERIFY(!part()->primaryAction()->isEnabled());
    QVERIFY(part()->primaryAction()->toolTip().contains(QStringLiteral("One experiment runs already")));
    QVERIFY(part()->askStart() == nullptr);
}

void TstExperimentsPart::revertPutsTheFormerPolicyBack()
{
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(stateOf(0), QStringLiteral("Reverted"));
    settle();
    QCOMPARE(inForce().targetHigh, m_before);
    QVERIFY(part()->primaryAction()->isEnabled());
}

void TstExperimentsPart::undoLetsItRunAgain()
{
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stateOf(0), QStringLiteral("Running"));
    settle();
    QCOMPARE(inForce().targetHigh, 0.75);
    press(Qt::Key_Z, Qt::ControlModifier); // the start itself
    QTRY_COMPARE(stateOf(0), QStringLiteral("Reverted"));
    settle();
    QCOMPARE(inForce().targetHigh, m_before);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(stateOf(0), QStringLiteral("Running"));
    settle();
    QCOMPARE(part()->model()->rowCount(), 1); // the same experiment, not another
}

void TstExperimentsPart::aNewerPolicyStandsInTheWay()
{
    Policy newer = inForce();
    const int seen = newer.version;
    newer.complexInFlight += 1;
    auto saved = m_window->workspace()->savePolicy(newer, QStringLiteral("beside"), seen);
    QTRY_VERIFY(saved.isFinished());
    QVERIFY(saved.result().isOk());
    settle();
    QSignalSpy spy(part(), &ReportView::failed);
    QTest::mouseClick(button(QStringLiteral("Revert it")), Qt::LeftButton);
    QTRY_COMPARE(spy.count(), 1);
    settle();
    QCOMPARE(stateOf(0), QStringLiteral("Running"));
    QVERIFY(m_window->findChild<ErrorBanner *>()->text().contains(QStringLiteral("which is not the experiment's")));
}

void TstExperimentsPart::oneClickKeepsIt()
{
    QTest::mouseClick(button(QStringLiteral("Keep the change")), Qt::LeftButton);
    QTRY_COMPARE(stateOf(0), QStringLiteral("Kept"));
    settle();
    QCOMPARE(inForce().targetHigh, 0.75);
    QVERIFY(!part()->pane()->findChildren<QPushButton *>().first()->isVisible());
}

void TstExperimentsPart::aPastOneTellsItsVerdict()
{
    // A week of the demo against the week before it, judged at its end.
    const auto begin = [](Database &database) -> Result<PolicyExperiment> {
        ExperimentService now(database, Noon);
        ExperimentRequest request;
        request.name = "Shorter queue";
        request.policy = *DeskReader(database).policyAt(Noon);
        request.policy.urgentCap -= 0.05;
        request.metric = Metric::ReassignmentRate;
        request.target = 0.01;
        request.watch = std::chrono::days{7};
        return now.start(request);
    };
    auto started = m_window->workspace()->perform(begin);
    QTRY_VERIFY(started.isFinished());
    QVERIFY(started.result().isOk());
    const auto later = [id = started.result()->id](Database &database) {
        return ExperimentService(database, Noon + std::chrono::days{8}).outcome(id, {}, {});
    };
    auto judged = m_window->workspace()->read(later);
    QTRY_VERIFY(judged.isFinished());
    QVERIFY(judged.result().isOk());
    ExperimentOutcome outcome = *judged.result();
    QVERIFY(outcome.isOver);
    // The demo ends before: what is shown of a comparison is looked at with one made by hand.
    outcome.comparison = Comparison{.before = 0.6,
                                    .after = 0.3,
                                    .nBefore = 140,
                                    .nAfter = 140,
                                    .partBefore = 84,
                                    .partAfter = 42,
                                    .difference = {-0.404, -0.186},
                                    .wideDifference = {-0.45, -0.11}};
    outcome.verdict = {ExperimentVerdict::Helped, VerdictReason::Clear};
    ExperimentPane pane({});
    pane.resize(800, 700);
    pane.showExperiment({outcome.experiment, {}}, Noon);
    pane.showOutcome(outcome);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    QCOMPARE(pane.verdictText(), QStringLiteral("It helped"));
    QVERIFY(pane.chart()->isVisible());
    QVERIFY(pane.chart()->accessibleDescription().contains(QStringLiteral("-30.00 points")));
    QCOMPARE(pane.cell(1, 1), QStringLiteral("60.00 %"));
    QCOMPARE(pane.cell(2, 1), QStringLiteral("30.00 %"));
    QCOMPARE(pane.cell(1, 3), QStringLiteral("84 of 140 tickets"));
    QCOMPARE(pane.cell(3, 2), QStringLiteral("-40.40 points to -18.60 points"));
    const QImage shown = pane.chart()->grab().toImage();
    const IntervalScale scale = pane.chart()->scale();
    const double ratio = shown.devicePixelRatio();
    const QColor bar = shown.pixelColor(qRound(scale.x(-0.22) * ratio), qRound(52 * ratio));
    QCOMPARE(bar, tone(Tone::Good));
}

void TstExperimentsPart::aLeadLooksOn()
{
    DeskContext desk = m_window->desk();
    desk.rights = {DeskRole::Lead, true, {}};
    ExperimentsPart looking(desk);
    looking.resize(1000, 700);
    for (QAction *action : looking.viewActions()) {
        action->setVisible(true); // as the page does when it turns to the part
        QVERIFY2(!action->isEnabled() && !action->isVisible(), qPrintable(action->text()));
    }
    QVERIFY(looking.askStart() == nullptr);
    looking.setScope({});
    QTRY_VERIFY_WITH_TIMEOUT(looking.isSettled(), 60'000);
    QVERIFY(looking.summary().contains(QStringLiteral("managers start and end experiments")));
}

QTEST_MAIN(TstExperimentsPart)

#include "tst_experimentspart.moc"
