// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/batch/batchreading.h"

#include "routing/paircost.h"

#include <algorithm>
#include <limits>
#include <map>

namespace evenkeel {

namespace {

constexpr std::size_t MostCapEntries = 50'000;

/// Gives each key it meets the next row, made once.
template <class Key, class Row>
class RowBook
{
public:
    explicit RowBook(std::vector<Row> &rows)
        : m_rows(rows)
    {}

    template <class Make>
    [[nodiscard]] std::uint32_t rowOf(const Key &key, Make &&make)
    {
        const auto [found, isNew] = m_places.try_emplace(key, static_cast<std::uint32_t>(m_rows.size()));
        if (isNew)
            m_rows.push_back(make());
        return found->second;
    }

private:
    std::vector<Row> &m_rows;
    std::map<Key, std::uint32_t> m_places;
};

class BatchReader
{
public:
    BatchReader(const LiveDesk &desk, BatchProblem &problem)
        : m_desk(desk)
        , m_policy(desk.compiled().policy())
        , m_problem(problem)
        , m_needs(problem.needRows)
        , m_paces(problem.paceRows)
        , m_passing(problem.passRows)
        , m_caps(problem.capRows)
    {}

    void readCaps();
    void readAgents();
    void readProfiles();
    void readTicket(const TicketAsk &ask);
    void joinCapRows();

private:
    [[nodiscard]] std::size_t agents() const { return m_desk.agents().rows().size(); }
    [[nodiscard]] std::uint32_t needRow(const TicketAsk &ask);
    [[nodiscard]] std::uint32_t paceRow(const TicketAsk &ask);
    void readRules(const TicketAsk &ask, BatchProblem::Ticket &ticket);
    static void levelCaps(const std::vector<float> &passing, std::vector<std::uint32_t> &caps);
    void readDecliners(const TicketAsk &ask, const AgentSet &passing, BatchProblem::Ticket &ticket);

