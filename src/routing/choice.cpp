// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/choice.h"

#include "routing/paircost.h"
#include "routing/ranking.h"

namespace evenkeel {

namespace {

/// The best few, kept sorted while candidates stream by in order of their ids.
class Podium
{
public:
    explicit Podium(const AgentTable &agents)
        : m_burdens(agents.burdens())
    {}

    void offer(std::size_t agent, double score)
    {
        if (m_size == RankingKept && !isBetter(agent, score, m_size - 1))
            return;
        std::size_t place = m_size < RankingKept ? m_size++ : m_size - 1;
        for (; place > 0 && isBetter(agent, score, place - 1); --place) {
            m_agents[place] = m_agents[place - 1];
            m_scores[place] = m_scores[place - 1];
        }
        m_agents[place] = agent;
        m_scores[place] = score;
    }

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::size_t agent(std::size_t place) const { return m_agents[place]; }

private:
    [[nodiscard]] bool isBetter(std::size_t agent, double score, std::size_t place) const
    {
        if (score != m_scores[place])
            return score > m_scores[place];
        return m_burdens[agent].turn < m_burdens[m_agents[place]].turn;
    }

    const std::vector<AgentTable::Burden> &m_burdens;
    std::array<std::size_t, RankingKept> m_agents{};
    std::array<double, RankingKept> m_scores{};
    std::size_t m_size = 0;
};

/// Measures read from the dense arrays.
class FastMeasures
{
public:
    FastMeasures(const AgentTable &agents, const Asking &asking)
        : m_agents(agents)
        , m_asking(asking)
        , m_paces(agents.abilities().paces(asking.ask.category))
    {
        const RoutingTicket &ticket = asking.ask.ticket;
        m_isAffinityKept = isAffine(ticket, ticket.affinityAgent, asking.policy, asking.now);
        if (m_isAffinityKept)
            m_affine = agents.find(ticket.affinityAgent).value_or(m_affine);
        for (const AskedNeed &need : asking.ask.needs) {
            m_levels.push_back(agents.abilities().levels(need.skill));
            if (asking.rule.method == AssignmentMethod::LeastCost)
                m_gaps.push_back(gapsOf(need));
        }
        m_minutes = static_cast<double>(ticket.expectedHandling.count());
    }

    [[nodiscard]] double skillFit(std::size_t agent) const
    {
        if (m_levels.empty())
            return 1.0;
        double fit = 0;
        for (std::size_t i = 0; i < m_levels.size(); ++i)
            fit += m_asking.ask.needs[i].fit[m_levels[i][agent]];
        return fit / static_cast<double>(m_levels.size());
    }
    [[nodiscard]] double ratio(std::size_t agent) const
    {
        const AgentTable::Burden &of = m_agents.burdens()[agent];
        return loadRatio(of.load + m_asking.ask.weight, of.capacity);
    }
    [[nodiscard]] double pace(std::size_t agent) const { return m_paces.empty() ? 1.0 : m_paces[agent]; }
    [[nodiscard]] bool isAffineTo(std::size_t agent) const { return agent == m_affine; }
    [[nodiscard]] double unitsLeft(std::size_t agent) const
    {
        const AgentTable::Burden &of = m_agents.burdens()[agent];
        return of.capacity - toUnits(of.load);
    }

    [[nodiscard]] double costPoints(std::size_t agent) const
    {
        const AgentTable::Burden &of = m_agents.burdens()[agent];
        PairFacts pair;
        pair.priority = m_asking.ask.ticket.priority;
        pair.minutesLeft = m_asking.minutesLeft;
        pair.waitMinutes = toUnits(of.wait);
        pair.handlingMinutes = m_minutes * pace(agent);
        for (std::size_t i = 0; i < m_levels.size(); ++i) {
            const LevelGap &gap = m_gaps[i][m_levels[i][agent]];
            pair.missingLevels += gap.missing;
            pair.surplusLevels += gap.surplus;
        }
        pair.ratioBefore = loadRatio(of.load, of.capacity);
        pair.ratioAfter = ratio(agent);
        pair.isContextLost = m_isAffinityKept && m_asking.ask.ticket.affinityAgent != m_agents.rows()[agent].agent.id;
        const CostWeights &weights = m_asking.policy.cost; // summed as the terms of the record are
        double sum = 0;
        sum += -latenessCost(pair, weights);
        sum += -skillGapCost(pair, weights);
        sum += -unfairnessCost(pair, weights);
        sum += -contextCost(pair, weights);
        return sum;
    }

private:
    using Gaps = std::array<LevelGap, ProficiencyCount>;

