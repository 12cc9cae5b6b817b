// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/intervals.h"
#include "base/result.h"
#include "storage/database.h"

#include <vector>

namespace evenkeel {

/// Moments inside the span at which what is stored of agents comes into force by itself: levels, usual hours, presence
/// set for later or up to a time. Ascending, each once.
[[nodiscard]] Result<std::vector<Instant>> deskMoments(Database &database, Interval span);

} // namespace evenkeel
