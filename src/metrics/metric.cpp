// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/metric.h"

#include <algorithm>
#include <array>

namespace evenkeel {

namespace {

using D = MetricDenominator;
using enum MetricDirection;
using enum MetricReach;
using U = MetricUnit;

constexpr std::array<MetricSpec, MetricCount> Catalogue{{
    // How much there was. Backlog: open at the period's end; waiting: of those the ones without an agent.
    {Metric::Tickets, "tickets", U::Tickets, Neutral, D::Lived, Everywhere},
    {Metric::Resolved, "resolved", U::Tickets, Neutral, D::Lived, Everywhere},
    {Metric::Backlog, "backlog", U::Tickets, LowerIsBetter, D::Lived, Everywhere},
    {Metric::Waiting, "waiting", U::Tickets, LowerIsBetter, D::Lived, Everywhere},
    // Reassigned at least once, by the source's own count where it keeps one: of all created, and of those that an
    // agent got. Misrouted: the first agent lacked what the ticket requires.
    {Metric::ReassignmentRate, "reassignment_rate", U::Share, LowerIsBetter, D::Created, Everywhere},
    {Metric::ReassignmentRateAssigned, "reassignment_rate_assigned", U::Share, LowerIsBetter, D::Assigned, Everywhere},
    {Metric::MisroutedShare, "misrouted_share", U::Share, LowerIsBetter, D::AskingSkill, Everywhere},
    {Metric::EscalationRate, "escalation_rate", U::Share, LowerIsBetter, D::Created, Everywhere},
    // Reopened: ever, of all created; and within 14 days, of those resolved. First contact: resolved after exactly one
    // reply and not reopened in 7 days.
    {Metric::ReopenRate, "reopen_rate", U::Share, LowerIsBetter, D::Created, Everywhere},
    {Metric::ReopenRateResolved, "reopen_rate_14d", U::Share, LowerIsBetter, D::Resolved, Everywhere},
    {Metric::FirstContactResolution, "first_contact_resolution", U::Share, HigherIsBetter, D::Resolved, Everywhere},
    // Kept of kept and broken. The first is one verdict a ticket, the source's own where it gives one.
    {Metric::SlaAttainment, "sla_attainment", U::Share, HigherIsBetter, D::Judged, Everywhere},
    {Metric::SlaFirstResponse, "sla_first_response_attainment", U::Share, HigherIsBetter, D::Judged, Everywhere},
    {Metric::SlaResolution, "sla_resolution_attainment", U::Share, HigherIsBetter, D::Judged, Everywhere},
    {Metric::SlaNextResponse, "sla_next_response_attainment", U::Share, HigherIsBetter, D::Judged, Everywhere},
    {Metric::Csat, "csat", U::Share, HigherIsBetter, D::Rated, Everywhere}, // ratings of 4 and 5
    {Metric::ComplexShare, "complex_share", U::Share, Neutral, D::Created, Everywhere},
    {Metric::EffortMean, "effort_mean", U::Effort, Neutral, D::Created, Everywhere},
    {Metric::HandlingHours, "handling_hours", U::InHours, Neutral, D::Resolved,
     Everywhere}, // expected, of the resolved
    // First reply, resolution and first assignment that happened in the period, from creation on; age of what waits
    // at its end. Working: in the hours of the ticket's promises.
    {Metric::FrtMedian, "frt_minutes_median", U::InMinutes, LowerIsBetter, D::Lived, Everywhere},
    {Metric::FrtP90, "frt_minutes_p90", U::InMinutes, LowerIsBetter, D::Lived, Everywhere},
    {Metric::FrtWorkingMedian, "frt_working_minutes_median", U::InMinutes, LowerIsBetter, D::Lived, Everywhere},
    {Metric::FrtWorkingP90, "frt_working_minutes_p90", U::InMinutes, LowerIsBetter, D::Lived, Everywhere},
    {Metric::ResolutionMedian, "resolution_hours_median", U::InHours, LowerIsBetter, D::Lived, Everywhere},
    {Metric::ResolutionP90, "resolution_hours_p90", U::InHours, LowerIsBetter, D::Lived, Everywhere},
    {Metric::ResolutionWorkingMedian, "resolution_working_hours_median", U::InHours, LowerIsBetter, D::Lived,
     Everywhere},
    {Metric::ResolutionWorkingP90, "resolution_working_hours_p90", U::InHours, LowerIsBetter, D::Lived, Everywhere},
    {Metric::AssignmentWaitMedian, "assignment_wait_minutes_median", U::InMinutes, LowerIsBetter, D::Lived, Everywhere},
    {Metric::AssignmentWaitP90, "assignment_wait_minutes_p90", U::InMinutes, LowerIsBetter, D::Lived, Everywhere},
    {Metric::QueueAgeMedian, "queue_age_hours_median", U::InHours, LowerIsBetter, D::Open, Everywhere},
    {Metric::QueueAgeP90, "queue_age_hours_p90", U::InHours, LowerIsBetter, D::Open, Everywhere},
    // Expected handling of what was resolved in available time; and agents between 70 and 80 %.
    {Metric::Utilization, "utilization", U::Share, Neutral, D::AgentMinutes, Everywhere},
    {Metric::UtilizationInBand, "utilization_in_band", U::Share, HigherIsBetter, D::Agents, TeamsOnly},
    // Tickets among the agents who have any; 1 - Gini of effort resolved an available hour.
    {Metric::TicketGini, "ticket_gini", U::Coefficient, LowerIsBetter, D::Agents, AcrossAgents},
    {Metric::WorkloadBalance, "workload_balance", U::Coefficient, HigherIsBetter, D::Agents, AcrossAgents},
    // Standard deviation across agents of what they hold, mean of all full hours.
    {Metric::QueueDepthSd, "queue_depth_sd", U::Tickets, LowerIsBetter, D::Hours, AcrossAgents},
    {Metric::LoadSd, "load_sd", U::CapacityUnits, LowerIsBetter, D::Hours, AcrossAgents},
    {Metric::PerformanceScore, "performance_score", U::Score, HigherIsBetter, D::Parts, Everywhere},
    // Skills where one agent solves more than 60 %, or fewer than two are advanced.
    {Metric::SiloSkills, "silo_skills", U::Skills, LowerIsBetter, D::Skills, AcrossAgents},
    {Metric::SustainableThroughput, "sustainable_throughput", U::TicketsPerAgentWeek, HigherIsBetter, D::Weeks,
     Everywhere},
    {Metric::QueueAgeTrend, "assignment_wait_trend", U::MinutesPerWeek, LowerIsBetter, D::Weeks, Everywhere},
    {Metric::FrtTrend, "frt_trend", U::MinutesPerWeek, LowerIsBetter, D::Weeks, Everywhere},
    {Metric::EscalationTrend, "escalation_trend", U::SharePerWeek, LowerIsBetter, D::Weeks, Everywhere},
    {Metric::ReopenTrend, "reopen_trend", U::SharePerWeek, LowerIsBetter, D::Weeks, Everywhere},
    {Metric::ComplexTrend, "complex_trend", U::SharePerWeek, Neutral, D::Weeks, Everywhere},
    // Share of 9 and 10 less share of 0 to 6 among the answers given.
    {Metric::Nps, "nps", U::Points, HigherIsBetter, D::Rated, Everywhere},
    // What tickets are worth over all created, where any is worth something.
    {Metric::RevenuePerTicket, "revenue_per_ticket", U::Money, Neutral, D::Created, Everywhere},
}};

constexpr std::array<std::string_view, MetricDimensionCount> Dimensions{
    "team", "agent", "channel", "queue", "skill", "priority", "tier", "effort", "method"};

} // namespace

std::span<const MetricSpec> metricCatalogue()
{
    return Catalogue;
}

const MetricSpec &specOf(Metric metric)
{
    return Catalogue[static_cast<std::size_t>(metric)];
}

std::optional<Metric> metricFrom(std::string_view code)
{
    const auto *const found =
        std::find_if(Catalogue.begin(), Catalogue.end(), [code](const MetricSpec &spec) { return spec.code == code; });
    return found == Catalogue.end() ? std::nullopt : std::optional(found->metric);
}

std::string_view codeOf(MetricUnit unit)
{
    static constexpr std::array<std::string_view, 14> codes{
        "tickets",          "share",          "minutes", "hours",  "effort",
        "coefficient",      "capacity_units", "score",   "skills", "tickets_per_agent_week",
        "minutes_per_week", "share_per_week", "points",  "money"};
    return codes[static_cast<std::size_t>(unit)];
}

std::string_view codeOf(MetricDirection direction)
{
    static constexpr std::array<std::string_view, 3> codes{"neutral", "higher", "lower"};
    return codes[static_cast<std::size_t>(direction)];
}

std::string_view codeOf(MetricDenominator denominator)
{
    static constexpr std::array<std::string_view, 14> codes{
        "lived", "created", "assigned",      "asking_skill", "resolved", "judged", "rated",
        "open",  "agents",  "agent_minutes", "hours",        "weeks",    "skills", "parts"};
    return codes[static_cast<std::size_t>(denominator)];
}

std::string_view codeOf(MetricDimension dimension)
{
    return Dimensions[static_cast<std::size_t>(dimension)];
}

std::optional<MetricDimension> metricDimensionFrom(std::string_view code)
{
    const auto *const found = std::find(Dimensions.begin(), Dimensions.end(), code);
    return found == Dimensions.end() ? std::nullopt
                                     : std::optional(static_cast<MetricDimension>(found - Dimensions.begin()));
}

} // namespace evenkeel
