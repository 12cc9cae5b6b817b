// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schemacheck.h"

#include "storage/query.h"
#include "storage/serverschema.h"

#include <map>

namespace evenkeel {

namespace {

struct SchemaPart
{
    std::string kind; ///< "table", "index", "trigger" or "view"
    std::string table;
    std::string sql;

    friend bool operator==(const SchemaPart &, const SchemaPart &) = default;
};

using Schema = std::map<std::string, SchemaPart>; ///< by name

Result<Schema> schemaOf(Database &database)
{
    Query query(database, "SELECT name, type, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite%'");
    Schema schema;
    while (query.next())
        schema[query.text(0)] = {query.text(1), query.text(2), query.text(3)};
    if (query.hasFailed())
        return query.error();
    return schema;
}

} // namespace

Result<Done> checkSchema(Database &database, const ProjectionCheck::Report &report)
{
    if (database.isOnServer())
        return checkServerSchema(database, report);
    const auto fresh = Database::open(QStringLiteral("sqlite::memory:"));
    if (!fresh)
        return fresh.error();
    const Result<Schema> promised = schemaOf(**fresh);
    if (!promised)
        return promised.error();
    const Result<Schema> stored = schemaOf(database);
    if (!stored)
        return stored.error();
    for (const auto &[name, part] : *promised) {
        const auto found = stored->find(name);
        if (found != stored->end() && found->second == part)
            continue;
        report({part.kind == "trigger" ? ProblemCode::GuardMissing : ProblemCode::SchemaDiffers, part.table, 0, name});
    }
    for (const auto &[name, part] : *stored) {
        if (!promised->contains(name))
            report({ProblemCode::SchemaDiffers, part.table, 0, name});
    }
    return Done{};
}

} // namespace evenkeel
