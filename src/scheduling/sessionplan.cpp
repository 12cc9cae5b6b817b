// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/sessionplan.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <set>
#include <tuple>

namespace evenkeel {

namespace {

double minutesOf(Millis time)
{
    return static_cast<double>(time.count()) / 60'000.0;
}

struct Cost
{
    double added = 0;
    double thinnest = std::numeric_limits<double>::max();

    [[nodiscard]] bool isBelow(const Cost &other) const
    {
        return std::tuple(added, -thinnest) < std::tuple(other.added, -other.thinnest);
    }
};

class SessionSearch final
{
public:
    explicit SessionSearch(const SessionProblem &problem)
        : m_problem(problem)
    {
        for (const CoverageInterval &interval : problem.coverage.intervals)
            m_spare.push_back(interval.spare());
    }

    SessionPlan plan()
    {
        SessionPlan plan;
        plan.left = m_problem.total;
        while (plan.left.count() > 0) {
            const std::chrono::minutes length = std::min(plan.left, m_problem.session);
            const auto chosen = best(length);
            if (!chosen)
                break;
            plan.addedShortage += costOf(*chosen).added;
            take(*chosen);
            plan.sessions.push_back(*chosen);
            plan.left -= length;
        }
        std::sort(plan.sessions.begin(), plan.sessions.end());
        return plan;
    }

private:
    [[nodiscard]] std::optional<Interval> best(std::chrono::minutes length) const
    {
        std::optional<Interval> chosen;
        Cost lowest;
        for (const CoverageInterval &interval : m_problem.coverage.intervals) {
            const Interval session{interval.span.from, interval.span.from + length};
            const auto around = m_problem.open.around(session.from);
            const auto day = m_problem.days.dayOf(session.from);
            if (!around || around->until < session.until || !day || m_taken.contains(*day))
                continue;
            const Cost cost = costOf(session);
            if (!chosen || cost.isBelow(lowest)) {
                chosen = session;
                lowest = cost;
            }
        }
        return chosen;
    }

    template <class Do>
    void forEachTouched(Interval session, Do act) const
    {
        const auto &intervals = m_problem.coverage.intervals;
        auto at = std::partition_point(intervals.begin(), intervals.end(), [&session](const CoverageInterval &one) {
            return one.span.until <= session.from;
        });
        for (; at != intervals.end() && at->span.from < session.until; ++at) {
            const Millis shared = std::min(at->span.until, session.until) - std::max(at->span.from, session.from);
            act(static_cast<std::size_t>(at - intervals.begin()), minutesOf(shared) * m_problem.share);
        }
    }

    [[nodiscard]] Cost costOf(Interval session) const
    {
        Cost cost;
        forEachTouched(session, [&](std::size_t interval, double minutes) {
            const double before = m_spare[interval];
            cost.added += std::max(0.0, minutes - before) - std::max(0.0, -before);
            cost.thinnest = std::min(cost.thinnest, before - minutes);
        });
        return cost;
    }

    void take(Interval session)
    {
        forEachTouched(session, [this](std::size_t interval, double minutes) { m_spare[interval] -= minutes; });
        if (const auto day = m_problem.days.dayOf(session.from))
            m_taken.insert(*day);
    }

    const SessionProblem &m_problem;
    std::vector<double> m_spare; ///< effort minutes, what was taken off already
    std::set<std::size_t> m_taken;
};

} // namespace

SessionPlan planSessions(const SessionProblem &problem)
{
    return SessionSearch(problem).plan();
}

} // namespace evenkeel
