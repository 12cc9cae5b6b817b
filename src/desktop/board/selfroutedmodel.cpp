// SPDX-License-Identifier: GPL-3.0-or-later
#include "selfroutedmodel.h"

#include "desktop/style/words.h"

namespace evenkeel {

SelfRoutedModel::SelfRoutedModel(std::vector<Row> rows, QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(std::move(rows))
{}

TicketId SelfRoutedModel::ticketAt(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid)
               ? m_rows[static_cast<std::size_t>(index.row())].routed.ticket
               : TicketId{};
}

int SelfRoutedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SelfRoutedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SelfRoutedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Time:
        return Words::shortDateTime(row.routed.at);
    case Reference:
        return row.reference;
    case Subject:
        return row.subject;
    case Goal:
        return row.routed.isOffered ? tr("Offered to %1", "agent").arg(row.agent)
                                    : tr("Assigned to %1", "agent").arg(row.agent);
    default:
        return {};
    }
}

QVariant SelfRoutedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Reference:
        return tr("Ticket");
    case Subject:
        return tr("Subject");
    case Goal:
        return tr("What was done");
    default:
        return {};
    }
}

} // namespace evenkeel
