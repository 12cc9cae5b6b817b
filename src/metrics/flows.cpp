// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/flows.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace evenkeel {

namespace {

/// The groups that stay by name.
std::set<std::uint32_t> largest(const std::map<std::uint32_t, std::int64_t> &counts, std::size_t most)
{
    std::vector<std::pair<std::int64_t, std::uint32_t>> order;
    for (const auto &[group, count] : counts)
        order.emplace_back(-count, group);
    std::sort(order.begin(), order.end());
    std::set<std::uint32_t> kept;
    for (const auto &[count, group] : order) {
        if (kept.size() < most)
            kept.insert(group);
    }
    return kept;
}

std::vector<FlowWords> inOrder(const std::map<std::uint32_t, std::int64_t> &counts)
{
    std::vector<FlowWords> words;
    for (const auto &[word, count] : counts)
        words.push_back({word, count});
    std::stable_sort(words.begin(), words.end(),
                     [](const FlowWords &a, const FlowWords &b) { return a.count > b.count; });
    return words;
}

} // namespace

std::vector<Flow> flowsOf(std::span<const TicketMove> moves, std::span<const std::uint32_t> groupOf, std::size_t most)
{
    const auto group = [groupOf](std::uint32_t agent) { return agent < groupOf.size() ? groupOf[agent] : NoGroup; };
    std::map<std::uint32_t, std::int64_t> given;
    std::map<std::uint32_t, std::int64_t> taken;
    for (const TicketMove &move : moves) {
        ++given[group(move.from)];
        ++taken[group(move.to)];
    }
    const std::set<std::uint32_t> givers = largest(given, most);
    const std::set<std::uint32_t> takers = largest(taken, most);
    const auto named = [](const std::set<std::uint32_t> &kept, std::uint32_t one) {
        return kept.contains(one) ? one : OtherGroup;
    };
    std::map<std::pair<std::uint32_t, std::uint32_t>, Flow> flows;
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::map<std::uint32_t, std::int64_t>> words;
    for (const TicketMove &move : moves) {
        const std::pair key{named(givers, group(move.from)), named(takers, group(move.to))};
        Flow &flow = flows[key];
        flow.from = key.first;
        flow.to = key.second;
        flow.tickets.push_back(move.ticket);
        ++flow.reasons[static_cast<std::size_t>(move.reason)];
        if (move.words != NoGroup)
            ++words[key][move.words];
    }
    std::vector<Flow> all;
    for (auto &[key, flow] : flows) {
        flow.words = inOrder(words[key]);
        all.push_back(std::move(flow));
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Flow &a, const Flow &b) { return a.tickets.size() > b.tickets.size(); });
    return all;
}

} // namespace evenkeel
