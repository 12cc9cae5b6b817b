// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/batch/marketfloor.h"

#include "base/widevectors.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <map>
#include <tuple>

namespace evenkeel {

namespace {

constexpr double Far = 30; ///< roundings from the best that make no difference
constexpr std::uint32_t NoSlot = 0xffffffffU;

/// e to the power of x, -Far <= x <= 0, to eight digits: in plain arithmetic
/// without a branch, so that it is the same everywhere, and fast.
inline double powerOfE(double x)
{
    constexpr double toWhole = 6755399441055744.0; // 1.5 x 2^52: the sum's last bits are the whole number next to x
    const double exponent = x * 1.4426950408889634;
    const double rounded = exponent + toWhole;
    const double y = (exponent - (rounded - toWhole)) * 0.6931471805599453;
    const double part =
        1 + y * (1 + y * (0.5 + y * (1.0 / 6 + y * (1.0 / 24 + y * (1.0 / 120 + y * (1.0 / 720 + y / 5040))))));
    return std::bit_cast<double>((std::bit_cast<std::uint64_t>(rounded) << 52U) + std::bit_cast<std::uint64_t>(part));
}

/// Each becomes e to the power of how far it lies above the least, in roundings, downwards.
EVENKEEL_WIDE void raise(double *values, std::size_t size, double least, double scale)
{
    for (std::size_t i = 0; i < size; ++i) {
        const double below = (least - values[i]) * scale;
        values[i] = powerOfE(below > -Far ? below : -Far);
    }
}

EVENKEEL_WIDE void addProducts(double *sums, const double *one, const double *other, std::size_t size)
{
    for (std::size_t i = 0; i < size; ++i)
        sums[i] += one[i] * other[i];
}

EVENKEEL_WIDE void addAll(double *sums, const double *terms, std::size_t size)
{
    for (std::size_t i = 0; i < size; ++i)
        sums[i] += terms[i];
}

double sumOf(const double *values, std::size_t size)
{
    std::array<double, 4> sums{};
    const std::size_t whole = size / sums.size() * sums.size();
    for (std::size_t i = 0; i < whole; i += sums.size()) {
        for (std::size_t lane = 0; lane < sums.size(); ++lane)
            sums[lane] += values[i + lane];
    }
    for (std::size_t i = whole; i < size; ++i)
        sums[0] += values[i];
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

} // namespace

void MarketFloor::open(std::vector<std::uint32_t> agents)
{
    if (!m_parts.empty() && agents == m_agents)
        return;
    m_agents = std::move(agents);
    m_slots.assign(m_resources.agents(), NoSlot);
    for (std::uint32_t slot = 0; slot < m_agents.size(); ++slot)
        m_slots[m_agents[slot]] = slot;
    m_kept.clear();
    for (std::size_t resource = 0; resource < m_resources.list().size(); ++resource) {
        const bool isScarce = std::any_of(m_agents.begin(), m_agents.end(), [this, resource](std::uint32_t agent) {
            return m_resources.isScarce(resource, agent);
        });
        if (isScarce)
            m_kept.push_back(resource);
    }
    readUses();
    readPlaces();
    m_prices.assign(m_kept.size() * m_agents.size(), 0.0);
    m_asked.assign(m_parts.size() * m_agents.size(), 0.0);
    m_blocks.resize(Blocks);
}

/// What each use takes up at whom, each such row once.
void MarketFloor::readUses()
{
    std::map<std::tuple<std::size_t, double, const void *>, std::size_t> rows;
    m_taken.clear();
    m_parts.assign(m_resources.uses().size(), {});
    for (std::size_t at = 0; at < m_parts.size(); ++at) {
        const BatchResources::Use &use = m_resources.uses()[at];
        for (const auto &[resource, amount] : use.parts) {
            const auto kept = std::lower_bound(m_kept.begin(), m_kept.end(), resource);
            if (kept == m_kept.end() || *kept != resource)
                continue;
            const BatchResources::Resource &of = m_resources.list()[resource];
            const void *caps = of.cap == BatchResources::EveryCap ? nullptr : use.caps;
            const auto [row, isNew] = rows.try_emplace({resource, amount, caps}, m_taken.size());
            if (isNew) {
                m_taken.emplace_back();
                for (const std::uint32_t agent : m_agents)
                    m_taken.back().push_back(m_resources.counts(use, resource, agent) ? std::min(amount, of.room[agent])
                                                                                      : 0.0);
            }
            m_parts[at].push_back({static_cast<std::size_t>(kept - m_kept.begin()) * m_agents.size(), row->second});
        }
    }
}

void MarketFloor::readPlaces()
{
    m_places.clear();
    m_rooms.clear();
    m_bends.clear();
    m_bases.clear();
    for (std::size_t kept = 0; kept < m_kept.size(); ++kept) {
        const BatchResources::Resource &of = m_resources.list()[m_kept[kept]];
        for (std::size_t slot = 0; slot < m_agents.size(); ++slot) {
            const std::uint32_t agent = m_agents[slot];
            if (!m_resources.isScarce(m_kept[kept], agent))
                continue;
            m_places.push_back(kept * m_agents.size() + slot);
            m_rooms.push_back(of.room[agent]);
            m_bends.push_back(of.bend.empty() ? 0.0 : of.bend[agent]);
            m_bases.push_back(of.base.empty() ? 0.0 : of.base[agent]);
        }
    }
}

void MarketFloor::readPrices(const std::vector<double> &prices, std::vector<double> &point) const
{
    point.clear();
    for (const std::size_t place : m_places)
        point.push_back(
            prices[m_kept[place / m_agents.size()] * m_resources.agents() + m_agents[place % m_agents.size()]]);
}

void MarketFloor::writePrices(const std::vector<double> &point, std::vector<double> &prices) const
{
    for (std::size_t i = 0; i < point.size(); ++i)
        prices[m_kept[m_places[i] / m_agents.size()] * m_resources.agents() + m_agents[m_places[i] % m_agents.size()]] =
            point[i];
}

void MarketFloor::price(const std::vector<double> &point)
{
    const std::size_t agents = m_agents.size();
    for (std::size_t i = 0; i < point.size(); ++i)
        m_prices[m_places[i]] = point[i];
    for (std::size_t use = 0; use < m_parts.size(); ++use) {
        double *asked = m_asked.data() + use * agents;
        const std::vector<double> &never = m_resources.uses()[use].never;
        for (std::size_t slot = 0; slot < agents; ++slot)
            asked[slot] = never[m_agents[slot]];
        for (const Part &part : m_parts[use])
            addProducts(asked, m_prices.data() + part.prices, m_taken[part.taken].data(), agents);
    }
}

void MarketFloor::clear()
{
    m_offers.clear();
    m_offerSlots.clear();
    m_offerCosts.clear();
}

void MarketFloor::add(std::uint32_t ticket, double leave, double limit, std::span<const Bid> bids)
{
    const std::uint32_t use = m_resources.useOf(ticket);
    const double *asked = m_asked.data() + use * m_agents.size();
    const std::size_t from = m_offerSlots.size();
    for (const Bid &bid : bids) {
        const std::uint32_t slot = m_slots[bid.agent];
        if (slot == NoSlot || bid.cost + asked[slot] >= limit)
            continue;
        m_offerSlots.push_back(slot);
        m_offerCosts.push_back(bid.cost);
    }
    m_offers.push_back({ticket, use, leave, from, m_offerSlots.size()});
}

void MarketFloor::lookAt(const Offer &offer, double rounding, Block &block, double &ticket) const
{
    const double *asked = m_asked.data() + offer.use * m_agents.size();
    const std::size_t bids = offer.until - offer.from;
    const std::uint32_t *slots = m_offerSlots.data() + offer.from;
    const double *costs = m_offerCosts.data() + offer.from;
    if (block.shares.size() < bids)
        block.shares.resize(bids);
    double *shares = block.shares.data();
    double least = offer.leave;
    for (std::size_t i = 0; i < bids; ++i) {
        shares[i] = costs[i] + asked[slots[i]];
        least = shares[i] < least ? shares[i] : least;
    }
    const double scale = 1 / rounding;
    raise(shares, bids, least, scale);
    const double sum = powerOfE(std::max(-Far, (least - offer.leave) * scale)) + sumOf(shares, bids);
    block.value += least - rounding * std::log(sum);
    ticket = least;
    const double whole = 1 / sum;
    double *demand = block.demand.data() + offer.use * m_agents.size();
    for (std::size_t i = 0; i < bids; ++i)
        demand[slots[i]] += shares[i] * whole;
}

/// Rounded off, filling a room costs half the rounding for each ticket in it.
double MarketFloor::worth(const std::vector<double> &point, double rounding, std::vector<double> &slope) const
{
    double sum = 0;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const double soft = rounding / std::max(1.0, m_rooms[i]);
        const double over = point[i] - 2 * m_bends[i] * m_bases[i];
        const double stiff = 2 * m_bends[i] + soft;
        double used = 0;
        if (over > 0)
            used = stiff * m_rooms[i] <= over ? m_rooms[i] : over / stiff;
        sum += used * (over - (m_bends[i] + 0.5 * soft) * used);
        slope[i] = -used;
    }
    return sum;
}

void MarketFloor::addDemand(std::vector<double> &slope)
{
    const std::size_t agents = m_agents.size();
    std::vector<double> &all = m_blocks.front().demand;
    for (std::size_t block = 1; block < Blocks; ++block)
        addAll(all.data(), m_blocks[block].demand.data(), all.size());
    m_demand.assign(m_prices.size(), 0.0);
    for (std::size_t use = 0; use < m_parts.size(); ++use) {
        for (const Part &part : m_parts[use])
            addProducts(m_demand.data() + part.prices, all.data() + use * agents, m_taken[part.taken].data(), agents);
    }
    for (std::size_t i = 0; i < m_places.size(); ++i)
        slope[i] += m_times * m_demand[m_places[i]];
}

double MarketFloor::look(const std::vector<double> &point, double rounding, const Share &share,
                         std::vector<double> &slope, std::vector<double> &tickets)
{
    price(point);
    share(m_offerSlots.size(), [&](std::size_t at) {
        Block &block = m_blocks[at];
        block.value = 0;
        block.demand.assign(m_asked.size(), 0.0);
        const std::size_t until = m_offers.size() * (at + 1) / Blocks;
        for (std::size_t offer = m_offers.size() * at / Blocks; offer < until; ++offer)
            lookAt(m_offers[offer], rounding, block, tickets[m_offers[offer].ticket]);
    });
    double value = -worth(point, rounding, slope);
    for (const Block &block : m_blocks)
        value += m_times * block.value;
    addDemand(slope);
    return value;
}

} // namespace evenkeel
