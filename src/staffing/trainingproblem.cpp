// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffing/trainingproblem.h"

#include "staffing/cellpresence.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace evenkeel {

namespace {

using std::chrono::duration_cast;
using std::chrono::seconds;

constexpr double MostExpected = 10'000; // tickets an hour; keeps sums far from what 64 bits hold
constexpr double Thousand = 1000;

double hoursOf(Millis length)
{
    return std::chrono::duration<double, std::ratio<3600>>(length).count();
}

int atLevel(const SkillDesk &desk, const CellPresence &presence, std::size_t skill, std::size_t cell, Proficiency level)
{
    int count = 0;
    for (std::size_t agent = 0; agent < desk.agents.size(); ++agent)
        count += desk.agents[agent].levels[skill] >= level && presence.isAtWork(agent, cell) ? 1 : 0;
    return count;
}

MissedGroup missedGroup(const SkillDesk &desk, std::size_t skill, const std::vector<std::size_t> &cells, int missing)
{
    MissedGroup group;
    group.cell = cells.front();
    group.missing = missing;
    for (const std::size_t cell : cells) {
        const Millis length = desk.cells[cell].span.length();
        const double expected = std::min(desk.expected(skill, desk.cells[cell].slot), MostExpected);
        group.length += length;
        group.tickets += expected * hoursOf(length);
        group.value += duration_cast<seconds>(length).count() * std::llround(Thousand * (1 + expected));
    }
    return group;
}

} // namespace

TrainingProblem trainingProblem(const SkillDesk &desk, const TrainingOptions &options)
{
    const CellPresence presence(desk);
    const std::vector<std::vector<std::size_t>> groups = presence.groups();
    const int level = static_cast<int>(options.coverage.level);
    TrainingProblem problem;
    problem.agents = desk.agents.size();
    for (std::size_t skill = 0; skill < desk.skills.size(); ++skill) {
        std::vector<MissedGroup> missed;
        for (const std::vector<std::size_t> &cells : groups) {
            const int have = atLevel(desk, presence, skill, cells.front(), options.coverage.level);
            if (have < options.coverage.needed && desk.isAskedFor(skill)) {
                missed.push_back(missedGroup(desk, skill, cells, options.coverage.needed - have));
                problem.missing += missed.back().length * missed.back().missing;
            }
        }
        problem.firstPair.push_back(static_cast<std::uint32_t>(problem.pairs.size()));
        std::vector<TrainingPair> pairs;
        for (std::size_t agent = 0; agent < desk.agents.size(); ++agent) {
            const int step = level - static_cast<int>(desk.agents[agent].levels[skill]);
            if (step > 0 && step <= options.widestStep)
                pairs.push_back({static_cast<std::uint32_t>(agent), static_cast<std::uint32_t>(skill),
                                 static_cast<std::uint8_t>(step)});
        }
        std::sort(pairs.begin(), pairs.end(), [&desk](const TrainingPair &a, const TrainingPair &b) {
            return a.step != b.step ? a.step < b.step : desk.agents[a.agent].id < desk.agents[b.agent].id;
        });
        for (const TrainingPair &pair : pairs) {
            TrainingProblem::Reach reach;
            for (std::size_t group = 0; group < missed.size(); ++group) {
                if (presence.isAtWork(pair.agent, missed[group].cell))
                    reach.push_back(static_cast<std::uint32_t>(group));
            }
            if (reach.empty())
                continue;
            problem.pairs.push_back(pair);
            problem.reach.push_back(std::move(reach));
        }
        problem.missed.push_back(std::move(missed));
    }
    problem.firstPair.push_back(static_cast<std::uint32_t>(problem.pairs.size()));
    return problem;
}

TrainingState::TrainingState(const TrainingProblem &problem, int mostPerAgent)
    : m_problem(problem)
    , m_mostPerAgent(mostPerAgent)
    , m_perAgent(problem.agents)
    , m_gains(problem.pairs.size())
    , m_left(problem.missed.size())
{
    for (const std::vector<MissedGroup> &groups : problem.missed)
        m_trained.emplace_back(groups.size());
    for (std::uint32_t skill = 0; skill < problem.missed.size(); ++skill)
        recount(skill);
}

std::int64_t TrainingState::missing(std::uint32_t skill, std::size_t group) const
{
    return std::max(0, m_problem.missed[skill][group].missing - m_trained[skill][group]);
}

void TrainingState::recount(std::uint32_t skill)
{
    const std::vector<MissedGroup> &groups = m_problem.missed[skill];
    std::vector<std::int64_t> open(groups.size());
    m_left[skill] = 0;
    for (std::size_t group = 0; group < groups.size(); ++group) {
        const std::int64_t still = missing(skill, group);
        open[group] = still > 0 ? groups[group].value : 0;
        m_left[skill] += groups[group].value * still;
    }
    for (std::uint32_t pair = m_problem.firstPair[skill]; pair < m_problem.firstPair[skill + 1]; ++pair) {
        std::int64_t gain = 0;
        for (const std::uint32_t group : m_problem.reach[pair])
            gain += open[group];
        m_gains[pair] = gain;
    }
}

void TrainingState::add(std::uint32_t pair)
{
    const TrainingPair &added = m_problem.pairs[pair];
    m_value += m_gains[pair];
    for (const std::uint32_t group : m_problem.reach[pair])
        ++m_trained[added.skill][group];
    ++m_perAgent[added.agent];
    m_chosen.push_back(pair);
    recount(added.skill);
}

void TrainingState::remove(std::uint32_t pair)
{
    const TrainingPair &removed = m_problem.pairs[pair];
    for (const std::uint32_t group : m_problem.reach[pair])
        --m_trained[removed.skill][group];
    --m_perAgent[removed.agent];
    m_chosen.erase(std::find(m_chosen.begin(), m_chosen.end(), pair));
    recount(removed.skill);
    m_value -= m_gains[pair];
}

std::uint32_t TrainingState::best() const
{
    const auto none = static_cast<std::uint32_t>(m_problem.pairs.size());
    std::uint32_t found = none;
    const auto isBetter = [this](std::uint32_t a, std::uint32_t b) {
        if (m_gains[a] != m_gains[b])
            return m_gains[a] > m_gains[b];
        return m_problem.pairs[a].step < m_problem.pairs[b].step;
    };
    for (std::uint32_t pair = 0; pair < none; ++pair) {
        if (m_gains[pair] == 0 || !hasRoom(pair) || (found != none && !isBetter(pair, found)))
            continue;
        if (std::find(m_chosen.begin(), m_chosen.end(), pair) == m_chosen.end())
            found = pair;
    }
    return found;
}

} // namespace evenkeel