    [[nodiscard]] static Gaps gapsOf(const AskedNeed &need)
    {
        Gaps gaps;
        for (std::size_t level = 0; level < gaps.size(); ++level)
            gaps[level] = levelGap(need, static_cast<Proficiency>(level));
        return gaps;
    }

    const AgentTable &m_agents;
    const Asking &m_asking;
    std::vector<Gaps> m_gaps;
    std::span<const double> m_paces;
    std::vector<const std::uint8_t *> m_levels;
    std::size_t m_affine = static_cast<std::size_t>(-1);
    bool m_isAffinityKept = false; ///< by an agent who may have left the desk
    double m_minutes = 0;
};

template <class Score>
void offerAll(Podium &podium, const AgentSet &candidates, Score &&score)
{
    candidates.forEach([&](std::size_t agent) { podium.offer(agent, score(agent)); });
}

void offerByMethod(Podium &podium, const AgentTable &agents, const AgentSet &candidates, const Asking &asking)
{
    const FastMeasures fast(agents, asking);
    const auto &rows = agents.rows();
    Measures of;
    switch (asking.rule.method) {
    case AssignmentMethod::Layered:
        return offerAll(podium, candidates, [&](std::size_t agent) {
            of.skillFit = fast.skillFit(agent);
            of.loadRatio = fast.ratio(agent);
            of.isAffine = fast.isAffineTo(agent);
            of.pace = fast.pace(agent);
            return layeredScore(of, asking.policy.layered);
        });
    case AssignmentMethod::RoundRobin:
        return offerAll(podium, candidates,
                        [&](std::size_t agent) { return turnMinutes(rows[agent].agent, asking.now); });
    case AssignmentMethod::LeastLoaded:
        return offerAll(podium, candidates, [&](std::size_t agent) {
            of.loadRatio = fast.ratio(agent);
            return loadRatioPoints(of, 1.0);
        });
    case AssignmentMethod::HighestSpareCapacity:
        return offerAll(podium, candidates, [&](std::size_t agent) { return fast.unitsLeft(agent); });
    case AssignmentMethod::LongestIdle:
        return offerAll(podium, candidates, [&](std::size_t agent) {
            return idleMinutes(rows[agent].agent, rows[agent].moment.opening, asking.now);
        });
    case AssignmentMethod::BestSkill:
        return offerAll(podium, candidates, [&](std::size_t agent) { return fast.skillFit(agent); });
    case AssignmentMethod::LeastCost:
        return offerAll(podium, candidates, [&](std::size_t agent) { return fast.costPoints(agent); });
    }
}

void appendBest(std::vector<RankedAgent> &ranking, const AgentTable &agents, const AgentSet &candidates,
                const Asking &asking)
{
    Podium podium(agents);
    offerByMethod(podium, agents, candidates, asking);
    for (std::size_t place = 0; place < podium.size() && ranking.size() < RankingKept; ++place) {
        const AgentRow &row = agents.rows()[podium.agent(place)];
        const TermList terms = termsFor(row.standing(), asking);
        ranking.push_back({row.agent.id, terms.sum(), {terms.list().begin(), terms.list().end()}});
    }
}

} // namespace

std::vector<RankedAgent> rankBest(const AgentTable &agents, const Eligibility &eligible, const Asking &asking)
{
    std::vector<RankedAgent> ranking;
    ranking.reserve(RankingKept);
    if (!eligible.isGrowth) {
        appendBest(ranking, agents, eligible.candidates, asking);
        return ranking;
    }
    appendBest(ranking, agents, eligible.growing, asking);
    AgentSet others = eligible.candidates;
    others -= eligible.growing;
    appendBest(ranking, agents, others, asking);
    return ranking;
}

} // namespace evenkeel
