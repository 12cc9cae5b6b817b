// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/intervals.h"
#include "desktop/style/palette.h"
#include "domain/shift.h"

#include <QRectF>
#include <QString>
#include <QTime>
#include <QTimeZone>

class QPainter;

namespace evenkeel {

/// The colours of a bar by what it stands for.
struct BarLook
{
    QColor fill;
    QColor line;
    QColor ink;
};

enum class BarState { Plain, Selected, Ghost };

[[nodiscard]] BarLook barLook(ShiftKind kind, bool isUsual);
/// A bar without its words: on the timeline, under the mouse and in the legend.
void paintBar(QPainter &painter, const QRectF &bar, ShiftKind kind, bool isUsual, BarState state);
/// The frame of an entry that breaks a rule.
void paintConflictFrame(QPainter &painter, const QRectF &bar);
/// The ground and dashed frame of time off that was asked for.
void paintRequestFrame(QPainter &painter, const QRectF &bar);

/// "Shift" … as bars and menus write it.
[[nodiscard]] QString entryWord(ShiftKind kind);
/// "8:00"
[[nodiscard]] QString hourText(QTime time);
/// "8:00–16:30" in the zone.
[[nodiscard]] QString timesText(Interval span, const QTimeZone &zone);

} // namespace evenkeel
