// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/batch/batchresources.h"

#include "routing/batch/batchstep.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <span>

namespace evenkeel {

namespace {

constexpr double Endless = std::numeric_limits<double>::infinity();
constexpr double Rounding = 1e-12;
constexpr std::size_t MostSizes = 12;  ///< of pieces that are looked at
constexpr std::size_t MostPieces = 12; ///< that count
constexpr double LeastLost = 0.1;      ///< of all room, by rounding
constexpr MilliUnits MostParts = 60;   ///< of the smallest use
constexpr double WorthOfUses = 1.1;    ///< against rooms
constexpr double ManyFit = 5;          ///< tickets in a room: with fewer, pieces do better
constexpr double LeastShare = 0.05;    ///< of tickets, that a cap concerns

double roundedDown(MilliUnits amount, double step)
{
    const auto exact = static_cast<double>(amount);
    return amount > 0 && amount < BatchProblem::Boundless ? std::floor(exact / step) * step : exact;
}

/// What share of all is lost by rounding it down.
double lostBy(std::span<const MilliUnits> amounts, double step)
{
    double lost = 0;
    double sum = 0;
    for (const MilliUnits amount : amounts) {
        if (amount <= 0 || amount >= BatchProblem::Boundless)
            continue;
        lost += static_cast<double>(amount) - roundedDown(amount, step);
        sum += static_cast<double>(amount);
    }
    return sum > 0 ? lost / sum : 0.0;
}

double meanOf(std::span<const MilliUnits> amounts)
{
    double sum = 0;
    double count = 0;
    for (const MilliUnits amount : amounts) {
        const bool isCounted = amount > 0 && amount < BatchProblem::Boundless;
        sum += isCounted ? static_cast<double>(amount) : 0.0;
        count += isCounted ? 1 : 0;
    }
    return count > 0 ? sum / count : 0.0;
}

/// Where uses are multiples of a step, or nearly so, no plan uses the room between two multiples. The step by which
/// most room goes and least of what is used.
double bestStep(std::span<const MilliUnits> uses, std::span<const MilliUnits> rooms)
{
    std::vector<MilliUnits> sizes(uses.begin(), uses.end());
    std::sort(sizes.begin(), sizes.end());
    sizes.erase(std::unique(sizes.begin(), sizes.end()), sizes.end());
    sizes.erase(std::remove(sizes.begin(), sizes.end(), 0), sizes.end());
    const MilliUnits least = sizes.empty() ? 0 : sizes.front();
    MilliUnits common = 0;
    for (const MilliUnits size : sizes)
        common = std::gcd(common, size);
    auto best = static_cast<double>(std::max<MilliUnits>(1, common));
    if (meanOf(rooms) < ManyFit * meanOf(uses))
        return best;
    double most = lostBy(rooms, best);
    for (MilliUnits parts = 1; parts <= MostParts && parts <= least; ++parts) {
        const double step = stepBelow(static_cast<double>(least) / static_cast<double>(parts), sizes);
        const double gain = lostBy(rooms, step) - WorthOfUses * lostBy(uses, step);
        if (gain > most) {
            most = gain;
            best = step;
        }
    }
    return best;
}

} // namespace

BatchResources::BatchResources(const BatchProblem &problem)
    : m_problem(problem)
{
    readLoads();
    readPieces();
    m_counts = m_resources.size();
    readCounts();
    readProfiles();
    readUses();
}

bool BatchResources::isScarce(std::size_t resource, std::size_t agent) const
{
    const double room = m_resources[resource].room[agent];
    return room > 0 && room < Endless;
}

std::size_t BatchResources::add(std::vector<double> room, double usual, double step)
{
    Resource resource;
    resource.usual = usual;
    resource.step = step;
    for (double &of : room)
        of = of == Endless ? Endless : std::max(0.0, of) / usual;
    resource.room = std::move(room);
    m_resources.push_back(std::move(resource));
    return m_resources.size() - 1;
}

std::size_t BatchResources::addRounded(const std::vector<MilliUnits> &rooms, double step, double usual)
{
    std::vector<double> rounded;
    for (const MilliUnits room : rooms)
        rounded.push_back(room >= BatchProblem::Boundless ? Endless : roundedDown(room, step));
    return add(std::move(rounded), usual, step);
}

double BatchResources::amountOf(MilliUnits use, std::size_t resource) const
{
    return roundedDown(use, m_resources[resource].step) / m_resources[resource].usual;
}

void BatchResources::readLoads()
{
    double sum = 0;
    std::vector<MilliUnits> weights;
    for (const BatchProblem::Ticket &ticket : m_problem.tickets) {
        sum += static_cast<double>(ticket.weight);
        weights.push_back(ticket.weight);
    }
    const double usual = std::max(1.0, sum / std::max(1.0, static_cast<double>(m_problem.tickets.size())));
    for (const auto &limits : m_problem.limits) {
        std::vector<MilliUnits> rooms;
        for (std::size_t agent = 0; agent < agents(); ++agent)
            rooms.push_back(limits[agent] - m_problem.agents[agent].load);
        m_total = addRounded(rooms, bestStep(weights, rooms), usual);
        m_resources[m_total].cap = static_cast<std::uint32_t>(m_total);
    }
    Resource &total = m_resources[m_total];
    for (std::size_t agent = 0; agent < agents(); ++agent) {
        total.bend.push_back(m_problem.bend[agent] * usual * usual);
        total.base.push_back(static_cast<double>(m_problem.agents[agent].load) / usual);
    }
}

/// Sizes are those of tickets: from there on one piece more or less fits. Taken are those where rounding costs most
/// room.
void BatchResources::readPieces()
{
    struct Found
    {
        double lost = 0;
        std::uint32_t cap = 0;
        MilliUnits size = 1;
    };
    std::vector<MilliUnits> weights;
    std::vector<double> ofCap(m_problem.caps.size());
    for (const BatchProblem::Ticket &ticket : m_problem.tickets) {
        if (ticket.weight > 0) {
            weights.push_back(ticket.weight);
            ofCap[ticket.mostCap] += 1;
        }
    }
    std::sort(weights.begin(), weights.end());
    std::vector<MilliUnits> sizes;
    for (std::size_t i = 0; i < MostSizes && !weights.empty(); ++i)
        sizes.push_back(weights[i * weights.size() / MostSizes]);
    sizes.erase(std::unique(sizes.begin(), sizes.end()), sizes.end());
    std::vector<Found> found;
    for (std::uint32_t cap = 0; cap < m_problem.caps.size(); ++cap) {
        for (const MilliUnits size : sizes) {
            double rooms = 0;
            double lost = 0;
            for (std::size_t agent = 0; agent < agents(); ++agent) {
                const MilliUnits room = m_problem.limits[cap][agent] - m_problem.agents[agent].load;
                rooms += room > 0 ? static_cast<double>(room) : 0.0;
                lost += room > 0 ? static_cast<double>(room % size) : 0.0;
            }
            const double share = ofCap[cap] / static_cast<double>(std::max<std::size_t>(1, weights.size()));
            if (rooms > 0 && lost / rooms > LeastLost && share > LeastShare)
                found.push_back({lost / rooms * share, cap, size});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return a.lost > b.lost; });
    for (std::size_t i = 0; i < std::min(found.size(), MostPieces); ++i)
        addPieces(found[i].cap, found[i].size);
}

void BatchResources::addPieces(std::uint32_t cap, MilliUnits size)
{
    double sum = 0;
    double users = 0;
    for (const BatchProblem::Ticket &ticket : m_problem.tickets) {
        const MilliUnits pieces = ticket.weight / size; // whole ones
        sum += static_cast<double>(pieces);
        users += ticket.weight >= size ? 1 : 0;
    }
    std::vector<double> rooms;
    for (std::size_t agent = 0; agent < agents(); ++agent) {
        const BatchProblem::Agent &of = m_problem.agents[agent];
        const MilliUnits room = std::max<MilliUnits>(0, m_problem.limits[cap][agent] - of.load) / size;
        const bool takesAny = of.load == 0 && of.capacity > 0;
        rooms.push_back(static_cast<double>(takesAny ? std::max<MilliUnits>(1, room) : room));
    }
    m_pieces.push_back({add(std::move(rooms), users > 0 ? sum / users : 1.0), size});
    m_resources[m_pieces.back().resource].cap = cap;
}

void BatchResources::readCounts()
{
    std::vector<double> complex;
    std::vector<double> turns;
    for (const BatchProblem::Agent &agent : m_problem.agents) {
        complex.push_back(agent.complexLeft);
        const bool isEndless = static_cast<std::size_t>(std::max(0, agent.turnsLeft)) >= m_problem.tickets.size();
        turns.push_back(isEndless ? Endless : agent.turnsLeft);
    }
    add(std::move(complex), 1);
    add(std::move(turns), 1);
}

void BatchResources::readProfiles()
{
    for (const BatchProblem::Profile &profile : m_problem.profiles) {
        double sum = 0;
        double users = 0;
        std::vector<MilliUnits> uses;
        for (std::size_t ticket = 0; ticket < profile.use.size(); ++ticket) {
            const bool isUser = profile.isAbout[ticket] && profile.use[ticket] > 0;
            sum += isUser ? static_cast<double>(profile.use[ticket]) : 0.0;
            users += isUser ? 1 : 0;
            uses.push_back(isUser ? profile.use[ticket] : 0);
        }
        const double usual = users > 0 ? std::max(1.0, sum / users) : 1.0;
        std::vector<MilliUnits> urgentRooms;
        for (std::size_t agent = 0; agent < agents(); ++agent)
            urgentRooms.push_back(std::max(profile.usualRoom[agent], profile.urgentRoom[agent]));
        addRounded(profile.usualRoom, bestStep(uses, profile.usualRoom), usual);
        addRounded(urgentRooms, bestStep(uses, urgentRooms), usual);
    }
}

BatchResources::Use BatchResources::useOf(const BatchProblem::Ticket &ticket, std::size_t position) const
{
    const std::size_t caps = m_problem.limits.size();
    Use use;
    use.caps = &m_problem.capRows[ticket.capRow];
    const std::size_t least = use.caps->empty() ? caps : *std::min_element(use.caps->begin(), use.caps->end());
    for (std::size_t cap = least; cap < caps && ticket.weight > 0; ++cap)
        use.parts.emplace_back(cap, amountOf(ticket.weight, cap));
    for (const Pieces &of : m_pieces) {
        const MilliUnits pieces = ticket.weight / of.size;
        if (pieces > 0 && m_resources[of.resource].cap >= least)
            use.parts.emplace_back(of.resource, static_cast<double>(pieces) / m_resources[of.resource].usual);
    }
    use.loads = use.parts.size();
    if (ticket.countsAsComplex)
        use.parts.emplace_back(m_counts, 1.0);
    use.parts.emplace_back(m_counts + 1, 1.0);
    for (std::size_t place = 0; place < m_problem.profiles.size(); ++place) {
        const BatchProblem::Profile &profile = m_problem.profiles[place];
        const std::size_t resource = m_counts + 2 + 2 * place;
        if (!profile.isAbout[position] || profile.use[position] <= 0)
            continue;
        if (!ticket.isUrgent)
            use.parts.emplace_back(resource, amountOf(profile.use[position], resource));
        use.parts.emplace_back(resource + 1, amountOf(profile.use[position], resource + 1));
    }
    return use;
}

void BatchResources::findNever(Use &use) const
{
    use.never.assign(agents(), 0.0);
    for (std::size_t part = 0; part < use.parts.size(); ++part) {
        const auto [resource, amount] = use.parts[part];
        for (std::size_t agent = 0; agent < agents(); ++agent) {
            const BatchProblem::Agent &of = m_problem.agents[agent];
            const bool takesAny = part < use.loads && of.load == 0 && of.capacity > 0;
            if (!takesAny && counts(use, resource, agent) &&
                amount > m_resources[resource].room[agent] * (1 + Rounding))
                use.never[agent] = BatchProblem::Blocked;
        }
    }
}

/// What nobody has little of has no price.
void BatchResources::dropEndless(Use &use) const
{
    const auto isEndless = [this](const std::pair<std::size_t, double> &part) {
        for (std::size_t agent = 0; agent < agents(); ++agent) {
            if (isScarce(part.first, agent))
                return false;
        }
        return true;
    };
    const auto loads = use.parts.begin() + static_cast<std::ptrdiff_t>(use.loads);
    use.parts.erase(std::remove_if(loads, use.parts.end(), isEndless), use.parts.end());
}

void BatchResources::readUses()
{
    std::map<std::pair<std::uint32_t, std::vector<std::pair<std::size_t, double>>>, std::uint32_t> known;
    for (std::size_t ticket = 0; ticket < m_problem.tickets.size(); ++ticket) {
        Use use = useOf(m_problem.tickets[ticket], ticket);
        const auto [found, isNew] =
            known.try_emplace({m_problem.tickets[ticket].capRow, use.parts}, static_cast<std::uint32_t>(m_uses.size()));
        if (isNew) {
            findNever(use);
            dropEndless(use);
            m_uses.push_back(std::move(use));
        }
        m_useOf.push_back(found->second);
    }
}

} // namespace evenkeel
