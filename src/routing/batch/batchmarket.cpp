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
constexpr std::size_t Blocks = MarketFloor::Blocks;
constexpr std::size_t FewPairs = 20'000;
constexpr std::size_t FirstBids = 24;      ///< of a ticket
constexpr std::size_t BidsInAll = 200'000; ///< more for each ticket where there are few
constexpr std::size_t FurtherBids = 8;     ///< at each look at all
constexpr double Near = 100;               ///< roundings from the best within which a bid may come to matter
constexpr double EnoughPromise = 1e-3;     ///< of a step, in roundings for each ticket, to go on
constexpr double StepsOfBid = 5;           ///< in a look
constexpr double StepsOfPrice = 60;
constexpr int LooksAtSome = 60;
constexpr int Looks = 30;                   ///< at each rounding
constexpr double EnoughGain = 3e-4;         ///< of the bound by a finer rounding, to go on
constexpr double RoughestOfLeave = 1.0 / 4; ///< first rounding, of what leaving a ticket costs on average
constexpr double FinestOfLeave = 1.0 / 200'000;
constexpr std::size_t Sample = 5000;     ///< tickets, of which first prices are found
constexpr std::size_t MostInstead = 2;   ///< that one of them stands for
constexpr double SampleFrom = 1.0 / 100; ///< rounding as a share of leaving a ticket, above which they are
constexpr double RiseFrom = 1.0 / 156;   ///< rounding likewise, where it goes on after it has settled
constexpr double RiseFiner = 4;
constexpr int RiseLooks = 100;
constexpr double EnoughRise = 2e-4; ///< of the bound, by all its steps
constexpr double Finer = 2.5;       ///< each rounding than the one before

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
    , m_floor(resources)
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

/// What all rooms are worth at these prices, less the unfairness of using them.
double BatchMarket::worthOfRoom(const std::vector<double> &prices) const
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
            const double over = prices[place * agents + agent] - 2 * bend * base;
            const double used = over <= 0 ? 0.0 : 2 * bend * room <= over ? room : over / (2 * bend);
            sum += used * (over - bend * used);
        }
    }
    return sum;
}

/// Lays out who takes part and the bids that may come to matter at this rounding.
double BatchMarket::layOut(double rounding, std::size_t every, std::vector<double> &point)
{
    std::vector<std::uint32_t> agents;
    for (std::uint32_t agent = 0; agent < m_isClosed.size(); ++agent) {
        if (!m_isClosed[agent])
            agents.push_back(agent);
    }
    m_floor.open(std::move(agents));
    m_floor.readPrices(m_prices, point);
    m_floor.price(point);
    m_floor.clear();
    m_floor.countEach(static_cast<double>(every));
    double left = 0;
    for (std::uint32_t ticket = 0; ticket < m_tickets.size(); ticket += static_cast<std::uint32_t>(every)) {
        if (m_isOut[ticket])
            continue;
        const double limit = std::min(m_tickets[ticket] + Near * rounding, 0.5 * Blocked);
        m_floor.add(ticket, m_problem.tickets[ticket].leave, limit, m_bids[ticket]);
        left += static_cast<double>(every);
    }
    return left;
}

