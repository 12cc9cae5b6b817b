// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"
#include "routing/deskpicture.h"

#include <optional>
#include <vector>

namespace evenkeel {

/// What route-to-queue makes of a ticket. Absent: the ticket keeps what it has.
struct Intake
{
    int rule = 0; ///< id of the triage rule that met the ticket; 0: none did
    std::optional<QueueId> queue;
    std::optional<std::vector<SkillNeed>> needs;
    std::optional<Priority> priority;
    std::optional<int> effort;
    bool isFallback = false;     ///< no rule met it and it had no queue: intake never stops
    bool isUnknownQueue = false; ///< the rule names a queue this desk does not have; the fallback queue stands in

    friend bool operator==(const Intake &, const Intake &) = default;
};

/// Applies the first triage rule that holds. `facts` are the ticket's own, without what an earlier rule set, so that
/// the answer is the same however often it is asked. `fallback`: where a ticket goes that no rule meets and that has
/// no queue; used when the policy has triage rules or names a fallback queue. Skills the desk does not have are left
/// out: a missing skill never stops intake.
[[nodiscard]] Intake intakeOf(const Policy &policy, const DeskCatalog &catalog, const TicketFacts &facts,
                              QueueId fallback);

/// The queue for what no rule meets: the one the policy names, else the catalogue's own.
[[nodiscard]] QueueId fallbackQueueOf(const Policy &policy, const DeskCatalog &catalog, QueueId cataloguesOwn);

} // namespace evenkeel
