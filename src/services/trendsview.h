// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "metrics/agentseries.h"
#include "metrics/flows.h"
#include "metrics/histogram.h"
#include "metrics/measure.h"
#include "metrics/peaks.h"
#include "metrics/timebins.h"
#include "services/trendsground.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace evenkeel {

/// From whom to whom moves are added up.
enum class FlowGrouping : std::uint8_t { Teams = 0, Agents };

/// Everything the charts over time show, of all teams or of some. A snapshot.
struct TrendsView
{
    std::shared_ptr<const TrendsGround> ground;
    std::vector<TeamId> teams;         ///< of which; empty: all
    MetricsProblem problem;            ///< of the period and those teams
    std::vector<std::uint32_t> agents; ///< by position in `problem`: position in the ground
    MetricsAnswer answer;              ///< every metric of the whole
    std::vector<TimeBin> bins;         ///< by TrendsGround::edges
    std::vector<TimeBin> weeks;        ///< by TrendsGround::weeks
    MetricsAnswer trends;              ///< of the leading indicators, over those weeks
    std::vector<TicketSpan> open;
    std::vector<TicketSpan> waiting;
    std::vector<std::int64_t> backlog;        ///< at the beginning of each of TrendsGround::hours
    std::vector<std::int64_t> waitingBacklog; ///< likewise
    WeekHeat arrivals{};
    WeekHeat waitingHeat{};
    std::vector<DepthHour> depth;
    std::vector<AgentWork> work;
    std::vector<HistogramBin> replies; ///< first responses, minutes
    std::int64_t replyCount = 0;
    std::optional<Peaks> peaks; ///< of their test; none: too few
    FlowGrouping grouping = FlowGrouping::Teams;
    std::vector<Flow> flows;
    std::int64_t moves = 0;

    [[nodiscard]] std::string agentName(std::uint32_t agent) const; ///< by position in `problem`
    [[nodiscard]] std::string flowName(std::uint32_t group) const;  ///< "" for NoGroup and OtherGroup
};

struct TrendsChoice
{
    std::vector<TeamId> teams; ///< empty: all
    std::size_t histogramBins = 24;
    std::size_t flowsBySide = 7;
    int resamples = 199; ///< of the test for two peaks
};

/// Computes all of it; a pure function of its arguments. Cancelled when asked.
[[nodiscard]] Result<TrendsView> trendsOf(std::shared_ptr<const TrendsGround> ground, const TrendsChoice &choice,
                                          const std::stop_token &stop = {});

} // namespace evenkeel
