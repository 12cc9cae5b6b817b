// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflictmodel.h"

#include "desktop/style/fonts.h"
#include "desktop/style/words.h"

namespace evenkeel {

ConflictModel::ConflictModel(std::vector<ContestedValue> values, QObject *parent)
    : QAbstractTableModel(parent)
    , m_values(std::move(values))
    , m_areMine(m_values.size(), false)
{}

void ConflictModel::setAll(bool isMine)
{
    m_areMine.assign(m_values.size(), isMine);
    if (!m_values.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ConflictColumn::Count - 1));
}

void ConflictModel::toggle(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    m_areMine[static_cast<std::size_t>(row)].flip();
    Q_EMIT dataChanged(index(row, 0), index(row, ConflictColumn::Count - 1));
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_values.size());
}

int ConflictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ConflictColumn::Count);
}

Qt::ItemFlags ConflictModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isToMark = index.isValid() && index.column() == ConflictColumn::Mine && m_values.size() > 1;
    return isToMark ? flags | Qt::ItemIsUserCheckable : flags;
}

QString ConflictModel::text(const ContestedValue &value, int column) const
{
    switch (column) {
    case ConflictColumn::What:
        return value.what;
    case ConflictColumn::Mine:
        return value.mine;
    case ConflictColumn::Theirs:
        return value.theirs;
    case ConflictColumn::Who:
        return value.who.isEmpty() ? tr("not known", "who changed it") : value.who;
    case ConflictColumn::When:
        return value.when ? Words::shortDateTime(*value.when) : tr("not known", "when it was changed");
    default:
        return {};
    }
}

bool ConflictModel::isMarked(const QModelIndex &index) const
{
    return m_areMine[static_cast<std::size_t>(index.row())];
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ContestedValue &value = m_values[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(value, column);
    case Qt::CheckStateRole:
        if (column != ConflictColumn::Mine || m_values.size() < 2)
            return {};
        return isMarked(index) ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        return tr("%1: mine %2, theirs %3 by %4 at %5", "what, value, value, who, when")
            .arg(value.what, value.mine, value.theirs, text(value, ConflictColumn::Who),
                 text(value, ConflictColumn::When));
    case Qt::FontRole:
        // What will hold is told by weight, too.
        if (m_values.size() > 1 && column == (isMarked(index) ? ConflictColumn::Mine : ConflictColumn::Theirs))
            return fonts::strong();
        return {};
    default:
        return {};
    }
}

bool ConflictModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    if ((value.toInt() == Qt::Checked) != isMarked(index))
        toggle(index.row());
    return true;
}

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ConflictColumn::What:
        return tr("What");
    case ConflictColumn::Mine:
        return tr("Mine", "my value");
    case ConflictColumn::Theirs:
        return tr("Theirs", "their value");
    case ConflictColumn::Who:
        return tr("Changed by");
    case ConflictColumn::When:
        return tr("When");
    default:
        return {};
    }
}

} // namespace evenkeel
