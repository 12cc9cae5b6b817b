// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/families.h"

#include <cmath>

namespace evenkeel {

namespace {

constexpr int PromoterFrom = 9;
constexpr int DetractorUpTo = 6;

// Promoters less detractors, in points of a hundred answers.
void addNps(FigureSheet &sheet, std::uint32_t group)
{
    MetricFigure figure;
    figure.metric = Metric::Nps;
    std::int64_t promoters = 0;
    std::int64_t detractors = 0;
    for (const std::uint32_t ticket : sheet.groups.tickets(group)) {
        const std::int8_t answer = sheet.problem.tickets[ticket].recommendation;
        if (answer == NoRecommendation)
            continue;
        ++figure.n;
        promoters += answer >= PromoterFrom ? 1 : 0;
        detractors += answer <= DetractorUpTo ? 1 : 0;
    }
    figure.denominator = figure.n;
    if (figure.n > 0)
        figure.value = 100 * static_cast<double>(promoters - detractors) / static_cast<double>(figure.n);
    if (const auto interval = balanceInterval(promoters, detractors, figure.n)) {
        figure.low = 100 * interval->low;
        figure.high = 100 * interval->high;
    }
    sheet.add(figure, group);
}

// Over all that were created: a ticket whose value nobody told counts as worth nothing, and n says of how many it is
// known.
void addRevenue(FigureSheet &sheet, std::uint32_t group)
{
    MetricFigure figure;
    figure.metric = Metric::RevenuePerTicket;
    figure.denominator = sheet.count(group, bitOf(TicketMark::Created));
    double sum = 0;
    for (const std::uint32_t ticket : sheet.groups.tickets(group)) {
        if (!sheet.problem.tickets[ticket].is(TicketMark::Valued))
            continue;
        ++figure.n;
        sum += sheet.problem.tickets[ticket].revenue;
    }
    if (figure.n > 0 && figure.denominator > 0)
        figure.value = sum / static_cast<double>(figure.denominator);
    sheet.add(figure, group);
}

} // namespace

void addOpinions(FigureSheet &sheet)
{
    for (std::uint32_t group = 0; group < sheet.groups.count(); ++group) {
        if (sheet.wants(Metric::Nps))
            addNps(sheet, group);
        if (sheet.wants(Metric::RevenuePerTicket))
            addRevenue(sheet, group);
    }
}

} // namespace evenkeel
