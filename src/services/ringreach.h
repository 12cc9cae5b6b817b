// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/policyresults.h"

#include <vector>

namespace evenkeel {

/// How many agents each ring of each assignment rule opens a ticket to, of those who are there right now, as if nobody
/// had any work: a policy is judged by whom it asks, not by the hour's load. The ticket asked about is the one most
/// often seen among the open ones the rule is about, as if it had just come; where the rule is about none of them, one
/// of its queue that asks for nothing.
[[nodiscard]] std::vector<RingReach> ringReach(const DeskPicture &picture);

} // namespace evenkeel
