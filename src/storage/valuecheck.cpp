// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/valuecheck.h"

#include "storage/query.h"
#include "storage/weekpatternjson.h"

#include <string>
#include <string_view>
#include <vector>

namespace evenkeel {

namespace {

Result<std::vector<std::string>> tables(Database &database)
{
    Query query(database, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'");
    std::vector<std::string> names;
    while (query.next())
        names.push_back(query.text(0));
    if (query.hasFailed())
        return query.error();
    return names;
}

std::string wrapped(const std::string &name, char quote)
{
    std::string text(1, quote);
    for (const char letter : name)
        text.append(letter == quote ? 2 : 1, letter);
    return text + quote;
}

std::string quoted(const std::string &name)
{
    return wrapped(name, '"');
}

std::string literal(const std::string &text)
{
    return wrapped(text, '\'');
}

/// True in SQL for a value that does not belong into the column.
std::string strangeValue(const std::string &column, std::string_view type)
{
    const std::string kind = "typeof(" + column + ")";
    const bool isWhole = type == "INTEGER" || type == "BIGINT";
    const bool isReal = type.starts_with("DOUBLE");
    const std::string promised = isWhole  ? kind + " <> 'integer'"
                                 : isReal ? kind + " <> 'real' AND " + kind + " <> 'integer'"
                                          : kind + " <> 'text'";
    return "(" + column + " IS NOT NULL AND " + promised + ")";
}

/// Gives the rows of a table that hold such values, with the name of the first such column.
Result<std::string> strangeRows(Database &database, const std::string &table)
{
    Query columns(database, "SELECT name, type FROM pragma_table_info(:table)");
    columns.bind(":table", std::string_view(table));
    std::string names;
    std::string anywhere;
    while (columns.next()) {
        const std::string strange = strangeValue(quoted(columns.text(0)), columns.view(1));
        names += " WHEN " + strange + " THEN " + literal(columns.text(0));
        anywhere += (anywhere.empty() ? "" : " OR ") + strange;
    }
    if (columns.hasFailed())
        return columns.error();
    return "SELECT rowid, CASE" + names + " END FROM " + quoted(table) + " WHERE " + anywhere;
}

Result<Done> checkTypes(Database &database, const std::string &table, const ProjectionCheck::Report &report)
{
    const Result<std::string> sql = strangeRows(database, table);
    if (!sql)
        return sql.error();
    Query query(database, *sql);
    while (query.next())
        report({ProblemCode::UnreadableValue, table, query.integer(0), query.text(1)});
    if (query.hasFailed())
        return query.error();
    return Done{};
}

Result<Done> checkPatterns(Database &database, const ProjectionCheck::Report &report)
{
    Query query(database, "SELECT id, pattern FROM work_pattern ORDER BY id");
    while (query.next()) {
        if (const Result<WeekPattern> pattern = weekPatternFromText(query.view(1)); !pattern)
            report({ProblemCode::UnreadableValue, "work_pattern", query.integer(0), pattern.error().detail});
    }
    if (query.hasFailed())
        return query.error();
    return Done{};
}

} // namespace

Result<Done> checkValues(Database &database, const ProjectionCheck::Report &report)
{
    if (database.isOnServer()) // a column there holds values of its type and no others
        return checkPatterns(database, report);
    const Result<std::vector<std::string>> names = tables(database);
    if (!names)
        return names.error();
    for (const std::string &table : *names) {
        if (const Result<Done> done = checkTypes(database, table, report); !done)
            return done;
    }
    return checkPatterns(database, report);
}

} // namespace evenkeel