bool BatchMarket::climb(double rounding, int looks, bool isFar, std::size_t every)
{
    std::vector<double> point;
    const double left = layOut(rounding, every, point);
    const auto look = [this, rounding](const std::vector<double> &at, double &value, std::vector<double> &slope) {
        m_effort += StepsOfBid * static_cast<double>(m_floor.bids()) + StepsOfPrice * static_cast<double>(at.size());
        const auto share = [this](std::size_t pairs, const auto &work) { this->share(pairs, work); };
        value = m_floor.look(at, rounding, share, slope, m_tickets);
        return !m_stop.stop_requested();
    };
    std::vector<double> excess(point.size());
    if (double start = 0; isFar && !look(point, start, excess))
        return false;
    // How steep the slope becomes: the more tickets come or go, the shorter the step.
    std::vector<double> scales;
    for (std::size_t i = 0; i < point.size(); ++i)
        scales.push_back(rounding / (1 + m_floor.rooms()[i] + std::max(0.0, excess[i])));
    SmoothClimb climb;
    const bool isDone = climb.climb(point, scales, looks, EnoughPromise * rounding * left, look);
    m_floor.writePrices(point, m_prices);
    return isDone;
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

bool BatchMarket::lookAtAll(bool mayStop, std::size_t every)
{
    for (double &price : m_prices)
        price = std::max(0.0, price);
    priceUses(m_prices);
    const std::size_t agents = m_isClosed.size();
    const std::size_t tickets = m_tickets.size();
    std::vector<Block> blocks(Blocks);
    share(tickets / every * agents, [&](std::size_t at) {
        std::vector<double> row(agents);
        const std::size_t until = tickets * (at + 1) / Blocks;
        for (std::size_t ticket = tickets * at / Blocks; ticket < until; ++ticket) {
            if (ticket % every != 0)
                continue;
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
    const double worth = worthOfRoom(m_prices);
    double bound = -worth;
    double magnitude = worth;
    for (const Block &block : blocks) {
        if (!block.isDone)
            return false;
        bound += block.value;
        magnitude += std::abs(block.value);
    }
    bound -= magnitude * 1e-12 * static_cast<double>(tickets + agents); // sums of doubles are rounded
    if (every == 1 && bound > m_best) {
        m_best = bound;
        m_bestTickets = m_tickets;
        m_bestPrices = m_prices;
    }
    return true;
}

void BatchMarket::open()
{
    lookAtAll(false, 1);
}

bool BatchMarket::settle()
{
    const double leave = usualLeave();
    m_finest = leave * RoughestOfLeave;
    const std::size_t some = std::clamp<std::size_t>(m_tickets.size() / Sample, 1, MostInstead);
    for (double rounding = m_finest; rounding > leave * FinestOfLeave; rounding /= Finer) {
        const double before = m_best;
        const std::size_t every = rounding > leave * SampleFrom ? some : 1;
        const bool isLast = every > 1 && rounding / Finer <= leave * SampleFrom;
        m_finest = rounding;
        if (!climb(rounding, every > 1 ? LooksAtSome : Looks, true, every) || !lookAtAll(true, isLast ? 1 : every))
            return false;
        if (m_best > before && m_best - before < EnoughGain * std::abs(m_best))
            break;
    }
    return true;
}

double BatchMarket::usualLeave() const
{
    double leave = 0;
    for (const BatchProblem::Ticket &ticket : m_problem.tickets)
        leave += ticket.leave / static_cast<double>(m_problem.tickets.size());
    return leave;
}

double BatchMarket::finestRising() const
{
    return usualLeave() * FinestOfLeave;
}

bool BatchMarket::rise()
{
    if (hasPassed()) {
        if (m_rising > 0 && m_best - m_risen < EnoughRise * std::abs(m_best))
            return false;
        m_risen = m_best;
        m_rising = usualLeave() * RiseFrom;
        m_prices = m_bestPrices;
    }
    const double rounding = m_rising;
    m_rising /= RiseFiner;
    return climb(rounding, RiseLooks, true, 1) && lookAtAll(true, 1);
}

void BatchMarket::adopt(const BatchMarket &other)
{
    if (other.m_best <= m_best)
        return;
    m_best = other.m_best;
    m_bestPrices = other.m_bestPrices;
    m_bestTickets = other.m_bestTickets;
}

void BatchMarket::close()
{
    m_isClosed.assign(m_isClosed.size(), true);
    m_isOut.assign(m_isOut.size(), true);
    m_prices = m_bestPrices;
}

bool BatchMarket::clear(double rounding, int looks)
{
    return climb(rounding, looks, false, 1);
}

double BatchMarket::placeWorth() const
{
    double sum = 0;
    for (std::size_t i = 0; i < m_resources.loads() * m_isClosed.size(); ++i)
        sum += m_bestPrices[i];
    return sum / static_cast<double>(m_isClosed.size());
}

void BatchMarket::readRoomPrices(const BatchKinds &kinds, std::vector<BundleStates::Prices> &prices) const
{
    prices.assign(m_isClosed.size(), {});
    const std::size_t first = m_resources.loads();
    const std::size_t rooms = std::min(m_resources.list().size() - first, BundleStates::MostRooms);
    for (std::size_t room = 0; room < rooms; ++room) {
        const double step = room < BatchKinds::Counts ? 1.0 : kinds.stepOfProfile((room - BatchKinds::Counts) / 2);
        const double amount = step / m_resources.list()[first + room].usual;
        for (std::size_t agent = 0; agent < prices.size(); ++agent)
            prices[agent][room] = m_bestPrices[(first + room) * m_isClosed.size() + agent] * amount;
    }
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
