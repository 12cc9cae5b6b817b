// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/metricwords.h"

namespace evenkeel {

QString MetricWords::name(Metric metric)
{
    switch (metric) {
    case Metric::Tickets:
        return tr("Tickets");
    case Metric::Resolved:
        return tr("Resolved");
    case Metric::Backlog:
        return tr("Open at the end");
    case Metric::Waiting:
        return tr("Waiting at the end");
    case Metric::ReassignmentRate:
        return tr("Reassigned");
    case Metric::ReassignmentRateAssigned:
        return tr("Reassigned, of those assigned");
    case Metric::MisroutedShare:
        return tr("First agent lacked the skill");
    case Metric::EscalationRate:
        return tr("Escalated");
    case Metric::ReopenRate:
        return tr("Reopened");
    case Metric::ReopenRateResolved:
        return tr("Reopened within 14 days");
    case Metric::FirstContactResolution:
        return tr("First contact resolution");
    case Metric::SlaAttainment:
        return tr("SLA kept");
    case Metric::SlaFirstResponse:
        return tr("SLA kept: first response");
    case Metric::SlaResolution:
        return tr("SLA kept: resolution");
    case Metric::SlaNextResponse:
        return tr("SLA kept: next response");
    case Metric::Csat:
        return tr("CSAT");
    case Metric::ComplexShare:
        return tr("Complex tickets");
    case Metric::EffortMean:
        return tr("Effort, mean");
    case Metric::HandlingHours:
        return tr("Handling, expected");
    case Metric::FrtMedian:
        return tr("First response, median");
    case Metric::FrtP90:
        return tr("First response, p90");
    case Metric::FrtWorkingMedian:
        return tr("First response in working time, median");
    case Metric::FrtWorkingP90:
        return tr("First response in working time, p90");
    case Metric::ResolutionMedian:
        return tr("Resolution, median");
    case Metric::ResolutionP90:
        return tr("Resolution, p90");
    case Metric::ResolutionWorkingMedian:
        return tr("Resolution in working time, median");
    case Metric::ResolutionWorkingP90:
        return tr("Resolution in working time, p90");
    case Metric::AssignmentWaitMedian:
        return tr("Wait for an agent, median");
    case Metric::AssignmentWaitP90:
        return tr("Wait for an agent, p90");
    case Metric::QueueAgeMedian:
        return tr("Age of what waits, median");
    case Metric::QueueAgeP90:
        return tr("Age of what waits, p90");
    case Metric::Utilization:
        return tr("Utilization");
    case Metric::UtilizationInBand:
        return tr("Agents in the utilization band");
    case Metric::TicketGini:
        return tr("Gini of tickets per agent");
    case Metric::WorkloadBalance:
        return tr("Workload balance");
    case Metric::QueueDepthSd:
        return tr("Queue depth, deviation across agents");
    case Metric::LoadSd:
        return tr("Load, deviation across agents");
    case Metric::Nps:
        return tr("NPS");
    case Metric::RevenuePerTicket:
        return tr("Revenue per ticket");
    case Metric::PerformanceScore:
        return tr("Support performance score");
    case Metric::SiloSkills:
        return tr("Skills that are silos");
    case Metric::SustainableThroughput:
        return tr("Sustainable throughput, per agent and week");
    case Metric::QueueAgeTrend:
        return tr("Trend of the wait for an agent");
    case Metric::FrtTrend:
        return tr("Trend of the first response");
    case Metric::EscalationTrend:
        return tr("Trend of escalations");
    case Metric::ReopenTrend:
        return tr("Trend of reopenings");
    case Metric::ComplexTrend:
        break;
    }
    return tr("Trend of complex tickets");
}

QString MetricWords::dimension(MetricDimension dimension)
{
    switch (dimension) {
    case MetricDimension::Team:
        return tr("Team");
    case MetricDimension::Agent:
        return tr("Agent");
    case MetricDimension::Channel:
        return tr("Channel");
    case MetricDimension::Queue:
        return tr("Queue");
    case MetricDimension::Skill:
        return tr("Skill");
    case MetricDimension::Priority:
        return tr("Priority");
    case MetricDimension::Tier:
        return tr("Customer tier");
    case MetricDimension::Effort:
        return tr("Effort class");
    case MetricDimension::Method:
        break;
    }
    return tr("Assignment method");
}

QString MetricWords::note(const MetricNote &note)
{
    const int count = static_cast<int>(std::min<std::int64_t>(note.count, 2'000'000'000));
    switch (note.code) {
    case MetricNoteCode::NoTickets:
        return tr("There were no tickets in the period.");
    case MetricNoteCode::PeriodNotOver:
        return tr("The period is not over: figures are as of now.");
    case MetricNoteCode::NegativeDurations:
        return tr("%n duration(s) would end before they begin and are left out.", nullptr, count);
    case MetricNoteCode::ClocksThatJump:
        return tr("%n ticket(s) have an event from before their creation.", nullptr, count);
    case MetricNoteCode::RatingsOutOfRange:
        return tr("%n rating(s) are out of range and are left out.", nullptr, count);
    case MetricNoteCode::NoReplies:
        return tr("No replies are on record: first response and first contact cannot be told.");
    case MetricNoteCode::NoRatings:
        return tr("Nothing was rated in the period.");
    case MetricNoteCode::NoHours:
        return tr("No agent's working hours are known: utilization and balance cannot be told.");
    case MetricNoteCode::AgentsWithoutHours:
        return tr("%n agent(s) with tickets have no working hours and are left out of utilization and balance.",
                  nullptr, count);
    case MetricNoteCode::NoLevels:
        return tr("Nobody has a level in any skill: misrouting cannot be told.");
    case MetricNoteCode::NoEscalations:
        return tr("No escalation is on record.");
    case MetricNoteCode::WindowsOpen:
        return tr("%n ticket(s) were resolved so lately that they may still come back.", nullptr, count);
    case MetricNoteCode::SourceVerdicts:
        return tr("%n ticket(s) are judged by what their source says about the SLA.", nullptr, count);
    case MetricNoteCode::TooFewWeeks:
        return tr("The period is %n week(s) too short for the sustainable throughput.", nullptr, count);
    case MetricNoteCode::TooManyGroups:
        return tr("%n groups are too many for trends.", nullptr, count);
    case MetricNoteCode::NotBrokenDown:
        break;
    }
    return tr("%n figure(s) say nothing in a breakdown asked for and are left out there.", nullptr, count);
}

} // namespace evenkeel
