// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/intervals.h"
#include "domain/ids.h"
#include "metrics/metric.h"

#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace evenkeel {

/// A ticket that stands in no group of a dimension: no agent, no tier.
inline constexpr std::uint32_t NoGroup = std::numeric_limits<std::uint32_t>::max();
/// Nobody was asked, or nobody answered.
inline constexpr std::int8_t NoRecommendation = -1;
/// No such duration.
inline constexpr double NoDuration = -1;

/// What is true of a ticket in the period, one bit each.
enum class TicketMark : std::uint8_t {
    Lived = 0,
    Created,
    Assigned, ///< of those created
    Reassigned,
    Reopened,
    Escalated,
    Complex,
    AskingSkill, ///< of the assigned: requires a skill, and levels are known
    Misrouted,
    Resolved, ///< at least once in the period, whatever came after
    ReopenedIn14Days,
    FirstContact,
    Rated,
    RatedWell,
    SlaJudged,
    SlaKept,
    FirstResponseJudged,
    FirstResponseKept,
    ResolutionJudged,
    ResolutionKept,
    NextResponseJudged, ///< any of them; kept: all of them
    NextResponseKept,
    OpenAtEnd,
    WaitingAtEnd,
    Valued, ///< of those created: what it is worth is known
};
[[nodiscard]] constexpr std::uint32_t bitOf(TicketMark mark)
{
    return 1U << static_cast<unsigned>(mark);
}

/// What measuring looks at of one ticket, as the period's end left it: see storymeasure.h.
struct MetricTicket
{
    TicketId id;
    std::array<std::uint32_t, MetricDimensionCount> groups{}; ///< by dimension; NoGroup
    std::uint32_t marks = 0;
    Instant createdAt;
    Instant resolvedAt;             ///< last resolution in the period, where marked so
    double frtMinutes = NoDuration; ///< of a first reply in the period
    double frtWorkingMinutes = NoDuration;
    double resolutionHours = NoDuration; ///< of a resolution in the period that still holds
    double resolutionWorkingHours = NoDuration;
    double waitMinutes = NoDuration; ///< to a first assignment in the period
    double ageHours = NoDuration;    ///< of a ticket without an agent at the period's end
    double ageWorkingHours = NoDuration;
    float handlingMinutes = 0;        ///< expected
    std::uint32_t category = NoGroup; ///< position
    std::uint8_t effort = 1;
    std::int8_t recommendation = NoRecommendation; ///< 0..10, of an answer in the period
    std::uint8_t lackedLevel = 0;                  ///< of a misrouted one: what the first agent should have had …
    std::uint32_t lackedSkill = NoGroup;           ///< … in which skill: position
    double revenue = 0;                            ///< of one that is Valued

    [[nodiscard]] bool is(TicketMark mark) const { return (marks & bitOf(mark)) != 0; }
    void set(TicketMark mark, bool value = true)
    {
        if (value)
            marks |= bitOf(mark);
    }
    [[nodiscard]] std::uint32_t group(MetricDimension dimension) const
    {
        return groups[static_cast<std::size_t>(dimension)];
    }
};

/// An agent had an open ticket.
struct TicketHold
{
    std::uint32_t ticket = 0; ///< position
    std::uint32_t agent = 0;  ///< position
    Interval span;
    float load = 0; ///< capacity units it took
};

/// By position, which is also the agent's group.
struct MetricAgent
{
    std::uint32_t team = NoGroup;
    double capacity = 100;                  ///< units
    std::optional<double> availableMinutes; ///< in the period; absent: nothing is known of the agent's hours
    std::vector<Interval> open;             ///< when available, where that is known; sorted, disjoint
};

/// By position, which is also the skill's group.
struct MetricSkill
{
    int advancedAgents = 0;
};

/// What was wrong with what was read, or is to be known beside a figure.
enum class MetricNoteCode : std::uint8_t {
    NoTickets = 0,      ///< nothing was there in the period
    PeriodNotOver,      ///< it reaches past what is known; count: minutes
    NegativeDurations,  ///< durations left out since they would end before they begin
    ClocksThatJump,     ///< tickets with an event from before their creation
    RatingsOutOfRange,  ///< ratings left out, not 1 to 5 or 0 to 10
    NoReplies,          ///< no ticket resolved in the period has a reply on record: first contact cannot be told
    NoRatings,          ///< nobody rated anything
    NoHours,            ///< no agent's hours are known
    AgentsWithoutHours, ///< who had tickets, left out of what is told by hours
    NoLevels,           ///< nobody has a level in any skill
    NoEscalations,      ///< none is on record: nobody escalated, or the source does not tell
    WindowsOpen,        ///< tickets resolved so lately that they may still come back
    SourceVerdicts,     ///< tickets judged by their source and not by the policy
    TooFewWeeks,        ///< weeks, fewer than trends and throughput ask for
    TooManyGroups,      ///< groups, more than weeks are told of
    NotBrokenDown,      ///< metrics that say nothing in a breakdown asked for
};
inline constexpr std::size_t MetricNoteCount = 16;
[[nodiscard]] std::string_view codeOf(MetricNoteCode code);

struct MetricNote
{
    MetricNoteCode code = MetricNoteCode::NoTickets;
    std::int64_t count = 0;

    friend bool operator==(const MetricNote &, const MetricNote &) = default;
};

/// How often each was seen while stories were read.
using MetricNoteCounts = std::array<std::int64_t, MetricNoteCount>;

struct MetricsProblem
{
    Interval period;
    Instant known; ///< nothing is known of what lies after; figures "at the end" are of min(period.until, known)
    std::vector<MetricTicket> tickets;
    std::vector<TicketHold> holds;
    std::vector<MetricAgent> agents;
    std::vector<MetricSkill> skills;
    std::array<std::uint32_t, MetricDimensionCount> groupCounts{}; ///< by dimension; agents and skills as above
    std::uint32_t categories = 0;                                  ///< MetricTicket::category is below
    bool areLevelsKnown = false;
    bool hasReplies = false; ///< any ticket resolved in the period has a reply on record
    MetricNoteCounts seen{};

    [[nodiscard]] Instant end() const { return std::min(period.until, known); }
};

} // namespace evenkeel
