// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/definitionwords.h"

#include "wording/metricwords.h"
#include "wording/reportcells.h"

namespace evenkeel {

QString DefinitionWords::timeMeaning(Metric metric)
{
    switch (metric) {
    case Metric::FrtMedian:
    case Metric::FrtWorkingMedian:
        return tr("First public reply of an agent minus creation, of first replies in the period; half are sooner.");
    case Metric::FrtP90:
    case Metric::FrtWorkingP90:
        return tr("First public reply of an agent minus creation, of first replies in the period; nine in ten are "
                  "sooner.");
    case Metric::ResolutionMedian:
    case Metric::ResolutionWorkingMedian:
        return tr("Last resolution minus creation, of resolutions in the period that hold; half are sooner.");
    case Metric::ResolutionP90:
    case Metric::ResolutionWorkingP90:
        return tr("Last resolution minus creation, of resolutions in the period that hold; nine in ten are sooner.");
    case Metric::AssignmentWaitMedian:
        return tr("First assignment minus creation, of first assignments in the period; half are sooner.");
    case Metric::AssignmentWaitP90:
        return tr("First assignment minus creation, of first assignments in the period; nine in ten are sooner.");
    case Metric::QueueAgeMedian:
        return tr("Time since creation of open tickets without an agent at the end; half are younger.");
    case Metric::QueueAgeP90:
        return tr("Time since creation of open tickets without an agent at the end; nine in ten are younger.");
    case Metric::QueueAgeTrend:
        return tr("Slope of the weekly median wait for an agent, over whole weeks back from the end.");
    case Metric::FrtTrend:
        return tr("Slope of the weekly median first response, over whole weeks back from the end.");
    default:
        break;
    }
    return {};
}

QString DefinitionWords::shareMeaning(Metric metric)
{
    switch (metric) {
    case Metric::ReassignmentRate:
    case Metric::ReassignmentRateAssigned:
        return tr("Tickets that changed hands at least once after their first assignment.");
    case Metric::MisroutedShare:
        return tr("Tickets whose first agent lacked a skill they require.");
    case Metric::EscalationRate:
        return tr("Tickets that were escalated.");
    case Metric::ReopenRate:
        return tr("Tickets that were ever reopened.");
    case Metric::ReopenRateResolved:
        return tr("Tickets that were reopened within 14 days of their resolution.");
    case Metric::FirstContactResolution:
        return tr("Tickets resolved after exactly one reply and not reopened in 7 days.");
    case Metric::SlaAttainment:
        return tr("Tickets whose promises were all kept, by their source's word where it gives one; open ones past "
                  "due count as broken.");
    case Metric::SlaFirstResponse:
        return tr("First responses in time; open tickets past due count as broken.");
    case Metric::SlaResolution:
        return tr("Resolutions in time; open tickets past due count as broken.");
    case Metric::SlaNextResponse:
        return tr("Tickets of which every later reply was in time.");
    case Metric::Csat:
        return tr("Ratings of 4 and 5.");
    case Metric::Nps:
        return tr("Share of answers of 9 and 10 minus share of 0 to 6, times 100.");
    case Metric::ComplexShare:
        return tr("Tickets of effort 7 to 10.");
    case Metric::EscalationTrend:
        return tr("Slope of the weekly share that was escalated.");
    case Metric::ReopenTrend:
        return tr("Slope of the weekly share that was reopened.");
    case Metric::ComplexTrend:
        return tr("Slope of the weekly share of complex tickets.");
    default:
        break;
    }
    return {};
}

QString DefinitionWords::workMeaning(Metric metric)
{
    switch (metric) {
    case Metric::Tickets:
        return tr("Tickets that were there in the period: came before its end, not finished before its start.");
    case Metric::Resolved:
        return tr("Tickets resolved at least once in the period, whatever came after.");
    case Metric::Backlog:
        return tr("Tickets open at the end of the period.");
    case Metric::Waiting:
        return tr("Open tickets without an agent at the end of the period.");
    case Metric::EffortMean:
        return tr("Mean effort of the tickets created, 1 a trifle, 10 the hardest.");
    case Metric::HandlingHours:
        return tr("Expected handling time of what was resolved, learned from history.");
    case Metric::Utilization:
        return tr("Expected handling of what was resolved over the time agents were available.");
    case Metric::UtilizationInBand:
        return tr("Agents whose utilization lies within the target band.");
    case Metric::TicketGini:
        return tr("How unevenly the tickets created lie among the agents who have any: 0 all alike, 1 one has all.");
    case Metric::WorkloadBalance:
        return tr("1 minus the Gini coefficient of effort resolved an available hour: 1 all alike.");
    case Metric::QueueDepthSd:
        return tr("Standard deviation across agents of the open tickets they hold, mean of all full hours.");
    case Metric::LoadSd:
        return tr("Standard deviation across agents of their load, mean of all full hours.");
    case Metric::PerformanceScore:
        return tr("Mean of first response, resolution and CSAT, each scored from 1 to 5 by the steps below.");
    case Metric::SiloSkills:
        return tr("Skills of which one agent solves more than 60 % or fewer than two agents are advanced.");
    case Metric::SustainableThroughput:
        return tr("Most tickets resolved per agent in a week of the last eight in which reopenings and slow replies "
                  "stayed within one deviation of their median.");
    case Metric::RevenuePerTicket:
        return tr("Sum of what tickets are worth, over all created.");
    default:
        break;
    }
    return {};
}

QString DefinitionWords::meaning(Metric metric)
{
    for (const QString &words : {timeMeaning(metric), shareMeaning(metric), workMeaning(metric)}) {
        if (!words.isEmpty())
            return words;
    }
    return {};
}

QString DefinitionWords::unit(MetricUnit unit)
{
    switch (unit) {
    case MetricUnit::Tickets:
        return tr("tickets");
    case MetricUnit::Share:
        return tr("%", "a unit");
    case MetricUnit::InMinutes:
        return tr("minutes");
    case MetricUnit::InHours:
        return tr("hours");
    case MetricUnit::Effort:
        return tr("effort, 1 to 10");
    case MetricUnit::Coefficient:
        return tr("0 to 1");
    case MetricUnit::CapacityUnits:
        return tr("capacity units");
    case MetricUnit::Score:
        return tr("score, 1 to 5");
    case MetricUnit::Skills:
        return tr("skills");
    case MetricUnit::TicketsPerAgentWeek:
        return tr("tickets an agent and week");
    case MetricUnit::MinutesPerWeek:
        return tr("minutes a week");
    case MetricUnit::SharePerWeek:
        return tr("points a week");
    case MetricUnit::Points:
        return tr("points, -100 to 100");
    case MetricUnit::Money:
        break;
    }
    return tr("the desk's currency");
}

QString DefinitionWords::denominator(MetricDenominator denominator)
{
    switch (denominator) {
    case MetricDenominator::Lived:
        return tr("tickets in the period");
    case MetricDenominator::Created:
        return tr("tickets created in the period");
    case MetricDenominator::Assigned:
        return tr("of those created, the ones an agent got");
    case MetricDenominator::AskingSkill:
        return tr("of the assigned, those that require a skill");
    case MetricDenominator::Resolved:
        return tr("tickets resolved in the period");
    case MetricDenominator::Judged:
        return tr("kept and broken in the period");
    case MetricDenominator::Rated:
        return tr("answers given in the period");
    case MetricDenominator::Open:
        return tr("tickets open at the end");
    case MetricDenominator::Agents:
        return tr("agents");
    case MetricDenominator::AgentMinutes:
        return tr("available minutes of the agents");
    case MetricDenominator::Hours:
        return tr("full hours of the period");
    case MetricDenominator::Weeks:
        return tr("whole weeks");
    case MetricDenominator::Skills:
        return tr("skills that tickets asked for");
    case MetricDenominator::Parts:
        break;
    }
    return tr("parts of the score");
}

MetricClock DefinitionWords::clockOf(Metric metric)
{
    switch (metric) {
    case Metric::FrtWorkingMedian:
    case Metric::FrtWorkingP90:
    case Metric::ResolutionWorkingMedian:
    case Metric::ResolutionWorkingP90:
    case Metric::SlaAttainment:
    case Metric::SlaFirstResponse:
    case Metric::SlaResolution:
    case Metric::SlaNextResponse:
    case Metric::Utilization:
    case Metric::UtilizationInBand:
    case Metric::WorkloadBalance:
        return MetricClock::Working;
    case Metric::FrtMedian:
    case Metric::FrtP90:
    case Metric::ResolutionMedian:
    case Metric::ResolutionP90:
    case Metric::AssignmentWaitMedian:
    case Metric::AssignmentWaitP90:
    case Metric::QueueAgeMedian:
    case Metric::QueueAgeP90:
    case Metric::QueueAgeTrend:
    case Metric::FrtTrend:
    case Metric::QueueDepthSd:
    case Metric::LoadSd:
    case Metric::PerformanceScore:
        return MetricClock::Wall;
    default:
        break;
    }
    return MetricClock::None;
}

QString DefinitionWords::clock(Metric metric)
{
    switch (clockOf(metric)) {
    case MetricClock::Wall:
        return tr("wall clock");
    case MetricClock::Working:
        return tr("working hours");
    case MetricClock::None:
        break;
    }
    return QStringLiteral("–");
}

QString DefinitionWords::clockCode(Metric metric)
{
    switch (clockOf(metric)) {
    case MetricClock::Wall:
        return QStringLiteral("wall");
    case MetricClock::Working:
        return QStringLiteral("working");
    case MetricClock::None:
        break;
    }
    return {};
}

// The best step first; what is less good than all of them scores 1.
ReportTable DefinitionWords::scoreSteps(const MetricsOptions &options)
{
    ReportTable table;
    table.title = tr("Steps of the support performance score");
    table.columns = {tr("Score"), MetricWords::name(Metric::FrtMedian), MetricWords::name(Metric::ResolutionMedian),
                     MetricWords::name(Metric::Csat)};
    for (std::size_t step = 0; step < options.csatSteps.size(); ++step) {
        const int score = 5 - static_cast<int>(step);
        table.rows.push_back(
            {numberCell(QString::number(score), score, MetricUnit::Skills),
             wordCell(tr("up to %1").arg(MetricWords::number(options.frtMinutesSteps[step], MetricUnit::InMinutes))),
             wordCell(tr("up to %1").arg(MetricWords::number(options.resolutionHoursSteps[step], MetricUnit::InHours))),
             wordCell(tr("from %1").arg(MetricWords::number(options.csatSteps[step], MetricUnit::Share)))});
    }
    table.rows.push_back({numberCell(QString::number(1), 1, MetricUnit::Skills), wordCell(tr("slower")),
                          wordCell(tr("slower")), wordCell(tr("less"))});
    return table;
}

ReportSection DefinitionWords::section(const PeriodReport &report)
{
    ReportSection section;
    section.title = tr("Definitions");
    ReportTable table;
    table.columns = {tr("Metric"), tr("Meaning"), tr("Unit"), tr("Of"), tr("Time")};
    for (const MetricFigure &figure : report.now.answer.figures) {
        if (figure.breakdown != 0)
            continue;
        const MetricSpec &spec = specOf(figure.metric);
        table.rows.push_back({wordCell(MetricWords::name(figure.metric)), wordCell(meaning(figure.metric)),
                              wordCell(unit(spec.unit)), wordCell(denominator(spec.denominator)),
                              wordCell(clock(figure.metric))});
    }
    section.tables.push_back(std::move(table));
    section.tables.push_back(scoreSteps(report.now.request.options));
    return section;
}

} // namespace evenkeel
