// SPDX-License-Identifier: GPL-3.0-or-later
#include "plotcanvas.h"

#include "chartticks.h"
#include "drawnpoints.h"
#include "plotlook.h"
#include "plottinglibrary.h"

#include "desktop/style/fonts.h"

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

constexpr double ColumnShare = 0.82;
constexpr double WidestColumn = 64; ///< pixels
constexpr double LineWidth = 1.75;
constexpr double LabelGap = 18;

QCPScatterStyle::ScatterShape shapeOf(int series)
{
    constexpr std::array Shapes{QCPScatterStyle::ssDisc, QCPScatterStyle::ssSquare, QCPScatterStyle::ssTriangle,
                                QCPScatterStyle::ssDiamond};
    return Shapes[static_cast<std::size_t>(series) % Shapes.size()];
}

} // namespace

PlotCanvas::PlotCanvas(QWidget *parent)
    : ChartCanvas(parent)
    , m_plot(new QCustomPlot(this))
{
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->xAxis->setTicker(QSharedPointer<QCPAxisTickerText>::create());
    m_plot->yAxis->setTicker(QSharedPointer<QCPAxisTickerText>::create());
}

PlotCanvas::~PlotCanvas() = default;

void PlotCanvas::dress()
{
    m_plot->setGeometry(rect());
    dressPlot(*m_plot, palette(), plotArea().toRect());
}

void PlotCanvas::addLines()
{
    for (std::size_t i = 0; i < figure().series.size(); ++i) {
        const ChartSeries &series = figure().series[i];
        QCPGraph *graph = m_plot->addGraph();
        graph->setName(series.name);
        // What is handed over is drawn as it is.
        graph->setAdaptiveSampling(false);
        const QColor color = series.ink.color(palette());
        graph->setPen(QPen(color, LineWidth, series.ink.isDashed ? Qt::DashLine : Qt::SolidLine));
        if (series.hasDots)
            graph->setScatterStyle(QCPScatterStyle(shapeOf(series.ink.series), color, color, 5));
    }
    for (std::size_t i = 0; i < figure().series.size(); ++i) {
        const ChartSeries &series = figure().series[i];
        if (series.fillTo < 0)
            continue;
        m_plot->graph(static_cast<int>(i))->setChannelFillGraph(m_plot->graph(series.fillTo));
    }
}

void PlotCanvas::addColumns()
{
    const double category = plotArea().width() / (figure().x.high - figure().x.low);
    for (const ChartSeries &series : figure().series) {
        auto *bars = new QCPBars(m_plot->xAxis, m_plot->yAxis);
        bars->setName(series.name);
        bars->setWidth(std::min(ColumnShare, WidestColumn / std::max(1.0, category))); // a few are no walls
        bars->setPen(QPen(Qt::NoPen));
        bars->setBrush(QBrush(series.ink.color(palette()), series.ink.isHatched ? Qt::BDiagPattern : Qt::SolidPattern));
        bars->setData(QVector<double>(series.x.begin(), series.x.end()),
                      QVector<double>(series.y.begin(), series.y.end()), true);
    }
}

void PlotCanvas::setTicks()
{
    const QFontMetricsF metrics(fonts::secondary(), this);
    double widest = metrics.horizontalAdvance(QStringLiteral("00:00"));
    if (figure().x.kind == AxisKind::Time)
        widest = metrics.horizontalAdvance(QStringLiteral("30 MMM"));
    for (const QString &name : figure().x.categories)
        widest = std::max(widest, metrics.horizontalAdvance(name));
    const int about = std::max(1, static_cast<int>(plotArea().width() / (widest + LabelGap)));
    const auto put = [](QCPAxis *axis, const std::vector<ChartTick> &ticks) {
        const auto ticker = axis->ticker().staticCast<QCPAxisTickerText>();
        ticker->clear();
        for (const ChartTick &tick : ticks)
            ticker->addTick(tick.at, tick.text);
    };
    put(m_plot->xAxis, chartTicks(figure().x, from(), until(), about));
    put(m_plot->yAxis, chartTicks(figure().y, figure().y.low, figure().y.high, 4));
    m_plot->xAxis->setRange(from(), until());
    m_plot->yAxis->setRange(figure().y.low, figure().y.high);
}

void PlotCanvas::handPoints()
{
    m_drawn = 0;
    if (figure().kind != ChartKind::Lines)
        return;
    const auto columns = static_cast<std::size_t>(std::max(1.0, plotArea().width() * devicePixelRatioF()));
    for (std::size_t i = 0; i < figure().series.size(); ++i) {
        const ChartSeries &series = figure().series[i];
        QVector<QCPGraphData> points;
        for (const std::uint32_t at : drawnPoints(series.x, series.y, from(), until(), columns))
            points.append({series.x[at], series.y[at]});
        m_drawn += static_cast<std::size_t>(points.size());
        QCPGraph *graph = m_plot->graph(static_cast<int>(i));
        // Several lines in each column melt into one: wide smooth strokes and grounds of them take a second a picture.
        const bool isDense = static_cast<std::size_t>(points.size()) > columns / 2;
        graph->setAntialiased(!isDense);
        graph->setAntialiasedFill(!isDense);
        graph->setPen(QPen(graph->pen().color(), isDense ? 1 : LineWidth,
                           series.ink.isDashed && !isDense ? Qt::DashLine : Qt::SolidLine));
        QColor ground = series.ink.color(palette());
        ground.setAlphaF(0.14F);
        graph->setBrush(series.fillTo < 0 || isDense ? QBrush(Qt::NoBrush) : QBrush(ground));
        graph->data()->set(points, true);
    }
}

void PlotCanvas::rebuild()
{
    m_plot->setVisible(!figure().isEmpty());
    m_plot->clearPlottables();
    if (figure().isEmpty())
        return;
    dress();
    if (figure().kind == ChartKind::Lines)
        addLines();
    else
        addColumns();
    setTicks();
    handPoints();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PlotCanvas::applyView()
{
    setTicks();
    handPoints();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PlotCanvas::drawNow()
{
    m_plot->replot(QCustomPlot::rpImmediateRefresh);
}

void PlotCanvas::paintPlot(QPainter &painter)
{
    if (!figure().isEmpty())
        paintPlotOn(*m_plot, painter);
}

} // namespace evenkeel
