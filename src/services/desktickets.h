// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "routing/deskpicture.h"
#include "services/desksources.h"
#include "storage/database.h"

namespace evenkeel {

/// Adds the open tickets of the sources to the picture, in their order; its time, policy, catalogue and SLA hours stand
/// there already.
[[nodiscard]] Result<Done> addTickets(Database &database, const DeskSources &sources, DeskPicture &picture);

} // namespace evenkeel
