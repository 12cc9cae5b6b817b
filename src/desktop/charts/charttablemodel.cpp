// SPDX-License-Identifier: GPL-3.0-or-later
#include "charttablemodel.h"

#include <cmath>

namespace evenkeel {

ChartTableModel::ChartTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void ChartTableModel::setTable(ChartTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

QString ChartTableModel::text(const QVariant &cell, const QLocale &locale)
{
    QLocale plain = locale;
    if (locale == QLocale::c())
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
    switch (cell.typeId()) {
    case QMetaType::Double: {
        const double value = cell.toDouble();
        const double rounded = std::round(value * 1000) / 1000;
        return std::isfinite(value) ? plain.toString(rounded, 'g', 12) : QString();
    }
    case QMetaType::Int:
    case QMetaType::LongLong:
        return plain.toString(cell.toLongLong());
    default:
        return cell.toString();
    }
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.headers.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QVariantList &row = m_table.rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return text(row.value(index.column()), QLocale());
    // The first column names, the others count.
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_table.headers.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_table.headers[section];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

} // namespace evenkeel
