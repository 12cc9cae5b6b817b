// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarpagedesk.h"

#include "desktop/calendar/conflictpanel.h"
#include "desktop/calendar/coveragestrip.h"
#include "desktop/calendar/dayplandialog.h"
#include "desktop/calendar/requestpanel.h"
#include "desktop/calendar/rotationdialog.h"
#include "desktop/calendar/rulesdialog.h"
#include "desktop/calendar/timeoffdialog.h"
#include "desktop/conflict/conflictdialog.h"
#include "services/skillsservice.h"

#include <QDoubleSpinBox>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>

using namespace evenkeel;

/// The calendar page on a stored workspace: what a planner does is stored, can be taken back, and routing obeys.
class CalendarPageTest : public CalendarPageDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init() { open(); }
    void cleanup() { close(); }
    void showsTheWeekWithItsCoverage();
    void keyboardEditIsStoredAndUndone();
    void mouseDragOverTheNightOfTheChangeIsStored();
    void approvedTimeOffStopsRouting();
    void declinedRequestChangesNothing();
    void anothersEditIsToldAndNothingLost();
    void copiedWeekStandsInTheNext();
    void monthAndDayAreShown();
    void rulesAreEditedAndJudgeAnew();
    void rotationIsWrittenAsOneStep();
    void dayPlanIsShownAndSaved();
    void thinCoverIsListedAndMended();
    void agentsTimeMovesTheAxis();
    void planningByKeysAndMouseIsObeyedByRouting();

private:
    void dragEnd(const char *uid, double hours);
};

void CalendarPageTest::showsTheWeekWithItsCoverage()
{
    QCOMPARE(m_page->timeline()->rows().rows().size(), std::size_t{1});
    QCOMPARE(m_page->timeline()->rows().rows()[0].entries.size(), std::size_t{2});
    const auto &intervals = m_page->strip()->coverage().coverage.intervals;
    QVERIFY(!intervals.empty());
    double open = 0;
    for (const CoverageInterval &interval : intervals)
        open += interval.openMinutes;
    QCOMPARE(open, 15 * 60.0);
    QVERIFY(m_page->strip()->explain(intervals.size() / 2).contains(QStringLiteral("70")));
}

void CalendarPageTest::keyboardEditIsStoredAndUndone()
{
    m_page->timeline()->setFocus();
    m_page->timeline()->select({entry("day")});
    QTest::keyClick(m_page->timeline(), Qt::Key_Right, Qt::AltModifier);
    settle();
    QCOMPARE(stored().at(0).shift.span.from, at("2016-03-22T07:15Z"));
    QTest::keyClick(m_page->timeline(), Qt::Key_Right, Qt::ShiftModifier);
    settle();
    QCOMPARE(stored().at(0).shift.span.until, at("2016-03-22T15:30Z"));
    QCOMPARE(m_undo->count(), 2);
    for (int i = 0; i < 2; ++i) {
        m_undo->undo();
        settle();
    }
    QVERIFY((stored().at(0).shift.span == Interval{at("2016-03-22T07:00Z"), at("2016-03-22T15:00Z")}));
    for (int i = 0; i < 2; ++i) {
        m_undo->redo();
        settle();
    }
    QVERIFY((stored().at(0).shift.span == Interval{at("2016-03-22T07:15Z"), at("2016-03-22T15:30Z")}));
    QCOMPARE(stored().at(0).uid, std::string("day"));
}

void CalendarPageTest::dragEnd(const char *uid, double hours)
{
    TimelineView *view = m_page->timeline();
    view->ensureShown(entry(uid).shift.span.until + std::chrono::hours{2}, m_wen);
    const QRect bar = view->rectOf(view->rows().find(entry(uid)));
    const QPoint from(bar.right() - 2, bar.center().y());
    const QPoint to = from + QPoint(qRound(hours * view->geometryOfTime().pixelsPerHour), 0);
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= 4; ++step) {
        const QPoint place = from + (to - from) * step / 4;
        QMouseEvent move(QEvent::MouseMove, place, view->viewport()->mapToGlobal(place), Qt::NoButton, Qt::LeftButton,
                         {});
        QCoreApplication::sendEvent(view->viewport(), &move);
    }
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, to);
    settle();
}

