// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulecarddelegate.h"

#include "policyroles.h"
#include "rulecardpainting.h"

#include <QAbstractItemView>

namespace evenkeel {

namespace {

RuleCard cardAt(const QModelIndex &index)
{
    return index.data(PolicyRole::Row).value<RuleCard>();
}

int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view == nullptr ? option.rect.width() : view->viewport()->width();
}

} // namespace

void RuleCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RuleCard card = cardAt(index);
    rulecards::paintCard(*painter, card, RuleCardGeometry::of(card, option.rect.topLeft(), option.rect.width()),
                         option.state.testFlag(QStyle::State_Selected), option.state.testFlag(QStyle::State_MouseOver),
                         option.state.testFlag(QStyle::State_HasFocus));
}

QSize RuleCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = widthOf(option);
    return {std::min(width, 120), RuleCardGeometry::of(cardAt(index), {}, width).height};
}

QRect RuleCardDelegate::menuPlace(const QModelIndex &index, const QRect &row)
{
    return RuleCardGeometry::of(cardAt(index), row.topLeft(), row.width()).menu;
}

} // namespace evenkeel
