// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/ticket.h"
#include "domain/ticketevent.h"
#include "services/boardsnapshot.h"
#include "services/offerservice.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace evenkeel {

using NoteAuthors = std::map<EventId, std::string>;

/// One ticket with all that is known of it.
struct TicketDetail
{
    Ticket ticket;
    int effort = 3;                    ///< its own or its category's
    std::vector<SkillNeed> needs;      ///< its own or its category's, language included
    std::chrono::minutes handling{15}; ///< expected
    std::vector<TicketEvent> story;    ///< by time
    NoteAuthors noteAuthors;           ///< of notes that no agent of the desk has written
    std::vector<Decision> decisions;   ///< newest first
    std::optional<OpenOffer> offer;    ///< that waits for its answer
    /// By which rule of the policy then in force the story's escalations were made, where it is known.
    std::vector<std::pair<EventId, EscalationRule>> escalations;
    SlaKind slaKind = SlaKind::FirstResponse; ///< what it is judged by now
    Millis slaTarget{0};                      ///< working time promised
    double slaShare = 0;
    Millis slaLeft{0};
    std::optional<Instant> slaDue; ///< when the target was used up, or will be if nothing pauses from now on
    double atRiskShare = 0.75;     ///< of the policy in force
};

} // namespace evenkeel
