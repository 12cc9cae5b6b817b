// SPDX-License-Identifier: GPL-3.0-or-later
#include "skillsmatrixmodel.h"

#include "desktop/policy/keyedrows.h"
#include "desktop/style/words.h"

#include <algorithm>

namespace evenkeel {

namespace {

QString sourceName(LevelSource source)
{
    switch (source) {
    case LevelSource::Hand:
        return SkillsMatrixModel::tr("Set by hand");
    case LevelSource::History:
        return SkillsMatrixModel::tr("Proposed from history");
    case LevelSource::Import:
        return SkillsMatrixModel::tr("Imported");
    }
    return {};
}

} // namespace

QString skillKindName(SkillKind kind)
{
    switch (kind) {
    case SkillKind::Product:
        return SkillsMatrixModel::tr("Product");
    case SkillKind::Technical:
        return SkillsMatrixModel::tr("Technical");
    case SkillKind::Language:
        return SkillsMatrixModel::tr("Language");
    case SkillKind::Soft:
        return SkillsMatrixModel::tr("Soft", "kind of skill");
    }
    return {};
}

SkillsMatrixModel::SkillsMatrixModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void SkillsMatrixModel::setMatrix(SkillMatrix matrix)
{
    m_wanted.clear();
    if (matrix.skills != m_matrix.skills || matrix.names.skills != m_matrix.names.skills) {
        // Other columns: nothing is where it was.
        beginResetModel();
        m_matrix = std::move(matrix);
        takeLevels();
        rebuild();
        endResetModel();
    } else {
        m_matrix = std::move(matrix);
        takeLevels();
        follow();
    }
    Q_EMIT countsChanged();
}

void SkillsMatrixModel::follow()
{
    std::vector<Row> shown = std::move(m_rows);
    std::vector<Group> groups = std::move(m_groups);
    const std::size_t old = groups.size();
    rebuild();
    std::vector<Row> wanted = std::move(m_rows);
    // While rows come and go those of before still look into their own groups, which stand in front.
    for (Row &row : wanted)
        row.group += old;
    groups.insert(groups.end(), m_groups.begin(), m_groups.end());
    m_groups = std::move(groups);
    m_rows = std::move(shown);
    const auto keyOf = [this](const Row &row) { return std::pair(row.agent, m_groups[row.group].team); };
    mergeRows(RowSignals{this}, m_rows, std::move(wanted), keyOf);
    m_groups.erase(m_groups.begin(), m_groups.begin() + static_cast<std::ptrdiff_t>(old));
    for (Row &row : m_rows)
        row.group -= old;
    placeRows();
    if (rowCount() == 0)
        return;
    if (columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void SkillsMatrixModel::takeLevels()
{
    m_agentPlaces.clear();
    m_skillPlaces.clear();
    for (const AgentId agent : m_matrix.agents)
        m_agentPlaces.emplace(agent, m_agentPlaces.size());
    for (const SkillId skill : m_matrix.skills)
        m_skillPlaces.emplace(skill, m_skillPlaces.size());
    m_shown.assign(m_matrix.agents.size() * m_matrix.skills.size(), Proficiency::None);
    for (const auto &[cell, version] : m_matrix.levels) {
        if (Proficiency *shown = shownAt(cell))
            *shown = version.level.level;
    }
    countOverdue();
}

Proficiency *SkillsMatrixModel::shownAt(const SkillCell &cell)
{
    const auto agent = m_agentPlaces.find(cell.first);
    const auto skill = m_skillPlaces.find(cell.second);
    if (agent == m_agentPlaces.end() || skill == m_skillPlaces.end())
        return nullptr;
    return &m_shown[agent->second * m_skillPlaces.size() + skill->second];
}

void SkillsMatrixModel::placeRows()
{
    m_rowOf.clear();
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].agent.isValid())
            m_rowOf.emplace(m_rows[row].agent, static_cast<int>(row));
    }
}

void SkillsMatrixModel::setFilter(const SkillsFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    rebuild();
    endResetModel();
    Q_EMIT countsChanged();
}