void CalendarPageTest::mouseDragOverTheNightOfTheChangeIsStored()
{
    dragEnd("night", 2);
    QVERIFY((stored().at(1).shift.span == Interval{at("2016-03-26T21:00Z"), at("2016-03-27T06:00Z")}));
    m_undo->undo();
    settle();
    QVERIFY((stored().at(1).shift.span == Interval{at("2016-03-26T21:00Z"), at("2016-03-27T04:00Z")}));
}

void CalendarPageTest::approvedTimeOffStopsRouting()
{
    TimeOffRequest request;
    request.agent = m_wen;
    request.span = {at("2016-03-22T00:00Z"), at("2016-03-23T00:00Z")};
    request.askedBy = "Wen Zhao";
    m_workspace->askTimeOff(request).waitForFinished();
    m_page->refresh();
    settle();
    QCOMPARE(m_page->calendar().requests.size(), std::size_t{1});
    m_page->showRequest(m_page->calendar().requests[0].id);
    settle();
    QVERIFY(m_page->requestPanel()->isVisible());
    QVERIFY(m_page->requestPanel()->text().contains(QStringLiteral("8.0 h")));
    m_page->decide(m_page->calendar().requests[0].id, RequestState::Approved);
    settle();
    QVERIFY(!m_page->requestPanel()->isVisible());
    QCOMPARE(routed(), AgentId{});
    m_undo->undo();
    settle();
    QVERIFY(m_page->calendar().requests[0].state == RequestState::Asked);
    QCOMPARE(routed(), m_wen);
}

void CalendarPageTest::declinedRequestChangesNothing()
{
    const auto before = stored();
    TimeOffRequest request;
    request.agent = m_wen;
    request.span = {at("2016-03-22T00:00Z"), at("2016-03-23T00:00Z")};
    m_workspace->askTimeOff(request).waitForFinished();
    m_page->refresh();
    settle();
    m_page->decide(m_page->calendar().requests.at(0).id, RequestState::Declined, QStringLiteral("Two are away"));
    settle();
    QVERIFY(stored() == before);
    QVERIFY(m_page->calendar().requests.at(0).state == RequestState::Declined);
    QCOMPARE(m_page->calendar().requests.at(0).reason, std::string("Two are away"));
    QCOMPARE(m_page->calendar().requests.at(0).decidedBy, deskUser());
    QCOMPARE(routed(), m_wen);
}

void CalendarPageTest::anothersEditIsToldAndNothingLost()
{
    const CalendarEntry seen = entry("day");
    CalendarEntry theirs = seen;
    theirs.shift.span.until = at("2016-03-22T17:00Z");
    m_workspace->editCalendar({{seen}, {theirs}}).waitForFinished();
    CalendarEntry mine = seen;
    mine.shift.span.until = at("2016-03-22T12:00Z");
    m_page->storeEdit({{seen}, {mine}}, QStringLiteral("mine"));
    settle();
    auto *question = m_page->findChild<ConflictDialog *>();
    QVERIFY(question != nullptr);
    QTest::keyClick(question, Qt::Key_Escape);
    settle();
    QCOMPARE(stored().at(0).shift.span.until, at("2016-03-22T17:00Z"));
    QCOMPARE(entry("day").shift.span.until, at("2016-03-22T17:00Z")); // the later one sees the first
    QCOMPARE(m_undo->count(), 0);
}

void CalendarPageTest::copiedWeekStandsInTheNext()
{
    for (QAction *action : m_page->pageActions()) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W))
            action->trigger();
    }
    settle();
    const auto entries = stored();
    QCOMPARE(entries.size(), std::size_t{4});
    // A day shift of winter time at the same hour on the wall a week later, in summer time.
    QCOMPARE(entries.at(2).shift.span.from, at("2016-03-29T06:00Z"));
    QVERIFY(entries.at(3).shift.span.length() == std::chrono::hours{8});
}

