// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/coverage.h"

#include <algorithm>
#include <cassert>

namespace evenkeel {

namespace {

double minutesOf(Millis time)
{
    return static_cast<double>(time.count()) / 60'000.0;
}

class CoverageSum final
{
public:
    explicit CoverageSum(const CoverageProblem &problem)
        : m_problem(problem)
        , m_step(problem.step)
    {
        if (problem.span.isEmpty() || m_step.count() <= 0)
            return;
        const Millis length = problem.span.length();
        m_count = static_cast<std::size_t>((length.count() + m_step.count() - 1) / m_step.count());
        m_open.resize(m_count);
        m_wholes.resize(m_count + 1);
        m_heads.resize(m_count + 1);
        m_skillHeads.resize((m_count + 1) * problem.skills);
    }

    Coverage sum()
    {
        for (const CoverageAgent &agent : m_problem.agents)
            add(agent);
        return finish();
    }

private:
    [[nodiscard]] Interval spanOf(std::size_t index) const
    {
        const Instant from = m_problem.span.from + m_step * static_cast<std::int64_t>(index);
        return {from, std::min(from + m_step, m_problem.span.until)};
    }

    void add(const CoverageAgent &agent)
    {
        if (m_count == 0)
            return;
        const auto &spans = agent.open.list();
        auto span = std::upper_bound(spans.begin(), spans.end(), m_problem.span.from,
                                     [](Instant at, const Interval &one) { return at < one.until; });
        m_partial = m_count; // no interval is begun
        for (; span != spans.end() && span->from < m_problem.span.until; ++span)
            addSpan(agent, *span);
        closePartial(agent);
    }

    void addSpan(const CoverageAgent &agent, Interval span)
    {
        const Instant from = std::max(span.from, m_problem.span.from);
        const Instant until = std::min(span.until, m_problem.span.until);
        const auto first = static_cast<std::size_t>((from - m_problem.span.from) / m_step);
        const auto last = static_cast<std::size_t>((until - m_problem.span.from - Millis{1}) / m_step);
        addPart(agent, first, std::min(until, spanOf(first).until) - from);
        if (last == first)
            return;
        if (last > first + 1) {
            ++m_wholes[first + 1];
            --m_wholes[last];
            addHeads(agent, first + 1, last);
        }
        addPart(agent, last, until - spanOf(last).from);
    }

    // Spans before and after a break can share an interval: its head is counted once, when all of it is known.
    void addPart(const CoverageAgent &agent, std::size_t index, Millis time)
    {
        if (m_partial != index) {
            closePartial(agent);
            m_partial = index;
            m_partialTime = Millis{0};
        }
        m_partialTime += time;
        m_open[index] += time;
    }

    void closePartial(const CoverageAgent &agent)
    {
        if (m_partial < m_count && 2 * m_partialTime >= spanOf(m_partial).length())
            addHeads(agent, m_partial, m_partial + 1);
        m_partial = m_count;
    }

    void addHeads(const CoverageAgent &agent, std::size_t from, std::size_t until)
    {
        ++m_heads[from];
        --m_heads[until];
        for (const std::uint16_t skill : agent.skills) {
            assert(skill < m_problem.skills);
            ++m_skillHeads[from * m_problem.skills + skill];
            --m_skillHeads[until * m_problem.skills + skill];
        }
    }

    Coverage finish()
    {
        Coverage coverage;
        coverage.skills = m_problem.skills;
        coverage.intervals.resize(m_count);
        coverage.bySkill.resize(m_count * m_problem.skills);
        const double share = (1 - m_problem.shrinkage) * m_problem.utilization;
        int wholes = 0;
        int heads = 0;
        for (std::size_t i = 0; i < m_count; ++i) {
            wholes += m_wholes[i];
            heads += m_heads[i];
            CoverageInterval &interval = coverage.intervals[i];
            interval.span = spanOf(i);
            interval.agents = heads;
            interval.openMinutes = minutesOf(m_open[i] + interval.span.length() * wholes);
            interval.availableMinutes = interval.openMinutes * share;
            interval.demandMinutes = i < m_problem.demand.size() ? m_problem.demand[i] : 0;
        }
        std::vector<int> present(m_problem.skills);
        for (std::size_t i = 0; i < m_count; ++i) {
            for (std::size_t skill = 0; skill < m_problem.skills; ++skill) {
                present[skill] += m_skillHeads[i * m_problem.skills + skill];
                coverage.bySkill[i * m_problem.skills + skill] = static_cast<std::uint16_t>(present[skill]);
            }
        }
        return coverage;
    }

    const CoverageProblem &m_problem;
    Millis m_step;
    std::size_t m_count = 0;
    std::vector<Millis> m_open;    ///< of intervals that a span fills in part
    std::vector<int> m_wholes;     ///< differences: spans that fill an interval
    std::vector<int> m_heads;      ///< differences
    std::vector<int> m_skillHeads; ///< differences, interval by interval
    std::size_t m_partial = 0;     ///< the interval the agent being added has begun
    Millis m_partialTime{0};
};

} // namespace

Coverage coverageOf(const CoverageProblem &problem)
{
    return CoverageSum(problem).sum();
}

CoverageChange compareCoverage(const Coverage &before, const Coverage &after)
{
    assert(before.intervals.size() == after.intervals.size());
    CoverageChange change;
    for (std::size_t i = 0; i < before.intervals.size(); ++i) {
        const CoverageInterval &was = before.intervals[i];
        const CoverageInterval &is = after.intervals[i];
        if (was.spare() < 0) {
            change.shortBefore += was.span.length();
            change.missingBefore -= was.spare();
        }
        if (is.spare() < 0) {
            change.shortAfter += is.span.length();
            change.missingAfter -= is.spare();
            change.becameShort += was.spare() < 0 ? Millis{0} : is.span.length();
        }
    }
    return change;
}

std::vector<SkillGap> skillGaps(const Coverage &before, const Coverage &after)
{
    assert(before.bySkill.size() == after.bySkill.size());
    std::vector<SkillGap> gaps;
    for (std::size_t skill = 0; skill < before.skills; ++skill) {
        SkillGap gap;
        gap.skill = skill;
        for (std::size_t i = 0; i < before.intervals.size(); ++i) {
            const int was = before.agentsWith(i, skill);
            const int is = after.agentsWith(i, skill);
            if (was > 0 && is == 0)
                gap.uncovered += before.intervals[i].span.length();
            else if (was > 1 && is == 1)
                gap.onlyOneLeft += before.intervals[i].span.length();
        }
        if (gap.uncovered > Millis{0} || gap.onlyOneLeft > Millis{0})
            gaps.push_back(gap);
    }
    return gaps;
}

} // namespace evenkeel
