// SPDX-License-Identifier: GPL-3.0-or-later
#include "mappingmodel.h"

#include "handmapping.h"
#include "importwords.h"

namespace evenkeel {

MappingModel::MappingModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void MappingModel::setFile(const QStringList &columns, const std::vector<QStringList> &rows,
                           const QList<std::optional<TicketField>> &fields)
{
    beginResetModel();
    m_columns = columns;
    m_rows = rows;
    m_fields = fields;
    m_fields.resize(columns.size());
    endResetModel();
}

QStringList MappingModel::timeTexts() const
{
    QStringList texts;
    for (qsizetype column = 0; column < m_fields.size(); ++column) {
        if (!m_fields[column] || !HandMapping::isTime(*m_fields[column]))
            continue;
        for (const QStringList &row : m_rows)
            texts.append(row.value(column));
    }
    return texts;
}

int MappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

int MappingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(MappingColumn::Count);
}

QString MappingModel::example(int column) const
{
    QStringList seen;
    for (const QStringList &row : m_rows) {
        const QString value = row.value(column).simplified();
        if (!value.isEmpty() && !seen.contains(value))
            seen.append(value);
        if (seen.size() == 3)
            break;
    }
    return seen.join(QStringLiteral(" · "));
}

QVariant MappingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &field = m_fields[index.row()];
    if (role == Qt::EditRole && index.column() == MappingColumn::Field)
        return field ? static_cast<int>(*field) : -1;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case MappingColumn::Name:
        return m_columns[index.row()];
    case MappingColumn::Example:
        return example(index.row());
    default:
        return field ? ImportWords::field(*field) : tr("Not imported");
    }
}

bool MappingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole ||
        index.column() != MappingColumn::Field)
        return false;
    const int number = value.toInt();
    const bool isField = number >= 0 && number < static_cast<int>(TicketFieldCount);
    m_fields[index.row()] = isField ? std::optional(static_cast<TicketField>(number)) : std::nullopt;
    Q_EMIT dataChanged(index, index);
    Q_EMIT mappingChanged();
    return true;
}

Qt::ItemFlags MappingModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == MappingColumn::Field ? flags | Qt::ItemIsEditable : flags;
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MappingColumn::Name:
        return tr("Column in the file");
    case MappingColumn::Example:
        return tr("What stands there");
    case MappingColumn::Field:
        return tr("Becomes");
    default:
        return {};
    }
}

} // namespace evenkeel
