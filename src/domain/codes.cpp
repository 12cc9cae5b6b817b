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
constexpr std::array Gates{"presence"sv, "shift"sv,    "queue"sv,      "skill"sv, "language"sv,
                           "channel"sv,  "capacity"sv, "complexity"sv, "ramp"sv,  "declined"sv};
constexpr std::array ScoreTerms{"skill-fit"sv,      "load-ratio"sv, "affinity"sv, "speed"sv,
                                "spare-capacity"sv, "idle"sv,       "turn"sv};
constexpr std::array Methods{"layered"sv,      "round-robin"sv, "least-loaded"sv, "highest-spare-capacity"sv,
                             "longest-idle"sv, "best-skill"sv};
constexpr std::array Presences{"offline"sv, "away"sv, "busy"sv, "available"sv};
constexpr std::array Levels{"none"sv, "basic"sv, "intermediate"sv, "advanced"sv};
constexpr std::array SkillKinds{"product"sv, "technical"sv, "language"sv, "soft"sv};

static_assert(Priorities.size() == PriorityCount && Statuses.size() == TicketStatusCount && Gates.size() == GateCount &&
              ChannelKinds.size() == ChannelKindCount && EventKinds.size() == EventKindCount);

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

} // namespace evenkeel
