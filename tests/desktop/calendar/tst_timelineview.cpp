// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinesamples.h"

#include "desktop/calendar/timelineview.h"
#include "desktop/style/theme.h"

#include <QMouseEvent>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace evenkeel;
using samples::at;

Q_DECLARE_METATYPE(evenkeel::CalendarEdit)
Q_DECLARE_METATYPE(evenkeel::CalendarConflict)

/// The timeline under a real mouse and keyboard.
class TimelineViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void draggingABarMovesIt();
    void draggingTheEndStretchesOverTheNightOfTheChange();
    void draggingEmptySpaceMakesAnEntry();
    void controlCopies();
    void escapeCallsADragOff();
    void aClickOnlySelects();
    void shiftClickSelectsSeveral();
    void keysMoveStretchAndRemove();
    void arrowsGoFromEntryToEntry();
    void selectionAndScrollSurviveARefresh();
    void leftEdgeStaysWhenTheWindowNarrows();
    void droppedBarStaysUntilItIsRead();
    void aMonthOf300IsPaintedInSight();
    void partsPaintedAloneMakeTheWholePicture();
    void keysMakeCopyAndCarryEntries();
    void keysStretchTheStartAndKeepTheHoursOfTheWall();
    void theCaretPicksSeveralEntries();
    void wordsStandBesideTheBreak();
    void theWholeDesksConflictHasALineOfItsOwn();
    void eachRowHasTheDaysOfItsAgent();

private:
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers keys = {}, bool isDropped = true);
    [[nodiscard]] CalendarEdit edit() const { return m_edits->takeFirst().at(0).value<CalendarEdit>(); }
    [[nodiscard]] QPoint centre(const char *uid) const
    {
        for (const CalendarEntry &one : samples::week().entries) {
            if (one.uid == uid)
                return m_view->rectOf(m_view->rows().find(one)).center();
        }
        return {};
    }
    [[nodiscard]] int pixels(double hours) const { return qRound(hours * m_view->geometryOfTime().pixelsPerHour); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TimelineView> m_view;
    std::unique_ptr<QSignalSpy> m_edits;
};

void TimelineViewTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->apply(ThemeChoice::Light);
}

void TimelineViewTest::init()
{
    m_edits.reset();
    m_view = std::make_unique<TimelineView>();
    m_view->resize(148 + 167 * 8, 240); // eight pixels an hour, the whole week
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus();
    m_view->setRows(TimelineRows(samples::week()), samples::week().scope.span);
    m_edits = std::make_unique<QSignalSpy>(m_view.get(), &TimelineView::editAsked);
}

void TimelineViewTest::drag(QPoint from, QPoint to, Qt::KeyboardModifiers keys, bool isDropped)
{
    QWidget *target = m_view->viewport();
    QTest::mousePress(target, Qt::LeftButton, keys, from);
    for (int step = 1; step <= 4; ++step) {
        const QPoint place = from + (to - from) * step / 4;
        QMouseEvent move(QEvent::MouseMove, place, target->mapToGlobal(place), Qt::NoButton, Qt::LeftButton, keys);
        QCoreApplication::sendEvent(target, &move);
    }
    if (isDropped)
        QTest::mouseRelease(target, Qt::LeftButton, keys, to);
}

void TimelineViewTest::draggingABarMovesIt()
{
    const QPoint from = centre("late");
    drag(from, from + QPoint(pixels(24), 0));
    QCOMPARE(m_edits->size(), 1);
    const CalendarEdit made = edit();
    QCOMPARE(made.removed.at(0).uid, std::string("late"));
    QVERIFY((made.added.at(0).shift.span == Interval{at("2016-03-23T12:00Z"), at("2016-03-23T20:00Z")}));
}

void TimelineViewTest::draggingTheEndStretchesOverTheNightOfTheChange()
{
    const QRect bar = m_view->rectOf(m_view->rows().find(samples::week().entries[2]));
    const QPoint end(bar.right() - 2, bar.center().y());
    drag(end, end + QPoint(pixels(2), 0));
    const CalendarEdit made = edit();
    QCOMPARE(made.added.at(0).uid, std::string("night"));
    QVERIFY((made.added.at(0).shift.span == Interval{at("2016-03-26T21:00Z"), at("2016-03-27T06:00Z")}));
    QVERIFY(made.added.at(0).shift.span.length() == std::chrono::hours{9}); // 22:00 to 8:00 on the wall
}

void TimelineViewTest::draggingEmptySpaceMakesAnEntry()
{
    m_view->setCreating(ShiftKind::Training);
    drag(m_view->pointAt(AgentId{2}, at("2016-03-24T08:00Z")), m_view->pointAt(AgentId{2}, at("2016-03-24T12:00Z")));
    const CalendarEdit made = edit();
    QVERIFY(made.removed.empty());
    QCOMPARE(made.added.at(0).shift.agent, AgentId{2});
    QVERIFY(made.added.at(0).shift.kind == ShiftKind::Training);
    QVERIFY((made.added.at(0).shift.span == Interval{at("2016-03-24T08:00Z"), at("2016-03-24T12:00Z")}));
}

