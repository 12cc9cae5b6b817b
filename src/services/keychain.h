// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace evenkeel {

struct ServerAddress;

/// The keychain of the system, where passwords of servers are kept between runs: Secret Service or KWallet, and what
/// other systems have. Everything it does takes its time (it may ask the person to unlock it) and needs an event loop;
/// answers come on the thread of the call, and none once this object is gone. Where no keychain runs nothing is kept
/// anywhere else.
class Keychain final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether one is running.
    void look(std::function<void(bool isThere)> answer);
    /// The password of the address' user. NotFound: none is kept. DatabaseFailed: no keychain, or it refuses.
    void fetch(const ServerAddress &address, std::function<void(Result<QString>)> answer);
    void keep(const ServerAddress &address, const QString &password, std::function<void(Result<Done>)> answer);

    /// For programs that wait: puts a kept password into the memory that connections ask (storage/serverpasswords.h),
    /// unless there is one or a keychain does not answer in time. `url` may be anything.
    static void unlock(const QString &url);
};

} // namespace evenkeel
