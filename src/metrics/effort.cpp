// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/families.h"

#include <cmath>

namespace evenkeel {

namespace {

constexpr double Z95 = 1.959963984540054;

void addEffortMean(FigureSheet &sheet, std::uint32_t group)
{
    MetricFigure figure;
    figure.metric = Metric::EffortMean;
    double sum = 0;
    double squares = 0;
    for (const std::uint32_t ticket : sheet.groups.tickets(group)) {
        if ((sheet.columns.marks[ticket] & bitOf(TicketMark::Created)) == 0)
            continue;
        const double effort = sheet.columns.effort[ticket];
        ++figure.n;
        sum += effort;
        squares += effort * effort;
    }
    figure.denominator = figure.n;
    const auto n = static_cast<double>(figure.n);
    if (figure.n > 0)
        figure.value = sum / n;
    if (figure.n > 1) {
        const double variance = std::max(0.0, (squares - sum * sum / n) / (n - 1));
        const double half = Z95 * std::sqrt(variance / n);
        figure.low = *figure.value - half;
        figure.high = *figure.value + half;
    }
    sheet.add(figure, group);
}

void addHandlingHours(FigureSheet &sheet, std::uint32_t group)
{
    MetricFigure figure;
    figure.metric = Metric::HandlingHours;
    double minutes = 0;
    for (const std::uint32_t ticket : sheet.groups.tickets(group)) {
        if ((sheet.columns.marks[ticket] & bitOf(TicketMark::Resolved)) == 0)
            continue;
        ++figure.n;
        minutes += static_cast<double>(sheet.columns.handling[ticket]);
    }
    figure.denominator = figure.n;
    if (figure.n > 0)
        figure.value = minutes / 60;
    sheet.add(figure, group);
}

} // namespace

void addEffort(FigureSheet &sheet)
{
    for (std::uint32_t group = 0; group < sheet.groups.count(); ++group) {
        if (sheet.wants(Metric::EffortMean))
            addEffortMean(sheet, group);
        if (sheet.wants(Metric::HandlingHours))
            addHandlingHours(sheet, group);
    }
}

} // namespace evenkeel
