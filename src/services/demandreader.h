// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "scheduling/demand.h"
#include "services/desknames.h"
#include "storage/database.h"

#include <memory>
#include <string>
#include <vector>

namespace evenkeel {

/// Reads the mean week of arrivals out of history: of the whole weeks before now, at most thirteen. Handling is what
/// the category expects, else the ticket's effort under the policy. Of a team only tickets that one of its agents has
/// are counted. `holidays` are local dates, of the past and of what will be asked about. Reads every ticket once: a
/// second for a million.
[[nodiscard]] Result<WeekDemand> readDemand(Database &database, const DeskNames &names, Instant now,
                                            std::chrono::minutes step, const std::string &zone, TeamId team,
                                            const std::vector<std::string> &holidays = {});

} // namespace evenkeel
