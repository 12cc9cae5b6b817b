// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/words.h"
#include "storage/servergreeting.h"

#include <QObject>
#include <QString>

#include <memory>

namespace evenkeel {

/// Tries to reach a workspace on a server, away from the thread that shows things. Only the last try is answered.
class ConnectionTest final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void start(const QString &url);
    /// The try ends by itself; its answer is not heard any more.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

    /// What an error means to somebody who wants to connect.
    [[nodiscard]] static Failure failure(const Error &error);
    /// "Connected: PostgreSQL 15.8, workspace of 4,123 tickets"
    [[nodiscard]] static QString success(const ServerGreeting &greeting);

Q_SIGNALS:
    void answered(const evenkeel::Result<evenkeel::ServerGreeting> &result);

private:
    int m_number = 0; ///< of the last try
    bool m_isRunning = false;
};

} // namespace evenkeel
