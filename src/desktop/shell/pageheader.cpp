// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageheader.h"

#include "desktop/style/fonts.h"
#include "desktop/style/measures.h"
#include "desktop/style/tonelabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

namespace evenkeel {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : Panel(Tone::Surface, Qt::BottomEdge, parent)
    , m_scope(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_note(new ToneLabel({}, Tone::Muted))
{
    setFixedHeight(measures::HeaderHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(measures::PageMargin, 0, measures::PageMargin, 0);
    layout->setSpacing(measures::PageMargin);
    auto *heading = new ToneLabel(title);
    heading->setFont(fonts::title());
    layout->addWidget(heading);
    m_scope->setSpacing(8);
    m_buttons->setSpacing(8);
    layout->addLayout(m_scope);
    m_note->setFit(ToneLabel::Fit::Elided);
    m_note->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    layout->addWidget(m_note, 1);
    layout->addLayout(m_buttons);
}

void PageHeader::addScope(QWidget *widget)
{
    m_scope->addWidget(widget);
}

void PageHeader::setNote(const QString &note)
{
    m_note->setText(note);
}

QPushButton *PageHeader::addAction(QAction *action, Rank rank)
{
    auto *button = new QPushButton(this);
    if (rank == Rank::Primary) {
        button->setProperty("primary", true);
        button->setFont(fonts::strong());
    }
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        button->setCheckable(action->isCheckable());
        button->setChecked(action->isChecked());
        button->setAccessibleName(action->text().remove(u'&'));
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString tip = action->toolTip();
        button->setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys));
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_buttons->addWidget(button);
    return button;
}

} // namespace evenkeel
