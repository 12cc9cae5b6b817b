// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartfigure.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace evenkeel {

/// A chart as the table it was made from.
class ChartTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ChartTableModel(QObject *parent = nullptr);

    void setTable(ChartTable table);
    /// A cell as it is written in a language; numbers with at most three decimals.
    [[nodiscard]] static QString text(const QVariant &cell, const QLocale &locale);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ChartTable m_table;
};

} // namespace evenkeel
