// SPDX-License-Identifier: GPL-3.0-or-later
#include "asofdialog.h"

#include "desktop/style/fonts.h"
#include "desktop/style/tonelabel.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace evenkeel {

AsOfDialog::AsOfDialog(const QDate &day, QWidget *parent)
    : QDialog(parent)
    , m_day(new QDateEdit(day))
{
    setWindowTitle(tr("Levels as of another day"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    auto *title = new ToneLabel(tr("Show the levels that were in force when this day began"));
    title->setFont(fonts::title());
    layout->addWidget(title);
    m_day->setCalendarPopup(true);
    m_day->setAccessibleName(tr("Day"));
    m_day->selectAll();
    layout->addWidget(m_day, 0, Qt::AlignLeft);
    auto *buttons = new QDialogButtonBox;
    auto *show = buttons->addButton(tr("Show levels"), QDialogButtonBox::AcceptRole);
    show->setProperty("primary", true);
    show->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    m_day->setFocus();
}

QDate AsOfDialog::day() const
{
    return m_day->date();
}

} // namespace evenkeel
