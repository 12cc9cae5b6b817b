// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardpainter.h"

#include "boardspeech.h"

#include "desktop/style/controlpainting.h"
#include "desktop/style/fonts.h"
#include "desktop/style/icons.h"
#include "desktop/style/slatone.h"
#include "desktop/style/words.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int Padding = 8;
constexpr int BarHeight = 3;

void paintSlaBar(QPainter &painter, const QRect &card, double slaShare, Tone meaning)
{
    const double left = slaShare > 1 ? 1 : std::clamp(1 - slaShare, 0.0, 1.0);
    QPainterPath inside;
    inside.addRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), 5, 5);
    painter.save();
    painter.setClipPath(inside, Qt::IntersectClip);
    const QRectF bar(card.left() + 1, card.bottom() - BarHeight, (card.width() - 2) * left, BarHeight);
    painter.fillRect(bar, tone(meaning == Tone::Muted ? Tone::StrongLine : meaning));
    painter.restore();
}

/// A card that nobody has yet stands in the lane as an outline.
void drawDashes(QPainter &painter, const QRect &rect)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dashes(tone(Tone::Accent), 1);
    dashes.setDashPattern({4, 3});
    painter.setPen(dashes);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.restore();
}

} // namespace

CardPainter::CardPainter()
    : m_text(fonts::text())
    , m_small(fonts::secondary())
    , m_smallStrong(fonts::secondaryStrong())
    , m_subjects(m_text)
{}

void CardPainter::paint(QPainter &painter, const QRect &rect, const TicketCard &card, const CardLook &look, Instant now,
                        double atRiskShare)
{
    painter.save();
    painter.setOpacity(look.isGhost ? 0.4 : look.isFloating ? 0.95 : look.opacity);
    const bool isStrong = look.isSelected || look.isFloating;
    const bool isDashed = card.isOffered() && !isStrong;
    const QColor line = isDashed ? QColor()
                                 : tone(isStrong         ? Tone::Accent
                                        : look.isHovered ? Tone::StrongLine
                                                         : Tone::Line);
    controls::drawBox(painter, rect, tone(look.isSelected ? Tone::SoftAccent : Tone::Surface), line, isStrong ? 2 : 1);
    if (isDashed)
        drawDashes(painter, rect);
    paintSlaBar(painter, rect, card.slaShare, slaTone(card.slaShare, atRiskShare));
    if (isStrong)
        controls::drawBox(painter, rect, QColor(), line, 2);
    if (look.isFocused && !isStrong)
        controls::drawBox(painter, rect, QColor(), tone(Tone::Accent), 1);
    // A ticket that waits on somebody else takes no capacity now; it steps back.
    painter.setPen(tone(card.weight > 0 || !card.agent.isValid() ? Tone::Text : Tone::Muted));
    painter.setFont(m_text);
    const QRect subject(rect.left() + Padding, rect.top() + 6, rect.width() - 2 * Padding, 20);
    const QString title = card.subject.isEmpty() ? card.reference : card.subject;
    painter.drawText(subject, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     m_subjects.elided(title, subject.width()));
    paintFacts(painter, QRect(subject.left(), rect.top() + 28, subject.width(), 18), card, now, atRiskShare);
    painter.restore();
}

void CardPainter::paintFacts(QPainter &painter, const QRect &line, const TicketCard &card, Instant now,
                             double atRiskShare) const
{
    paintGlyph(painter, QRect(line.left(), line.top(), 12, line.height()), glyphOf(card.priority),
               tone(toneOf(card.priority)), 12);
    paintGlyph(painter, QRect(line.left() + 20, line.top(), 14, line.height()), glyphOf(card.channel),
               tone(Tone::Muted), 14);
    const QRect square(line.left() + 43, line.top() + 1, 18, 16);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tone(Tone::StrongLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(square).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.restore();
    painter.setFont(m_small);
    painter.setPen(tone(Tone::Text));
    painter.drawText(square, Qt::AlignCenter, Words::number(card.effort));

    const QRect rest = line.adjusted(68, 0, 0, 0);
    if (card.isOffered())
        paintOffer(painter, rest, card, now);
    else
        paintTimes(painter, rest, card, now, atRiskShare);
}

void CardPainter::paintOffer(QPainter &painter, const QRect &rest, const TicketCard &card, Instant now) const
{
    painter.setFont(m_smallStrong);
    painter.setPen(tone(Tone::Accent));
    const Millis left = std::max(Millis{0}, card.answerUntil - now);
    // What fits: the whole sentence stands in the tool tip, and the dashed line says that nobody has it yet.
    const QString texts[] = {BoardSpeech::offer(card, now),
                             tr("Offered, %1", "time left to answer").arg(Words::duration(left)), tr("Offered")};
    const auto fits = [&](const QString &text) {
        return painter.fontMetrics().horizontalAdvance(text) <= rest.width();
    };
    const auto *text = std::find_if(std::begin(texts), std::end(texts) - 1, fits);
    painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(*text, Qt::ElideRight, rest.width()));
}

void CardPainter::paintTimes(QPainter &painter, const QRect &rest, const TicketCard &card, Instant now,
                             double atRiskShare) const
{
    const Tone meaning = slaTone(card.slaShare, atRiskShare);
    painter.setFont(meaning == Tone::Muted ? m_small : m_smallStrong);
    painter.setPen(tone(meaning));
    QString left = Words::slaLeft(card.slaLeft);
    // A language that needs more room gets the bare time, past the promise with a minus: colour never stands alone.
    if (painter.fontMetrics().horizontalAdvance(left) > rest.width())
        left = (card.slaLeft.count() < 0 ? QStringLiteral("\u2212") : QString()) + Words::duration(card.slaLeft);
    painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, left);
    const int leftWidth = painter.fontMetrics().horizontalAdvance(left);
    painter.setFont(m_small);
    painter.setPen(tone(Tone::Muted));
    const QString age = Words::duration(now - card.createdAt);
    // Where both do not fit, the promise is what counts; the age is in the tool tip.
    if (painter.fontMetrics().horizontalAdvance(age) + 8 + leftWidth <= rest.width())
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, age);
}

} // namespace evenkeel