bool SkillsMatrixModel::isShown(AgentId agent) const
{
    const auto known = m_matrix.names.agents.find(agent);
    if (known == m_matrix.names.agents.end())
        return false;
    if (!m_filter.teams.empty() && !m_filter.teams.contains(known->second.team))
        return false;
    if (m_filter.onlyAtWork && !m_matrix.atWork.contains(agent))
        return false;
    return !m_filter.atLeast || std::any_of(m_skills.begin(), m_skills.end(), [this, agent](SkillId skill) {
        return shownLevel({agent, skill}) >= *m_filter.atLeast;
    });
}

void SkillsMatrixModel::rebuild()
{
    m_skills.clear();
    for (const SkillId skill : m_matrix.skills) {
        const SkillKind kind = m_matrix.names.skills.at(skill).kind;
        const bool isKind = m_filter.kinds.empty() || m_filter.kinds.contains(kind);
        if (isKind && (m_filter.skills.empty() || m_filter.skills.contains(skill)))
            m_skills.push_back(skill);
    }
    m_groups.clear();
    m_groupOf.clear();
    m_rows.clear();
    m_shownAgents = 0;
    for (const AgentId agent : m_matrix.agents) {
        if (!isShown(agent))
            continue;
        const TeamId team = m_matrix.names.agents.at(agent).team;
        if (m_groups.empty() || m_groups.back().team != team) {
            m_groups.push_back({team, {}, {}});
            m_rows.push_back({AgentId{}, m_groups.size() - 1});
        }
        m_groups.back().agents.push_back(agent);
        m_groupOf.emplace(agent, m_groups.size() - 1);
        ++m_shownAgents;
        if (!m_collapsed.contains(team))
            m_rows.push_back({agent, m_groups.size() - 1});
    }
    placeRows();
    count();
}

void SkillsMatrixModel::count()
{
    m_atLevel.assign(m_skills.size(), 0);
    for (Group &group : m_groups) {
        group.atLevel.assign(m_skills.size(), 0);
        for (std::size_t column = 0; column < m_skills.size(); ++column) {
            group.atLevel[column] =
                static_cast<int>(std::count_if(group.agents.begin(), group.agents.end(), [&](AgentId agent) {
                    return shownLevel({agent, m_skills[column]}) >= Proficiency::Intermediate;
                }));
            m_atLevel[column] += group.atLevel[column];
        }
    }
}

bool SkillsMatrixModel::isGroup(int row) const
{
    return row >= 0 && row < rowCount() && !m_rows[static_cast<std::size_t>(row)].agent.isValid();
}

void SkillsMatrixModel::toggleTeam(int row)
{
    if (!isGroup(row))
        return;
    const std::size_t at = m_rows[static_cast<std::size_t>(row)].group;
    const Group &group = m_groups[at];
    const int last = row + static_cast<int>(group.agents.size());
    const auto place = m_rows.begin() + row + 1;
    if (m_collapsed.erase(group.team) > 0) {
        beginInsertRows({}, row + 1, last);
        std::vector<Row> agents;
        for (const AgentId agent : group.agents)
            agents.push_back({agent, at});
        m_rows.insert(place, agents.begin(), agents.end());
        placeRows();
        endInsertRows();
    } else {
        beginRemoveRows({}, row + 1, last);
        m_collapsed.insert(group.team);
        m_rows.erase(place, m_rows.begin() + last + 1);
        placeRows();
        endRemoveRows();
    }
    Q_EMIT headerDataChanged(Qt::Vertical, row, row);
}

int SkillsMatrixModel::groupRow(int row) const
{
    while (row >= 0 && !isGroup(row))
        --row;
    return row;
}

std::optional<SkillCell> SkillsMatrixModel::cellAt(const QModelIndex &index) const
{
    if (!index.isValid() || isGroup(index.row()))
        return std::nullopt;
    return SkillCell{m_rows[static_cast<std::size_t>(index.row())].agent, skillAt(index.column())};
}

QModelIndex SkillsMatrixModel::indexOf(const SkillCell &cell) const
{
    const auto row = m_rowOf.find(cell.first);
    const auto column = std::find(m_skills.begin(), m_skills.end(), cell.second);
    if (row == m_rowOf.end() || column == m_skills.end())
        return {};
    return index(row->second, static_cast<int>(column - m_skills.begin()));
}

