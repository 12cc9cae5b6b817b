// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/deskpicture.h"

namespace bench {

/// A policy that uses everything a policy can: three rules a queue with conditions, rings, caps and overflow, capacity
/// profiles and shares, protection, growth, an order of its own for each queue.
[[nodiscard]] evenkeel::Policy fullPolicy(int queues, int skills, int agents);
/// The names it uses.
[[nodiscard]] evenkeel::DeskCatalog namesOf(int queues, int skills, int agents);

inline constexpr int Teams = 12;

} // namespace bench
