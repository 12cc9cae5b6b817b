// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "triage/pastwork.h"
#include "triage/proposal.h"
#include "triage/proposaloptions.h"

#include <stop_token>
#include <vector>

namespace evenkeel {

/// Usual working hours out of when people acted.
///
/// Problem: an imported log has no shifts, only moments at which agents did something, some of them at odd hours
/// (a batch at night, a look on Sunday).
/// Method: the half hours in which an agent did anything are counted by time of day, on a circle. The shortest arc
/// that holds the wanted share is the core; it grows by neighbouring half hours that are dense enough, since a core
/// of 90 % cuts both ends of an even day. Days of work begin opposite the core, so that a night shift stays in one
/// piece. A weekday counts when it has a fair share of the busiest one's, and gets a span of its own when it has
/// enough of them and differs by an hour. Who acted too little takes the desk's common pattern: the same method over
/// all who acted enough, one voice each.
/// Complexity: O(half hours). Deterministic.
struct HoursSet
{
    std::vector<HoursProposal> hours; ///< by agent position
    WeekPattern common;
};

[[nodiscard]] Result<HoursSet> proposeHours(const PastWork &work, const HoursOptions &options,
                                            const std::stop_token &stop);

} // namespace evenkeel
