// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/findingcounts.h"
#include "metrics/findingrules.h"

#include <algorithm>
#include <span>

namespace evenkeel {

namespace {

struct LoadEnds
{
    std::uint32_t most = NoGroup;
    std::uint32_t least = NoGroup;
};

// Only agents who were there at all: somebody on leave is not idle.
LoadEnds endsOf(const MetricsProblem &problem, std::uint32_t team, const std::vector<AgentLoad> &loads)
{
    LoadEnds ends;
    for (std::uint32_t agent = 0; agent < problem.agents.size(); ++agent) {
        const MetricAgent &known = problem.agents[agent];
        if (known.team != team || known.availableMinutes.value_or(0) <= 0 || !loads[agent].isKnown())
            continue;
        if (ends.most == NoGroup || loads[agent].mean > loads[ends.most].mean)
            ends.most = agent;
        if (ends.least == NoGroup || loads[agent].mean < loads[ends.least].mean)
            ends.least = agent;
    }
    return ends;
}

double shareOf(std::int64_t part, std::int64_t whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

// Sure only where the interval of the one lies above the limit and that of the other below it.
void findUnevenLoad(const FindingGround &ground, std::vector<Finding> &findings)
{
    const std::vector<AgentLoad> now = agentLoads(ground.period);
    const std::vector<AgentLoad> before = agentLoads(ground.before);
    for (std::uint32_t team = 0; team < ground.period.groupCounts[0]; ++team) {
        const LoadEnds ends = endsOf(ground.period, team, now);
        if (ends.most == NoGroup || ends.most == ends.least)
            continue;
        const AgentLoad &most = now[ends.most];
        const AgentLoad &least = now[ends.least];
        if (most.interval->low <= ground.options.overloadedFrom || least.interval->high >= ground.options.idleBelow)
            continue;
        const bool wasSo = before[ends.most].mean > ground.options.overloadedFrom &&
                           before[ends.least].mean < ground.options.idleBelow;
        Finding finding;
        finding.kind = FindingKind::UnevenLoad;
        finding.subject = ends.most;
        finding.other = ends.least;
        finding.value = most.mean;
        finding.against = least.mean;
        finding.n = most.tickets;
        finding.denominator = most.tickets + least.tickets;
        finding.interval = most.interval;
        finding.since = wasSo ? ground.before.period.from : ground.period.period.from;
        findings.push_back(finding);
    }
}

void findUnevenComplexity(const FindingGround &ground, std::vector<Finding> &findings)
{
    const std::vector<GroupCount> mix = complexByAgent(ground.period);
    const std::vector<GroupCount> before = complexByAgent(ground.before);
    std::vector<GroupCount> teams(ground.period.groupCounts[0]);
    for (std::size_t agent = 0; agent < mix.size(); ++agent) {
        if (const std::uint32_t team = ground.period.agents[agent].team; team != NoGroup) {
            teams[team].part += mix[agent].part;
            teams[team].whole += mix[agent].whole;
        }
    }
    for (std::uint32_t agent = 0; agent < mix.size(); ++agent) {
        const std::uint32_t team = ground.period.agents[agent].team;
        if (team == NoGroup || mix[agent].whole < ground.options.fewest)
            continue;
        const GroupCount rest{teams[team].part - mix[agent].part, teams[team].whole - mix[agent].whole};
        const double own = shareOf(mix[agent].part, mix[agent].whole);
        const double others = shareOf(rest.part, rest.whole);
        const double p =
            twoShareP(mix[agent].part, mix[agent].whole, rest.part, rest.whole) * static_cast<double>(mix.size());
        const auto interval = wilsonInterval(mix[agent].part, mix[agent].whole);
        if (rest.whole < ground.options.fewest || own <= others || p >= ground.options.chance ||
            interval->low < ground.options.complexTimes * others)
            continue;
        const bool wasSo = shareOf(before[agent].part, before[agent].whole) >= ground.options.complexTimes * others;
        findings.push_back({FindingKind::UnevenComplexity, agent, NoGroup, own, others, mix[agent].part,
                            mix[agent].whole, interval, p,
                            wasSo ? ground.before.period.from : ground.period.period.from});
    }
}

void findSilos(const FindingGround &ground, std::vector<Finding> &findings)
{
    const std::size_t agents = ground.period.agents.size();
    std::vector<std::int64_t> solved;
    // Over both times: a week tells little of who could do something.
    for (const MetricsProblem *problem : {&ground.before, &ground.period})
        addSolved(*problem, solved);
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
