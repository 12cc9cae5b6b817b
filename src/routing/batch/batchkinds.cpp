// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/batch/batchkinds.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace evenkeel {

namespace {

constexpr int FinestRooms = 1500; ///< states of room of the roomiest agent, at most
constexpr std::size_t MostUses = 60;
constexpr MilliUnits FinestUse = 64; ///< steps of a usual use
constexpr int MostCoarseness = 6;
constexpr std::size_t ManyTickets = 5; ///< of an agent
constexpr int MostParts = 60;          ///< of the smallest weight

int inSteps(MilliUnits amount, MilliUnits step)
{
    constexpr MilliUnits endless = std::numeric_limits<int>::max() / 2;
    return static_cast<int>(std::clamp<MilliUnits>(amount / step, 0, endless));
}

auto orderOf(const BatchKinds::Kind &kind)
{
    return std::tuple(kind.capRow, kind.units, kind.isComplex, kind.uses);
}

} // namespace

BatchKinds::BatchKinds(const BatchProblem &problem)
    : m_problem(problem)
{
    chooseGrid();
    for (int coarseness = 0; coarseness < MostCoarseness; ++coarseness) {
        chooseSteps(coarseness);
        readUses();
        if (m_uses.size() <= MostUses)
            break;
    }
    readRooms();
    sortTickets();
    countPlaces();
}

int BatchKinds::onGrid(MilliUnits units) const
{
    return static_cast<int>(units >= 0 ? units / m_grid : -1);
}

/// The grid on which rounding down loses least of all weights: a fraction of
/// the smallest.
void BatchKinds::chooseGrid()
{
    std::map<MilliUnits, int> weights;
    for (const BatchProblem::Ticket &ticket : m_problem.tickets)
        ++weights[ticket.weight];
    weights.erase(0);
    MilliUnits widest = 1;
    for (std::size_t agent = 0; agent < m_problem.agents.size(); ++agent) {
        for (const auto &limits : m_problem.limits)
            widest = std::max(widest, limits[agent] - m_problem.agents[agent].load);
    }
    const MilliUnits finest = std::max<MilliUnits>(1, widest / FinestRooms);
    const MilliUnits least = weights.empty() ? widest : weights.begin()->first;
    double fewestLost = std::numeric_limits<double>::infinity();
    m_grid = finest;
    for (MilliUnits parts = 1; parts <= MostParts && least / parts >= finest; ++parts) {
        const MilliUnits grid = least / parts;
        double lost = 0;
        for (const auto &[weight, count] : weights)
            lost += static_cast<double>(weight % grid) * count;
        if (lost < fewestLost * 0.9) { // a finer grid must be worth its time
            fewestLost = lost;
            m_grid = grid;
        }
    }
}

/// What nearly all uses of a profile are multiples of; where there is no such step, or more coarseness is asked, a
/// share of a usual use.
void BatchKinds::chooseSteps(int coarseness)
{
    m_steps.clear();
    for (const BatchProblem::Profile &profile : m_problem.profiles) {
        std::vector<MilliUnits> uses = profile.use;
        std::sort(uses.begin(), uses.end());
        uses.erase(std::unique(uses.begin(), uses.end()), uses.end());
        uses.erase(uses.begin(), std::find_if(uses.begin(), uses.end(), [](MilliUnits use) { return use > 0; }));
        if (uses.empty()) {
            m_steps.push_back(1);
            continue;
        }
        const MilliUnits usual = uses[uses.size() / 2];
        MilliUnits step = std::max<MilliUnits>(1, (usual << 2 * coarseness) / FinestUse);
        for (MilliUnits parts = 1; coarseness == 0 && parts <= MostParts; ++parts) {
            const MilliUnits part = uses.front() / parts;
            const auto isMultiple = [part](MilliUnits use) { return use % part <= part / 50; };
            if (part > 0 && std::all_of(uses.begin(), uses.end(), isMultiple)) {
                step = part;
                break;
            }
        }
        m_steps.push_back(step);
    }
}

/// What each ticket takes up of each profile it is stopped by, rounded down.
void BatchKinds::readUses()
{
    std::map<std::vector<int>, std::uint32_t> known;
    m_uses.clear();
    m_usesOf.clear();
    for (std::size_t ticket = 0; ticket < m_problem.tickets.size(); ++ticket) {
        std::vector<int> uses;
        for (std::size_t place = 0; place < m_steps.size(); ++place) {
            const BatchProblem::Profile &profile = m_problem.profiles[place];
            const int use = profile.isAbout[ticket] ? inSteps(profile.use[ticket], m_steps[place]) : 0;
            uses.push_back(m_problem.tickets[ticket].isUrgent ? 0 : use);
            uses.push_back(use);
        }
        const auto [found, isNew] = known.try_emplace(uses, static_cast<std::uint32_t>(m_uses.size()));
        if (isNew)
            m_uses.push_back(std::move(uses));
        m_usesOf.push_back(found->second);
    }
}

