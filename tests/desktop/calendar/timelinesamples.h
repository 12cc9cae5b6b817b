// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/calendar/timelinerows.h"

namespace evenkeel::samples {

inline Instant at(const char *iso)
{
    return *instantFromIso(iso);
}

inline CalendarEntry entry(std::int64_t agent, const char *uid, const char *from, const char *until,
                           ShiftKind kind = ShiftKind::Work)
{
    return {{agent * 100, AgentId{agent}, {at(from), at(until)}, kind, {}}, uid};
}

/// The week in which clocks go forward in Berlin: two agents, a night shift over the change among their entries.
inline CalendarView week()
{
    CalendarView view;
    view.scope.span = {at("2016-03-20T23:00Z"), at("2016-03-27T22:00Z")};
    for (const auto &[id, name] : {std::pair{1, "Felix Aydin"}, std::pair{2, "Wen Zhao"}}) {
        Agent agent;
        agent.id = AgentId{id};
        agent.name = name;
        agent.zone = "Europe/Berlin";
        view.agents.push_back(agent);
        view.names.agents.emplace(agent.id, agent);
    }
    view.entries = {entry(1, "early", "2016-03-21T07:00Z", "2016-03-21T15:00Z"),
                    entry(1, "lunch", "2016-03-21T11:00Z", "2016-03-21T12:00Z", ShiftKind::Break),
                    entry(1, "night", "2016-03-26T21:00Z", "2016-03-27T04:00Z"),
                    entry(2, "late", "2016-03-22T12:00Z", "2016-03-22T20:00Z")};
    return view;
}

} // namespace evenkeel::samples
