// SPDX-License-Identifier: GPL-3.0-or-later
#include "skillsheaders.h"

#include "skillsroles.h"

#include "desktop/style/fonts.h"
#include "desktop/style/icons.h"
#include "desktop/style/measures.h"

#include <QMouseEvent>
#include <QPainter>

namespace evenkeel {

namespace {

constexpr int BandHeight = 24;
constexpr int NameHeight = 34;
constexpr int SideWidth = 188;
constexpr int Padding = 8;
constexpr int Indent = 16;

void paintText(QPainter &painter, const QRect &rect, const QFont &font, Tone ink, Qt::Alignment alignment,
               const QString &text)
{
    painter.setFont(font);
    painter.setPen(tone(ink));
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

SkillsTopHeader::SkillsTopHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setAccessibleName(tr("Skills"));
}

QSize SkillsTopHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), BandHeight + NameHeight};
}

QRect SkillsTopHeader::bandOf(int section) const
{
    const auto starts = [this](int at) {
        return model()->headerData(at, orientation(), SkillsRole::IsKindStart).toBool();
    };
    int first = section;
    while (first > 0 && !starts(first))
        --first;
    int last = section;
    while (last + 1 < count() && !starts(last + 1))
        ++last;
    const int left = sectionViewportPosition(first);
    return {left, 0, sectionViewportPosition(last) + sectionSize(last) - left, BandHeight};
}

void SkillsTopHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, tone(Tone::Surface));
    const bool startsKind = model()->headerData(section, orientation(), SkillsRole::IsKindStart).toBool();
    const QRect name(rect.left(), rect.top() + BandHeight, rect.width(), NameHeight);
    painter->fillRect(QRect(rect.left(), startsKind ? rect.top() : name.top(), 1, rect.height()),
                      tone(startsKind ? Tone::StrongLine : Tone::Line));
    painter->fillRect(QRect(rect.left(), name.top(), rect.width(), 1), tone(Tone::Line));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tone(Tone::StrongLine));
    // Every section paints its part of the band's text.
    paintText(*painter, bandOf(section).adjusted(Padding, 0, -Padding / 2, 0), fonts::secondary(), Tone::Muted,
              Qt::AlignLeft | Qt::AlignVCenter,
              model()->headerData(section, orientation(), SkillsRole::Kind).toString());
    paintText(*painter, name.adjusted(3, 0, -2, 0), fonts::secondaryStrong(), Tone::Text, Qt::AlignCenter,
              model()->headerData(section, orientation(), Qt::DisplayRole).toString());
    painter->restore();
}

void SkillsTopHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    const QRect rest(length() - offset(), 0, viewport()->width() - length() + offset(), viewport()->height());
    if (rest.width() <= 0)
        return;
    QPainter painter(viewport());
    painter.fillRect(rest, tone(Tone::Surface));
    painter.fillRect(QRect(rest.left(), rest.bottom(), rest.width(), 1), tone(Tone::StrongLine));
}

SkillsCorner::SkillsCorner(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void SkillsCorner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tone(Tone::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), tone(Tone::StrongLine));
    const QRect words = rect().adjusted(measures::PageMargin, BandHeight, -Padding - 4, 0);
    paintText(painter, words, fonts::secondaryStrong(), Tone::Text, Qt::AlignLeft | Qt::AlignVCenter, tr("Agent"));
    paintText(painter, words, fonts::secondary(), Tone::Muted, Qt::AlignRight | Qt::AlignVCenter, tr("Skills"));
}

SkillsSideHeader::SkillsSideHeader(QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(16);
    setSectionResizeMode(QHeaderView::Fixed);
    setAccessibleName(tr("Agents"));
}

QSize SkillsSideHeader::sizeHint() const
{
    return {SideWidth, QHeaderView::sizeHint().height()};
}

void SkillsSideHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const auto value = [&](int role) { return model()->headerData(section, orientation(), role); };
    const bool isTeam = value(SkillsRole::IsGroup).toBool();
    painter->save();
    painter->fillRect(rect, tone(isTeam ? Tone::Raised : Tone::Surface));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tone(Tone::Line));
    const int count = value(SkillsRole::Count).toInt();
    const QString figureText = isTeam ? tr("%n agents", nullptr, count) : QString::number(count);
    // As wide as the language needs it; the name gives way.
    const int figureWidth = QFontMetrics(fonts::secondary()).horizontalAdvance(figureText) + 2;
    const QRect figure = rect.adjusted(rect.width() - figureWidth - Padding - 4, 0, -Padding - 4, 0);
    QRect name = rect.adjusted(measures::PageMargin, 0, 0, 0);
    name.setRight(isTeam ? figure.left() - Padding : rect.right() - 36);
    if (isTeam) {
        const QRectF mark(rect.left() + measures::PageMargin - 2, rect.top(), 12, rect.height());
        paintGlyph(*painter, mark, value(SkillsRole::IsCollapsed).toBool() ? Glyph::ChevronRight : Glyph::ChevronDown,
                   tone(Tone::Muted), 12);
    }
    name.setLeft(name.left() + Indent);
    paintText(*painter, name, isTeam ? fonts::strong() : fonts::text(), Tone::Text, Qt::AlignLeft | Qt::AlignVCenter,
              value(Qt::DisplayRole).toString());
    paintText(*painter, figure, fonts::secondary(), Tone::Muted, Qt::AlignRight | Qt::AlignVCenter, figureText);
    painter->restore();
}

void SkillsSideHeader::mousePressEvent(QMouseEvent *event)
{
    const int row = logicalIndexAt(event->pos());
    if (event->button() == Qt::LeftButton && row >= 0 &&
        model()->headerData(row, orientation(), SkillsRole::IsGroup).toBool()) {
        Q_EMIT teamClicked(row);
        return;
    }
    QHeaderView::mousePressEvent(event);
}

} // namespace evenkeel
