// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slapieces.h"

#include "services/slaresults.h"

#include <QAbstractTableModel>

#include <vector>

namespace evenkeel {

namespace SlaSegmentColumn {
enum Column { What, Times, Counted, Count };
}

/// The segments of one SLA clock as rows, by time, those ahead at the end.
class SlaSegmentModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit SlaSegmentModel(QObject *parent = nullptr);

    void setTrace(const TicketSla &sla, std::size_t promise);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const SlaPiece &piece, int column) const;

    TicketSla m_sla;
    std::size_t m_promise = 0;
    std::vector<SlaPiece> m_pieces;
};

} // namespace evenkeel