void CalendarPageTest::monthAndDayAreShown()
{
    m_page->showPeriod(CalendarPage::Period::Month, QDate(2016, 3, 22));
    settle();
    QCOMPARE(m_page->calendar().scope.span.from, at("2016-03-01"));
    QCOMPARE(m_page->calendar().scope.span.until, at("2016-04-01"));
    m_page->showPeriod(CalendarPage::Period::Day, QDate(2016, 3, 22));
    settle();
    QVERIFY(m_page->calendar().scope.span.length() == std::chrono::hours{24});
    QCOMPARE(m_page->timeline()->rows().rows()[0].entries.size(), std::size_t{1});
}

void CalendarPageTest::rulesAreEditedAndJudgeAnew()
{
    QVERIFY(m_page->calendar().conflicts.empty());
    trigger(QStringLiteral("Calendar rules"));
    auto *dialog = m_page->findChild<RulesDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->rules() == CalendarRules{});
    dialog->findChildren<QDoubleSpinBox *>().at(1)->setValue(10);
    dialog->accept();
    settle();
    QCOMPARE(m_page->calendar().rulesVersion, 1);
    QCOMPARE(m_page->calendar().conflicts.size(), std::size_t{1});
    QVERIFY(m_page->calendar().conflicts[0].rule == CalendarRule::WeeklyLimit);
}

void CalendarPageTest::rotationIsWrittenAsOneStep()
{
    trigger(QStringLiteral("Write a rotation"));
    auto *dialog = m_page->findChild<RotationDialog *>();
    QVERIFY(dialog);
    dialog->setTexts(QStringLiteral("early 6:00-14:00"), QStringLiteral("early, off"));
    dialog->accept();
    settle();
    QCOMPARE(stored().size(), std::size_t{2 + 14});
    QCOMPARE(m_undo->count(), 1);
    m_undo->undo();
    settle();
    QCOMPARE(stored().size(), std::size_t{2});
}

void CalendarPageTest::dayPlanIsShownAndSaved()
{
    QCOMPARE(routed(), m_wen);
    m_page->timeline()->select({entry("day")});
    trigger(QStringLiteral("Plan the day of the selected agent"));
    settle();
    auto *dialog = m_page->findChild<DayPlanDialog *>();
    QVERIFY(dialog);
    QVERIFY2(dialog->text().contains(QStringLiteral("A-1, Refund")), qPrintable(dialog->text()));
    QVERIFY(dialog->text().contains(QStringLiteral("10:00–"))); // from now, in the agent's zone
    const QString pdf = m_folder->filePath(QStringLiteral("day.pdf"));
    QVERIFY(dialog->savePdf(pdf));
    QFile written(pdf);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().startsWith("%PDF"));
    const auto buttons = dialog->findChildren<QPushButton *>();
    const auto paper = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->text() == QStringLiteral("Print");
    });
    QVERIFY(paper != buttons.end());
    QTest::mouseClick(*paper, Qt::LeftButton);
    const auto opened = dialog->findChildren<QDialog *>();
    QVERIFY(
        std::any_of(opened.begin(), opened.end(), [](const QDialog *one) { return one->inherits("QPrintDialog"); }));
    QVERIFY(dialog->saveCalendar(m_folder->filePath(QStringLiteral("day.ics"))));
    QVERIFY(!dialog->savePdf(m_folder->filePath(QStringLiteral("no/such/folder.pdf"))));
    dialog->close();
}

