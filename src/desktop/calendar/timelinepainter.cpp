// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinepainter.h"

#include "desktop/style/fonts.h"
#include "desktop/style/icons.h"
#include "desktop/style/measures.h"
#include "desktop/style/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QScrollBar>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int BarRadius = 3;
constexpr int LabelInset = 6;
constexpr int ShortestLabel = 34;

struct BarLook
{
    QColor fill;
    QColor line;
    QColor ink;
};

BarLook lookOf(ShiftKind kind, bool isUsual)
{
    switch (kind) {
    case ShiftKind::Work:
        return isUsual ? BarLook{tone(Tone::Raised), tone(Tone::StrongLine), tone(Tone::Muted)}
                       : BarLook{tone(Tone::SoftAccent), tone(Tone::Accent), tone(Tone::Text)};
    case ShiftKind::Break:
        return {tone(Tone::Break), tone(Tone::Break), tone(Tone::Text)};
    case ShiftKind::FocusBlock:
        return {tone(Tone::SoftFocus), tone(Tone::Focus), tone(Tone::Focus)};
    case ShiftKind::Training:
    case ShiftKind::Meeting:
        return {tone(Tone::SoftTraining), tone(Tone::Training), tone(Tone::Training)};
    case ShiftKind::TimeOff:
        return {tone(Tone::Raised), tone(Tone::TimeOff), tone(Tone::Text)};
    }
    return {};
}

} // namespace

QString entryWord(ShiftKind kind)
{
    constexpr const char *Texts[]{
        QT_TRANSLATE_NOOP("TimelineWords", "Shift"),   QT_TRANSLATE_NOOP("TimelineWords", "Break"),
        QT_TRANSLATE_NOOP("TimelineWords", "Focus"),   QT_TRANSLATE_NOOP("TimelineWords", "Training"),
        QT_TRANSLATE_NOOP("TimelineWords", "Meeting"), QT_TRANSLATE_NOOP("TimelineWords", "Time off")};
    return QCoreApplication::translate("TimelineWords", Texts[static_cast<std::size_t>(kind)]);
}

QString hourText(QTime time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

QString timesText(Interval span, const QTimeZone &zone)
{
    const auto text = [&zone](Instant at) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMillis(at), zone);
        return hourText(local.time());
    };
    return QCoreApplication::translate("TimelineWords", "%1–%2", "a span of time")
        .arg(text(span.from), text(span.until));
}

TimelinePainter::TimelinePainter(const TimelineView &view, QPainter &painter)
    : m_view(view)
    , m_painter(painter)
    , m_geometry(view.geometryOfTime())
    , m_sight(view.viewport()->rect().adjusted(TimelineGeometry::NameWidth, TimelineGeometry::HeadHeight, 0, 0))
    , m_left(view.horizontalScrollBar()->value())
    , m_top(view.verticalScrollBar()->value())
{}

double TimelinePainter::screenX(Instant at) const
{
    return m_geometry.xOf(at) - m_left + TimelineGeometry::NameWidth;
}

std::vector<TimelinePainter::Day> TimelinePainter::daysInSight() const
{
    std::vector<Day> days;
    const Instant from = std::max(m_geometry.at(m_left), m_geometry.span.from);
    const Instant until = std::min(m_geometry.at(m_left + m_sight.width()), m_geometry.span.until);
    const auto midnight = [this](QDate date) {
        return instantFromMillis(QDateTime(date, QTime(0, 0), m_view.m_zone).toMSecsSinceEpoch());
    };
    QDate date = QDateTime::fromMSecsSinceEpoch(toMillis(from), m_view.m_zone).date();
    for (; midnight(date) < until; date = date.addDays(1))
        days.push_back({date, {midnight(date), midnight(date.addDays(1))}});
    return days;
}

void TimelinePainter::paint()
{
    m_painter.fillRect(m_view.viewport()->rect(), tone(Tone::Surface));
    m_painter.save();
    m_painter.setClipRect(m_sight);
    paintDays();
    m_painter.translate(m_sight.left() - m_left, m_sight.top() - m_top);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setFont(fonts::secondary());
    const int first = std::max(0, m_top / m_geometry.rowHeight);
    const int last = std::min(m_geometry.rows - 1, (m_top + m_sight.height()) / m_geometry.rowHeight);
    for (int row = first; row <= last; ++row)
        paintRow(row);
    paintDrag();
    m_painter.restore();
    paintNow();
    paintNames();
    paintHead();
    if (m_geometry.rows == 0)
        paintNobody();
}

