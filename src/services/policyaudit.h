// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "services/policyauditresults.h"
#include "storage/database.h"

#include <stop_token>

namespace evenkeel {

/// What the policy in force at the time would have done in the period, against what was done.
///
/// Each time somebody was given a ticket counts once: from waiting, or from another agent. Where routing did it, its
/// decision record says what the policy chose; what people and sources did is decided by the routing core on the desk
/// as it stood just before (services/pastdesk.h), under the policy in force then. Tickets that came in the period are
/// also sent through the triage rules of that moment and compared with the queue they were first given to. Nothing is
/// sampled.
///
/// O(events of the tickets that were there) and, for each that was rebuilt, a decision. History longer than
/// `piece` is gone through in pieces of that length, so that only their stories are in memory; the answer is the same.
/// InvalidArgument for an empty period or one of more than ten years; Cancelled.
[[nodiscard]] Result<PolicyAuditReport> auditPolicy(Database &database, Interval period, Instant now,
                                                    const std::stop_token &stop, const Progress &progress,
                                                    std::optional<Millis> piece = {});

} // namespace evenkeel
