// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"

namespace evenkeel {

/// Makes an empty workspace ready for very many rows: what would be kept up to date row by row, indexes and on a server
/// references and what must be unique, is taken down and noted in the workspace, to be built once over all rows.
/// Both run in a transaction of the caller's, so that it is either all there or all noted.
[[nodiscard]] Result<Done> takeIndexesDown(Database &database);
/// Builds what was noted; where nothing is noted nothing is done. Rows that break a rule make it fail.
[[nodiscard]] Result<Done> buildIndexes(Database &database);

} // namespace evenkeel