void CalendarPageTest::thinCoverIsListedAndMended()
{
    CalendarRules rules;
    rules.minimumAgents = 1;
    m_workspace->saveCalendarRules(rules, 0).waitForFinished();
    m_page->refresh();
    settle();
    QVERIFY(!m_page->timeline()->rows().deskConflicts().empty());
    QVERIFY(!m_page->conflictPanel()->isVisible());
    m_page->timeline()->setFocus();
    const auto isWednesdays = [](const CalendarConflict &conflict) {
        return conflict.fix.kind == FixKind::Add && conflict.span.from > at("2016-03-23");
    };
    const auto &conflicts = m_page->calendar().conflicts;
    const auto thin = std::find_if(conflicts.begin(), conflicts.end(), isWednesdays);
    QVERIFY(thin != conflicts.end());
    const Interval gap = thin->span;
    for (auto press = conflicts.begin(); press <= thin; ++press)
        QTest::keyClick(m_page->timeline(), Qt::Key_F8);
    QVERIFY(m_page->conflictPanel()->isVisible());
    QVERIFY(m_page->conflictPanel()->chosen()->span == gap);
    const QString line = m_page->conflictPanel()->lines().at(static_cast<int>(thin - conflicts.begin()));
    QVERIFY2(line.contains(QStringLiteral("0 agents there, at least 1")), qPrintable(line));
    QVERIFY(line.contains(QStringLiteral("Wen Zhao")));
    QTest::keyClick(m_page->timeline(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    const auto after = stored();
    QCOMPARE(after.size(), std::size_t{3});
    QVERIFY(after.at(1).shift.span == gap && after.at(1).shift.agent == m_wen);
    QVERIFY(std::none_of(m_page->calendar().conflicts.begin(), m_page->calendar().conflicts.end(),
                         [&gap](const CalendarConflict &one) { return one.span == gap; }));
    m_undo->undo();
    settle();
    QCOMPARE(stored().size(), std::size_t{2});
}

void CalendarPageTest::agentsTimeMovesTheAxis()
{
    m_page->setAgentsTime(true);
    settle();
    QCOMPARE(m_page->zone(), QTimeZone("Europe/Berlin"));
    QVERIFY((m_page->calendar().scope.span == Interval{at("2016-03-20T23:00Z"), at("2016-03-27T22:00Z")}));
    m_page->showPeriod(CalendarPage::Period::Day, QDate(2016, 3, 27));
    settle();
    QVERIFY(m_page->calendar().scope.span.length() == std::chrono::hours{23});
    m_page->showPeriod(CalendarPage::Period::Day, QDate(2016, 10, 30));
    settle();
    QVERIFY(m_page->calendar().scope.span.length() == std::chrono::hours{25});
    double intervals = 0;
    for (const CoverageInterval &interval : m_page->strip()->coverage().coverage.intervals)
        intervals += static_cast<double>(interval.span.length().count());
    QCOMPARE(intervals, 25 * 3'600'000.0);
    m_page->setAgentsTime(false);
    settle();
    QCOMPARE(m_page->zone(), QTimeZone::systemTimeZone());
}

/// The way of a planner: an edit by keyboard, taken back, a night shift dragged, time off asked for and approved.
void CalendarPageTest::planningByKeysAndMouseIsObeyedByRouting()
{
    QAction *undo = m_undo->createUndoAction(m_page.get());
    undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z)); // the window's, which is not here
    m_page->addAction(undo);
    TimelineView *view = m_page->timeline();
    view->setFocus();
    view->select({entry("day")});
    QTest::keyClick(view, Qt::Key_Right, Qt::AltModifier);
    settle();
    QCOMPARE(stored().at(0).shift.span.from, at("2016-03-22T07:15Z"));
    QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
    settle();
    QCOMPARE(stored().at(0).shift.span.from, at("2016-03-22T07:00Z"));

    dragEnd("night", 2);
    QVERIFY(stored().at(1).shift.span.length() == std::chrono::hours{9});

    view->setFocus();
    view->select({entry("day")});
    QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = m_page->findChild<TimeOffDialog *>();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Return);
    settle();
    QCOMPARE(m_page->calendar().requests.size(), std::size_t{1});
    QCOMPARE(m_page->calendar().requests[0].agent, m_wen);
    m_page->showRequest(m_page->calendar().requests[0].id);
    settle();
    QVERIFY(m_page->requestPanel()->text().contains(QStringLiteral("8.0 h")));
    const auto buttons = m_page->requestPanel()->findChildren<QPushButton *>();
    const auto approve = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->text() == QStringLiteral("Approve");
    });
    QVERIFY(approve != buttons.end());
    (*approve)->setFocus();
    QTest::keyClick(*approve, Qt::Key_Space);
    settle();
    QCOMPARE(routed(), AgentId{}); // nobody else is there
    m_page->activateWindow();      // the dialog had the keyboard
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
    settle();
    QCOMPARE(routed(), m_wen);
}

QTEST_MAIN(CalendarPageTest)
#include "tst_calendarpage.moc"
