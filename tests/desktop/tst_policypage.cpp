// SPDX-License-Identifier: GPL-3.0-or-later
#include "policysamples.h"

#include "desktop/policy/benchform.h"
#include "desktop/policy/benchmodel.h"
#include "desktop/policy/benchpanel.h"
#include "desktop/policy/cardspanel.h"
#include "desktop/policy/enforcedialog.h"
#include "desktop/policy/findingspanel.h"
#include "desktop/policy/policydialog.h"
#include "desktop/policy/policydraft.h"
#include "desktop/policy/policyediting.h"
#include "desktop/policy/policyflow.h"
#include "desktop/policy/policyhistorydialog.h"
#include "desktop/policy/policypage.h"
#include "desktop/policy/reorderview.h"
#include "desktop/policy/sectionpanel.h"
#include "desktop/policy/textlistdialog.h"
#include "desktop/shell/jobbar.h"
#include "desktop/style/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace evenkeel;
using Part = PolicyPlace::Part;

class PolicyPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aRuleIsEditedByKeysAndUndone();
    void aRuleIsMovedByTheMouse();
    void aRuleIsMovedByKeys();
    void queuesAreReorderedByTheMouse();
    void escapeCallsADragOff();
    void spaceSwitchesARuleOff();
    void deleteRemovesARule();
    void aDuplicateStandsBehindAndIsSelected();
    void aConditionGetsATest();
    void aFindingJumpsToItsPlace();
    void puttingInForceKeepsTheNote();
    void aFindingThatStopsWorkAsksFirst();
    void aConflictSavesNothingAndOffersToCompare();
    void theBenchAsksOnlyForWhatWasChanged();
    void theBenchSaysWhyTheSavedPolicyDecidesOtherwise();
    void allWaitingTicketsAreTested();
    void theDraftIsThereAfterARestart();
    void anOlderVersionOpensAsADraft();
    void filtersHideCardsAndHoldMovesBack();
    void aFailedReadOffersToTryAgain();
    void modelsKeepTheirPromises();

private:
    void open();
    void settle() { QTRY_VERIFY(m_page->isSettled()); }
    void drag(ReorderView *view, int from, int to, bool isDropped = true);
    [[nodiscard]] std::vector<int> ruleIds() const;
    [[nodiscard]] ReorderView *cards() const { return m_page->cards()->view(); }
    void selectRule(int id) { m_page->showPlace({Part::Rule, id, "Payments", -1}); }
    template <class Dialog>
    [[nodiscard]] Dialog *shown() const
    {
        for (Dialog *dialog : m_page->findChildren<Dialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<samples::PolicyDesk> m_desk;
    std::unique_ptr<JobBar> m_jobs;
    std::unique_ptr<PolicyPage> m_page;
};

void PolicyPageTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->apply(ThemeChoice::Light);
}

void PolicyPageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    m_desk = std::make_unique<samples::PolicyDesk>();
    m_jobs = std::make_unique<JobBar>();
    open();
}

void PolicyPageTest::cleanup()
{
    m_page.reset();
}

void PolicyPageTest::open()
{
    DeskContext desk;
    desk.jobs = m_jobs.get();
    m_page = std::make_unique<PolicyPage>(desk, m_desk->calls(), QStringLiteral("sqlite:test"));
    m_page->resize(1288, 860);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->refresh();
    settle();
    m_page->selectFirst();
    settle();
}

std::vector<int> PolicyPageTest::ruleIds() const
{
    std::vector<int> ids;
    for (const AssignmentRule &rule : m_page->draft()->policy().queues[0].rules)
        ids.push_back(rule.id);
    return ids;
}

