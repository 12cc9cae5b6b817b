// SPDX-License-Identifier: GPL-3.0-or-later
#include "intervalchart.h"

#include "desktop/charts/chartticks.h"
#include "desktop/style/fonts.h"
#include "desktop/style/palette.h"
#include "wording/metricwords.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

constexpr int Margin = 20;
constexpr int LineY = 52;
constexpr int AxisY = 84;
constexpr int MarkerTop = 18;
constexpr double Air = 0.12;

AxisKind axisOf(MetricUnit unit)
{
    switch (unit) {
    case MetricUnit::Share:
        return AxisKind::Share;
    case MetricUnit::InMinutes:
        return AxisKind::InMinutes;
    case MetricUnit::InHours:
        return AxisKind::InHours;
    default:
        return AxisKind::Number;
    }
}

} // namespace

IntervalScale IntervalScale::around(const Estimate &wide, double estimate, double target, double left, double width)
{
    double low = std::min({wide.low, estimate, target, 0.0});
    double high = std::max({wide.high, estimate, target, 0.0});
    if (high - low < 1e-12) {
        low -= 1;
        high += 1;
    }
    const double air = (high - low) * Air;
    return {low - air, high + air, left, std::max(width, 1.0)};
}

IntervalChart::IntervalChart(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("How much the figure changed"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void IntervalChart::setComparison(Metric metric, const std::optional<Comparison> &comparison, double target)
{
    m_metric = metric;
    m_comparison = comparison;
    m_target = target;
    setVisible(comparison.has_value());
    setAccessibleDescription(words());
    update();
}

double IntervalChart::hopedFor() const
{
    return specOf(m_metric).direction == MetricDirection::HigherIsBetter ? m_target : -m_target;
}

IntervalScale IntervalChart::scale() const
{
    if (!m_comparison)
        return {};
    return IntervalScale::around(m_comparison->wideDifference, m_comparison->after - m_comparison->before, hopedFor(),
                                 Margin, width() - 2 * Margin);
}

QString IntervalChart::words() const
{
    if (!m_comparison)
        return {};
    const MetricUnit unit = specOf(m_metric).unit;
    const auto change = [unit](double value) { return MetricWords::change(value, unit); };
    return tr("Difference %1. With 95 % confidence between %2 and %3, with 99.9 % between %4 and %5. Hoped for: %6.")
        .arg(change(m_comparison->after - m_comparison->before), change(m_comparison->difference.low),
             change(m_comparison->difference.high), change(m_comparison->wideDifference.low),
             change(m_comparison->wideDifference.high), change(hopedFor()));
}

void IntervalChart::paintAxis(QPainter &painter, const IntervalScale &scale) const
{
    ChartAxis axis;
    axis.kind = axisOf(specOf(m_metric).unit);
    painter.setPen(tone(Tone::Line));
    painter.drawLine(QPointF(scale.left, AxisY), QPointF(scale.left + scale.width, AxisY));
    painter.setFont(fonts::secondary());
    for (const ChartTick &tick : chartTicks(axis, scale.low, scale.high, 5)) {
        const double x = scale.x(tick.at);
        painter.setPen(tone(Tone::Line));
        painter.drawLine(QPointF(x, AxisY), QPointF(x, AxisY + 4));
        painter.setPen(tone(Tone::Muted));
        // Differences have a sign, which lengths of time have not.
        const QString text = MetricWords::change(tick.at, specOf(m_metric).unit);
        painter.drawText(QRectF(x - 60, AxisY + 5, 120, 16), Qt::AlignCenter, text);
    }
}

void IntervalChart::paintMarker(QPainter &painter, double x, const QString &text, bool isDashed) const
{
    painter.setPen(QPen(tone(Tone::Muted), 1, isDashed ? Qt::DashLine : Qt::SolidLine));
    painter.drawLine(QPointF(x, MarkerTop), QPointF(x, AxisY));
    painter.setFont(fonts::secondary());
    painter.setPen(tone(Tone::Muted));
    const double wide = QFontMetricsF(fonts::secondary()).horizontalAdvance(text);
    const double left = std::clamp(x - wide / 2, 2.0, std::max(2.0, width() - wide - 2));
    painter.drawText(QRectF(left, 0, wide + 2, MarkerTop - 2), Qt::AlignLeft | Qt::AlignVCenter, text);
}

void IntervalChart::paintInterval(QPainter &painter, const IntervalScale &scale) const
{
    const bool isHigherBetter = specOf(m_metric).direction == MetricDirection::HigherIsBetter;
    const Estimate &sure = m_comparison->difference;
    const bool isUp = sure.low > 0;
    const bool isDown = sure.high < 0;
    const bool isBetter = isHigherBetter ? isUp : isDown;
    const QColor ink = tone(isBetter ? Tone::Good : isUp || isDown ? Tone::Bad : Tone::Muted);
    const auto line = [&](const Estimate &span, double thickness) {
        painter.setPen(QPen(ink, thickness, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(scale.x(span.low), LineY), QPointF(scale.x(span.high), LineY));
    };
    line(m_comparison->wideDifference, 1.5);
    line(sure, 8);
    painter.setPen(QPen(tone(Tone::Surface), 2));
    painter.setBrush(ink);
    painter.drawEllipse(QPointF(scale.x(m_comparison->after - m_comparison->before), LineY), 7, 7);
}

void IntervalChart::paintEvent(QPaintEvent *)
{
    if (!m_comparison)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const IntervalScale place = scale();
    paintAxis(painter, place);
    const double none = place.x(0);
    const double hoped = place.x(hopedFor());
    // Two names that would lie on each other: the target's is told in the table as well.
    const QFontMetricsF metrics(fonts::secondary());
    const QString noneText = tr("no change");
    const QString hopedText = tr("hoped for");
    const double needed = (metrics.horizontalAdvance(noneText) + metrics.horizontalAdvance(hopedText)) / 2 + 8;
    paintMarker(painter, none, noneText, false);
    paintMarker(painter, hoped, std::abs(hoped - none) < needed ? QString() : hopedText, true);
    paintInterval(painter, place);
}

bool IntervalChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), words(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace evenkeel
