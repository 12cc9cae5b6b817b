// SPDX-License-Identifier: GPL-3.0-or-later
#include "barcanvas.h"

#include "chartticks.h"

#include "desktop/style/fonts.h"

#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QCoreApplication>
#include <QGraphicsLayout>
#include <QPainter>
#include <QStackedBarSeries>

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

constexpr double BarShare = 0.78;
constexpr double WidestBar = 64; ///< pixels
constexpr int LabelGap = 14;

QBrush brushOf(const ChartInk &ink, const Palette &palette)
{
    return {ink.color(palette), ink.isHatched ? Qt::BDiagPattern : Qt::SolidPattern};
}

} // namespace

BarCanvas::BarCanvas(QWidget *parent)
    : ChartCanvas(parent)
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
{
    m_view->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_chart->setBackgroundVisible(false);
    m_chart->legend()->hide();
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setMargins({});
}

BarCanvas::~BarCanvas() = default;

// A few bars are no walls.
double BarCanvas::barShare() const
{
    const double category = plotArea().width() / std::max(1e-9, until() - from());
    const auto beside = figure().kind == ChartKind::Bars ? static_cast<double>(figure().series.size()) : 1.0;
    return std::min(BarShare, WidestBar * beside / std::max(1.0, category));
}

QPointF BarCanvas::positionOf(const ChartMark &mark) const
{
    const auto count = static_cast<double>(figure().series.size());
    const bool isBeside = figure().kind == ChartKind::Bars && count > 1;
    const double away = isBeside ? (mark.series - (count - 1) / 2) * barShare() / count : 0;
    return {pixelX(mark.x + away), pixelY(mark.y)};
}

void BarCanvas::addBars()
{
    const ChartFigure &of = figure();
    QAbstractBarSeries *bars = nullptr;
    if (of.kind == ChartKind::StackedBars)
        bars = new QStackedBarSeries;
    else
        bars = new QBarSeries;
    bars->setBarWidth(barShare());
    for (const ChartSeries &series : of.series) {
        auto *set = new QBarSet(series.name);
        set->setBrush(brushOf(series.ink, palette()));
        set->setPen(QPen(palette().color(Tone::Surface), of.kind == ChartKind::StackedBars ? 0.5 : 0));
        std::vector<double> values(static_cast<std::size_t>(of.x.categories.size()), 0);
        for (std::size_t i = 0; i < series.x.size(); ++i)
            values[static_cast<std::size_t>(std::lround(series.x[i]))] = std::isnan(series.y[i]) ? 0 : series.y[i];
        for (const double value : values)
            set->append(value);
        bars->append(set);
    }
    m_chart->addSeries(bars);
}

void BarCanvas::addAxes()
{
    const auto dress = [this](QCategoryAxis *axis) {
        axis->setLabelsFont(fonts::secondary());
        axis->setLabelsColor(palette().color(Tone::Muted));
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setTruncateLabels(false);
        axis->setGridLinePen(QPen(palette().color(Tone::Line), 1));
        axis->setLinePen(QPen(palette().color(Tone::StrongLine), 1));
    };
    m_x = new QCategoryAxis;
    m_y = new QCategoryAxis;
    dress(m_x);
    dress(m_y);
    m_x->setGridLineVisible(false);
    m_y->setLineVisible(false);
    m_chart->addAxis(m_x, Qt::AlignBottom);
    m_chart->addAxis(m_y, Qt::AlignLeft);
    m_y->setRange(figure().y.low, figure().y.high);
    m_y->setStartValue(figure().y.low);
    for (const ChartTick &tick : chartTicks(figure().y, figure().y.low, figure().y.high, 4))
        m_y->append(tick.text, tick.at);
    for (QAbstractSeries *series : m_chart->series()) {
        series->attachAxis(m_x);
        series->attachAxis(m_y);
    }
}

// As many names as fit beside each other.
void BarCanvas::makeTicks()
{
    if (m_x == nullptr)
        return;
    const QStringList old = m_x->categoriesLabels();
    for (const QString &label : old)
        m_x->remove(label);
    const QFontMetricsF metrics(fonts::secondary(), this);
    const double inSight = std::max(1.0, until() - from());
    double widest = 1;
    for (const QString &name : figure().x.categories)
        widest = std::max(widest, metrics.horizontalAdvance(name) + LabelGap);
    const int fit = std::clamp(static_cast<int>(plotArea().width() / widest), 1, static_cast<int>(inSight) + 1);
    m_x->setStartValue(from());
    m_x->setRange(from(), until());
    QStringList taken;
    for (const ChartTick &tick : chartTicks(figure().x, from(), until(), fit)) {
        // The axis tells its names apart by their text: the same name again gets an invisible letter more.
        QString name = tick.text;
        while (taken.contains(name))
            name += QChar(0x200B);
        taken.append(name);
        m_x->append(name, tick.at);
    }
}

void BarCanvas::rebuild()
{
    m_view->setGeometry(rect());
    m_chart->resize(size());
    m_view->setSceneRect(rect());
    m_chart->removeAllSeries();
    for (QAbstractAxis *axis : m_chart->axes()) {
        m_chart->removeAxis(axis);
        delete axis;
    }
    m_x = nullptr;
    m_y = nullptr;
    m_view->setVisible(!figure().isEmpty());
    if (figure().isEmpty())
        return;
    addBars();
    addAxes();
    m_chart->setPlotArea(plotArea());
    makeTicks();
}

void BarCanvas::applyView()
{
    for (QAbstractSeries *series : m_chart->series()) {
        if (auto *bars = qobject_cast<QAbstractBarSeries *>(series))
            bars->setBarWidth(barShare());
    }
    makeTicks();
}

void BarCanvas::paintPlot(QPainter &painter)
{
    // Layouts of the scene wait for an event that does not come between making and painting.
    QCoreApplication::sendPostedEvents(m_chart, QEvent::LayoutRequest);
    m_view->scene()->render(&painter, QRectF(rect()), QRectF(rect()));
}

} // namespace evenkeel