void TimelineViewTest::controlCopies()
{
    const QPoint from = centre("late");
    drag(from, m_view->pointAt(AgentId{1}, at("2016-03-24T16:00Z")), Qt::ControlModifier);
    const CalendarEdit made = edit();
    QVERIFY(made.removed.empty());
    QCOMPARE(made.added.at(0).shift.agent, AgentId{1});
    QVERIFY(made.added.at(0).uid.empty());
}

void TimelineViewTest::escapeCallsADragOff()
{
    const QPoint from = centre("late");
    drag(from, from + QPoint(pixels(24), 0), {}, false);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, from + QPoint(pixels(24), 0));
    QVERIFY(m_edits->isEmpty());
}

void TimelineViewTest::aClickOnlySelects()
{
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, centre("late"));
    QVERIFY(m_edits->isEmpty());
    QCOMPARE(m_view->selected().size(), std::size_t{1});
    QCOMPARE(m_view->selected()[0].uid, std::string("late"));
}

void TimelineViewTest::shiftClickSelectsSeveral()
{
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, centre("late"));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, centre("night"));
    QCOMPARE(m_view->selected().size(), std::size_t{2});
    const QPoint from = centre("night");
    drag(from, from + QPoint(pixels(-3), 0));
    const CalendarEdit made = edit();
    QCOMPARE(made.added.size(), std::size_t{2});
    for (std::size_t i = 0; i < 2; ++i)
        QVERIFY(made.removed[i].shift.span.from - made.added[i].shift.span.from == std::chrono::hours{3});
}

void TimelineViewTest::keysMoveStretchAndRemove()
{
    m_view->select({samples::week().entries[3]});
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::AltModifier);
    QVERIFY((edit().added.at(0).shift.span == Interval{at("2016-03-22T12:15Z"), at("2016-03-22T20:15Z")}));
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::AltModifier | Qt::ControlModifier);
    QVERIFY((edit().added.at(0).shift.span == Interval{at("2016-03-21T12:00Z"), at("2016-03-21T20:00Z")}));
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY((edit().added.at(0).shift.span == Interval{at("2016-03-22T12:00Z"), at("2016-03-22T19:45Z")}));
    QTest::keyClick(m_view.get(), Qt::Key_Delete);
    const CalendarEdit gone = edit();
    QVERIFY(gone.added.empty());
    QCOMPARE(gone.removed.at(0).uid, std::string("late"));
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_view->selected().size(), std::size_t{4});
}

void TimelineViewTest::arrowsGoFromEntryToEntry()
{
    m_view->select({samples::week().entries[0]});
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->selected().at(0).uid, std::string("lunch"));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->selected().at(0).uid, std::string("night"));
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->selected().at(0).uid, std::string("late"));
    QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(m_view->selected().size(), std::size_t{2});
    QVERIFY(m_edits->isEmpty());
}

void TimelineViewTest::selectionAndScrollSurviveARefresh()
{
    m_view->setHoursAcross(24);
    m_view->horizontalScrollBar()->setValue(321);
    m_view->select({samples::week().entries[3]});
    CalendarView view = samples::week();
    view.entries[3].shift.span.from += std::chrono::hours{1};
    m_view->setRows(TimelineRows(view), view.scope.span);
    QCOMPARE(m_view->horizontalScrollBar()->value(), 321);
    QCOMPARE(m_view->selected().size(), std::size_t{1});
    QVERIFY(m_view->selected()[0].shift.span.from == at("2016-03-22T13:00Z"));
}

void TimelineViewTest::leftEdgeStaysWhenTheWindowNarrows()
{
    m_view->setHoursAcross(72);
    m_view->scrollTo(at("2016-03-22T23:00Z"));
    const QPoint edge = m_view->pointAt(AgentId{1}, at("2016-03-22T23:00Z"));
    m_view->resize(m_view->width() - 300, m_view->height());
    QVERIFY(std::abs(m_view->pointAt(AgentId{1}, at("2016-03-22T23:00Z")).x() - edge.x()) <= 1);
    QVERIFY(std::abs(edge.x() - TimelineGeometry::NameWidth) <= 1);
}

void TimelineViewTest::droppedBarStaysUntilItIsRead()
{
    const QPoint from = centre("late");
    drag(from, from + QPoint(pixels(24), 0));
    // A second gesture waits until the first is stored.
    drag(centre("night"), centre("night") + QPoint(pixels(-24), 0));
    QCOMPARE(m_edits->size(), 1);
    m_view->setRows(TimelineRows(samples::week()), samples::week().scope.span);
    drag(centre("night"), centre("night") + QPoint(pixels(-24), 0));
    QCOMPARE(m_edits->size(), 2);
}