void PolicyPageTest::drag(ReorderView *view, int from, int to, bool isDropped)
{
    QWidget *area = view->viewport();
    const QPoint start = view->visualRect(view->model()->index(from, 0)).topLeft() + QPoint(14, 12);
    const QRect target = view->visualRect(view->model()->index(to, 0));
    const QPoint goal(start.x(), to > from ? target.bottom() - 2 : target.top() + 2);
    QTest::mousePress(area, Qt::LeftButton, {}, start);
    for (int step = 1; step <= 4; ++step) {
        const QPoint at = start + (goal - start) * step / 4;
        QMouseEvent move(QEvent::MouseMove, at, area->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(area, &move);
    }
    if (isDropped)
        QTest::mouseRelease(area, Qt::LeftButton, {}, goal);
}

void PolicyPageTest::aRuleIsEditedByKeysAndUndone()
{
    selectRule(2);
    QTest::keyClick(cards(), Qt::Key_Return);
    auto *dialog = shown<PolicyDialog>();
    QVERIFY(dialog != nullptr);
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("name"));
    QCOMPARE(name->text(), QStringLiteral("German and French"));
    name->setFocus();
    QTest::keyClick(name, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(name, QStringLiteral("Languages"));
    QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
    QCOMPARE(m_page->draft()->policy().queues[0].rules[1].name, std::string("Languages"));
    QCOMPARE(m_page->draft()->undo()->undoText(), QStringLiteral("Change Languages"));
    cards()->setFocus();
    QTest::keyClick(cards(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_page->draft()->policy(), samples::policy());
    QTest::keyClick(cards(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_page->draft()->policy().queues[0].rules[1].name, std::string("Languages"));
    settle();
}

void PolicyPageTest::aRuleIsMovedByTheMouse()
{
    const int first = m_page->cards()->model()->rowOf({Part::Rule, 1, "Payments", -1});
    drag(cards(), first, first + 2);
    QCOMPARE(ruleIds(), (std::vector<int>{2, 3, 1}));
    drag(cards(), first + 2, first);
    QCOMPARE(ruleIds(), (std::vector<int>{1, 2, 3}));
    QVERIFY(!m_page->draft()->isChanged());
    settle();
}

void PolicyPageTest::aRuleIsMovedByKeys()
{
    selectRule(3);
    QTest::keyClick(cards(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(ruleIds(), (std::vector<int>{1, 3, 2}));
    QCOMPARE(m_page->cards()->model()->row(cards()->currentIndex().row()).place.id, 3);
    QTest::keyClick(cards(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(cards(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(ruleIds(), (std::vector<int>{1, 2, 3}));
    settle();
}

void PolicyPageTest::queuesAreReorderedByTheMouse()
{
    const PolicySectionsModel *model = m_page->sections()->model();
    const int payments = model->rowOf({PolicySection::Kind::Queue, QStringLiteral("Payments")});
    const int api = model->rowOf({PolicySection::Kind::Queue, QStringLiteral("API")});
    drag(m_page->sections()->view(), api, payments);
    QCOMPARE(m_page->draft()->policy().queues[0].queue, std::string("API"));
    QCOMPARE(m_page->draft()->undo()->undoText(), QStringLiteral("Move API"));
    // Mobile has no policy of its own and therefore no place in the order.
    const int mobile = model->rowOf({PolicySection::Kind::Queue, QStringLiteral("Mobile")});
    drag(m_page->sections()->view(), mobile, payments);
    QCOMPARE(m_page->draft()->undo()->count(), 1);
    settle();
}

void PolicyPageTest::escapeCallsADragOff()
{
    const int first = m_page->cards()->model()->rowOf({Part::Rule, 1, "Payments", -1});
    drag(cards(), first, first + 2, false);
    QVERIFY(cards()->isDragging());
    QTest::keyClick(cards(), Qt::Key_Escape);
    QVERIFY(!cards()->isDragging());
    QTest::mouseRelease(cards()->viewport(), Qt::LeftButton, {}, {10, 10});
    QCOMPARE(ruleIds(), (std::vector<int>{1, 2, 3}));
}

void PolicyPageTest::spaceSwitchesARuleOff()
{
    selectRule(2);
    QTest::keyClick(cards(), Qt::Key_Space);
    QVERIFY(!m_page->draft()->policy().queues[0].rules[1].isOn);
    QTest::keyClick(cards(), Qt::Key_Space);
    QVERIFY(m_page->draft()->policy().queues[0].rules[1].isOn);
    settle();
}

void PolicyPageTest::deleteRemovesARule()
{
    selectRule(2);
    QTest::keyClick(cards(), Qt::Key_Delete);
    QCOMPARE(ruleIds(), (std::vector<int>{1, 3}));
    QCOMPARE(m_page->draft()->undo()->undoText(), QStringLiteral("Remove German and French"));
    settle();
}

void PolicyPageTest::aDuplicateStandsBehindAndIsSelected()
{
    m_page->editing()->duplicate({Part::Rule, 1, "Payments", -1});
    QCOMPARE(ruleIds(), (std::vector<int>{1, 6, 2, 3}));
    QCOMPARE(m_page->cards()->model()->row(cards()->currentIndex().row()).place.id, 6);
    settle();
}

void PolicyPageTest::aConditionGetsATest()
{
    selectRule(3);
    QTest::keyClick(cards(), Qt::Key_Return);
    auto *dialog = shown<PolicyDialog>();
    QVERIFY(dialog != nullptr);
    const auto button = [dialog](const QString &name) -> QPushButton * {
        for (auto *candidate : dialog->findChildren<QPushButton *>()) {
            if (candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    };
    QTest::mouseClick(button(QStringLiteral("Add a test")), Qt::LeftButton);
    const auto values = [dialog]() -> QLineEdit * {
        for (auto *edit : dialog->findChildren<QLineEdit *>()) {
            if (edit->isVisible() && edit->accessibleName() == QStringLiteral("Values of Priority"))
                return edit;
        }
        return nullptr;
    };
    QTRY_VERIFY(values() != nullptr);
    QTest::keyClicks(values(), QStringLiteral("High, urgent"));
    QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
    const Condition &when = m_page->draft()->policy().queues[0].rules[2].when;
    QCOMPARE(when, samples::is(ConditionField::Priority, {"high", "urgent"}));
    settle();
}

void PolicyPageTest::aFindingJumpsToItsPlace()
{
    LintFinding finding;
    finding.code = LintCode::UnreachableRule;
    finding.severity = LintSeverity::Risk;
    finding.place = {Part::Rule, 4, "API", -1};
    m_desk->findings.findings = {finding};
    m_page->refresh();
    settle();
    ReorderView *view = m_page->findings()->view();
    QCOMPARE(view->model()->rowCount(), 1);
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(m_page->sections()->current().queue, QStringLiteral("API"));
    QCOMPARE(m_page->cards()->model()->row(cards()->currentIndex().row()).place.id, 4);
    QVERIFY(cards()->hasFocus());
    settle();
}

void PolicyPageTest::puttingInForceKeepsTheNote()
{
    selectRule(2);
    QTest::keyClick(cards(), Qt::Key_Delete);
    settle();
    m_page->enforce();
    auto *dialog = shown<EnforceDialog>();
    QVERIFY(dialog != nullptr);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("Languages moved"));
    QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
    settle();
    QVERIFY(m_desk->saved.has_value());
    QCOMPARE(m_desk->saved->queues[0].rules.size(), std::size_t{2});
    QCOMPARE(m_desk->savedNote, QStringLiteral("Languages moved"));
    QCOMPARE(m_desk->savedBasedOn, 14);
    QVERIFY(!m_page->draft()->isChanged());
    QCOMPARE(m_page->draft()->basedOn(), 15);
}

void PolicyPageTest::aFindingThatStopsWorkAsksFirst()
{
    LintFinding finding;
    finding.code = LintCode::QueueWithoutAgents;
    finding.severity = LintSeverity::StopsWork;
    finding.place = {Part::Queue, 0, "API", -1};
    m_desk->findings.findings = {finding};
    selectRule(2);
    QTest::keyClick(cards(), Qt::Key_Space);
    settle();
    m_page->enforce();
    auto *dialog = shown<EnforceDialog>();
    QVERIFY(dialog != nullptr);
    QVERIFY(!dialog->acceptButton()->isEnabled());
    QTest::keyClick(dialog->findChild<QCheckBox *>(), Qt::Key_Space);
    QVERIFY(dialog->acceptButton()->isEnabled());
    dialog->reject();
    QVERIFY(!m_desk->saved.has_value());
}

void PolicyPageTest::aConflictSavesNothingAndOffersToCompare()
{
    selectRule(2);
    QTest::keyClick(cards(), Qt::Key_Space);
    m_desk->saveFault = Error{ErrorCode::Conflict, "15"};
    Policy theirs = samples::policy(15);
    theirs.queues[0].rules.pop_back();
    m_desk->view.inForce.policy = theirs;
    m_desk->view.versions.push_back(15);
    m_page->flow()->save({});
    settle();
    auto *dialog = shown<TextListDialog>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->sentences().size(), 2); // a rule that only they took away, one that only this desk turned off
    QVERIFY(dialog->sentences().at(0).startsWith(QStringLiteral("Theirs: ")));
    QVERIFY(dialog->sentences().at(1).startsWith(QStringLiteral("Yours: ")));
    QVERIFY(m_page->draft()->isChanged());
    QCOMPARE(m_page->draft()->basedOn(), 14);
    QVERIFY(m_page->flow()->isBehind());
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->text().contains(QStringLiteral("Base")))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(m_page->draft()->basedOn(), 15);
    QVERIFY(!m_page->draft()->policy().queues[0].rules[1].isOn);
    settle();
}

void PolicyPageTest::theBenchAsksOnlyForWhatWasChanged()
{
    BenchForm *form = m_page->bench()->form();
    QCOMPARE(form->chosen(), TicketId{1});
    QVERIFY(m_desk->benched.has_value());
    QCOMPARE(m_desk->benched->ticket, TicketId{1});
    QVERIFY(!m_desk->benched->priority && !m_desk->benched->effort && !m_desk->benched->channel);
    auto *effort = form->findChild<QSpinBox *>();
    effort->setFocus();
    QTest::keyClick(effort, Qt::Key_Up);
    settle();
    QCOMPARE(m_desk->benched->effort, std::optional(5));
    QVERIFY(!m_desk->benched->priority);
    form->choose({});
    settle();
    QVERIFY(!m_desk->benched->ticket.isValid());
    QCOMPARE(m_desk->benched->priority, std::optional(Priority::High));
    QCOMPARE(m_desk->benched->channel, std::optional(QStringLiteral("Help desk")));
}

void PolicyPageTest::theBenchSaysWhyTheSavedPolicyDecidesOtherwise()
{
    QVERIFY(m_page->bench()->verdict().contains(QStringLiteral("decides the same")));
    m_desk->comparison.saved.trace.decision.agent = AgentId{3};
    selectRule(2);
    QTest::keyClick(cards(), Qt::Key_Space);
    settle();
    QVERIFY(!m_desk->benchedPolicy.queues[0].rules[1].isOn);
    const QString verdict = m_page->bench()->verdict();
    QVERIFY2(verdict.contains(QStringLiteral("decides otherwise")), qPrintable(verdict));
    QVERIFY2(verdict.contains(QStringLiteral("Sarah Whitfield")), qPrintable(verdict));
    QVERIFY2(verdict.contains(QStringLiteral("149 of 80")), qPrintable(verdict));
    const BenchModel *model = m_page->bench()->candidates();
    QCOMPARE(model->rowCount(), 3);
    QCOMPARE(model->index(0, BenchColumn::Figure).data().toString(), QStringLiteral("11"));
    QCOMPARE(model->index(0, BenchColumn::Figure).data(BenchRole::Unit).toString(), QStringLiteral("min"));
    QVERIFY(!model->index(2, BenchColumn::Agent).data(BenchRole::Obstacle).toString().isEmpty());
}

void PolicyPageTest::allWaitingTicketsAreTested()
{
    m_desk->waiting.waiting = 3;
    m_desk->waiting.assignedBySaved = 3;
    m_desk->waiting.assignedByEdited = 2;
    m_desk->waiting.otherwise = {{TicketId{2}, AgentId{1}, AgentId{}, std::nullopt, Gate::Capacity}};
    auto *test = m_page->bench()->findChild<QPushButton *>(QStringLiteral("test"));
    QVERIFY(test != nullptr && test->isEnabled());
    QTest::mouseClick(test, Qt::LeftButton);
    settle();
    QVERIFY2(m_page->bench()->waitingText().contains(QStringLiteral("1 differ")),
             qPrintable(m_page->bench()->waitingText()));
    QVERIFY(test->isEnabled());
}

void PolicyPageTest::theDraftIsThereAfterARestart()
{
    selectRule(2);
    QTest::keyClick(cards(), Qt::Key_Delete);
    settle();
    m_page.reset();
    open();
    QVERIFY(m_page->draft()->isChanged());
    QCOMPARE(ruleIds(), (std::vector<int>{1, 3}));
    QCOMPARE(m_page->draft()->basedOn(), 14);
}

void PolicyPageTest::anOlderVersionOpensAsADraft()
{
    m_page->showHistory();
    auto *dialog = shown<PolicyHistoryDialog>();
    QVERIFY(dialog != nullptr);
    Q_EMIT dialog->openRequested(m_desk->history[0]);
    QCOMPARE(ruleIds(), (std::vector<int>{1, 2}));
    QVERIFY(m_page->draft()->isChanged());
    m_page->draft()->undo()->undo();
    QVERIFY(!m_page->draft()->isChanged());
    settle();
}

void PolicyPageTest::filtersHideCardsAndHoldMovesBack()
{
    const int all = m_page->cards()->model()->rowCount();
    for (auto *edit : m_page->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == QStringLiteral("Find in rules"))
            QTest::keyClicks(edit, QStringLiteral("german"));
    }
    QVERIFY(m_page->cards()->model()->rowCount() < all);
    QVERIFY(!m_page->cards()->model()->row(0).canMove);
    selectRule(3);
    QCOMPARE(m_page->cards()->model()->rowCount(), all);
}

void PolicyPageTest::aFailedReadOffersToTryAgain()
{
    m_page.reset();
    m_desk->viewFault = Error{ErrorCode::DatabaseFailed, "disk"};
    DeskContext desk;
    m_page = std::make_unique<PolicyPage>(desk, m_desk->calls(), QStringLiteral("sqlite:other"));
    m_page->resize(1288, 860);
    m_page->show();
    m_page->refresh();
    settle();
    QPushButton *retry = nullptr;
    for (auto *button : m_page->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Try again") && button->isVisible())
            retry = button;
    }
    QVERIFY(retry != nullptr);
    m_desk->viewFault.reset();
    QTest::mouseClick(retry, Qt::LeftButton);
    settle();
    QVERIFY(m_page->cards()->isVisible());
}

void PolicyPageTest::modelsKeepTheirPromises()
{
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    QAbstractItemModelTester sections(m_page->sections()->model(), mode);
    QAbstractItemModelTester cardsTester(m_page->cards()->model(), mode);
    QAbstractItemModelTester findings(m_page->findings()->model(), mode);
    QAbstractItemModelTester bench(m_page->bench()->candidates(), mode);
    for (const PolicySection::Kind kind : {PolicySection::Kind::Triage, PolicySection::Kind::General,
                                           PolicySection::Kind::Promises, PolicySection::Kind::Escalation}) {
        m_page->sections()->select({kind, {}});
        QVERIFY(m_page->cards()->model()->rowCount() > 0);
    }
    m_page->editing()->addQueue(QStringLiteral("Mobile"));
    QCOMPARE(m_page->sections()->current().queue, QStringLiteral("Mobile"));
    m_page->draft()->undo()->undo();
    settle();
}

QTEST_MAIN(PolicyPageTest)
#include "tst_policypage.moc"
