// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/projectioncheck.h"

namespace evenkeel {

/// checkSchema() for a workspace on a server: tables with their columns and types, indexes and enabled triggers that
/// the schema steps make. Further indexes are nobody's business but the server's owner's.
[[nodiscard]] Result<Done> checkServerSchema(Database &database, const ProjectionCheck::Report &report);

/// Rows that name a row of another table that is not there. The server lets none in, but whoever owns it can, and a
/// restored backup may.
[[nodiscard]] Result<Done> checkServerReferences(Database &database, const ProjectionCheck::Report &report);

} // namespace evenkeel
