// SPDX-License-Identifier: GPL-3.0-or-later
#include "textlistdialog.h"

#include "desktop/style/fonts.h"
#include "desktop/style/tonelabel.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

TextListDialog::TextListDialog(const QString &title, const QString &lead, const QStringList &sentences, QWidget *parent)
    : QDialog(parent)
    , m_sentences(sentences)
    , m_buttons(new QDialogButtonBox)
{
    setWindowTitle(title);
    resize(640, sentences.isEmpty() ? 160 : std::clamp(190 + 32 * static_cast<int>(sentences.size()), 240, 480));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    auto *heading = new ToneLabel(title);
    heading->setFont(fonts::title());
    heading->setWordWrap(true);
    layout->addWidget(heading);
    auto *words = new ToneLabel(lead, Tone::Muted);
    words->setWordWrap(true);
    layout->addWidget(words);
    if (!sentences.isEmpty()) {
        auto *list = new QListWidget;
        list->setAccessibleName(title);
        list->setWordWrap(true);
        list->setSpacing(4);
        list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->addItems(sentences);
        layout->addWidget(list, 1);
    } else {
        layout->addStretch(1);
    }
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
}

QPushButton *TextListDialog::addButton(const QString &text, bool isPrimary)
{
    QPushButton *button = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
    if (isPrimary)
        button->setProperty("primary", true);
    connect(button, &QPushButton::clicked, this, &QDialog::accept);
    return button;
}

} // namespace evenkeel
