// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agent.h"
#include "domain/category.h"
#include "domain/channel.h"
#include "domain/skill.h"
#include "domain/team.h"

#include <string>
#include <string_view>

namespace evenkeel {

/// Where the things of one kind stand: a table of how they are now and, with the same columns and the change they came
/// with, one of all their versions. Columns leave out the id, which stands first.
template <class Item>
struct CatalogTable;

template <>
struct CatalogTable<Team>
{
    static constexpr std::string_view name = "team";
    static constexpr std::string_view columns = "name";
};

template <>
struct CatalogTable<Queue>
{
    static constexpr std::string_view name = "queue";
    static constexpr std::string_view columns = "name, is_fallback";
};

template <>
struct CatalogTable<Agent>
{
    static constexpr std::string_view name = "agent";
    static constexpr std::string_view columns = "name, team_id, zone, capacity, channels, is_active";
};

template <>
struct CatalogTable<Channel>
{
    static constexpr std::string_view name = "channel";
    static constexpr std::string_view columns = "name, kind, handling";
};

template <>
struct CatalogTable<Category>
{
    static constexpr std::string_view name = "category";
    static constexpr std::string_view columns =
        "name, required_skill_id, required_level, preferred_skill_id, preferred_level, effort, handling_minutes";
};

template <>
struct CatalogTable<Skill>
{
    static constexpr std::string_view name = "skill";
    static constexpr std::string_view columns = "name, kind, language";
};

/// "SELECT id, … FROM agent "
template <class Item>
std::string selectCurrent()
{
    using Table = CatalogTable<Item>;
    return "SELECT id, " + std::string(Table::columns) + " FROM " + std::string(Table::name) + ' ';
}

/// The newest version of each thing with a change up to and including :as_of, ordered by id.
template <class Item>
std::string selectAsOf()
{
    using Table = CatalogTable<Item>;
    return "SELECT id, " + std::string(Table::columns) +
           " FROM (SELECT v.*, row_number() OVER (PARTITION BY id ORDER BY change_id DESC) AS age FROM " +
           std::string(Table::name) + "_version v WHERE change_id <= :as_of) newest WHERE age = 1 ORDER BY id";
}

/// Keeps the thing :id as it is now as the version of :change.
template <class Item>
std::string insertVersion()
{
    using Table = CatalogTable<Item>;
    const std::string columns(Table::columns);
    const std::string name(Table::name);
    return "INSERT INTO " + name + "_version (id, change_id, " + columns + ") SELECT id, CAST(:change AS BIGINT), " +
           columns + " FROM " + name + " WHERE id = :id";
}

} // namespace evenkeel
