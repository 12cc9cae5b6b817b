// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposalmodels.h"

#include "desktop/style/words.h"

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

constexpr int LongestName = 60;

QVariant aligned(bool isNumber)
{
    return static_cast<int>(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
}

/// Hands out a column's title, or its alignment where `firstNumber` and later columns hold numbers.
QVariant header(const QStringList &titles, int section, Qt::Orientation orientation, int role, int firstNumber)
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return aligned(section >= firstNumber);
    return role == Qt::DisplayRole ? QVariant(titles.value(section)) : QVariant();
}

} // namespace

void SkillProposalModel::setRows(std::vector<SkillProposalRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

std::vector<QString> SkillProposalModel::names() const
{
    std::vector<QString> names;
    for (const SkillProposalRow &row : m_rows)
        names.push_back(row.name);
    return names;
}

int SkillProposalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SkillProposalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(SkillProposalColumn::Count);
}

QVariant SkillProposalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SkillProposalRow &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return aligned(index.column() >= SkillProposalColumn::Tickets);
    if (role == Qt::ToolTipRole && index.column() == SkillProposalColumn::Categories)
        return row.categories.join(u'\n');
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case SkillProposalColumn::Name:
        return row.name;
    case SkillProposalColumn::Categories:
        return row.categories.join(QStringLiteral(", "));
    case SkillProposalColumn::Tickets:
        return Words::number(row.tickets);
    case SkillProposalColumn::Share:
        return Words::percent(row.share);
    default:
        return Words::number(row.agents);
    }
}

bool SkillProposalModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().simplified().left(LongestName);
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole || name.isEmpty() ||
        index.column() != SkillProposalColumn::Name)
        return false;
    // Two skills of one name could not be told apart.
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (static_cast<int>(i) != index.row() && m_rows[i].name.compare(name, Qt::CaseInsensitive) == 0)
            return false;
    }
    m_rows[static_cast<std::size_t>(index.row())].name = name;
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags SkillProposalModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == SkillProposalColumn::Name ? flags | Qt::ItemIsEditable : flags;
}

QVariant SkillProposalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return header({tr("Skill"), tr("Made from these categories"), tr("Tickets"), tr("Share"), tr("Agents")}, section,
                  orientation, role, SkillProposalColumn::Tickets);
}

void LevelMatrixModel::setLevels(const std::vector<LevelProposalRow> &levels, const std::vector<QString> &skills)
{
    beginResetModel();
    m_skills = skills;
    m_agents.clear();
    m_levels.clear();
    std::map<AgentId, int> rows;
    std::vector<std::pair<QString, AgentId>> agents;
    for (const LevelProposalRow &level : levels) {
        if (rows.try_emplace(level.agent, 0).second)
            agents.emplace_back(level.agentName, level.agent);
    }
    std::sort(agents.begin(), agents.end(), [](const auto &a, const auto &b) {
        return std::pair(a.first.toCaseFolded(), a.second) < std::pair(b.first.toCaseFolded(), b.second);
    });
    for (const auto &[name, id] : agents) {
        rows[id] = static_cast<int>(m_agents.size());
        m_agents.push_back(name);
    }
    for (const LevelProposalRow &level : levels)
        m_levels[{rows[level.agent], level.skill}] = level;
    endResetModel();
}

void LevelMatrixModel::setSkillNames(const std::vector<QString> &skills)
{
    if (skills.size() != m_skills.size() || skills == m_skills)
        return;
    m_skills = skills;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int LevelMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_agents.size());
}

int LevelMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_skills.size());
}

