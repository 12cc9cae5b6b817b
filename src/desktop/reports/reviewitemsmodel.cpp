// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewitemsmodel.h"

#include "experimenttexts.h"

#include "desktop/style/fonts.h"
#include "desktop/style/palette.h"
#include "desktop/style/words.h"
#include "wording/experimentwords.h"

#include <QLocale>

#include <algorithm>

namespace evenkeel {

namespace {

QString utf8(const std::string &text)
{
    return QString::fromStdString(text);
}

QString day(Instant at)
{
    return QLocale().toString(Words::toLocal(at).date(), QLocale::ShortFormat);
}

} // namespace

ReviewItemsModel::ReviewItemsModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void ReviewItemsModel::setAgenda(ReviewAgenda agenda)
{
    beginResetModel();
    m_agenda = std::move(agenda);
    m_rows.clear();
    addItems(tr("Still open from before"), m_agenda.open);
    addItems(tr("Decided"), m_agenda.decided);
    addItems(tr("Settled from before"), m_agenda.settled);
    addItems(tr("Proposed"), m_agenda.proposed);
    addExperiments(tr("Experiments started"), m_agenda.started);
    addExperiments(tr("Experiments ended"), m_agenda.ended);
    endResetModel();
}

void ReviewItemsModel::addItems(const QString &heading, const std::vector<ReviewItem> &items)
{
    if (!items.empty())
        m_rows.push_back({heading, nullptr, nullptr});
    for (const ReviewItem &item : items)
        m_rows.push_back({{}, &item, nullptr});
}

void ReviewItemsModel::addExperiments(const QString &heading, const std::vector<PolicyExperiment> &experiments)
{
    if (!experiments.empty())
        m_rows.push_back({heading, nullptr, nullptr});
    for (const PolicyExperiment &experiment : experiments)
        m_rows.push_back({{}, nullptr, &experiment});
}

const ReviewItem *ReviewItemsModel::itemAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : m_rows[static_cast<std::size_t>(row)].item;
}

int ReviewItemsModel::rowOf(std::int64_t id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [id](const Row &row) { return row.item != nullptr && row.item->id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ReviewItemsModel::firstRow() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.heading.isEmpty(); });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ReviewItemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReviewItemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ReviewColumn::Count);
}

QString ReviewItemsModel::text(const ReviewItem &item, int column) const
{
    switch (column) {
    case ReviewColumn::What:
        return utf8(item.text);
    case ReviewColumn::Who:
        return item.owner.empty() ? tr("Nobody yet") : utf8(item.owner);
    case ReviewColumn::Due:
        return item.due ? day(*item.due) : QString();
    case ReviewColumn::State:
        return item.isOverdue(m_agenda.now) ? tr("Overdue") : ExperimentWords::state(item.state);
    default:
        return utf8(item.outcome);
    }
}

QString ReviewItemsModel::text(const PolicyExperiment &experiment, int column)
{
    switch (column) {
    case ReviewColumn::What:
        return utf8(experiment.name);
    case ReviewColumn::Due:
        return day(experiment.watch.until);
    case ReviewColumn::State:
        return ExperimentWords::state(experiment.state);
    case ReviewColumn::Outcome:
        return ExperimentTexts::change(experiment);
    default:
        return {};
    }
}

QVariant ReviewItemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isHeading = !row.heading.isEmpty();
    switch (role) {
    case IsHeading:
        return isHeading;
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::EditRole:
        if (isHeading)
            return index.column() == 0 ? row.heading : QString();
        return row.item != nullptr ? text(*row.item, index.column()) : text(*row.experiment, index.column());
    case Qt::FontRole:
        return isHeading ? QVariant(fonts::secondaryStrong()) : QVariant();
    case Qt::ForegroundRole: {
        if (isHeading)
            return tone(Tone::Muted);
        if (row.item == nullptr || (index.column() != ReviewColumn::State && index.column() != ReviewColumn::Due))
            return {};
        if (row.item->isOverdue(m_agenda.now) || row.item->state == ReviewState::Dropped)
            return tone(Tone::Bad);
        return row.item->state == ReviewState::Done && index.column() == ReviewColumn::State
                   ? QVariant(tone(Tone::Good))
                   : QVariant();
    }
    default:
        return {};
    }
}

bool ReviewItemsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const ReviewItem *item = itemAt(index.row());
    if (role != Qt::EditRole || item == nullptr || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString outcome = value.toString().simplified();
    if (outcome == utf8(item->outcome))
        return false;
    Q_EMIT outcomeWritten(item->id, outcome);
    return true;
}

QVariant ReviewItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ReviewColumn::What:
        return tr("What");
    case ReviewColumn::Who:
        return tr("Who");
    case ReviewColumn::Due:
        return tr("Due");
    case ReviewColumn::State:
        return tr("State");
    case ReviewColumn::Outcome:
        return tr("What came of it");
    default:
        return {};
    }
}

Qt::ItemFlags ReviewItemsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !m_rows[static_cast<std::size_t>(index.row())].heading.isEmpty())
        return Qt::NoItemFlags; // the arrows pass it by
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return m_isWritable && itemAt(index.row()) != nullptr && index.column() == ReviewColumn::Outcome
               ? flags | Qt::ItemIsEditable
               : flags;
}

} // namespace evenkeel
