// SPDX-License-Identifier: GPL-3.0-or-later
#include "tickettable.h"

#include "ticketsdelegate.h"
#include "ticketsmodel.h"

#include "desktop/style/fonts.h"
#include "desktop/style/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace evenkeel {

TicketTable::TicketTable(TicketsModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_columnMenu(new QMenu(tr("Columns"), this))
{
    setModel(model);
    setItemDelegate(new TicketsDelegate(this));
    setAccessibleName(tr("Tickets"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(16);
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight());
    QHeaderView *header = horizontalHeader();
    header->setFont(fonts::secondary());
    header->setProperty("inset", true);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setMinimumSectionSize(40);
    header->setAccessibleName(tr("Columns of the tickets table"));
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    makeColumnMenu();
    setView(TicketView::standard());
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](const QPoint &at) { m_columnMenu->popup(header->mapToGlobal(at)); });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        if (!m_isSettingView)
            Q_EMIT orderRequested(column, order);
    });
    const auto announce = [this] {
        if (!m_isSettingView)
            Q_EMIT columnsChanged();
    };
    connect(header, &QHeaderView::sectionMoved, this, announce);
    connect(header, &QHeaderView::sectionResized, this, announce);
}

void TicketTable::makeColumnMenu()
{
    for (int column = 0; column < TicketColumn::Count; ++column) {
        QAction *action = m_columnMenu->addAction(TicketsModel::columnName(column));
        action->setCheckable(true);
        action->setData(column);
        connect(action, &QAction::toggled, this, [this, column](bool isOn) { setColumnShown(column, isOn); });
    }
    connect(m_columnMenu, &QMenu::aboutToShow, this, [this] {
        const QList<int> shown = shownColumns();
        const QList<QAction *> actions = m_columnMenu->actions();
        for (QAction *action : actions) {
            const QSignalBlocker quiet(action);
            const int column = action->data().toInt();
            action->setChecked(shown.contains(column));
            // The last column stays, else nothing could be seen or clicked.
            action->setEnabled(shown.size() > 1 || !shown.contains(column));
        }
    });
}

void TicketTable::setColumnShown(int column, bool isShown)
{
    if (isColumnHidden(column) != isShown || (!isShown && shownColumns().size() == 1))
        return;
    setColumnHidden(column, !isShown);
    Q_EMIT columnsChanged();
}

QList<int> TicketTable::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < TicketColumn::Count; ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (column >= 0 && !isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

void TicketTable::setView(const TicketView &view)
{
    m_isSettingView = true;
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < TicketColumn::Count; ++column)
        setColumnHidden(column, !view.columns.contains(column));
    for (int visual = 0; visual < view.columns.size(); ++visual)
        header->moveSection(header->visualIndex(view.columns[visual]), visual);
    for (auto it = view.widths.begin(); it != view.widths.end(); ++it)
        setColumnWidth(it.key(), it.value());
    header->setSortIndicator(view.sortColumn, view.order);
    m_isSettingView = false;
}

TicketView TicketTable::view() const
{
    TicketView view = TicketView::standard();
    view.columns = shownColumns();
    for (const int column : view.columns)
        view.widths[column] = columnWidth(column);
    view.sortColumn = horizontalHeader()->sortIndicatorSection();
    view.order = horizontalHeader()->sortIndicatorOrder();
    return view;
}

TicketId TicketTable::currentTicket() const
{
    return currentIndex().isValid() ? m_model->idAt(currentIndex().row()) : TicketId{};
}

QList<int> TicketTable::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows(shownColumns().value(0));
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void TicketTable::copySelected() const
{
    const QList<int> rows = selectedRows();
    if (!rows.isEmpty())
        QApplication::clipboard()->setText(m_model->table(rows, shownColumns()));
}

void TicketTable::showRow(int row)
{
    const QModelIndex index = m_model->index(row, shownColumns().value(0));
    setCurrentIndex(index);
    scrollTo(index);
}

void TicketTable::keepPlace(const std::function<void()> &change)
{
    const int top = rowAt(0);
    const QPersistentModelIndex anchor(top > 0 ? m_model->index(top, 0) : QModelIndex());
    change();
    if (!anchor.isValid())
        return;
    updateGeometries(); // the scroll bar learns of new rows only when it is painted
    verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                  (anchor.row() - top) *
                                      (verticalScrollMode() == ScrollPerItem ? 1 : rowHeight(anchor.row())));
}

void TicketTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelected();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT openRequested(currentTicket());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TicketTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentChangedTo(currentTicket());
}

} // namespace evenkeel
