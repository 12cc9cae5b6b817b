// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "staffing/crosstraining.h"

#include <cstdint>
#include <vector>

namespace evenkeel {

/// A pair that may be trained.
struct TrainingPair
{
    std::uint32_t agent = 0;
    std::uint32_t skill = 0;
    std::uint8_t step = 1;
};

/// Time in which the same agents are at work, and what a skill misses then.
struct MissedGroup
{
    std::size_t cell = 0;   ///< one of its cells, to ask who is at work
    int missing = 0;        ///< agents
    std::int64_t value = 0; ///< of one agent more
    Millis length{0};
    double tickets = 0; ///< expected in that time
};

/// The problem in the form that the search works on: groups of equal cells, and who of the candidates is at work when.
struct TrainingProblem
{
    /// Positions of groups (in missed[skill]) in which the pair's agent is at work.
    using Reach = std::vector<std::uint32_t>;

    std::vector<std::vector<MissedGroup>> missed; ///< by skill
    std::vector<TrainingPair> pairs;              ///< by skill, then step, then agent id
    std::vector<Reach> reach;                     ///< by pair
    std::vector<std::uint32_t> firstPair;         ///< by skill; one more at the end
    std::size_t agents = 0;
    Millis missing{0}; ///< agents · time over all skills
};

[[nodiscard]] TrainingProblem trainingProblem(const SkillDesk &desk, const TrainingOptions &options);

/// Pairs chosen so far, and what each other pair would add.
class TrainingState
{
public:
    TrainingState(const TrainingProblem &problem, int mostPerAgent);

    [[nodiscard]] std::int64_t value() const { return m_value; }
    [[nodiscard]] std::int64_t gain(std::uint32_t pair) const { return m_gains[pair]; }
    /// What the skill still misses, as a value.
    [[nodiscard]] std::int64_t left(std::uint32_t skill) const { return m_left[skill]; }
    [[nodiscard]] bool hasRoom(std::uint32_t pair) const
    {
        return m_perAgent[m_problem.pairs[pair].agent] < m_mostPerAgent;
    }
    [[nodiscard]] const std::vector<std::uint32_t> &chosen() const { return m_chosen; }

    void add(std::uint32_t pair);
    void remove(std::uint32_t pair);

    /// The pair with the greatest gain that has room and is not chosen; pairs.size() when none gains.
    [[nodiscard]] std::uint32_t best() const;

private:
    [[nodiscard]] std::int64_t missing(std::uint32_t skill, std::size_t group) const;
    void recount(std::uint32_t skill);

    const TrainingProblem &m_problem;
    int m_mostPerAgent;
    std::vector<std::vector<int>> m_trained; ///< by skill and group: chosen pairs at work
    std::vector<int> m_perAgent;
    std::vector<std::int64_t> m_gains;
    std::vector<std::int64_t> m_left;
    std::vector<std::uint32_t> m_chosen;
    std::int64_t m_value = 0;
};

} // namespace evenkeel
