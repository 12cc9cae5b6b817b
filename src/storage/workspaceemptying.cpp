// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workspaceemptying.h"

#include "storage/connection.h"
#include "storage/tablerows.h"
#include "storage/tableshape.h"

#include <ranges>
#include <vector>

namespace evenkeel {

namespace {

constexpr const char *OwnKeys = "DELETE FROM meta WHERE key NOT IN ('schema_version', 'changes', 'writer')";

Result<Done> runEach(Connection &connection, const std::vector<std::string> &statements)
{
    for (const std::string &statement : statements) {
        if (const Result<Done> done = connection.run(statement); !done)
            return done;
    }
    return Done{};
}

/// Guards keep rows from being deleted: they stand aside meanwhile.
Result<Done> emptyFile(Database &database, const std::vector<TableShape> &tables)
{
    std::vector<std::string> guards;
    std::vector<std::string> statements;
    Query query(database, "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'");
    while (query.next()) {
        statements.push_back("DROP TRIGGER \"" + query.text(0) + '"');
        guards.push_back(query.text(1));
    }
    if (query.hasFailed())
        return query.error();
    query.reset();
    for (const TableShape &table : tables | std::views::reverse) // those that refer to others first
        statements.push_back(table.name == "meta" ? OwnKeys : "DELETE FROM " + table.name);
    std::ranges::move(guards, std::back_inserter(statements));
    return runEach(database.connection(), statements);
}

/// All tables at once, since they refer to each other; the parts of one follow it.
Result<Done> emptyServer(Database &database, const std::vector<TableShape> &tables)
{
    std::string names;
    for (const TableShape &table : tables) {
        if (table.name != "meta")
            names += (names.empty() ? "" : ", ") + table.name;
    }
    const auto turnGuards = [](const std::string &way) {
        return "DO $$ DECLARE part regclass; BEGIN FOR part IN SELECT DISTINCT t.tgrelid FROM pg_trigger t JOIN "
               "pg_class c ON c.oid = t.tgrelid WHERE NOT t.tgisinternal AND c.relnamespace = "
               "CAST(current_schema() AS regnamespace) LOOP EXECUTE format('ALTER TABLE %s " +
               way + " TRIGGER USER', part); END LOOP; END $$";
    };
    return runEach(database.connection(), {turnGuards("DISABLE"), "TRUNCATE " + names, OwnKeys, turnGuards("ENABLE")});
}

} // namespace

Result<std::int64_t> countRows(Database &database)
{
    const Result<std::vector<TableShape>> tables = workspaceTables();
    if (!tables)
        return tables.error();
    std::int64_t all = 0;
    for (const TableShape &table : *tables) {
        const Result<std::int64_t> rows = TableReader(database, table).count();
        if (!rows)
            return rows;
        all += *rows;
    }
    return all;
}

Result<bool> isEmptyWorkspace(Database &database)
{
    const Result<std::vector<TableShape>> tables = workspaceTables();
    if (!tables)
        return tables.error();
    for (const TableShape &table : *tables) {
        const Result<std::int64_t> rows = TableReader(database, table).count();
        if (!rows)
            return rows.error();
        if (*rows > (table.name == "desk_change" ? 1 : 0)) // the first change is the schema's own
            return false;
    }
    return true;
}

Result<Done> emptyWorkspace(Database &database)
{
    const Result<std::vector<TableShape>> tables = workspaceTables();
    if (!tables)
        return tables.error();
    return database.isOnServer() ? emptyServer(database, *tables) : emptyFile(database, *tables);
}

} // namespace evenkeel
