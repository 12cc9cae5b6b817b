// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/importresults.h"

#include <QAbstractTableModel>

#include <vector>

namespace evenkeel {

namespace QuarantineColumn {
enum Column { Line, Column, Value, Reason, Count };
}

/// Rows that could not be read, with where and why.
class QuarantineModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit QuarantineModel(QObject *parent = nullptr);

    void setEntries(std::vector<QuarantineEntry> entries);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<QuarantineEntry> m_entries;
};

} // namespace evenkeel
