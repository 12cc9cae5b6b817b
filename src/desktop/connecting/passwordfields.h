// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/palette.h"
#include "storage/serveraddress.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace evenkeel {

class Keychain;
class ToneLabel;

/// The two lines of a form that ask for a password and where it is kept. An empty password is none: then the keychain
/// or the password file knows it.
class PasswordFields final : public QObject
{
    Q_OBJECT

public:
    explicit PasswordFields(QFormLayout &form, QObject *parent = nullptr);
    ~PasswordFields() override;

    [[nodiscard]] bool isEmpty() const;
    void setPassword(const QString &password);
    /// An empty password is no answer here.
    void requireOne();
    void focus();
    /// Into the memory of this run, and into the keychain where that is wanted, which takes its time: it may ask the
    /// person. `done` comes then, or at once where nothing is to be kept; not when the keychain refuses: then the form
    /// says so and stands on "for this run", and the next call is done at once.
    void store(const ServerAddress &address, std::function<void()> done);
    /// Into the memory of this run, to try it; what was there before is put back unless it is stored.
    void lend(const ServerAddress &address);

Q_SIGNALS:
    void changed();
    void refused(); ///< the keychain did not take it

private:
    void showKeychain(bool isThere);
    void showNote(const QString &text, Tone ink);
    void takeBack();

    Keychain *m_keychain = nullptr;
    QLineEdit *m_password = nullptr;
    QComboBox *m_keep = nullptr;
    ToneLabel *m_note = nullptr;
    std::optional<ServerAddress> m_lentTo;
    std::optional<QString> m_before; ///< what was remembered there
};

} // namespace evenkeel
