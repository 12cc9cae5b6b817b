// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/connection.h"
#include "storage/machineuser.h"
#include "storage/migrations.h"
#include "storage/query.h"
#include "storage/serveraddress.h"
#include "storage/serverfault.h"
#include "storage/workspacefile.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <charconv>

namespace evenkeel {

namespace {

const QLatin1String SqlitePrefix("sqlite:");
const QLatin1String InMemory(":memory:");

Error naming(const QString &file, Error error)
{
    const std::string name = file.toStdString();
    if (error.detail.find(name) == std::string::npos)
        error.detail = error.detail.empty() ? name : name + ": " + error.detail;
    return error;
}

Result<Done> runAll(Connection &connection, std::initializer_list<std::string_view> statements)
{
    for (const std::string_view statement : statements) {
        if (const Result<Done> done = connection.run(statement); !done)
            return done;
    }
    return Done{};
}

/// Settings of the connection alone; the file is not touched.
Result<Done> tune(Connection &connection)
{
    return runAll(connection, {"PRAGMA foreign_keys = ON", "PRAGMA synchronous = NORMAL", "PRAGMA cache_size = -32768",
                               "PRAGMA temp_store = MEMORY", "PRAGMA trusted_schema = OFF"});
}

Result<Done> markAsOurs(Connection &connection)
{
    return connection.run("PRAGMA application_id = " + std::to_string(WorkspaceApplicationId));
}

void removeWithLogs(const QString &file)
{
    for (const QLatin1String suffix :
         {QLatin1String(""), QLatin1String("-journal"), QLatin1String("-wal"), QLatin1String("-shm")})
        QFile::remove(file + suffix);
}

} // namespace

Database::Database(QString url, std::unique_ptr<Connection> connection)
    : m_url(std::move(url))
    , m_connection(std::move(connection))
{}

Database::~Database() = default;

QString Database::filePath() const
{
    return isOnServer() || m_connection->place() == InMemory ? QString() : m_connection->place();
}

bool Database::isOnServer() const
{
    return m_connection->engine() == DatabaseEngine::PostgreSql;
}

bool Database::isLost() const
{
    return m_connection->isLost();
}

QString Database::name() const
{
    return m_connection->place();
}

int Database::newestSchemaVersion()
{
    return migrationsFor(DatabaseEngine::Sqlite).back().number;
}

Result<std::unique_ptr<Database>> Database::open(const QString &url, const OpenOptions &options)
{
    Result<std::unique_ptr<Database>> database = isServerUrl(url) ? openOnServer(url, options) : openFile(url, options);
    if (!database || options.acceptsUnfinishedMove)
        return database;
    const Result<std::string> moving = (*database)->connection().textOf("SELECT value FROM meta WHERE key = 'move'");
    if (!moving)
        return moving.error();
    if (!moving->empty()) // nobody may take a part for the whole
        return serverError(ServerFault::MoveUnfinished, (*database)->name().toStdString());
    return database;
}

Result<std::unique_ptr<Database>> Database::openFile(const QString &url, const OpenOptions &options)
{
    if (!url.startsWith(SqlitePrefix) || url.size() == SqlitePrefix.size())
        return Error{ErrorCode::InvalidArgument, url.toStdString()};
    const QString file = url.mid(SqlitePrefix.size());
    if (file == InMemory)
        return openNew(url, file, options);
    const QFileInfo there(file);
    if (options.mode == OpenMode::CreateIfMissing && (!there.exists() || (there.isFile() && there.size() == 0))) {
        if (const Result<Done> made = createFile(file, options); !made)
            return naming(file, made.error());
    }
    Result<std::unique_ptr<Database>> database = openExisting(url, file, options);
    if (!database)
        return naming(file, database.error());
    return database;
}

Result<std::unique_ptr<Database>> Database::openNew(const QString &url, const QString &file, const OpenOptions &options)
{
    Result<std::unique_ptr<Connection>> connection = Connection::open(file, Connection::Access::ReadWrite, options);
    if (!connection)
        return connection.error();
    std::unique_ptr<Database> database(new Database(url, std::move(*connection)));
    if (const Result<Done> done = tune(*database->m_connection); !done)
        return done.error();
    if (const Result<Done> done = markAsOurs(*database->m_connection); !done)
        return done.error();
    if (const Result<Done> done = migrate(*database, 0); !done)
        return done.error();
    database->m_schemaVersion = newestSchemaVersion();
    database->m_connection->signTurns(machineUser());
    return database;
}

/// A new workspace appears whole or not at all: it is made under another name first. Programs that make the same one
/// at the same time take turns, and all but the first find it made.
Result<Done> Database::createFile(const QString &file, const OpenOptions &options)
{
    if (const Result<Done> writable = requireWritable(file); !writable)
        return writable;
    const QString part = file + QStringLiteral(".new");
    QLockFile turn(part + QStringLiteral(".lock"));
    turn.setStaleLockTime(0); // a lock is stale when its program has ended, not when it is old
    if (!turn.tryLock(static_cast<int>(options.busyTimeout.count())))
        return Error{turn.error() == QLockFile::LockFailedError ? ErrorCode::FileLocked : ErrorCode::FileReadOnly,
                     file.toStdString()};
    if (QFileInfo(file).size() > 0)
        return Done{};
    removeWithLogs(part); // what a killed program left
    Result<std::unique_ptr<Database>> database = openNew(SqlitePrefix + part, part, options);
    Result<Done> made = database.isOk() ? database.value()->m_connection->run("PRAGMA journal_mode = WAL")
                                        : Result<Done>(database.error());
    if (database)
        database.value().reset();
    if (made) {
        QFile::remove(file); // an empty one
        if (!QFile::rename(part, file))
            made = Error{ErrorCode::FileReadOnly, file.toStdString()};
    }
    removeWithLogs(part);
    return made;
}

Result<std::unique_ptr<Database>> Database::openExisting(const QString &url, const QString &file,
                                                         const OpenOptions &options)
{
    if (const Result<Done> fine = inspectWorkspaceFile(file); !fine)
        return fine.error();
    const bool isReadOnly = options.mode == OpenMode::ReadOnly;
    const Result<Done> writable = requireWritable(file);
    if (!isReadOnly && !writable)
        return writable.error();
    Connection::Access access = Connection::Access::ReadWrite;
    if (isReadOnly) // without a place for its log SQLite cannot read a workspace, unless told that nobody writes
        access = writable || QFileInfo::exists(file + QStringLiteral("-wal")) ? Connection::Access::ReadOnly
                                                                              : Connection::Access::Immutable;
    Result<std::unique_ptr<Connection>> connection = Connection::open(file, access, options);
    if (!connection)
        return connection.error();
    std::unique_ptr<Database> database(new Database(url, std::move(*connection)));
    database->m_isReadOnly = isReadOnly;
    if (const Result<Done> done = database->adoptSchema(); !done)
        return done.error();
    return database;
}

/// Refuses what is not ours before the first byte is written, then brings the schema up to date.
Result<Done> Database::adoptSchema()
{
    const Result<int> stored = storedSchemaVersion(*this);
    if (!stored)
        return stored.error();
    const int newest = newestSchemaVersion();
    if (*stored == 0)
        return Error{ErrorCode::FileDamaged, "meta"};
    if (*stored > newest)
        return Error{ErrorCode::FileNewer,
                     filePath().toStdString() + ": " + std::to_string(*stored) + " > " + std::to_string(newest)};
    if (const Result<Done> done = tune(*m_connection); !done)
        return done;
    m_schemaVersion = *stored;
    if (m_isReadOnly) {
        if (*stored < newest) // the stores know the newest schema only
            return Error{ErrorCode::FileReadOnly,
                         filePath().toStdString() + ": " + std::to_string(*stored) + " < " + std::to_string(newest)};
        return Done{};
    }
    if (const Result<Done> done = m_connection->run("PRAGMA journal_mode = WAL"); !done)
        return done;
    if (const Result<Done> done = migrate(*this, *stored); !done)
        return done;
    m_schemaVersion = newest;
    m_connection->signTurns(machineUser());
    return Done{};
}

Result<std::uint64_t> Database::changeCounter()
{
    const Result<std::uint32_t> others = othersChangeCounter();
    if (!others)
        return others.error();
    return (std::uint64_t{*others} << 32) | m_connection->commits;
}

Result<std::uint32_t> Database::othersChangeCounter()
{
    if (!isOnServer())
        return m_connection->othersInFile();
    const Result<std::string> text = m_connection->textOf("SELECT value FROM meta WHERE key = 'changes'");
    if (!text)
        return text.error();
    std::uint32_t counted = 0;
    std::from_chars(text->data(), text->data() + text->size(), counted);
    return counted - m_connection->commits;
}

} // namespace evenkeel
