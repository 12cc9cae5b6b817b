// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "metrics/metricsproblem.h"

#include <stop_token>

namespace evenkeel {

/// Figures by one dimension, or by several crossed.
using MetricBreakdown = std::vector<MetricDimension>;

/// From which value on a figure scores 5, 4, 3 and 2; less good than all: 1.
using ScoreSteps = std::array<double, 4>;

struct MetricsOptions
{
    std::vector<Metric> metrics;     ///< empty: all
    std::vector<MetricBreakdown> by; ///< beside the whole
    double bandLow = 0.70;           ///< of utilization
    double bandHigh = 0.80;
    double siloShare = 0.60;
    int siloAdvanced = 2;
    ScoreSteps frtMinutesSteps{60, 240, 480, 1440};
    ScoreSteps resolutionHoursSteps{4, 24, 48, 72};
    ScoreSteps csatSteps{0.95, 0.90, 0.80, 0.70};
    std::uint64_t seed = 1;
    std::size_t bootstrapUpTo = 100; ///< samples up to this many values; larger ones by order statistics
    int resamples = 400;
};

/// One figure. `value` is absent where there is nothing to divide by or too little to tell.
struct MetricFigure
{
    Metric metric = Metric::Tickets;
    std::uint32_t breakdown = 0; ///< 0: the whole; else 1 + position in MetricsOptions::by
    std::uint32_t group = 0;     ///< position in MetricsAnswer::groups[breakdown]
    std::optional<double> value;
    std::int64_t n = 0;           ///< what it counts: of a share the part, of a quantile the values
    std::int64_t denominator = 0; ///< of what the metric's spec says
    std::optional<double> low;    ///< 95 % interval of an estimate
    std::optional<double> high;

    friend bool operator==(const MetricFigure &, const MetricFigure &) = default;
};

/// A segment that rests on fewer tickets says little.
inline constexpr std::int64_t ThinSegment = 20;

struct MetricsAnswer
{
    std::vector<MetricFigure> figures; ///< by breakdown, metric, group
    /// For each breakdown its groups: a position in each of its dimensions, or NoGroup. The whole has one without any.
    std::vector<std::vector<std::vector<std::uint32_t>>> groups;
    std::vector<MetricNote> notes; ///< by code; only what there is

    [[nodiscard]] const MetricFigure *find(Metric metric, std::uint32_t breakdown = 0, std::uint32_t group = 0) const;
};

/// Every figure asked for, of all tickets of the problem and by each breakdown.
///
/// A figure divides by all that its spec names and by nothing less: what could not be measured (a reply not given yet,
/// a clock that ran backwards) shows as n below the denominator, and in the notes. Shares have Wilson's interval
/// (1927). Quantiles are definition 7 of Hyndman and Fan (1996); up to `bootstrapUpTo` values their interval is the
/// percentile bootstrap (Efron 1979) with the seed, beyond that the distribution-free interval between two order
/// statistics. Counts, sums and what compares agents are facts of the period and have none. Trends are least squares
/// over whole weeks counted back from the end, with Student's interval.
///
/// Values are sorted once for all breakdowns and dealt out in order: O(n log n + breakdowns · n). The same problem and
/// options give the same figures on every machine. Cancelled when the stop token asks; InvalidArgument for a period
/// that is empty or longer than ten years, or a group that is not there.
[[nodiscard]] Result<MetricsAnswer> measure(const MetricsProblem &problem, const MetricsOptions &options,
                                            const std::stop_token &stop = {}, const Progress &progress = {});

inline constexpr Millis LongestMetricPeriod = std::chrono::days{3660};

} // namespace evenkeel
