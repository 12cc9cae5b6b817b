// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/intervals.h"
#include "base/result.h"
#include "services/desknames.h"
#include "storage/calendaredit.h"
#include "storage/holidaystore.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace evenkeel {

/// Which public holidays close which agents. An agent who belongs to a region has that region's holidays; one who
/// belongs to none has those of all regions that nobody belongs to, so that on a desk of one country nothing needs to
/// be said. A holiday takes away usual hours only: whoever has a shift in the calendar on that day works it.
class AgentHolidays final
{
public:
    AgentHolidays() = default;
    AgentHolidays(std::span<const PublicHoliday> holidays, std::span<const AgentRegion> regions);

    /// Local dates, sorted, each once.
    [[nodiscard]] const std::vector<std::string> &of(AgentId agent) const;

private:
    std::map<AgentId, std::string> m_regions;
    std::map<std::string, std::vector<std::string>> m_days; ///< by region; "": of those nobody belongs to
    std::vector<std::string> m_none;
};

/// Holidays that may touch the span in any zone, as of a change.
[[nodiscard]] Result<AgentHolidays> readAgentHolidays(Database &database, Interval span, ChangeId asOf = NewestChange);

/// The edit without those entries to be added that begin on a public holiday of their agent: for plans that are written
/// many days at once.
[[nodiscard]] Result<CalendarEdit> withoutHolidays(Database &database, CalendarEdit edit, const DeskNames &names);

/// Days on which the desk as a whole works and is asked otherwise: those that the SLA policy's own hours name, and
/// public holidays of more than half of the agents. Sorted.
[[nodiscard]] std::vector<std::string> deskHolidays(const std::vector<std::string> &slaDays,
                                                    const AgentHolidays &holidays, std::span<const AgentId> agents);

} // namespace evenkeel