void TimelinePainter::paintNobody()
{
    m_painter.setFont(fonts::text());
    m_painter.setPen(tone(Tone::Muted));
    m_painter.drawText(m_sight.adjusted(measures::PageMargin, 0, -measures::PageMargin, 0),
                       Qt::AlignCenter | Qt::TextWordWrap,
                       QCoreApplication::translate("TimelineWords",
                                                   "Here stands who works when. Nobody is on this desk yet: import "
                                                   "tickets or open the demo desk, and their agents come with them."));
}

void TimelinePainter::paintDays()
{
    for (const Day &day : daysInSight()) {
        const double left = screenX(day.span.from);
        const QRectF area(left, m_sight.top(), screenX(day.span.until) - left, m_sight.height());
        const std::string iso = day.date.toString(Qt::ISODate).toStdString();
        const bool isHoliday = std::any_of(m_view.m_holidays.begin(), m_view.m_holidays.end(),
                                           [&iso](const PublicHoliday &holiday) { return holiday.day == iso; });
        if (isHoliday || day.date.dayOfWeek() > 5)
            m_painter.fillRect(area, tone(Tone::Window));
        else if (m_view.m_now && day.span.contains(*m_view.m_now))
            m_painter.fillRect(area, tone(Tone::Window));
        m_painter.fillRect(QRectF(left, m_sight.top(), 1, m_sight.height()), tone(Tone::StrongLine));
    }
}

void TimelinePainter::paintRow(int row)
{
    const TimelineRow &line = m_view.m_rows.rows()[static_cast<std::size_t>(row)];
    const Interval sight{m_geometry.at(m_left), m_geometry.at(m_left + m_sight.width())};
    m_painter.fillRect(QRectF(m_left, (row + 1) * m_geometry.rowHeight - 1, m_sight.width(), 1), tone(Tone::Line));
    for (const CalendarEntry &entry : line.entries) {
        const Interval &span = entry.shift.span;
        if (span.until <= sight.from || span.from >= sight.until || !m_view.isShown(entry.shift.kind))
            continue;
        if (!isLifted(entry))
            paintBar(entry, row, false);
    }
    // Labels last: a break in the middle of a shift would cut its times.
    for (const CalendarEntry &entry : line.entries) {
        const Interval &span = entry.shift.span;
        if (span.until > sight.from && span.from < sight.until && m_view.isShown(entry.shift.kind) && !isLifted(entry))
            paintLabel(entry, row);
    }
    paintRequests(line, row);
    paintConflicts(line, row);
}

bool TimelinePainter::isLifted(const CalendarEntry &entry) const
{
    if (!m_view.m_drag || m_view.m_drag->kind() == TimelineDrag::Kind::Copy)
        return false;
    const auto &lifted = m_view.m_drag->before();
    return std::any_of(lifted.begin(), lifted.end(), [&entry](const CalendarEntry &one) { return one == entry; });
}

QString TimelinePainter::label(const CalendarEntry &entry) const
{
    QTimeZone zone = m_view.m_zone;
    if (m_view.m_areAgentsOwn) {
        const int row = m_view.m_rows.rowOf(entry.shift.agent);
        if (row >= 0)
            zone = QTimeZone(QByteArray::fromStdString(m_view.m_rows.rows()[static_cast<std::size_t>(row)].agent.zone));
    }
    if (entry.shift.kind == ShiftKind::Work)
        return timesText(entry.shift.span, zone.isValid() ? zone : m_view.m_zone);
    return entryWord(entry.shift.kind);
}

void TimelinePainter::paintBar(const CalendarEntry &entry, int row, bool isGhost)
{
    const BarLook look = lookOf(entry.shift.kind, entry.uid.empty() && !isGhost);
    const QRectF bar = m_geometry.bar(row, entry.shift.span);
    const bool isSelected = isGhost || m_view.isKnown(TimelineRows::keyOf(entry));
    const bool isSmall = bar.width() < 8;
    m_painter.setPen(
        QPen(isSelected ? tone(Tone::Accent) : look.line, isSelected ? 2 : 1, isGhost ? Qt::DashLine : Qt::SolidLine));
    m_painter.setBrush(entry.shift.kind == ShiftKind::TimeOff ? QBrush(look.line, Qt::BDiagPattern)
                                                              : QBrush(look.fill));
    if (entry.shift.kind == ShiftKind::TimeOff)
        m_painter.fillRect(bar, look.fill);
    if (isSmall)
        m_painter.drawRect(bar);
    else
        m_painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), BarRadius, BarRadius);
    if (isGhost)
        paintLabel(entry, row);
}

