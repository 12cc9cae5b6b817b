// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/families.h"

#include "metrics/gini.h"

namespace evenkeel {

namespace {

// Tickets created in the period by who has them or had them last, among the agents who have any.
void addTicketGini(FigureSheet &sheet, std::uint32_t group)
{
    std::vector<double> tickets(sheet.problem.agents.size(), 0);
    for (const std::uint32_t ticket : sheet.groups.tickets(group)) {
        const std::uint32_t agent = sheet.columns.agent[ticket];
        if (agent != NoGroup && (sheet.columns.marks[ticket] & bitOf(TicketMark::Created)) != 0)
            tickets[agent] += 1;
    }
    std::erase(tickets, 0.0);
    MetricFigure figure;
    figure.metric = Metric::TicketGini;
    for (const double count : tickets)
        figure.n += static_cast<std::int64_t>(count);
    figure.denominator = static_cast<std::int64_t>(tickets.size());
    figure.value = gini(tickets);
    sheet.add(figure, group);
}

// Effort of what was resolved an available hour, among all agents who were there: who got nothing counts too.
void addWorkloadBalance(FigureSheet &sheet, std::uint32_t group)
{
    std::vector<double> effort(sheet.problem.agents.size(), 0);
    std::vector<std::int64_t> tickets(sheet.problem.agents.size(), 0);
    for (const std::uint32_t ticket : sheet.groups.tickets(group)) {
        const std::uint32_t agent = sheet.columns.agent[ticket];
        if (agent == NoGroup || (sheet.columns.marks[ticket] & bitOf(TicketMark::Resolved)) == 0)
            continue;
        effort[agent] += sheet.columns.effort[ticket];
        ++tickets[agent];
    }
    MetricFigure figure;
    figure.metric = Metric::WorkloadBalance;
    std::vector<double> rates;
    for (const std::uint32_t agent : sheet.groups.agents(group)) {
        const auto minutes = sheet.problem.agents[agent].availableMinutes;
        if (!minutes || *minutes <= 0)
            continue;
        rates.push_back(effort[agent] / (*minutes / 60));
        figure.n += tickets[agent];
    }
    figure.denominator = static_cast<std::int64_t>(rates.size());
    if (const auto uneven = gini(rates))
        figure.value = 1 - *uneven;
    sheet.add(figure, group);
}

} // namespace

void addFairness(FigureSheet &sheet)
{
    for (std::uint32_t group = 0; group < sheet.groups.count(); ++group) {
        if (sheet.wants(Metric::TicketGini))
            addTicketGini(sheet, group);
        if (sheet.wants(Metric::WorkloadBalance))
            addWorkloadBalance(sheet, group);
    }
}

} // namespace evenkeel