void SkillsMatrixModel::showLevels(std::span<const LevelWish> wishes)
{
    QModelIndex first;
    QModelIndex last;
    for (const LevelWish &wish : wishes) {
        Proficiency *shown = shownAt({wish.agent, wish.skill});
        if (shown == nullptr)
            continue;
        const SkillCell cell{wish.agent, wish.skill};
        m_overdue -= isOverdue(cell) ? 1 : 0; // an edited level is reviewed by that
        countEdit(cell, *shown, wish.level);
        *shown = wish.level;
        m_wanted.insert(cell);
        const QModelIndex changed = indexOf({wish.agent, wish.skill});
        if (!changed.isValid())
            continue;
        first = first.isValid()
                    ? index(std::min(first.row(), changed.row()), std::min(first.column(), changed.column()))
                    : changed;
        last = last.isValid() ? index(std::max(last.row(), changed.row()), std::max(last.column(), changed.column()))
                              : changed;
    }
    if (first.isValid()) {
        Q_EMIT dataChanged(first, last);
        // The rows of their teams count, too.
        for (int row = first.row(); row >= 0 && row <= last.row(); ++row) {
            const int head = isGroup(row) || row == first.row() ? groupRow(row) : -1;
            if (head >= 0)
                Q_EMIT dataChanged(index(head, first.column()), index(head, last.column()));
        }
        Q_EMIT headerDataChanged(Qt::Vertical, first.row(), last.row());
    }
    Q_EMIT countsChanged();
}

void SkillsMatrixModel::keep(std::span<const LevelVersion> versions)
{
    for (const LevelVersion &version : versions) {
        const SkillCell cell{version.level.agent, version.level.skill};
        const Proficiency shown = shownLevel(cell);
        m_overdue -= isOverdue(cell) ? 1 : 0;
        m_matrix.levels[cell] = version;
        if (shown == version.level.level)
            m_wanted.erase(cell);
        else
            m_wanted.insert(cell);
        m_overdue += isOverdue(cell) ? 1 : 0;
        if (const QModelIndex changed = indexOf(cell); changed.isValid())
            Q_EMIT dataChanged(changed, changed);
    }
    Q_EMIT countsChanged();
}

LevelId SkillsMatrixModel::versionOf(const SkillCell &cell) const
{
    const LevelVersion *version = m_matrix.level(cell.first, cell.second);
    return version == nullptr ? LevelId{} : version->id;
}

Proficiency SkillsMatrixModel::shownLevel(const SkillCell &cell) const
{
    const auto agent = m_agentPlaces.find(cell.first);
    const auto skill = m_skillPlaces.find(cell.second);
    if (agent == m_agentPlaces.end() || skill == m_skillPlaces.end())
        return Proficiency::None;
    return m_shown[agent->second * m_skillPlaces.size() + skill->second];
}

bool SkillsMatrixModel::isOverdue(const SkillCell &cell) const
{
    const LevelVersion *version = m_matrix.level(cell.first, cell.second);
    return version != nullptr && !m_wanted.contains(cell) && version->level.level != Proficiency::None &&
           version->level.reviewAt && *version->level.reviewAt <= m_matrix.at;
}

void SkillsMatrixModel::countOverdue()
{
    m_overdue =
        static_cast<int>(std::count_if(m_matrix.levels.begin(), m_matrix.levels.end(), [this](const auto &level) {
            return m_agentPlaces.contains(level.first.first) && isOverdue(level.first);
        }));
}

void SkillsMatrixModel::countEdit(const SkillCell &cell, Proficiency before, Proficiency after)
{
    const bool was = before >= Proficiency::Intermediate;
    const bool is = after >= Proficiency::Intermediate;
    const auto group = m_groupOf.find(cell.first);
    const auto column = std::find(m_skills.begin(), m_skills.end(), cell.second);
    if (was == is || group == m_groupOf.end() || column == m_skills.end())
        return;
    const auto place = static_cast<std::size_t>(column - m_skills.begin());
    m_groups[group->second].atLevel[place] += is ? 1 : -1;
    m_atLevel[place] += is ? 1 : -1;
}

int SkillsMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SkillsMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_skills.size());
}

