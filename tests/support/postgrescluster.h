// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>

class QProcess;
class QTemporaryDir;

namespace evenkeel {

/// A PostgreSQL server of the test program's own, in a folder of its own, reached through a socket in that folder. It
/// starts when it is first asked for, serves every test of the program and ends with it, however it ends. A program
/// that runs as root becomes the user postgres for it, since a server refuses to run as root.
class PostgresCluster final
{
public:
    /// Ends the program with the reason when no server can be started.
    [[nodiscard]] static PostgresCluster &shared();
    ~PostgresCluster();
    PostgresCluster(const PostgresCluster &) = delete;
    PostgresCluster &operator=(const PostgresCluster &) = delete;

    /// "postgresql://…" of a database of this server, for its owner or another role.
    [[nodiscard]] QString url(const QString &database, const QString &user = QStringLiteral("owner")) const;
    [[nodiscard]] QString socketFolder() const;
    /// A new database with nothing in it; gives its name.
    [[nodiscard]] QString makeDatabase();
    /// A new database that is an empty workspace: a copy of one made once. Gives its URL.
    [[nodiscard]] QString makeWorkspace();

    /// Runs statements in a database as another program would.
    void run(const QString &database, const QStringList &statements) const;
    /// The first value of the first row.
    [[nodiscard]] QString ask(const QString &database, const QString &sql) const;

    /// From now on this role is let in with its password only.
    void askForPasswords(const QString &role);

    /// From now on the server also listens on these addresses of the loopback network, port 5432, with TLS, or without
    /// when there is no certificate. Starts it anew.
    void listenWithTls(const QString &addresses, const QByteArray &certificate, const QByteArray &key);

    /// Ends the server as a power cut would, and starts it again on what is left.
    void crash();
    void start();

private:
    PostgresCluster();
    void makeFolder();
    void runProgram(const QString &name, const QStringList &arguments) const;
    void waitUntilReady() const;

    QString m_programs; ///< folder
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_server;
    QStringList m_tlsSettings;
    int m_made = 0;
    bool m_hasTemplate = false;
};

/// The name of a database in a URL made above.
[[nodiscard]] QString databaseOf(const QString &url);

} // namespace evenkeel
