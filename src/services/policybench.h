// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "services/deskreader.h"
#include "services/policyresults.h"

#include <span>
#include <stop_token>

namespace evenkeel {

/// Puts the bench ticket on the desk, sends it to its queue by the desk's policy and asks who would get it now. The
/// desk is the moment's own, read under the policy in question. `came`: the ticket to start from without what triage
/// rules made of it, and `story` its events, which move its SLA clock; neither is looked at for an invented one.
/// NotFound when the ticket to start from is not open.
[[nodiscard]] Result<BenchAnswer> answerOnBench(DeskMoment moment, const BenchTicket &asked, const Ticket &came,
                                                std::span<const TicketEvent> story);

/// Who waits on either desk and would get somebody else. Both are the same moment under two policies, after intake.
[[nodiscard]] Result<WaitingComparison> compareDesks(DeskMoment saved, DeskMoment edited, std::stop_token stop,
                                                     const Progress &progress);

} // namespace evenkeel
