// SPDX-License-Identifier: GPL-3.0-or-later
#include "quarantinemodel.h"

#include "importwords.h"

#include "desktop/style/words.h"

#include <QFileInfo>

#include <algorithm>
#include <tuple>

namespace evenkeel {

QuarantineModel::QuarantineModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void QuarantineModel::setEntries(std::vector<QuarantineEntry> entries)
{
    // As somebody reads the file who mends it.
    std::stable_sort(entries.begin(), entries.end(), [](const QuarantineEntry &a, const QuarantineEntry &b) {
        return std::tie(a.file, a.line) < std::tie(b.file, b.line);
    });
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int QuarantineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int QuarantineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(QuarantineColumn::Count);
}

QVariant QuarantineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QuarantineEntry &entry = m_entries[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole)
        return tr("%1, line %2").arg(QFileInfo(entry.file).fileName(), Words::number(entry.line)) + u'\n' +
               ImportWords::reason(entry.reason) + u'\n' + entry.row.left(400);
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case QuarantineColumn::Line:
        return Words::number(entry.line);
    case QuarantineColumn::Column:
        return entry.column.isEmpty() ? tr("Whole row") : entry.column;
    case QuarantineColumn::Value:
        return entry.value.simplified();
    default:
        return ImportWords::reason(entry.reason);
    }
}

QVariant QuarantineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter |
                                (section == QuarantineColumn::Line ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case QuarantineColumn::Line:
        return tr("Line");
    case QuarantineColumn::Column:
        return tr("Column");
    case QuarantineColumn::Value:
        return tr("Value");
    case QuarantineColumn::Reason:
        return tr("Why it was set aside");
    default:
        return {};
    }
}

} // namespace evenkeel
