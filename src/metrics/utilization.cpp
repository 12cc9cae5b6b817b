// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/families.h"

#include <cmath>

namespace evenkeel {

namespace {

struct AgentSums
{
    std::vector<double> handled; ///< minutes, by agent
    double all = 0;              ///< of agents whose hours are known
};

AgentSums handledBy(const FigureSheet &sheet, std::uint32_t group)
{
    AgentSums sums;
    sums.handled.assign(sheet.problem.agents.size(), 0);
    for (const std::uint32_t ticket : sheet.groups.tickets(group)) {
        const std::uint32_t agent = sheet.columns.agent[ticket];
        if (agent == NoGroup || (sheet.columns.marks[ticket] & bitOf(TicketMark::Resolved)) == 0 ||
            !sheet.problem.agents[agent].availableMinutes)
            continue;
        const auto minutes = static_cast<double>(sheet.columns.handling[ticket]);
        sums.handled[agent] += minutes;
        sums.all += minutes;
    }
    return sums;
}

void addOf(FigureSheet &sheet, std::uint32_t group)
{
    const AgentSums sums = handledBy(sheet, group);
    double available = 0;
    std::int64_t known = 0;
    std::int64_t inBand = 0;
    for (const std::uint32_t agent : sheet.groups.agents(group)) {
        const auto minutes = sheet.problem.agents[agent].availableMinutes;
        if (!minutes || *minutes <= 0)
            continue;
        available += *minutes;
        ++known;
        const double used = sums.handled[agent] / *minutes;
        inBand += used >= sheet.options.bandLow && used <= sheet.options.bandHigh ? 1 : 0;
    }
    if (sheet.wants(Metric::Utilization)) {
        MetricFigure figure;
        figure.metric = Metric::Utilization;
        figure.n = std::llround(sums.all);
        figure.denominator = std::llround(available);
        if (available > 0)
            figure.value = sums.all / available;
        sheet.add(figure, group);
    }
    if (sheet.wants(Metric::UtilizationInBand)) {
        MetricFigure figure;
        figure.metric = Metric::UtilizationInBand;
        figure.n = inBand;
        figure.denominator = known;
        if (known > 0)
            figure.value = static_cast<double>(inBand) / static_cast<double>(known);
        sheet.add(figure, group);
    }
}

} // namespace

void addUtilization(FigureSheet &sheet)
{
    if (!sheet.wants(Metric::Utilization) && !sheet.wants(Metric::UtilizationInBand))
        return;
    for (std::uint32_t group = 0; group < sheet.groups.count(); ++group)
        addOf(sheet, group);
}

} // namespace evenkeel