    const LiveDesk &m_desk;
    const Policy &m_policy;
    BatchProblem &m_problem;
    std::vector<std::uint32_t> m_rankOfCap; ///< of the policy's caps among those of the problem
    RowBook<std::vector<int>, std::vector<double>> m_needs;
    RowBook<CategoryId, std::vector<double>> m_paces;
    RowBook<std::vector<float>, std::vector<float>> m_passing;
    RowBook<std::vector<std::uint32_t>, std::vector<std::uint32_t>> m_caps;
};

void BatchReader::readCaps()
{
    const std::vector<double> &caps = m_desk.compiled().caps();
    m_problem.caps = caps;
    std::sort(m_problem.caps.begin(), m_problem.caps.end());
    m_problem.caps.erase(std::unique(m_problem.caps.begin(), m_problem.caps.end()), m_problem.caps.end());
    for (const double cap : caps) {
        const auto place = std::lower_bound(m_problem.caps.begin(), m_problem.caps.end(), cap);
        m_rankOfCap.push_back(static_cast<std::uint32_t>(place - m_problem.caps.begin()));
    }
    for (const double cap : m_problem.caps) {
        std::vector<MilliUnits> limits;
        for (const AgentRow &row : m_desk.agents().rows())
            limits.push_back(toMilliUnits(row.agent.capacity * cap));
        m_problem.limits.push_back(std::move(limits));
    }
}

void BatchReader::readAgents()
{
    constexpr int unlimited = std::numeric_limits<int>::max();
    for (const AgentRow &row : m_desk.agents().rows()) {
        const AgentStanding standing = row.standing();
        BatchProblem::Agent agent;
        agent.id = row.agent.id;
        agent.load = standing.load;
        agent.capacity = row.agent.capacity;
        agent.complexLeft = std::max(0, m_policy.complexInFlight - standing.complexInFlight);
        agent.turnsLeft =
            standing.opening.rampFrom ? std::max(0, m_policy.rampTickets - standing.newInRamp) : unlimited;
        if (const int rate = m_policy.protection.assignmentsPerHour; rate > 0)
            agent.turnsLeft = std::min(agent.turnsLeft, std::max(0, rate - standing.recent));
        const double whole = agent.capacity * 1000.0;
        m_problem.bend.push_back(whole > 0 ? m_policy.cost.unfairnessMinutes / (whole * whole) : 0.0);
        m_problem.waits.push_back(toUnits(standing.wait));
        m_problem.agents.push_back(agent);
    }
}

void BatchReader::readProfiles()
{
    for (std::size_t place = 0; place < m_desk.compiled().profiles().size(); ++place) {
        const RoutingProfile &profile = m_desk.compiled().profiles()[place];
        BatchProblem::Profile numbers;
        for (const AgentRow &row : m_desk.agents().rows()) {
            const AgentStanding standing = row.standing();
            const auto limits = profile.limitsOf(row.agent);
            const MilliUnits used = place < standing.used.size() ? standing.used[place] : 0;
            const Millis left = standing.opening.timeLeft(m_desk.now());
            const auto room = [&](double limit) { return profileLimit(profile, limit, left) - used; };
            numbers.usualRoom.push_back(limits ? room(limits->usual) : BatchProblem::Boundless);
            numbers.urgentRoom.push_back(limits ? room(limits->urgent) : BatchProblem::Boundless);
        }
        m_problem.profiles.push_back(std::move(numbers));
    }
}

std::uint32_t BatchReader::needRow(const TicketAsk &ask)
{
    std::vector<int> key;
    for (const AskedNeed &need : ask.needs) {
        key.push_back(static_cast<int>(need.skill));
        key.push_back(static_cast<int>(need.need.level) * 4 + (need.need.isRequired ? 1 : 0) +
                      (need.isLanguage ? 2 : 0));
    }
    return m_needs.rowOf(key, [&] {
        std::vector<double> row(agents(), 0.0);
        for (std::size_t agent = 0; agent < row.size(); ++agent) {
            PairFacts pair;
            for (const AskedNeed &need : ask.needs) {
                const std::uint32_t has = m_desk.agents().abilities().levels(need.skill)[agent];
                const LevelGap gap = levelGap(need, static_cast<Proficiency>(has));
                pair.missingLevels += gap.missing;
                pair.surplusLevels += gap.surplus;
            }
            row[agent] = skillGapCost(pair, m_policy.cost);
        }
        return row;
    });
}

std::uint32_t BatchReader::paceRow(const TicketAsk &ask)
{
    return m_paces.rowOf(ask.ticket.category, [&] {
        const std::span<const double> paces = m_desk.agents().abilities().paces(ask.category);
        std::vector<double> row(agents(), 1.0);
        std::copy(paces.begin(), paces.end(), row.begin());
        return row;
    });
}

/// Who declined is stopped while somebody else can take the ticket. Whether
/// somebody will is not known yet: the plan does without them unless there is
/// nobody else, the bound counts them in.
void BatchReader::readDecliners(const TicketAsk &ask, const AgentSet &passing, BatchProblem::Ticket &ticket)
{
    for (const AgentId agent : ask.ticket.declinedBy) {
        const auto position = m_desk.agents().find(agent);
        if (position && passing.contains(*position))
            ticket.decliners.push_back(static_cast<std::uint32_t>(*position));
    }
    std::sort(ticket.decliners.begin(), ticket.decliners.end());
    ticket.decliners.erase(std::unique(ticket.decliners.begin(), ticket.decliners.end()), ticket.decliners.end());
    if (static_cast<int>(ticket.decliners.size()) == passing.count())
        ticket.decliners.clear();
}

/// Who may take the ticket apart from room, and what the rules passed over on the way to them cost.
void BatchReader::readRules(const TicketAsk &ask, BatchProblem::Ticket &ticket)
{
    std::vector<float> passing(agents(), static_cast<float>(BatchProblem::Blocked));
    std::vector<std::uint32_t> caps(agents(), 0);
    float passedOver = 0;
    bool isFound = false;
    m_desk.forEachRule(ask, [&](const Asking &asking) {
        ticket.minutesLeft = asking.minutesLeft;
        const AgentSet found = eligibleApartFromRoom(m_desk.agents(), asking);
        const std::uint32_t cap = m_rankOfCap[asking.compiled.capOf(asking.rule, ask.ticket.priority)];
        ticket.mostCap = std::max(ticket.mostCap, cap);
        found.forEach([&](std::size_t agent) {
            passing[agent] = std::min(passing[agent], passedOver);
            caps[agent] = std::max(caps[agent], static_cast<std::uint32_t>(cap));
        });
        if (found.isEmpty())
            return false;
        passedOver += static_cast<float>(m_policy.cost.passedRuleMinutes);
        ticket.cap = isFound ? std::min(ticket.cap, cap) : cap; // one for all its rules in the plan
        if (!isFound)
            readDecliners(ask, found, ticket);
        isFound = true;
        return false;
    });
    if (!isFound)
        ticket.cap = ticket.mostCap;
    ticket.passing = m_passing.rowOf(passing, [&] { return passing; });
    levelCaps(passing, caps);
    ticket.capRow = m_caps.rowOf(caps, [&] { return caps; });
}

/// Caps at those to whom no rule leads make no difference: there they are made the lowest of the others, so that many
/// tickets share a row.
void BatchReader::levelCaps(const std::vector<float> &passing, std::vector<std::uint32_t> &caps)
{
    const auto isReached = [&passing](std::size_t agent) {
        return passing[agent] < static_cast<float>(BatchProblem::Blocked);
    };
    auto lowest = static_cast<std::uint32_t>(-1);
    for (std::size_t agent = 0; agent < caps.size(); ++agent)
        lowest = isReached(agent) ? std::min(lowest, caps[agent]) : lowest;
    for (std::size_t agent = 0; agent < caps.size(); ++agent)
        caps[agent] = isReached(agent) ? caps[agent] : lowest == static_cast<std::uint32_t>(-1) ? 0 : lowest;
}

/// Each row costs time: where there are very many, a ticket's highest cap counts for all agents.
void BatchReader::joinCapRows()
{
    if (m_problem.capRows.size() * agents() <= MostCapEntries)
        return;
    std::vector<std::uint32_t> highest;
    for (const std::vector<std::uint32_t> &row : m_problem.capRows)
        highest.push_back(row.empty() ? 0 : *std::max_element(row.begin(), row.end()));
    m_problem.capRows.clear();
    for (std::uint32_t cap = 0; cap < m_problem.caps.size(); ++cap)
        m_problem.capRows.emplace_back(agents(), cap);
    for (BatchProblem::Ticket &ticket : m_problem.tickets)
        ticket.capRow = highest[ticket.capRow];
}

void BatchReader::readTicket(const TicketAsk &ask)
{
    const RoutingTicket &waiting = ask.ticket;
    BatchProblem::Ticket ticket;
    ticket.id = waiting.id;
    readRules(ask, ticket);
    ticket.needs = needRow(ask);
    ticket.pace = paceRow(ask);
    ticket.weight = ask.weight;
    ticket.isUrgent = waiting.priority == Priority::Urgent;
    ticket.latePerMinute = m_policy.cost.latenessPerMinute[static_cast<std::size_t>(waiting.priority)];
    ticket.handling = static_cast<double>(waiting.expectedHandling.count());
    ticket.leave = unassignedCost(waiting.priority, m_desk.slaShare(ask), m_policy.cost);
    if (isContextLost(waiting, AgentId(), m_policy, m_desk.now())) {
        ticket.lostContext = m_policy.cost.contextMinutes;
        if (const auto position = m_desk.agents().find(waiting.affinityAgent))
            ticket.affine = static_cast<std::uint32_t>(*position);
    }
    ticket.asksComplexity = ask.isComplex;
    ticket.countsAsComplex = ask.isComplex && ask.isCounting;
    m_problem.tickets.push_back(std::move(ticket));
}

} // namespace

BatchProblem readBatch(const LiveDesk &desk, std::span<const TicketAsk *const> waiting)
{
    BatchProblem problem;
    BatchReader reader(desk, problem);
    reader.readCaps();
    reader.readAgents();
    reader.readProfiles();
    problem.tickets.reserve(waiting.size());
    for (const TicketAsk *ask : waiting)
        reader.readTicket(*ask);
    reader.joinCapRows();
    std::stable_sort(problem.tickets.begin(), problem.tickets.end(),
                     [](const auto &a, const auto &b) { return a.cap < b.cap; });
    for (std::size_t place = 0; place < problem.profiles.size(); ++place) {
        for (const BatchProblem::Ticket &ticket : problem.tickets) {
            const RoutingProfile &profile = desk.compiled().profiles()[place];
            const TicketAsk &ask = *desk.find(ticket.id);
            problem.profiles[place].use.push_back(profileUse(ask, profile));
            problem.profiles[place].isAbout.push_back(isStoppedBy(profile, ask));
        }
    }
    return problem;
}

} // namespace evenkeel
