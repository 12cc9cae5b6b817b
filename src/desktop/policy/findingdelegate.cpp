// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingdelegate.h"

#include "findingsmodel.h"
#include "findingtone.h"
#include "policyroles.h"

#include "desktop/style/fonts.h"

#include <QAbstractItemView>
#include <QPainter>

namespace evenkeel {

namespace {

constexpr int Side = 12;
constexpr int TextLeft = 36;

int wrappedHeight(const QFont &font, int width, const QString &text)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 4000), Qt::TextWordWrap, text).height();
}

} // namespace

FindingGeometry FindingGeometry::of(const FindingRow &row, QPoint topLeft, int width)
{
    FindingGeometry made;
    const int top = topLeft.y() + 8;
    const int link = QFontMetrics(fonts::secondary()).horizontalAdvance(row.link) + 2;
    made.link = QRect(topLeft.x() + width - Side - link, top, link, 18);
    made.sign = QRect(topLeft.x() + Side, top + 1, 16, 16);
    const int left = topLeft.x() + TextLeft;
    const int titleWidth = made.link.left() - Side - left;
    made.title =
        QRect(left, top, titleWidth, std::max(18, wrappedHeight(fonts::secondaryStrong(), titleWidth, row.title)));
    const int textWidth = topLeft.x() + width - Side - left;
    made.consequence =
        QRect(left, made.title.bottom() + 1, textWidth, wrappedHeight(fonts::secondary(), textWidth, row.consequence));
    made.height = made.consequence.bottom() + 10 - topLeft.y();
    return made;
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(PolicyRole::Row).value<FindingRow>();
    const FindingGeometry places = FindingGeometry::of(row, option.rect.topLeft(), option.rect.width());
    painter->save();
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool isFocused = option.state.testFlag(QStyle::State_HasFocus);
    painter->fillRect(option.rect, tone(isHovered ? Tone::Window : Tone::Surface));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tone(Tone::Line));
    paintGlyph(*painter, places.sign, findings::glyph(row.finding.severity), tone(findings::ink(row.finding.severity)));
    painter->setFont(fonts::secondaryStrong());
    painter->setPen(tone(Tone::Text));
    painter->drawText(places.title, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, row.title);
    QFont link = fonts::secondary();
    link.setUnderline(isHovered);
    painter->setFont(link);
    painter->setPen(tone(Tone::Accent));
    painter->drawText(places.link, Qt::AlignRight | Qt::AlignTop, row.link);
    painter->setFont(fonts::secondary());
    painter->setPen(tone(Tone::Muted));
    painter->drawText(places.consequence, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, row.consequence);
    if (isFocused) {
        painter->setPen(tone(Tone::Accent));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view == nullptr ? option.rect.width() : view->viewport()->width();
    return {std::min(width, 120),
            FindingGeometry::of(index.data(PolicyRole::Row).value<FindingRow>(), {}, width).height};
}

} // namespace evenkeel
