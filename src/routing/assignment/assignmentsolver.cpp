// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/assignment/assignmentsolver.h"

#include "routing/assignment/assignmentcheck.h"
#include "routing/assignment/assignprover.h"
#include "routing/assignment/assignsearcher.h"

#include <algorithm>
#include <cmath>
#include <thread>

namespace evenkeel {

namespace {

constexpr std::int64_t FirstSlice = 5'000'000;
constexpr std::int64_t LongestSlice = 200'000'000;
constexpr std::int64_t Million = 1'000'000;

/// Works in rounds: in each, the prover and the searchers work for themselves up to the same quota; between rounds
/// they tell each other what they found, in a fixed order. So the timing of threads cannot show in the answer.
class AssignRounds
{
public:
    AssignRounds(const AssignModel &model, const AssignmentOptions &options, std::stop_token stop)
        : m_model(model)
        , m_options(options)
        , m_stop(std::move(stop))
        , m_upper(model.dearest() + 1)
        , m_prover(model)
    {
        const int searchers = std::max(1, std::min(options.threads, 64) - 1);
        Random seeds(options.seed);
        for (int i = 0; i < searchers; ++i)
            m_searchers.push_back(std::make_unique<AssignSearcher>(model, seeds.next()));
    }

    void begin(const AssignPlaces &places)
    {
        if (places.size() == m_model.jobs && m_model.isFeasible(places))
            take(places);
    }

    void run(const Progress &progress)
    {
        std::int64_t slice = FirstSlice;
        while (!isFinished()) {
            if (m_options.work > 0)
                slice = std::min(slice, m_options.work * Million - m_spent);
            const std::int64_t longest = round(slice);
            m_spent += longest;
            slice = std::min(std::max(slice + slice / 4, longest), std::max(LongestSlice, longest));
            if (progress)
                progress(m_options.work > 0 ? ProgressReport{m_spent / (m_options.work * 1000), 1000}
                                            : ProgressReport{m_spent / Million, 0});
        }
    }

    [[nodiscard]] AssignmentPlan plan() const
    {
        AssignmentPlan plan;
        plan.work = m_spent / Million;
        const std::optional<std::int64_t> lower = m_prover.lower();
        if (!m_best) {
            const bool isImpossible = lower && *lower >= m_upper;
            plan.status = isImpossible ? AssignmentStatus::Infeasible : AssignmentStatus::Unknown;
            plan.lowerBound = isImpossible ? std::nullopt : lower;
            return plan;
        }
        plan.objective = m_upper;
        if (lower)
            plan.lowerBound = std::min(*lower, m_upper);
        plan.status = plan.lowerBound == m_upper ? AssignmentStatus::Optimal : AssignmentStatus::Feasible;
        for (const std::uint32_t agent : *m_best) {
            const bool isIdle = m_model.hasIdle && agent + 1 == m_model.agents;
            plan.agentOf.push_back(isIdle ? AssignmentPlan::Unassigned : static_cast<int>(agent));
        }
        return plan;
    }

private:
    [[nodiscard]] bool isFinished() const
    {
        if (m_stop.stop_requested() || (m_options.work > 0 && m_spent >= m_options.work * Million))
            return true;
        const std::optional<std::int64_t> lower = m_prover.lower();
        if (!lower)
            return false;
        if (*lower >= m_upper)
            return true;
        const auto distance = static_cast<double>(m_upper - *lower);
        return m_best && distance <= m_options.gap * std::abs(static_cast<double>(m_upper));
    }

    std::int64_t round(std::int64_t slice)
    {
        std::vector<AssignWork> works(m_searchers.size() + 1, AssignWork(slice, m_stop));
        const auto search = [this, &works](std::size_t i) { m_searchers[i]->run(works[i + 1]); };
        const std::int64_t upper = m_upper;
        for (const auto &searcher : m_searchers)
            searcher->follow(m_prover.guide());
        if (m_options.threads > 1) {
            std::vector<std::jthread> threads;
            for (std::size_t i = 0; i < m_searchers.size(); ++i)
                threads.emplace_back(search, i);
            m_prover.run(upper, works[0]);
        } else {
            m_prover.run(upper, works[0]);
            share();
            if (!isFinished())
                search(0);
        }
        share();
        std::int64_t longest = slice;
        for (const AssignWork &work : works)
            longest = std::max(longest, work.spent());
        return longest;
    }

    void share()
    {
        if (m_prover.plan())
            take(*m_prover.plan());
        for (const auto &searcher : m_searchers) {
            if (searcher->plan())
                take(*searcher->plan());
        }
        for (const auto &searcher : m_searchers) {
            if (m_best)
                searcher->adopt(*m_best);
        }
    }

    void take(const AssignPlaces &places)
    {
        const std::int64_t cost = m_model.objective(places);
        if (cost >= m_upper)
            return;
        m_upper = cost;
        m_best = places;
    }

    const AssignModel &m_model;
    const AssignmentOptions &m_options;
    std::stop_token m_stop;
    std::int64_t m_upper; ///< what the best plan costs, or one more than any could
    std::optional<AssignPlaces> m_best;
    AssignProver m_prover;
    std::vector<std::unique_ptr<AssignSearcher>> m_searchers;
    std::int64_t m_spent = 0; ///< by the longest working thread
};

AssignPlaces placesFrom(const AssignModel &model, const std::vector<int> &agentOf)
{
    AssignPlaces places;
    for (const int agent : agentOf)
        places.push_back(agent == AssignmentPlan::Unassigned && model.hasIdle
                             ? static_cast<std::uint32_t>(model.agents - 1)
                             : static_cast<std::uint32_t>(agent));
    return places;
}

} // namespace

std::optional<double> AssignmentPlan::gap() const
{
    if (!isFeasible() || !lowerBound)
        return std::nullopt;
    if (objective == *lowerBound)
        return 0;
    const auto size = std::max(1.0, std::abs(static_cast<double>(objective)));
    return static_cast<double>(objective - *lowerBound) / size;
}

Result<AssignmentPlan> solveAssignment(const AssignmentProblem &problem, const AssignmentOptions &options,
                                       std::stop_token stop, const Progress &progress)
{
    if (const auto checked = checkAssignmentProblem(problem); !checked)
        return checked.error();
    if (problem.jobs == 0) {
        AssignmentPlan nothingToDo;
        nothingToDo.status = AssignmentStatus::Optimal;
        nothingToDo.lowerBound = 0;
        return nothingToDo;
    }
    const AssignModel model = makeAssignModel(problem);
    AssignRounds rounds(model, options, std::move(stop));
    rounds.begin(placesFrom(model, options.start));
    rounds.run(progress);
    return rounds.plan();
}

} // namespace evenkeel