QVariant LevelMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto it = m_levels.find({index.row(), index.column()});
    const int level = it == m_levels.end() ? 0 : static_cast<int>(it->second.level);
    switch (role) {
    case Qt::DisplayRole:
        return level > 0 ? QString::number(level) : QString();
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignCenter);
    case LevelRole::Level:
        return level;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString agent = m_agents[static_cast<std::size_t>(index.row())];
        const QString skill = m_skills[static_cast<std::size_t>(index.column())];
        if (it == m_levels.end())
            return tr("%1 has solved nothing that needs %2.").arg(agent, skill);
        const LevelProposalRow &row = it->second;
        return tr("%1, %2: %3. %4 tickets solved, %5 of the usual time, %6 passed on.")
            .arg(agent, skill, Words::proficiency(row.level), Words::number(row.solved), Words::percent(row.paceRatio),
                 Words::percent(row.reassignedShare));
    }
    default:
        return {};
    }
}

QVariant LevelMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(orientation == Qt::Horizontal ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const auto &names = orientation == Qt::Horizontal ? m_skills : m_agents;
    const auto at = static_cast<std::size_t>(section);
    return section >= 0 && at < names.size() ? QVariant(names[at]) : QVariant();
}

void EffortProposalModel::setRows(std::vector<EffortProposalRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int EffortProposalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EffortProposalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(EffortProposalColumn::Count);
}

QVariant EffortProposalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EffortProposalRow &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return aligned(index.column() >= EffortProposalColumn::Effort);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case EffortProposalColumn::Category:
        return row.categoryName;
    case EffortProposalColumn::Effort:
        return QString::number(row.effort);
    case EffortProposalColumn::Handling:
        return Words::duration(row.handling);
    case EffortProposalColumn::Range:
        return tr("%1 to %2", "durations").arg(Words::duration(row.lowerQuartile), Words::duration(row.upperQuartile));
    default:
        return Words::number(row.tickets);
    }
}

QVariant EffortProposalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return header({tr("Category"), tr("Effort"), tr("Median handling"), tr("Middle half"), tr("Tickets")}, section,
                  orientation, role, EffortProposalColumn::Effort);
}

void HoursProposalModel::setRows(std::vector<HoursProposalRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int HoursProposalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HoursProposalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(HoursProposalColumn::Count);
}

QString HoursProposalModel::pattern(const WeekPattern &pattern)
{
    const auto clock = [](int minute) {
        return QStringLiteral("%1:%2")
            .arg(minute / 60, 2, 10, QLatin1Char('0'))
            .arg(minute % 60, 2, 10, QLatin1Char('0'));
    };
    std::map<int, QStringList> days;
    for (const WeekSpan &span : pattern.spans)
        days[span.weekday].append(tr("%1–%2", "from, until").arg(clock(span.fromMinute), clock(span.untilMinute)));
    QStringList groups;
    for (auto it = days.begin(); it != days.end();) {
        auto last = it;
        for (auto next = std::next(last);
             next != days.end() && next->first == last->first + 1 && next->second == it->second; ++next)
            last = next;
        const QString first = QLocale().dayName(it->first, QLocale::ShortFormat);
        const QString end = QLocale().dayName(last->first, QLocale::ShortFormat);
        const QString names = it == last ? first : tr("%1–%2", "first and last day").arg(first, end);
        groups.append(tr("%1 %2", "days, hours").arg(names, it->second.join(QStringLiteral(" + "))));
        it = std::next(last);
    }
    return groups.isEmpty() ? tr("No working hours") : groups.join(QStringLiteral(", "));
}

QVariant HoursProposalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HoursProposalRow &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return aligned(index.column() >= HoursProposalColumn::Covered);
    if (role == Qt::ToolTipRole && row.isDeskPattern)
        return tr("There is too little to go by; these are the hours common on the desk.");
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case HoursProposalColumn::Agent:
        return row.agentName;
    case HoursProposalColumn::Hours:
        return row.isDeskPattern ? tr("%1 (common hours)").arg(pattern(row.pattern)) : pattern(row.pattern);
    case HoursProposalColumn::Covered:
        return Words::percent(row.covered);
    default:
        return Words::number(row.actions);
    }
}

QVariant HoursProposalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return header({tr("Agent"), tr("Working hours"), tr("Actions inside"), tr("Actions")}, section, orientation, role,
                  HoursProposalColumn::Covered);
}

} // namespace evenkeel
