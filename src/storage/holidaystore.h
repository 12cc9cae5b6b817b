// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ids.h"
#include "storage/changestore.h"
#include "storage/database.h"

#include <span>
#include <string>
#include <vector>

namespace evenkeel {

struct PublicHoliday
{
    std::string day;    ///< local date, 2026-12-25
    std::string region; ///< what the planner calls it: a country, a city
    std::string name;

    friend auto operator<=>(const PublicHoliday &, const PublicHoliday &) = default;
};

/// Whose public holidays an agent has. An empty region: those of regions that nobody belongs to.
struct AgentRegion
{
    AgentId agent;
    std::string region;

    friend bool operator==(const AgentRegion &, const AgentRegion &) = default;
};

/// Public holidays that go and come in one step, and where agents belong before and after it.
struct HolidayEdit
{
    std::vector<PublicHoliday> removed;
    std::vector<PublicHoliday> added; ///< the same day and region as a removed one: it gets another name
    std::vector<AgentRegion> regionsBefore;
    std::vector<AgentRegion> regionsAfter;

    [[nodiscard]] HolidayEdit reversed() const { return {added, removed, regionsAfter, regionsBefore}; }
    [[nodiscard]] bool isEmpty() const { return removed.empty() && added.empty() && regionsAfter.empty(); }
    friend bool operator==(const HolidayEdit &, const HolidayEdit &) = default;
};

/// Public holidays and whom they concern. Decisions look at them, so every coming and going is kept as a change.
class HolidayStore final
{
public:
    explicit HolidayStore(Database &database)
        : m_database(database)
    {}

    /// The edit that makes these days public holidays, and these agents belong where they are said to.
    [[nodiscard]] Result<HolidayEdit> editFor(std::span<const PublicHoliday> holidays,
                                              std::span<const AgentRegion> regions);
    /// All or nothing. InvalidArgument for what is no date; Conflict, detail "DAY REGION" or "agent NUMBER", when a day
    /// or an agent's region is no longer as the edit found it.
    [[nodiscard]] Result<Done> edit(const HolidayEdit &edit);
    /// Adds them, all or none; the same day of a region gets its new name.
    [[nodiscard]] Result<Done> save(std::span<const PublicHoliday> holidays);

    /// From the first day to the last, both included; by day, then region.
    [[nodiscard]] Result<std::vector<PublicHoliday>> between(const std::string &first, const std::string &last);
    /// The same without names, as they stood after the change.
    [[nodiscard]] Result<std::vector<PublicHoliday>> asOf(const std::string &first, const std::string &last,
                                                          ChangeId change);
    /// Agents that belong to a region, by agent, as of the change.
    [[nodiscard]] Result<std::vector<AgentRegion>> regions(ChangeId asOf = NewestChange);

private:
    [[nodiscard]] Result<Done> checkFound(const HolidayEdit &edit);
    [[nodiscard]] Result<Done> addVersions(const HolidayEdit &edit, ChangeWriter &change);
    [[nodiscard]] Result<Done> writeNames(const HolidayEdit &edit);

    Database &m_database;
};

} // namespace evenkeel
