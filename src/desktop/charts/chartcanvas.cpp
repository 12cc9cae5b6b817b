// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartcanvas.h"

#include "chartoverlay.h"
#include "chartticks.h"

#include "desktop/style/fonts.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace evenkeel {

namespace {

constexpr double Reach = 28;
constexpr double TopMargin = 12;
constexpr double RightMargin = 12;
constexpr double BottomMargin = 24;
/// Values told of columns that go past the axis; hovering tells the others.
constexpr qsizetype MostCutValues = 3;

} // namespace

ChartCanvas::ChartCanvas(QWidget *parent)
    : QWidget(parent)
    , m_overlay(new ChartOverlay(this))
    , m_palette(&Palette::current())
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

ChartCanvas::~ChartCanvas() = default;

void ChartCanvas::setFigure(ChartFigure figure)
{
    // The view and the mark survive a refresh of the same axis.
    const bool isSameAxis = figure.x.low == m_figure.x.low && figure.x.high == m_figure.x.high &&
                            figure.x.kind == m_figure.x.kind && figure.marks.size() == m_figure.marks.size();
    m_figure = std::move(figure);
    if (!isSameAxis) {
        m_current = -1;
        m_from = m_figure.x.low;
        m_until = m_figure.x.high;
    }
    setAccessibleName(m_figure.title);
    setAccessibleDescription(m_figure.ground);
    measureLabels();
    rebuild();
    m_overlay->raise();
    update();
    m_overlay->update();
}

void ChartCanvas::measureLabels()
{
    const QFontMetricsF metrics(fonts::secondary(), this);
    m_labels = 0;
    for (const ChartTick &tick : chartTicks(m_figure.y, m_figure.y.low, m_figure.y.high, 4))
        m_labels = std::max(m_labels, metrics.horizontalAdvance(tick.text));
}

QRectF ChartCanvas::plotArea() const
{
    return QRectF(rect()).adjusted(std::ceil(m_labels) + 10, TopMargin, -RightMargin, -BottomMargin);
}

double ChartCanvas::pixelX(double x) const
{
    const QRectF area = plotArea();
    return area.left() + (x - m_from) / (m_until - m_from) * area.width();
}

double ChartCanvas::pixelY(double y) const
{
    const QRectF area = plotArea();
    return area.bottom() - (y - m_figure.y.low) / (m_figure.y.high - m_figure.y.low) * area.height();
}

double ChartCanvas::valueX(double pixel) const
{
    const QRectF area = plotArea();
    return m_from + (pixel - area.left()) / area.width() * (m_until - m_from);
}

QPointF ChartCanvas::positionOf(const ChartMark &mark) const
{
    return {pixelX(mark.x), pixelY(std::min(mark.y, m_figure.y.high))};
}

int ChartCanvas::markAt(const QPointF &position) const
{
    const QRectF area = plotArea();
    if (m_figure.marks.empty() || !area.adjusted(-Reach, -Reach, Reach, Reach).contains(position))
        return -1;
    const double low = valueX(position.x() - Reach);
    const double high = valueX(position.x() + Reach);
    const auto begin = std::lower_bound(m_figure.marks.begin(), m_figure.marks.end(), low,
                                        [](const ChartMark &mark, double x) { return mark.x < x; });
    int nearest = -1;
    double least = std::numeric_limits<double>::max();
    for (auto mark = begin; mark != m_figure.marks.end() && mark->x <= high; ++mark) {
        const QPointF away = positionOf(*mark) - position;
        // Along the axis first: who points at a time means that time.
        const double distance = std::hypot(away.x() * 3, away.y());
        if (distance < least) {
            least = distance;
            nearest = static_cast<int>(mark - m_figure.marks.begin());
        }
    }
    return nearest;
}

void ChartCanvas::setCurrent(int mark)
{
    if (mark >= static_cast<int>(m_figure.marks.size()))
        mark = -1;
    if (mark == m_current)
        return;
    m_current = mark;
    if (mark >= 0 && m_figure.describe)
        setAccessibleDescription(m_figure.describe(mark));
    m_overlay->update();
    Q_EMIT currentChanged(mark);
}

void ChartCanvas::setRange(double from, double until)
{
    if (m_from == from && m_until == until)
        return;
    m_from = from;
    m_until = until;
    applyView();
    update();
    m_overlay->update();
    Q_EMIT viewChanged();
}

void ChartCanvas::showSpan(double from, double until)
{
    const double whole = m_figure.x.high - m_figure.x.low;
    const double length = std::clamp(until - from, std::min(whole, whole / 4096), whole);
    const double begin = std::clamp(from, m_figure.x.low, m_figure.x.high - length);
    setRange(begin, begin + length);
}

