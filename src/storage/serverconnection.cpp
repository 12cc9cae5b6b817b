// SPDX-License-Identifier: GPL-3.0-or-later
// The half of Connection that knows PostgreSQL.
#include "storage/batchstatement.h"
#include "storage/connection.h"
#include "storage/serveraddress.h"
#include "storage/servercopy.h"
#include "storage/serverfault.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

namespace evenkeel {

namespace {

constexpr int OldestServer = 130000; // 13, as the server says it

/// All who write to one workspace take turns, as SQLite makes them: numbers are given out without gaps, and what a
/// store reads before it writes stays true. The turn is a lock of the transaction on our name and the schema; whoever
/// only reads never waits.
constexpr std::string_view TakeTurn =
    "BEGIN; SELECT pg_advisory_xact_lock(1165389387, CAST(CAST(current_schema() AS regnamespace) AS oid)::integer)";

/// Counts the transactions that wrote something, for Database::othersChangeCounter(), and tells who listens.
constexpr std::string_view CountChange =
    "WITH counted AS (INSERT INTO meta (key, value) SELECT 'changes', '1' WHERE pg_current_xact_id_if_assigned() IS "
    "NOT NULL ON CONFLICT (key) DO UPDATE SET value = CAST(CAST(meta.value AS BIGINT) + 1 AS TEXT) RETURNING value) "
    "SELECT pg_notify('evenkeel_change', value) FROM counted";

QString connectOptions(const ServerAddress &address)
{
    QStringList list{QStringLiteral("application_name=evenkeel"), QStringLiteral("sslmode=%1").arg(address.sslMode),
                     QStringLiteral("connect_timeout=%1").arg(address.connectTimeoutSeconds)};
    const auto add = [&list](QLatin1String key, const QString &value) {
        if (!value.isEmpty())
            list << QStringLiteral("%1='%2'").arg(key, value);
    };
    add(QLatin1String("sslrootcert"), address.rootCertificate);
    add(QLatin1String("sslcert"), address.certificate);
    add(QLatin1String("sslkey"), address.certificateKey);
    return list.join(QLatin1Char(';'));
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::openOnServer(const ServerAddress &address, bool isReadOnly,
                                                             const OpenOptions &options)
{
    std::unique_ptr<Connection> connection(new Connection(DatabaseEngine::PostgreSql, address.name()));
    connection->m_database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), connection->m_name);
    QSqlDatabase &database = connection->m_database;
    if (!database.isValid())
        return Error{ErrorCode::DatabaseFailed, "QPSQL"};
    database.setHostName(address.host);
    database.setPort(address.port);
    database.setUserName(address.user);
    database.setDatabaseName(address.database);
    database.setConnectOptions(connectOptions(address));
    const std::string place = address.name().toStdString();
    if (!database.open())
        return connectionError(database.lastError().databaseText().toStdString(), place);
    if (const QVariant handle = database.driver()->handle(); options.route == StatementRoute::Fastest &&
                                                             isClientLibraryShared() &&
                                                             qstrcmp(handle.typeName(), "PGconn*") == 0)
        connection->m_postgres = *static_cast<void *const *>(handle.constData());
    if (const Result<Done> ready = connection->prepareSession(options, isReadOnly); !ready)
        return ready.error();
    return connection;
}

Result<Done> Connection::prepareSession(const OpenOptions &options, bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    const Result<std::string> version = textOf("SELECT current_setting('server_version_num')");
    if (!version)
        return version.error();
    if (QString::fromStdString(*version).toInt() < OldestServer)
        return serverError(ServerFault::TooOld, m_place.toStdString() + ": " + *version);
    const QString settings = QStringLiteral("SET lock_timeout = %1; SET client_min_messages = warning; SET jit = off; "
                                            "SET default_transaction_read_only = %2")
                                 .arg(options.busyTimeout.count())
                                 .arg(isReadOnly ? QStringLiteral("on") : QStringLiteral("off"));
    return send(settings.toStdString());
}

Result<Done> Connection::sendGathered()
{
    for (BatchStatement *batch : m_batches) {
        if (!batch->hasRows())
            continue;
        if (const Result<Done> sent = send(batch->takeRows()); !sent)
            return sent;
    }
    return Done{};
}

Result<Done> Connection::send(std::string_view sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(false);
    bool isFine = query.exec(QString::fromUtf8(sql.data(), static_cast<qsizetype>(sql.size())));
    while (isFine && query.nextResult()) // of one statement after another; the first that failed is the last
        continue;
    const QSqlError error = query.lastError();
    isFine = isFine && !error.isValid();
    if (isFine)
        return Done{};
    return statementError(error.nativeErrorCode().toStdString(), error.databaseText().toStdString(),
                          m_place.toStdString());
}

Result<Done> Connection::beginWriting()
{
    if (m_engine == DatabaseEngine::Sqlite)
        return beginInFile();
    if (m_isReadOnly)
        return Error{ErrorCode::FileReadOnly, m_place.toStdString()};
    Result<Done> begun = send(TakeTurn);
    if (!begun) { // the transaction stands, broken
        const Result<Done> ended = run("ROLLBACK");
        static_cast<void>(ended.isOk());
    }
    return begun;
}

Result<Done> Connection::commitWriting()
{
    if (m_engine == DatabaseEngine::Sqlite)
        return commitInFile();
    if (const Result<Done> sent = sendGathered(); !sent)
        return sent;
    QSqlQuery count(m_database); // fails where a statement has failed before; COMMIT would take all back silently
    if (!count.exec(QString::fromLatin1(CountChange.data(), qsizetype(CountChange.size())))) {
        const QSqlError error = count.lastError();
        return statementError(error.nativeErrorCode().toStdString(), error.databaseText().toStdString(),
                              m_place.toStdString());
    }
    const bool hasWritten = count.next();
    count.finish();
    const Result<Done> done = send("COMMIT");
    if (done && hasWritten)
        ++commits;
    return done;
}

} // namespace evenkeel
