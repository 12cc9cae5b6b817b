// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/figuresheet.h"

namespace evenkeel {

/// Durations sorted once for all breakdowns.
struct SortedTimes
{
    explicit SortedTimes(const MetricsProblem &problem);

    SortedColumn frt;
    SortedColumn frtWorking;
    SortedColumn resolution;
    SortedColumn resolutionWorking;
    SortedColumn wait;
    SortedColumn age;
};

/// Holds by the full hour at which they begin and end to be seen, once for all breakdowns.
class HourlyHolds final
{
public:
    explicit HourlyHolds(const MetricsProblem &problem);

    struct Step
    {
        std::uint32_t hour = 0;
        std::uint32_t ticket = 0;
        std::uint32_t agent = 0;
        float load = 0; ///< more or less from this hour on
        bool isBegin = false;
        bool isOfTeam = false; ///< the ticket ended up in the agent's team
    };
    [[nodiscard]] const std::vector<Step> &steps() const { return m_steps; } ///< by hour
    [[nodiscard]] std::uint32_t hours() const { return m_hours; }

private:
    void sortByHour(const std::vector<Step> &steps);

    std::vector<Step> m_steps;
    std::uint32_t m_hours = 0;
};

// One family of metrics each; they write into the sheet what it wants of theirs.
void addVolumes(FigureSheet &sheet);
void addShares(FigureSheet &sheet);
void addTimes(FigureSheet &sheet, const SortedTimes &times);
void addEffort(FigureSheet &sheet);
void addUtilization(FigureSheet &sheet);
void addFairness(FigureSheet &sheet);
void addQueueDepth(FigureSheet &sheet, const HourlyHolds &holds);
void addScore(FigureSheet &sheet);
void addOpinions(FigureSheet &sheet);
void addSilos(FigureSheet &sheet);
void addWeekly(FigureSheet &sheet, const SortedTimes &times);

/// Fewer say nothing about a trend.
inline constexpr int FewestTrendWeeks = 4;
/// Over which the sustainable throughput is looked for.
inline constexpr int ThroughputWeeks = 8;
/// More groups times weeks are not told of.
inline constexpr std::size_t MostWeekCells = 4'000'000;

} // namespace evenkeel
