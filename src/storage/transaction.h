// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"

namespace evenkeel {

/// All or nothing: rolls back unless committed. Within another one it is a part of that (a savepoint), so that
/// stores can be called alone or inside a larger change. Takes the write lock at once; FileLocked when another
/// writer keeps it past the busy timeout, FileReadOnly when the workspace cannot be written.
class Transaction final
{
public:
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;

    [[nodiscard]] Result<Done> commit();
    void rollback();

private:
    Transaction(Database &database, int depth)
        : m_database(&database)
        , m_depth(depth)
    {}

    Database *m_database; ///< null once ended
    int m_depth;
};

} // namespace evenkeel
