// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"

namespace evenkeel {

/// One picture of a workspace from take() to the end of this object, whatever others write meanwhile.
class Snapshot final
{
public:
    explicit Snapshot(Connection &connection)
        : m_connection(connection)
    {}
    ~Snapshot()
    {
        if (m_isOpen)
            static_cast<void>(m_connection.run("ROLLBACK").isOk());
    }
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

    [[nodiscard]] Result<Done> take()
    {
        const bool isServer = m_connection.engine() == DatabaseEngine::PostgreSql;
        Result<Done> taken = m_connection.run(isServer ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" : "BEGIN");
        m_isOpen = taken.isOk();
        if (taken) // it begins with the first look
            taken = m_connection.run("SELECT count(*) FROM meta");
        return taken;
    }

private:
    Connection &m_connection;
    bool m_isOpen = false;
};

} // namespace evenkeel
