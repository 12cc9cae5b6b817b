// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/estimates.h"
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

/// Share of the capacity that an agent's open tickets took while the agent was there: what lies over a night or a
/// holiday loads nobody.
struct AgentLoad
{
    double mean = 0;
    std::optional<Estimate> interval; ///< Student's, of the means of days; absent where fewer than three are known
    std::int64_t tickets = 0;         ///< held at any time of the period

    [[nodiscard]] bool isKnown() const { return interval.has_value(); }
};
[[nodiscard]] std::vector<AgentLoad> agentLoads(const MetricsProblem &problem);
/// Complex tickets of all created in the period, by agent.
[[nodiscard]] std::vector<GroupCount> complexByAgent(const MetricsProblem &problem);
/// Adds tickets resolved in the period, a row of agents for each skill.
void addSolved(const MetricsProblem &problem, std::vector<std::int64_t> &solved);
/// Tickets with the mark `part` of those with the mark `whole`.
[[nodiscard]] std::vector<GroupCount> countedByQueue(const MetricsProblem &problem, TicketMark part, TicketMark whole);
[[nodiscard]] std::vector<GroupCount> countedByCategory(const MetricsProblem &problem, TicketMark part,
                                                        TicketMark whole);
/// Categories of which first agents lack the skill so often that even the interval's lower end is too much.
[[nodiscard]] std::vector<bool> misroutedCategories(const MetricsProblem &problem, double from, std::int64_t fewest);
/// Misrouted of those that ask for a skill, by that skill; without the categories left out.
[[nodiscard]] std::vector<GroupCount> misroutedBySkill(const MetricsProblem &problem, const std::vector<bool> &leftOut);
/// A duration of each ticket that has it, by queue.
[[nodiscard]] std::vector<std::vector<double>> timesByQueue(const MetricsProblem &problem,
                                                            double MetricTicket::*duration);
/// First responses of a queue over two periods, working minutes, sorted, without those of channels that are answered at
/// once wherever they come in: a chat beside mail makes two peaks on every desk.
struct ReplyTimes
{
    std::vector<double> minutes;
    double alike = 1; ///< their median: replies up to about so late are as good as each other
};
[[nodiscard]] std::vector<ReplyTimes> replyTimes(const MetricsProblem &period, const MetricsProblem &before,
                                                 double promptMinutes);

/// What tickets of a category that were resolved in the period took.
struct CategoryEffort
{
    double minutes = 0; ///< expected handling
    std::int64_t tickets = 0;
    std::int64_t reopened = 0; ///< within 14 days
};
[[nodiscard]] std::vector<CategoryEffort> effortByCategory(const MetricsProblem &problem);

} // namespace evenkeel
