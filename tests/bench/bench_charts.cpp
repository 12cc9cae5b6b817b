// SPDX-License-Identifier: GPL-3.0-or-later
// How long charts take: every frame of one with 1,000,000 points while it is zoomed and panned, and a redraw of the
// whole part Trends of a demo desk, figures and pictures. Draws into pictures, as a screen would be drawn.
#include "figures.h"

#include "base/random.h"
#include "desktop/charts/chartcard.h"
#include "desktop/charts/plotcanvas.h"
#include "desktop/reports/trendspart.h"
#include "desktop/shell/deskcontext.h"
#include "desktop/shell/jobbar.h"
#include "desktop/style/theme.h"
#include "services/demoservice.h"
#include "services/workspace.h"
#include "services/workspacefile.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QScrollArea>
#include <QTemporaryDir>

#include <cmath>
#include <functional>

using namespace evenkeel;

namespace {

constexpr int Points = 1'000'000;
constexpr int Frames = 120;
constexpr Instant Noon = instantFromMillis(1458648000000); // Tuesday 2016-03-22T12:00Z

double millisOf(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

ChartFigure longLine()
{
    ChartFigure figure;
    figure.title = QStringLiteral("A long line");
    figure.x.high = Points;
    figure.y.high = 100;
    figure.series = {{QStringLiteral("Values"), {}, {}, {}}, {QStringLiteral("More"), {1}, {}, {}, 0}};
    Random random(3);
    double value = 50;
    for (int i = 0; i < Points; ++i) {
        value = std::clamp(value + random.between(-10, 10) / 10.0, 0.0, 90.0);
        for (std::size_t series = 0; series < 2; ++series) {
            figure.series[series].x.push_back(i);
            figure.series[series].y.push_back(value + static_cast<double>(series) * random.between(0, 10));
        }
        figure.marks.push_back({0, static_cast<double>(i), value});
    }
    return figure;
}

std::vector<bench::Figure> measureLongLine()
{
    PlotCanvas canvas;
    canvas.resize(1200, 400);
    canvas.show();
    const ChartFigure figure = longLine();
    const double first = millisOf([&] {
        canvas.setFigure(figure);
        canvas.drawNow();
        QApplication::processEvents();
    });
    std::vector<double> frames;
    std::vector<double> hovers;
    for (int frame = 0; frame < Frames; ++frame) {
        const double length = Points * std::pow(0.94, frame % 60);
        const double from = (Points - length) * (0.5 + 0.5 * std::sin(frame / 9.0));
        frames.push_back(millisOf([&] {
            canvas.showSpan(from, from + length);
            canvas.drawNow();
            QApplication::processEvents();
        }));
        hovers.push_back(millisOf([&] {
            canvas.setCurrent(canvas.markAt({600.0 + frame, 200}));
            QApplication::processEvents();
        }));
    }
    using bench::Better;
    return {{"first picture of 2 x 1,000,000 points", first, "ms", 0, Better::Lower},
            {"a frame while zooming and panning, median", bench::median(frames), "ms", 33, Better::Lower},
            {"a frame while zooming and panning, worst of 120", bench::percentile(frames, 1), "ms", 100, Better::Lower},
            {"points handed to the library", static_cast<double>(canvas.drawnCount()), "", 0, Better::Lower},
            {"the mark under the pointer, p95", bench::percentile(hovers, 0.95), "ms", 33, Better::Lower}};
}

bool waitFor(const ReportView &part)
{
    QElapsedTimer clock;
    clock.start();
    while (!part.isSettled() && clock.elapsed() < 120'000)
        QApplication::processEvents(QEventLoop::AllEvents, 5);
    return part.isSettled();
}

std::vector<bench::Figure> measureTrends(const QString &url)
{
    auto workspace = Workspace::open(url, Workspace::Missing::Refuse, Clock(Noon));
    if (!workspace)
        return {};
    JobBar jobs;
    DeskContext desk;
    desk.workspace = workspace->get();
    desk.jobs = &jobs;
    TrendsPart part(desk);
    part.resize(1240, 760);
    part.show();
    ReportScope scope;
    scope.first = QDate(2016, 3, 1);
    scope.next = QDate(2016, 4, 1);
    const double read = millisOf([&] {
        part.setScope(scope);
        waitFor(part);
    });
    if (!part.view())
        return {};
    std::vector<double> computed;
    std::vector<double> redraws;
    std::vector<double> shown;
    for (int run = 0; run < 9; ++run) {
        computed.push_back(millisOf([&] {
            const auto again = trendsOf(part.view()->ground, {});
            if (!again)
                std::abort();
        }));
        // All sixteen charts, whether in sight or not.
        redraws.push_back(millisOf([&] {
            for (ChartCard *card : part.findChildren<ChartCard *>())
                card->setFigure(ChartFigure(card->canvas()->figure()));
            QApplication::processEvents();
            QImage picture(part.scrollArea()->widget()->size(), QImage::Format_ARGB32_Premultiplied);
            part.scrollArea()->widget()->render(&picture);
        }));
        shown.push_back(millisOf([&] {
            QImage picture(part.size(), QImage::Format_ARGB32_Premultiplied);
            part.render(&picture);
        }));
    }
    using bench::Better;
    return {{"trends of a month read and shown the first time", read, "ms", 0, Better::Lower},
            {"its figures computed, off the screen's thread", bench::median(computed), "ms", 0, Better::Lower},
            {"all 16 charts made anew and drawn, median of 9", bench::median(redraws), "ms", 0, Better::Lower},
            {"the dashboard in sight redrawn, median of 9", bench::median(shown), "ms", 100, Better::Lower}};
}

} // namespace

int main(int count, char **words)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, words);
    Theme theme(application);
    theme.apply(ThemeChoice::Light);
    bench::print("chart with a million points", measureLongLine());
    const QStringList arguments = QCoreApplication::arguments();
    const QTemporaryDir folder;
    QString url = QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("charts.evenkeel"));
    if (arguments.size() > 1) {
        url = arguments[1]; // a workspace to be measured instead
    } else {
        auto made = openWorkspace(url, OpenMode::CreateIfMissing);
        if (!made)
            return 1;
        DemoRequest request;
        request.agents = 40;
        request.days = 60;
        if (const auto filled = fillWithDemo(**made, request, Noon, {}, {}); !filled)
            return 1;
    }
    const auto trends = measureTrends(url);
    if (trends.empty())
        return 1;
    bench::print("part Trends, 16 charts", trends);
    return 0;
}
