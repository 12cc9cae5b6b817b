// SPDX-License-Identifier: GPL-3.0-or-later
#include "rebalancemodel.h"

#include "desktop/style/words.h"

#include <algorithm>

namespace evenkeel {

RebalanceModel::RebalanceModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void RebalanceModel::setPlan(const RebalancePlan &plan, const BoardSnapshot &desk)
{
    std::unordered_map<TicketId, const TicketCard *> cards;
    std::unordered_map<AgentId, const AgentLane *> lanes;
    for (const AgentLane &lane : desk.lanes) {
        lanes.emplace(lane.id, &lane);
        for (const TicketCard &card : lane.cards)
            cards.emplace(card.id, &card);
    }
    const auto nameOf = [&lanes](AgentId agent) {
        const auto lane = lanes.find(agent);
        return lane == lanes.end() ? QString() : lane->second->name;
    };
    beginResetModel();
    m_rows.clear();
    for (const RebalanceMove &move : plan.moves) {
        Row row{move, QString::number(move.ticket.value), {}, nameOf(move.from), nameOf(move.to)};
        if (const auto card = cards.find(move.ticket); card != cards.end()) {
            row.reference = card->second->reference;
            row.subject = card->second->subject;
        }
        m_rows.push_back(std::move(row));
    }
    endResetModel();
    Q_EMIT choiceChanged();
}

std::vector<RebalanceMove> RebalanceModel::chosen() const
{
    std::vector<RebalanceMove> moves;
    for (const Row &row : m_rows) {
        if (row.isChosen)
            moves.push_back(row.move);
    }
    return moves;
}

int RebalanceModel::chosenCount() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.isChosen; }));
}

void RebalanceModel::chooseAll(bool isChosen)
{
    if (m_rows.empty())
        return;
    for (Row &row : m_rows)
        row.isChosen = isChosen;
    Q_EMIT dataChanged(index(0, Reference), index(rowCount() - 1, Reference), {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
}

int RebalanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RebalanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool RebalanceModel::isNumber(int column)
{
    return column == FromLoad || column == ToLoad || column == SlaNow || column == SlaThen;
}

QString RebalanceModel::text(const Row &row, int column) const
{
    const auto change = [](double before, double after) {
        return tr("%1 to %2", "a load before and after").arg(Words::percent(before), Words::percent(after));
    };
    switch (column) {
    case Reference:
        return row.reference;
    case Subject:
        return row.subject;
    case From:
        return row.from;
    case FromLoad:
        return change(row.move.fromLoadBefore, row.move.fromLoadAfter);
    case To:
        return row.to;
    case ToLoad:
        return change(row.move.toLoadBefore, row.move.toLoadAfter);
    case SlaNow:
        return Words::percent(row.move.slaBefore);
    case SlaThen:
        return Words::percent(row.move.slaAfter);
    default:
        return {};
    }
}

QVariant RebalanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return tr("Costs %1 min: the move itself, what is lost of the context, and any skill gap.")
            .arg(Words::decimal(row.move.cost));
    case Qt::TextAlignmentRole:
        return QVariant((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::CheckStateRole:
        if (index.column() == Reference)
            return static_cast<int>(row.isChosen ? Qt::Checked : Qt::Unchecked);
        return {};
    default:
        return {};
    }
}

bool RebalanceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Reference)
        return false;
    m_rows[static_cast<std::size_t>(index.row())].isChosen = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
    return true;
}

Qt::ItemFlags RebalanceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Reference ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant RebalanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Reference:
        return tr("Ticket");
    case Subject:
        return tr("Subject");
    case From:
        return tr("From");
    case FromLoad:
    case ToLoad:
        return tr("Load");
    case To:
        return tr("To");
    case SlaNow:
        return tr("SLA as it is");
    case SlaThen:
        return tr("SLA then");
    default:
        return {};
    }
}

} // namespace evenkeel
