// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace evenkeel {

/// A header whose first and last words keep the page's margin, as the cells under them do.
class InsetHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit InsetHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace evenkeel
