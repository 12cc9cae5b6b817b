// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/experimentresults.h"
#include "storage/database.h"

#include <stop_token>
#include <vector>

namespace evenkeel {

/// What else changed between the begin of the time before and the end of the time after: other versions of the policy,
/// agents who came or left (as the audit trail tells), levels that became others, public holidays, how many tickets
/// came and how many hours agents were available. Volume and hours are named when they differ by more than a tenth, and
/// by more than chance makes of so many tickets.
[[nodiscard]] Result<std::vector<Disturbance>> readDisturbances(Database &database, const ExperimentOutcome &outcome,
                                                                Instant now, const std::stop_token &stop);

} // namespace evenkeel
