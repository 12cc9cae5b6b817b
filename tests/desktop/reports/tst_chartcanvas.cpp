// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/charts/barcanvas.h"
#include "desktop/charts/flowcanvas.h"
#include "desktop/charts/heatcanvas.h"
#include "desktop/charts/plotcanvas.h"
#include "desktop/style/theme.h"

#include "figuresamples.h"

#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace evenkeel;
using namespace figuresamples;

namespace {

template <class Canvas>
std::unique_ptr<Canvas> shown(const ChartFigure &figure, QSize size = {500, 300})
{
    auto canvas = std::make_unique<Canvas>();
    canvas->resize(size);
    canvas->show();
    canvas->setFigure(figure);
    return canvas;
}

void pointAt(ChartCanvas &canvas, const QPointF &position)
{
    QTest::mouseMove(&canvas, position.toPoint());
    QMouseEvent move(QEvent::MouseMove, position, canvas.mapToGlobal(position), Qt::NoButton, Qt::NoButton,
                     Qt::NoModifier);
    QApplication::sendEvent(&canvas, &move);
}

void turnWheel(ChartCanvas &canvas, const QPointF &position, int notches, Qt::KeyboardModifiers keys)
{
    QWheelEvent turn(position, canvas.mapToGlobal(position), {}, {0, 120 * notches}, Qt::NoButton, keys,
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(&canvas, &turn);
}

/// How many pixels of a rectangle have about this colour.
int pixelsOf(const QImage &image, const QRect &area, const QColor &color)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const int away = std::abs(pixel.red() - color.red()) + std::abs(pixel.green() - color.green()) +
                             std::abs(pixel.blue() - color.blue());
            count += away < 24 ? 1 : 0;
        }
    }
    return count;
}

} // namespace

class TstChartCanvas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hoveringShowsTheNearestMark();
    void everyMarkIsFoundWhereItIsDrawn();
    void theWheelZoomsAroundThePointer();
    void withoutAKeyTheWheelIsThePages();
    void draggingPansWhatIsZoomed();
    void aDoubleClickBesideMarksShowsAll();
    void aClickAsksForTheTicketsBehind();
    void aDragAsksForNothing();
    void keysGoFromMarkToMark();
    void keysZoomAndOpen();
    void barsStandWhereTheirMarksAre();
    void cellsStandWhereTheirMarksAre();
    void ribbonsAreFoundUnderThePointer();
    void aMillionPointsAreDrawnAsFew();
    void aPeakAmongAMillionIsInThePicture();
    void theViewSurvivesARefreshOfTheSameAxis();
    void anEmptyFigureTakesNoPointer();
    void coloursFollowTheTheme();
    void aColumnPastTheAxisIsBrokenAndTold();
    void labelsOfFlowsStayInTheChart();
    void aBarAloneIsNoWall();

private:
    std::unique_ptr<Theme> m_theme;
};

void TstChartCanvas::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->apply(ThemeChoice::Light);
}

void TstChartCanvas::hoveringShowsTheNearestMark()
{
    const auto canvas = shown<PlotCanvas>(line());
    QSignalSpy spy(canvas.get(), &ChartCanvas::currentChanged);
    pointAt(*canvas, canvas->markPosition(4) + QPointF(3, -2));
    QCOMPARE(canvas->current(), 4);
    QCOMPARE(canvas->accessibleDescription(), QStringLiteral("Mark 4\nits value"));
    pointAt(*canvas, canvas->markPosition(7));
    QCOMPARE(canvas->current(), 7);
    canvas->clearFocus(); // with the keyboard in it the mark stays
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(canvas.get(), &leave);
    QCOMPARE(canvas->current(), -1);
    QCOMPARE(spy.count(), 3);
}

void TstChartCanvas::everyMarkIsFoundWhereItIsDrawn()
{
    const auto lines = shown<PlotCanvas>(line());
    const auto some = shown<BarCanvas>(bars());
    const auto map = shown<HeatCanvas>(heat());
    for (const ChartCanvas *canvas : {static_cast<ChartCanvas *>(lines.get()), static_cast<ChartCanvas *>(some.get()),
                                      static_cast<ChartCanvas *>(map.get())}) {
        for (int mark = 0; mark < static_cast<int>(canvas->figure().marks.size()); ++mark)
            QCOMPARE(canvas->markAt(canvas->markPosition(mark)), mark);
    }
}

void TstChartCanvas::theWheelZoomsAroundThePointer()
{
    const auto canvas = shown<PlotCanvas>(line());
    const QPointF at = canvas->markPosition(6);
    turnWheel(*canvas, at, 3, Qt::ControlModifier);
    QVERIFY(canvas->isZoomed());
    QVERIFY(canvas->until() - canvas->from() < 9);
    // What was under the pointer still is.
    QVERIFY(std::abs(canvas->markPosition(6).x() - at.x()) < 1);
    turnWheel(*canvas, at, -30, Qt::ControlModifier);
    QVERIFY(!canvas->isZoomed());
}

