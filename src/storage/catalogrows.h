// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/agent.h"
#include "domain/category.h"
#include "domain/channel.h"
#include "domain/skill.h"
#include "domain/team.h"
#include "storage/database.h"
#include "storage/query.h"

namespace evenkeel {

/// Reads the row `query` stands on: the id, then the columns of CatalogTable. False when a value cannot be one of ours.
/// The queues an agent serves stand elsewhere.
[[nodiscard]] bool readRow(const Query &query, Team &team);
[[nodiscard]] bool readRow(const Query &query, Queue &queue);
[[nodiscard]] bool readRow(const Query &query, Agent &agent);
[[nodiscard]] bool readRow(const Query &query, Channel &channel);
[[nodiscard]] bool readRow(const Query &query, Category &category);
[[nodiscard]] bool readRow(const Query &query, Skill &skill);

/// Inserts the thing under its id, or replaces all its fields.
[[nodiscard]] Result<Done> writeRow(Database &database, const Team &team);
[[nodiscard]] Result<Done> writeRow(Database &database, const Queue &queue);
[[nodiscard]] Result<Done> writeRow(Database &database, const Agent &agent);
[[nodiscard]] Result<Done> writeRow(Database &database, const Channel &channel);
[[nodiscard]] Result<Done> writeRow(Database &database, const Category &category);
[[nodiscard]] Result<Done> writeRow(Database &database, const Skill &skill);

} // namespace evenkeel
