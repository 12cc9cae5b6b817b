// SPDX-License-Identifier: GPL-3.0-or-later
// The half of Connection that knows PostgreSQL.
#include "storage/batchstatement.h"
#include "storage/connection.h"
#include "storage/coredumps.h"
#include "storage/query.h"
#include "storage/serveraddress.h"
#include "storage/servercopy.h"
#include "storage/serverfault.h"
#include "storage/serverpasswords.h"

#include <QDeadlineTimer>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QThread>
#include <QVariant>

#include <libpq-fe.h>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int OldestServer = 130000; // 13, as the server says it

/// All who write to one workspace take turns, as SQLite makes them: numbers are given out without gaps, and what a
/// store reads before it writes stays true. The turn is a lock of the transaction on our name and the schema; whoever
/// only reads never waits.
constexpr std::string_view TakeTurn =
    "BEGIN; SELECT pg_advisory_xact_lock(1165389387, CAST(CAST(current_schema() AS regnamespace) AS oid)::integer)";

/// Counts the transactions that wrote something, for Database::othersChangeCounter(), and tells who listens. What is
/// told beside goes in for %1.
constexpr const char *CountChange =
    "WITH counted AS (INSERT INTO meta (key, value) SELECT 'changes', '1' WHERE pg_current_xact_id_if_assigned() IS "
    "NOT NULL ON CONFLICT (key) DO UPDATE SET value = CAST(CAST(meta.value AS BIGINT) + 1 AS TEXT) RETURNING value) "
    "SELECT pg_notify('evenkeel_change', value), value%1 FROM counted";
/// Not in the versions of the schema before receipts, while it is brought up to date.
constexpr const char *LeaveReceipt = ", leave_receipt(CAST(value AS BIGINT), '%1')";

/// Silence that the systems of both sides notice by themselves: nothing heard for 9 s, nothing taken for 8 s. What they
/// cannot notice, the AnswerWatch does.
constexpr const char *Liveliness = "keepalives_idle=5;keepalives_interval=2;keepalives_count=2;tcp_user_timeout=8000";
const std::string ServersLiveliness =
    "SET tcp_keepalives_idle = 5; SET tcp_keepalives_interval = 2; SET tcp_keepalives_count = 2; "
    "SET tcp_user_timeout = 8000; ";

/// Whoever falls silent in the middle of a transaction for so long, stopped or asleep, keeps others from their turn no
/// longer. Copying a workspace leaves one side waiting for the other, though never for minutes.
constexpr const char *LongestSilence = "10min";

constexpr int ProbeSeconds = 4;
constexpr unsigned long TryAgainMillis = 200;

/// The same with the newest schema, for those who may not write meta; the receipt's mark goes in for %1.
constexpr const char *CallToCount = "WITH counted AS (SELECT count_change('%1') AS value) SELECT "
                                    "pg_notify('evenkeel_change', value), value FROM counted WHERE value IS NOT NULL";

QString connectOptions(const ServerAddress &address)
{
    QStringList list{QStringLiteral("application_name=evenkeel"), QStringLiteral("sslmode=%1").arg(address.sslMode),
                     QStringLiteral("connect_timeout=%1").arg(address.connectTimeoutSeconds),
                     QString::fromLatin1(Liveliness)};
    const auto add = [&list](QLatin1String key, const QString &value) {
        if (!value.isEmpty())
            list << QStringLiteral("%1='%2'").arg(key, value);
    };
    add(QLatin1String("sslrootcert"), address.rootCertificate);
    add(QLatin1String("sslcert"), address.certificate);
    add(QLatin1String("sslkey"), address.certificateKey);
    return list.join(QLatin1Char(';'));
}

/// The password is in the driver's hands for the time of the login; the driver's list of connections never has it.
bool logIn(QSqlDatabase &database, const ServerAddress &address)
{
    forbidCoreDumps(); // the client library may know a password of its own
    std::optional<QString> password = serverpasswords::find(address);
    if (!password)
        return database.open();
    const bool isOpen = database.open(address.user, *password);
    serverpasswords::wipe(*password);
    return isOpen;
}

void *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    const QByteArrayView type(handle.typeName());
    if (type != "pg_conn*" && type != "PGconn*") // one is the other's alias
        return nullptr;
    return *static_cast<void *const *>(handle.constData());
}

/// Whether the server is there and at work for the session.
bool isAtWork(const ServerAddress &address, const LostSession &session)
{
    const auto beside = Connection::openOnServer(address, true, {.answerPatience = std::chrono::milliseconds(0)});
    if (!beside) // who is refused was answered: the server is there, and closes what it does not want
        return beside.error().detail.find("FATAL") != std::string::npos;
    Query query(**beside, "SELECT state FROM pg_stat_activity WHERE CAST(pid AS TEXT) = :process AND "
                          "CAST(extract(epoch FROM backend_start) AS TEXT) = :begun");
    query.bind(":process", std::string_view(session.process)).bind(":begun", std::string_view(session.begun));
    return query.next() && query.view(0) == "active";
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
    if (!logIn(database, address))
        return connectionError(database.lastError().databaseText().toStdString(), place);
    if (options.route == StatementRoute::Fastest && isClientLibraryShared())
        connection->m_postgres = handleOf(database);
    if (connection->m_postgres)
        keepRemarksQuiet(connection->m_postgres);
    connection->m_address = std::make_unique<ServerAddress>(address);
    connection->m_options = options;
    if (const Result<Done> ready = connection->prepareSession(isReadOnly); !ready)
        return ready.error();
    return connection;
}

