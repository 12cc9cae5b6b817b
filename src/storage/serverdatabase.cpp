// SPDX-License-Identifier: GPL-3.0-or-later
// The half of Database that opens workspaces on a server.
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/migrations.h"
#include "storage/ownacts.h"
#include "storage/query.h"
#include "storage/rightsstore.h"
#include "storage/serveraddress.h"
#include "storage/serverfault.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int ReconnectSeconds = 5; ///< the next try comes soon enough

/// Whether nothing stands where our tables would.
Result<bool> isEmptySchema(Database &database)
{
    Query query(database, "SELECT count(*) FROM pg_class WHERE relnamespace = CAST(current_schema() AS regnamespace)");
    const bool isEmpty = query.next() && query.integer(0) == 0;
    if (query.hasFailed())
        return query.error();
    return isEmpty;
}

} // namespace

Result<std::unique_ptr<Database>> Database::openOnServer(const QString &url, const OpenOptions &options)
{
    const Result<ServerAddress> address = parseServerUrl(url);
    if (!address)
        return address.error();
    const bool isReadOnly = options.mode == OpenMode::ReadOnly;
    Result<std::unique_ptr<Connection>> connection = Connection::openOnServer(*address, isReadOnly, options);
    if (!connection)
        return connection.error();
    std::unique_ptr<Database> database(new Database(url, std::move(*connection)));
    database->m_isReadOnly = isReadOnly;
    database->m_options = options;
    if (const Result<Done> done = database->adoptServerSchema(options); !done)
        return done.error();
    if (const Result<Done> done = database->learnRights(); !done)
        return done.error();
    return database;
}

Result<WriteOutcome> Database::reconnect()
{
    Result<ServerAddress> address = parseServerUrl(m_url);
    if (!address)
        return address.error();
    address->connectTimeoutSeconds = std::min(address->connectTimeoutSeconds, ReconnectSeconds);
    Result<std::unique_ptr<Connection>> fresh = Connection::openOnServer(*address, m_isReadOnly, m_options);
    if (!fresh)
        return fresh.error();
    const LostSession lost = m_connection->session();
    std::swap(m_connection, *fresh);
    Result<WriteOutcome> outcome = settle(*m_connection, lost);
    if (outcome) {
        if (const Result<Done> adopted = adoptServerSchema({.mode = OpenMode::MustExist}); !adopted)
            outcome = adopted.error();
        else if (const Result<Done> learnt = learnRights(); !learnt)
            outcome = learnt.error();
    }
    if (!outcome)
        std::swap(m_connection, *fresh);
    return outcome;
}

Result<Done> Database::learnRights()
{
    RightsStore store(*this);
    const Result<Rights> rights = store.own();
    if (!rights)
        return rights.error();
    m_rights = *rights;
    m_connection->nameRole(rights->isKnown ? wordOf(rights->role) : "no role");
    if (OwnActs::areFor(*this)) {
        const std::string millis = std::to_string(OwnActs::LongestSilence.count());
        if (const auto done = m_connection->run("SET idle_in_transaction_session_timeout = " + millis); !done)
            return done;
    }
    return rights->role == DeskRole::Owner && !m_isReadOnly ? store.refresh() : Done{};
}

/// As adoptSchema(), where there may be no workspace yet.
Result<Done> Database::adoptServerSchema(const OpenOptions &options)
{
    const std::string place = name().toStdString();
    const Result<int> stored = storedSchemaVersion(*this);
    if (!stored)
        return stored.error();
    const int newest = newestSchemaVersion();
    const std::string versions = place + ": " + std::to_string(*stored);
    if (*stored > newest)
        return Error{ErrorCode::FileNewer, versions + " > " + std::to_string(newest)};
    if (*stored == 0) {
        const Result<bool> isEmpty = isEmptySchema(*this);
        if (!isEmpty)
            return isEmpty.error();
        if (!*isEmpty) // another program's
            return Error{ErrorCode::FileForeign, place};
        if (options.mode != OpenMode::CreateIfMissing)
            return serverError(ServerFault::WorkspaceMissing, place);
    }
    m_schemaVersion = newest;
    if (*stored == newest)
        return Done{};
    if (m_isReadOnly) // the stores know the newest schema only
        return Error{ErrorCode::FileReadOnly, versions + " < " + std::to_string(newest)};
    if (const Result<Done> migrated = migrate(*this, *stored); !migrated)
        return migrated;
    return m_connection->learnReceipts();
}

} // namespace evenkeel
