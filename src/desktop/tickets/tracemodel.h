// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tracecolumns.h"

#include "routing/trace.h"
#include "services/desknames.h"

#include <QAbstractTableModel>

#include <vector>

namespace evenkeel {

/// Agents of a trace as rows, in the order of the trace.
class TraceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit TraceModel(QObject *parent = nullptr);

    /// `terms` is the order in which points are given; it is the same for all models of one picture. Points of the
    /// method least cost are minutes below zero; they are shown as the cost they are.
    void setLines(std::vector<TraceLine> lines, std::vector<ScoreTerm> terms, AgentId chosen, DeskNames names,
                  AssignmentMethod method = AssignmentMethod::Layered);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The terms that occur in the lines, in the order of their codes.
    [[nodiscard]] static std::vector<ScoreTerm> termsOf(const std::vector<TraceLine> &lines);

private:
    [[nodiscard]] QString text(const TraceLine &line, int column) const;
    [[nodiscard]] QString explanation(const TraceLine &line, int column) const;
    [[nodiscard]] QString scored(const TraceLine &line) const;
    [[nodiscard]] QVariantList points(const TraceLine &line) const;

    std::vector<TraceLine> m_lines;
    std::vector<ScoreTerm> m_terms;
    AgentId m_chosen;
    DeskNames m_names;
    bool m_isCost = false;
};

} // namespace evenkeel
