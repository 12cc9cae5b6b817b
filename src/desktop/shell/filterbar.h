// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/panel.h"

class QHBoxLayout;

namespace evenkeel {

/// The bar under a page's header: filters on the left, figures on the right. Hidden while empty.
class FilterBar final : public Panel
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    void addFilter(QWidget *widget);
    void addFigure(QWidget *widget);

private:
    QHBoxLayout *m_filters = nullptr;
    QHBoxLayout *m_figures = nullptr;
};

} // namespace evenkeel
