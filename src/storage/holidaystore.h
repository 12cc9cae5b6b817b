// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
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

    friend bool operator==(const PublicHoliday &, const PublicHoliday &) = default;
};

/// The names of days on which nobody is expected, for people to see.
class HolidayStore final
{
public:
    explicit HolidayStore(Database &database)
        : m_database(database)
    {}

    /// Adds them, all or none; the same day of a region gets its new name. InvalidArgument for what is no date.
    [[nodiscard]] Result<Done> save(std::span<const PublicHoliday> holidays);
    /// From the first day to the last, both included; by day, then region.
    [[nodiscard]] Result<std::vector<PublicHoliday>> between(const std::string &first, const std::string &last);

private:
    Database &m_database;
};

} // namespace evenkeel
