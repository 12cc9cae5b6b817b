// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/findingcounts.h"

#include "base/quantile.h"

#include <algorithm>
#include <array>
#include <utility>

namespace evenkeel {

namespace {

constexpr Millis Hour = std::chrono::hours{1};

template <class GroupOf>
std::vector<GroupCount> counted(const MetricsProblem &problem, std::size_t groups, GroupOf groupOf, TicketMark part,
                                TicketMark whole)
{
    std::vector<GroupCount> counts(groups);
    for (const MetricTicket &ticket : problem.tickets) {
        const std::uint32_t group = groupOf(ticket);
        if (group == NoGroup || !ticket.is(whole))
            continue;
        ++counts[group].whole;
        counts[group].part += ticket.is(part) ? 1 : 0;
    }
    return counts;
}

std::size_t queuesOf(const MetricsProblem &problem)
{
    return problem.groupCounts[static_cast<std::size_t>(MetricDimension::Queue)];
}

} // namespace

namespace {

/// An agent's day: how long the agent was there, and the load over that time.
struct LoadDay
{
    double hours = 0;
    double loadHours = 0;
};

// Days are counted from the period's begin, which is a local midnight.
class LoadDays final
{
public:
    explicit LoadDays(const MetricsProblem &problem)
        : m_problem(problem)
        , m_span{problem.period.from, problem.end()}
        , m_days(problem.agents.size())
    {
        if (m_span.isEmpty())
            return;
        const auto days = static_cast<std::size_t>((m_span.length() + Day - Millis{1}) / Day);
        for (std::size_t agent = 0; agent < m_days.size(); ++agent) {
            m_days[agent].resize(days);
            addOver(agent, m_span, [](LoadDay &day, double hours) { day.hours += hours; });
        }
    }

    void add(const TicketHold &hold)
    {
        const double capacity = m_problem.agents[hold.agent].capacity;
        if (capacity <= 0 || m_span.isEmpty())
            return;
        const double share = static_cast<double>(hold.load) / capacity;
        addOver(hold.agent, hold.span, [share](LoadDay &day, double hours) { day.loadHours += hours * share; });
    }

    [[nodiscard]] const std::vector<LoadDay> &of(std::size_t agent) const { return m_days[agent]; }

private:
    static constexpr Millis Day = std::chrono::days{1};

    template <class Add>
    void addOver(std::size_t agent, Interval span, Add add)
    {
        const MetricAgent &known = m_problem.agents[agent];
        const std::vector<Interval> whole{m_span};
        const std::vector<Interval> &open = known.open.empty() ? whole : known.open;
        auto piece = std::partition_point(open.begin(), open.end(),
                                          [&span](const Interval &other) { return other.until <= span.from; });
        for (; piece != open.end() && piece->from < span.until; ++piece) {
            Instant from = std::max({piece->from, span.from, m_span.from});
            const Instant until = std::min({piece->until, span.until, m_span.until});
            while (from < until) {
                const auto day = static_cast<std::size_t>((from - m_span.from) / Day);
                const Instant next = std::min(until, m_span.from + Day * static_cast<std::int64_t>(day + 1));
                add(m_days[agent][day], static_cast<double>((next - from).count()) / static_cast<double>(Hour.count()));
                from = next;
            }
        }
    }

