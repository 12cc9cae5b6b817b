// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulkload.h"

#include "storage/connection.h"
#include "storage/query.h"

#include <vector>

namespace evenkeel {

namespace {

constexpr std::string_view Between = ";\n"; // what no definition holds

struct TakenDown
{
    std::vector<std::string> drops;
    std::string builds;
};

/// Each question answers with how to take something down and how to build it.
Result<Done> ask(Database &database, std::string_view sql, TakenDown &taken)
{
    Query query(database, sql);
    while (query.next()) {
        taken.drops.push_back(query.text(0));
        taken.builds += query.text(1) + std::string(Between);
    }
    if (query.hasFailed())
        return query.error();
    return Done{};
}

Result<Done> askFile(Database &database, TakenDown &taken)
{
    return ask(database,
               "SELECT 'DROP INDEX ' || name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY "
               "rowid",
               taken);
}

/// References go first and come last. Of what follows a partitioned table only its own is named.
Result<Done> askServer(Database &database, TakenDown &taken)
{
    TakenDown references;
    Result<Done> done = ask(
        database,
        "SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', CAST(conrelid AS regclass), conname), format('ALTER TABLE "
        "%s ADD CONSTRAINT %I %s', CAST(conrelid AS regclass), conname, pg_get_constraintdef(oid)) FROM pg_constraint "
        "WHERE contype = 'f' AND conparentid = 0 AND connamespace = CAST(current_schema() AS regnamespace) ORDER BY "
        "oid",
        references);
    if (done)
        done = ask(database,
                   "SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', CAST(conrelid AS regclass), conname), "
                   "format('ALTER TABLE %s ADD CONSTRAINT %I %s', CAST(conrelid AS regclass), conname, "
                   "pg_get_constraintdef(oid)) FROM pg_constraint WHERE contype = 'u' AND conparentid = 0 AND "
                   "connamespace = CAST(current_schema() AS regnamespace) ORDER BY oid",
                   taken);
    if (done)
        done = ask(database,
                   "SELECT format('DROP INDEX %s', CAST(x.indexrelid AS regclass)), replace(pg_get_indexdef("
                   "x.indexrelid), ' ON ONLY ', ' ON ') FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid WHERE "
                   "i.relnamespace = CAST(current_schema() AS regnamespace) AND NOT i.relispartition AND NOT EXISTS "
                   "(SELECT 1 FROM pg_constraint c WHERE c.conindid = x.indexrelid) ORDER BY x.indexrelid",
                   taken);
    if (!done)
        return done;
    taken.drops.insert(taken.drops.begin(), references.drops.begin(), references.drops.end());
    taken.builds += references.builds;
    return Done{};
}

} // namespace

Result<Done> takeIndexesDown(Database &database)
{
    TakenDown taken;
    if (const Result<Done> asked = database.isOnServer() ? askServer(database, taken) : askFile(database, taken);
        !asked)
        return asked;
    for (const std::string &drop : taken.drops) {
        if (const Result<Done> done = database.connection().run(drop); !done)
            return done;
    }
    Query note(database, "INSERT INTO meta (key, value) VALUES ('move_rest', :builds)");
    return note.bind(":builds", std::string_view(taken.builds)).run();
}

Result<Done> buildIndexes(Database &database)
{
    const Result<std::string> noted = database.connection().textOf("SELECT value FROM meta WHERE key = 'move_rest'");
    if (!noted)
        return noted.error();
    for (std::size_t from = 0; from < noted->size();) {
        const std::size_t end = noted->find(Between, from);
        if (const Result<Done> done = database.connection().run(std::string_view(*noted).substr(from, end - from));
            !done)
            return done;
        from = end + Between.size();
    }
    return database.connection().run("DELETE FROM meta WHERE key = 'move_rest'");
}

} // namespace evenkeel
