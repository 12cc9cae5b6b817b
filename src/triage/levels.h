// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/categoryclusters.h"
#include "triage/pastwork.h"
#include "triage/proposal.h"
#include "triage/proposaloptions.h"

#include <vector>

namespace evenkeel {

/// Agents' levels in the proposed skills, from what they resolved and how well.
///
/// Three things count: volume against the median of those who solve in the skill, speed (the median of touch time
/// over the median of the same category as others solve it), and the share of tickets that left the agent's hands
/// unsolved. Small samples are held back twice: the speed ratio is pulled toward 1 as a mean of n tickets with a prior
/// of `shrinkTickets` (empirical Bayes with a normal prior), and of the handed-over share the upper bound counts
/// (Wilson 1927). Thin evidence never proposes more than basic, fair evidence never more than intermediate.
[[nodiscard]] std::vector<LevelProposal> proposeLevels(const PastWork &work, const SkillSet &skills,
                                                       const std::vector<LostTicket> &handovers,
                                                       const LevelOptions &options);

/// Upper bound of a share seen `hits` times in `n`; 1 for n = 0.
[[nodiscard]] double wilsonUpper(std::int64_t hits, std::int64_t n, double z);

} // namespace evenkeel
