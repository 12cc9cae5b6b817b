// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/policyresults.h"

#include <vector>

namespace evenkeel {

/// How many agents each ring of each assignment rule opens a ticket to right now. The ticket asked about is the one
/// most often seen among the open ones the rule is about, as if it had just come and nobody were loaded with it; where
/// the rule is about none of them, one of its queue that asks for nothing.
[[nodiscard]] std::vector<RingReach> ringReach(const DeskPicture &picture);

} // namespace evenkeel
