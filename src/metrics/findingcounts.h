// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/metricsproblem.h"

#include <vector>

namespace evenkeel {

// What rules and pictures of findings count alike.

struct GroupCount
{
    std::int64_t part = 0;
    std::int64_t whole = 0;

    [[nodiscard]] double share() const
    {
        return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
    }
};

/// Mean share of the capacity that each agent's open tickets took, over the period.
[[nodiscard]] std::vector<double> loadRatios(const MetricsProblem &problem);
/// Complex tickets of all created in the period, by agent.
[[nodiscard]] std::vector<GroupCount> complexByAgent(const MetricsProblem &problem);
/// Adds tickets resolved in the period, a row of agents for each skill.
void addSolved(const MetricsProblem &problem, std::vector<std::int64_t> &solved);
/// Tickets with the mark `part` of those with the mark `whole`.
[[nodiscard]] std::vector<GroupCount> countedByQueue(const MetricsProblem &problem, TicketMark part, TicketMark whole);
[[nodiscard]] std::vector<GroupCount> countedByCategory(const MetricsProblem &problem, TicketMark part,
                                                        TicketMark whole);
/// A duration of each ticket that has it, by queue.
[[nodiscard]] std::vector<std::vector<double>> timesByQueue(const MetricsProblem &problem,
                                                            double MetricTicket::*duration);
/// What tickets of a category that were resolved in the period took.
struct CategoryEffort
{
    double minutes = 0; ///< expected handling
    std::int64_t tickets = 0;
    std::int64_t reopened = 0; ///< within 14 days
};
[[nodiscard]] std::vector<CategoryEffort> effortByCategory(const MetricsProblem &problem);

} // namespace evenkeel
