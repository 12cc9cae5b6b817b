// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agent.h"

#include <vector>

namespace evenkeel {

/// Sorts agents as people look for them: by name in the language of the desktop, numbers in names by their value, so
/// that Resolver 9 stands before Resolver 10; equal names by id.
void sortByName(std::vector<Agent> &agents);

/// The same within each team, teams by id.
void sortByTeamAndName(std::vector<Agent> &agents);

} // namespace evenkeel
