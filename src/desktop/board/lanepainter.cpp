// SPDX-License-Identifier: GPL-3.0-or-later
#include "lanepainter.h"

#include "waitinghead.h"

#include "desktop/style/controlpainting.h"
#include "desktop/style/fonts.h"
#include "desktop/style/icons.h"
#include "desktop/style/words.h"

#include <QPainter>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr double FullScale = 1.4; ///< load ratio at the right end of a bar
constexpr int DotSpace = 16;
constexpr int LineHeight = 18;

Tone presenceTone(Presence presence)
{
    switch (presence) {
    case Presence::Available:
        return Tone::Good;
    case Presence::Busy:
        return Tone::Focus;
    case Presence::Away:
        return Tone::Caution;
    case Presence::Offline:
        break;
    }
    return Tone::TimeOff;
}

/// Available is full, busy full with a bar, away a ring, offline an empty grey ring: shape as well as colour.
void paintPresence(QPainter &painter, const QPointF &centre, Presence presence)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = tone(presenceTone(presence));
    const bool isFull = presence == Presence::Available || presence == Presence::Busy;
    painter.setPen(QPen(color, 1.75));
    painter.setBrush(isFull ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawEllipse(centre, 3.6, 3.6);
    if (presence == Presence::Busy)
        painter.fillRect(QRectF(centre.x() - 2.5, centre.y() - 0.75, 5, 1.5), tone(Tone::Surface));
    painter.restore();
}

double xOf(const QRectF &bar, double ratio)
{
    return bar.left() + bar.width() * std::clamp(ratio / FullScale, 0.0, 1.0);
}

} // namespace

Tone loadTone(double ratio, const BoardSnapshot &desk)
{
    // Compared as shown, in whole percent: 80.2 reads 80 and is still in the target.
    constexpr double Half = 0.005;
    return ratio < desk.targetHigh + Half ? Tone::Good : ratio < desk.cautionUntil + Half ? Tone::Caution : Tone::Bad;
}

LanePainter::LanePainter()
    : m_text(fonts::text())
    , m_strong(fonts::strong())
    , m_small(fonts::secondary())
    , m_smallStrong(fonts::secondaryStrong())
    , m_figure(fonts::figure())
    , m_names(m_strong)
    , m_words(m_small)
{}

QString LanePainter::countText(const AgentLane &lane)
{
    if (lane.counting == lane.tickets)
        return tr("%n tickets", nullptr, lane.tickets);
    return tr("%1, %2 count", "open tickets, of which count toward load")
        .arg(Words::number(lane.tickets), Words::number(lane.counting));
}

QString LanePainter::presenceText(const AgentLane &lane)
{
    if (lane.presence == Presence::Offline && !lane.isOnShift && !lane.isPresenceByHand)
        return tr("Off shift");
    const QString word = Words::presence(lane.presence);
    if (lane.isPresenceByHand && lane.presenceUntil)
        return tr("%1 until %2", "presence, time").arg(word, Words::clockTime(*lane.presenceUntil));
    return word;
}

QString LanePainter::queuedText(const AgentLane &lane)
{
    return tr("%1 queued", "hours of work").arg(Words::hours(lane.queued));
}

QString LanePainter::leftText(const AgentLane &lane)
{
    return tr("/ %1 left", "hours of the shift").arg(Words::hours(lane.shiftLeft));
}

int LanePainter::loadWidth() const
{
    AgentLane sample;
    sample.tickets = 48;
    sample.counting = 28;
    sample.queued = sample.shiftLeft = std::chrono::minutes(288);
    const QFontMetrics small(m_small);
    const int hours = small.horizontalAdvance(queuedText(sample)) + 4 + small.horizontalAdvance(leftText(sample));
    // What Route would make of the load stands here too where there is room; the bar shows it in any case.
    const int figures = QFontMetrics(m_strong).horizontalAdvance(Words::percent(0.88)) + 16 +
                        small.horizontalAdvance(countText(sample));
    return std::max({146, hours, figures});
}

int LanePainter::nameWidth() const
{
    const QFontMetrics small(m_small);
    int width = std::max(100, small.horizontalAdvance(tr("Over capacity")));
    AgentLane sample;
    sample.isPresenceByHand = true;
    sample.presenceUntil = Instant{};
    for (const Presence presence : {Presence::Busy, Presence::Away, Presence::Offline}) {
        sample.presence = presence;
        width = std::max(width, small.horizontalAdvance(presenceText(sample)));
    }
    return DotSpace + width;
}

