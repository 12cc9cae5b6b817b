// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/panel.h"

namespace evenkeel {

class BarLayout;

/// The bar under a page's header: filters on the left, figures on the right. Hidden while empty; takes a second line
/// where one is not enough.
class FilterBar final : public Panel
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    void addFilter(QWidget *widget);
    void addFigure(QWidget *widget);

private:
    BarLayout *m_layout = nullptr;
};

} // namespace evenkeel