void ChartCanvas::showAll()
{
    setRange(m_figure.x.low, m_figure.x.high);
}

bool ChartCanvas::isZoomed() const
{
    return m_from != m_figure.x.low || m_until != m_figure.x.high;
}

void ChartCanvas::zoom(double factor, double around)
{
    if (!canZoom())
        return;
    const double at = std::clamp(valueX(around), m_from, m_until);
    const double length = std::min((m_until - m_from) / factor, m_figure.x.high - m_figure.x.low);
    const double share = (at - m_from) / (m_until - m_from);
    showSpan(at - share * length, at - share * length + length);
}

void ChartCanvas::pan(double share)
{
    const double by = share * (m_until - m_from);
    showSpan(m_from + by, m_until + by);
}

void ChartCanvas::paintMeanings(QPainter &painter) const
{
    const QRectF area = plotArea();
    painter.setFont(fonts::secondary());
    const QFontMetricsF metrics(painter.font(), this);
    for (const ChartBand &band : m_figure.bands) {
        const double top = std::max(area.top(), pixelY(band.high));
        const double bottom = std::min(area.bottom(), pixelY(band.low));
        QColor ground = m_palette->color(band.tone);
        painter.setPen(QPen(ground, 1, Qt::DotLine));
        painter.drawLine(QPointF(area.left(), top), QPointF(area.right(), top));
        painter.drawLine(QPointF(area.left(), bottom), QPointF(area.right(), bottom));
        ground.setAlphaF(0.10F);
        painter.fillRect(QRectF(area.left(), top, area.width(), bottom - top), ground);
    }
    double lastRight = area.left();
    for (const ChartMarker &marker : m_figure.markers) {
        const double x = pixelX(marker.x);
        if (x < area.left() || x > area.right())
            continue;
        painter.setPen(QPen(m_palette->color(Tone::Text), 1, Qt::DashLine));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        const double wide = metrics.horizontalAdvance(marker.name);
        const bool isRight = x + wide + 6 <= area.right();
        const double left = isRight ? x + 5 : x - wide - 5;
        // Names that would run into each other stand one below the other.
        const double top = left < lastRight ? area.top() + metrics.lineSpacing() : area.top();
        painter.drawText(QPointF(left, top + metrics.ascent()), marker.name);
        lastRight = std::max(lastRight, left + wide + 6);
    }
    paintCuts(painter);
}

// Columns that go on past the axis: broken near their end, with their values beside them.
void ChartCanvas::paintCuts(QPainter &painter) const
{
    if (m_figure.kind != ChartKind::Columns)
        return;
    const QRectF area = plotArea();
    const double half = std::max(1.0, (pixelX(1) - pixelX(0)) / 2);
    double last = -1;
    QStringList values;
    for (const ChartMark &mark : m_figure.marks) {
        const double x = pixelX(mark.x);
        if (mark.y <= m_figure.y.high || x < area.left() || x > area.right())
            continue;
        painter.setPen(QPen(m_palette->color(Tone::Surface), 2));
        for (const double y : {area.top() + 9, area.top() + 14})
            painter.drawLine(QPointF(x - half, y + 2), QPointF(x + half, y - 2));
        values << axisText(m_figure.y, mark.y);
        last = x + half;
    }
    if (values.isEmpty())
        return;
    const qsizetype more = values.size() - MostCutValues;
    QString text = values.mid(0, MostCutValues).join(QStringLiteral(", "));
    if (more > 0)
        text = tr("%1 and %Ln more", "values", static_cast<int>(more)).arg(text);
    painter.setFont(fonts::secondaryStrong());
    const QFontMetricsF metrics(painter.font(), this);
    const double wide = metrics.horizontalAdvance(text) + 8;
    const QRectF box(std::min(last + 4, area.right() - wide), area.top() + 2, wide, metrics.lineSpacing());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_palette->color(Tone::Surface));
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(m_palette->color(Tone::Text));
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, text);
}

void ChartCanvas::paintTo(QPainter &painter, const Palette &palette)
{
    const Palette *shown = m_palette;
    m_palette = &palette;
    rebuild();
    painter.save();
    paintPlot(painter);
    painter.restore();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintMeanings(painter);
    painter.restore();
    m_palette = shown;
    rebuild();
    m_overlay->raise();
}

void ChartCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_overlay->setGeometry(rect());
    rebuild();
    m_overlay->raise();
}

void ChartCanvas::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    m_palette = &Palette::current();
    measureLabels();
    rebuild();
    m_overlay->raise();
}

} // namespace evenkeel
