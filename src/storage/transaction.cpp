// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/transaction.h"

#include "storage/connection.h"

#include <string>

namespace evenkeel {

namespace {

std::string savepoint(int depth)
{
    return "part" + std::to_string(depth);
}

} // namespace

Result<Transaction> Transaction::begin(Database &database)
{
    Connection &connection = database.connection();
    const Result<Done> begun =
        connection.depth == 0 ? connection.beginWriting() : connection.run("SAVEPOINT " + savepoint(connection.depth));
    if (!begun)
        return begun.error();
    return Transaction(database, connection.depth++);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(other.m_database)
    , m_depth(other.m_depth)
{
    other.m_database = nullptr;
}

Transaction::~Transaction()
{
    rollback();
}

Result<Done> Transaction::commit()
{
    if (!m_database)
        return Error{ErrorCode::InvalidArgument, "transaction"};
    Connection &connection = m_database->connection();
    assert(connection.depth == m_depth + 1);
    const Result<Done> done =
        m_depth == 0 ? connection.commitWriting() : connection.run("RELEASE " + savepoint(m_depth));
    if (!done) {
        rollback();
        return done.error();
    }
    --connection.depth;
    m_database = nullptr;
    return Done{};
}

void Transaction::rollback()
{
    if (!m_database)
        return;
    Connection &connection = m_database->connection();
    m_database = nullptr;
    connection.depth = m_depth;
    // A full disk or a broken file may have ended the transaction already; then there is nothing left to undo.
    if (m_depth == 0) {
        const Result<Done> ended = connection.run("ROLLBACK");
        static_cast<void>(ended.isOk());
        return;
    }
    const Result<Done> undone = connection.run("ROLLBACK TO " + savepoint(m_depth));
    const Result<Done> released = connection.run("RELEASE " + savepoint(m_depth));
    static_cast<void>(undone.isOk() && released.isOk());
}

} // namespace evenkeel
