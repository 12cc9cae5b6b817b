// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agent.h"
#include "scheduling/rotation.h"
#include "storage/calendaredit.h"

#include <QDate>

#include <span>

namespace evenkeel {

/// Edits that write many entries at once, each at the hours that clocks in its agent's zone show.

/// The same entries so many days on, each with a name of its own. Entries of agents not given are passed over.
[[nodiscard]] CalendarEdit copiedOnward(std::span<const CalendarEntry> entries, std::span<const Agent> agents,
                                        int days);

/// A rotation for each agent from the date on, the one at place n beginning `stagger` x n days into it.
[[nodiscard]] CalendarEdit rotated(const Rotation &rotation, std::span<const Agent> agents, QDate first, int days,
                                   int stagger);

} // namespace evenkeel
