// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/agenttable.h"
#include "routing/trace.h"

namespace evenkeel {

/// Tries every gate on every agent, one by one, and ranks who passes all: the slow, wordy twin of findEligible and
/// rankBest. An agent who holds the ticket already is looked at as if it did not.
[[nodiscard]] std::vector<TraceLine> traceLines(const AgentTable &agents, const Asking &asking);

/// What findEligible and rankBest would have answered: counts by first failed gate, candidates, the best four.
void summarize(const std::vector<TraceLine> &lines, Decision &decision);

/// Gives the decision to the first of its ranking.
void takeFirst(Decision &decision);

} // namespace evenkeel
