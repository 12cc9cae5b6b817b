// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/skillresults.h"

#include <QAbstractTableModel>

namespace evenkeel {

/// Skills that lose somebody when an agent leaves, and what the hours are like then.
class LostSkillsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Skill, Level, Others, Share, NobodyNow, NobodyThen, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setView(const LeaveView &view);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const SkillLoss &loss, int column) const;

    DeskNames m_names;
    Interval m_span;
    std::vector<SkillLoss> m_losses;
};

/// Open tickets of an agent who leaves.
class LeftTicketsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Reference, Subject, Others, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setTickets(std::vector<LeftTicket> tickets);
    [[nodiscard]] TicketId ticketAt(int row) const { return m_tickets[static_cast<std::size_t>(row)].ticket; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<LeftTicket> m_tickets;
};

} // namespace evenkeel