void TstChartCanvas::withoutAKeyTheWheelIsThePages()
{
    const auto canvas = shown<PlotCanvas>(line());
    turnWheel(*canvas, canvas->markPosition(6), 3, Qt::NoModifier);
    QVERIFY(!canvas->isZoomed());
}

void TstChartCanvas::draggingPansWhatIsZoomed()
{
    const auto canvas = shown<PlotCanvas>(line());
    canvas->showSpan(4, 6);
    const QPoint from = canvas->plotArea().center().toPoint();
    QTest::mousePress(canvas.get(), Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, from + QPointF(canvas->plotArea().width() / 2, 0),
                     canvas->mapToGlobal(QPointF(from)), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(canvas.get(), &move);
    QTest::mouseRelease(canvas.get(), Qt::LeftButton, {}, from + QPoint(50, 0));
    QVERIFY(std::abs(canvas->from() - 3) < 0.02);
    QVERIFY(std::abs(canvas->until() - 5) < 0.02);
    // No further than the axis goes.
    canvas->showSpan(-50, -48);
    QCOMPARE(canvas->from(), 0.0);
    QCOMPARE(canvas->until(), 2.0);
}

void TstChartCanvas::aDoubleClickBesideMarksShowsAll()
{
    ChartFigure figure = line(2);
    figure.x.high = 100;
    const auto canvas = shown<PlotCanvas>(figure);
    canvas->showSpan(50, 60);
    QTest::mouseDClick(canvas.get(), Qt::LeftButton, {}, canvas->plotArea().center().toPoint());
    QVERIFY(!canvas->isZoomed());
}

void TstChartCanvas::aClickAsksForTheTicketsBehind()
{
    const auto canvas = shown<BarCanvas>(bars());
    QSignalSpy spy(canvas.get(), &ChartCanvas::opened);
    QTest::mouseClick(canvas.get(), Qt::LeftButton, {}, canvas->markPosition(3).toPoint());
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.front().front().toInt(), 3);
    ChartFigure silent = bars();
    silent.behind = {};
    canvas->setFigure(silent);
    QTest::mouseClick(canvas.get(), Qt::LeftButton, {}, canvas->markPosition(3).toPoint());
    QCOMPARE(spy.count(), 1);
}

