// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codes.h"

#include <array>
#include <span>

namespace evenkeel {

namespace {

using namespace std::string_view_literals;

constexpr std::array Priorities{"low"sv, "normal"sv, "high"sv, "urgent"sv};
constexpr std::array Statuses{"new"sv, "open"sv, "pending"sv, "on-hold"sv, "resolved"sv, "closed"sv};
constexpr std::array ChannelKinds{"email"sv, "web"sv, "chat"sv, "phone"sv, "social"sv, "messaging"sv};
constexpr std::array EventKinds{"created"sv,  "classified"sv, "queued"sv,     "offered"sv,  "accepted"sv,
                                "declined"sv, "assigned"sv,   "unassigned"sv, "status"sv,   "responded"sv,
                                "noted"sv,    "escalated"sv,  "reassigned"sv, "reopened"sv, "resolved"sv,
                                "closed"sv,   "rated"sv};
constexpr std::array Causes{"rule"sv, "person"sv, "import"sv, "connector"sv, "undo"sv};
constexpr std::array Gates{"presence"sv,   "shift"sv, "after-hours"sv, "focus"sv,   "wrap-up"sv,  "queue"sv,
                           "rule"sv,       "skill"sv, "language"sv,    "channel"sv, "capacity"sv, "profile"sv,
                           "complexity"sv, "ramp"sv,  "rate"sv,        "declined"sv};
constexpr std::array ScoreTerms{"skill-fit"sv,      "load-ratio"sv, "affinity"sv, "speed"sv,
                                "spare-capacity"sv, "idle"sv,       "turn"sv,     "lateness"sv,
                                "skill-gap"sv,      "unfairness"sv, "context"sv,  "growth"sv};
constexpr std::array Methods{"layered"sv,      "round-robin"sv, "least-loaded"sv, "highest-spare-capacity"sv,
                             "longest-idle"sv, "best-skill"sv,  "least-cost"sv};
constexpr std::array ConditionFields{"priority"sv,    "channel"sv,   "channel-kind"sv,  "handling"sv, "status"sv,
                                     "queue"sv,       "category"sv,  "subcategory"sv,   "language"sv, "customer"sv,
                                     "tier"sv,        "tag"sv,       "subject"sv,       "source"sv,   "skill"sv,
                                     "effort"sv,      "reopens"sv,   "reassignments"sv, "weekday"sv,  "time-of-day"sv,
                                     "age-minutes"sv, "sla-share"sv, "last-agent"sv};
constexpr std::array FieldTests{"is"sv,       "is-not"sv,   "contains"sv, "starts-with"sv, "is-set"sv,
                                "is-empty"sv, "at-least"sv, "at-most"sv,  "between"sv};
constexpr std::array OrderMethods{"sla-share"sv, "c-mu"sv, "buckets"sv, "fifo"sv, "fields"sv};
constexpr std::array OrderFields{"sla-share"sv, "priority"sv, "age"sv, "due"sv, "effort"sv, "reopens"sv};
constexpr std::array RingTriggers{"sla-share"sv, "minutes"sv};
constexpr std::array RingActions{"drop-step"sv,    "drop-skill"sv, "widen-to-teams"sv,
                                 "widen-to-all"sv, "overflow"sv,   "tell-lead"sv};
constexpr std::array Measures{"units"sv, "tickets"sv, "effort-minutes"sv, "complex-tickets"sv};
constexpr std::array AfterHoursCodes{"everything"sv, "urgent-only"sv, "nothing"sv};
constexpr std::array EscalationSigns{"no-progress"sv, "sla-share"sv, "reopened"sv, "frustration"sv};
constexpr std::array EscalationTargets{"level"sv, "team"sv, "lead"sv};
constexpr std::array Handlings{"deferred"sv, "live"sv};
constexpr std::array Presences{"offline"sv, "away"sv, "busy"sv, "available"sv};
constexpr std::array Levels{"none"sv, "basic"sv, "intermediate"sv, "advanced"sv};
constexpr std::array SkillKinds{"product"sv, "technical"sv, "language"sv, "soft"sv};

static_assert(Priorities.size() == PriorityCount && Statuses.size() == TicketStatusCount && Gates.size() == GateCount &&
              ChannelKinds.size() == ChannelKindCount && ScoreTerms.size() == ScoreTermCount &&
              Methods.size() == AssignmentMethodCount && ConditionFields.size() == ConditionFieldCount &&
              FieldTests.size() == FieldTestCount && OrderMethods.size() == OrderMethodCount &&
              OrderFields.size() == OrderFieldCount && RingActions.size() == RingActionCount &&
              EventKinds.size() == EventKindCount);

template <class Code>
std::string_view name(std::span<const std::string_view> names, Code code)
{
    const auto at = static_cast<std::size_t>(code);
    return at < names.size() ? names[at] : std::string_view{};
}

template <class Code>
std::optional<Code> find(std::span<const std::string_view> names, std::string_view wanted)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i] == wanted)
            return static_cast<Code>(i);
    }
    return std::nullopt;
}

} // namespace

