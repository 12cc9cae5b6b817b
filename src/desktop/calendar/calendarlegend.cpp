// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarlegend.h"

#include "timelinelook.h"

#include "desktop/style/fonts.h"
#include "desktop/style/measures.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <array>

namespace evenkeel {

namespace {

constexpr int LineHeight = 22;
constexpr int SignWidth = 14;
constexpr int SignHeight = 12;

enum class Sign {
    Shift,
    Usual,
    Break,
    Focus,
    Training,
    TimeOff,
    Asked,
    Conflict,
    Available,
    Demand,
    Shortage,
    Surplus
};
constexpr std::array Signs{Sign::Shift, Sign::Usual,    Sign::Break,     Sign::Focus,  Sign::Training, Sign::TimeOff,
                           Sign::Asked, Sign::Conflict, Sign::Available, Sign::Demand, Sign::Shortage, Sign::Surplus};

QString wordOf(Sign sign)
{
    switch (sign) {
    case Sign::Shift:
        return CalendarLegend::tr("Shift");
    case Sign::Usual:
        return CalendarLegend::tr("Usual hours");
    case Sign::Break:
        return CalendarLegend::tr("Break");
    case Sign::Focus:
        return CalendarLegend::tr("Focus block");
    case Sign::Training:
        return CalendarLegend::tr("Training, meeting");
    case Sign::TimeOff:
        return CalendarLegend::tr("Time off");
    case Sign::Asked:
        return CalendarLegend::tr("Time off asked");
    case Sign::Conflict:
        return CalendarLegend::tr("Conflict");
    case Sign::Available:
        return CalendarLegend::tr("Available");
    case Sign::Demand:
        return CalendarLegend::tr("Demand, covered");
    case Sign::Shortage:
        return CalendarLegend::tr("Shortage");
    case Sign::Surplus:
        return CalendarLegend::tr("Surplus");
    }
    return {};
}

void paintSign(QPainter &painter, const QRectF &room, Sign sign)
{
    switch (sign) {
    case Sign::Shift:
        return paintBar(painter, room, ShiftKind::Work, false, BarState::Plain);
    case Sign::Usual:
        return paintBar(painter, room, ShiftKind::Work, true, BarState::Plain);
    case Sign::Break:
        return paintBar(painter, room, ShiftKind::Break, false, BarState::Plain);
    case Sign::Focus:
        return paintBar(painter, room, ShiftKind::FocusBlock, false, BarState::Plain);
    case Sign::Training:
        return paintBar(painter, room, ShiftKind::Training, false, BarState::Plain);
    case Sign::TimeOff:
        return paintBar(painter, room, ShiftKind::TimeOff, false, BarState::Plain);
    case Sign::Asked:
        return paintRequestFrame(painter, room);
    case Sign::Conflict:
        return paintConflictFrame(painter, room.adjusted(1, 1, -1, -1));
    case Sign::Available:
        return painter.fillRect(QRectF(room.left(), room.center().y(), room.width(), 1.5), tone(Tone::Text));
    case Sign::Demand:
        return painter.fillRect(room, tone(Tone::Break));
    case Sign::Shortage:
        return painter.fillRect(room, tone(Tone::Bad));
    case Sign::Surplus:
        return painter.fillRect(room, tone(Tone::Accent));
    }
}

} // namespace

CalendarLegend::CalendarLegend(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("What the bars mean"));
    setAccessibleDescription(words().join(QStringLiteral(", ")));
    fitHeight();
}

QStringList CalendarLegend::words() const
{
    QStringList words;
    for (const Sign sign : Signs)
        words << wordOf(sign);
    return words;
}

QList<QRect> CalendarLegend::rooms() const
{
    const QFontMetrics metrics(fonts::secondary());
    const int right = std::max(width(), 1) - measures::PageMargin;
    QList<QRect> rooms;
    int x = measures::PageMargin;
    int y = measures::Grid;
    for (const Sign sign : Signs) {
        const int wide = SignWidth + measures::CardPadding + metrics.horizontalAdvance(wordOf(sign)) + 1;
        if (x > measures::PageMargin && x + wide > right) {
            x = measures::PageMargin;
            y += LineHeight;
        }
        rooms.append({x, y, wide, LineHeight});
        x += wide + measures::PageMargin;
    }
    return rooms;
}

void CalendarLegend::fitHeight()
{
    setFixedHeight(rooms().last().bottom() + 1 + measures::Grid);
}

void CalendarLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        fitHeight();
}

void CalendarLegend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void CalendarLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tone(Tone::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), tone(Tone::Line));
    painter.setFont(fonts::secondary());
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<QRect> places = rooms();
    for (qsizetype i = 0; i < places.size(); ++i) {
        const QRect &room = places[i];
        const Sign sign = Signs[static_cast<std::size_t>(i)];
        paintSign(painter, QRectF(room.left(), room.center().y() - SignHeight / 2, SignWidth, SignHeight), sign);
        painter.setPen(tone(Tone::Muted));
        painter.drawText(room.adjusted(SignWidth + measures::CardPadding, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         wordOf(sign));
    }
}

} // namespace evenkeel