void LanePainter::paintGround(QPainter &painter, const QRect &lane, const LaneLook &look) const
{
    if (look.isTarget || look.isLit)
        painter.fillRect(lane.adjusted(0, 0, 0, -1), tone(Tone::SoftAccent));
    painter.fillRect(QRect(lane.left(), lane.bottom(), lane.width(), 1), tone(Tone::Line));
    if (look.isTarget || look.isFocused)
        painter.fillRect(QRect(lane.left(), lane.top(), 3, lane.height() - 1), tone(Tone::Accent));
}

void LanePainter::paintAgent(QPainter &painter, const QRect &rect, const AgentLane &lane, const BoardSnapshot &)
{
    paintPresence(painter, QPointF(rect.left() + 4, rect.top() + 19), lane.presence);
    const int width = rect.width() - DotSpace;
    const QRect line(rect.left() + DotSpace, rect.top() + 10, width, LineHeight);
    painter.setFont(m_strong);
    painter.setPen(tone(Tone::Text));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_names.elided(lane.name, width));
    painter.setFont(m_small);
    painter.setPen(tone(Tone::Muted));
    painter.drawText(line.translated(0, LineHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     m_words.elided(lane.topSkills.join(tr(", ")), width));
    const bool isOver = lane.load > lane.capacity;
    if (isOver)
        painter.setPen(tone(Tone::Bad));
    else if (lane.presence == Presence::Busy)
        painter.setPen(tone(Tone::Focus));
    const QString word = isOver ? tr("Over capacity") : presenceText(lane);
    painter.drawText(line.translated(0, 2 * LineHeight), Qt::AlignLeft | Qt::AlignVCenter, m_words.elided(word, width));
}

void LanePainter::paintLoad(QPainter &painter, const QRect &rect, const AgentLane &lane,
                            const BoardSnapshot &desk) const
{
    const QRect line(rect.left(), rect.top() + 10, rect.width(), LineHeight);
    const QString percent = Words::percent(lane.loadRatio());
    const QString count = countText(lane);
    painter.setFont(m_strong);
    painter.setPen(tone(loadTone(lane.loadRatio(), desk)));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, percent);
    const int percentWidth = painter.fontMetrics().horizontalAdvance(percent) + 5;
    painter.setFont(m_small);
    painter.setPen(tone(Tone::Muted));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, count);
    if (lane.ghostLoad > 0) {
        const QString ghost = tr("→ %1").arg(Words::percent(lane.ghostRatio()));
        const int room = line.width() - percentWidth - painter.fontMetrics().horizontalAdvance(count) - 6;
        if (painter.fontMetrics().horizontalAdvance(ghost) <= room)
            painter.drawText(line.adjusted(percentWidth, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, ghost);
    }
    paintBar(painter, QRectF(rect.left(), rect.top() + 34, rect.width(), 8), lane, desk);
    const QRect foot = line.translated(0, 2 * LineHeight);
    const QString queued = queuedText(lane);
    painter.setPen(tone(Tone::Muted));
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, queued);
    const int queuedWidth = painter.fontMetrics().horizontalAdvance(queued) + 4;
    // Off shift nothing is left by nature; that is no alarm.
    if (lane.queued > lane.shiftLeft && lane.isOnShift)
        painter.setPen(tone(Tone::Bad));
    painter.drawText(foot.adjusted(queuedWidth, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, leftText(lane));
}

