// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/boardsnapshot.h"

#include <QAbstractTableModel>

namespace evenkeel {

/// A whole lane as a table.
class CardListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Reference, Subject, PriorityWord, ChannelWord, Effort, Age, SlaLeft, ColumnCount };

    CardListModel(std::vector<TicketCard> cards, Instant now, double atRiskShare, QObject *parent = nullptr);

    [[nodiscard]] TicketId ticketAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const TicketCard &card, int column) const;

    std::vector<TicketCard> m_cards;
    Instant m_now;
    double m_atRiskShare;
};

} // namespace evenkeel
