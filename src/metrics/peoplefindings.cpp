// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/findingcounts.h"
#include "metrics/findingrules.h"

#include <algorithm>
#include <span>

namespace evenkeel {

namespace {

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
        if (rest.whole < ground.options.fewest || own < ground.options.complexTimes * others || own <= others ||
            p >= ground.options.chance)
            continue;
        const bool wasSo = shareOf(before[agent].part, before[agent].whole) >= ground.options.complexTimes * others;
        findings.push_back({FindingKind::UnevenComplexity, agent, NoGroup, own, others, mix[agent].part,
                            mix[agent].whole, wilsonInterval(mix[agent].part, mix[agent].whole), p,
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
