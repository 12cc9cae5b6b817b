// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffing/trainingsearch.h"

#include <algorithm>
#include <queue>
#include <utility>

namespace evenkeel {

namespace {

constexpr std::int64_t ReportEvery = 512;

/// The best increments over all skills: see the bound in crosstraining.h. Pairs marked as out do not count.
std::int64_t boundFrom(const TrainingProblem &problem, const TrainingState &state, const std::vector<bool> &out,
                       int choices)
{
    std::vector<std::int64_t> increments;
    std::vector<std::int64_t> gains;
    const auto wanted = static_cast<std::size_t>(std::max(0, choices));
    for (std::uint32_t skill = 0; skill + 1 < problem.firstPair.size(); ++skill) {
        gains.clear();
        for (std::uint32_t pair = problem.firstPair[skill]; pair < problem.firstPair[skill + 1]; ++pair) {
            if (state.gain(pair) > 0 && !out[pair] && state.hasRoom(pair))
                gains.push_back(state.gain(pair));
        }
        const std::size_t count = std::min(wanted, gains.size());
        std::partial_sort(gains.begin(), gains.begin() + static_cast<std::ptrdiff_t>(count), gains.end(),
                          std::greater<>());
        std::int64_t left = state.left(skill);
        for (std::size_t i = 0; i < count && left > 0; ++i) {
            increments.push_back(std::min(gains[i], left));
            left -= increments.back();
        }
    }
    const std::size_t count = std::min(wanted, increments.size());
    std::partial_sort(increments.begin(), increments.begin() + static_cast<std::ptrdiff_t>(count), increments.end(),
                      std::greater<>());
    std::int64_t bound = state.value();
    for (std::size_t i = 0; i < count; ++i)
        bound += increments[i];
    return bound;
}

class TrainingBranches
{
public:
    TrainingBranches(const TrainingProblem &problem, const TrainingOptions &options, TrainingChoice known,
                     std::stop_token stop, const Progress &progress)
        : m_problem(problem)
        , m_options(options)
        , m_state(problem, options.mostPerAgent)
        , m_out(problem.pairs.size())
        , m_best(std::move(known))
        , m_stop(std::move(stop))
        , m_progress(progress)
    {}

    TrainingChoice run()
    {
        const std::int64_t reached = visit(m_options.top);
        m_best.bound = std::max(reached, m_best.value);
        m_best.nodes = m_nodes;
        return std::move(m_best);
    }

private:
    // What the best choice below this node is worth at most.
    std::int64_t visit(int choices)
    {
        if (m_state.value() > m_best.value) {
            m_best.value = m_state.value();
            m_best.pairs = m_state.chosen();
        }
        const std::int64_t bound = boundFrom(m_problem, m_state, m_out, choices);
        if (choices == 0 || bound <= m_best.value || m_nodes >= m_options.searchNodes || m_stop.stop_requested())
            return bound;
        ++m_nodes;
        if (m_progress && m_nodes % ReportEvery == 0)
            m_progress({m_nodes, m_options.searchNodes});
        const std::uint32_t pair = bestInside();
        if (pair == m_problem.pairs.size())
            return m_state.value();
        m_state.add(pair);
        const std::int64_t with = visit(choices - 1);
        m_state.remove(pair);
        m_out[pair] = true;
        const std::int64_t without = visit(choices);
        m_out[pair] = false;
        return std::max(with, without);
    }

    [[nodiscard]] std::uint32_t bestInside() const
    {
        const auto none = static_cast<std::uint32_t>(m_problem.pairs.size());
        std::uint32_t found = none;
        for (std::uint32_t pair = 0; pair < none; ++pair) {
            if (m_out[pair] || m_state.gain(pair) == 0 || !m_state.hasRoom(pair) || isChosen(pair))
                continue;
            if (found == none || m_state.gain(pair) > m_state.gain(found))
                found = pair;
        }
        return found;
    }

    [[nodiscard]] bool isChosen(std::uint32_t pair) const
    {
        const std::vector<std::uint32_t> &chosen = m_state.chosen();
        return std::find(chosen.begin(), chosen.end(), pair) != chosen.end();
    }

    const TrainingProblem &m_problem;
    const TrainingOptions &m_options;
    TrainingState m_state;
    std::vector<bool> m_out;
    TrainingChoice m_best;
    std::stop_token m_stop;
    const Progress &m_progress;
    std::int64_t m_nodes = 0;
};

// One chosen pair for another, when that gains.
bool exchangeOne(TrainingState &state, std::uint32_t none)
{
    const std::vector<std::uint32_t> chosen = state.chosen();
    for (const std::uint32_t pair : chosen) {
        const std::int64_t before = state.value();
        state.remove(pair);
        const std::uint32_t other = state.best();
        if (other != none && state.value() + state.gain(other) > before) {
            state.add(other);
            return true;
        }
        state.add(pair);
    }
    return false;
}

} // namespace

TrainingChoice chooseGreedily(const TrainingProblem &problem, const TrainingOptions &options,
                              const std::stop_token &stop)
{
    TrainingState state(problem, options.mostPerAgent);
    TrainingChoice choice;
    choice.bound = boundFrom(problem, state, std::vector<bool>(problem.pairs.size()), options.top);
    for (int i = 0; i < options.top && !stop.stop_requested(); ++i) {
        const std::uint32_t pair = state.best();
        if (pair == problem.pairs.size())
            break;
        state.add(pair);
    }
    const auto none = static_cast<std::uint32_t>(problem.pairs.size());
    while (!stop.stop_requested() && exchangeOne(state, none)) {
    }
    choice.pairs = state.chosen();
    choice.value = state.value();
    return choice;
}

TrainingChoice improveExactly(const TrainingProblem &problem, const TrainingOptions &options, TrainingChoice known,
                              const std::stop_token &stop, const Progress &progress)
{
    const std::int64_t firstBound = known.bound;
    TrainingChoice choice = TrainingBranches(problem, options, std::move(known), stop, progress).run();
    choice.bound = std::min(choice.bound, firstBound);
    return choice;
}

} // namespace evenkeel
