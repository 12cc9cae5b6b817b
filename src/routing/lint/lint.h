// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policyplace.h"
#include "domain/shift.h"
#include "routing/deskpicture.h"

#include <cstdint>
#include <string>
#include <vector>

namespace evenkeel {

/// What can be wrong with a policy. Stored nowhere; codeOf gives the machine name.
enum class LintCode : std::uint8_t {
    UnknownQueue = 0, ///< names[0] is no queue
    UnknownSkill,
    UnknownTeam,
    UnknownAgent,
    UnknownCalendar,
    UnreachableRule,       ///< `other` catches all its tickets first and keeps them
    NobodyHasSkill,        ///< names[0] at level `limit`, the best anybody has is `value`; limit 0: all names together
    CapacityBelowTicket,   ///< the limit `limit` is less than one ticket's weight `value`
    EndlessRelaxation,     ///< rings that never open: behind the due time, or after one that already opened all
    RingChangesNothing,    ///< names[0] is asked by no ticket of the queue, or everybody is asked already
    OverflowCycle,         ///< names: the queues in a circle
    QueueWithoutAgents,    ///< nobody serves it at all
    HoursWithoutAgents,    ///< hours of the week in which tickets came and nobody who may take them works; `hours`
    ContradictingRules,    ///< two rules for the same tickets that set different things; `other`
    NeverHolds,            ///< a condition no ticket can meet
    AlwaysHolds,           ///< a test that every ticket meets, in a rule that means to choose
    UrgentBelowNormal,     ///< the urgent limit `limit` is below the normal one `value`
    TargetAboveCap,        ///< targetHigh above urgentCap, or a rule's cap above it
    NoLeadForTeam,         ///< an escalation goes to the lead and names[0] has none
    NoFallback,            ///< no fallback queue: what no rule meets stays without a queue
    LearnerWithoutTeacher, ///< growth: nobody is advanced in names[0]
    SlaRuleUnreachable,
    DuplicateId, ///< two things with the id `value`
};
inline constexpr int LintCodeCount = 23;

enum class LintSeverity : std::uint8_t { StopsWork = 0, Risk, Remark };

struct LintFinding
{
    LintCode code = LintCode::UnknownQueue;
    LintSeverity severity = LintSeverity::Risk;
    PolicyPlace place;
    PolicyPlace other;
    std::vector<std::string> names;
    double value = 0;
    double limit = 0;
    std::vector<WeekSpan> hours; ///< in the zone of policy.sla.hours, merged
    int tickets = 0;             ///< waiting or open tickets that meet it now

    friend bool operator==(const LintFinding &, const LintFinding &) = default;
};

/// What a policy is checked against: the desk now, with agents' hours as far as they are known, and when tickets came.
struct LintDesk
{
    const DeskPicture &picture;
    /// Share of arrivals by hour of the week (Monday 0:00 first, 168), in the zone of policy.sla.hours; all zero:
    /// unknown.
    std::vector<double> arrivalsByHour;
    Millis zoneOffset{0};    ///< local time minus UTC now
    bool hasFallback = true; ///< the catalogue has a fallback queue of its own
};

[[nodiscard]] std::string_view codeOf(LintCode code);

/// Everything wrong with the policy on this desk, the worst first, then in reading order. The policy of the picture is
/// not looked at. Pure and deterministic; O(rules² x tests + rules x agents + weeks x agents).
[[nodiscard]] std::vector<LintFinding> lintPolicy(const Policy &policy, const LintDesk &desk);

} // namespace evenkeel
