// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/estimates.h"
#include "metrics/metricsproblem.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace evenkeel {

/// In which bin a moment lies: `edges` ascend, bin i is [edges[i], edges[i + 1]). nullopt outside. O(log n).
[[nodiscard]] std::optional<std::size_t> binOf(std::span<const Instant> edges, Instant at);

/// Middle and tail of some durations, with 95 % intervals where there are enough.
struct DurationBand
{
    std::optional<double> median;
    std::optional<double> p90;
    std::optional<Estimate> medianInterval;
    std::optional<Estimate> p90Interval;

    friend bool operator==(const DurationBand &, const DurationBand &) = default;
};

/// What happened in one stretch of a chart's time axis, with the tickets behind each figure.
struct TimeBin
{
    Interval span;
    std::vector<TicketId> created;
    std::vector<TicketId> resolved;  ///< at least once; counted at the last time in the period
    std::vector<TicketId> replied;   ///< first replies
    std::vector<TicketId> settled;   ///< of the resolved: those whose resolution still holds
    std::vector<TicketId> assigned;  ///< first assignments
    std::vector<TicketId> complex;   ///< of the created
    std::vector<TicketId> escalated; ///< of the created
    std::vector<TicketId> reopened;  ///< of the resolved: came back within 14 days
    DurationBand replyMinutes;       ///< of `replied`
    DurationBand resolutionHours;    ///< of `settled`
    DurationBand waitMinutes;        ///< of `assigned`

    friend bool operator==(const TimeBin &, const TimeBin &) = default;
};

/// The tickets of a problem by when things happened to them: a reply counts when it was given, a resolution when it
/// was made. Edges come from outside, since engines know no zones. Quantiles are definition 7 of Hyndman and Fan
/// (1996), their intervals distribution-free. O(n log n); deterministic.
[[nodiscard]] std::vector<TimeBin> timeBins(const MetricsProblem &problem, std::span<const Instant> edges);

} // namespace evenkeel