Qt::ItemFlags SkillsMatrixModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return isGroup(index.row()) ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

bool SkillsMatrixModel::startsKind(int column) const
{
    const auto kind = [this](int at) { return m_matrix.names.skills.at(skillAt(at)).kind; };
    return column == 0 || kind(column) != kind(column - 1);
}

QVariant SkillsMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == SkillsRole::IsKindStart)
        return startsKind(index.column());
    if (role == SkillsRole::IsGroup)
        return !row.agent.isValid();
    return row.agent.isValid() ? levelData({row.agent, skillAt(index.column())}, index.column(), role)
                               : groupData(row, index.column(), role);
}

QVariant SkillsMatrixModel::groupData(const Row &row, int column, int role) const
{
    const Group &group = m_groups[row.group];
    const int count = group.atLevel[static_cast<std::size_t>(column)];
    if (role == Qt::DisplayRole)
        return tr("%1 at 2+", "agents at level 2 or 3").arg(count);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return tr("%1, %2: %n agents at 2 or 3", nullptr, count)
            .arg(m_matrix.names.team(group.team), m_matrix.names.skill(skillAt(column)));
    return {};
}

QString SkillsMatrixModel::story(const SkillCell &cell) const
{
    const LevelVersion *version = m_matrix.level(cell.first, cell.second);
    if (version == nullptr || m_wanted.contains(cell))
        return {};
    const SkillLevel &level = version->level;
    const QString since = Words::shortDateTime(level.validFrom);
    QString text =
        version->setBy.empty()
            ? tr("%1, since %2").arg(sourceName(level.source), since)
            : tr("%1 by %2, since %3").arg(sourceName(level.source), QString::fromStdString(version->setBy), since);
    if (level.reviewAt)
        text += QLatin1Char('\n') + (isOverdue(cell)
                                         ? tr("Review overdue since %1").arg(Words::shortDateTime(*level.reviewAt))
                                         : tr("Review by %1").arg(Words::shortDateTime(*level.reviewAt)));
    return text;
}

QVariant SkillsMatrixModel::levelData(const SkillCell &cell, int column, int role) const
{
    const Proficiency level = shownLevel(cell);
    switch (role) {
    case Qt::DisplayRole:
        return level == Proficiency::None ? QString() : QString::number(static_cast<int>(level));
    case SkillsRole::Level:
        return static_cast<int>(level);
    case SkillsRole::IsOverdue:
        return isOverdue(cell);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
                   .arg(m_matrix.names.agent(cell.first), m_matrix.names.skill(skillAt(column)),
                        Words::proficiency(level)) +
               (isOverdue(cell) ? QStringLiteral(", ") + tr("review overdue") : QString());
    case Qt::ToolTipRole:
        return story(cell);
    default:
        return {};
    }
}

QVariant SkillsMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    return orientation == Qt::Horizontal ? columnHeader(section, role)
                                         : rowHeader(m_rows[static_cast<std::size_t>(section)], role);
}

QVariant SkillsMatrixModel::columnHeader(int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return m_matrix.names.skill(skillAt(column));
    case SkillsRole::Kind:
        return skillKindName(m_matrix.names.skills.at(skillAt(column)).kind);
    case SkillsRole::IsKindStart:
        return startsKind(column);
    default:
        return {};
    }
}

QVariant SkillsMatrixModel::rowHeader(const Row &row, int role) const
{
    const Group &group = m_groups[row.group];
    const bool isTeam = !row.agent.isValid();
    switch (role) {
    case Qt::DisplayRole:
        if (isTeam)
            return group.team.isValid() ? m_matrix.names.team(group.team) : tr("Without a team");
        return m_matrix.names.agent(row.agent);
    case SkillsRole::IsGroup:
        return isTeam;
    case SkillsRole::IsCollapsed:
        return isTeam && m_collapsed.contains(group.team);
    case SkillsRole::Count:
        if (isTeam)
            return static_cast<int>(group.agents.size());
        return static_cast<int>(std::count_if(m_matrix.skills.begin(), m_matrix.skills.end(), [&](SkillId skill) {
            return shownLevel({row.agent, skill}) != Proficiency::None;
        }));
    default:
        return {};
    }
}

} // namespace evenkeel
