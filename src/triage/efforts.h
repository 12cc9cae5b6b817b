// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/pastwork.h"
#include "triage/proposal.h"
#include "triage/proposaloptions.h"

#include <vector>

namespace evenkeel {

/// Expected handling and effort of every category, from estimated touch times (touchtime.h).
///
/// The expected minutes are the category's median, pulled toward the desk's median as if `shrinkTickets` more tickets
/// had taken that long. Effort 1 to 10 is linear in the logarithm of the minutes between two anchors, since effort is
/// felt in ratios (Weber and Fechner); where enough tickets carry a score set by hand, their median counts instead.
[[nodiscard]] std::vector<EffortProposal> proposeEfforts(const PastWork &work, const EffortOptions &options);

[[nodiscard]] int effortOfMinutes(double minutes, const EffortOptions &options);

/// How fast agents are in a category: median of touch time over the category's median, pulled toward 1 likewise.
[[nodiscard]] std::vector<PaceProposal> proposePaces(const PastWork &work, const std::vector<EffortProposal> &efforts,
                                                     const PaceOptions &options);

/// Home queue and the queues worth serving of every agent who had tickets with a queue.
[[nodiscard]] std::vector<HomeProposal> proposeHomes(const std::vector<HistoryTicket> &tickets, double minShare);

} // namespace evenkeel
