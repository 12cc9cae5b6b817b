// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterbar.h"

#include "desktop/style/measures.h"

#include <QHBoxLayout>

namespace evenkeel {

FilterBar::FilterBar(QWidget *parent)
    : Panel(Tone::Surface, Qt::BottomEdge, parent)
    , m_filters(new QHBoxLayout)
    , m_figures(new QHBoxLayout)
{
    setMinimumHeight(measures::FilterBarHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(measures::PageMargin, 6, measures::PageMargin, 6);
    m_filters->setSpacing(8);
    m_figures->setSpacing(8);
    layout->addLayout(m_filters);
    layout->addStretch(1);
    layout->addLayout(m_figures);
    hide();
}

void FilterBar::addFilter(QWidget *widget)
{
    m_filters->addWidget(widget);
    show();
}

void FilterBar::addFigure(QWidget *widget)
{
    m_figures->addWidget(widget);
    show();
}

} // namespace evenkeel