void TimelineViewTest::aMonthOf300IsPaintedInSight()
{
    CalendarView view;
    view.scope.span = {at("2016-03-01T00:00Z"), at("2016-04-01T00:00Z")};
    for (int id = 1; id <= 300; ++id) {
        Agent agent;
        agent.id = AgentId{id};
        agent.name = "Agent " + std::to_string(id);
        view.agents.push_back(agent);
        for (int day = 0; day < 31; ++day) {
            CalendarEntry one = samples::entry(id, "", "2016-03-01T08:00Z", "2016-03-01T16:00Z");
            one.uid = std::to_string(id) + "-" + std::to_string(day);
            one.shift.span.from += std::chrono::days{day};
            one.shift.span.until += std::chrono::days{day};
            view.entries.push_back(one);
        }
    }
    m_view->setRows(TimelineRows(view), view.scope.span);
    QCOMPARE(m_view->verticalScrollBar()->maximum(), 300 * 36 - (240 - TimelineGeometry::HeadHeight));
    const QPoint from = m_view->rectOf({3, 10}).center();
    drag(from, from + QPoint(40, 0));
    for (int frame = 0; frame < 20; ++frame) {
        m_view->verticalScrollBar()->setValue(frame * 97);
        const QPixmap picture = m_view->viewport()->grab();
        QVERIFY(!picture.isNull());
    }
    QCOMPARE(m_edits->size(), 1);
}

void TimelineViewTest::partsPaintedAloneMakeTheWholePicture()
{
    const auto onScreen = [this] {
        QCoreApplication::processEvents();
        const QRect sight(m_view->viewport()->mapTo(m_view.get(), QPoint()), m_view->viewport()->size());
        const QPixmap picture = m_view->screen()->grabWindow(m_view->winId()).copy(sight);
        return picture.toImage().convertToFormat(QImage::Format_RGB32);
    };
    const auto whole = [this] { return m_view->viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32); };
    const auto isWhole = [&] {
        const QImage shown = onScreen(); // lays out first what waits for it
        return shown == whole();
    };
    QVERIFY(isWhole());
    const QPoint from = centre("late");
    drag(from, from + QPoint(pixels(24), -36), {}, false);
    const QImage dragged = onScreen();
    QVERIFY(dragged == whole());
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(onScreen() != dragged);
    QVERIFY(isWhole());
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, from);
    m_view->setHoursAcross(24);
    for (const int left : {7, 300, 301, 650}) {
        m_view->horizontalScrollBar()->setValue(left);
        QVERIFY(isWhole());
    }
    m_view->select({samples::week().entries[3]});
    QVERIFY(isWhole());
    m_theme->apply(ThemeChoice::Dark);
    QTRY_VERIFY(isWhole());
    m_theme->apply(ThemeChoice::Light);
}

void TimelineViewTest::keysMakeCopyAndCarryEntries()
{
    m_view->setCreating(ShiftKind::Training);
    m_view->setCaret(AgentId{2}, at("2016-03-23T09:00Z"));
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Insert);
    const CalendarEdit made = edit();
    QVERIFY(made.removed.empty());
    QCOMPARE(made.added.at(0).shift.agent, AgentId{2});
    QVERIFY(made.added.at(0).shift.kind == ShiftKind::Training);
    QVERIFY((made.added.at(0).shift.span == Interval{at("2016-03-23T10:00Z"), at("2016-03-23T11:00Z")}));

    m_view->select({samples::week().entries[0], samples::week().entries[1]});
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_PageDown, Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_V, Qt::ControlModifier);
    const CalendarEdit copied = edit();
    QVERIFY(copied.removed.empty());
    QCOMPARE(copied.added.size(), std::size_t{2});
    for (const CalendarEntry &one : copied.added) {
        QVERIFY(one.uid.empty());
        QCOMPARE(one.shift.agent, AgentId{2});
    }
    QVERIFY((copied.added[0].shift.span == Interval{at("2016-03-22T07:00Z"), at("2016-03-22T15:00Z")}));
    QVERIFY((copied.added[1].shift.span == Interval{at("2016-03-22T11:00Z"), at("2016-03-22T12:00Z")}));

    m_view->select({samples::week().entries[0]});
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::AltModifier);
    const CalendarEdit carried = edit();
    QCOMPARE(carried.removed.at(0).shift.agent, AgentId{1});
    QCOMPARE(carried.added.at(0).shift.agent, AgentId{2});
    QCOMPARE(carried.added.at(0).uid, std::string("early"));
}

