// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/databaseengine.h"
#include "support/postgrescluster.h"

#include <QTemporaryDir>

namespace evenkeel {

/// What the stores are tested on: SQLite, or PostgreSQL when EVENKEEL_TEST_ENGINE says postgresql. The build runs each
/// test program of the stores once with each.
[[nodiscard]] inline DatabaseEngine testEngine()
{
    const QByteArray name = qgetenv("EVENKEEL_TEST_ENGINE");
    if (name == "postgresql")
        return DatabaseEngine::PostgreSql;
    if (!name.isEmpty() && name != "sqlite")
        qFatal("EVENKEEL_TEST_ENGINE is sqlite or postgresql");
    return DatabaseEngine::Sqlite;
}

[[nodiscard]] inline bool isOnPostgres()
{
    return testEngine() == DatabaseEngine::PostgreSql;
}

/// The URL of an empty workspace that nobody else has, for one connection.
[[nodiscard]] inline QString freshWorkspace()
{
    return isOnPostgres() ? PostgresCluster::shared().makeWorkspace() : QStringLiteral("sqlite::memory:");
}

/// One that several connections can open.
class SharedWorkspace final
{
public:
    SharedWorkspace()
        : m_url(isOnPostgres() ? freshWorkspace()
                               : QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("desk.evenkeel")))
    {}

    [[nodiscard]] const QString &url() const { return m_url; }

private:
    QTemporaryDir m_folder;
    QString m_url;
};

} // namespace evenkeel
