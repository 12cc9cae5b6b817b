// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/batch/batchkinds.h"

#include "routing/batch/batchstep.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <tuple>

namespace evenkeel {

namespace {

constexpr int FinestRooms = 1500; ///< states of room of the roomiest agent, at most
constexpr std::size_t MostUses = 60;
constexpr double FinestUse = 64; ///< steps of a usual use
constexpr int MostCoarseness = 6;
constexpr std::size_t ManyTickets = 5;  ///< of an agent
constexpr double NearMultiple = 0.02;   ///< of a step
constexpr std::size_t MostWeights = 40; ///< that are told apart
constexpr MilliUnits FewParts = 1000;   ///< states of room of an agent
constexpr int MostParts = 60;           ///< of the smallest weight

int inSteps(MilliUnits amount, double step)
{
    constexpr double endless = 0.5 * std::numeric_limits<int>::max();
    return static_cast<int>(std::clamp(static_cast<double>(amount) / step, 0.0, endless));
}

auto orderOf(const BatchKinds::Kind &kind)
{
    return std::tuple(kind.capRow, kind.weight, kind.isComplex, kind.uses);
}

} // namespace

BatchKinds::BatchKinds(const BatchProblem &problem)
    : m_problem(problem)
{
    readWeights();
    chooseGrid();
    for (int coarseness = 0; coarseness < MostCoarseness; ++coarseness) {
        chooseSteps(coarseness);
        readUses();
        if (m_uses.size() <= MostUses)
            break;
    }
    readRooms();
    sortTickets();
    chooseScales();
    countPlaces();
}

int BatchKinds::onGrid(std::size_t agent, MilliUnits units) const
{
    if (units < 0)
        return -1;
    const Scale &scale = m_scales[agent];
    const int steps = inSteps(units, scale.grid);
    if (scale.parts == 1)
        return steps;
    const auto rest = units - static_cast<MilliUnits>(scale.grid) * steps;
    return steps * scale.parts + static_cast<int>(std::min<MilliUnits>(rest, scale.parts - 2));
}

void BatchKinds::readWeights()
{
    std::map<MilliUnits, int> weights;
    for (const BatchProblem::Ticket &ticket : m_problem.tickets)
        ++weights[ticket.weight];
    weights.erase(0);
    m_weights.assign(weights.begin(), weights.end());
}

/// The grid on which rounding down loses least of all weights: a fraction of
/// the smallest.
void BatchKinds::chooseGrid()
{
    std::vector<MilliUnits> sizes;
    for (const auto &[weight, count] : m_weights)
        sizes.push_back(weight);
    MilliUnits widest = 1;
    for (std::size_t agent = 0; agent < m_problem.agents.size(); ++agent) {
        for (const auto &limits : m_problem.limits)
            widest = std::max(widest, limits[agent] - m_problem.agents[agent].load);
    }
    const double finest = std::max(1.0, static_cast<double>(widest) / FinestRooms);
    const auto least = static_cast<double>(sizes.empty() ? widest : sizes.front());
    double fewestLost = std::numeric_limits<double>::infinity();
    m_grid = finest;
    for (int parts = 1; parts <= MostParts && least / parts >= finest; ++parts) {
        const double grid = stepBelow(least / parts, sizes);
        double lost = 0;
        for (const auto &[weight, count] : m_weights)
            lost += (static_cast<double>(weight) - grid * inSteps(weight, grid)) * count;
        if (lost < fewestLost * 0.9) { // a finer grid must be worth its time
            fewestLost = lost;
            m_grid = grid;
        }
    }
    m_areRounded = m_weights.size() > MostWeights || least < m_grid;
}

/// An amount is `steps` x grid and a rest. As long as the rests of all that an agent can hold are fewer than the parts
/// of a step, sums of parts are in the same order as sums of amounts.
void BatchKinds::chooseScales()
{
    const double whole = std::max(1.0, std::floor(m_grid));
    MilliUnits most = 0;
    for (const auto &[weight, count] : m_weights)
        most = std::max(most, weight % static_cast<MilliUnits>(whole));
    for (std::size_t agent = 0; agent < m_problem.agents.size(); ++agent) {
        MilliUnits room = 0;
        for (const auto &limits : m_problem.limits)
            room = std::max(room, limits[agent] - m_problem.agents[agent].load);
        const MilliUnits held = m_weights.empty() ? 0 : room / m_weights.front().first + 1;
        const MilliUnits parts = most > 0 ? held * most + 2 : 1;
        const bool isSmall = !m_areRounded && (inSteps(room, whole) + 1) * parts <= FewParts;
        m_scales.push_back(isSmall ? Scale{whole, static_cast<int>(parts)} : Scale{m_grid, 1});
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
            m_steps.push_back(1.0);
            continue;
        }
        const MilliUnits usual = uses[uses.size() / 2];
        double step = std::max(1.0, static_cast<double>(usual << 2 * coarseness) / FinestUse);
        for (int parts = 1; coarseness == 0 && parts <= MostParts; ++parts) {
            const double part = stepBelow(static_cast<double>(uses.front()) / parts, uses);
            const auto isMultiple = [part](MilliUnits use) {
                return static_cast<double>(use) - part * inSteps(use, part) <= NearMultiple * part;
            };
            if (std::all_of(uses.begin(), uses.end(), isMultiple)) {
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
        const auto rounded = static_cast<MilliUnits>(m_grid * inSteps(of.weight, m_grid));
        kinds.push_back({m_areRounded ? rounded : of.weight, of.capRow, of.countsAsComplex, m_usesOf[ticket]});
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
            const int units = onGrid(agent, what.weight);
            const int room = onGrid(agent, m_problem.limits[m_problem.capRows[what.capRow][agent]][agent] - of.load);
            int most = room < 0 || units == 0 ? 0 : room / units;
            most = of.load == 0 && of.capacity > 0 && units > 0 ? std::max(1, most) : most;
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
    bundle.room = m_problem.limits.empty() ? -1 : onGrid(agent, m_problem.limits.back()[agent] - of.load);
    bundle.complex = of.complexLeft;
    bundle.turns = of.turnsLeft;
    bundle.isIdle = of.load == 0 && of.capacity > 0;
    bundle.load = static_cast<double>(of.load);
    bundle.grid = m_scales[agent].grid;
    bundle.parts = m_scales[agent].parts;
    bundle.bend = m_problem.bend[agent];
    bundle.rooms = m_rooms[agent];
    return bundle;
}

AgentBundle::Item BatchKinds::item(std::size_t agent, std::size_t kind) const
{
    const Kind &what = m_kinds[kind];
    const int limit =
        onGrid(agent, m_problem.limits[m_problem.capRows[what.capRow][agent]][agent] - m_problem.agents[agent].load);
    AgentBundle::Item item;
    item.units = onGrid(agent, what.weight);
    item.limit = limit;
    item.isComplex = what.isComplex;
    item.uses = m_uses[what.uses].data();
    return item;
}

AgentBundle::Item BatchKinds::item(std::size_t agent, std::size_t kind, std::uint32_t cap) const
{
    AgentBundle::Item item = this->item(agent, kind);
    item.limit = onGrid(agent, m_problem.limits[cap][agent] - m_problem.agents[agent].load);
    return item;
}

double BatchKinds::leastGrowth(std::size_t agent, std::size_t kind) const
{
    const auto weight = m_scales[agent].grid * inSteps(m_kinds[kind].weight, m_scales[agent].grid);
    return m_problem.bend[agent] * weight * (2.0 * static_cast<double>(m_problem.agents[agent].load) + weight);
}

} // namespace evenkeel