void BatchKinds::readRooms()
{
    for (std::size_t agent = 0; agent < m_problem.agents.size(); ++agent) {
        std::vector<int> rooms;
        for (std::size_t place = 0; place < m_steps.size(); ++place) {
            const BatchProblem::Profile &profile = m_problem.profiles[place];
            const MilliUnits usual = profile.usualRoom[agent];
            rooms.push_back(inSteps(usual, m_steps[place]));
            rooms.push_back(inSteps(std::max(usual, profile.urgentRoom[agent]), m_steps[place]));
        }
        m_rooms.push_back(std::move(rooms));
    }
}

void BatchKinds::sortTickets()
{
    const std::size_t tickets = m_problem.tickets.size();
    std::vector<Kind> kinds;
    kinds.reserve(tickets);
    for (std::size_t ticket = 0; ticket < tickets; ++ticket) {
        const BatchProblem::Ticket &of = m_problem.tickets[ticket];
        kinds.push_back({onGrid(of.weight), of.capRow, of.countsAsComplex, m_usesOf[ticket]});
    }
    const auto isBefore = [](const Kind &a, const Kind &b) { return orderOf(a) < orderOf(b); };
    m_kinds = kinds;
    std::sort(m_kinds.begin(), m_kinds.end(), isBefore);
    m_kinds.erase(std::unique(m_kinds.begin(), m_kinds.end()), m_kinds.end());
    for (const Kind &kind : kinds) {
        const auto place = std::lower_bound(m_kinds.begin(), m_kinds.end(), kind, isBefore);
        m_kindOf.push_back(static_cast<std::uint32_t>(place - m_kinds.begin()));
    }
}

void BatchKinds::countPlaces()
{
    std::vector<int> count(m_kinds.size());
    for (const std::uint32_t kind : m_kindOf)
        ++count[kind];
    for (std::size_t agent = 0; agent < m_problem.agents.size(); ++agent) {
        const BatchProblem::Agent &of = m_problem.agents[agent];
        for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
            const Kind &what = m_kinds[kind];
            const int room = onGrid(m_problem.limits[m_problem.capRows[what.capRow][agent]][agent] - of.load);
            int most = room < 0 || what.units == 0 ? 0 : room / what.units;
            most = of.load == 0 && of.capacity > 0 && what.units > 0 ? std::max(1, most) : most;
            most = std::min({most, std::max(0, of.turnsLeft), count[kind]});
            most = what.isComplex ? std::min(most, of.complexLeft) : most;
            for (std::size_t each = 0; each < m_rooms[agent].size(); ++each) {
                if (const int use = m_uses[what.uses][each]; use > 0)
                    most = std::min(most, m_rooms[agent][each] / use);
            }
            m_most.push_back(static_cast<std::uint32_t>(most));
        }
    }
}

bool BatchKinds::areBundlesHard() const
{
    if (m_problem.profiles.empty())
        return false;
    std::size_t sum = 0;
    std::size_t count = 0;
    for (auto agent = m_most.begin(); agent != m_most.end(); agent += static_cast<std::ptrdiff_t>(m_kinds.size())) {
        const std::uint32_t most = *std::max_element(agent, agent + static_cast<std::ptrdiff_t>(m_kinds.size()));
        sum += most;
        count += most > 0 ? 1 : 0;
    }
    return sum > ManyTickets * count;
}

AgentBundle::Agent BatchKinds::agent(std::size_t agent) const
{
    const BatchProblem::Agent &of = m_problem.agents[agent];
    AgentBundle::Agent bundle;
    bundle.room = m_problem.limits.empty() ? -1 : onGrid(m_problem.limits.back()[agent] - of.load);
    bundle.complex = of.complexLeft;
    bundle.turns = of.turnsLeft;
    bundle.isIdle = of.load == 0 && of.capacity > 0;
    bundle.load = static_cast<double>(of.load);
    bundle.grid = static_cast<double>(m_grid);
    bundle.bend = m_problem.bend[agent];
    bundle.rooms = m_rooms[agent];
    return bundle;
}

AgentBundle::Item BatchKinds::item(std::size_t agent, std::size_t kind) const
{
    const Kind &what = m_kinds[kind];
    const int limit =
        onGrid(m_problem.limits[m_problem.capRows[what.capRow][agent]][agent] - m_problem.agents[agent].load);
    AgentBundle::Item item;
    item.units = what.units;
    item.limit = limit;
    item.isComplex = what.isComplex;
    item.uses = m_uses[what.uses].data();
    return item;
}

AgentBundle::Item BatchKinds::item(std::size_t agent, std::size_t kind, std::uint32_t cap) const
{
    AgentBundle::Item item = this->item(agent, kind);
    item.limit = onGrid(m_problem.limits[cap][agent] - m_problem.agents[agent].load);
    return item;
}

double BatchKinds::leastGrowth(std::size_t agent, std::size_t kind) const
{
    const double weight = static_cast<double>(m_kinds[kind].units * m_grid);
    return m_problem.bend[agent] * weight * (2.0 * static_cast<double>(m_problem.agents[agent].load) + weight);
}

} // namespace evenkeel