void TstChartCanvas::aDragAsksForNothing()
{
    const auto canvas = shown<PlotCanvas>(line());
    canvas->showSpan(4, 6);
    QSignalSpy spy(canvas.get(), &ChartCanvas::opened);
    const QPoint from = canvas->markPosition(5).toPoint();
    QTest::mousePress(canvas.get(), Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, from + QPointF(60, 0), canvas->mapToGlobal(QPointF(from)), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(canvas.get(), &move);
    QTest::mouseRelease(canvas.get(), Qt::LeftButton, {}, from + QPoint(60, 0));
    QCOMPARE(spy.count(), 0);
}

void TstChartCanvas::keysGoFromMarkToMark()
{
    const auto canvas = shown<BarCanvas>(bars());
    QTest::keyClick(canvas.get(), Qt::Key_Right);
    QCOMPARE(canvas->current(), 0);
    QTest::keyClick(canvas.get(), Qt::Key_Right); // the same series in the next category
    QCOMPARE(canvas->current(), 2);
    QTest::keyClick(canvas.get(), Qt::Key_Up);
    QCOMPARE(canvas->current(), 3);
    QTest::keyClick(canvas.get(), Qt::Key_Up); // there is no third series
    QCOMPARE(canvas->current(), 3);
    QTest::keyClick(canvas.get(), Qt::Key_Left);
    QCOMPARE(canvas->current(), 1);
    QTest::keyClick(canvas.get(), Qt::Key_End);
    QCOMPARE(canvas->current(), 7);
}

void TstChartCanvas::keysZoomAndOpen()
{
    const auto canvas = shown<PlotCanvas>(line());
    QSignalSpy spy(canvas.get(), &ChartCanvas::opened);
    QTest::keyClick(canvas.get(), Qt::Key_Return); // nothing is pointed at
    QCOMPARE(spy.count(), 0);
    canvas->setCurrent(2);
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(canvas.get(), Qt::Key_Plus);
    QVERIFY(canvas->isZoomed());
    // The next mark is brought into sight.
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(canvas.get(), Qt::Key_Right);
    QCOMPARE(canvas->current(), 7);
    QVERIFY(canvas->from() <= 7 && canvas->until() >= 7);
    QTest::keyClick(canvas.get(), Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
    QTest::keyClick(canvas.get(), Qt::Key_0);
    QVERIFY(!canvas->isZoomed());
}

void TstChartCanvas::barsStandWhereTheirMarksAre()
{
    for (const ChartKind kind : {ChartKind::Bars, ChartKind::Columns}) {
        ChartFigure figure = bars(kind);
        figure.series.resize(1);
        std::erase_if(figure.marks, [](const ChartMark &mark) { return mark.series == 1; });
        std::unique_ptr<ChartCanvas> canvas;
        if (kind == ChartKind::Bars)
            canvas = shown<BarCanvas>(figure);
        else
            canvas = shown<PlotCanvas>(figure);
        QApplication::processEvents();
        QImage image(canvas->size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        canvas->paintTo(painter, Palette::current());
        painter.end();
        const QColor ink = Palette::current().series(0);
        for (int mark = 0; mark < 4; ++mark) {
            const QPoint top = canvas->markPosition(mark).toPoint();
            QVERIFY(pixelsOf(image, QRect(top.x() - 4, top.y() + 4, 8, 6), ink) > 40);
            QCOMPARE(pixelsOf(image, QRect(top.x() - 4, top.y() - 10, 8, 6), ink), 0);
        }
    }
}

void TstChartCanvas::cellsStandWhereTheirMarksAre()
{
    const auto canvas = shown<HeatCanvas>(heat());
    QImage image(canvas->size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    canvas->paintTo(painter, Palette::current());
    painter.end();
    // The sixth cell is the fullest: right column, lower row.
    const QPoint fullest = canvas->markPosition(5).toPoint();
    QVERIFY(fullest.y() > canvas->plotArea().center().y());
    QVERIFY(pixelsOf(image, QRect(fullest - QPoint(30, 30), QSize(20, 20)), Palette::current().series(0)) > 300);
    const QPoint emptiest = canvas->markPosition(0).toPoint();
    QCOMPARE(pixelsOf(image, QRect(emptiest - QPoint(30, 30), QSize(20, 20)), Palette::current().series(0)), 0);
}

void TstChartCanvas::ribbonsAreFoundUnderThePointer()
{
    const auto canvas = shown<FlowCanvas>(flows());
    QSignalSpy spy(canvas.get(), &ChartCanvas::opened);
    for (int mark = 0; mark < 2; ++mark) {
        pointAt(*canvas, canvas->markPosition(mark));
        QCOMPARE(canvas->current(), mark);
        QTest::mouseClick(canvas.get(), Qt::LeftButton, {}, canvas->markPosition(mark).toPoint());
        QCOMPARE(spy.back().front().toInt(), mark);
    }
    QCOMPARE(canvas->markAt({2, 2}), -1);
    QTest::keyClick(canvas.get(), Qt::Key_Plus);
    QVERIFY(!canvas->isZoomed());
}

void TstChartCanvas::aMillionPointsAreDrawnAsFew()
{
    ChartFigure figure = line(2);
    constexpr int Many = 1'000'000;
    figure.x.high = Many;
    figure.series[0].x.resize(Many);
    figure.series[0].y.resize(Many);
    for (int i = 0; i < Many; ++i) {
        figure.series[0].x[static_cast<std::size_t>(i)] = i;
        figure.series[0].y[static_cast<std::size_t>(i)] = i % 97;
    }
    const auto canvas = shown<PlotCanvas>(figure);
    QVERIFY(canvas->drawnCount() > 0);
    QVERIFY(canvas->drawnCount() <= 6 * static_cast<std::size_t>(canvas->width()) + 4);
    canvas->showSpan(1000, 1400); // few enough to be drawn as they are, and one beyond each edge
    QCOMPARE(canvas->drawnCount(), std::size_t{403});
}

void TstChartCanvas::aPeakAmongAMillionIsInThePicture()
{
    ChartFigure figure = line(2);
    constexpr int Many = 1'000'000;
    figure.x.high = Many;
    figure.y.high = 100;
    figure.series[0].x.resize(Many);
    figure.series[0].y.assign(Many, 5);
    for (int i = 0; i < Many; ++i)
        figure.series[0].x[static_cast<std::size_t>(i)] = i;
    figure.series[0].y[654'321] = 95;
    const auto canvas = shown<PlotCanvas>(figure);
    QImage image(canvas->size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    canvas->paintTo(painter, Palette::current());
    painter.end();
    const QPoint peak = canvas->positionOf({0, 654'321, 95}).toPoint();
    QVERIFY(pixelsOf(image, QRect(peak.x() - 3, peak.y(), 7, 40), Palette::current().series(0)) > 20);
}

void TstChartCanvas::theViewSurvivesARefreshOfTheSameAxis()
{
    const auto canvas = shown<PlotCanvas>(line());
    canvas->showSpan(2, 5);
    canvas->setCurrent(3);
    canvas->setFigure(line());
    QCOMPARE(canvas->from(), 2.0);
    QCOMPARE(canvas->current(), 3);
    canvas->setFigure(line(20));
    QVERIFY(!canvas->isZoomed());
    QCOMPARE(canvas->current(), -1);
}

void TstChartCanvas::anEmptyFigureTakesNoPointer()
{
    for (const ChartKind kind : {ChartKind::Lines, ChartKind::Heat, ChartKind::Bars, ChartKind::Flows}) {
        ChartFigure nothing;
        nothing.kind = kind;
        std::unique_ptr<ChartCanvas> canvas;
        if (kind == ChartKind::Lines)
            canvas = shown<PlotCanvas>(nothing);
        else if (kind == ChartKind::Heat)
            canvas = shown<HeatCanvas>(nothing);
        else if (kind == ChartKind::Bars)
            canvas = shown<BarCanvas>(nothing);
        else
            canvas = shown<FlowCanvas>(nothing);
        pointAt(*canvas, {200, 100});
        QTest::mouseClick(canvas.get(), Qt::LeftButton, {}, {200, 100});
        QTest::keyClick(canvas.get(), Qt::Key_Right);
        QCOMPARE(canvas->current(), -1);
        QVERIFY(!canvas->grab().isNull());
    }
}

void TstChartCanvas::coloursFollowTheTheme()
{
    const auto canvas = shown<BarCanvas>(bars());
    const auto inked = [&canvas] {
        QApplication::processEvents();
        QImage image(canvas->size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        canvas->render(&image);
        return pixelsOf(image, image.rect(), Palette::current().series(0));
    };
    QVERIFY(inked() > 500);
    m_theme->apply(ThemeChoice::Dark);
    QVERIFY(inked() > 500);
    m_theme->apply(ThemeChoice::Light);
}

// One column of 1,768 % among others of half: its value stands beside it, and it can be pointed at.
void TstChartCanvas::aColumnPastTheAxisIsBrokenAndTold()
{
    ChartFigure figure;
    figure.kind = ChartKind::Columns;
    figure.x.kind = AxisKind::Category;
    figure.x.high = 9.5;
    figure.x.low = -0.5;
    figure.y.kind = AxisKind::Share;
    figure.y.high = 1;
    figure.series = {{QStringLiteral("Use"), {}, {}, {}}};
    for (int i = 0; i < 10; ++i) {
        figure.x.categories << QString::number(i);
        figure.series[0].x.push_back(i);
        figure.series[0].y.push_back(i == 0 ? 17.68 : 0.5);
        figure.marks.push_back({0, static_cast<double>(i), figure.series[0].y.back()});
    }
    const auto told = shown<PlotCanvas>(figure);
    QVERIFY(told->plotArea().contains(told->markPosition(0)));
    QCOMPARE(told->markAt(told->markPosition(0)), 0);
    const auto beside = [](PlotCanvas &canvas) {
        const QRectF area = canvas.plotArea();
        const double wide = area.width() / 10;
        const QRect box = QRectF(area.left() + wide, area.top() + 2, 60, 14).toRect();
        return pixelsOf(canvas.grab().toImage(), box, tone(Tone::Text));
    };
    QVERIFY(beside(*told) > 5);
    figure.series[0].y[0] = figure.marks[0].y = 1;
    QCOMPARE(beside(*shown<PlotCanvas>(figure)), 0);
}

void TstChartCanvas::labelsOfFlowsStayInTheChart()
{
    const auto tops = FlowCanvas::labelTops({10, 96, 98, 99}, 12, 100);
    QCOMPARE(tops.front(), 4.0);
    QVERIFY(tops.back() + 12 <= 100);
    for (std::size_t i = 1; i < tops.size(); ++i)
        QVERIFY(tops[i] - tops[i - 1] >= 11);
    QCOMPARE(FlowCanvas::labelTops({50}, 12, 100).front(), 44.0);
}

void TstChartCanvas::aBarAloneIsNoWall()
{
    ChartFigure figure = bars();
    figure.x.categories = {QStringLiteral("a")};
    figure.x.high = 0.5;
    figure.series.resize(1);
    figure.series[0].x = {0};
    figure.series[0].y = {8};
    figure.marks = {{0, 0, 8}};
    const auto canvas = shown<BarCanvas>(figure);
    QApplication::processEvents();
    QImage image(canvas->size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    canvas->paintTo(painter, Palette::of(Shade::Light));
    painter.end();
    const int inked = pixelsOf(image, QRect(0, qRound(canvas->plotArea().center().y()), image.width(), 1),
                               Palette::of(Shade::Light).series(0));
    QVERIFY2(inked > 50 && inked < 70, qPrintable(QString::number(inked)));
}

QTEST_MAIN(TstChartCanvas)

#include "tst_chartcanvas.moc"
