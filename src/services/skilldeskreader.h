// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/desknames.h"
#include "staffing/skilldesk.h"
#include "storage/database.h"

#include <map>
#include <string>
#include <vector>

namespace evenkeel {

inline constexpr int CoverageWeeks = 4;

/// Who can do what and who is at work when, for the engines of staffing.
struct SkillDeskView
{
    DeskNames names;
    SkillDesk desk;   ///< active agents by id, skills by id, cells of half an hour
    Interval span;    ///< whole weeks from Monday of this one in the zone, at most CoverageWeeks
    std::string zone; ///< that most agents live in
};

/// Work entries of the calendar say when an agent is at work in a week; in a week without any the usual hours stand
/// in. All other entries close. Weeks at the end that the calendar tells little of are left out. Levels are those in
/// force now.
[[nodiscard]] Result<SkillDeskView> readSkillDesk(Database &database, Instant now);

/// The hours of all active agents in a span, from the calendar as it is known now.
[[nodiscard]] Result<std::map<AgentId, Intervals>> hoursAtWork(Database &database, const DeskNames &names,
                                                               Interval span, Instant now);

/// The hour of the week of a moment in local time: 0 is Monday from midnight.
[[nodiscard]] int weekSlot(Instant at, Millis offset);

} // namespace evenkeel
