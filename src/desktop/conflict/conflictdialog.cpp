// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflictdialog.h"

#include "conflictmodel.h"
#include "ui_conflictdialog.h"

#include "desktop/board/listdialog.h"
#include "desktop/style/fonts.h"
#include "desktop/style/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int RowsInSight = 8;

} // namespace

ConflictDialog::ConflictDialog(const QString &title, std::vector<ContestedValue> values, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ConflictDialog>())
    , m_model(new ConflictModel(std::move(values), this))
{
    m_ui->setupUi(this);
    m_ui->title->setText(title);
    m_ui->title->setFont(fonts::title());
    const bool areSeveral = m_model->rowCount() > 1;
    m_ui->kept->setText(areSeveral ? tr("Nothing of yours was stored yet. Mark what is to be as you want it; space "
                                        "marks a row.")
                                   : tr("Nothing of yours was stored yet."));
    dress();
    addButtons(areSeveral);
    m_ui->values->installEventFilter(this);
    m_ui->values->setCurrentIndex(m_model->index(0, ConflictColumn::What));
}

ConflictDialog::~ConflictDialog() = default;

ConflictDialog *ConflictDialog::ask(const QString &title, std::vector<ContestedValue> values, QWidget *parent,
                                    Chosen chosen)
{
    auto *dialog = new ConflictDialog(title, std::move(values), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, parent, [dialog, chosen = std::move(chosen)](int result) {
        const std::vector<bool> &marked = dialog->areMine();
        chosen(result == Accepted ? marked : std::vector<bool>(marked.size(), false));
    });
    dialog->open();
    return dialog;
}

void ConflictDialog::dress()
{
    QTableView &table = *m_ui->values;
    table.setModel(m_model);
    dressTable(table, ConflictColumn::What);
    const int rows = std::min(m_model->rowCount(), RowsInSight);
    table.setMinimumHeight(table.horizontalHeader()->sizeHint().height() + rows * Theme::rowHeight() +
                           2 * table.frameWidth());
    int width = 0;
    for (int column = ConflictColumn::Mine; column < ConflictColumn::Count; ++column)
        width += table.columnWidth(column);
    constexpr int RoomForNames = 260;
    resize(std::max(minimumWidth(), width + RoomForNames), sizeHint().height());
}

void ConflictDialog::addButtons(bool areSeveral)
{
    const auto add = [this](const QString &text, bool isMine) {
        QPushButton *button = m_ui->buttons->addButton(text, QDialogButtonBox::ActionRole);
        connect(button, &QPushButton::clicked, this, [this, isMine] {
            m_model->setAll(isMine);
            accept();
        });
        return button;
    };
    QPushButton *theirs = add(areSeveral ? tr("Keep &all theirs") : tr("Keep &theirs"), false);
    add(areSeveral ? tr("&Use all mine") : tr("&Use mine"), true);
    QPushButton *first = theirs;
    if (areSeveral) {
        first = m_ui->buttons->addButton(tr("As &marked"), QDialogButtonBox::AcceptRole);
        connect(first, &QPushButton::clicked, this, &QDialog::accept);
    }
    first->setDefault(true);
    first->setProperty("primary", true);
}

const std::vector<bool> &ConflictDialog::areMine() const
{
    return m_model->areMine();
}

bool ConflictDialog::eventFilter(QObject *watched, QEvent *event)
{
    // Anywhere in a row; the table itself would ask for the one cell with the mark.
    if (watched == m_ui->values && event->type() == QEvent::KeyPress && m_model->rowCount() > 1 &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        m_model->toggle(m_ui->values->currentIndex().row());
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace evenkeel
