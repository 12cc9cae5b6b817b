// SPDX-License-Identifier: GPL-3.0-or-later
#include "levelreviewmodel.h"

#include "desktop/style/fonts.h"
#include "desktop/style/words.h"

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

QString minutes(const std::optional<double> &value)
{
    return value ? LevelReviewModel::tr("%1 min").arg(Words::number(std::llround(*value))) : QStringLiteral("·");
}

QString levelText(Proficiency level)
{
    return QString::number(static_cast<int>(level));
}

} // namespace

LevelReviewModel::LevelReviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void LevelReviewModel::setList(LevelReviewList list)
{
    beginResetModel();
    m_list = std::move(list);
    m_decided.assign(m_list.due.size(), std::nullopt);
    endResetModel();
    Q_EMIT decisionsChanged();
}

void LevelReviewModel::set(int row, std::optional<Proficiency> level)
{
    if (row < 0 || row >= rowCount())
        return;
    m_decided[static_cast<std::size_t>(row)] = level;
    Q_EMIT dataChanged(index(row, Decision), index(row, Decision));
    Q_EMIT decisionsChanged();
}

bool LevelReviewModel::acceptProposal(int row)
{
    if (row < 0 || row >= rowCount())
        return false;
    const auto &proposed = m_list.due[static_cast<std::size_t>(row)].evidence.proposed;
    if (proposed)
        set(row, proposed);
    return proposed.has_value();
}

void LevelReviewModel::decide(int row, Proficiency level)
{
    set(row, level);
}

void LevelReviewModel::keepLevel(int row)
{
    if (row >= 0 && row < rowCount())
        set(row, m_list.due[static_cast<std::size_t>(row)].version.level.level);
}

void LevelReviewModel::takeBack(int row)
{
    set(row, std::nullopt);
}

int LevelReviewModel::decidedCount() const
{
    return static_cast<int>(
        std::count_if(m_decided.begin(), m_decided.end(), [](const auto &level) { return level.has_value(); }));
}

std::vector<ReviewDecision> LevelReviewModel::decisions() const
{
    std::vector<ReviewDecision> decisions;
    for (std::size_t row = 0; row < m_decided.size(); ++row) {
        if (!m_decided[row])
            continue;
        const LevelDue &due = m_list.due[row];
        decisions.push_back(
            {due.version.level.agent, due.version.level.skill, due.version.id, *m_decided[row], due.evidence.proposed});
    }
    return decisions;
}

int LevelReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list.due.size());
}

int LevelReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LevelReviewModel::decisionText(int row) const
{
    const auto &decided = m_decided[static_cast<std::size_t>(row)];
    const LevelDue &due = m_list.due[static_cast<std::size_t>(row)];
    if (!decided)
        return {};
    if (*decided == due.version.level.level)
        return tr("Keep %1").arg(levelText(*decided));
    return tr("Set %1").arg(levelText(*decided));
}

QString LevelReviewModel::text(const LevelDue &due, int column) const
{
    const SkillEvidence &evidence = due.evidence;
    switch (column) {
    case Agent:
        return m_list.names.agent(due.version.level.agent);
    case Skill:
        return m_list.names.skill(due.version.level.skill);
    case Level:
        return levelText(due.version.level.level);
    case Solved:
        return Words::number(evidence.solved);
    case Minutes:
        return minutes(evidence.minutes);
    case TeamMinutes:
        return minutes(evidence.teamMinutes);
    case Away:
        return Words::number(evidence.reassignedAway);
    case Reopened:
        return Words::number(evidence.reopened);
    case Rating:
        return evidence.ratings > 0 ? Words::decimal(evidence.ratingMean) : QStringLiteral("·");
    case Proposed:
        return evidence.proposed ? levelText(*evidence.proposed) : QStringLiteral("·");
    default:
        return {};
    }
}

QVariant LevelReviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LevelDue &due = m_list.due[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Decision ? decisionText(index.row()) : text(due, index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            Qt::AlignVCenter |
            (index.column() <= Skill || index.column() == Decision ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::ToolTipRole:
        return index.column() == Rating && due.evidence.ratings > 0
                   ? QVariant(tr("%n ratings", nullptr, static_cast<int>(due.evidence.ratings)))
                   : QVariant();
    default:
        return {};
    }
}

QVariant LevelReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return data(index(0, section), role).isValid() ? data(index(0, section), role)
                                                       : QVariant(static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount]{tr("Agent"),       tr("Skill"),         tr("Level"),     tr("Solved"),
                                      tr("Median time"), tr("Team's median"), tr("Passed on"), tr("Reopened"),
                                      tr("Rating"),      tr("Proposed"),      tr("Decision")};
    return titles[section];
}

} // namespace evenkeel
