// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contestedvalue.h"

#include <QAbstractTableModel>

#include <vector>

namespace evenkeel {

namespace ConflictColumn {
enum Column { What, Mine, Theirs, Who, When, Count };
}

/// Contested values side by side. Where there are several, each is marked for mine or left to theirs.
class ConflictModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ConflictModel(std::vector<ContestedValue> values, QObject *parent = nullptr);

    /// By row: mine is to hold.
    [[nodiscard]] const std::vector<bool> &areMine() const { return m_areMine; }
    void setAll(bool isMine);
    void toggle(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QString text(const ContestedValue &value, int column) const;
    [[nodiscard]] bool isMarked(const QModelIndex &index) const;

    std::vector<ContestedValue> m_values;
    std::vector<bool> m_areMine;
};

} // namespace evenkeel
