// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tableshape.h"

#include "storage/query.h"

#include <algorithm>
#include <map>
#include <set>

namespace evenkeel {

namespace {

using References = std::map<std::string, std::set<std::string>>;

std::string joined(const std::vector<std::string> &names)
{
    std::string list;
    for (const std::string &name : names)
        list += (list.empty() ? "" : ", ") + name;
    return list;
}

ColumnKind kindOf(std::string_view type)
{
    if (type.starts_with("DOUBLE"))
        return ColumnKind::Real;
    return type == "TEXT" ? ColumnKind::Text : ColumnKind::Whole;
}

Result<TableShape> shapeOf(Database &database, const std::string &name)
{
    TableShape table{name, {}, {}, false};
    Query columns(database, "SELECT name, type, pk FROM pragma_table_info(:table) ORDER BY cid");
    columns.bind(":table", std::string_view(name));
    std::map<std::int64_t, std::string> key;
    while (columns.next()) {
        table.columns.push_back({columns.text(0), kindOf(columns.view(1))});
        if (columns.integer(2) > 0)
            key[columns.integer(2)] = columns.text(0);
        table.isNumbered = table.isNumbered || (columns.integer(2) > 0 && columns.view(1) == "INTEGER");
    }
    if (columns.hasFailed())
        return columns.error();
    for (const auto &[place, column] : key)
        table.key.push_back(column);
    table.isNumbered = table.isNumbered && table.key.size() == 1;
    return table;
}

Result<References> readReferences(Database &database)
{
    Query query(database, "SELECT m.name, f.\"table\" FROM sqlite_master m, pragma_foreign_key_list(m.name) f "
                          "WHERE m.type = 'table'");
    References references;
    while (query.next())
        references[query.text(0)].insert(query.text(1));
    if (query.hasFailed())
        return query.error();
    return references;
}

/// Puts tables behind those they refer to. No table refers to itself through others.
std::vector<TableShape> ordered(std::vector<TableShape> tables, const References &references)
{
    std::vector<TableShape> inOrder;
    std::set<std::string> placed;
    const auto isReady = [&](const TableShape &table) {
        const auto found = references.find(table.name);
        return found == references.end() || std::ranges::all_of(found->second, [&](const std::string &other) {
                   return other == table.name || placed.contains(other);
               });
    };
    while (!tables.empty()) {
        const auto next = std::ranges::find_if(tables, isReady);
        if (next == tables.end())
            break;
        placed.insert(next->name);
        inOrder.push_back(std::move(*next));
        tables.erase(next);
    }
    std::ranges::move(tables, std::back_inserter(inOrder));
    return inOrder;
}

} // namespace

std::string TableShape::columnList() const
{
    std::vector<std::string> names;
    for (const ColumnShape &column : columns)
        names.push_back(column.name);
    return joined(names);
}

std::string TableShape::keyList() const
{
    return joined(key);
}

int TableShape::keyColumn() const
{
    const auto found = std::ranges::find(columns, key.front(), &ColumnShape::name);
    return static_cast<int>(found - columns.begin());
}

Result<std::vector<TableShape>> workspaceTables()
{
    const auto fresh = Database::open(QStringLiteral("sqlite::memory:"));
    if (!fresh)
        return fresh.error();
    // Receipts and logins are of one place alone.
    Query names(**fresh, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND "
                         "name NOT IN ('write_receipt', 'login_role') ORDER BY name");
    std::vector<TableShape> tables;
    while (names.next()) {
        Result<TableShape> table = shapeOf(**fresh, names.text(0));
        if (!table)
            return table.error();
        tables.push_back(std::move(*table));
    }
    if (names.hasFailed())
        return names.error();
    const Result<References> references = readReferences(**fresh);
    if (!references)
        return references.error();
    return ordered(std::move(tables), *references);
}

} // namespace evenkeel