    const MetricsProblem &m_problem;
    Interval m_span;
    std::vector<std::vector<LoadDay>> m_days;
};

} // namespace

std::vector<AgentLoad> agentLoads(const MetricsProblem &problem)
{
    LoadDays days(problem);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> held;
    for (const TicketHold &hold : problem.holds) {
        days.add(hold);
        held.emplace_back(hold.agent, hold.ticket);
    }
    std::sort(held.begin(), held.end());
    held.erase(std::unique(held.begin(), held.end()), held.end());
    std::vector<AgentLoad> loads(problem.agents.size());
    for (const auto &[agent, ticket] : held)
        ++loads[agent].tickets;
    for (std::size_t agent = 0; agent < loads.size(); ++agent) {
        std::vector<double> means;
        LoadDay all;
        for (const LoadDay &day : days.of(agent)) {
            all.hours += day.hours;
            all.loadHours += day.loadHours;
            if (day.hours > 0)
                means.push_back(day.loadHours / day.hours);
        }
        loads[agent].mean = all.hours > 0 ? all.loadHours / all.hours : 0;
        loads[agent].interval = meanInterval(means);
    }
    return loads;
}

std::vector<GroupCount> complexByAgent(const MetricsProblem &problem)
{
    return counted(
        problem, problem.agents.size(), [](const MetricTicket &ticket) { return ticket.group(MetricDimension::Agent); },
        TicketMark::Complex, TicketMark::Created);
}

void addSolved(const MetricsProblem &problem, std::vector<std::int64_t> &solved)
{
    solved.resize(problem.skills.size() * problem.agents.size());
    for (const MetricTicket &ticket : problem.tickets) {
        const std::uint32_t skill = ticket.group(MetricDimension::Skill);
        const std::uint32_t agent = ticket.group(MetricDimension::Agent);
        if (skill != NoGroup && agent != NoGroup && ticket.is(TicketMark::Resolved))
            ++solved[skill * problem.agents.size() + agent];
    }
}

std::vector<GroupCount> countedByQueue(const MetricsProblem &problem, TicketMark part, TicketMark whole)
{
    return counted(
        problem, queuesOf(problem), [](const MetricTicket &ticket) { return ticket.group(MetricDimension::Queue); },
        part, whole);
}

std::vector<GroupCount> countedByCategory(const MetricsProblem &problem, TicketMark part, TicketMark whole)
{
    return counted(
        problem, problem.categories, [](const MetricTicket &ticket) { return ticket.category; }, part, whole);
}

std::vector<bool> misroutedCategories(const MetricsProblem &problem, double from, std::int64_t fewest)
{
    std::vector<bool> misrouted;
    for (const GroupCount &count : countedByCategory(problem, TicketMark::Misrouted, TicketMark::AskingSkill))
        misrouted.push_back(count.whole >= fewest && wilsonInterval(count.part, count.whole)->low >= from);
    return misrouted;
}

std::vector<GroupCount> misroutedBySkill(const MetricsProblem &problem, const std::vector<bool> &leftOut)
{
    return counted(
        problem, problem.skills.size(),
        [&leftOut](const MetricTicket &ticket) {
            const bool isLeftOut = ticket.category != NoGroup && leftOut[ticket.category];
            return isLeftOut ? NoGroup : ticket.group(MetricDimension::Skill);
        },
        TicketMark::Misrouted, TicketMark::AskingSkill);
}

std::vector<std::vector<double>> timesByQueue(const MetricsProblem &problem, double MetricTicket::*duration)
{
    std::vector<std::vector<double>> values(queuesOf(problem));
    for (const MetricTicket &ticket : problem.tickets) {
        const std::uint32_t queue = ticket.group(MetricDimension::Queue);
        if (queue != NoGroup && ticket.*duration >= 0)
            values[queue].push_back(ticket.*duration);
    }
    return values;
}

namespace {

// Nine of ten replies come so soon.
std::vector<bool> promptChannels(const std::array<const MetricsProblem *, 2> &problems, double promptMinutes)
{
    constexpr std::size_t Place = static_cast<std::size_t>(MetricDimension::Channel);
    std::vector<std::vector<double>> minutes(problems[0]->groupCounts[Place]);
    for (const MetricsProblem *problem : problems) {
        for (const MetricTicket &ticket : problem->tickets) {
            const std::uint32_t channel = ticket.group(MetricDimension::Channel);
            if (channel < minutes.size() && ticket.frtWorkingMinutes >= 0)
                minutes[channel].push_back(ticket.frtWorkingMinutes);
        }
    }
    std::vector<bool> arePrompt;
    for (std::vector<double> &values : minutes) {
        std::sort(values.begin(), values.end());
        arePrompt.push_back(!values.empty() && sortedQuantile(values, 0.9) <= promptMinutes);
    }
    return arePrompt;
}

} // namespace

std::vector<ReplyTimes> replyTimes(const MetricsProblem &period, const MetricsProblem &before, double promptMinutes)
{
    const std::array<const MetricsProblem *, 2> problems{&before, &period};
    const std::vector<bool> arePrompt = promptChannels(problems, promptMinutes);
    std::vector<ReplyTimes> times(queuesOf(period));
    for (const MetricsProblem *problem : problems) {
        for (const MetricTicket &ticket : problem->tickets) {
            const std::uint32_t queue = ticket.group(MetricDimension::Queue);
            const std::uint32_t channel = ticket.group(MetricDimension::Channel);
            const bool isPrompt = channel < arePrompt.size() && arePrompt[channel];
            if (queue != NoGroup && !isPrompt && ticket.frtWorkingMinutes >= 0)
                times[queue].minutes.push_back(ticket.frtWorkingMinutes);
        }
    }
    for (ReplyTimes &queue : times) {
        std::sort(queue.minutes.begin(), queue.minutes.end());
        if (!queue.minutes.empty())
            queue.alike = std::max(1.0, sortedQuantile(queue.minutes, 0.5));
    }
    return times;
}

std::vector<CategoryEffort> effortByCategory(const MetricsProblem &problem)
{
    std::vector<CategoryEffort> efforts(problem.categories);
    for (const MetricTicket &ticket : problem.tickets) {
        if (ticket.category == NoGroup || !ticket.is(TicketMark::Resolved))
            continue;
        efforts[ticket.category].minutes += static_cast<double>(ticket.handlingMinutes);
        ++efforts[ticket.category].tickets;
        efforts[ticket.category].reopened += ticket.is(TicketMark::ReopenedIn14Days) ? 1 : 0;
    }
    return efforts;
}

} // namespace evenkeel
