// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/batch/batchresources.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>

namespace evenkeel {

namespace {

constexpr double Endless = std::numeric_limits<double>::infinity();
constexpr double Rounding = 1e-12;
constexpr std::size_t MostSizes = 12;  ///< of pieces that are looked at
constexpr std::size_t MostPieces = 12; ///< that count
constexpr double LeastLost = 0.1;      ///< of all room, by rounding
constexpr double LeastShare = 0.05;    ///< of tickets, that a cap concerns

double roomOf(MilliUnits room)
{
    return room >= BatchProblem::Boundless ? Endless : static_cast<double>(room);
}

/// What is used is a multiple of `step`: no more of the room can be.
MilliUnits whatCanBeUsed(MilliUnits room, MilliUnits step)
{
    return step > 1 && room > 0 && room < BatchProblem::Boundless ? room - room % step : room;
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

std::size_t BatchResources::add(std::vector<double> room, double usual)
{
    Resource resource;
    resource.usual = usual;
    for (double &of : room)
        of = of == Endless ? Endless : std::max(0.0, of) / usual;
    resource.room = std::move(room);
    m_resources.push_back(std::move(resource));
    return m_resources.size() - 1;
}

void BatchResources::readLoads()
{
    double sum = 0;
    MilliUnits step = 0;
    for (const BatchProblem::Ticket &ticket : m_problem.tickets) {
        sum += static_cast<double>(ticket.weight);
        step = std::gcd(step, ticket.weight);
    }
    const double usual = std::max(1.0, sum / std::max(1.0, static_cast<double>(m_problem.tickets.size())));
    for (const auto &limits : m_problem.limits) {
        std::vector<double> room;
        for (std::size_t agent = 0; agent < agents(); ++agent)
            room.push_back(static_cast<double>(whatCanBeUsed(limits[agent] - m_problem.agents[agent].load, step)));
        m_total = add(std::move(room), usual);
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
        sum += static_cast<double>(ticket.weight / size);
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
        MilliUnits step = 0;
        for (std::size_t ticket = 0; ticket < profile.use.size(); ++ticket) {
            const bool isUser = profile.isAbout[ticket] && profile.use[ticket] > 0;
            sum += isUser ? static_cast<double>(profile.use[ticket]) : 0.0;
            users += isUser ? 1 : 0;
            step = std::gcd(step, isUser ? profile.use[ticket] : 0);
        }
        const double usual = users > 0 ? std::max(1.0, sum / users) : 1.0;
        std::vector<double> rooms;
        std::vector<double> urgentRooms;
        for (std::size_t agent = 0; agent < agents(); ++agent) {
            rooms.push_back(roomOf(whatCanBeUsed(profile.usualRoom[agent], step)));
            const MilliUnits most = std::max(profile.usualRoom[agent], profile.urgentRoom[agent]);
            urgentRooms.push_back(roomOf(whatCanBeUsed(most, step)));
        }
        add(std::move(rooms), usual);
        add(std::move(urgentRooms), usual);
    }
}

BatchResources::Use BatchResources::useOf(const BatchProblem::Ticket &ticket, std::size_t position) const
{
    const std::size_t caps = m_problem.limits.size();
    Use use;
    use.caps = &m_problem.capRows[ticket.capRow];
    const std::size_t least = use.caps->empty() ? caps : *std::min_element(use.caps->begin(), use.caps->end());
    for (std::size_t cap = least; cap < caps && ticket.weight > 0; ++cap)
        use.parts.emplace_back(cap, static_cast<double>(ticket.weight) / m_resources[cap].usual);
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
        const double amount = static_cast<double>(profile.use[position]) / m_resources[resource].usual;
        if (!profile.isAbout[position] || amount <= 0)
            continue;
        if (!ticket.isUrgent)
            use.parts.emplace_back(resource, amount);
        use.parts.emplace_back(resource + 1, amount);
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
