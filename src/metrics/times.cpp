// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/families.h"

#include "base/quantile.h"

namespace evenkeel {

namespace {

constexpr std::array<double, 2> MedianAndP90{0.5, 0.9};

/// A duration with both of its quantiles. `of`: the tickets it might have been measured on.
struct TimeRule
{
    SortedColumn SortedTimes::*column;
    std::array<Metric, 2> metrics;
    TicketMark of;
};

constexpr std::array Times{
    TimeRule{&SortedTimes::frt, {Metric::FrtMedian, Metric::FrtP90}, TicketMark::Lived},
    TimeRule{&SortedTimes::frtWorking, {Metric::FrtWorkingMedian, Metric::FrtWorkingP90}, TicketMark::Lived},
    TimeRule{&SortedTimes::resolution, {Metric::ResolutionMedian, Metric::ResolutionP90}, TicketMark::Lived},
    TimeRule{&SortedTimes::resolutionWorking,
             {Metric::ResolutionWorkingMedian, Metric::ResolutionWorkingP90},
             TicketMark::Lived},
    TimeRule{&SortedTimes::wait, {Metric::AssignmentWaitMedian, Metric::AssignmentWaitP90}, TicketMark::Lived},
    TimeRule{&SortedTimes::age, {Metric::QueueAgeMedian, Metric::QueueAgeP90}, TicketMark::OpenAtEnd},
};

/// Values of a column by group, each group in ascending order.
struct DealtValues
{
    std::vector<double> values;
    std::vector<std::size_t> begin;

    [[nodiscard]] std::span<const double> of(std::uint32_t group) const
    {
        return std::span(values).subspan(begin[group], begin[group + 1] - begin[group]);
    }
};

// The column is sorted: dealt out in its order, every group is.
DealtValues deal(const SortedColumn &column, const TicketGroups &groups)
{
    DealtValues dealt;
    dealt.begin.assign(groups.count() + std::size_t{1}, 0);
    for (const std::uint32_t ticket : column.tickets)
        ++dealt.begin[groups.groupOf()[ticket] + 1];
    for (std::size_t i = 1; i < dealt.begin.size(); ++i)
        dealt.begin[i] += dealt.begin[i - 1];
    dealt.values.resize(column.values.size());
    std::vector<std::size_t> next(dealt.begin.begin(), dealt.begin.end() - 1);
    for (std::size_t i = 0; i < column.values.size(); ++i)
        dealt.values[next[groups.groupOf()[column.tickets[i]]]++] = column.values[i];
    return dealt;
}

std::array<std::optional<Estimate>, 2> intervalsOf(std::span<const double> sorted, const MetricsOptions &options,
                                                   Random &random)
{
    if (sorted.size() > options.bootstrapUpTo)
        return {orderInterval(sorted, MedianAndP90[0]), orderInterval(sorted, MedianAndP90[1])};
    const auto drawn = bootstrapIntervals(sorted, MedianAndP90, options.resamples, random);
    return drawn ? std::array<std::optional<Estimate>, 2>{(*drawn)[0], (*drawn)[1]}
                 : std::array<std::optional<Estimate>, 2>{};
}

void addQuantiles(FigureSheet &sheet, const TimeRule &rule, std::uint32_t group, std::span<const double> sorted,
                  Random &random)
{
    const std::int64_t denominator = sheet.count(group, bitOf(rule.of));
    std::array<std::optional<Estimate>, 2> intervals;
    if (sheet.wants(rule.metrics[0]) || sheet.wants(rule.metrics[1]))
        intervals = intervalsOf(sorted, sheet.options, random);
    for (std::size_t which = 0; which < MedianAndP90.size(); ++which) {
        if (!sheet.wants(rule.metrics[which]))
            continue;
        MetricFigure figure;
        figure.metric = rule.metrics[which];
        figure.n = static_cast<std::int64_t>(sorted.size());
        figure.denominator = denominator;
        if (!sorted.empty())
            figure.value = sortedQuantile(sorted, MedianAndP90[which]);
        if (intervals[which]) {
            figure.low = intervals[which]->low;
            figure.high = intervals[which]->high;
        }
        sheet.add(figure, group);
    }
}

bool isWanted(const FigureSheet &sheet, const TimeRule &rule)
{
    const bool isScored = rule.metrics[0] == Metric::FrtMedian || rule.metrics[0] == Metric::ResolutionMedian;
    return sheet.wants(rule.metrics[0]) || sheet.wants(rule.metrics[1]) ||
           (isScored && sheet.wants(Metric::PerformanceScore));
}

void keepForScore(FigureSheet &sheet, const TimeRule &rule, std::uint32_t group, std::span<const double> sorted)
{
    if (sorted.empty())
        return;
    if (rule.metrics[0] == Metric::FrtMedian)
        sheet.keepForScore(FigureSheet::ScorePart::Frt, group, sortedQuantile(sorted, 0.5));
    if (rule.metrics[0] == Metric::ResolutionMedian)
        sheet.keepForScore(FigureSheet::ScorePart::Resolution, group, sortedQuantile(sorted, 0.5));
}

} // namespace

SortedTimes::SortedTimes(const MetricsProblem &problem)
    : frt(sortedColumn(problem, &MetricTicket::frtMinutes))
    , frtWorking(sortedColumn(problem, &MetricTicket::frtWorkingMinutes))
    , resolution(sortedColumn(problem, &MetricTicket::resolutionHours))
    , resolutionWorking(sortedColumn(problem, &MetricTicket::resolutionWorkingHours))
    , wait(sortedColumn(problem, &MetricTicket::waitMinutes))
    , age(sortedColumn(problem, &MetricTicket::ageHours))
{}

void addTimes(FigureSheet &sheet, const SortedTimes &times)
{
    for (const TimeRule &rule : Times) {
        if (!isWanted(sheet, rule))
            continue;
        const DealtValues dealt = deal(times.*rule.column, sheet.groups);
        for (std::uint32_t group = 0; group < sheet.groups.count(); ++group) {
            // Of its own for each figure, so that no figure depends on which others are asked for.
            Random random(sheet.options.seed * 1'000'003 + group * std::uint64_t{64} +
                          static_cast<std::uint64_t>(rule.metrics[0]));
            addQuantiles(sheet, rule, group, dealt.of(group), random);
            keepForScore(sheet, rule, group, dealt.of(group));
        }
    }
}

} // namespace evenkeel
