// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/findingrules.h"

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

constexpr Millis Hour = std::chrono::hours{1};

/// Mean share of the capacity that each agent's open tickets took, over the period.
std::vector<double> loadRatios(const MetricsProblem &problem)
{
    std::vector<double> ratios(problem.agents.size(), 0);
    const double length = static_cast<double>((problem.end() - problem.period.from) / Hour);
    if (length <= 0)
        return ratios;
    for (const TicketHold &hold : problem.holds) {
        const Instant from = std::max(hold.span.from, problem.period.from);
        const Instant until = std::min(hold.span.until, problem.end());
        const double capacity = problem.agents[hold.agent].capacity;
        if (until > from && capacity > 0)
            ratios[hold.agent] += static_cast<double>((until - from).count()) / static_cast<double>(Hour.count()) *
                                  static_cast<double>(hold.load) / capacity / length;
    }
    return ratios;
}

struct Ends
{
    std::uint32_t most = NoGroup;
    std::uint32_t least = NoGroup;
};

// Only agents who were there at all: somebody on leave is not idle.
Ends endsOf(const MetricsProblem &problem, std::uint32_t team, const std::vector<double> &ratios)
{
    Ends ends;
    for (std::uint32_t agent = 0; agent < problem.agents.size(); ++agent) {
        const MetricAgent &known = problem.agents[agent];
        if (known.team != team || known.availableMinutes.value_or(0) <= 0)
            continue;
        if (ends.most == NoGroup || ratios[agent] > ratios[ends.most])
            ends.most = agent;
        if (ends.least == NoGroup || ratios[agent] < ratios[ends.least])
            ends.least = agent;
    }
    return ends;
}

std::int64_t heldBy(const MetricsProblem &problem, std::uint32_t agent)
{
    std::vector<std::uint32_t> tickets;
    for (const TicketHold &hold : problem.holds) {
        if (hold.agent == agent)
            tickets.push_back(hold.ticket);
    }
    std::sort(tickets.begin(), tickets.end());
    return std::unique(tickets.begin(), tickets.end()) - tickets.begin();
}

struct MixCount
{
    std::int64_t complex = 0;
    std::int64_t all = 0;
};

std::vector<MixCount> complexMix(const MetricsProblem &problem)
{
    std::vector<MixCount> mix(problem.agents.size());
    for (const MetricTicket &ticket : problem.tickets) {
        const std::uint32_t agent = ticket.group(MetricDimension::Agent);
        if (agent == NoGroup || !ticket.is(TicketMark::Created))
            continue;
        ++mix[agent].all;
        mix[agent].complex += ticket.is(TicketMark::Complex) ? 1 : 0;
    }
    return mix;
}

double shareOf(std::int64_t part, std::int64_t whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

void findUnevenLoad(const FindingGround &ground, std::vector<Finding> &findings)
{
    const std::vector<double> now = loadRatios(ground.period);
    const std::vector<double> before = loadRatios(ground.before);
    const auto isUneven = [&](const std::vector<double> &ratios, const Ends &ends) {
        return ratios[ends.most] > ground.options.overloadedFrom && ratios[ends.least] < ground.options.idleBelow;
    };
    for (std::uint32_t team = 0; team < ground.period.groupCounts[0]; ++team) {
        const Ends ends = endsOf(ground.period, team, now);
        if (ends.most == NoGroup || ends.most == ends.least || !isUneven(now, ends))
            continue;
        Finding finding;
        finding.kind = FindingKind::UnevenLoad;
        finding.subject = ends.most;
        finding.other = ends.least;
        finding.value = now[ends.most];
        finding.against = now[ends.least];
        finding.n = heldBy(ground.period, ends.most);
        finding.denominator = finding.n + heldBy(ground.period, ends.least);
        finding.since = isUneven(before, ends) ? ground.before.period.from : ground.period.period.from;
        if (finding.n >= ground.options.fewest)
            findings.push_back(finding);
    }
}

void findUnevenComplexity(const FindingGround &ground, std::vector<Finding> &findings)
{
    const std::vector<MixCount> mix = complexMix(ground.period);
    const std::vector<MixCount> before = complexMix(ground.before);
    std::vector<MixCount> teams(ground.period.groupCounts[0]);
    for (std::size_t agent = 0; agent < mix.size(); ++agent) {
        if (const std::uint32_t team = ground.period.agents[agent].team; team != NoGroup) {
            teams[team].complex += mix[agent].complex;
            teams[team].all += mix[agent].all;
        }
    }
    for (std::uint32_t agent = 0; agent < mix.size(); ++agent) {
        const std::uint32_t team = ground.period.agents[agent].team;
        if (team == NoGroup || mix[agent].all < ground.options.fewest)
            continue;
        const MixCount rest{teams[team].complex - mix[agent].complex, teams[team].all - mix[agent].all};
        const double own = shareOf(mix[agent].complex, mix[agent].all);
        const double others = shareOf(rest.complex, rest.all);
        const double p =
            twoShareP(mix[agent].complex, mix[agent].all, rest.complex, rest.all) * static_cast<double>(mix.size());
        if (rest.all < ground.options.fewest || own < ground.options.complexTimes * others || own <= others ||
            p >= ground.options.chance)
            continue;
        const bool wasSo = shareOf(before[agent].complex, before[agent].all) >= ground.options.complexTimes * others;
        findings.push_back({FindingKind::UnevenComplexity, agent, NoGroup, own, others, mix[agent].complex,
                            mix[agent].all, wilsonInterval(mix[agent].complex, mix[agent].all), p,
                            wasSo ? ground.before.period.from : ground.period.period.from});
    }
}

void findSilos(const FindingGround &ground, std::vector<Finding> &findings)
{
    const std::size_t agents = ground.period.agents.size();
    std::vector<std::int64_t> solved(ground.period.skills.size() * agents);
    // Over both times: a week tells little of who could do something.
    for (const MetricsProblem *problem : {&ground.before, &ground.period}) {
        for (const MetricTicket &ticket : problem->tickets) {
            const std::uint32_t skill = ticket.group(MetricDimension::Skill);
            const std::uint32_t agent = ticket.group(MetricDimension::Agent);
            if (skill != NoGroup && agent != NoGroup && ticket.is(TicketMark::Resolved))
                ++solved[skill * agents + agent];
        }
    }
    for (std::uint32_t skill = 0; skill < ground.period.skills.size(); ++skill) {
        const auto row = std::span(solved).subspan(skill * agents, agents);
        const auto top = std::max_element(row.begin(), row.end());
        std::int64_t all = 0;
        for (const std::int64_t count : row)
            all += count;
        const auto interval = wilsonInterval(top == row.end() ? 0 : *top, all);
        // Sure only where even the interval's lower end is too much.
        if (all < ground.options.fewest || !interval || interval->low <= ground.options.siloShare)
            continue;
        findings.push_back({FindingKind::Silo, skill, static_cast<std::uint32_t>(top - row.begin()), shareOf(*top, all),
                            ground.options.siloShare, *top, all, interval, 1, ground.before.period.from});
    }
}

} // namespace evenkeel
