// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace evenkeel {

/// Where a workspace on a PostgreSQL server is, as a URL says it:
///
///     postgresql://[user@]host[:port]/database[?sslmode=verify-full&…]
///
/// A URL never holds a password: it would stand in the process list, in settings and in logs. The password comes from
/// a password file (~/.pgpass or PGPASSFILE).
struct ServerAddress
{
    QString user; ///< empty: the name of who runs the program
    QString host; ///< a name, an address, or the folder of a socket; empty: the socket in the usual place
    int port = 5432;
    QString database;
    QString sslMode = QStringLiteral("prefer");
    QString rootCertificate; ///< file with the authorities that may sign the server's certificate; empty: the usual
    QString certificate;     ///< file with our own, where the server wants one
    QString certificateKey;  ///< its key
    int connectTimeoutSeconds = 10;

    /// For people, logs and messages: user, host and database, never more.
    [[nodiscard]] QString name() const;

    /// The URL that parseServerUrl() reads as this; what is as usual is left out, but never how safe the way is.
    [[nodiscard]] QString url() const;

    friend bool operator==(const ServerAddress &, const ServerAddress &) = default;
};

/// Whether the text means a server at all, well written or not.
[[nodiscard]] bool isServerUrl(const QString &url);

/// ServerFault::BadAddress with what is wrong, ServerFault::PasswordInAddress; the detail never repeats a password.
[[nodiscard]] Result<ServerAddress> parseServerUrl(const QString &url);

/// The URL without whatever stands between user and host as a password; as it is for everything else.
[[nodiscard]] QString withoutPassword(const QString &url);

} // namespace evenkeel
