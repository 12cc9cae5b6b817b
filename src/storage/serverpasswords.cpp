// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/serverpasswords.h"

#include "storage/coredumps.h"
#include "storage/serveraddress.h"

#include <map>
#include <mutex>

namespace evenkeel::serverpasswords {

namespace {

struct Vault
{
    std::mutex lock;
    std::map<QString, QString> passwords;

    ~Vault()
    {
        for (auto &entry : passwords)
            wipe(entry.second);
    }
};

Vault &vault()
{
    static Vault only;
    return only;
}

QString keyOf(const ServerAddress &address)
{
    return QStringLiteral("%1@%2:%3").arg(address.user, address.host).arg(address.port);
}

/// A text of its own, so that it can be wiped.
QString copied(const QString &text)
{
    return QString(text.constData(), text.size());
}

} // namespace

void remember(const ServerAddress &address, QString password)
{
    forbidCoreDumps();
    const std::lock_guard guard(vault().lock);
    QString &kept = vault().passwords[keyOf(address)];
    wipe(kept);
    kept = copied(password);
    wipe(password);
}

void forget(const ServerAddress &address)
{
    const std::lock_guard guard(vault().lock);
    const auto found = vault().passwords.find(keyOf(address));
    if (found == vault().passwords.end())
        return;
    wipe(found->second);
    vault().passwords.erase(found);
}

std::optional<QString> find(const ServerAddress &address)
{
    const std::lock_guard guard(vault().lock);
    const auto found = vault().passwords.find(keyOf(address));
    if (found == vault().passwords.end())
        return std::nullopt;
    return copied(found->second);
}

void wipe(QString &secret)
{
    if (secret.isDetached()) {
        volatile QChar *letters = secret.data();
        for (qsizetype i = 0; i < secret.size(); ++i)
            const_cast<QChar &>(letters[i]) = QChar(u'\0');
    }
    secret.clear();
}

} // namespace evenkeel::serverpasswords
