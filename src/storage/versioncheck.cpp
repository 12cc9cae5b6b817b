// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/versioncheck.h"

#include "storage/catalogtables.h"
#include "storage/query.h"

#include <string>
#include <string_view>

namespace evenkeel {

namespace {

/// A row for each row that came with a change.
constexpr std::string_view ChangedRows =
    "(SELECT change_id FROM team_version UNION ALL SELECT change_id FROM queue_version UNION ALL "
    "SELECT change_id FROM skill_version UNION ALL SELECT change_id FROM channel_version UNION ALL "
    "SELECT change_id FROM category_version UNION ALL SELECT change_id FROM agent_version UNION ALL "
    "SELECT change_id FROM agent_queue_version UNION ALL SELECT change_id FROM agent_pace_version UNION ALL "
    "SELECT change_id FROM skill_level UNION ALL SELECT change_id FROM work_pattern UNION ALL "
    "SELECT change_id FROM presence UNION ALL SELECT change_id FROM holiday_version UNION ALL "
    "SELECT change_id FROM agent_region_version UNION ALL SELECT added_change FROM shift UNION ALL "
    "SELECT removed_change FROM shift WHERE removed_change IS NOT NULL) changed";

constexpr std::string_view ServedNow = "SELECT queue_id FROM agent_queue WHERE agent_id = a.id";
constexpr std::string_view ServedByVersion =
    "SELECT queue_id FROM agent_queue_version v WHERE v.agent_id = a.id AND v.change_id = (SELECT max(n.change_id) "
    "FROM agent_version n WHERE n.id = a.id)";

std::string joined(std::initializer_list<std::string_view> parts)
{
    std::string sql;
    for (const std::string_view part : parts)
        sql += part;
    return sql;
}

/// "t.name IS DISTINCT FROM v.name OR …" for "name, …"
std::string differences(std::string_view columns)
{
    std::string sql;
    while (!columns.empty()) {
        const std::string_view column = columns.substr(0, columns.find(','));
        sql += joined({sql.empty() ? "" : " OR ", "t.", column, " IS DISTINCT FROM v.", column});
        columns.remove_prefix(std::min(columns.size(), column.size() + 2)); // ", "
    }
    return sql;
}

/// Reports the rows that `sql` finds: the row's id and the detail.
Result<Done> reportRows(Database &database, ProblemCode code, std::string_view table, std::string_view sql,
                        const ProjectionCheck::Report &report)
{
    Query query(database, sql, " ORDER BY 1");
    while (query.next())
        report({code, std::string(table), query.integer(0), query.text(1)});
    if (query.hasFailed())
        return query.error();
    return Done{};
}

template <class Item>
Result<Done> checkTable(Database &database, const ProjectionCheck::Report &report)
{
    using Table = CatalogTable<Item>;
    const std::string sql =
        joined({"SELECT t.id, t.name FROM ", Table::name, " t LEFT JOIN ", Table::name,
                "_version v ON v.id = t.id AND v.change_id = (SELECT max(n.change_id) FROM ", Table::name,
                "_version n WHERE n.id = t.id) WHERE v.id IS NULL OR ", differences(Table::columns)});
    return reportRows(database, ProblemCode::VersionDiffers, Table::name, sql, report);
}

Result<Done> checkServed(Database &database, const ProjectionCheck::Report &report)
{
    const std::string sql = joined({"SELECT a.id, 'queues' FROM agent a WHERE EXISTS (", ServedNow, " EXCEPT ",
                                    ServedByVersion, ") OR EXISTS (", ServedByVersion, " EXCEPT ", ServedNow, ")"});
    return reportRows(database, ProblemCode::VersionDiffers, "agent_queue", sql, report);
}

Result<Done> checkPaces(Database &database, const ProjectionCheck::Report &report)
{
    constexpr std::string_view byVersion =
        "SELECT agent_id, category_id, factor FROM (SELECT v.*, row_number() OVER (PARTITION BY agent_id, category_id "
        "ORDER BY change_id DESC) AS age FROM agent_pace_version v) newest WHERE age = 1 AND factor IS NOT NULL";
    constexpr std::string_view now = "SELECT agent_id, category_id, factor FROM agent_pace";
    const std::string sql = joined({"SELECT agent_id, 'category ' || category_id FROM (SELECT * FROM (", now,
                                    " EXCEPT ", byVersion, ") lost UNION SELECT * FROM (", byVersion, " EXCEPT ", now,
                                    ") strange) differing GROUP BY agent_id, category_id"});
    return reportRows(database, ProblemCode::VersionDiffers, "agent_pace", sql, report);
}

Result<Done> checkChanges(Database &database, const ProjectionCheck::Report &report)
{
    const std::string counts =
        joined({"SELECT c.id, coalesce(r.held, 0) || ' of ' || c.row_count FROM desk_change c LEFT JOIN (SELECT "
                "change_id, count(*) AS held FROM ",
                ChangedRows, " GROUP BY change_id) r ON r.change_id = c.id WHERE coalesce(r.held, 0) <> c.row_count"});
    if (const Result<Done> done = reportRows(database, ProblemCode::VersionLost, "desk_change", counts, report); !done)
        return done;
    const std::string strays = joined({"SELECT DISTINCT change_id, 'change ' || change_id FROM ", ChangedRows,
                                       " WHERE change_id <> 0 AND change_id NOT IN (SELECT id FROM desk_change)"});
    return reportRows(database, ProblemCode::MissingReference, "desk_change", strays, report);
}

} // namespace

Result<Done> checkVersions(Database &database, const ProjectionCheck::Report &report)
{
    for (const auto check : {checkChanges, checkTable<Team>, checkTable<Queue>, checkTable<Skill>, checkTable<Channel>,
                             checkTable<Category>, checkTable<Agent>, checkServed, checkPaces}) {
        if (const Result<Done> done = check(database, report); !done)
            return done;
    }
    return Done{};
}

} // namespace evenkeel
