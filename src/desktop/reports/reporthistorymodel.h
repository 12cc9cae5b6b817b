// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reportrun.h"

#include <QAbstractTableModel>

namespace evenkeel {

/// The reports that were made by schedule or made again, newest first.
class ReportHistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Period, State, When, By, Formats, Folder, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Newest first. Rows that stay keep their place.
    void setRuns(std::vector<ReportRun> runs);
    [[nodiscard]] const ReportRun &run(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// What became of a run, why it failed, what was left out, and its files with their checksums.
    [[nodiscard]] static QString detail(const ReportRun &run);
    [[nodiscard]] static QString stateText(ReportRunState state);

private:
    std::vector<ReportRun> m_runs;
};

} // namespace evenkeel
