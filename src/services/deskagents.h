// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "routing/deskpicture.h"
#include "services/desksources.h"
#include "storage/database.h"

#include <vector>

namespace evenkeel {

/// The agents of the desk as routing sees them, sorted by id. Agents who have left the desk are not among them.
[[nodiscard]] Result<std::vector<RoutingAgent>> readAgents(Database &database, const DeskSources &sources);

/// The same without what their tickets tell: whose turn it was last, recent assignments, wrap-up.
[[nodiscard]] Result<std::vector<RoutingAgent>> readAgentsAlone(Database &database, const DeskSources &sources);

} // namespace evenkeel
