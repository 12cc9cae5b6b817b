// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditdelegate.h"

#include "auditrulesmodel.h"

#include "desktop/style/palette.h"

#include <QPainter>

#include <array>

namespace evenkeel {

namespace {

constexpr int FigureWidth = 64;
constexpr int BarHeight = 8;
constexpr int Width = 200;
// In the order of AuditOutcome; the columns beside say the same in figures.
constexpr std::array Inks{Tone::Good, Tone::StrongLine, Tone::Bad, Tone::Caution};

} // namespace

QSize AuditDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setWidth(Width);
    return size;
}

void AuditDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QRectF whole = QRectF(option.rect).adjusted(8, 0, -FigureWidth, 0);
    if (whole.width() < 24)
        return;
    double left = whole.left();
    const QVariantList parts = index.data(AuditRulesModel::Parts).toList();
    for (qsizetype i = 0; i < parts.size() && i < static_cast<qsizetype>(Inks.size()); ++i) {
        const double width = parts[i].toDouble() * whole.width();
        painter->fillRect(QRectF(left, whole.center().y() - BarHeight / 2.0, width, BarHeight),
                          tone(Inks[static_cast<std::size_t>(i)]));
        left += width;
    }
}

} // namespace evenkeel
