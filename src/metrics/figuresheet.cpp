// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/figuresheet.h"

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

constexpr Millis Week = std::chrono::days{7};

} // namespace

int wholeWeeks(const MetricsProblem &problem)
{
    const Millis span = problem.end() - problem.period.from;
    return span <= Millis{0} ? 0 : static_cast<int>(std::min<std::int64_t>(MostWeeks, span / Week));
}

std::uint8_t weekOf(const MetricsProblem &problem, Instant at)
{
    const Instant from = problem.end() - Week * wholeWeeks(problem);
    return at < from || at >= problem.end() ? NoWeek : static_cast<std::uint8_t>((at - from) / Week);
}

TicketColumns::TicketColumns(const MetricsProblem &problem)
{
    const std::size_t size = problem.tickets.size();
    marks.reserve(size);
    agent.reserve(size);
    skill.reserve(size);
    handling.reserve(size);
    effort.reserve(size);
    createdWeek.reserve(size);
    resolvedWeek.reserve(size);
    for (const MetricTicket &ticket : problem.tickets) {
        marks.push_back(ticket.marks);
        agent.push_back(ticket.group(MetricDimension::Agent));
        skill.push_back(ticket.group(MetricDimension::Skill));
        handling.push_back(ticket.handlingMinutes);
        effort.push_back(ticket.effort);
        createdWeek.push_back(weekOf(problem, ticket.createdAt));
        resolvedWeek.push_back(weekOf(problem, ticket.resolvedAt));
    }
}

SortedColumn sortedColumn(const MetricsProblem &problem, double MetricTicket::*duration)
{
    std::vector<std::pair<double, std::uint32_t>> pairs;
    for (std::uint32_t i = 0; i < problem.tickets.size(); ++i) {
        if (const double value = problem.tickets[i].*duration; value >= 0)
            pairs.emplace_back(value, i);
    }
    std::sort(pairs.begin(), pairs.end());
    SortedColumn column;
    column.tickets.reserve(pairs.size());
    column.values.reserve(pairs.size());
    column.weeks.reserve(pairs.size());
    for (const auto &[value, ticket] : pairs) {
        column.values.push_back(value);
        column.tickets.push_back(ticket);
        const bool isHours = duration == &MetricTicket::resolutionHours ||
                             duration == &MetricTicket::resolutionWorkingHours || duration == &MetricTicket::ageHours;
        const Millis took{std::llround(value * (isHours ? 3'600'000 : 60'000))};
        column.weeks.push_back(weekOf(problem, problem.tickets[ticket].createdAt + took));
    }
    return column;
}

bool FigureSheet::wants(Metric metric) const
{
    const bool isAsked = options.metrics.empty() ||
                         std::find(options.metrics.begin(), options.metrics.end(), metric) != options.metrics.end();
    return isAsked && groups.reaches(metric);
}

std::int64_t FigureSheet::count(std::uint32_t group, std::uint32_t marks) const
{
    std::int64_t found = 0;
    for (const std::uint32_t ticket : groups.tickets(group))
        found += (columns.marks[ticket] & marks) == marks ? 1 : 0;
    return found;
}

FigureSheet::PartOf FigureSheet::countPart(std::uint32_t group, TicketMark part, TicketMark whole) const
{
    PartOf found;
    for (const std::uint32_t ticket : groups.tickets(group)) {
        const std::uint32_t marks = columns.marks[ticket];
        const std::uint32_t isWhole = marks >> static_cast<unsigned>(whole) & 1U;
        found.whole += isWhole;
        found.part += isWhole & marks >> static_cast<unsigned>(part);
    }
    return found;
}

void FigureSheet::addShare(Metric metric, std::uint32_t group, std::int64_t part, std::int64_t whole)
{
    MetricFigure figure;
    figure.metric = metric;
    figure.n = part;
    figure.denominator = whole;
    if (const auto interval = wilsonInterval(part, whole)) {
        figure.value = static_cast<double>(part) / static_cast<double>(whole);
        figure.low = interval->low;
        figure.high = interval->high;
    }
    add(figure, group);
}

void FigureSheet::add(MetricFigure figure, std::uint32_t group)
{
    if (m_breakdown > 0 && !figure.value)
        return;
    figure.breakdown = m_breakdown;
    figure.group = group;
    m_answer.figures.push_back(figure);
}

} // namespace evenkeel
