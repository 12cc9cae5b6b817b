// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyhistorymodel.h"

#include "desktop/style/words.h"

#include <algorithm>

namespace evenkeel {

PolicyHistoryModel::PolicyHistoryModel(std::vector<PolicyRecord> oldestFirst, QObject *parent)
    : QAbstractTableModel(parent)
    , m_records(std::move(oldestFirst))
{
    std::reverse(m_records.begin(), m_records.end());
    for (std::size_t row = 0; row < m_records.size(); ++row)
        m_changes.push_back(row + 1 < m_records.size()
                                ? static_cast<int>(differences(m_records[row + 1].policy, m_records[row].policy).size())
                                : -1);
}

const PolicyRecord &PolicyHistoryModel::record(int row) const
{
    return m_records[static_cast<std::size_t>(row)];
}

int PolicyHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int PolicyHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PolicyHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isNumber = index.column() == Version || index.column() == Changes;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    const PolicyRecord &shown = record(index.row());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Version:
        return Words::number(shown.policy.version);
    case From:
        // The first version of a desk holds for all that came before it, too.
        return shown.validFrom > Instant{} ? Words::shortDateTime(shown.validFrom) : tr("the beginning");
    case Note:
        return shown.note;
    default:
        return m_changes[static_cast<std::size_t>(index.row())] < 0
                   ? QString()
                   : Words::number(m_changes[static_cast<std::size_t>(index.row())]);
    }
}

QVariant PolicyHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (section == Version || section == Changes ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Version:
        return tr("Policy");
    case From:
        return tr("In force from");
    case Note:
        return tr("Note");
    default:
        return tr("Changes");
    }
}

} // namespace evenkeel
