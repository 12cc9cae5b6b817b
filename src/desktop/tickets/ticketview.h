// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ticketcolumns.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace evenkeel {

/// How the tickets page looks at its tickets: filter, order, columns. What a saved view keeps.
struct TicketView
{
    QString filter;
    int sortColumn = TicketColumn::Created;
    Qt::SortOrder order = Qt::DescendingOrder;
    QList<int> columns;    ///< shown ones, from left to right
    QMap<int, int> widths; ///< pixels

    [[nodiscard]] static TicketView standard();
    [[nodiscard]] QByteArray toJson() const;
    /// What is missing or makes no sense is taken from the standard view.
    [[nodiscard]] static TicketView fromJson(const QByteArray &json);

    friend bool operator==(const TicketView &, const TicketView &) = default;
};

} // namespace evenkeel