bool Connection::isLost() const
{
    if (m_engine != DatabaseEngine::PostgreSql)
        return false;
    // What was written to a closed connection shows only when it is read from.
    auto *postgres = static_cast<PGconn *>(m_postgres);
    return (postgres && PQconsumeInput(postgres) == 0) || !m_database.driver()->isOpen();
}

Result<Done> Connection::prepareSession(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    const Result<std::string> version = textOf("SELECT current_setting('server_version_num')");
    if (!version)
        return version.error();
    if (QString::fromStdString(*version).toInt() < OldestServer)
        return serverError(ServerFault::TooOld, m_place.toStdString() + ": " + *version);
    const QString settings = QStringLiteral("SET lock_timeout = %1; SET client_min_messages = warning; SET jit = off; "
                                            "SET default_transaction_read_only = %2; "
                                            "SET idle_in_transaction_session_timeout = '%3'")
                                 .arg(m_options.busyTimeout.count())
                                 .arg(isReadOnly ? QStringLiteral("on") : QStringLiteral("off"))
                                 .arg(QLatin1String(LongestSilence));
    if (const Result<Done> set = send(ServersLiveliness + settings.toStdString()); !set)
        return set;
    Query session(*this, "SELECT CAST(pid AS TEXT), CAST(extract(epoch FROM backend_start) AS TEXT) FROM "
                         "pg_stat_activity WHERE pid = pg_backend_pid()");
    if (session.next())
        m_session = {session.text(0), session.text(1), std::nullopt};
    if (session.hasFailed())
        return session.error();
    watchAnswers();
    return learnReceipts();
}

void Connection::watchAnswers()
{
    const int socket = m_options.answerPatience.count() > 0 ? socketOf(handleOf(m_database)) : -1;
    if (socket < 0)
        return;
    ServerAddress address = *m_address;
    address.connectTimeoutSeconds = std::min(address.connectTimeoutSeconds, ProbeSeconds);
    m_answers = std::make_unique<AnswerWatch>(socket, m_options.answerPatience,
                                              [address, session = m_session] { return isAtWork(address, session); });
}

Result<Done> Connection::learnReceipts()
{
    const Result<std::string> keeps = textOf("SELECT CAST(to_regclass('write_receipt') AS TEXT)");
    if (!keeps)
        return keeps.error();
    m_keepsReceipts = !keeps->empty();
    return Done{};
}

std::string Connection::placeWithRole() const
{
    const std::string place = m_place.toStdString();
    return m_role.empty() || m_role == "owner" ? place : place + " (" + m_role + ')';
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
    const AnswerWatch::Waiting waiting(m_answers.get());
    QSqlQuery query(m_database);
    query.setForwardOnly(false);
    bool isFine = query.exec(QString::fromUtf8(sql.data(), static_cast<qsizetype>(sql.size())));
    while (isFine && query.nextResult()) // of one statement after another; the first that failed is the last
        continue;
    const QSqlError error = query.lastError();
    isFine = isFine && !error.isValid();
    if (isFine)
        return Done{};
    return statementError(error.nativeErrorCode().toStdString(), error.databaseText().toStdString(), placeWithRole());
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

Result<std::optional<WriteReceipt>> Connection::countChange()
{
    const AnswerWatch::Waiting waiting(m_answers.get());
    WriteReceipt receipt = WriteReceipt::create();
    const QString token = QString::fromStdString(receipt.token);
    const QString leave = m_keepsReceipts ? QString::fromLatin1(LeaveReceipt).arg(token) : QString();
    const QString sql =
        QString::fromLatin1(m_role.empty() ? CountChange : CallToCount).arg(m_role.empty() ? leave : token);
    QSqlQuery count(m_database);
    if (!count.exec(sql)) {
        const QSqlError error = count.lastError();
        return statementError(error.nativeErrorCode().toStdString(), error.databaseText().toStdString(),
                              placeWithRole());
    }
    if (!count.next())
        return std::optional<WriteReceipt>();
    receipt.change = count.value(1).toLongLong();
    return std::optional(receipt);
}

Result<Done> Connection::commitWriting()
{
    if (m_engine == DatabaseEngine::Sqlite)
        return commitInFile();
    if (const Result<Done> sent = sendGathered(); !sent)
        return sent;
    // Fails where a statement has failed before; COMMIT would take all back silently.
    Result<std::optional<WriteReceipt>> receipt = countChange();
    if (!receipt)
        return receipt.error();
    Result<Done> done = send("COMMIT");
    if (!done && *receipt && m_keepsReceipts && serverFaultOf(done.error()) == ServerFault::ConnectionLost) {
        m_session.receipt = *receipt;
        done = settleCommit(done.error());
    }
    if (done && *receipt)
        ++commits;
    return done;
}

Result<Done> Connection::settleCommit(const Error &cut)
{
    ServerAddress address = *m_address;
    address.connectTimeoutSeconds = std::min(address.connectTimeoutSeconds, ProbeSeconds);
    OpenOptions options = m_options;
    options.answerPatience = std::chrono::milliseconds(0);
    for (const QDeadlineTimer deadline(m_options.settleWithin); !deadline.hasExpired();) {
        const Result<std::unique_ptr<Connection>> fresh = openOnServer(address, true, options);
        if (!fresh) {
            QThread::msleep(TryAgainMillis);
            continue;
        }
        const Result<WriteOutcome> outcome = settle(**fresh, m_session);
        if (!outcome)
            continue;
        m_session.receipt.reset();
        if (*outcome == WriteOutcome::Stored)
            return Done{};
        if (*outcome == WriteOutcome::TakenBack)
            return cut;
        break;
    }
    return serverError(ServerFault::OutcomeUnknown, m_place.toStdString());
}

} // namespace evenkeel
