// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/agent.h"
#include "domain/category.h"
#include "domain/channel.h"
#include "domain/skill.h"
#include "domain/team.h"
#include "storage/database.h"

namespace evenkeel {

/// Inserts the thing under its id, or replaces all its fields.
[[nodiscard]] Result<Done> writeRow(Database &database, const Team &team);
[[nodiscard]] Result<Done> writeRow(Database &database, const Queue &queue);
[[nodiscard]] Result<Done> writeRow(Database &database, const Agent &agent);
[[nodiscard]] Result<Done> writeRow(Database &database, const Channel &channel);
[[nodiscard]] Result<Done> writeRow(Database &database, const Category &category);
[[nodiscard]] Result<Done> writeRow(Database &database, const Skill &skill);

} // namespace evenkeel
