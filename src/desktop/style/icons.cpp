// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include "measures.h"

#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <cmath>

namespace evenkeel {

namespace {

constexpr std::array GlyphNames{
    "agent",
    "board",
    "calendar",
    "chat",
    "check",
    "chevron-down",
    "chevron-left",
    "chevron-right",
    "chevron-up",
    "clock",
    "close",
    "copy",
    "delete",
    "demo",
    "edit",
    "email",
    "error",
    "export",
    "filter",
    "forecast",
    "import",
    "info",
    "lab",
    "lock",
    "messaging",
    "minus",
    "moon",
    "more",
    "note",
    "open",
    "phone",
    "pin",
    "plus",
    "policy",
    "priority-high",
    "priority-low",
    "priority-normal",
    "priority-urgent",
    "rebalance",
    "redo",
    "reports",
    "route",
    "save-view",
    "search",
    "settings",
    "sidebar",
    "skills",
    "social",
    "sort",
    "sun",
    "team",
    "tickets",
    "undo",
    "warning",
    "web",
};

/// Tints at the moment of drawing: the same QIcon serves light and dark.
class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(Glyph glyph, Tone tint)
        : m_glyph(glyph)
        , m_tint(tint)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintGlyph(*painter, rect, m_glyph, color(mode), std::min(rect.width(), rect.height()));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        // Qt asks in device pixels and sets the ratio itself.
        return glyphPixmap(m_glyph, color(mode), std::min(size.width(), size.height()), 1.0);
    }
    [[nodiscard]] QIconEngine *clone() const override { return new TintedIconEngine(*this); }
    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const
    {
        return tone(mode == QIcon::Disabled ? Tone::Disabled : m_tint);
    }

    Glyph m_glyph;
    Tone m_tint;
};

QString pathOf(Glyph glyph)
{
    return QStringLiteral(":/icons/%1.svg").arg(QLatin1String(GlyphNames[static_cast<std::size_t>(glyph)]));
}

} // namespace

Glyph glyphOf(Priority priority)
{
    switch (priority) {
    case Priority::Urgent:
        return Glyph::PriorityUrgent;
    case Priority::High:
        return Glyph::PriorityHigh;
    case Priority::Normal:
        return Glyph::PriorityNormal;
    case Priority::Low:
        break;
    }
    return Glyph::PriorityLow;
}

Glyph glyphOf(ChannelKind channel)
{
    switch (channel) {
    case ChannelKind::Web:
        return Glyph::Web;
    case ChannelKind::Chat:
        return Glyph::Chat;
    case ChannelKind::Phone:
        return Glyph::Phone;
    case ChannelKind::Social:
        return Glyph::Social;
    case ChannelKind::Messaging:
        return Glyph::Messaging;
    case ChannelKind::Email:
        break;
    }
    return Glyph::Email;
}

Tone toneOf(Priority priority)
{
    return priority == Priority::Urgent ? Tone::Bad : priority == Priority::High ? Tone::Caution : Tone::Muted;
}

QIcon icon(Glyph glyph, Tone tint)
{
    return QIcon(new TintedIconEngine(glyph, tint));
}

QPixmap glyphPixmap(Glyph glyph, const QColor &color, int size, qreal scale)
{
    const int pixels = std::max(1, static_cast<int>(std::lround(size * scale)));
    const QString key = QStringLiteral("glyph/%1/%2/%3").arg(static_cast<int>(glyph)).arg(color.rgba()).arg(pixels);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(pixels, pixels);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(pathOf(glyph)).render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color);
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

void paintGlyph(QPainter &painter, const QRectF &rect, Glyph glyph, const QColor &color, int size)
{
    const qreal scale = painter.device()->devicePixelRatio();
    const QPixmap pixmap = glyphPixmap(glyph, color, size, scale);
    const QPointF corner = rect.center() - QPointF(size / 2.0, size / 2.0);
    // On whole device pixels, or thin strokes blur.
    const QPointF snapped(std::round(corner.x() * scale) / scale, std::round(corner.y() * scale) / scale);
    painter.drawPixmap(snapped, pixmap);
}

QIcon programIcon()
{
    return QIcon(QStringLiteral(":/icons/evenkeel.svg"));
}

} // namespace evenkeel
