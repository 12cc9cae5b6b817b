// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcutsdialog.h"

#include "desktop/style/fonts.h"
#include "desktop/style/tonelabel.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace evenkeel {

ShortcutsDialog::ShortcutsDialog(const QList<KeyLine> &lines, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(16);
    auto *title = new ToneLabel(tr("Keyboard shortcuts"));
    title->setFont(fonts::title());
    layout->addWidget(title);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const KeyLine &line : lines) {
        auto *keys = new ToneLabel(line.keys, Tone::Muted);
        keys->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        keys->setAccessibleName(QStringLiteral("%1: %2").arg(line.title, line.keys));
        grid->addWidget(new ToneLabel(line.title), row, 0);
        grid->addWidget(keys, row++, 1);
    }
    layout->addLayout(grid);
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox;
    connect(buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole), &QPushButton::clicked, this,
            &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace evenkeel
