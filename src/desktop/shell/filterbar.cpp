// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterbar.h"

#include "barlayout.h"

#include "desktop/style/measures.h"

namespace evenkeel {

FilterBar::FilterBar(QWidget *parent)
    : Panel(Tone::Surface, Qt::BottomEdge, parent)
    , m_layout(new BarLayout(this))
{
    m_layout->setContentsMargins(measures::PageMargin, 7, measures::PageMargin, 7);
    m_layout->setSpacing(8);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void FilterBar::addFilter(QWidget *widget)
{
    m_layout->addWidget(widget);
    show();
}

void FilterBar::addFigure(QWidget *widget)
{
    m_layout->addRight(widget);
    show();
}

} // namespace evenkeel
