// SPDX-License-Identifier: GPL-3.0-or-later
#include "listdialog.h"

#include "desktop/style/fonts.h"
#include "desktop/style/icons.h"
#include "desktop/style/theme.h"
#include "desktop/style/tonelabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace evenkeel {

void dressTable(QTableView &table, int stretchColumn)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(Theme::rowHeight());
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setFont(fonts::secondary());
    table.resizeColumnsToContents();
    table.horizontalHeader()->setSectionResizeMode(stretchColumn, QHeaderView::Stretch);
}

ListDialog::ListDialog(const QString &title, const QString &accept, QAbstractItemModel *model, int stretchColumn,
                       QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit)
    , m_table(new QTableView)
    , m_found(new QSortFilterProxyModel(this))
{
    model->setParent(this);
    setWindowTitle(title);
    resize(760, 520);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    auto *heading = new ToneLabel(title);
    heading->setFont(fonts::title());
    layout->addWidget(heading);
    m_search->setPlaceholderText(tr("Find in this list"));
    m_search->setAccessibleName(tr("Find in this list"));
    m_search->addAction(icon(Glyph::Search, Tone::Muted), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    layout->addWidget(m_search);
    m_found->setSourceModel(model);
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_found);
    m_table->setAccessibleName(title);
    dressTable(*m_table, stretchColumn);
    layout->addWidget(m_table, 1);
    m_buttons = new QDialogButtonBox;
    m_deeds << m_buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    m_deeds.front()->setProperty("primary", true);
    m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableView::activated, this, &QDialog::accept);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found->setFilterFixedString(text);
        m_table->selectRow(0);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        for (QPushButton *deed : std::as_const(m_deeds))
            deed->setEnabled(current.isValid());
    });
    m_table->selectRow(0);
    m_deeds.front()->setEnabled(m_found->rowCount() > 0);
    m_search->setFocus();
}

void ListDialog::addDeed(const QString &text, const std::function<void(const QModelIndex &chosen)> &deed)
{
    QPushButton *button = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
    button->setEnabled(m_found->rowCount() > 0);
    m_deeds << button;
    connect(button, &QPushButton::clicked, this, [this, deed] {
        const QModelIndex row = chosen();
        reject();
        deed(row);
    });
}

QModelIndex ListDialog::chosen() const
{
    return m_found->mapToSource(m_table->currentIndex());
}

bool ListDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int row = m_table->currentIndex().row();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_table->selectRow(
                std::clamp(row + (key == Qt::Key_Down ? 1 : -1), 0, std::max(0, m_found->rowCount() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace evenkeel
