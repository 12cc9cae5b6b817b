// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "services/checkresults.h"
#include "storage/database.h"

#include <stop_token>

namespace evenkeel {

/// Proves that a workspace holds what it promises: the stores' own check, and every assignment that routing made
/// tried against all gates again, on the desk as it stood then, by a checker that shares no code with the router.
[[nodiscard]] Result<CheckReport> checkWorkspace(Database &database, std::stop_token stop, const Progress &progress);

} // namespace evenkeel
