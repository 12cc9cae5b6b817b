// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/serverschema.h"

#include "storage/migrations.h"
#include "storage/query.h"

#include <QRegularExpression>

#include <map>

namespace evenkeel {

namespace {

struct ServerPart
{
    ProblemCode code = ProblemCode::SchemaDiffers; ///< when it is missing or another
    std::string table;
    std::string type; ///< of columns

    friend bool operator==(const ServerPart &, const ServerPart &) = default;
};

using ServerParts = std::map<std::string, ServerPart>; ///< by name, columns as "agent.name"

/// What PostgreSQL calls a type of the schema steps.
std::string typeOnServer(const std::string &type, bool isKey)
{
    if (type == "INTEGER")
        return isKey ? "bigint" : "integer";
    return QString::fromStdString(type).toLower().toStdString();
}

/// Columns are told by a new workspace in memory, the rest by the steps themselves.
Result<ServerParts> promisedParts()
{
    const auto fresh = Database::open(QStringLiteral("sqlite::memory:"));
    if (!fresh)
        return fresh.error();
    Query columns(**fresh, "SELECT m.name, c.name, c.type, c.pk FROM sqlite_master m, pragma_table_info(m.name) c "
                           "WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%'");
    ServerParts parts;
    while (columns.next()) {
        const bool isKey = columns.integer(3) > 0;
        parts[columns.text(0) + '.' + columns.text(1)] = {ProblemCode::SchemaDiffers, columns.text(0),
                                                          typeOnServer(columns.text(2), isKey)};
    }
    if (columns.hasFailed())
        return columns.error();
    static const QRegularExpression named(
        QStringLiteral("^CREATE (?:UNIQUE )?(INDEX|TRIGGER) (\\w+) (?:(?:BEFORE|AFTER) .* )?ON (\\w+)"),
        QRegularExpression::DotMatchesEverythingOption);
    for (const Migration &step : migrationsFor(DatabaseEngine::PostgreSql)) {
        for (const std::string &statement : step.statements) {
            const auto match = named.match(QString::fromStdString(statement));
            if (!match.hasMatch())
                continue;
            const bool isGuard = match.captured(1) == QLatin1String("TRIGGER");
            parts[match.captured(2).toStdString()] = {
                isGuard ? ProblemCode::GuardMissing : ProblemCode::SchemaDiffers, match.captured(3).toStdString(), {}};
        }
    }
    return parts;
}

Result<Done> readParts(Database &database, std::string_view sql, ProblemCode code, ServerParts &parts)
{
    Query query(database, sql);
    while (query.next())
        parts[query.text(0)] = {code, query.text(1), query.text(2)};
    if (query.hasFailed())
        return query.error();
    return Done{};
}

Result<ServerParts> storedParts(Database &database)
{
    ServerParts parts;
    Result<Done> done = readParts(
        database,
        "SELECT c.relname || '.' || a.attname, c.relname, format_type(a.atttypid, a.atttypmod) FROM pg_attribute a "
        "JOIN pg_class c ON c.oid = a.attrelid WHERE c.relnamespace = CAST(current_schema() AS regnamespace) AND "
        "c.relkind IN ('r', 'p') AND NOT c.relispartition AND a.attnum > 0 AND NOT a.attisdropped",
        ProblemCode::SchemaDiffers, parts);
    if (done)
        done = readParts(database,
                         "SELECT i.relname, c.relname, '' FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN "
                         "pg_class c ON c.oid = x.indrelid WHERE c.relnamespace = CAST(current_schema() AS "
                         "regnamespace) AND NOT c.relispartition AND x.indisvalid",
                         ProblemCode::SchemaDiffers, parts);
    if (done)
        done = readParts(database,
                         "SELECT t.tgname, c.relname, '' FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE "
                         "c.relnamespace = CAST(current_schema() AS regnamespace) AND NOT c.relispartition AND NOT "
                         "t.tgisinternal AND "
                         "t.tgenabled IN ('O', 'A')",
                         ProblemCode::GuardMissing, parts);
    if (!done)
        return done.error();
    return parts;
}

/// Tables whose rules of rows were switched off where roles have been granted.
Result<Done> checkRules(Database &database, const ProjectionCheck::Report &report)
{
    Query query(database,
                "SELECT c.relname FROM pg_class c WHERE c.relnamespace = CAST(current_schema() AS regnamespace) AND "
                "c.relkind IN ('r', 'p') AND NOT c.relispartition AND NOT c.relrowsecurity AND "
                "obj_description(CAST('login_role' AS regclass), 'pg_class') IS NOT NULL ORDER BY 1");
    while (query.next())
        report({ProblemCode::GuardMissing, query.text(0), 0, "row level security"});
    if (query.hasFailed())
        return query.error();
    return Done{};
}

} // namespace

Result<Done> checkServerSchema(Database &database, const ProjectionCheck::Report &report)
{
    const Result<ServerParts> promised = promisedParts();
    if (!promised)
        return promised.error();
    const Result<ServerParts> stored = storedParts(database);
    if (!stored)
        return stored.error();
    for (const auto &[name, part] : *promised) {
        const auto found = stored->find(name);
        if (found == stored->end() || found->second != part)
            report({part.code, part.table, 0, name});
    }
    for (const auto &[name, part] : *stored) {
        if (!part.type.empty() && !promised->contains(name)) // a column
            report({ProblemCode::SchemaDiffers, part.table, 0, name});
    }
    return checkRules(database, report);
}

Result<Done> checkServerReferences(Database &database, const ProjectionCheck::Report &report)
{
    // One search for each reference; tables without a number of their own show 0.
    Query references(
        database,
        "SELECT c.relname, p.relname, format('SELECT %s FROM %I t WHERE t.%I IS NOT NULL AND NOT EXISTS (SELECT 1 "
        "FROM %I p WHERE p.%I = t.%I) ORDER BY 1', CASE WHEN EXISTS (SELECT 1 FROM pg_attribute i WHERE i.attrelid = "
        "c.oid AND i.attname = 'id') THEN 't.id' ELSE '0' END, c.relname, a.attname, p.relname, k.attname, a.attname) "
        "FROM pg_constraint f JOIN pg_class c ON c.oid = f.conrelid JOIN pg_class p ON p.oid = f.confrelid JOIN "
        "pg_attribute a ON a.attrelid = c.oid AND a.attnum = f.conkey[1] JOIN pg_attribute k ON k.attrelid = p.oid AND "
        "k.attnum = f.confkey[1] WHERE f.contype = 'f' AND c.relnamespace = CAST(current_schema() AS regnamespace) AND "
        "NOT c.relispartition AND c.relname <> 'ticket_event' ORDER BY 1, 2"); // events have a rule of their own
    while (references.next()) {
        Query strays(database, references.view(2));
        while (strays.next())
            report({ProblemCode::MissingReference, references.text(0), strays.integer(0), references.text(1)});
        if (strays.hasFailed())
            return strays.error();
    }
    if (references.hasFailed())
        return references.error();
    return Done{};
}

} // namespace evenkeel
