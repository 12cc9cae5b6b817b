// SPDX-License-Identifier: GPL-3.0-or-later
#include "passworddialog.h"

#include "passwordfields.h"

#include "desktop/style/fonts.h"
#include "desktop/style/tonelabel.h"
#include "storage/serveraddress.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace evenkeel {

PasswordDialog::PasswordDialog(const QString &url, QWidget *parent)
    : QDialog(parent)
    , m_url(url)
{
    setWindowTitle(tr("Enter the new password"));
    setMinimumWidth(480);
    auto *layout = new QVBoxLayout(this);
    const auto address = parseServerUrl(url);
    auto *title = new ToneLabel(address && !address->user.isEmpty()
                                    ? tr("The server does not take the password of %1 any more.").arg(address->user)
                                    : tr("The server does not take the password any more."));
    title->setFont(fonts::strong());
    title->setWordWrap(true);
    layout->addWidget(title);
    auto *place = new ToneLabel(address ? address->name() : QString(), Tone::Muted);
    place->setWordWrap(true);
    layout->addWidget(place);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_password = new PasswordFields(*form, this);
    m_password->requireOne();
    layout->addLayout(form);
    auto *buttons = new QDialogButtonBox;
    m_enter = buttons->addButton(tr("Log in"), QDialogButtonBox::AcceptRole);
    m_enter->setProperty("primary", true);
    m_enter->setDefault(true);
    m_enter->setEnabled(false);
    buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(m_password, &PasswordFields::changed, m_enter, [this] { m_enter->setEnabled(!m_password->isEmpty()); });
    connect(m_password, &PasswordFields::refused, m_enter, [this] { m_enter->setEnabled(true); });
    connect(buttons, &QDialogButtonBox::accepted, this, &PasswordDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_password->focus();
}

void PasswordDialog::accept()
{
    const auto address = parseServerUrl(m_url);
    if (!address)
        return QDialog::accept();
    m_enter->setEnabled(false);
    m_password->store(*address, [this] { QDialog::accept(); });
}

} // namespace evenkeel
