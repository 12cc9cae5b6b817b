// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/batch/batchresources.h"

#include <cstdint>
#include <functional>
#include <span>
#include <utility>
#include <vector>

namespace evenkeel {

/// The part of a market that is open, laid out densely: agents in slots, prices of what they have little of, tickets
/// and their bids. What a BatchMarket climbs on.
///
/// A look is O(bids + uses x what they take up x agents): tickets that take up the same are counted together before it
/// is asked what of.
class MarketFloor
{
public:
    struct Bid
    {
        std::uint32_t agent = 0;
        double cost = 0; ///< of the pair
    };
    static constexpr std::size_t Blocks = 4; ///< of tickets: sums are made block by block, whoever makes them

    explicit MarketFloor(const BatchResources &resources)
        : m_resources(resources)
    {}

    /// Agents that take part, in order.
    void open(std::vector<std::uint32_t> agents);
    /// Reads prices of all, [resource x all agents + agent]; writes back those of agents that take part.
    void readPrices(const std::vector<double> &prices, std::vector<double> &point) const;
    void writePrices(const std::vector<double> &point, std::vector<double> &prices) const;
    /// What uses cost at the prices.
    void price(const std::vector<double> &point);

    /// No tickets.
    void clear();
    /// Those of the bids that cost less than `limit` now. Ticket by ticket.
    void add(std::uint32_t ticket, double leave, double limit, std::span<const Bid> bids);
    /// Every ticket counts so many times.
    void countEach(double times) { m_times = times; }
    [[nodiscard]] std::size_t bids() const { return m_offerSlots.size(); }
    [[nodiscard]] std::size_t size() const { return m_places.size(); }

    /// Gives each thread its blocks, by their numbers.
    using Share = std::function<void(std::size_t pairs, const std::function<void(std::size_t)> &work)>;
    /// The bound of these tickets and agents at the point with its corners rounded off, and its slope. Writes what
    /// each ticket costs at least.
    double look(const std::vector<double> &point, double rounding, const Share &share, std::vector<double> &slope,
                std::vector<double> &tickets);
    /// Of each price: the room it is about.
    [[nodiscard]] const std::vector<double> &rooms() const { return m_rooms; }

private:
    struct Offer
    {
        std::uint32_t ticket = 0;
        std::uint32_t use = 0;
        double leave = 0;
        std::size_t from = 0;
        std::size_t until = 0;
    };
    struct Part
    {
        std::size_t prices = 0; ///< of the first agent
        std::size_t taken = 0;  ///< row of m_taken
    };
    struct Block
    {
        double value = 0;
        std::vector<double> demand; ///< [use x agents + slot]: tickets
        std::vector<double> shares; ///< of a ticket, by bid
    };

    void readUses();
    void readPlaces();
    void lookAt(const Offer &offer, double rounding, Block &block, double &ticket) const;
    /// What rooms are worth at the point less what filling them costs; and how much of them is used then.
    double worth(const std::vector<double> &point, double rounding, std::vector<double> &slope) const;
    void addDemand(std::vector<double> &slope);

    const BatchResources &m_resources;
    std::vector<std::uint32_t> m_agents;    ///< by slot
    std::vector<std::uint32_t> m_slots;     ///< by agent
    std::vector<std::size_t> m_kept;        ///< resources somebody has little of
    std::vector<std::vector<Part>> m_parts; ///< by use
    std::vector<std::vector<double>> m_taken;
    std::vector<std::size_t> m_places; ///< [price]: among m_prices
    std::vector<double> m_rooms;
    std::vector<double> m_bends;
    std::vector<double> m_bases;
    std::vector<double> m_prices; ///< [kept resource x agents + slot]
    std::vector<double> m_asked;  ///< [use x agents + slot]
    std::vector<double> m_demand; ///< like prices
    std::vector<Block> m_blocks;
    std::vector<Offer> m_offers;
    std::vector<std::uint32_t> m_offerSlots;
    std::vector<double> m_offerCosts;
    double m_times = 1;
};

} // namespace evenkeel
