// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ticketview.h"

#include "domain/ids.h"

#include <QTableView>

class QMenu;

#include <functional>

namespace evenkeel {

class TicketsModel;

/// The table of tickets: sorting by its header, columns that can be chosen, moved and sized, copying as a table.
class TicketTable final : public QTableView
{
    Q_OBJECT

public:
    explicit TicketTable(TicketsModel *model, QWidget *parent = nullptr);

    /// Columns and order; the filter is not the table's affair.
    void setView(const TicketView &view);
    [[nodiscard]] TicketView view() const;
    [[nodiscard]] QMenu *columnMenu() const { return m_columnMenu; }
    [[nodiscard]] TicketId currentTicket() const;
    [[nodiscard]] QList<int> selectedRows() const;
    /// The selected rows, or all up to a limit, onto the clipboard as tab-separated text.
    void copySelected() const;
    /// Selects the row and brings it into sight.
    void showRow(int row);
    /// Changes the model by `change`, and keeps the row that stood first in sight there, unless that is the first.
    void keepPlace(const std::function<void()> &change);

Q_SIGNALS:
    void orderRequested(int column, Qt::SortOrder order);
    void openRequested(evenkeel::TicketId ticket);
    void currentChangedTo(evenkeel::TicketId ticket);
    void columnsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void makeColumnMenu();
    void setColumnShown(int column, bool isShown);
    [[nodiscard]] QList<int> shownColumns() const;

    TicketsModel *m_model = nullptr;
    QMenu *m_columnMenu = nullptr;
    bool m_isSettingView = false;
};

} // namespace evenkeel
