// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

class QPushButton;

namespace evenkeel {

class PasswordFields;

/// Asks for the new password of a server's user, when the old one is refused.
class PasswordDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PasswordDialog(const QString &url, QWidget *parent = nullptr);

    void accept() override;

private:
    QString m_url;
    PasswordFields *m_password = nullptr;
    QPushButton *m_enter = nullptr;
};

} // namespace evenkeel
