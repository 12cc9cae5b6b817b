// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulecardpainting.h"

#include "findingtone.h"

#include "desktop/style/controlpainting.h"
#include "desktop/style/fonts.h"
#include "desktop/style/icons.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace evenkeel::rulecards {

namespace {

QString due()
{
    return QCoreApplication::translate("evenkeel::rulecards", "due", "end of the promise on the line of rings");
}

QString agentsText(int agents)
{
    return QCoreApplication::translate("evenkeel::rulecards", "%n agents", nullptr, agents);
}

void drawElided(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text)
{
    painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void paintHead(QPainter &painter, const RuleCard &card, const RuleCardGeometry &places)
{
    if (card.canMove)
        paintHandle(painter, places.handle);
    painter.setFont(fonts::strong());
    painter.setPen(tone(card.isOn ? Tone::Text : Tone::Muted));
    if (card.number > 0)
        painter.drawText(places.number, Qt::AlignLeft | Qt::AlignVCenter, QString::number(card.number));
    drawElided(painter, places.title, Qt::AlignLeft, card.title);
    painter.setFont(fonts::secondary());
    if (!card.tag.isEmpty()) {
        controls::drawBox(painter, places.tag, tone(card.isOn ? Tone::SoftAccent : Tone::Raised), QColor());
        painter.setPen(tone(card.isOn ? Tone::Text : Tone::Muted));
        painter.drawText(places.tag, Qt::AlignCenter, card.tag);
    }
    painter.setPen(tone(Tone::Muted));
    if (!card.decisionsText.isEmpty())
        painter.drawText(places.decisions, Qt::AlignRight | Qt::AlignVCenter, card.decisionsText);
    if (card.worst)
        paintGlyph(painter, places.sign, findings::glyph(*card.worst), tone(findings::ink(*card.worst)), 14);
    paintGlyph(painter, places.menu, Glyph::More, tone(Tone::Muted));
}

void paintLines(QPainter &painter, const RuleCard &card, const RuleCardGeometry &places)
{
    painter.setFont(fonts::secondary());
    const int lead = (20 - painter.fontMetrics().height()) / 2;
    for (qsizetype line = 0; line < card.lines.size(); ++line) {
        const QRect text = places.lines[line].adjusted(0, lead, 0, 0);
        painter.setPen(tone(Tone::Muted));
        painter.drawText(QRect(text.left() - places.labelWidth - 8, text.top(), places.labelWidth, text.height()),
                         Qt::AlignLeft | Qt::AlignTop, card.lines[line].first);
        painter.setPen(tone(card.isOn ? Tone::Text : Tone::Muted));
        painter.drawText(text, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, card.lines[line].second);
    }
}

/// The rail is as thick as the share of agents that the ring reaches.
void paintRail(QPainter &painter, const RuleCard &card, const RuleCardGeometry &places)
{
    int most = 1;
    for (const RingMark &ring : card.rings)
        most = std::max(most, ring.agents);
    const QColor rail = tone(card.isOn ? Tone::Accent : Tone::StrongLine);
    for (qsizetype ring = 0; ring < card.rings.size(); ++ring) {
        const int from = places.marks[ring].x();
        const int until = ring + 1 < card.rings.size() ? places.marks[ring + 1].x() : places.rail.right();
        const int agents = card.rings[ring].agents;
        const qreal thick = agents < 0 ? 2 : 1.5 + 4.5 * agents / most;
        QColor soft = rail;
        soft.setAlphaF(0.4F);
        painter.fillRect(QRectF(from, places.rail.top() + 0.5 - thick / 2, until - from, thick), soft);
    }
    painter.fillRect(QRect(places.rail.right(), places.rail.top() - 4, 1, 9), tone(Tone::StrongLine));
    painter.setPen(QPen(rail, 1.5));
    for (qsizetype ring = 0; ring < card.rings.size(); ++ring) {
        const QPointF centre(places.marks[ring].x(), places.rail.top() + 0.5);
        painter.setBrush(tone(Tone::Surface));
        painter.drawEllipse(centre, 4.5, 4.5);
        if (ring == 0) {
            painter.setBrush(rail);
            painter.drawEllipse(centre, 1.5, 1.5);
        }
    }
}

void paintRings(QPainter &painter, const RuleCard &card, const RuleCardGeometry &places)
{
    if (card.rings.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    paintRail(painter, card, places);
    painter.setFont(fonts::secondary());
    const int dueWidth = painter.fontMetrics().horizontalAdvance(due());
    for (qsizetype ring = 0; ring < card.rings.size(); ++ring) {
        painter.setPen(tone(card.isOn ? Tone::Text : Tone::Muted));
        drawElided(painter, places.ringLabels[ring], Qt::AlignLeft, card.rings[ring].label);
        painter.setPen(tone(Tone::Muted));
        QRect figure = places.ringFigures[ring];
        if (ring + 1 == card.rings.size())
            figure.setWidth(figure.width() - dueWidth);
        if (card.rings[ring].agents >= 0)
            drawElided(painter, figure, Qt::AlignLeft, agentsText(card.rings[ring].agents));
    }
    painter.setPen(tone(Tone::Muted));
    painter.drawText(QRect(places.rail.right() - dueWidth, places.rail.top() + 6, dueWidth + 1, 16),
                     Qt::AlignRight | Qt::AlignVCenter, due());
}

} // namespace

void paintHandle(QPainter &painter, const QRect &rect)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone(Tone::TimeOff));
    for (int row = -1; row <= 1; ++row) {
        for (int column = 0; column < 2; ++column)
            painter.drawEllipse(QPointF(rect.left() + 2 + column * 4, rect.center().y() + 0.5 + row * 4), 1, 1);
    }
    painter.restore();
}

void paintCard(QPainter &painter, const RuleCard &card, const RuleCardGeometry &places, bool isSelected, bool isHovered,
               bool hasFocus)
{
    painter.save();
    const QColor line = tone(isSelected ? Tone::Accent : isHovered ? Tone::StrongLine : Tone::Line);
    controls::drawBox(painter, places.card, tone(card.isOn ? Tone::Surface : Tone::Window), line,
                      isSelected ? (hasFocus ? 2 : 1.5) : 1);
    paintHead(painter, card, places);
    paintLines(painter, card, places);
    paintRings(painter, card, places);
    painter.restore();
}

} // namespace evenkeel::rulecards
