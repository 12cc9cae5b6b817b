// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"

#include "storage/batchstatement.h"
#include "storage/qtstatement.h"
#include "storage/query.h"
#include "storage/serveraddress.h"
#include "storage/sqliteerror.h"
#include "storage/sqlitestatement.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QStringList>
#include <QUrl>
#include <QVariant>

#include <atomic>
#include <charconv>

namespace evenkeel {

namespace {

const QLatin1String InMemory(":memory:");

/// Differs once a row or the schema has changed.
const std::string WrittenSoFar = "SELECT total_changes() || ' ' || schema_version FROM pragma_schema_version";
// As on a server: a transaction that wrote something counts.
constexpr const char *CountChange = "INSERT INTO meta (key, value) VALUES ('changes', '1') ON CONFLICT (key) DO UPDATE "
                                    "SET value = CAST(CAST(meta.value "
                                    "AS INTEGER) + 1 AS TEXT) RETURNING value";

QString uniqueName()
{
    static std::atomic<quint64> counter{0};
    return QStringLiteral("evenkeel-%1").arg(++counter);
}

QString connectOptions(Connection::Access access, const OpenOptions &options)
{
    QStringList list{QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(options.busyTimeout.count())};
    if (access != Connection::Access::ReadWrite)
        list << QStringLiteral("QSQLITE_OPEN_READONLY");
    if (access == Connection::Access::Immutable)
        list << QStringLiteral("QSQLITE_OPEN_URI");
    return list.join(QLatin1Char(';'));
}

QString driverFile(const QString &file, Connection::Access access)
{
    if (access != Connection::Access::Immutable) // builds of SQLite that take URIs everywhere must see a name in it
        return file.startsWith(QLatin1String("file:")) ? QStringLiteral("./") + file : file;
    return QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded) + QStringLiteral("?immutable=1");
}

void *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<void *const *>(handle.constData());
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString &file, Access access, const OpenOptions &options)
{
    std::unique_ptr<Connection> connection(new Connection(DatabaseEngine::Sqlite, file));
    connection->m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
    QSqlDatabase &database = connection->m_database;
    database.setConnectOptions(connectOptions(access, options));
    database.setDatabaseName(driverFile(file, access));
    const SqliteProbe probe;
    if (!database.open()) {
        const QSqlError error = database.lastError();
        Error ours = sqliteError(error.nativeErrorCode().toInt(), error.text().toStdString(), file.toStdString());
        if (ours.detail != file.toStdString())
            ours.detail = file.toStdString() + ": " + ours.detail;
        return ours;
    }
    if (options.route == StatementRoute::Fastest && probe.hasSeenConnection())
        connection->m_sqlite = handleOf(database);
    return connection;
}

Connection::Connection(DatabaseEngine engine, QString place)
    : m_engine(engine)
    , m_place(std::move(place))
    , m_name(uniqueName())
{}

Connection::~Connection()
{
    if (m_engine == DatabaseEngine::Sqlite)
        m_idle.clear(); // statements first: a connection with live statements does not close
    m_answers.reset();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
    m_idle.clear(); // of a server last: each would be taken back there by itself, which a dead one does not answer
}

Result<std::unique_ptr<Statement>> Connection::prepare(std::string_view sql)
{
    if (m_watch)
        m_watch(sql);
    if (sql.starts_with(BatchMark)) {
        auto batch = std::make_unique<BatchStatement>(sql.substr(BatchMark.size()), [this] { return sendGathered(); });
        m_batches.push_back(batch.get());
        return std::unique_ptr<Statement>(std::move(batch));
    }
    if (m_sqlite)
        return SqliteStatement::prepare(static_cast<sqlite3 *>(m_sqlite), sql);
    return QtStatement::prepare(m_database, m_engine, sql, m_place == InMemory ? std::string() : placeWithRole(),
                                m_answers.get());
}

Result<std::unique_ptr<Statement>> Connection::take(const std::string &sql)
{
    const auto found = m_idle.find(sql);
    if (found == m_idle.end() || found->second.empty())
        return prepare(sql);
    std::unique_ptr<Statement> statement = std::move(found->second.back());
    found->second.pop_back();
    return statement;
}

