// SPDX-License-Identifier: GPL-3.0-or-later
#include "levelreviewdialog.h"

#include "desktop/style/fonts.h"
#include "desktop/style/theme.h"
#include "desktop/style/tonelabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace evenkeel {

LevelReviewDialog::LevelReviewDialog(LevelReviewList list, QWidget *parent)
    : QDialog(parent)
    , m_model(new LevelReviewModel(this))
{
    setWindowTitle(tr("Review levels"));
    resize(1120, 600);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    auto *title = new ToneLabel(tr("Review %n levels", nullptr, static_cast<int>(list.due.size())));
    title->setFont(fonts::title());
    layout->addWidget(title);
    auto *under =
        new ToneLabel(tr("Evidence from %Ln tickets solved in the last quarter. A accepts a proposal, K keeps "
                         "the level, 0 to 3 set another, Delete takes the decision back.",
                         nullptr, static_cast<int>(list.tickets)),
                      Tone::Muted);
    under->setWordWrap(true);
    layout->addWidget(under);
    buildTable();
    layout->addWidget(m_table, 1);
    layout->addWidget(buildButtons());
    connect(m_model, &LevelReviewModel::decisionsChanged, this, &LevelReviewDialog::showCounts);
    m_model->setList(std::move(list));
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, LevelReviewModel::Level));
    m_table->setFocus();
}

void LevelReviewDialog::buildTable()
{
    m_table = new QTableView;
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Levels under review"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight());
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
}

QWidget *LevelReviewDialog::buildButtons()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    m_accept = new QPushButton(tr("Accept proposal"));
    auto *keep = new QPushButton(tr("Keep level"));
    auto *cancel = new QPushButton(tr("Cancel"));
    m_store = new QPushButton;
    m_store->setProperty("primary", true);
    for (QPushButton *button : {m_accept, keep, cancel, m_store})
        button->setAutoDefault(false);
    layout->addWidget(m_accept);
    layout->addWidget(keep);
    layout->addStretch(1);
    layout->addWidget(cancel);
    layout->addWidget(m_store);
    connect(m_accept, &QPushButton::clicked, this,
            [this] { forRows([this](int row) { m_model->acceptProposal(row); }); });
    connect(keep, &QPushButton::clicked, this, [this] { forRows([this](int row) { m_model->keepLevel(row); }); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_store, &QPushButton::clicked, this, [this] { Q_EMIT decided(m_model->decisions()); });
    return bar;
}

std::vector<int> LevelReviewDialog::rows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void LevelReviewDialog::forRows(const std::function<void(int)> &work)
{
    const std::vector<int> chosen = rows();
    for (const int row : chosen)
        work(row);
    // On to the next one: the review goes from level to level.
    if (chosen.size() == 1 && chosen.front() + 1 < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(chosen.front() + 1, LevelReviewModel::Level));
}

void LevelReviewDialog::showCounts()
{
    const int count = m_model->decidedCount();
    m_store->setText(tr("Store %n reviews", nullptr, count));
    m_store->setEnabled(count > 0);
}

bool LevelReviewDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    if ((press->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QDialog::eventFilter(watched, event);
    const int key = press->key();
    if (key == Qt::Key_A)
        forRows([this](int row) { m_model->acceptProposal(row); });
    else if (key == Qt::Key_K)
        forRows([this](int row) { m_model->keepLevel(row); });
    else if (key >= Qt::Key_0 && key <= Qt::Key_3)
        forRows([this, key](int row) { m_model->decide(row, static_cast<Proficiency>(key - Qt::Key_0)); });
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        forRows([this](int row) { m_model->takeBack(row); });
    else
        return QDialog::eventFilter(watched, event);
    return true;
}

} // namespace evenkeel
