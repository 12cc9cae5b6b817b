// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "triage/history.h"
#include "triage/proposal.h"
#include "triage/proposaloptions.h"

#include <stop_token>

namespace evenkeel {

/// Proposes skills, levels, effort, working hours, paces and home queues from a desk's past.
///
/// Methods: see categoryclusters.h, levels.h, efforts.h, touchtime.h, workhours.h. The answer does not depend on the
/// order of the lists, uses no randomness, and is empty for an empty past. Complexity: O(t log t) in tickets and
/// actions, plus O(c³) in the categories that are left to merge (at most ProposalOptions::mergeableCategories). Errors:
/// Cancelled when stopped; InvalidArgument for options out of range.
///
///     const Result<Proposal> proposal = propose(history, {}, stop, progress);
[[nodiscard]] Result<Proposal> propose(const History &history, const ProposalOptions &options = {},
                                       std::stop_token stop = {}, const Progress &progress = {});

} // namespace evenkeel
