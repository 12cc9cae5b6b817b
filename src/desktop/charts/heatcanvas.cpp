// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatcanvas.h"

#include "chartticks.h"
#include "plotlook.h"
#include "plottinglibrary.h"

#include "desktop/style/fonts.h"
#include "desktop/style/heatshade.h"
#include "desktop/style/words.h"

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

constexpr double NumberGap = 6;
constexpr double NarrowestCell = 20;
constexpr double LowestCell = 14;

} // namespace

HeatCanvas::HeatCanvas(QWidget *parent)
    : ChartCanvas(parent)
    , m_plot(new QCustomPlot(this))
{
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->xAxis->setTicker(QSharedPointer<QCPAxisTickerText>::create());
    m_plot->yAxis->setTicker(QSharedPointer<QCPAxisTickerText>::create());
    m_plot->yAxis->setRangeReversed(true);
}

HeatCanvas::~HeatCanvas() = default;

QRectF HeatCanvas::plotArea() const
{
    const QFontMetricsF metrics(fonts::secondary(), this);
    double left = 0;
    for (const QString &name : figure().y.categories)
        left = std::max(left, metrics.horizontalAdvance(name));
    return QRectF(rect()).adjusted(std::ceil(left) + 10, 6, -8, -24);
}

// The first row is on top.
QPointF HeatCanvas::positionOf(const ChartMark &mark) const
{
    const QRectF area = plotArea();
    const double share = (mark.y - figure().y.low) / (figure().y.high - figure().y.low);
    return {pixelX(mark.x), area.top() + share * area.height()};
}

double HeatCanvas::highest() const
{
    double most = 0;
    for (const std::optional<double> &cell : figure().cells)
        most = std::max(most, cell.value_or(0));
    return most > 0 ? most : 1;
}

QColor HeatCanvas::colorOf(double value) const
{
    return heatShade(palette(), value / highest());
}

void HeatCanvas::addMap()
{
    const auto wide = static_cast<int>(figure().x.categories.size());
    const auto tall = static_cast<int>(figure().y.categories.size());
    auto *map = new QCPColorMap(m_plot->xAxis, m_plot->yAxis);
    map->data()->setSize(wide, tall);
    map->data()->setRange({0, static_cast<double>(wide - 1)}, {0, static_cast<double>(tall - 1)});
    map->setInterpolate(false);
    map->setTightBoundary(false);
    QCPColorGradient gradient;
    gradient.clearColorStops();
    gradient.setLevelCount(256);
    constexpr int Stops = 16;
    for (int i = 0; i <= Stops; ++i)
        gradient.setColorStopAt(i / double(Stops), colorOf(std::max(1e-9, i / double(Stops)) * highest()));
    gradient.setNanHandling(QCPColorGradient::nhTransparent);
    map->setGradient(gradient);
    map->setDataRange({0, highest()});
    for (int y = 0; y < tall; ++y) {
        for (int x = 0; x < wide; ++x) {
            const auto value = figure().cells[static_cast<std::size_t>(y * wide + x)];
            map->data()->setCell(x, y, value && *value > 0 ? *value : std::numeric_limits<double>::quiet_NaN());
        }
    }
}

void HeatCanvas::addNumbers()
{
    const auto wide = static_cast<int>(figure().x.categories.size());
    const auto tall = static_cast<int>(figure().y.categories.size());
    const QRectF area = plotArea();
    const double cellWide = area.width() / (until() - from());
    const bool hasTenths = highest() < 10 && cellWide >= NarrowestCell + 4;
    const double widest =
        QFontMetricsF(fonts::secondary(), this)
            .horizontalAdvance(hasTenths ? Words::decimal(highest()) : Words::number(std::llround(highest())));
    // Numbers that touch their neighbours read as one.
    const bool fits =
        cellWide >= std::max<double>(NarrowestCell, widest + NumberGap) && area.height() / tall >= LowestCell;
    for (int i = 0; fits && i < wide * tall; ++i) {
        const auto value = figure().cells[static_cast<std::size_t>(i)];
        if (!value || *value <= 0)
            continue;
        auto *number = new QCPItemText(m_plot);
        number->position->setCoords(i % wide, i / wide);
        number->setFont(fonts::secondary());
        number->setText(hasTenths ? Words::decimal(*value) : Words::number(std::llround(*value)));
        const QColor ground = colorOf(*value);
        const QColor dark = palette().color(Tone::Text);
        const QColor light = palette().color(Tone::OnAccent);
        number->setColor(contrastRatio(dark, ground) >= contrastRatio(light, ground) ? dark : light);
    }
}

void HeatCanvas::setTicks()
{
    const QFontMetricsF metrics(fonts::secondary(), this);
    double widest = 1;
    for (const QString &name : figure().x.categories)
        widest = std::max(widest, metrics.horizontalAdvance(name) + 14);
    const int about = std::max(1, static_cast<int>(plotArea().width() / widest));
    const auto put = [](QCPAxis *axis, const std::vector<ChartTick> &ticks) {
        const auto ticker = axis->ticker().staticCast<QCPAxisTickerText>();
        ticker->clear();
        for (const ChartTick &tick : ticks)
            ticker->addTick(tick.at, tick.text);
    };
    put(m_plot->xAxis, chartTicks(figure().x, from(), until(), about));
    put(m_plot->yAxis, chartTicks(figure().y, figure().y.low, figure().y.high, 100));
    m_plot->xAxis->setRange(from(), until());
    m_plot->yAxis->setRange(figure().y.low, figure().y.high);
}

void HeatCanvas::rebuild()
{
    m_plot->setVisible(!figure().isEmpty());
    m_plot->clearPlottables();
    m_plot->clearItems();
    if (figure().isEmpty())
        return;
    m_plot->setGeometry(rect());
    dressPlot(*m_plot, palette(), plotArea().toRect());
    m_plot->yAxis->grid()->setVisible(false);
    m_plot->xAxis->setBasePen(QPen(Qt::NoPen));
    addMap();
    setTicks();
    addNumbers();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void HeatCanvas::applyView()
{
    m_plot->clearItems();
    setTicks();
    addNumbers();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void HeatCanvas::paintPlot(QPainter &painter)
{
    if (!figure().isEmpty())
        paintPlotOn(*m_plot, painter);
}

} // namespace evenkeel
