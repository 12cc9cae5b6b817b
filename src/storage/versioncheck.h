// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/projectioncheck.h"

namespace evenkeel {

/// Proves that what decisions looked at can still be read: every change holds as many rows as it was stored with
/// (VersionLost), every row names a change that is there (MissingReference), and every agent, category, skill … stands
/// as its newest version says (VersionDiffers).
[[nodiscard]] Result<Done> checkVersions(Database &database, const ProjectionCheck::Report &report);

} // namespace evenkeel
