// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changestore.h"

#include "storage/query.h"

namespace evenkeel {

namespace {

Result<ChangeId> readChange(Query &query)
{
    const ChangeId change = query.next() ? query.id<ChangeId>(0) : ChangeId{};
    if (query.hasFailed())
        return query.error();
    return change;
}

} // namespace

Result<ChangeId> ChangeStore::newest()
{
    Query query(m_database, "SELECT max(id) FROM desk_change");
    return readChange(query);
}

// A change was stored before an event that is newer than the newest event the change came after.
Result<ChangeId> ChangeStore::asOf(EventId event)
{
    Query query(m_database, "SELECT max(id) FROM desk_change WHERE after_event < :event");
    query.bind(":event", event.value);
    return readChange(query);
}

Result<ChangeWriter> ChangeWriter::begin(Database &database)
{
    const Result<ChangeId> newest = ChangeStore(database).newest();
    if (!newest)
        return newest.error();
    return ChangeWriter(database, ChangeId{newest->value + 1});
}

Result<Done> ChangeWriter::end()
{
    if (m_rows == 0)
        return Done{};
    Query query(*m_database, "INSERT INTO desk_change (id, after_event, row_count) "
                             "SELECT CAST(:id AS BIGINT), coalesce(max(e.id), 0), CAST(:rows AS BIGINT) FROM "
                             "ticket_event e");
    return query.bind(":id", m_id).bind(":rows", m_rows).run();
}

} // namespace evenkeel
