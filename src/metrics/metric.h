// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace evenkeel {

/// What figures can be broken down by. A ticket stands in exactly one group of each, so that groups sum to the whole.
enum class MetricDimension : std::uint8_t {
    Team = 0, ///< of the agent
    Agent,    ///< who has the ticket, or had it last
    Channel,
    Queue,
    Skill, ///< that the ticket requires first
    Priority,
    Tier,
    Effort, ///< class: simple, medium, complex
    Method, ///< by which routing, a person or the source chose the agent
};
inline constexpr std::size_t MetricDimensionCount = 9;

/// Every figure that is measured; what each means stands in metric.cpp beside its code.
enum class Metric : std::uint8_t {
    Tickets = 0,
    Resolved,
    Backlog,
    Waiting,
    ReassignmentRate,
    ReassignmentRateAssigned,
    MisroutedShare,
    EscalationRate,
    ReopenRate,
    ReopenRateResolved,
    FirstContactResolution,
    SlaAttainment,
    SlaFirstResponse,
    SlaResolution,
    SlaNextResponse,
    Csat,
    ComplexShare,
    EffortMean,
    HandlingHours,
    FrtMedian,
    FrtP90,
    FrtWorkingMedian,
    FrtWorkingP90,
    ResolutionMedian,
    ResolutionP90,
    ResolutionWorkingMedian,
    ResolutionWorkingP90,
    AssignmentWaitMedian,
    AssignmentWaitP90,
    QueueAgeMedian,
    QueueAgeP90,
    Utilization,
    UtilizationInBand,
    TicketGini,
    WorkloadBalance,
    QueueDepthSd,
    LoadSd,
    PerformanceScore,
    SiloSkills,
    SustainableThroughput,
    QueueAgeTrend,
    FrtTrend,
    EscalationTrend,
    ReopenTrend,
    ComplexTrend,
    Nps,
    RevenuePerTicket,
};
inline constexpr std::size_t MetricCount = 47;

enum class MetricUnit : std::uint8_t {
    Tickets = 0,
    Share, ///< 0..1
    InMinutes,
    InHours,
    Effort, ///< 1..10
    Coefficient,
    CapacityUnits,
    Score, ///< 1..5
    Skills,
    TicketsPerAgentWeek,
    MinutesPerWeek,
    SharePerWeek,
    Points, ///< -100..100
    Money,  ///< in the desk's currency
};

enum class MetricDirection : std::uint8_t { Neutral = 0, HigherIsBetter, LowerIsBetter };

/// What a figure's denominator counts.
enum class MetricDenominator : std::uint8_t {
    Lived = 0,    ///< tickets that were there in the period: came before its end, not finished before its start
    Created,      ///< tickets created in the period
    Assigned,     ///< of those created, the ones an agent got
    AskingSkill,  ///< of the assigned, those that require a skill whose levels are known
    Resolved,     ///< tickets resolved in the period, whatever came after
    Judged,       ///< promises kept, or broken, in the period; overdue ones of open tickets among them
    Rated,        ///< ratings given in the period
    Open,         ///< tickets open at the period's end
    Agents,       ///< agents
    AgentMinutes, ///< available minutes of the agents
    Hours,        ///< full hours of the period
    Weeks,        ///< whole weeks
    Skills,       ///< skills that tickets of the period asked for
    Parts,        ///< figures that a score is made of
};

/// Where a figure means something.
enum class MetricReach : std::uint8_t {
    Everywhere = 0,
    AcrossAgents, ///< compares agents: not by agent
    TeamsOnly,    ///< a fact of agents and not of tickets: in all and by team
};

struct MetricSpec
{
    Metric metric = Metric::Tickets;
    std::string_view code; ///< as the command line and files write it; never changed
    MetricUnit unit = MetricUnit::Tickets;
    MetricDirection direction = MetricDirection::Neutral;
    MetricDenominator denominator = MetricDenominator::Lived;
    MetricReach reach = MetricReach::Everywhere;
};

/// All metrics in the order of the enumeration.
[[nodiscard]] std::span<const MetricSpec> metricCatalogue();
[[nodiscard]] const MetricSpec &specOf(Metric metric);
[[nodiscard]] std::optional<Metric> metricFrom(std::string_view code);

[[nodiscard]] std::string_view codeOf(MetricUnit unit);
[[nodiscard]] std::string_view codeOf(MetricDirection direction);
[[nodiscard]] std::string_view codeOf(MetricDenominator denominator);
[[nodiscard]] std::string_view codeOf(MetricDimension dimension);
[[nodiscard]] std::optional<MetricDimension> metricDimensionFrom(std::string_view code);

} // namespace evenkeel
