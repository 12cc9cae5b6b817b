// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "metrics/storyseries.h"
#include "metrics/weekheat.h"
#include "services/metricsresults.h"
#include "storage/database.h"

#include <stop_token>
#include <string>
#include <vector>

namespace evenkeel {

/// How finely a chart's time axis is cut.
enum class TrendStep : std::uint8_t { Hour = 0, Day, Week };

/// What the figures over time of a period rest on, read once; see trendsOf().
struct TrendsGround
{
    Interval period;
    Instant known;
    std::string zone; ///< of the desk
    TrendStep step = TrendStep::Day;
    std::vector<Instant> edges;    ///< of the period, by step, up to what is known; local midnights where days
    std::vector<LocalHour> hours;  ///< of the period, up to what is known
    std::vector<Instant> weeks;    ///< edges of the eight weeks counted back from the end
    ReadMetrics read;              ///< of the period
    MetricsProblem weekProblem;    ///< of those weeks; positions mean the same
    StorySeries series;            ///< of the period
    std::vector<TeamId> teams;     ///< by position
    std::int64_t totalTickets = 0; ///< of the whole history
};

/// Reads every story that touches the period or the weeks before its end once. InvalidArgument for a period that is
/// empty, or longer than measure() takes; Cancelled.
[[nodiscard]] Result<TrendsGround> readTrendsGround(Database &database, Interval period, Instant now,
                                                    const std::stop_token &stop, const Progress &progress);

/// Where the charts of a period are cut: hours up to three days, days up to 92 days, weeks from there on.
[[nodiscard]] TrendStep trendStep(Interval period);

inline constexpr int TrendWeeks = 8;

} // namespace evenkeel
