// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desknow.h"

#include <QAbstractTableModel>

namespace evenkeel {

/// Columns of a short list of tickets.
namespace NowTicketColumn {
enum { Subject = 0, Agent, Time, Count };
}

/// Tickets that somebody should look at now.
class NowTicketsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Time { SlaLeft, Age };

    explicit NowTicketsModel(Time time, QObject *parent = nullptr);

    void setTickets(std::vector<NowTicket> tickets, Instant now);
    [[nodiscard]] TicketId ticketAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const NowTicket &ticket, int column) const;

    Time m_time;
    std::vector<NowTicket> m_tickets;
    Instant m_now{};
};

} // namespace evenkeel
