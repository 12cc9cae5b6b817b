// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/selfrouting.h"

#include <QAbstractTableModel>

#include <vector>

namespace evenkeel {

/// What the desk has routed by itself, the newest first.
class SelfRoutedModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Reference, Subject, Goal, ColumnCount };

    struct Row
    {
        SelfRouted routed;
        QString reference;
        QString subject;
        QString agent;
    };

    explicit SelfRoutedModel(std::vector<Row> rows, QObject *parent = nullptr);

    [[nodiscard]] TicketId ticketAt(const QModelIndex &index) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Row> m_rows;
};

} // namespace evenkeel
