// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/livedesk.h"
#include "routing/remedy.h"

namespace evenkeel {

/// The smallest change that would let the agent at this position past a gate that stops it; nullopt where none is
/// known. Other gates may stop it still, and the change may open new ones.
[[nodiscard]] std::optional<RemedyChange> mend(const LiveDesk &desk, const Asking &asking, std::size_t agent,
                                               const GateOutcome &gate);

} // namespace evenkeel