void TimelinePainter::paintLabel(const CalendarEntry &entry, int row)
{
    const BarLook look = lookOf(entry.shift.kind, entry.uid.empty());
    const QRectF bar = m_geometry.bar(row, entry.shift.span);
    if (bar.width() < ShortestLabel || entry.shift.kind == ShiftKind::Break)
        return;
    // The text stays in sight while any of its bar is.
    QRectF room = bar.adjusted(LabelInset, 0, -LabelInset / 2, 0);
    room.setLeft(std::max(room.left(), static_cast<double>(m_left) + LabelInset));
    const QString text =
        m_painter.fontMetrics().elidedText(label(entry), Qt::ElideRight, static_cast<int>(room.width()));
    m_painter.setPen(look.ink);
    m_painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text);
}

void TimelinePainter::paintConflicts(const TimelineRow &line, int row)
{
    for (const CalendarConflict &conflict : line.conflicts) {
        QRectF bar = m_geometry.bar(row, conflict.span);
        const bool isWide = conflict.rule == CalendarRule::WeeklyLimit || conflict.rule == CalendarRule::DaysInRow;
        if (isWide) {
            m_painter.fillRect(QRectF(bar.left(), bar.bottom() + 1, bar.width(), 2), tone(Tone::Bad));
            continue;
        }
        m_painter.setPen(QPen(tone(Tone::Bad), 2));
        m_painter.setBrush(Qt::NoBrush);
        if (bar.width() < 8)
            bar.setWidth(8);
        m_painter.drawRoundedRect(bar.adjusted(-1, -1, 1, 1), BarRadius, BarRadius);
        if (bar.width() >= measures::Icon + 2)
            paintGlyph(m_painter,
                       QRectF(bar.right() - measures::Icon - 1, bar.top() + 1, measures::Icon, measures::Icon),
                       Glyph::Warning, tone(Tone::Bad), 14);
    }
}

void TimelinePainter::paintRequests(const TimelineRow &line, int row)
{
    for (const TimeOffRequest &request : line.requests) {
        const QRectF bar = m_geometry.bar(row, request.span);
        m_painter.setPen(QPen(tone(Tone::Accent), 2, Qt::DashLine));
        m_painter.setBrush(tone(Tone::Surface));
        m_painter.drawRoundedRect(bar.adjusted(1, 1, -1, -1), BarRadius, BarRadius);
        m_painter.setPen(tone(Tone::Accent));
        const QRectF room = bar.adjusted(LabelInset, 0, -2, 0);
        const QString text = QCoreApplication::translate("TimelineWords", "Time off asked");
        m_painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                           m_painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(room.width())));
    }
}

void TimelinePainter::paintDrag()
{
    if (!m_view.m_drag)
        return;
    for (const CalendarEntry &entry : m_view.m_drag->result()) {
        if (const int row = m_view.m_rows.rowOf(entry.shift.agent); row >= 0)
            paintBar(entry, row, true);
    }
}

void TimelinePainter::paintNow()
{
    if (!m_view.m_now || !m_geometry.span.contains(*m_view.m_now))
        return;
    const double x = screenX(*m_view.m_now);
    if (x >= m_sight.left())
        m_painter.fillRect(QRectF(x, m_sight.top() - 4, 2, m_sight.height() + 4), tone(Tone::Accent));
}

