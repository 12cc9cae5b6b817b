// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/trace.h"
#include "services/desknames.h"

#include <QAbstractTableModel>

#include <vector>

namespace evenkeel {

namespace BenchColumn {
enum Column { Agent, Terms, Figure, Count };
}

namespace BenchRole {
enum Role {
    Points = Qt::UserRole, ///< QVariantList of the terms' sizes, in the model's order of terms
    Widest,                ///< the longest bar's sum, the same in all rows
    IsChosen,
    Obstacle, ///< QString: what stopped the agent; empty for candidates
    Unit,     ///< QString behind the figure, "min"
};
}

/// Agents under a policy: candidates with their terms, then those who were stopped, each with the gate.
class BenchModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit BenchModel(QObject *parent = nullptr);

    /// At most so many of those who were stopped are listed; the counts say the rest.
    void setTrace(const Trace &trace, const DeskNames &names, std::size_t mostStopped);
    void clear();
    [[nodiscard]] const std::vector<ScoreTerm> &terms() const { return m_terms; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariantList points(const TraceLine &line) const;
    [[nodiscard]] QString figure(const TraceLine &line) const;
    [[nodiscard]] QString explanation(const TraceLine &line) const;

    std::vector<TraceLine> m_lines;
    std::vector<ScoreTerm> m_terms;
    DeskNames m_names;
    AgentId m_chosen;
    double m_widest = 0;
    bool m_isCost = false;
};

} // namespace evenkeel
