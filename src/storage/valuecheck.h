// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/projectioncheck.h"

namespace evenkeel {

/// Reports every value of another kind than its column promises (SQLite stores text in a number's column and reads it
/// as 0), and working hours that cannot be read. The detail names the column.
[[nodiscard]] Result<Done> checkValues(Database &database, const ProjectionCheck::Report &report);

} // namespace evenkeel
