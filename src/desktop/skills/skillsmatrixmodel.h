// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "skillsfilter.h"
#include "skillsroles.h"

#include "services/skillresults.h"

#include <QAbstractTableModel>

#include <span>
#include <unordered_map>
#include <vector>

namespace evenkeel {

/// A level somebody wants a cell to have.
struct LevelWish
{
    AgentId agent;
    SkillId skill;
    Proficiency level = Proficiency::None;

    friend bool operator==(const LevelWish &, const LevelWish &) = default;
};

/// The skills matrix as rows of teams and their agents, a column a skill. Shows what is wanted at once; what is stored
/// comes behind it with keep().
class SkillsMatrixModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit SkillsMatrixModel(QObject *parent = nullptr);

    /// Updates cell by cell, and row by row where people come and go; anew only when the skills are others.
    void setMatrix(SkillMatrix matrix);
    void setFilter(const SkillsFilter &filter);
    [[nodiscard]] const SkillMatrix &matrix() const { return m_matrix; }

    [[nodiscard]] bool isGroup(int row) const;
    void toggleTeam(int row);
    /// Nothing for a team's row.
    [[nodiscard]] std::optional<SkillCell> cellAt(const QModelIndex &index) const;
    /// Not valid while the cell is not shown.
    [[nodiscard]] QModelIndex indexOf(const SkillCell &cell) const;

    /// Shows levels that are not stored yet.
    void showLevels(std::span<const LevelWish> wishes);
    /// Takes over what was stored, but not its level: later edits may be shown already.
    void keep(std::span<const LevelVersion> versions);
    /// What an edit of the cell is based on: none where there is no version.
    [[nodiscard]] LevelId versionOf(const SkillCell &cell) const;
    [[nodiscard]] Proficiency shownLevel(const SkillCell &cell) const;

    [[nodiscard]] int agentCount() const { return m_shownAgents; }
    [[nodiscard]] SkillId skillAt(int column) const { return m_skills[static_cast<std::size_t>(column)]; }
    /// Agents shown who are at 2 or 3.
    [[nodiscard]] int agentsAt(int column) const { return m_atLevel[static_cast<std::size_t>(column)]; }
    /// In the whole matrix, whatever is shown.
    [[nodiscard]] int overdueCount() const { return m_overdue; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void countsChanged();

private:
    struct Row
    {
        AgentId agent; ///< none: a team's row
        std::size_t group = 0;

        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Group
    {
        TeamId team;
        std::vector<AgentId> agents;
        std::vector<int> atLevel; ///< by column
    };

    struct RowSignals
    {
        SkillsMatrixModel *model;

        void beginRemove(int row) { model->beginRemoveRows({}, row, row); }
        void endRemove() { model->endRemoveRows(); }
        void beginInsert(int row) { model->beginInsertRows({}, row, row); }
        void endInsert() { model->endInsertRows(); }
        void beginMove(int from, int to) { model->beginMoveRows({}, from, from, {}, to); }
        void endMove() { model->endMoveRows(); }
        void change(int) {} // all are told to have changed, since their counts have
    };

    [[nodiscard]] bool isShown(AgentId agent) const;
    /// Rows come, go and move as the matrix has it now; columns are as they were.
    void follow();
    void takeLevels();
    [[nodiscard]] Proficiency *shownAt(const SkillCell &cell);
    void rebuild();
    void placeRows();
    /// The row of the team that the row belongs to.
    [[nodiscard]] int groupRow(int row) const;
    void count();
    void countOverdue();
    /// What an edit of one cell does to the counts of its column.
    void countEdit(const SkillCell &cell, Proficiency before, Proficiency after);
    [[nodiscard]] QVariant groupData(const Row &row, int column, int role) const;
    [[nodiscard]] QVariant levelData(const SkillCell &cell, int column, int role) const;
    [[nodiscard]] QVariant columnHeader(int column, int role) const;
    [[nodiscard]] QVariant rowHeader(const Row &row, int role) const;
    [[nodiscard]] bool isOverdue(const SkillCell &cell) const;
    [[nodiscard]] bool startsKind(int column) const;
    [[nodiscard]] QString story(const SkillCell &cell) const;

    SkillMatrix m_matrix;
    SkillsFilter m_filter;
    std::unordered_map<AgentId, std::size_t> m_agentPlaces; ///< in the matrix
    std::unordered_map<SkillId, std::size_t> m_skillPlaces;
    std::vector<Proficiency> m_shown; ///< by agent's place, then skill's
    std::set<SkillCell> m_wanted;     ///< shown, but not stored as they are shown
    std::unordered_map<AgentId, int> m_rowOf;
    std::vector<SkillId> m_skills;
    std::vector<Group> m_groups;
    std::vector<Row> m_rows;
    std::set<TeamId> m_collapsed;
    std::vector<int> m_atLevel; ///< by column
    int m_shownAgents = 0;
    int m_overdue = 0;
    std::unordered_map<AgentId, std::size_t> m_groupOf;
};

/// "Product", "Language".
[[nodiscard]] QString skillKindName(SkillKind kind);

} // namespace evenkeel
