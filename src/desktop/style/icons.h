// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette.h"

#include "domain/channel.h"
#include "domain/priority.h"

#include <QIcon>
#include <QPixmap>

class QPainter;

namespace evenkeel {

/// The drawings of the program, 16 px, one colour each.
enum class Glyph {
    Agent,
    Board,
    Calendar,
    Chat,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Clock,
    Close,
    Copy,
    Delete,
    Demo,
    Edit,
    Email,
    Error,
    Export,
    Filter,
    Forecast,
    Import,
    Info,
    Lab,
    Lock,
    Messaging,
    Minus,
    Moon,
    More,
    Note,
    Open,
    Phone,
    Pin,
    Plus,
    Policy,
    PriorityHigh,
    PriorityLow,
    PriorityNormal,
    PriorityUrgent,
    Rebalance,
    Redo,
    Reports,
    Route,
    SaveView,
    Search,
    Settings,
    Sidebar,
    Skills,
    Social,
    Sort,
    Sun,
    Team,
    Tickets,
    Undo,
    Warning,
    Web,
};

[[nodiscard]] Glyph glyphOf(Priority priority);
[[nodiscard]] Glyph glyphOf(ChannelKind channel);
/// Urgent and high stand out; the rest is quiet.
[[nodiscard]] Tone toneOf(Priority priority);

/// An icon tinted when it is drawn, so that it follows the theme; sharp at any scale.
[[nodiscard]] QIcon icon(Glyph glyph, Tone tint = Tone::Text);
/// A picture of `size` device-independent pixels for a screen of the given scale. Cached.
[[nodiscard]] QPixmap glyphPixmap(Glyph glyph, const QColor &color, int size, qreal scale);
/// Draws the glyph centred in the rectangle.
void paintGlyph(QPainter &painter, const QRectF &rect, Glyph glyph, const QColor &color, int size = 16);
/// The program's own icon, in its own colours.
[[nodiscard]] QIcon programIcon();

} // namespace evenkeel
