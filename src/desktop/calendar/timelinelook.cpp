// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinelook.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPainter>

namespace evenkeel {

namespace {

constexpr int BarRadius = 3;
constexpr int SmallBar = 8; ///< too narrow for round corners

} // namespace

BarLook barLook(ShiftKind kind, bool isUsual)
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

void paintBar(QPainter &painter, const QRectF &bar, ShiftKind kind, bool isUsual, BarState state)
{
    const BarLook look = barLook(kind, isUsual);
    const bool isPlain = state == BarState::Plain;
    painter.setPen(QPen(isPlain ? look.line : tone(Tone::Accent), isPlain ? 1 : 2,
                        state == BarState::Ghost ? Qt::DashLine : Qt::SolidLine));
    const bool isHatched = kind == ShiftKind::TimeOff;
    painter.setBrush(isHatched ? QBrush(look.line, Qt::BDiagPattern) : QBrush(look.fill));
    if (isHatched)
        painter.fillRect(bar, look.fill);
    if (bar.width() < SmallBar)
        painter.drawRect(bar);
    else
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), BarRadius, BarRadius);
}

void paintConflictFrame(QPainter &painter, const QRectF &bar)
{
    painter.setPen(QPen(tone(Tone::Bad), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(bar.adjusted(-1, -1, 1, 1), BarRadius, BarRadius);
}

void paintRequestFrame(QPainter &painter, const QRectF &bar)
{
    painter.setPen(QPen(tone(Tone::Accent), 2, Qt::DashLine));
    painter.setBrush(tone(Tone::Surface));
    painter.drawRoundedRect(bar.adjusted(1, 1, -1, -1), BarRadius, BarRadius);
}

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

} // namespace evenkeel
