// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/batch/rebalanceplan.h"

#include <vector>

namespace evenkeel {

/// Who stands in for an absent agent, first choice first. A substitute who is
/// absent too is replaced by their own, at their place in the line. Everybody
/// is met once, so that circles end; the absent themselves are never in the
/// answer.
[[nodiscard]] std::vector<AgentId> substituteChain(AgentId absent, const RebalanceOptions &options);

} // namespace evenkeel
