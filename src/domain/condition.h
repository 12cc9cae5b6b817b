// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticketfacts.h"

#include <cstdint>
#include <string>
#include <vector>

namespace evenkeel {

/// What of a ticket a condition may ask. Stored by name (codes.h).
enum class ConditionField : std::uint8_t {
    Priority = 0,
    Channel,     ///< the desk's own name of the source
    ChannelKind, ///< email, web, chat, phone, social, messaging
    Handling,    ///< live or deferred
    Status,
    Queue,
    Category,
    Subcategory,
    Language,
    Customer,
    Tier,
    Tag,
    Subject,
    Source,
    Skill, ///< asked for by the ticket or its category
    Effort,
    Reopens,
    Reassignments,
    Weekday,    ///< of creation, 1 Monday … 7 Sunday, in the policy's zone
    TimeOfDay,  ///< of creation, minutes since midnight in the policy's zone
    AgeMinutes, ///< since creation, by the clock
    SlaShare,   ///< used of the promise that runs now
    LastAgent,  ///< whether an agent handled this customer within the policy's affinity; "yes" or "no"
};
inline constexpr int ConditionFieldCount = 23;

enum class FieldKind : std::uint8_t { Words, Number };

/// A field without a word (no queue yet) answers IsNot and IsEmpty. Words answer Is, IsNot, Contains, StartsWith,
/// IsSet, IsEmpty; numbers Is, IsNot, AtLeast, AtMost, Between.
enum class FieldTest : std::uint8_t {
    Is = 0, ///< one of the values
    IsNot,  ///< none of the values
    Contains,
    StartsWith,
    IsSet,
    IsEmpty,
    AtLeast,
    AtMost,
    Between, ///< low <= x < high; a time of day with low > high spans midnight
};
inline constexpr int FieldTestCount = 9;

/// A tree of tests over a ticket's facts. The empty All holds for every ticket.
struct Condition
{
    enum class Kind : std::uint8_t { All, Any, Not, Test };

    Kind kind = Kind::All;
    std::vector<Condition> parts; ///< of All, Any (which needs one to hold), Not (holds when no part does)

    ConditionField field = ConditionField::Priority; ///< of Test, as all below
    FieldTest test = FieldTest::Is;
    std::vector<std::string> values; ///< names and codes; compared without regard to case
    double low = 0;                  ///< AtLeast, Between
    double high = 0;                 ///< AtMost, Between

    [[nodiscard]] bool isAlways() const { return kind == Kind::All && parts.empty(); }
    friend bool operator==(const Condition &, const Condition &) = default;
};

[[nodiscard]] FieldKind kindOf(ConditionField field);
[[nodiscard]] bool isAllowed(ConditionField field, FieldTest test);
/// Whether the answer can change while the ticket does not: age or share of the SLA are asked somewhere.
[[nodiscard]] bool isMoving(const Condition &condition);

[[nodiscard]] bool holds(const Condition &condition, const TicketFacts &facts, const MovingFacts &moving);

} // namespace evenkeel
