// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmeasures.h"

#include "figures.h"
#include "opendesk.h"

#include "base/random.h"
#include "desktop/board/boardpage.h"
#include "desktop/board/boardview.h"
#include "desktop/tickets/filterfield.h"
#include "desktop/tickets/ticketsmodel.h"
#include "desktop/tickets/ticketspage.h"
#include "desktop/tickets/tickettable.h"
#include "services/workspace.h"

#include <QFile>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <chrono>
#include <cstdio>
#include <ctime>

namespace bench {

using namespace evenkeel;

namespace {

void tell(const char *name, double value)
{
    std::printf("%s %.4f\n", name, value);
    std::fflush(stdout);
}

double millisSince(std::int64_t startedAt)
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return static_cast<double>(std::chrono::duration_cast<std::chrono::nanoseconds>(now).count() - startedAt) / 1e6;
}

/// A line of the process's own account in megabytes; 0 where the system keeps none.
double megabytes(const char *name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name))
            return line.mid(line.indexOf(':') + 1).chopped(2).trimmed().toDouble() / 1024; // without "kB"
    }
    return 0;
}

/// Of the processor, all threads.
double millisWorked()
{
    return static_cast<double>(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

TicketsPage *openTickets(OpenDesk &desk, const QString &file)
{
    desk.open(file);
    auto *page = desk.page<TicketsPage>();
    waitForPaint(page->table()->viewport(), [page] { return page->model()->rowCount() > 0; });
    return page;
}

BoardPage *openBoard(OpenDesk &desk, const QString &file)
{
    desk.open(file);
    auto *page = desk.page<BoardPage>();
    waitForPaint(page->view()->viewport(), [page] { return !page->model()->shownAgents().empty(); });
    return page;
}

/// How long another question to the workspace waits at most while all tickets are being read.
double longestWait(OpenDesk &desk, const TicketsPage &page)
{
    double longest = 0;
    while (!page.isSettled()) {
        QElapsedTimer timer;
        timer.start();
        bool isAnswered = false;
        desk.window().workspace()->read([](Database &) { return true; }).then(&desk.window(), [&isAnswered](bool) {
            isAnswered = true;
        });
        waitUntil([&isAnswered] { return isAnswered; });
        longest = std::max(longest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return longest;
}

double pressKey(TicketsPage &page, int key, const QString &text)
{
    return paintedAfter([&] {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
        QApplication::sendEvent(page.field(), &press);
        waitUntil([&page] { return page.isSettled(); });
    });
}

/// What people look for: words, references and names that occur, conditions, nonsense.
QStringList filtersOf(const TicketsPage &page)
{
    const auto cell = [&page](int row, int column) {
        return page.model()->index(row, column).data().toString().toLower();
    };
    const int middle = page.model()->rowCount() / 2;
    const QString agent = cell(middle, TicketColumn::Agent).section(u' ', 0, 0);
    return {cell(3, TicketColumn::Subject),
            cell(middle, TicketColumn::Customer),
            cell(middle, TicketColumn::Reference),
            QStringLiteral("agent:%1 is:open").arg(agent),
            QStringLiteral("priority:urgent -status:closed login"),
            QStringLiteral("queue:%1 %2")
                .arg(cell(middle, TicketColumn::Queue).section(u' ', 0, 0),
                     cell(middle, TicketColumn::Subject).section(u' ', 0, 0)),
            QStringLiteral("sla:breached age:>300d"),
            QStringLiteral("created:2015-06 channel:email refund"),
            QStringLiteral("zzzz"),
            QStringLiteral("e"),
            QStringLiteral("überweisung")};
}

void typeFilters(TicketsPage &page)
{
    std::vector<double> times;
    const QStringList filters = filtersOf(page);
    page.field()->setFocus();
    for (const QString &filter : filters) {
        for (const QChar letter : filter)
            times.push_back(pressKey(page, 0, letter));
        for (qsizetype i = 0; i < filter.size(); ++i)
            times.push_back(pressKey(page, Qt::Key_Backspace, {}));
    }
    tell("keystrokes", static_cast<double>(times.size()));
    tell("keystroke_median", median(times));
    tell("keystroke_p95", percentile(times, 0.95));
    tell("keystroke_worst", percentile(times, 1));
}

void sortColumns(TicketsPage &page)
{
    std::vector<double> times;
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        for (int column = 0; column < TicketColumn::Count; ++column) {
            TicketView view = page.view();
            view.sortColumn = column;
            view.order = order;
            times.push_back(paintedAfter([&] {
                page.setView(view);
                waitUntil([&page] { return page.isSettled(); });
            }));
        }
    }
    tell("sort_median", median(times));
    tell("sort_p95", percentile(times, 0.95));
}

double turnWheel(QWidget *viewport, int steps)
{
    return paintedAfter([&] {
        const QPointF at = QRectF(viewport->rect()).center();
        QWheelEvent turn(at, viewport->mapToGlobal(at), {}, QPoint(0, -120 * steps), Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QApplication::sendEvent(viewport, &turn);
    });
}

void scrollTickets(TicketsPage &page)
{
    Random random(5);
    QScrollBar *bar = page.table()->verticalScrollBar();
    std::vector<double> steps;
    std::vector<double> jumps;
    bar->setValue(0);
    for (int i = 0; i < 600; ++i)
        steps.push_back(turnWheel(page.table()->viewport(), 1));
    for (int i = 0; i < 200; ++i)
        steps.push_back(paintedAfter([bar] { bar->triggerAction(QAbstractSlider::SliderPageStepAdd); }));
    for (int i = 0; i < 300; ++i) {
        const int to = random.between(0, bar->maximum());
        jumps.push_back(paintedAfter([bar, to] { bar->setValue(to); }));
    }
    tell("scroll_p99", percentile(steps, 0.99));
    tell("scroll_median", median(steps));
    tell("jump_p99", percentile(jumps, 0.99));
}

void sendMouse(QWidget *viewport, QEvent::Type type, QPoint at)
{
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, viewport->mapToGlobal(at), button, held, Qt::NoModifier);
    QApplication::sendEvent(viewport, &event);
}

QPoint firstWaitingCard(const BoardView &view)
{
    for (int i = 0; i < view.model()->cardCount({}); ++i) {
        const QRect card = view.rectOf(view.model()->cardAt({{}, i})->id);
        if (!card.isEmpty())
            return card.center();
    }
    return {};
}

/// Over all lanes in sight and back, then along the lower edge while the board scrolls under the card.
void dragCard(BoardView &view)
{
    std::vector<double> frames;
    QWidget *viewport = view.viewport();
    const QPoint start = firstWaitingCard(view);
    const int width = viewport->width();
    const int height = viewport->height();
    sendMouse(viewport, QEvent::MouseButtonPress, start);
    waitUntil([] { return !QApplication::mouseButtons(); });
    paintNow();
    for (int i = 0; i < 600; ++i) {
        const QPoint at(60 + (i * 23) % (width - 120),
                        view.geometryModel().waitingHeight() + 40 + (i * 7) % (height - 300));
        frames.push_back(paintedAfter([&] { sendMouse(viewport, QEvent::MouseMove, at); }));
    }
    for (int i = 0; i < 300; ++i) {
        const QPoint at(60 + (i * 23) % (width - 120), height - 60);
        frames.push_back(paintedAfter([&] {
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + 18);
            sendMouse(viewport, QEvent::MouseMove, at);
        }));
    }
    const bool wasDragging = view.isDragging();
    sendMouse(viewport, QEvent::MouseMove, start);
    sendMouse(viewport, QEvent::MouseButtonRelease, start); // where it came from: nothing is stored
    if (!wasDragging)
        return; // no figure is better than a wrong one
    tell("drag_frame_median", median(frames));
    tell("drag_frame_p99", percentile(frames, 0.99));
}

void scrollBoard(BoardView &view)
{
    std::vector<double> steps;
    QScrollBar *bar = view.verticalScrollBar();
    bar->setValue(0);
    for (int i = 0; i < 300; ++i)
        steps.push_back(paintedAfter([bar] { bar->setValue(bar->value() + 54); }));
    tell("scroll_p99", percentile(steps, 0.99));
}

} // namespace

void startTickets(QApplication &application, const QString &file, std::int64_t startedAt)
{
    OpenDesk desk(application, QStringLiteral("tickets"));
    openTickets(desk, file);
    tell("painted", millisSince(startedAt));
    tell("worked", millisWorked());
}

void useTickets(QApplication &application, const QString &file)
{
    OpenDesk desk(application, QStringLiteral("tickets"));
    TicketsPage *page = openTickets(desk, file);
    tell("memory_first", megabytes("VmRSS"));
    QElapsedTimer timer;
    timer.start();
    tell("longest_wait", longestWait(desk, *page));
    tell("all_read", static_cast<double>(timer.elapsed()));
    tell("rows", page->model()->rowCount());
    tell("memory_read", megabytes("VmRSS"));
    typeFilters(*page);
    scrollTickets(*page);
    sortColumns(*page);
    tell("memory_peak", megabytes("VmHWM"));
}

void startBoard(QApplication &application, const QString &file, std::int64_t startedAt)
{
    OpenDesk desk(application, QStringLiteral("board"));
    openBoard(desk, file);
    tell("painted", millisSince(startedAt));
    tell("worked", millisWorked());
}

void useBoard(QApplication &application, const QString &file)
{
    OpenDesk desk(application, QStringLiteral("board"));
    BoardPage *page = openBoard(desk, file);
    waitUntil([page] { return page->isSettled(); });
    tell("waiting", page->model()->cardCount({}));
    tell("lanes", static_cast<double>(page->model()->shownAgents().size()));
    dragCard(*page->view());
    scrollBoard(*page->view());
    tell("memory_peak", megabytes("VmHWM"));
}

} // namespace bench
