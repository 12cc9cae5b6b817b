// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "routing/deskpicture.h"
#include "services/routingresults.h"

#include <stop_token>

namespace evenkeel {

/// Decides all waiting tickets of the picture together at least cost, within options.timeLimit. Nothing is stored.
[[nodiscard]] Result<RouteOutcome> routeTogether(const DeskPicture &picture, const RouteOptions &options,
                                                 std::stop_token stop, const Progress &progress);

} // namespace evenkeel
