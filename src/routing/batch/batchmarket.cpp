// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/batch/batchmarket.h"

#include "routing/batch/smoothclimb.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <span>
#include <thread>

namespace evenkeel {

namespace {

constexpr double Blocked = BatchProblem::Blocked;
constexpr std::size_t Blocks = 4; ///< of tickets: sums are made block by block, whoever makes them
constexpr std::size_t FewPairs = 20'000;
constexpr std::size_t FirstBids = 24;       ///< of a ticket
constexpr std::size_t BidsInAll = 200'000;  ///< more for each ticket where there are few
constexpr std::size_t FurtherBids = 8;      ///< at each look at all
constexpr double Near = 100;                ///< roundings from the best within which a bid may come to matter
constexpr double EnoughPromise = 1e-3;      ///< of a step, in roundings for each ticket, to go on
constexpr double Far = 30;                  ///< roundings from the best that make no difference
constexpr double StepsOfBid = 10;  ///< in a look
constexpr std::size_t StepsOfPrice = 30;
constexpr double LeastShare = 1e-9;         ///< of a ticket that counts
constexpr int Looks = 30;                   ///< at each rounding
constexpr double EnoughGain = 1e-3;         ///< of the bound by a finer rounding, to go on
constexpr double RoughestOfLeave = 1.0 / 4; ///< first rounding, of what leaving a ticket costs on average
constexpr double FinestOfLeave = 1.0 / 200'000;
constexpr double Finer = 2.5; ///< each rounding than the one before

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

/// Orders agents that cost a ticket the same, another way for each ticket.
std::uint32_t lot(std::size_t ticket, std::uint32_t agent)
{
    std::uint32_t mixed = (static_cast<std::uint32_t>(ticket) * 0x9e3779b1U) ^ (agent * 0x85ebca6bU);
    mixed ^= mixed >> 15U;
    return mixed * 0xc2b2ae35U;
}

} // namespace

BatchMarket::BatchMarket(const BatchProblem &problem, const BatchResources &resources, unsigned threads,
                         std::stop_token stop)
    : m_problem(problem)
    , m_resources(resources)
    , m_threads(std::max(1U, threads))
    , m_stop(std::move(stop))
    , m_asked(resources.uses().size(), std::vector<double>(problem.agents.size()))
    , m_bids(problem.tickets.size())
    , m_prices(resources.size())
    , m_tickets(problem.tickets.size())
    , m_isClosed(problem.agents.size())
    , m_isOut(problem.tickets.size())
    , m_best(-std::numeric_limits<double>::infinity())
{}

/// Gives each thread its blocks, by their numbers. With few pairs to look at, threads cost more than they bring.
void BatchMarket::share(std::size_t pairs, const std::function<void(std::size_t)> &work) const
{
    const unsigned used = pairs < FewPairs ? 1U : m_threads;
    const auto every = [used, &work](std::size_t from) {
        for (std::size_t block = from; block < Blocks; block += used)
            work(block);
    };
    std::vector<std::jthread> threads;
    for (unsigned i = 1; i < used; ++i)
        threads.emplace_back(every, i);
    every(0);
}

void BatchMarket::priceUses(const std::vector<double> &prices)
{
    const std::size_t agents = m_isClosed.size();
    for (std::size_t use = 0; use < m_asked.size(); ++use) {
        const BatchResources::Use &of = m_resources.uses()[use];
        double *asked = m_asked[use].data();
        for (std::size_t agent = 0; agent < agents; ++agent)
            asked[agent] = m_isClosed[agent] ? Blocked : of.never[agent];
        for (const auto &[resource, amount] : of.parts) {
            const double *room = m_resources.list()[resource].room.data();
            const double *price = prices.data() + resource * agents;
            const std::uint32_t *caps = of.caps->data();
            const std::uint32_t cap = m_resources.list()[resource].cap;
            for (std::size_t agent = 0; agent < agents; ++agent) {
                const double taken = amount < room[agent] ? amount : room[agent];
                asked[agent] += cap >= caps[agent] ? price[agent] * taken : 0.0;
            }
        }
    }
}

/// What all rooms are worth at these prices, and how much of them is used then;
/// rounded off, filling a room costs half the rounding for each ticket in it.
double BatchMarket::worthOfRoom(const std::vector<double> &prices, double rounding, std::vector<double> *taken) const
{
    const std::size_t agents = m_isClosed.size();
    double sum = 0;
    for (std::size_t place = 0; place < m_resources.list().size(); ++place) {
        const BatchResources::Resource &of = m_resources.list()[place];
        for (std::size_t agent = 0; agent < agents; ++agent) {
            if (m_isClosed[agent] || !m_resources.isScarce(place, agent))
                continue;
            const double room = of.room[agent];
            const double bend = of.bend.empty() ? 0.0 : of.bend[agent];
            const double base = of.base.empty() ? 0.0 : of.base[agent];
            const double soft = rounding / std::max(1.0, room);
            const double over = prices[place * agents + agent] - 2 * bend * base;
            const double stiff = 2 * bend + soft;
            double used = 0;
            if (over > 0)
                used = stiff * room <= over ? room : over / stiff;
            sum += used * (over - (bend + 0.5 * soft) * used);
            if (taken)
                (*taken)[place * agents + agent] = used;
        }
    }
    return sum;
}

void BatchMarket::lookAt(const Offer &offer, double rounding, Block &block)
{
    const std::size_t agents = m_isClosed.size();
    const double *asked = m_asked[offer.use].data();
    const std::size_t bids = offer.until - offer.from;
    const std::uint32_t *from = m_offerAgents.data() + offer.from;
    const double *costs = m_offerCosts.data() + offer.from;
    if (block.shares.size() < bids) {
        block.shares.resize(bids);
        block.takers.resize(bids);
    }
    double *shares = block.shares.data();
    double least = offer.leave;
    for (std::size_t i = 0; i < bids; ++i) {
        shares[i] = costs[i] + asked[from[i]];
        least = shares[i] < least ? shares[i] : least;
    }
    const double scale = 1 / rounding;
    for (std::size_t i = 0; i < bids; ++i) {
        const double below = (least - shares[i]) * scale;
        shares[i] = powerOfE(below > -Far ? below : -Far);
    }
    double sum = powerOfE(std::max(-Far, (least - offer.leave) * scale));
    for (std::size_t i = 0; i < bids; ++i)
        sum += shares[i];
    block.value += least - rounding * std::log(sum);
    m_tickets[offer.ticket] = least;
    const double whole = 1 / sum;
    std::uint32_t *takers = block.takers.data();
    std::size_t taking = 0;
    for (std::size_t i = 0; i < bids; ++i) {
        takers[taking] = from[i];
        shares[taking] = shares[i] * whole;
        taking += shares[taking] > LeastShare ? 1 : 0;
    }
    const std::uint32_t *caps = m_resources.uses()[offer.use].caps->data();
    for (const auto &[resource, amount] : m_resources.uses()[offer.use].parts) {
        const double *rooms = m_resources.list()[resource].room.data();
        double *demand = block.demand.data() + resource * agents;
        const std::uint32_t cap = m_resources.list()[resource].cap;
        for (std::size_t i = 0; i < taking; ++i) {
            const double room = rooms[takers[i]];
            const double taken = amount < room ? amount : room;
            demand[takers[i]] += cap >= caps[takers[i]] ? shares[i] * taken : 0.0;
        }
    }
}

bool BatchMarket::look(const std::vector<double> &prices, double rounding, double &value, std::vector<double> &slope)
{
    m_effort += StepsOfBid * static_cast<double>(m_offerAgents.size()) +
                static_cast<double>(StepsOfPrice * prices.size());
    priceUses(prices);
    std::vector<Block> blocks(Blocks);
    share(m_offerAgents.size(), [&](std::size_t at) {
        blocks[at].demand.assign(prices.size(), 0.0);
        const std::size_t until = m_offers.size() * (at + 1) / Blocks;
        for (std::size_t offer = m_offers.size() * at / Blocks; offer < until; ++offer)
            lookAt(m_offers[offer], rounding, blocks[at]);
    });
    std::vector<double> taken(prices.size(), 0.0);
    value = -worthOfRoom(prices, rounding, &taken);
    std::fill(slope.begin(), slope.end(), 0.0);
    for (const Block &block : blocks) {
        value += block.value;
        for (std::size_t i = 0; i < slope.size(); ++i)
            slope[i] += block.demand[i];
    }
    const std::size_t agents = m_isClosed.size();
    for (std::size_t i = 0; i < slope.size(); ++i)
        slope[i] = m_resources.isScarce(i / agents, i % agents) && !m_isClosed[i % agents] ? slope[i] - taken[i] : 0.0;
    return !m_stop.stop_requested();
}

/// Lays out the bids that may come to matter at this rounding, one after the other.
void BatchMarket::layOutBids(double rounding)
{
    m_offers.clear();
    m_offerAgents.clear();
    m_offerCosts.clear();
    for (std::size_t ticket = 0; ticket < m_tickets.size(); ++ticket) {
        if (m_isOut[ticket])
            continue;
        const std::uint32_t use = m_resources.useOf(ticket);
        const double *asked = m_asked[use].data();
        const double limit = std::min(m_tickets[ticket] + Near * rounding, 0.5 * Blocked);
        const std::size_t from = m_offerAgents.size();
        for (const Bid &bid : m_bids[ticket]) {
            if (bid.cost + asked[bid.agent] >= limit)
                continue;
            m_offerAgents.push_back(bid.agent);
            m_offerCosts.push_back(bid.cost);
        }
        m_offers.push_back(
            {static_cast<std::uint32_t>(ticket), use, m_problem.tickets[ticket].leave, from, m_offerAgents.size()});
    }
}

bool BatchMarket::climb(double rounding, int looks, bool isFar)
{
    const std::size_t agents = m_isClosed.size();
    double left = 0;
    for (std::size_t ticket = 0; ticket < m_isOut.size(); ++ticket)
        left += m_isOut[ticket] ? 0 : 1;
    priceUses(m_prices);
    layOutBids(rounding);
    std::vector<double> excess(m_prices.size());
    if (double start = 0; isFar && !look(m_prices, rounding, start, excess))
        return false;
    // How steep the slope becomes: the more tickets come or go, the shorter the step.
    std::vector<double> scales;
    for (std::size_t i = 0; i < m_prices.size(); ++i) {
        const bool isScarce = m_resources.isScarce(i / agents, i % agents) && !m_isClosed[i % agents];
        const double coming = m_resources.list()[i / agents].room[i % agents] + std::max(0.0, excess[i]);
        scales.push_back(isScarce ? rounding / (1 + coming) : 0.0);
    }
    SmoothClimb climb;
    return climb.climb(m_prices, scales, looks, EnoughPromise * rounding * left,
                       [this, rounding](const std::vector<double> &point, double &value, std::vector<double> &slope) {
                           return look(point, rounding, value, slope);
                       });
}

/// The agents who cost least now and are not among the bids yet.
void BatchMarket::chooseBids(std::size_t ticket, const std::vector<double> &row)
{
    const double *asked = m_asked[m_resources.useOf(ticket)].data();
    std::vector<Bid> &bids = m_bids[ticket];
    double limit = m_problem.tickets[ticket].leave;
    for (const Bid &bid : bids)
        limit = std::min(limit, bid.cost + asked[bid.agent]);
    std::vector<std::pair<double, std::uint32_t>> found;
    for (std::uint32_t agent = 0; agent < row.size(); ++agent) {
        if (row[agent] < limit)
            found.emplace_back(row[agent], agent);
    }
    const std::size_t first = std::max(FirstBids, BidsInAll / m_bids.size());
    const std::size_t most = bids.empty() ? first : FurtherBids;
    if (found.size() > most) {
        std::nth_element(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(most), found.end(),
                         [ticket](const auto &a, const auto &b) {
                             return a.first != b.first ? a.first < b.first
                                                       : lot(ticket, a.second) < lot(ticket, b.second);
                         });
        found.resize(most);
    }
    for (const auto &[value, agent] : found)
        bids.push_back({agent, value - asked[agent]});
}

bool BatchMarket::lookAtAll(bool mayStop)
{
    for (double &price : m_prices)
        price = std::max(0.0, price);
    priceUses(m_prices);
    const std::size_t agents = m_isClosed.size();
    const std::size_t tickets = m_tickets.size();
    std::vector<Block> blocks(Blocks);
    share(tickets * agents, [&](std::size_t at) {
        std::vector<double> row(agents);
        const std::size_t until = tickets * (at + 1) / Blocks;
        for (std::size_t ticket = tickets * at / Blocks; ticket < until; ++ticket) {
            if (mayStop && ticket % 64 == 0 && m_stop.stop_requested())
                return;
            m_problem.fillRow(ticket, BatchProblem::Who::MayPass, 0, agents, row.data());
            const double *asked = m_asked[m_resources.useOf(ticket)].data();
            double least = m_problem.tickets[ticket].leave;
            for (std::size_t agent = 0; agent < agents; ++agent) {
                row[agent] += asked[agent];
                least = row[agent] < least ? row[agent] : least;
            }
            blocks[at].value += least;
            m_tickets[ticket] = least;
            chooseBids(ticket, row);
        }
        blocks[at].isDone = true;
    });
    const double worth = worthOfRoom(m_prices, 0, nullptr);
    double bound = -worth;
    double magnitude = worth;
    for (const Block &block : blocks) {
        if (!block.isDone)
            return false;
        bound += block.value;
        magnitude += std::abs(block.value);
    }
    bound -= magnitude * 1e-12 * static_cast<double>(tickets + agents); // sums of doubles are rounded
    if (bound > m_best) {
        m_best = bound;
        m_bestTickets = m_tickets;
        m_bestPrices = m_prices;
    }
    return true;
}

void BatchMarket::open()
{
    lookAtAll(false);
}

bool BatchMarket::settle()
{
    double leave = 0;
    for (const BatchProblem::Ticket &ticket : m_problem.tickets)
        leave += ticket.leave / static_cast<double>(m_problem.tickets.size());
    m_finest = leave * RoughestOfLeave;
    for (double rounding = m_finest; rounding > leave * FinestOfLeave; rounding /= Finer) {
        const double before = m_best;
        m_finest = rounding;
        if (!climb(rounding, Looks, true) || !lookAtAll(true))
            return false;
        if (m_best > before && m_best - before < EnoughGain * std::abs(m_best))
            break;
    }
    return true;
}

void BatchMarket::close()
{
    m_isClosed.assign(m_isClosed.size(), true);
    m_isOut.assign(m_isOut.size(), true);
    m_prices = m_bestPrices;
}

bool BatchMarket::clear(double rounding, int looks)
{
    return climb(rounding, looks, false);
}

double BatchMarket::placeWorth() const
{
    double sum = 0;
    for (std::size_t i = 0; i < m_resources.loads() * m_isClosed.size(); ++i)
        sum += m_bestPrices[i];
    return sum / static_cast<double>(m_isClosed.size());
}

double BatchMarket::bestAsked(std::size_t ticket, std::size_t agent) const
{
    double sum = 0;
    const BatchResources::Use &use = m_resources.uses()[m_resources.useOf(ticket)];
    for (const auto &[resource, amount] : use.parts) {
        if (!m_resources.counts(use, resource, agent))
            continue;
        const double room = m_resources.list()[resource].room[agent];
        sum += m_bestPrices[resource * m_isClosed.size() + agent] * std::min(amount, room);
    }
    return sum;
}

} // namespace evenkeel
