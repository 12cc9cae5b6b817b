// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/agentholidays.h"

#include "services/wallclock.h"

#include <algorithm>
#include <chrono>
#include <set>

namespace evenkeel {

namespace {

// The date of a moment in UTC; every zone's date is at most a day away.
std::string dateAround(Instant at, int days)
{
    return toIsoString(at + std::chrono::days{days}).substr(0, 10);
}

} // namespace

AgentHolidays::AgentHolidays(std::span<const PublicHoliday> holidays, std::span<const AgentRegion> regions)
{
    std::set<std::string> claimed;
    for (const AgentRegion &region : regions) {
        m_regions.emplace(region.agent, region.region);
        claimed.insert(region.region);
    }
    for (const PublicHoliday &holiday : holidays)
        m_days[claimed.contains(holiday.region) ? holiday.region : std::string()].push_back(holiday.day);
    for (auto &[region, days] : m_days) {
        std::sort(days.begin(), days.end());
        days.erase(std::unique(days.begin(), days.end()), days.end());
    }
}

const std::vector<std::string> &AgentHolidays::of(AgentId agent) const
{
    const auto region = m_regions.find(agent);
    const auto days = m_days.find(region == m_regions.end() ? std::string() : region->second);
    return days == m_days.end() ? m_none : days->second;
}

Result<AgentHolidays> readAgentHolidays(Database &database, Interval span, ChangeId asOf)
{
    HolidayStore store(database);
    const auto holidays = store.asOf(dateAround(span.from, -1), dateAround(span.until, 1), asOf);
    if (!holidays)
        return holidays.error();
    if (holidays->empty())
        return AgentHolidays();
    const auto regions = store.regions(asOf);
    if (!regions)
        return regions.error();
    return AgentHolidays(*holidays, *regions);
}

Result<CalendarEdit> withoutHolidays(Database &database, CalendarEdit edit, const DeskNames &names)
{
    Interval span{Instant::max(), Instant::min()};
    for (const CalendarEntry &entry : edit.added)
        span = {std::min(span.from, entry.shift.span.from), std::max(span.until, entry.shift.span.until)};
    if (span.isEmpty())
        return edit;
    const auto holidays = readAgentHolidays(database, span);
    if (!holidays)
        return holidays.error();
    std::erase_if(edit.added, [&](const CalendarEntry &entry) {
        const auto &closed = holidays->of(entry.shift.agent);
        const auto agent = names.agents.find(entry.shift.agent);
        if (closed.empty() || agent == names.agents.end())
            return false;
        const QDate date = WallClock(agent->second.zone).date(entry.shift.span.from);
        return std::binary_search(closed.begin(), closed.end(), date.toString(Qt::ISODate).toStdString());
    });
    return edit;
}

std::vector<std::string> deskHolidays(const std::vector<std::string> &slaDays, const AgentHolidays &holidays,
                                      std::span<const AgentId> agents)
{
    std::map<std::string, std::size_t> closed;
    for (const AgentId agent : agents) {
        for (const std::string &day : holidays.of(agent))
            ++closed[day];
    }
    std::set<std::string> days(slaDays.begin(), slaDays.end());
    for (const auto &[day, count] : closed) {
        if (2 * count > agents.size())
            days.insert(day);
    }
    return {days.begin(), days.end()};
}

} // namespace evenkeel
