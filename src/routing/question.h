// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/trace.h"

#include <optional>

namespace evenkeel {

/// Why a colleague did not get a ticket: stopped by a gate, or behind whoever did.
struct WhyNot
{
    AgentId agent;                        ///< who is asked about
    AgentId chosen;                       ///< none: nobody got it
    std::optional<GateOutcome> stoppedBy; ///< the first gate that failed; absent for a candidate
    /// Of a candidate: the term in which the chosen one is furthest ahead; Growth where only the chosen one is growing.
    std::optional<ScoredTerm> decidedBy; ///< points: how far
    double behind = 0;                   ///< of a candidate: the chosen one's score less its own
    bool isByTurn = false;               ///< equal in all, and the chosen one's last turn lies further back

    friend bool operator==(const WhyNot &, const WhyNot &) = default;
};

/// nullopt where the trace does not know the agent, or it is the one who was chosen.
[[nodiscard]] std::optional<WhyNot> whyNot(const Trace &trace, AgentId agent);

} // namespace evenkeel
