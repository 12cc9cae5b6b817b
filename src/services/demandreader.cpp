// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demandreader.h"

#include "services/deskreader.h"
#include "services/zoneoffsets.h"
#include "storage/historystore.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace evenkeel {

namespace {

using std::chrono::days;

constexpr days LongestHistory{13 * 7};

struct Arrival
{
    Instant local;
    double minutes = 0;
};

} // namespace

Result<WeekDemand> readDemand(Database &database, const DeskNames &names, Instant now, std::chrono::minutes step,
                              const std::string &zone, TeamId team, const std::vector<std::string> &holidays)
{
    const auto policy = DeskReader(database).policyAt(now);
    if (!policy)
        return policy.error();
    ZoneOffsets offsets(zone);
    const Instant end = std::chrono::floor<days>(now + offsets.at(now));
    const Instant from = end - LongestHistory;
    std::unordered_map<CategoryId, double> expected;
    for (const auto &[id, category] : names.categories) {
        if (category.handling)
            expected.emplace(id, static_cast<double>(category.handling->count()));
    }
    std::vector<Arrival> arrivals;
    Instant first = end;
    const auto read = HistoryStore(database).forEachTicket([&](const TicketIndexRow &row) {
        if (row.createdAt >= now || row.createdAt < from - days{2})
            return true;
        const Instant local = row.createdAt + offsets.at(row.createdAt);
        if (local < from || local >= end)
            return true;
        first = std::min(first, local);
        if (team.isValid()) {
            const auto agent = names.agents.find(row.agent);
            if (agent == names.agents.end() || agent->second.team != team)
                return true;
        }
        const auto category = expected.find(row.category);
        const int effort = row.effort.value_or(policy->defaultEffort);
        const auto guessed = static_cast<double>((policy->handlingPerEffort * effort).count());
        arrivals.push_back({local, category == expected.end() ? guessed : category->second});
        return true;
    });
    if (!read)
        return read.error();
    // The day on which history begins is not whole, unless it begins with its first minute.
    const Instant firstDay = std::chrono::ceil<days>(first);
    std::vector<Instant> closed;
    for (const std::string &day : holidays) {
        if (const auto midnight = instantFromIso(day))
            closed.push_back(*midnight);
    }
    WeekDemand demand(step, std::min(std::max(firstDay, from), end), end, std::move(closed));
    for (const Arrival &arrival : arrivals)
        demand.add(arrival.local, arrival.minutes);
    return demand;
}

} // namespace evenkeel
