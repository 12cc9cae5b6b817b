// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/conflicts.h"

namespace evenkeel {

inline Instant at(const char *iso)
{
    return *instantFromIso(iso);
}

/// Twenty-eight days from Monday, 14 March 2016, in Berlin: the night to 27 March has a day of 23 hours.
inline LocalDays berlinDays()
{
    LocalDays days;
    days.firstWeekday = 1;
    const Instant change = at("2016-03-27T01:00Z");
    for (int day = 0; day <= 28; ++day) {
        const Instant winter = at("2016-03-13T23:00Z") + std::chrono::days{day};
        days.starts.push_back(winter < change ? winter : winter - std::chrono::hours{1});
    }
    return days;
}

inline Shift work(std::int64_t id, const char *from, const char *until)
{
    return {id, AgentId{1}, {at(from), at(until)}, ShiftKind::Work, {}};
}

inline Shift entry(std::int64_t id, ShiftKind kind, const char *from, const char *until)
{
    return {id, AgentId{1}, {at(from), at(until)}, kind, {}};
}

inline ConflictProblem oneAgent(std::vector<Shift> entries)
{
    ConflictProblem problem;
    problem.agents.push_back({AgentId{1}, std::move(entries), berlinDays()});
    problem.span = {at("2016-03-13T23:00Z"), at("2016-04-10T22:00Z")};
    return problem;
}

} // namespace evenkeel