void Connection::putBack(const std::string &sql, std::unique_ptr<Statement> statement)
{
    statement->reset();
    m_idle[sql].push_back(std::move(statement));
}

Result<Done> Connection::run(std::string_view sql)
{
    if (m_engine == DatabaseEngine::PostgreSql) {
        if (sql.starts_with("ROLLBACK")) {
            for (BatchStatement *batch : m_batches)
                static_cast<void>(batch->takeRows());
        }
        const Result<Done> sent = sendGathered();
        return sent ? send(sql) : sent;
    }
    Result<std::unique_ptr<Statement>> statement = prepare(sql);
    if (!statement)
        return statement.error();
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return row.error();
        if (!*row)
            return Done{};
    }
}

Result<Done> Connection::beginInFile()
{
    const Result<Done> begun = run("BEGIN IMMEDIATE");
    if (!begun)
        return begun;
    Result<Done> isSigned = m_writer.empty() ? Result<Done>(Done{}) : sign(m_writer);
    Result<std::string> written = isSigned ? textOf(WrittenSoFar) : Result<std::string>(isSigned.error());
    if (!written) {
        static_cast<void>(run("ROLLBACK").isOk());
        return written.error();
    }
    m_unwritten = std::move(*written);
    return Done{};
}

Result<Done> Connection::commitInFile()
{
    const Result<std::string> written = textOf(WrittenSoFar);
    if (!written)
        return written.error();
    const bool hasWritten = *written != m_unwritten;
    if (!hasWritten && !m_writer.empty()) // nothing but the signature: others need not look
        return run("ROLLBACK");
    if (!m_writer.empty()) {
        if (const Result<Done> left = sign({}); !left) // what other programs write is not ours
            return left;
    }
    if (hasWritten) {
        if (const Result<std::string> counted = textOf(CountChange); !counted)
            return counted.error();
    }
    const Result<Done> done = run("COMMIT");
    if (done && hasWritten)
        ++commits;
    return done;
}

/// Triggers read it where they enter what somebody changed.
Result<Done> Connection::sign(std::string_view writer)
{
    Query query(*this, "INSERT INTO meta (key, value) VALUES ('writer', :writer) ON CONFLICT (key) DO UPDATE SET value "
                       "= excluded.value");
    return query.bind(":writer", writer).run();
}

Result<std::uint32_t> Connection::othersInFile()
{
    Result<std::string> version = textOf("PRAGMA data_version"); // differs after others' commits, renewals among them
    if (!version)
        return version.error();
    if (*version == m_seenVersion)
        return m_others;
    Result<std::string> changes = textOf("SELECT value FROM meta WHERE key = 'changes'");
    if (!changes)
        return changes.error();
    Result<std::string> renewals = textOf("SELECT CAST(coalesce(sum(renewals), 0) AS TEXT) FROM routing_lease");
    if (!renewals)
        return renewals.error();
    const bool isNew = *version != m_seenVersion && !m_seenVersion.empty();
    if (isNew && *changes == m_seenChanges && *renewals == m_seenRenewals)
        ++m_foreign;
    m_seenVersion = std::move(*version);
    m_seenChanges = std::move(*changes);
    m_seenRenewals = std::move(*renewals);
    std::uint32_t counted = 0;
    std::from_chars(m_seenChanges.data(), m_seenChanges.data() + m_seenChanges.size(), counted);
    m_others = counted - commits + m_foreign;
    return m_others;
}

Result<std::string> Connection::textOf(const std::string &sql)
{
    if (const Result<Done> sent = sendGathered(); !sent)
        return sent.error();
    Result<std::unique_ptr<Statement>> statement = take(sql);
    if (!statement)
        return statement.error();
    const Result<bool> row = (*statement)->step();
    std::string text = row.isOk() && *row ? std::string((*statement)->text(0)) : std::string();
    putBack(sql, std::move(*statement));
    if (!row)
        return row.error();
    return text;
}

} // namespace evenkeel
