// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"

namespace evenkeel {

/// The rows of all tables, without those of meta that tell of the database alone.
[[nodiscard]] Result<std::int64_t> countRows(Database &database);

/// Whether a workspace holds nothing but what its own schema made.
[[nodiscard]] Result<bool> isEmptyWorkspace(Database &database);

/// Takes everything out of a workspace, what is only ever added too: for what is restored in its place within the same
/// transaction, which the caller has begun. On a server only the owner of the tables can.
[[nodiscard]] Result<Done> emptyWorkspace(Database &database);

} // namespace evenkeel