void TimelineViewTest::keysStretchTheStartAndKeepTheHoursOfTheWall()
{
    m_view->setZone(QTimeZone("Europe/Berlin"), false);
    m_view->select({samples::week().entries[3]});
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY((edit().added.at(0).shift.span == Interval{at("2016-03-22T11:45Z"), at("2016-03-22T20:00Z")}));
    // 22:00 to 6:00 on the wall is an hour longer on the night after the change than on it.
    m_view->select({samples::week().entries[2]});
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::AltModifier | Qt::ControlModifier);
    const CalendarEdit moved = edit();
    QVERIFY((moved.added.at(0).shift.span == Interval{at("2016-03-27T20:00Z"), at("2016-03-28T04:00Z")}));
}

void TimelineViewTest::theCaretPicksSeveralEntries()
{
    m_view->setCaret(AgentId{1}, at("2016-03-21T11:30Z"));
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QCOMPARE(m_view->selected().at(0).uid, std::string("lunch"));
    m_view->setCaret(AgentId{2}, at("2016-03-22T13:00Z"));
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QCOMPARE(m_view->selected().size(), std::size_t{2});
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QCOMPARE(m_view->selected().size(), std::size_t{1});
}

void TimelineViewTest::wordsStandBesideTheBreak()
{
    CalendarView view = samples::week();
    view.entries[1].shift.span = {at("2016-03-21T07:00Z"), at("2016-03-21T08:00Z")};
    m_view->setHoursAcross(24);
    m_view->setRows(TimelineRows(view), view.scope.span);
    m_view->scrollTo(at("2016-03-20T23:00Z"));
    QCoreApplication::processEvents();
    const QImage picture = m_view->grab().toImage();
    // The break's ground is one colour: no word is on it.
    const QRect bar = m_view->rectOf({0, 2}).adjusted(3, 3, -3, -3);
    for (int y = bar.top(); y < bar.bottom(); ++y) {
        for (int x = bar.left(); x < bar.right(); ++x)
            QCOMPARE(picture.pixel(x, y), picture.pixel(bar.center()));
    }
    const QRect rest = m_view->rectOf({0, 0}).adjusted(3, 3, -3, -3);
    bool isWritten = false;
    for (int x = bar.right() + 6; x < rest.right(); ++x) {
        for (int y = rest.top(); y < rest.bottom(); ++y)
            isWritten = isWritten || picture.pixel(x, y) != picture.pixel(rest.bottomRight());
    }
    QVERIFY(isWritten);
}

void TimelineViewTest::theWholeDesksConflictHasALineOfItsOwn()
{
    const int before = m_view->pointAt(AgentId{1}, at("2016-03-22T10:00Z")).y();
    CalendarView view = samples::week();
    CalendarConflict thin;
    thin.rule = CalendarRule::MinimumCoverage;
    thin.span = {at("2016-03-22T08:00Z"), at("2016-03-22T14:00Z")};
    thin.measured = 1;
    thin.limit = 2;
    view.conflicts.push_back(thin);
    m_view->setRows(TimelineRows(view), view.scope.span);
    QCOMPARE(m_view->pointAt(AgentId{1}, at("2016-03-22T10:00Z")).y(), before + TimelineGeometry::DeskRowHeight);
    QSignalSpy chosen(m_view.get(), &TimelineView::conflictChosen);
    const QPoint mark(m_view->pointAt(AgentId{1}, at("2016-03-22T10:00Z")).x(), TimelineGeometry::HeadHeight + 8);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, mark);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(chosen.at(0).at(0).value<CalendarConflict>() == thin);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, mark + QPoint(pixels(24), 0));
    QCOMPARE(chosen.size(), 1);
}

void TimelineViewTest::eachRowHasTheDaysOfItsAgent()
{
    CalendarView view = samples::week();
    view.agents[1].zone = "America/New_York";
    m_view->setRows(TimelineRows(view), view.scope.span);
    const auto lineAt = [this](AgentId agent, Instant moment) {
        QCoreApplication::processEvents();
        const QPoint place = m_view->pointAt(agent, moment);
        const QImage picture = m_view->grab().toImage();
        return picture.pixel(place.x(), place.y()) != picture.pixel(place.x() + 2, place.y());
    };
    const Instant berlin = at("2016-03-23T23:00Z");
    const Instant newYork = at("2016-03-24T04:00Z");
    m_view->setZone(QTimeZone("Europe/Berlin"), false);
    QVERIFY(lineAt(AgentId{1}, berlin) && lineAt(AgentId{2}, berlin));
    QVERIFY(!lineAt(AgentId{2}, newYork));
    m_view->setZone(QTimeZone("Europe/Berlin"), true);
    QVERIFY(lineAt(AgentId{1}, berlin) && !lineAt(AgentId{2}, berlin));
    QVERIFY(lineAt(AgentId{2}, newYork) && !lineAt(AgentId{1}, newYork));
}

QTEST_MAIN(TimelineViewTest)
#include "tst_timelineview.moc"
