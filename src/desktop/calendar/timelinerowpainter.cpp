// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinerowpainter.h"

#include "datewords.h"
#include "timelinelook.h"

#include "desktop/style/fonts.h"
#include "desktop/style/icons.h"
#include "desktop/style/measures.h"
#include "desktop/style/words.h"
#include "services/shownline.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int LabelInset = 6;
constexpr int ShortestLabel = 34;
constexpr int SmallestFrame = 8;
constexpr int TileMargin = 4; ///< frames reach so far beyond their bars
constexpr int ShortestDay = 40;

} // namespace

TimelineRowPainter::TimelineRowPainter(const TimelineView &view, QPainter &painter)
    : m_view(view)
    , m_painter(painter)
    , m_geometry(view.geometryOfTime())
    , m_metrics(fonts::secondary())
{
    m_painter.setFont(fonts::secondary());
}

void TimelineRowPainter::paintTile(int row, int column)
{
    const TimelineRow &line = m_view.m_rows.rows()[static_cast<std::size_t>(row)];
    if (column == TimelineTiles::Names)
        return paintName(line);
    const double left = static_cast<double>(column) * TimelineTiles::Width;
    m_painter.translate(-left, -row * m_geometry.rowHeight);
    const Interval sight{m_geometry.at(left - TileMargin), m_geometry.at(left + TimelineTiles::Width + TileMargin)};
    paintGround(line, row, sight);
    m_painter.setRenderHint(QPainter::Antialiasing);
    paintBars(line.workWithin(sight), row);
    paintBars(line.restWithin(sight), row);
    paintConflicts(line, row, sight);
}

void TimelineRowPainter::paintName(const TimelineRow &line)
{
    const QRect area(measures::PageMargin, 2, TimelineGeometry::NameWidth - measures::PageMargin - 4,
                     m_geometry.rowHeight - 5);
    const auto write = [this](const QRect &room, const QString &text) {
        m_painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                           m_painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    };
    m_painter.setFont(fonts::text());
    m_painter.setPen(tone(Tone::Text));
    write(area.adjusted(0, 0, 0, -area.height() / 2), shownLine(line.agent.name));
    m_painter.setFont(fonts::secondary());
    m_painter.setPen(tone(Tone::Muted));
    QString note =
        QCoreApplication::translate("TimelineWords", "%1 in %n days", nullptr, line.days).arg(Words::hours(line.work));
    if (m_view.daysOf(line).zone() != m_view.m_days.zone())
        note = QCoreApplication::translate("TimelineWords", "%1, %2", "hours, time zone")
                   .arg(Words::hours(line.work), zoneText(m_view.daysOf(line).zone()));
    write(area.adjusted(0, area.height() / 2, 0, 0), note);
    m_painter.fillRect(QRect(0, m_geometry.rowHeight - 1, TimelineGeometry::NameWidth, 1), tone(Tone::Line));
    m_painter.fillRect(QRect(TimelineGeometry::NameWidth - 1, 0, 1, m_geometry.rowHeight), tone(Tone::StrongLine));
}

void TimelineRowPainter::paintGround(const TimelineRow &line, int row, Interval sight)
{
    const double top = row * m_geometry.rowHeight;
    const TimelineDays &days = m_view.daysOf(line);
    const bool isForeign = days.zone() != m_view.m_days.zone();
    for (const TimelineDays::Day &day : days.within(sight)) {
        const double left = m_geometry.xOf(day.span.from);
        const double width = m_geometry.xOf(day.span.until) - left;
        if (m_view.isQuietDay(day))
            m_painter.fillRect(QRectF(left, top, width, m_geometry.rowHeight), tone(Tone::Window));
        m_painter.fillRect(QRectF(left, top, 1, m_geometry.rowHeight), tone(Tone::StrongLine));
        if (isForeign && width > ShortestDay) {
            m_painter.setPen(tone(Tone::Muted));
            m_painter.drawText(QRectF(left + 3, top, width, m_geometry.rowHeight), Qt::AlignLeft | Qt::AlignVCenter,
                               dayText(day.date, DayForm::Short));
        }
    }
    for (const HolidaySpan &holiday : line.holidays) {
        const double left = m_geometry.xOf(holiday.span.from) + 1;
        m_painter.fillRect(QRectF(left, top, m_geometry.xOf(holiday.span.until) - left, m_geometry.rowHeight),
                           QBrush(tone(Tone::Line), Qt::BDiagPattern));
    }
    const double from = m_geometry.xOf(sight.from);
    m_painter.fillRect(QRectF(from, top + m_geometry.rowHeight - 1, m_geometry.xOf(sight.until) - from, 1),
                       tone(Tone::Line));
}

void TimelineRowPainter::paintBars(std::span<const CalendarEntry> entries, int row)
{
    const bool hasMarks = !m_view.m_selected.isEmpty() || !m_view.m_lifted.isEmpty();
    for (const CalendarEntry &entry : entries) {
        if (!m_view.isShown(entry.shift.kind))
            continue;
        const QString key = hasMarks ? TimelineRows::keyOf(entry) : QString();
        if (hasMarks && m_view.m_lifted.contains(key))
            continue;
        const bool isSelected = hasMarks && m_view.m_selected.contains(key);
        paintBar(m_painter, m_geometry.bar(row, entry.shift.span), entry.shift.kind, entry.uid.empty(),
                 isSelected ? BarState::Selected : BarState::Plain);
    }
}

