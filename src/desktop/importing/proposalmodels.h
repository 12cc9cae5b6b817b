// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/proposalresults.h"

#include <QAbstractTableModel>
#include <QCoreApplication>

#include <map>
#include <vector>

namespace evenkeel {

namespace SkillProposalColumn {
enum Column { Name, Categories, Tickets, Share, Agents, Count };
}
namespace EffortProposalColumn {
enum Column { Category, Effort, Handling, Range, Tickets, Count };
}
namespace HoursProposalColumn {
enum Column { Agent, Hours, Covered, Actions, Count };
}
namespace LevelRole {
enum Role { Level = Qt::UserRole }; ///< int, 0 to 3
}

/// Proposed skills; the names can be changed.
class SkillProposalModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<SkillProposalRow> rows);
    [[nodiscard]] std::vector<QString> names() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<SkillProposalRow> m_rows;
};

/// Agents by skills with the proposed level and, on hover, what it rests on.
class LevelMatrixModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setLevels(const std::vector<LevelProposalRow> &levels, const std::vector<QString> &skills);
    void setSkillNames(const std::vector<QString> &skills);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<QString> m_skills;
    std::vector<QString> m_agents;
    std::map<std::pair<int, int>, LevelProposalRow> m_levels; ///< by row and column
};

class EffortProposalModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<EffortProposalRow> rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<EffortProposalRow> m_rows;
};

class HoursProposalModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<HoursProposalRow> rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "Mon–Fri 08:00–16:30", days with the same hours together.
    [[nodiscard]] static QString pattern(const WeekPattern &pattern);

private:
    std::vector<HoursProposalRow> m_rows;
};

} // namespace evenkeel
