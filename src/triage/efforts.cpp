// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/efforts.h"

#include "base/quantile.h"
#include "domain/effort.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace evenkeel {

namespace {

double shrunk(double value, std::int64_t n, double prior, double weight)
{
    const auto count = static_cast<double>(n);
    return count + weight > 0 ? (count * value + weight * prior) / (count + weight) : prior;
}

} // namespace

int effortOfMinutes(double minutes, const EffortOptions &options)
{
    const double place =
        std::log(minutes / options.effortOneMinutes) / std::log(options.effortTenMinutes / options.effortOneMinutes);
    const double effort = LowestEffort + place * (HighestEffort - LowestEffort);
    return static_cast<int>(
        std::lround(std::clamp(effort, static_cast<double>(LowestEffort), static_cast<double>(HighestEffort))));
}

std::vector<EffortProposal> proposeEfforts(const PastWork &work, const EffortOptions &options)
{
    std::vector<std::vector<double>> touches(work.categories.size());
    std::vector<std::vector<double>> scores(work.categories.size());
    std::vector<double> all;
    for (const PastTicket &ticket : work.tickets) {
        if (ticket.category == NoPosition)
            continue;
        if (ticket.effort)
            scores[ticket.category].push_back(std::clamp(*ticket.effort, LowestEffort, HighestEffort));
        if (ticket.touch) {
            touches[ticket.category].push_back(*ticket.touch);
            all.push_back(*ticket.touch);
        }
    }
    std::vector<EffortProposal> efforts;
    const double usual = all.empty() ? 0 : medianOf(all);
    for (std::size_t category = 0; category < work.categories.size(); ++category) {
        std::vector<double> &sample = touches[category];
        EffortProposal proposal;
        proposal.category = work.categories[category];
        proposal.n = static_cast<std::int64_t>(sample.size());
        proposal.scored = static_cast<std::int64_t>(scores[category].size());
        proposal.evidence = evidenceOf(proposal.n, options.fairTickets, options.strongTickets);
        if (!sample.empty()) {
            std::sort(sample.begin(), sample.end());
            proposal.lowerQuartile = sortedQuantile(sample, 0.25);
            proposal.median = sortedQuantile(sample, 0.5);
            proposal.upperQuartile = sortedQuantile(sample, 0.75);
        }
        const bool isScored = proposal.scored > 0 && proposal.scored >= options.minScored;
        if (all.empty() && !isScored)
            continue; // nothing to say about it
        proposal.handlingMinutes = all.empty() ? 0 : shrunk(proposal.median, proposal.n, usual, options.shrinkTickets);
        proposal.effort = isScored ? static_cast<int>(std::lround(medianOf(scores[category])))
                                   : effortOfMinutes(proposal.handlingMinutes, options);
        efforts.push_back(proposal);
    }
    return efforts;
}

std::vector<PaceProposal> proposePaces(const PastWork &work, const std::vector<EffortProposal> &efforts,
                                       const PaceOptions &options)
{
    std::vector<double> medians(work.categories.size(), 0);
    for (const EffortProposal &effort : efforts) {
        const auto at =
            std::lower_bound(work.categories.begin(), work.categories.end(), effort.category) - work.categories.begin();
        medians[static_cast<std::size_t>(at)] = effort.median;
    }
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<double>> ratios;
    for (const PastTicket &ticket : work.tickets) {
        if (ticket.touch && ticket.category != NoPosition && medians[ticket.category] > 0)
            ratios[{ticket.agent, ticket.category}].push_back(*ticket.touch / medians[ticket.category]);
    }
    std::vector<PaceProposal> paces;
    for (auto &[who, sample] : ratios) {
        const auto n = static_cast<std::int64_t>(sample.size());
        if (n < options.minTickets)
            continue;
        const double factor = shrunk(medianOf(sample), n, 1.0, options.shrinkTickets);
        paces.push_back({work.agents[who.first], work.categories[who.second],
                         std::clamp(factor, options.fastest, options.slowest), n});
    }
    return paces;
}

std::vector<HomeProposal> proposeHomes(const std::vector<HistoryTicket> &tickets, double minShare)
{
    std::map<AgentId, std::map<QueueId, std::int64_t>> counts;
    for (const HistoryTicket &ticket : tickets) {
        if (ticket.lastAgent.isValid() && ticket.queue.isValid())
            ++counts[ticket.lastAgent][ticket.queue];
    }
    std::vector<HomeProposal> homes;
    for (const auto &[agent, queues] : counts) {
        HomeProposal home;
        home.agent = agent;
        std::int64_t all = 0;
        for (const auto &[queue, n] : queues) {
            all += n;
            if (n > home.tickets) {
                home.queue = queue;
                home.tickets = n;
            }
        }
        home.share = static_cast<double>(home.tickets) / static_cast<double>(all);
        for (const auto &[queue, n] : queues) {
            if (queue == home.queue || static_cast<double>(n) >= minShare * static_cast<double>(all))
                home.served.push_back(queue);
        }
        homes.push_back(std::move(home));
    }
    return homes;
}

} // namespace evenkeel
