// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ticketfield.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace evenkeel {

namespace MappingColumn {
enum Column { Name, Example, Field, Count };
}

/// The columns of a file, what stands in them, and the field each one fills. EditRole of Field is the field's
/// number, -1 for none.
class MappingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit MappingModel(QObject *parent = nullptr);

    void setFile(const QStringList &columns, const std::vector<QStringList> &rows,
                 const QList<std::optional<TicketField>> &fields);
    [[nodiscard]] const QList<std::optional<TicketField>> &fields() const { return m_fields; }
    /// What stands in the columns that hold times.
    [[nodiscard]] QStringList timeTexts() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void mappingChanged();

private:
    [[nodiscard]] QString example(int column) const;

    QStringList m_columns;
    std::vector<QStringList> m_rows;
    QList<std::optional<TicketField>> m_fields;
};

} // namespace evenkeel
