// SPDX-License-Identifier: GPL-3.0-or-later
#include "legendview.h"

#include "desktop/style/fonts.h"
#include "desktop/style/palette.h"

#include <QPainter>

namespace evenkeel {

namespace {

constexpr int LineHeight = 20;
constexpr int Square = 8;
constexpr int SquareGap = 4;
constexpr int NameGap = 10;

} // namespace

LegendView::LegendView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LegendView::setNames(const QStringList &names)
{
    m_names = names;
    setAccessibleName(tr("Score terms: %1").arg(names.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

QList<QRect> LegendView::places(int width) const
{
    const QFontMetrics metrics(fonts::secondary());
    QList<QRect> places;
    int x = 0;
    int y = 0;
    for (const QString &name : m_names) {
        const int length = Square + SquareGap + metrics.horizontalAdvance(name);
        if (x > 0 && x + length > width) {
            x = 0;
            y += LineHeight;
        }
        places.append({x, y, length + 1, LineHeight});
        x += length + NameGap;
    }
    return places;
}

int LegendView::heightForWidth(int width) const
{
    const QList<QRect> all = places(width);
    return all.isEmpty() ? 0 : all.last().bottom() + 1;
}

QSize LegendView::sizeHint() const
{
    return {200, heightForWidth(width() > 40 ? width() : 300)};
}

void LegendView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(fonts::secondary());
    painter.setPen(tone(Tone::Muted));
    const QList<QRect> all = places(width());
    for (int i = 0; i < all.size(); ++i) {
        const QRect &place = all[i];
        painter.fillRect(QRect(place.left(), place.center().y() - Square / 2 + 1, Square, Square),
                         Palette::current().series(i));
        painter.drawText(place.adjusted(Square + SquareGap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_names[i]);
    }
}

} // namespace evenkeel
