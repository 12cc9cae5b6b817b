// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulecardgeometry.h"

#include "desktop/style/fonts.h"

#include <QFontMetrics>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int Side = 12;
constexpr int HeadHeight = 20;
constexpr int LineHeight = 20;
constexpr int Gap = 8;
constexpr int TextLeft = 36;
constexpr int RingHeight = 48;
constexpr int MenuWidth = 24;

int headRight(RuleCardGeometry &made, const RuleCard &card, int decisionsWidth)
{
    int right = made.card.right() - Side;
    made.menu = QRect(right - MenuWidth + 5, made.card.top() + Side - 4, MenuWidth, MenuWidth);
    right = made.menu.left() - 4;
    if (card.worst) {
        made.sign = QRect(right - 16, made.card.top() + Side, 16, 16);
        right = made.sign.left() - Gap;
    }
    if (!card.decisionsText.isEmpty()) {
        made.decisions = QRect(right - decisionsWidth, made.card.top() + Side - 2, decisionsWidth, HeadHeight);
        right = made.decisions.left() - Gap;
    }
    return right;
}

void layHead(RuleCardGeometry &made, const RuleCard &card, int decisionsWidth)
{
    const int top = made.card.top() + Side - 2;
    made.handle = QRect(made.card.left() + Side, top, 8, HeadHeight);
    int left = made.card.left() + (card.canMove ? TextLeft - 4 : Side);
    if (card.number > 0) {
        const int digits = QFontMetrics(fonts::strong()).horizontalAdvance(QString::number(card.number));
        made.number = QRect(left, top, digits, HeadHeight);
        left += digits + Gap;
    }
    const int right = headRight(made, card, decisionsWidth);
    const int tag = card.tag.isEmpty() ? 0 : QFontMetrics(fonts::secondary()).horizontalAdvance(card.tag) + 12;
    const int title = QFontMetrics(fonts::strong()).horizontalAdvance(card.title) + 1;
    const int room = std::max(40, right - left - (tag > 0 ? tag + Gap : 0));
    made.title = QRect(left, top, std::min(title, room), HeadHeight);
    if (tag > 0)
        made.tag = QRect(made.title.right() + 1 + Gap, top, tag, HeadHeight);
}

int layLines(RuleCardGeometry &made, const RuleCard &card, int top)
{
    const QFontMetrics metrics(fonts::secondary());
    for (const auto &[label, text] : card.lines)
        made.labelWidth = std::max(made.labelWidth, metrics.horizontalAdvance(label));
    const int left = made.card.left() + Side + (card.canMove ? 16 : 0);
    const int textLeft = left + (made.labelWidth > 0 ? made.labelWidth + Gap : 0);
    const int width = std::max(60, made.card.right() - Side - textLeft);
    for (const auto &[label, text] : card.lines) {
        const int needed =
            metrics.boundingRect(QRect(0, 0, width, 4000), Qt::TextWordWrap | Qt::AlignLeft, text).height();
        const int height = std::max(LineHeight, needed + LineHeight - metrics.height());
        made.lines.append(QRect(textLeft, top, width, height));
        top += height;
    }
    return top;
}

void layRings(RuleCardGeometry &made, const RuleCard &card, int top)
{
    const int left = made.card.left() + Side + (card.canMove ? 18 : 6);
    made.rail = QRect(left, top + 24, made.card.right() - Side - 12 - left, 1);
    const int step = made.rail.width() / static_cast<int>(std::max<qsizetype>(1, card.rings.size()));
    for (qsizetype ring = 0; ring < card.rings.size(); ++ring) {
        const int x = left + static_cast<int>(ring) * step;
        made.marks.append(QPoint(x, made.rail.top()));
        made.ringLabels.append(QRect(x + 9, top, step - 12, 18));
        made.ringFigures.append(QRect(x + 9, made.rail.top() + 6, step - 12, 16));
    }
}

} // namespace

RuleCardGeometry RuleCardGeometry::of(const RuleCard &card, QPoint topLeft, int width)
{
    RuleCardGeometry made;
    made.card = QRect(topLeft.x(), topLeft.y(), width, 100);
    const int decisions = QFontMetrics(fonts::secondary()).horizontalAdvance(card.decisionsText) + 1;
    layHead(made, card, decisions);
    int bottom = layLines(made, card, made.card.top() + Side + HeadHeight);
    if (!card.rings.isEmpty()) {
        bottom += 4;
        layRings(made, card, bottom);
        bottom += RingHeight;
    }
    made.card.setHeight(bottom + Gap - made.card.top());
    made.height = made.card.height() + Gap;
    return made;
}

} // namespace evenkeel
