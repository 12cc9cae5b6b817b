// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/batch/rebalanceplan.h"
#include "services/boardsnapshot.h"

#include <QAbstractTableModel>

#include <unordered_map>
#include <vector>

namespace evenkeel {

/// The moves of a rebalance, one a row, each with a box to leave it out. Moves are made from the top down.
class RebalanceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Reference, Subject, From, FromLoad, To, ToLoad, SlaNow, SlaThen, ColumnCount };

    explicit RebalanceModel(QObject *parent = nullptr);

    void setPlan(const RebalancePlan &plan, const BoardSnapshot &desk);
    [[nodiscard]] std::vector<RebalanceMove> chosen() const;
    [[nodiscard]] int chosenCount() const;
    void chooseAll(bool isChosen);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void choiceChanged();

private:
    struct Row
    {
        RebalanceMove move;
        QString reference;
        QString subject;
        QString from;
        QString to;
        bool isChosen = true;
    };

    [[nodiscard]] static bool isNumber(int column);
    [[nodiscard]] QString text(const Row &row, int column) const;

    std::vector<Row> m_rows;
};

} // namespace evenkeel
