// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "routing/deskpicture.h"
#include "routing/trace.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace evenkeel {

/// When a ticket last got on: its newest event that is not itself an escalation.
struct TicketProgress
{
    TicketId ticket;
    Instant at;

    friend bool operator==(const TicketProgress &, const TicketProgress &) = default;
};

/// What made an escalation due, as one number that changes when something new happens: the moment of the last
/// progress, the start of the promise's clock, how often reopened, how many frustrated words.
struct EscalationCause
{
    TicketId ticket;
    int rule = 0;
    EscalationSign sign = EscalationSign::NoProgress;
    std::int64_t mark = 0;

    friend auto operator<=>(const EscalationCause &, const EscalationCause &) = default;
};

/// One escalation that is due.
struct Escalation
{
    EscalationCause cause;
    double value = 0;     ///< multiples of the expected handling, share of the SLA, times, words
    double threshold = 0; ///< of the rule
    EscalationTarget target = EscalationTarget::Lead;
    TeamId team;                  ///< of Team, and of Lead: whose lead
    std::vector<SkillNeed> needs; ///< of Level: what is asked for now
    AgentId from;                 ///< who has the ticket; none: it waits
    AgentId agent; ///< who would take it now, every gate passed; none: the target has no room, and it waits
    std::optional<GateOutcome> blocked; ///< of one that waits: the gate that stops the nearest; absent: nobody there

    [[nodiscard]] bool isWaiting() const { return !agent.isValid(); }
    friend bool operator==(const Escalation &, const Escalation &) = default;
};

/// A desk as escalation looks at it.
struct EscalationDesk
{
    const DeskPicture &picture;
    std::vector<TicketProgress> progress; ///< sorted by ticket; a ticket that is not there: its assignment or creation
    std::vector<EscalationCause> done;    ///< sorted; escalations that were made before
};

/// Which tickets go up, why and to whom.
///
/// A rule that is on and whose condition holds asks for one sign:
/// - no progress: an agent has the ticket, its clock does not stand, and so many times its expected handling has gone
///   by in working time since it last got on;
/// - SLA share: so much of the promise that runs is used, whoever has the ticket;
/// - reopened so many times;
/// - frustration: so many of the rule's words stand in its subject or tags, as whole words, case aside.
/// Each escalation is made once for a ticket, rule and cause: not again while nothing happened since.
///
/// Who would take it is asked through the dispatcher's gates, never the agent who has it: for a level everybody, with
/// one level more of each required skill (languages aside); for a team its members, for a lead the lead of the
/// agent's team, else of a team that serves the queue. A team is asked whatever queue the ticket stands in, a lead
/// whatever skills it asks for, too. What one escalation takes is no longer free for the next. A target without room
/// says so and is told again each time; then the ticket's next rule is tried. A ticket goes up once at a time.
///
/// In the order of the SLA share, then priority, then id; rules in the policy's order. Pure and deterministic;
/// O(tickets x rules + due x agents x gates). The picture must be sound: InvalidArgument as Dispatcher::create().
[[nodiscard]] Result<std::vector<Escalation>> dueEscalations(const EscalationDesk &desk);

} // namespace evenkeel
