// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/projectioncheck.h"

namespace evenkeel {

/// Compares the tables, indexes and triggers of a workspace with those of a new one: what is missing, was changed or
/// does not belong there. A trigger that is missing or changed is GuardMissing, all else SchemaDiffers.
[[nodiscard]] Result<Done> checkSchema(Database &database, const ProjectionCheck::Report &report);

} // namespace evenkeel
