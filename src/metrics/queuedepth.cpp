// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/families.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace evenkeel {

namespace {

constexpr std::int64_t HourMillis = 3'600'000;

/// Sum and sum of squares of what the agents of one group hold.
struct Moments
{
    double sum = 0;
    double squares = 0;
    double deviations = 0; ///< standard deviations added up over the hours so far
    std::uint32_t until = 0;

    void change(double before, double after)
    {
        sum += after - before;
        squares += after * after - before * before;
    }
    // Nothing has changed since `until`: the hours from then on are all alike.
    void settle(std::uint32_t hour, double agents)
    {
        if (agents > 0) {
            const double mean = sum / agents;
            deviations += (hour - until) * std::sqrt(std::max(0.0, squares / agents - mean * mean));
        }
        until = hour;
    }
};

struct Held
{
    double tickets = 0;
    double load = 0;
};

/// What each agent holds of each group; a table where that fits, since it is looked at for every step.
class HeldTable final
{
public:
    HeldTable(std::size_t groups, std::size_t agents)
        : m_agents(agents)
    {
        constexpr std::size_t MostCells = 8'000'000;
        if (groups * agents <= MostCells)
            m_table.resize(groups * agents);
    }
    [[nodiscard]] Held &at(std::uint32_t group, std::uint32_t agent)
    {
        const std::size_t cell = group * m_agents + agent;
        return m_table.empty() ? m_sparse[cell] : m_table[cell];
    }

private:
    std::size_t m_agents;
    std::vector<Held> m_table;
    std::unordered_map<std::size_t, Held> m_sparse;
};

void addSd(FigureSheet &sheet, Metric metric, std::uint32_t group, const Moments &moments, std::uint32_t hours)
{
    if (!sheet.wants(metric))
        return;
    MetricFigure figure;
    figure.metric = metric;
    figure.n = static_cast<std::int64_t>(sheet.groups.agents(group).size());
    figure.denominator = hours;
    if (hours > 0 && figure.n > 0)
        figure.value = moments.deviations / hours;
    sheet.add(figure, group);
}

} // namespace

HourlyHolds::HourlyHolds(const MetricsProblem &problem)
{
    const Instant from = problem.period.from;
    const auto hourAfter = [from](Instant at) {
        const std::int64_t millis = (at - from).count();
        return millis <= 0 ? 0 : (millis + HourMillis - 1) / HourMillis;
    };
    m_hours = static_cast<std::uint32_t>(std::max<std::int64_t>(0, hourAfter(problem.end())));
    std::vector<Step> steps;
    steps.reserve(2 * problem.holds.size());
    for (std::uint32_t i = 0; i < problem.holds.size(); ++i) {
        const Interval &span = problem.holds[i].span;
        // Held at the hours h with from <= h < until.
        const auto first = static_cast<std::uint32_t>(std::min<std::int64_t>(m_hours, hourAfter(span.from)));
        const auto last = static_cast<std::uint32_t>(
            span.until == Instant::max() ? m_hours : std::min<std::int64_t>(m_hours, hourAfter(span.until)));
        if (first >= last)
            continue;
        const TicketHold &hold = problem.holds[i];
        const bool isOfTeam =
            problem.agents[hold.agent].team == problem.tickets[hold.ticket].group(MetricDimension::Team);
        steps.push_back({first, hold.ticket, hold.agent, hold.load, true, isOfTeam});
        if (last < m_hours)
            steps.push_back({last, hold.ticket, hold.agent, -hold.load, false, isOfTeam});
    }
    sortByHour(steps);
}

// There are few hours and many steps: they are counted, and stay in the order of the holds.
void HourlyHolds::sortByHour(const std::vector<Step> &steps)
{
    std::vector<std::size_t> next(m_hours + std::size_t{1}, 0);
    for (const Step &step : steps)
        ++next[step.hour + 1];
    for (std::size_t hour = 1; hour < next.size(); ++hour)
        next[hour] += next[hour - 1];
    m_steps.resize(steps.size());
    for (const Step &step : steps)
        m_steps[next[step.hour]++] = step;
}

void addQueueDepth(FigureSheet &sheet, const HourlyHolds &holds)
{
    if (!sheet.wants(Metric::QueueDepthSd) && !sheet.wants(Metric::LoadSd))
        return;
    const TicketGroups &groups = sheet.groups;
    HeldTable held(groups.count(), sheet.problem.agents.size());
    std::vector<Moments> depth(groups.count());
    std::vector<Moments> load(groups.count());
    const auto settle = [&](std::uint32_t group, std::uint32_t hour) {
        if (depth[group].until == hour)
            return;
        const auto agents = static_cast<double>(groups.agents(group).size());
        depth[group].settle(hour, agents);
        load[group].settle(hour, agents);
    };
    // By team a ticket counts for the team that has it last; an agent of another team who had it before does not.
    const bool isByTeam = groups.has(MetricDimension::Team);
    for (const HourlyHolds::Step &step : holds.steps()) {
        if (isByTeam && !step.isOfTeam)
            continue;
        const std::uint32_t group = groups.groupOf()[step.ticket];
        settle(group, step.hour);
        Held &now = held.at(group, step.agent);
        const Held before = now;
        now.tickets += step.isBegin ? 1 : -1;
        now.load += static_cast<double>(step.load);
        depth[group].change(before.tickets, now.tickets);
        load[group].change(before.load, now.load);
    }
    for (std::uint32_t group = 0; group < groups.count(); ++group) {
        settle(group, holds.hours());
        addSd(sheet, Metric::QueueDepthSd, group, depth[group], holds.hours());
        addSd(sheet, Metric::LoadSd, group, load[group], holds.hours());
    }
}

} // namespace evenkeel
