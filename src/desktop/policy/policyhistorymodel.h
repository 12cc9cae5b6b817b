// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/policyresults.h"

#include <QAbstractTableModel>

namespace evenkeel {

/// Saved versions, newest first.
class PolicyHistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Version, From, Note, Changes, ColumnCount };

    explicit PolicyHistoryModel(std::vector<PolicyRecord> oldestFirst, QObject *parent = nullptr);

    [[nodiscard]] const PolicyRecord &record(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<PolicyRecord> m_records;
    std::vector<int> m_changes; ///< against the version before, by row; -1 for the first
};

} // namespace evenkeel
