// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/batch/batchclusters.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <iterator>
#include <limits>

namespace evenkeel {

namespace {

constexpr std::size_t MostTickets = 12; ///< in a cluster
constexpr int StepsUntilShorter = 5;    ///< without a better bound
constexpr double Infinite = std::numeric_limits<double>::infinity();

using Tickets = std::vector<std::uint32_t>;

Tickets both(const Tickets &one, const Tickets &other)
{
    Tickets all;
    std::set_union(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(all));
    return all;
}

std::size_t shared(const Tickets &one, const Tickets &other)
{
    Tickets common;
    std::set_intersection(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(common));
    return common.size();
}

} // namespace

BatchClusters::BatchClusters(const BatchProblem &problem, const BatchKinds &kinds)
    : m_problem(problem)
    , m_kinds(kinds)
    , m_wanted(problem.tickets.size())
    , m_taken(problem.tickets.size())
    , m_best(-Infinite)
{
    readAgents();
    joinClusters();
    for (Cluster &cluster : m_clusters) {
        listBundles(cluster);
        for (const std::uint32_t ticket : cluster.tickets)
            ++m_wanted[ticket];
    }
    for (Wide &wide : m_wide) {
        for (const std::uint32_t ticket : wide.tickets)
            ++m_wanted[ticket];
    }
}

void BatchClusters::readAgents()
{
    for (std::uint32_t agent = 0; agent < m_problem.agents.size(); ++agent) {
        Tickets tickets;
        for (std::uint32_t ticket = 0; ticket < m_problem.tickets.size(); ++ticket) {
            if (m_problem.mayPass(ticket, agent) && fits({ticket}, agent))
                tickets.push_back(ticket);
        }
        if (tickets.size() > MostTickets)
            m_wide.push_back({agent, std::move(tickets)});
        else if (!tickets.empty())
            m_clusters.push_back({{agent}, std::move(tickets), {}});
    }
}

/// Those who share most come together first.
void BatchClusters::joinClusters()
{
    for (;;) {
        std::size_t most = 0;
        std::pair<std::size_t, std::size_t> pair;
        for (std::size_t one = 0; one < m_clusters.size(); ++one) {
            for (std::size_t other = one + 1; other < m_clusters.size(); ++other) {
                const Tickets &tickets = m_clusters[one].tickets;
                const std::size_t common = shared(tickets, m_clusters[other].tickets);
                const std::size_t sum = tickets.size() + m_clusters[other].tickets.size() - common;
                if (common > most && sum <= MostTickets) {
                    most = common;
                    pair = {one, other};
                }
            }
        }
        if (most == 0)
            return;
        Cluster &to = m_clusters[pair.first];
        const Cluster &from = m_clusters[pair.second];
        to.tickets = both(to.tickets, from.tickets);
        to.agents.insert(to.agents.end(), from.agents.begin(), from.agents.end());
        m_clusters.erase(m_clusters.begin() + static_cast<std::ptrdiff_t>(pair.second));
    }
}

/// What holds of every set of tickets that the gates let an agent get, in whatever order and by whatever rule: the last
/// ticket of those with a cap sees all the others.
bool BatchClusters::fits(const std::vector<std::uint32_t> &bundle, std::size_t agent) const
{
    const BatchProblem::Agent &of = m_problem.agents[agent];
    if (static_cast<int>(bundle.size()) > std::max(0, of.turnsLeft))
        return false;
    const bool isIdle = of.load == 0 && of.capacity > 0;
    for (std::size_t cap = 0; cap < m_problem.caps.size(); ++cap) {
        MilliUnits sum = 0;
        int count = 0;
        for (const std::uint32_t ticket : bundle) {
            const BatchProblem::Ticket &each = m_problem.tickets[ticket];
            const bool isLoading = m_problem.capRows[each.capRow][agent] <= cap && each.weight > 0;
            sum += isLoading ? each.weight : 0;
            count += isLoading ? 1 : 0;
        }
        if (count > (isIdle ? 1 : 0) && of.load + sum > m_problem.limits[cap][agent])
            return false;
    }
    const auto complex = std::count_if(bundle.begin(), bundle.end(), [this](std::uint32_t ticket) {
        return m_problem.tickets[ticket].asksComplexity && m_problem.tickets[ticket].countsAsComplex;
    });
    if (complex > std::max(0, of.complexLeft))
        return false;
    return std::all_of(m_problem.profiles.begin(), m_problem.profiles.end(), [&](const auto &profile) {
        MilliUnits usual = 0;
        MilliUnits all = 0;
        bool isUrgent = false;
        for (const std::uint32_t ticket : bundle) {
            if (!profile.isAbout[ticket])
                continue;
            all += profile.use[ticket];
            usual += m_problem.tickets[ticket].isUrgent ? 0 : profile.use[ticket];
            isUrgent = isUrgent || m_problem.tickets[ticket].isUrgent;
        }
        const MilliUnits room = profile.usualRoom[agent];
        return (usual == 0 || usual <= room) && (!isUrgent || all <= std::max(room, profile.urgentRoom[agent]));
    });
}

void BatchClusters::listBundles(Cluster &cluster) const
{
    for (const std::uint32_t agent : cluster.agents) {
        std::vector<Bundle> bundles;
        Tickets held;
        const auto extend = [&](const auto &self, std::size_t from, std::uint32_t mask, double cost,
                                MilliUnits weight) -> void {
            for (std::size_t at = from; at < cluster.tickets.size(); ++at) {
                const std::uint32_t ticket = cluster.tickets[at];
                if (!m_problem.mayPass(ticket, agent))
                    continue;
                held.push_back(ticket);
                if (fits(held, agent)) {
                    const std::uint32_t more = mask | (1U << at);
                    const double sum = cost + m_problem.cost(ticket, agent);
                    const MilliUnits heavier = weight + m_problem.tickets[ticket].weight;
                    const MilliUnits load = m_problem.agents[agent].load + heavier;
                    bundles.push_back({more, sum + m_problem.unfairnessAt(agent, load)});
                    self(self, at + 1, more, sum, heavier);
                }
                held.pop_back();
            }
        };
        extend(extend, 0, 0, 0, 0);
        cluster.bundles.push_back(std::move(bundles));
    }
}

double BatchClusters::solve(const Cluster &cluster, const std::vector<double> &prices)
{
    const std::size_t sets = std::size_t{1} << cluster.tickets.size();
    std::vector<double> worth(sets, 0.0);
    for (std::size_t set = 1; set < sets; ++set) {
        const auto lowest = static_cast<std::size_t>(std::countr_zero(set));
        worth[set] = worth[set & (set - 1)] + prices[cluster.tickets[lowest]];
    }
    std::vector<std::vector<double>> least{std::vector<double>(sets, Infinite)};
    std::vector<std::vector<std::uint32_t>> last;
    least.front()[0] = 0;
    for (const std::vector<Bundle> &bundles : cluster.bundles) {
        std::vector<double> next = least.back();
        std::vector<std::uint32_t> taken(sets, 0);
        for (const Bundle &bundle : bundles) {
            const double value = bundle.cost - worth[bundle.tickets];
            if (value >= 0)
                continue;
            for (std::size_t set = 0; set < sets; ++set) {
                const std::size_t all = set | bundle.tickets;
                if ((set & bundle.tickets) == 0 && least.back()[set] + value < next[all]) {
                    next[all] = least.back()[set] + value;
                    taken[all] = bundle.tickets;
                }
            }
        }
        least.push_back(std::move(next));
        last.push_back(std::move(taken));
    }
    const auto best = std::min_element(least.back().begin(), least.back().end());
    auto set = static_cast<std::size_t>(best - least.back().begin());
    for (std::size_t agent = cluster.agents.size(); agent-- > 0;) {
        const std::uint32_t taken = last[agent][set];
        for (std::size_t at = 0; at < cluster.tickets.size(); ++at) {
            if ((taken >> at & 1U) != 0)
                take(cluster.tickets[at], cluster.agents[agent]);
        }
        set &= ~static_cast<std::size_t>(taken);
    }
    return *best;
}

double BatchClusters::solve(const Wide &wide, const std::vector<double> &prices)
{
    std::vector<AgentBundle::Item> items;
    for (const std::uint32_t ticket : wide.tickets) {
        AgentBundle::Item item = m_kinds.item(wide.agent, m_kinds.of(ticket));
        item.ticket = ticket;
        item.profit = prices[ticket] - m_problem.cost(ticket, wide.agent);
        if (item.profit > 0)
            items.push_back(item);
    }
    AgentBundle::sortByLimit(items);
    const double value = m_bundle.solve(m_kinds.agent(wide.agent), items);
    std::vector<std::uint32_t> taken;
    m_bundle.readBundle(taken);
    for (const std::uint32_t item : taken)
        take(items[item].ticket, wide.agent);
    return -value;
}

void BatchClusters::take(std::uint32_t ticket, std::uint32_t agent)
{
    if (m_taken[ticket]++ == 0)
        m_choice[ticket] = agent;
}

/// A step along the slope; false where there is none.
bool BatchClusters::move(double rise)
{
    std::vector<double> &prices = m_prices;
    const auto slopeAt = [&](std::size_t ticket) {
        const int slope = 1 - m_taken[ticket];
        const bool isAtTop = slope > 0 && prices[ticket] >= m_problem.tickets[ticket].leave;
        return m_wanted[ticket] > 1 && !isAtTop ? slope : 0;
    };
    double steepness = 0;
    for (std::size_t ticket = 0; ticket < prices.size(); ++ticket)
        steepness += slopeAt(ticket) * slopeAt(ticket);
    if (steepness <= 0)
        return false;
    for (std::size_t ticket = 0; ticket < prices.size(); ++ticket) {
        const double change = rise / steepness * slopeAt(ticket);
        prices[ticket] = std::min(prices[ticket] + change, m_problem.tickets[ticket].leave);
    }
    return true;
}

void BatchClusters::startFrom(std::vector<double> prices)
{
    m_prices = std::move(prices);
    for (std::size_t ticket = 0; ticket < m_prices.size(); ++ticket) {
        const double leave = m_problem.tickets[ticket].leave;
        m_prices[ticket] = m_wanted[ticket] > 1 ? std::min(m_prices[ticket], leave) : leave;
    }
}

/// The bound at the prices; says who got what in m_choice.
double BatchClusters::look()
{
    std::fill(m_taken.begin(), m_taken.end(), 0);
    m_choice.assign(m_prices.size(), BatchProblem::Nobody);
    double bound = 0;
    double magnitude = 0;
    const auto add = [&bound, &magnitude](double part) {
        bound += part;
        magnitude += std::abs(part);
    };
    std::for_each(m_prices.begin(), m_prices.end(), add);
    for (const Cluster &cluster : m_clusters)
        add(solve(cluster, m_prices));
    for (const Wide &wide : m_wide)
        add(solve(wide, m_prices));
    return bound - magnitude * 1e-12 * static_cast<double>(m_prices.size()); // sums of doubles are rounded
}

void BatchClusters::climb(int steps, double upper, const std::stop_token &stop)
{
    for (int step = 0; step < steps && !m_isAtEnd && !stop.stop_requested(); ++step) {
        const double bound = look();
        if (bound > m_best) {
            m_best = bound;
            m_bestChoice = m_choice;
            m_idle = 0;
        } else if (++m_idle % StepsUntilShorter == 0) {
            m_length /= 2;
        }
        m_isAtEnd = bound >= upper || !move(m_length * (upper - bound));
    }
}

} // namespace evenkeel