void TimelinePainter::paintNames()
{
    const QRect names(0, m_sight.top(), TimelineGeometry::NameWidth, m_sight.height());
    m_painter.save();
    m_painter.setClipRect(names);
    m_painter.fillRect(names, tone(Tone::Surface));
    const int first = std::max(0, m_top / m_geometry.rowHeight);
    for (int row = first; row < m_geometry.rows; ++row) {
        const int top = m_sight.top() + row * m_geometry.rowHeight - m_top;
        if (top > names.bottom())
            break;
        const TimelineRow &line = m_view.m_rows.rows()[static_cast<std::size_t>(row)];
        const QRect area(measures::PageMargin, top + 2, names.width() - measures::PageMargin - 4,
                         m_geometry.rowHeight - 5);
        const QRect upper = area.adjusted(0, 0, 0, -area.height() / 2);
        m_painter.setFont(fonts::text());
        m_painter.setPen(tone(Tone::Text));
        m_painter.drawText(
            upper, Qt::AlignLeft | Qt::AlignVCenter,
            m_painter.fontMetrics().elidedText(QString::fromStdString(line.agent.name), Qt::ElideRight, area.width()));
        m_painter.setFont(fonts::secondary());
        m_painter.setPen(tone(Tone::Muted));
        const QString hours = QCoreApplication::translate("TimelineWords", "%1 in %n days", nullptr, line.days)
                                  .arg(Words::hours(line.work));
        m_painter.drawText(area.adjusted(0, area.height() / 2, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                           m_painter.fontMetrics().elidedText(hours, Qt::ElideRight, area.width()));
        m_painter.fillRect(QRect(0, top + m_geometry.rowHeight - 1, names.width(), 1), tone(Tone::Line));
    }
    m_painter.fillRect(QRect(names.right(), names.top(), 1, names.height()), tone(Tone::StrongLine));
    m_painter.restore();
}

void TimelinePainter::paintHours(const Day &day)
{
    const double hourWidth = m_geometry.pixelsPerHour;
    const int every = hourWidth >= 36 ? 1 : hourWidth >= 18 ? 2 : hourWidth >= 9 ? 4 : hourWidth >= 5 ? 8 : 24;
    if (every == 24)
        return;
    m_painter.setFont(fonts::secondary());
    m_painter.setPen(tone(Tone::Muted));
    for (int hour = every; hour < 24; hour += every) {
        const Instant at = instantFromMillis(QDateTime(day.date, QTime(hour, 0), m_view.m_zone).toMSecsSinceEpoch());
        const QString text = hourText(QTime(hour, 0));
        const double x = screenX(at);
        m_painter.drawText(QRectF(x - 30, 22, 60, 20), Qt::AlignHCenter | Qt::AlignVCenter, text);
    }
}

void TimelinePainter::paintHoliday(const Day &day, const QRectF &room)
{
    const std::string iso = day.date.toString(Qt::ISODate).toStdString();
    const auto found = std::find_if(m_view.m_holidays.begin(), m_view.m_holidays.end(),
                                    [&iso](const PublicHoliday &holiday) { return holiday.day == iso; });
    if (found == m_view.m_holidays.end() || room.width() < ShortestLabel)
        return;
    m_painter.setFont(fonts::secondary());
    m_painter.setPen(tone(Tone::Muted));
    m_painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                       m_painter.fontMetrics().elidedText(QString::fromStdString(found->name), Qt::ElideRight,
                                                          static_cast<int>(room.width())));
}

void TimelinePainter::paintHead()
{
    const QRect head(0, 0, m_view.viewport()->width(), TimelineGeometry::HeadHeight);
    m_painter.fillRect(head, tone(Tone::Surface));
    m_painter.save();
    m_painter.setClipRect(head.adjusted(TimelineGeometry::NameWidth, 0, 0, 0));
    for (const Day &day : daysInSight()) {
        const double left = screenX(day.span.from);
        const double width = screenX(day.span.until) - left;
        m_painter.fillRect(QRectF(left, 0, 1, head.height()), tone(Tone::StrongLine));
        const bool isToday = m_view.m_now && day.span.contains(*m_view.m_now);
        m_painter.setFont(fonts::strong());
        m_painter.setPen(tone(isToday ? Tone::Accent : Tone::Text));
        const QString date = QLocale().toString(day.date, width > 110  ? QStringLiteral("ddd d MMMM")
                                                          : width > 60 ? QStringLiteral("ddd d")
                                                                       : QStringLiteral("d"));
        const double from = std::max(left, static_cast<double>(TimelineGeometry::NameWidth));
        const QRectF room(from + 6, 2, left + width - from - 8, 20);
        m_painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, date);
        paintHoliday(day, room.adjusted(m_painter.fontMetrics().horizontalAdvance(date) + 8, 0, 0, 0));
        paintHours(day);
    }
    m_painter.restore();
    m_painter.setFont(fonts::secondary());
    m_painter.setPen(tone(Tone::Muted));
    m_painter.drawText(QRect(measures::PageMargin, 22, TimelineGeometry::NameWidth, 20),
                       Qt::AlignLeft | Qt::AlignVCenter, QCoreApplication::translate("TimelineWords", "Agent, hours"));
    m_painter.fillRect(QRect(0, head.bottom(), head.width(), 1), tone(Tone::StrongLine));
}

} // namespace evenkeel
