// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettemodel.h"

namespace evenkeel {

void PaletteModel::setEntries(const QList<PaletteEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

void PaletteModel::append(const QList<PaletteEntry> &entries)
{
    if (entries.isEmpty())
        return;
    const int first = static_cast<int>(m_entries.size());
    beginInsertRows({}, first, first + static_cast<int>(entries.size()) - 1);
    m_entries.append(entries);
    endInsertRows();
}

const PaletteEntry *PaletteModel::entryAt(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? &m_entries.at(index.row()) : nullptr;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const PaletteEntry *entry = entryAt(index);
    if (entry == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return entry->title;
    case Qt::AccessibleTextRole:
        return entry->detail.isEmpty() ? entry->title : QStringLiteral("%1, %2").arg(entry->title, entry->detail);
    case DetailRole:
        return entry->detail;
    case ShortcutRole:
        return entry->shortcut;
    case GlyphRole:
        return static_cast<int>(entry->glyph);
    default:
        return {};
    }
}

} // namespace evenkeel
