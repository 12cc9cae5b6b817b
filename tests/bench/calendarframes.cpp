// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarframes.h"

#include "desktop/calendar/calendarpage.h"
#include "desktop/calendar/timelineview.h"
#include "desktop/style/theme.h"
#include "services/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QScrollBar>
#include <QUndoStack>

#include <ctime>
#include <functional>

namespace evenkeel {

namespace {

constexpr int Frames = 120;
constexpr int WheelStep = 108; // three rows
constexpr int SideStep = 23;
constexpr double FrameLimit = 1000.0 / 60;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void wait(const std::function<bool()> &isDone)
{
    while (!isDone())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
}

class PaintCount final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *, QEvent *event) override
    {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

    int paints = 0;
};

struct FrameTimes
{
    std::vector<double> wall;
    std::vector<double> processor; ///< what a busy machine does not add to
};

/// From the change to the picture in the window's memory. Every change must be painted.
FrameTimes frames(QWidget &viewport, const std::function<void(int)> &change)
{
    PaintCount count;
    viewport.installEventFilter(&count);
    FrameTimes times;
    for (int frame = 0; frame < Frames; ++frame) {
        const int before = count.paints;
        const std::clock_t worked = std::clock();
        QElapsedTimer timer;
        timer.start();
        change(frame);
        QCoreApplication::processEvents();
        times.wall.push_back(milliseconds(timer));
        times.processor.push_back(1000.0 * static_cast<double>(std::clock() - worked) / CLOCKS_PER_SEC);
        if (count.paints == before)
            qFatal("frame %d was not painted", frame);
    }
    return times;
}

void mouse(QWidget *target, QEvent::Type type, QPoint place)
{
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, place, target->mapToGlobal(place), button, held, {});
    QCoreApplication::sendEvent(target, &event);
}

void addFrames(std::vector<bench::Figure> &figures, const std::string &name, const FrameTimes &times)
{
    const std::string slowest = ", slowest of " + std::to_string(Frames);
    figures.push_back({name + ", median", bench::median(times.wall), "ms", FrameLimit});
    figures.push_back({name + slowest, bench::percentile(times.wall, 1), "ms", FrameLimit});
    figures.push_back({name + ", processor, median", bench::median(times.processor), "ms", 0});
    figures.push_back({name + ", processor" + slowest, bench::percentile(times.processor, 1), "ms", 0});
}

void open(CalendarPage &page, CalendarPage::Period period, QDate date)
{
    page.showPeriod(period, date);
    wait([&page] { return page.isSettled(); });
    QCoreApplication::processEvents();
}

/// One shift after another is carried from its day to the next: each frame a move of the mouse.
FrameTimes dragFrames(TimelineView &view)
{
    QWidget *target = view.viewport();
    view.horizontalScrollBar()->setValue(0);
    view.verticalScrollBar()->setValue(0);
    QCoreApplication::processEvents();
    const QPoint from = view.rectOf({4, 1}).center();
    mouse(target, QEvent::MouseButtonPress, from);
    FrameTimes times = frames(
        *target, [&](int frame) { mouse(target, QEvent::MouseMove, from + QPoint(12 + 3 * frame, frame % 90)); });
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &escape);
    mouse(target, QEvent::MouseButtonRelease, from);
    return times;
}

} // namespace

std::vector<bench::Figure> measureCalendarFrames(const QString &url, Instant now)
{
    Theme theme(*qApp);
    theme.apply(ThemeChoice::Light);
    auto workspace = Workspace::open(url, Workspace::Missing::Refuse, Clock(now));
    if (!workspace)
        qFatal("%s", workspace.error().detail.c_str());
    QUndoStack undo;
    DeskContext desk;
    desk.workspace = workspace->get();
    desk.undo = &undo;
    desk.isClockFixed = true;
    CalendarPage page(desk);
    page.resize(1440, 900);
    page.show();
    const QDate date = QDateTime::fromMSecsSinceEpoch(toMillis(now)).date();
    open(page, CalendarPage::Period::Day, date);
    TimelineView &view = *page.timeline();
    const std::string scale = ", scale " + std::to_string(qRound(page.devicePixelRatioF()));
    std::vector<bench::Figure> figures;
    std::vector<double> seen;
    std::vector<double> covered;
    for (int run = 0; run < 5; ++run) {
        open(page, CalendarPage::Period::Day, date);
        QElapsedTimer timer;
        timer.start();
        page.showPeriod(CalendarPage::Period::Month, date);
        wait([&page] { return page.calendar().scope.span.length() > std::chrono::days{20}; });
        view.viewport()->repaint();
        seen.push_back(milliseconds(timer));
        wait([&page] { return page.isSettled(); });
        QCoreApplication::processEvents();
        covered.push_back(milliseconds(timer));
    }
    figures.push_back({"a month is shown" + scale, bench::median(seen), "ms", 500});
    figures.push_back({"a month with its coverage" + scale, bench::median(covered), "ms", 0});
    addFrames(figures, "month, a turn of the wheel" + scale, frames(*view.viewport(), [&view](int frame) {
                  QScrollBar &bar = *view.verticalScrollBar();
                  bar.setValue((frame + 1) * WheelStep % bar.maximum());
              }));
    addFrames(figures, "month, a step of a drag" + scale, dragFrames(view));
    open(page, CalendarPage::Period::Week, date);
    addFrames(figures, "week, sideways" + scale, frames(*view.viewport(), [&view](int frame) {
                  QScrollBar &bar = *view.horizontalScrollBar();
                  bar.setValue((frame + 1) * SideStep % bar.maximum());
              }));
    addFrames(figures, "week, a step of a drag" + scale, dragFrames(view));
    return figures;
}

} // namespace evenkeel
