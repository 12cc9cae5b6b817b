// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAbstractItemModel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace evenkeel {

/// A searchable table to choose one row from: a lane's tickets, the agents a ticket could go to.
class ListDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Takes the model. `stretchColumn` takes the room that is left; `accept` is what choosing does.
    ListDialog(const QString &title, const QString &accept, QAbstractItemModel *model, int stretchColumn,
               QWidget *parent = nullptr);

    [[nodiscard]] QTableView *table() const { return m_table; }
    /// The chosen row in the model given; invalid when nothing is chosen.
    [[nodiscard]] QModelIndex chosen() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_search = nullptr;
    QTableView *m_table = nullptr;
    QSortFilterProxyModel *m_found = nullptr;
    QPushButton *m_accept = nullptr;
};

/// The look of every table in these dialogs: rows, headers, no grid.
void dressTable(QTableView &table, int stretchColumn);

} // namespace evenkeel
