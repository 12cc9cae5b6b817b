// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardgrid.h"

#include "desktop/style/measures.h"

#include <QEvent>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int NarrowestCard = 440;
constexpr int MostColumns = 3;

} // namespace

CardGrid::CardGrid(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CardGrid::add(QWidget *card, Width width, int height)
{
    card->setParent(this);
    card->show();
    m_cards.push_back({card, width, height});
    arrange();
}

void CardGrid::arrange()
{
    const int room = width() - 2 * measures::PageMargin;
    m_columns = std::clamp((room + measures::PanelGap) / (NarrowestCard + measures::PanelGap), 1, MostColumns);
    const int wide = (room - (m_columns - 1) * measures::PanelGap) / m_columns;
    int top = measures::PageMargin;
    int column = 0;
    int tallest = 0;
    const auto nextRow = [&] {
        if (column > 0)
            top += tallest + measures::PanelGap;
        column = 0;
        tallest = 0;
    };
    for (const Card &card : m_cards) {
        if (card.widget->isHidden())
            continue;
        if (card.width == Width::Whole)
            nextRow();
        const int cardWide = card.width == Width::Whole ? room : wide;
        card.widget->setGeometry(measures::PageMargin + column * (wide + measures::PanelGap), top, cardWide,
                                 card.height);
        tallest = std::max(tallest, card.height);
        ++column;
        if (card.width == Width::Whole || column == m_columns) {
            column = 1;
            nextRow();
        }
    }
    nextRow();
    if (height() != top)
        setFixedHeight(std::max(1, top));
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool CardGrid::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

} // namespace evenkeel
