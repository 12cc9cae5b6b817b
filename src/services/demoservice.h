// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "services/proposalresults.h"
#include "simulation/demofaults.h"
#include "storage/database.h"

#include <cstdint>
#include <stop_token>

namespace evenkeel {

/// With faults, none included: an even desk that has these and no others (DemoOptions::faults).
using DemoFaultChoice = std::optional<std::vector<DemoFault>>;

/// Fills an empty workspace with the demonstration desk as of `now`; returns the number of tickets. All or nothing.
/// Errors: Conflict when the workspace holds tickets or agents already, Cancelled, InvalidArgument.
[[nodiscard]] Result<std::int64_t> fillWithDemo(Database &database, const DemoRequest &request, Instant now,
                                                std::stop_token stop, const Progress &progress,
                                                const DemoFaultChoice &faults = {});

} // namespace evenkeel
