// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragestrip.h"

#include "timelinelook.h"
#include "timelineview.h"

#include "desktop/style/fonts.h"
#include "desktop/style/measures.h"
#include "desktop/style/palette.h"
#include "desktop/style/words.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int StripHeight = 132;
constexpr int BandHeight = 12;
constexpr int TopMargin = 12;

} // namespace

CoverageStrip::CoverageStrip(const TimelineView *timeline, QWidget *parent)
    : QWidget(parent)
    , m_timeline(timeline)
    , m_zone(QTimeZone::systemTimeZone())
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFixedHeight(StripHeight);
    setAccessibleName(tr("Coverage"));
    connect(timeline, &TimelineView::axisChanged, this, qOverload<>(&QWidget::update));
}

void CoverageStrip::setCoverage(CoverageView view, DeskNames names)
{
    m_view = std::move(view);
    m_names = std::move(names);
    m_most = 1;
    m_mostSpare = 1;
    for (const CoverageInterval &interval : m_view.coverage.intervals) {
        m_most = std::max({m_most, interval.availableMinutes, interval.demandMinutes});
        m_mostSpare = std::max(m_mostSpare, std::abs(interval.spare()));
    }
    update();
}

void CoverageStrip::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    update();
}

QSize CoverageStrip::sizeHint() const
{
    return {400, StripHeight};
}

double CoverageStrip::screenX(Instant at) const
{
    return m_timeline->geometryOfTime().xOf(at) - m_timeline->horizontalScrollBar()->value() +
           TimelineGeometry::NameWidth;
}

std::optional<std::size_t> CoverageStrip::intervalAt(int x) const
{
    if (x < TimelineGeometry::NameWidth)
        return std::nullopt;
    const Instant at =
        m_timeline->geometryOfTime().at(x - TimelineGeometry::NameWidth + m_timeline->horizontalScrollBar()->value());
    const auto &intervals = m_view.coverage.intervals;
    const auto found =
        std::upper_bound(intervals.begin(), intervals.end(), at,
                         [](Instant moment, const CoverageInterval &one) { return moment < one.span.until; });
    if (found == intervals.end() || !found->span.contains(at))
        return std::nullopt;
    return static_cast<std::size_t>(found - intervals.begin());
}

QString CoverageStrip::explain(std::size_t index) const
{
    const CoverageInterval &interval = m_view.coverage.intervals[index];
    QStringList lines{timesText(interval.span, m_zone)};
    lines << tr("Available: %1 min = %2 min of work x %3 after shrinkage x %4 utilization")
                 .arg(Words::decimal(interval.availableMinutes), Words::decimal(interval.openMinutes),
                      Words::percent(1 - m_view.rules.shrinkage), Words::percent(m_view.rules.utilization));
    const bool isHoliday =
        std::any_of(m_view.holidays.begin(), m_view.holidays.end(),
                    [&interval](const HolidaySpan &day) { return day.span.contains(interval.span.from); });
    const QString minutes = Words::decimal(interval.demandMinutes);
    if (!isHoliday)
        lines << tr("Demand: %1 min, the mean of %n weeks", nullptr, m_view.weeksObserved).arg(minutes);
    else if (m_view.holidaysObserved > 0)
        lines << tr("Demand: %1 min, the mean of %n public holidays", nullptr, m_view.holidaysObserved).arg(minutes);
    else
        lines << tr("Demand: %1 min, as on a Sunday: no public holiday was seen yet").arg(minutes);
    lines << (interval.spare() < 0 ? tr("Short by %1 min").arg(Words::decimal(-interval.spare()))
                                   : tr("Spare: %1 min").arg(Words::decimal(interval.spare())));
    lines << tr("%n agents there", nullptr, interval.agents);
    QStringList thin;
    for (std::size_t skill = 0; skill < m_view.skills.size(); ++skill) {
        if (const int there = m_view.coverage.agentsWith(index, skill); there < 2)
            thin << tr("%1 %2", "skill, agents").arg(m_names.skill(m_view.skills[skill])).arg(there);
    }
    if (!thin.isEmpty() && interval.agents > 0)
        lines << tr("Fewer than two agents: %1").arg(thin.mid(0, 6).join(QStringLiteral(", ")));
    return lines.join(u'\n');
}

double CoverageStrip::shortHours() const
{
    double minutes = 0;
    for (const CoverageInterval &interval : m_view.coverage.intervals)
        minutes += std::max(0.0, -interval.spare());
    return minutes / 60;
}

double CoverageStrip::spareHours() const
{
    double minutes = 0;
    for (const CoverageInterval &interval : m_view.coverage.intervals)
        minutes += std::max(0.0, interval.spare());
    return minutes / 60;
}