std::string_view codeOf(Priority priority)
{
    return name(Priorities, priority);
}
std::string_view codeOf(TicketStatus status)
{
    return name(Statuses, status);
}
std::string_view codeOf(ChannelKind kind)
{
    return name(ChannelKinds, kind);
}
std::string_view codeOf(EventKind kind)
{
    return name(EventKinds, kind);
}
std::string_view codeOf(Cause cause)
{
    return name(Causes, cause);
}
std::string_view codeOf(Gate gate)
{
    return name(Gates, gate);
}
std::string_view codeOf(ScoreTerm term)
{
    return name(ScoreTerms, term);
}
std::string_view codeOf(AssignmentMethod method)
{
    return name(Methods, method);
}
std::string_view codeOf(Presence presence)
{
    return name(Presences, presence);
}
std::string_view codeOf(Proficiency level)
{
    return name(Levels, level);
}
std::string_view codeOf(SkillKind kind)
{
    return name(SkillKinds, kind);
}

std::string_view codeOf(ConditionField field)
{
    return name(ConditionFields, field);
}
std::string_view codeOf(FieldTest test)
{
    return name(FieldTests, test);
}
std::string_view codeOf(OrderMethod method)
{
    return name(OrderMethods, method);
}
std::string_view codeOf(OrderField field)
{
    return name(OrderFields, field);
}
std::string_view codeOf(RingTrigger trigger)
{
    return name(RingTriggers, trigger);
}
std::string_view codeOf(RingAction action)
{
    return name(RingActions, action);
}
std::string_view codeOf(CapacityMeasure measure)
{
    return name(Measures, measure);
}
std::string_view codeOf(AfterHours afterHours)
{
    return name(AfterHoursCodes, afterHours);
}
std::string_view codeOf(EscalationSign sign)
{
    return name(EscalationSigns, sign);
}
std::string_view codeOf(EscalationTarget target)
{
    return name(EscalationTargets, target);
}
std::optional<Handling> handlingFrom(std::string_view code)
{
    return find<Handling>(Handlings, code);
}
std::string_view codeOf(Handling handling)
{
    return name(Handlings, handling);
}

std::optional<Priority> priorityFrom(std::string_view code)
{
    return find<Priority>(Priorities, code);
}
std::optional<TicketStatus> ticketStatusFrom(std::string_view code)
{
    return find<TicketStatus>(Statuses, code);
}
std::optional<ChannelKind> channelKindFrom(std::string_view code)
{
    return find<ChannelKind>(ChannelKinds, code);
}
std::optional<EventKind> eventKindFrom(std::string_view code)
{
    return find<EventKind>(EventKinds, code);
}
std::optional<Gate> gateFrom(std::string_view code)
{
    return find<Gate>(Gates, code);
}
std::optional<AssignmentMethod> assignmentMethodFrom(std::string_view code)
{
    return find<AssignmentMethod>(Methods, code);
}
std::optional<Presence> presenceFrom(std::string_view code)
{
    return find<Presence>(Presences, code);
}
std::optional<Proficiency> proficiencyFrom(std::string_view code)
{
    return find<Proficiency>(Levels, code);
}
std::optional<SkillKind> skillKindFrom(std::string_view code)
{
    return find<SkillKind>(SkillKinds, code);
}
std::optional<ConditionField> conditionFieldFrom(std::string_view code)
{
    return find<ConditionField>(ConditionFields, code);
}
std::optional<FieldTest> fieldTestFrom(std::string_view code)
{
    return find<FieldTest>(FieldTests, code);
}
std::optional<OrderMethod> orderMethodFrom(std::string_view code)
{
    return find<OrderMethod>(OrderMethods, code);
}
std::optional<OrderField> orderFieldFrom(std::string_view code)
{
    return find<OrderField>(OrderFields, code);
}
std::optional<RingTrigger> ringTriggerFrom(std::string_view code)
{
    return find<RingTrigger>(RingTriggers, code);
}
std::optional<RingAction> ringActionFrom(std::string_view code)
{
    return find<RingAction>(RingActions, code);
}
std::optional<CapacityMeasure> capacityMeasureFrom(std::string_view code)
{
    return find<CapacityMeasure>(Measures, code);
}
std::optional<AfterHours> afterHoursFrom(std::string_view code)
{
    return find<AfterHours>(AfterHoursCodes, code);
}
std::optional<EscalationSign> escalationSignFrom(std::string_view code)
{
    return find<EscalationSign>(EscalationSigns, code);
}
std::optional<EscalationTarget> escalationTargetFrom(std::string_view code)
{
    return find<EscalationTarget>(EscalationTargets, code);
}

} // namespace evenkeel