void TimelineRowPainter::paintConflicts(const TimelineRow &line, int row, Interval sight)
{
    for (const CalendarConflict &conflict : line.conflicts) {
        if (conflict.span.until <= sight.from || conflict.span.from >= sight.until)
            continue;
        QRectF bar = m_geometry.bar(row, conflict.span);
        const bool isWide = conflict.rule == CalendarRule::WeeklyLimit || conflict.rule == CalendarRule::DaysInRow;
        if (isWide) {
            m_painter.fillRect(QRectF(bar.left(), bar.bottom() + 1, bar.width(), 2), tone(Tone::Bad));
            continue;
        }
        bar.setWidth(std::max<double>(bar.width(), SmallestFrame));
        paintConflictFrame(m_painter, bar);
        if (bar.width() >= measures::Icon + 2)
            paintGlyph(m_painter,
                       QRectF(bar.right() - measures::Icon - 1, bar.top() + 1, measures::Icon, measures::Icon),
                       Glyph::Warning, tone(Tone::Bad), 14);
    }
}

void TimelineRowPainter::paintWords(int row, Interval sight, double left)
{
    const TimelineRow &line = m_view.m_rows.rows()[static_cast<std::size_t>(row)];
    const bool hasMarks = !m_view.m_lifted.isEmpty();
    for (const auto entries : {line.workWithin(sight), line.restWithin(sight)}) {
        for (const CalendarEntry &entry : entries) {
            const double width = m_geometry.pixels(entry.shift.span.length());
            if (width < ShortestLabel || entry.shift.kind == ShiftKind::Break || !m_view.isShown(entry.shift.kind))
                continue;
            if (!hasMarks || !m_view.m_lifted.contains(TimelineRows::keyOf(entry)))
                paintWord(line, row, entry, left);
        }
    }
    paintRequests(line, row, sight);
}

// Left of what lies on the bar, between it, right of it.
std::vector<QRectF> TimelineRowPainter::rooms(const TimelineRow &line, int row, const CalendarEntry &entry,
                                              const QRectF &bar) const
{
    if (entry.shift.kind != ShiftKind::Work)
        return {bar};
    std::vector<QRectF> rooms;
    double from = bar.left();
    const auto endAt = [&](double until) {
        if (until > from)
            rooms.emplace_back(from, bar.top(), until - from, bar.height());
    };
    for (const CalendarEntry &lying : line.restWithin(entry.shift.span)) {
        const QRectF other = m_geometry.bar(row, lying.shift.span);
        if (other.right() <= from || other.left() >= bar.right() || !m_view.isShown(lying.shift.kind))
            continue;
        endAt(other.left() - LabelInset / 2);
        from = std::max(from, other.right() + LabelInset);
    }
    endAt(bar.right());
    return rooms;
}

void TimelineRowPainter::paintWord(const TimelineRow &line, int row, const CalendarEntry &entry, double left)
{
    QRectF bar = m_geometry.bar(row, entry.shift.span).adjusted(LabelInset, 0, -LabelInset / 2, 0);
    bar.setLeft(std::max(bar.left(), left + LabelInset));
    const bool isWork = entry.shift.kind == ShiftKind::Work;
    const QString whole =
        isWork ? timesText(entry.shift.span, m_view.daysOf(line).zone()) : entryWord(entry.shift.kind);
    // As far to the left as it fits; of the times, when it begins says most.
    const QString part = isWork ? whole.section(QChar(0x2013), 0, 0) : whole;
    const double wholeWidth = m_metrics.horizontalAdvance(whole);
    const double partWidth = m_metrics.horizontalAdvance(part);
    m_painter.setPen(barLook(entry.shift.kind, entry.uid.empty()).ink);
    for (const QRectF &place : rooms(line, row, entry, bar)) {
        if (place.width() < partWidth && isWork)
            continue;
        QString text = place.width() < wholeWidth ? part : whole;
        if (place.width() < partWidth)
            text = m_metrics.elidedText(whole, Qt::ElideRight, place.width());
        m_painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text);
        return;
    }
}

void TimelineRowPainter::paintRequests(const TimelineRow &line, int row, Interval sight)
{
    for (const TimeOffRequest &request : line.requests) {
        if (request.span.until <= sight.from || request.span.from >= sight.until)
            continue;
        const QRectF bar = m_geometry.bar(row, request.span);
        m_painter.setRenderHint(QPainter::Antialiasing);
        paintRequestFrame(m_painter, bar);
        m_painter.setPen(tone(Tone::Accent));
        const QRectF place = bar.adjusted(LabelInset, 0, -2, 0);
        const QString text = QCoreApplication::translate("TimelineWords", "Time off asked");
        m_painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                           m_metrics.elidedText(text, Qt::ElideRight, place.width()));
    }
}

void TimelineRowPainter::paintGhost(const CalendarEntry &entry, int row)
{
    const QRectF bar = m_geometry.bar(row, entry.shift.span);
    m_painter.setRenderHint(QPainter::Antialiasing);
    paintBar(m_painter, bar, entry.shift.kind, false, BarState::Ghost);
    const TimelineRow &line = m_view.m_rows.rows()[static_cast<std::size_t>(row)];
    const bool isWork = entry.shift.kind == ShiftKind::Work;
    const QString text = isWork ? timesText(entry.shift.span, m_view.daysOf(line).zone()) : entryWord(entry.shift.kind);
    const QRectF place = bar.adjusted(LabelInset, 0, -2, 0);
    if (place.width() < ShortestLabel)
        return;
    m_painter.setPen(barLook(entry.shift.kind, false).ink);
    m_painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                       m_metrics.elidedText(text, Qt::ElideRight, place.width()));
}

} // namespace evenkeel
