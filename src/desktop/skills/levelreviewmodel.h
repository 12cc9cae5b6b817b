// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/skillresults.h"

#include <QAbstractTableModel>

namespace evenkeel {

/// Levels under review with their evidence, and what the person has decided so far.
class LevelReviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Agent,
        Skill,
        Level,
        Solved,
        Minutes,
        TeamMinutes,
        Away,
        Reopened,
        Rating,
        Proposed,
        Decision,
        ColumnCount
    };

    explicit LevelReviewModel(QObject *parent = nullptr);

    void setList(LevelReviewList list);
    [[nodiscard]] const LevelReviewList &list() const { return m_list; }

    /// Nothing is proposed for the level: false, and nothing is decided.
    bool acceptProposal(int row);
    void decide(int row, Proficiency level);
    void keepLevel(int row);
    void takeBack(int row);
    [[nodiscard]] int decidedCount() const;
    [[nodiscard]] std::vector<ReviewDecision> decisions() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void decisionsChanged();

private:
    void set(int row, std::optional<Proficiency> level);
    [[nodiscard]] QString text(const LevelDue &due, int column) const;
    [[nodiscard]] QString decisionText(int row) const;

    LevelReviewList m_list;
    std::vector<std::optional<Proficiency>> m_decided; ///< by row
};

} // namespace evenkeel
