// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/boardsnapshot.h"
#include "services/routingresults.h"

#include <QAbstractTableModel>

namespace evenkeel {

/// What Route would do, one waiting ticket a row: who would get it, or the gate that stops most agents.
class RoutePreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Reference, Subject, SlaLeft, Goal, LoadAfter, Why, ColumnCount };

    RoutePreviewModel(const RouteOutcome &outcome, const BoardSnapshot &desk, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        TicketCard card;
        QString goal; ///< empty: nobody
        double loadAfter = 0;
        QString why;
    };

    std::vector<Row> m_rows;
    double m_atRiskShare;
};

} // namespace evenkeel
