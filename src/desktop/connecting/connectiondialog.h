// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace evenkeel {

class ConnectionTest;
class PasswordFields;
class ToneLabel;
struct ServerAddress;
struct ServerGreeting;

/// Asks where a team's workspace is and tries it before it is opened. A whole URL may be pasted into the host's field.
class ConnectionDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectionDialog(const QStringList &recent, QWidget *parent = nullptr);
    ~ConnectionDialog() override;

    /// Fills the fields; what is wrong with it is shown.
    void setUrl(const QString &url);
    void showFailure(const Error &error);
    /// Without a password, as it may be remembered.
    [[nodiscard]] QString url() const;
    /// Whether an empty database is to become a workspace.
    [[nodiscard]] bool isToBeMade() const { return m_isToBeMade; }

    void accept() override;

private:
    void buildFields(QFormLayout &form);
    void addRootLine(QFormLayout &form);
    QWidget *makeButtons();
    void takePasted(const QString &text);
    void fill(const ServerAddress &address);
    [[nodiscard]] ServerAddress address() const;
    void chooseRoot();
    void test();
    void take(const Result<ServerGreeting> &result);
    void say(const QString &strong, const QString &rest, bool isGood);
    void follow();

    QComboBox *m_recent = nullptr;
    QLineEdit *m_host = nullptr;
    QSpinBox *m_port = nullptr;
    QLineEdit *m_database = nullptr;
    QLineEdit *m_user = nullptr;
    QComboBox *m_safety = nullptr;
    QLineEdit *m_root = nullptr;
    QPushButton *m_browse = nullptr;
    PasswordFields *m_password = nullptr;
    ToneLabel *m_what = nullptr;
    ToneLabel *m_rest = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_make = nullptr;
    QPushButton *m_connect = nullptr;
    ConnectionTest *m_try = nullptr;
    bool m_isToBeMade = false;
};

} // namespace evenkeel