bool CoverageStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<const QHelpEvent *>(event);
        const auto interval = intervalAt(help->pos().x());
        QToolTip::showText(help->globalPos(), interval ? explain(*interval) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

std::span<const CoverageInterval> CoverageStrip::shown() const
{
    const TimelineGeometry &geometry = m_timeline->geometryOfTime();
    const int left = m_timeline->horizontalScrollBar()->value();
    const Interval sight{geometry.at(left), geometry.at(left + width() - TimelineGeometry::NameWidth)};
    const auto &intervals = m_view.coverage.intervals;
    const auto first = std::partition_point(intervals.begin(), intervals.end(),
                                            [&](const CoverageInterval &one) { return one.span.until <= sight.from; });
    const auto last = std::partition_point(first, intervals.end(),
                                           [&](const CoverageInterval &one) { return one.span.from < sight.until; });
    return {first, last};
}

void CoverageStrip::paintBars(QPainter &painter, const QRectF &area)
{
    for (const CoverageInterval &interval : shown()) {
        if (interval.demandMinutes <= 0)
            continue;
        const double left = screenX(interval.span.from);
        const double right = screenX(interval.span.until);
        const double asked = interval.demandMinutes / m_most * area.height();
        const double covered = std::min(interval.demandMinutes, interval.availableMinutes) / m_most * area.height();
        const double gap = right - left > 4 ? 1 : 0;
        painter.fillRect(QRectF(left, area.bottom() - covered, right - left - gap, covered), tone(Tone::Break));
        if (asked > covered)
            painter.fillRect(QRectF(left, area.bottom() - asked, right - left - gap, asked - covered), tone(Tone::Bad));
    }
}

// A line of steps, in rectangles: thousands of them are drawn faster than one path of as many pieces.
void CoverageStrip::paintLine(QPainter &painter, const QRectF &area)
{
    constexpr double width = 1.5;
    const QColor ink = tone(Tone::Text);
    std::optional<double> before;
    for (const CoverageInterval &interval : shown()) {
        const double y = area.bottom() - interval.availableMinutes / m_most * area.height();
        const double left = screenX(interval.span.from);
        painter.fillRect(QRectF(left, y - width / 2, screenX(interval.span.until) - left, width), ink);
        if (before && *before != y)
            painter.fillRect(
                QRectF(left - width / 2, std::min(*before, y) - width / 2, width, std::abs(*before - y) + width), ink);
        before = y;
    }
}

void CoverageStrip::paintBand(QPainter &painter, const QRectF &area)
{
    for (const CoverageInterval &interval : shown()) {
        if (interval.spare() == 0)
            continue;
        const double left = screenX(interval.span.from);
        QColor color = tone(interval.spare() < 0 ? Tone::Bad : Tone::Accent);
        color.setAlphaF(static_cast<float>(0.15 + 0.85 * std::min(1.0, std::abs(interval.spare()) / m_mostSpare)));
        painter.fillRect(QRectF(left, area.top(), screenX(interval.span.until) - left, area.height()), color);
    }
}

void CoverageStrip::paintScale(QPainter &painter, const QRectF &area)
{
    painter.setFont(fonts::strong());
    painter.setPen(tone(Tone::Text));
    painter.drawText(QRect(measures::PageMargin, 8, TimelineGeometry::NameWidth - 40, 18), Qt::AlignLeft,
                     tr("Coverage"));
    painter.setFont(fonts::secondary());
    painter.setPen(tone(Tone::Muted));
    painter.drawText(QRect(measures::PageMargin, 26, TimelineGeometry::NameWidth - 40, 18), Qt::AlignLeft,
                     tr("minutes of effort"));
    painter.drawText(QRect(measures::PageMargin, height() - BandHeight - 6, TimelineGeometry::NameWidth - 20, 16),
                     Qt::AlignLeft, tr("short / spare"));
    for (const double share : {0.0, 0.5, 1.0}) {
        const double y = area.bottom() - share * area.height();
        painter.drawText(QRectF(TimelineGeometry::NameWidth - 60, y - 8, 54, 16), Qt::AlignRight | Qt::AlignVCenter,
                         Words::number(qRound64(share * m_most)));
        painter.fillRect(QRectF(area.left(), y, area.width(), 1), tone(Tone::Line));
    }
}

void CoverageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tone(Tone::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), tone(Tone::StrongLine));
    const QRectF area(TimelineGeometry::NameWidth, TopMargin, width() - TimelineGeometry::NameWidth,
                      height() - TopMargin - BandHeight - 12);
    paintScale(painter, area);
    painter.setClipRect(QRectF(area.left(), 0, area.width(), height()));
    paintBars(painter, area);
    paintLine(painter, area);
    paintBand(painter, QRectF(area.left(), height() - BandHeight - 4, area.width(), BandHeight));
}

} // namespace evenkeel
