// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "services/checkresults.h"
#include "storage/database.h"

#include <stop_token>

namespace evenkeel {

/// Proves that a workspace holds what it promises: the stores' own check, and every decision routing made, on the desk
/// as it stood then: made again it must come out the same to the last term, and a checker that shares no code with the
/// router tries it against all gates.
[[nodiscard]] Result<CheckReport> checkWorkspace(Database &database, std::stop_token stop, const Progress &progress);

} // namespace evenkeel