void LanePainter::paintBar(QPainter &painter, const QRectF &bar, const AgentLane &lane, const BoardSnapshot &desk) const
{
    const double ratio = lane.loadRatio();
    const double ghost = lane.ghostRatio();
    painter.fillRect(bar, tone(Tone::Raised));
    const QRectF band(QPointF(xOf(bar, desk.targetLow), bar.top() - 4),
                      QPointF(xOf(bar, desk.targetHigh), bar.bottom() + 4));
    painter.fillRect(band, tone(Tone::SoftGood));
    const QRectF load(bar.topLeft(), QPointF(xOf(bar, ratio), bar.bottom()));
    painter.fillRect(load, tone(loadTone(ratio, desk)));
    if (ghost > ratio) {
        const QRectF extra(QPointF(load.right(), bar.top()), QPointF(xOf(bar, ghost), bar.bottom()));
        painter.save();
        QColor soft = tone(loadTone(ghost, desk));
        soft.setAlphaF(0.35F);
        painter.fillRect(extra, soft);
        painter.setPen(QPen(tone(loadTone(ghost, desk)), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(extra.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.restore();
    }
    // The band's edges and the full capacity stay visible over a full bar.
    QColor edge = tone(Tone::Good);
    edge.setAlphaF(0.7F);
    painter.fillRect(QRectF(band.left(), band.top(), 1, band.height()), edge);
    painter.fillRect(QRectF(band.right() - 1, band.top(), 1, band.height()), edge);
    painter.fillRect(QRectF(xOf(bar, 1.0), bar.top() - 2, 1, bar.height() + 4), tone(Tone::Muted));
}

void LanePainter::paintWaitingHead(QPainter &painter, const QRect &rect, const BoardSnapshot &desk, int shown) const
{
    const WaitingHead head = WaitingHead::of(desk, shown, m_isOwnOnly);
    int top = rect.top() + 8;
    const QRect line(rect.left(), top, rect.width(), 28);
    painter.setFont(m_figure);
    painter.setPen(tone(Tone::Text));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, head.count);
    int x = painter.fontMetrics().horizontalAdvance(head.count) + 8;
    painter.setFont(m_strong);
    painter.drawText(line.adjusted(x, 4, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, head.word);
    x += painter.fontMetrics().horizontalAdvance(head.word) + 8;
    painter.setFont(m_small);
    painter.setPen(tone(Tone::Muted));
    if (x + painter.fontMetrics().horizontalAdvance(head.order) <= rect.width())
        painter.drawText(line.adjusted(x, 4, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, head.order);
    top += 34;
    const int tagHeight = 18;
    const QRect room(rect.left(), top, rect.width(), rect.bottom() - top - tagHeight - 12);
    QRect used;
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, head.sentence, &used);
    int tagLeft = rect.left();
    int tagTop = std::min(used.bottom() + 8, room.bottom() + 4);
    for (const WaitingHead::Tag &tag : head.tags) {
        const int width = painter.fontMetrics().horizontalAdvance(tag.text) + 12;
        if (tagLeft + width > rect.right() + 1 && tagLeft > rect.left()) {
            tagLeft = rect.left();
            tagTop += tagHeight + 4;
        }
        if (tagTop + tagHeight > rect.bottom())
            break;
        const QRect box(tagLeft, tagTop, width, tagHeight);
        controls::drawBox(painter, box, tone(tag.ground), QColor());
        painter.setPen(tone(tag.ink));
        painter.drawText(box, Qt::AlignCenter, tag.text);
        tagLeft += width + 8;
    }
}

void LanePainter::paintTeamHead(QPainter &painter, const QRect &rect, const BoardRow &row, const QString &team) const
{
    painter.fillRect(rect, tone(Tone::Window));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tone(Tone::Line));
    const QRect line = rect.adjusted(16, 0, -16, 0);
    painter.setFont(m_strong);
    painter.setPen(tone(Tone::Text));
    const QString name = team.isEmpty() ? tr("No team") : team;
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, name);
    const int width = painter.fontMetrics().horizontalAdvance(name) + 12;
    painter.setFont(m_small);
    painter.setPen(tone(Tone::Muted));
    const QString agents = tr("%n agents", nullptr, row.agents);
    painter.drawText(
        line.adjusted(width, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
        tr("%1, mean load %2, spread %3").arg(agents, Words::percent(row.meanLoad), Words::percent(row.spread)));
}

void LanePainter::paintTile(QPainter &painter, const QRect &rect, int hidden, bool isHovered) const
{
    if (rect.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dashes(tone(isHovered ? Tone::Accent : Tone::StrongLine), 1);
    dashes.setDashPattern({3, 3});
    painter.setPen(dashes);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setPen(tone(isHovered ? Tone::Accent : Tone::Muted));
    painter.setFont(m_small);
    painter.drawText(rect, Qt::AlignCenter, hidden > 9999 ? tr("+%1 k").arg(hidden / 1000) : tr("+%1").arg(hidden));
    painter.restore();
}

void LanePainter::paintBack(QPainter &painter, const QRect &rect) const
{
    if (!rect.isEmpty())
        paintGlyph(painter, rect, Glyph::ChevronLeft, tone(Tone::Accent), 12);
}

} // namespace evenkeel
