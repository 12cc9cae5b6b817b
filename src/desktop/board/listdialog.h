// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

#include <functional>

class QAbstractItemModel;
class QDialogButtonBox;
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

    /// Something else to do with the chosen row, on a button of its own; ends the dialog.
    void addDeed(const QString &text, const std::function<void(const QModelIndex &chosen)> &deed);

    [[nodiscard]] QTableView *table() const { return m_table; }
    /// The chosen row in the model given; invalid when nothing is chosen.
    [[nodiscard]] QModelIndex chosen() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_search = nullptr;
    QTableView *m_table = nullptr;
    QSortFilterProxyModel *m_found = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QList<QPushButton *> m_deeds; ///< the first is what accepting does
};

/// The look of every table in these dialogs: rows, headers, no grid.
void dressTable(QTableView &table, int stretchColumn);

} // namespace evenkeel
