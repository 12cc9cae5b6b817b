// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffing/knowledgesilos.h"

#include "staffing/skillcoverage.h"

#include <algorithm>
#include <map>

namespace evenkeel {

namespace {

using SolvedBy = std::map<AgentId, std::int64_t>;

std::vector<SolvedBy> bySkill(const SkillDesk &desk, const std::vector<SolvedInSkill> &solved)
{
    std::vector<SolvedBy> skills(desk.skills.size());
    for (const SolvedInSkill &line : solved) {
        if (line.skill < skills.size() && line.tickets > 0)
            skills[line.skill][line.agent] += line.tickets;
    }
    return skills;
}

std::int64_t total(const SolvedBy &solved)
{
    std::int64_t sum = 0;
    for (const auto &[agent, tickets] : solved)
        sum += tickets;
    return sum;
}

// Who solves most; without any solved ticket, who alone holds the highest level.
AgentId topOf(const SkillDesk &desk, std::size_t skill, const SolvedBy &solved)
{
    AgentId top;
    std::int64_t most = 0;
    for (const auto &[agent, tickets] : solved) {
        if (tickets > most) {
            most = tickets;
            top = agent;
        }
    }
    if (top.isValid())
        return top;
    Proficiency highest = Proficiency::None;
    for (const SkilledAgent &agent : desk.agents) {
        if (agent.levels[skill] > highest) {
            highest = agent.levels[skill];
            top = agent.id;
        } else if (agent.levels[skill] == highest) {
            top = {};
        }
    }
    return top;
}

Proficiency levelOf(const SkillDesk &desk, std::size_t skill, AgentId id)
{
    for (const SkilledAgent &agent : desk.agents) {
        if (agent.id == id)
            return agent.levels[skill];
    }
    return Proficiency::None;
}

int countAt(const SkillDesk &desk, std::size_t skill, Proficiency level, AgentId except = {})
{
    return static_cast<int>(
        std::count_if(desk.agents.begin(), desk.agents.end(), [skill, level, except](const SkilledAgent &agent) {
            return agent.levels[skill] >= level && agent.id != except;
        }));
}

double shareOf(std::int64_t part, std::int64_t whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0;
}

/// The desk with this skill alone, so that one agent's absence costs one skill's counting.
SkillDesk oneSkill(const SkillDesk &desk, std::size_t skill)
{
    SkillDesk small;
    small.skills = {desk.skills[skill]};
    small.cells = desk.cells;
    for (const SkilledAgent &agent : desk.agents)
        small.agents.push_back({agent.id, agent.team, agent.atWork, {agent.levels[skill]}});
    return small;
}

} // namespace

Result<std::vector<SkillSilo>> findSilos(const SkillDesk &desk, const std::vector<SolvedInSkill> &solved,
                                         const SiloOptions &options, const std::stop_token &stop)
{
    if (!isSound(desk))
        return Error{ErrorCode::InvalidArgument, "silos"};
    const std::vector<SolvedBy> skills = bySkill(desk, solved);
    std::vector<SkillSilo> silos;
    for (std::size_t skill = 0; skill < desk.skills.size(); ++skill) {
        SkillSilo silo;
        silo.skill = desk.skills[skill];
        silo.solved = total(skills[skill]);
        silo.topAgent = topOf(desk, skill, skills[skill]);
        const auto most = skills[skill].find(silo.topAgent);
        silo.topShare = most == skills[skill].end() ? 0 : shareOf(most->second, silo.solved);
        silo.topLevel = levelOf(desk, skill, silo.topAgent);
        if (silo.topAgent.isValid() && silo.topLevel > Proficiency::None)
            silo.othersAtTopLevel = countAt(desk, skill, silo.topLevel, silo.topAgent);
        silo.advanced = countAt(desk, skill, Proficiency::Advanced);
        silo.atLevel = countAt(desk, skill, options.coverage.level);
        silo.canLeave = std::max(0, silo.atLevel - 1);
        silo.isThin = silo.solved < options.thinTickets;
        silo.leansOnOne = !silo.isThin && silo.topShare > options.topShare;
        silo.lacksAdvanced = silo.advanced < options.leastAdvanced;
        const auto without = coverSkills(oneSkill(desk, skill), options.coverage, stop, silo.topAgent);
        if (!without)
            return without.error();
        silo.open = without->front().open;
        silo.nobodyWithout = without->front().nobody;
        silo.oneAtMostWithout = without->front().nobody + without->front().onlyOne;
        silos.push_back(silo);
    }
    return silos;
}

Result<std::vector<SkillLoss>> ifLeaves(const SkillDesk &desk, const std::vector<SolvedInSkill> &solved,
                                        const CoverageOptions &options, AgentId agent, const std::stop_token &stop)
{
    const auto found = std::find_if(desk.agents.begin(), desk.agents.end(),
                                    [agent](const SkilledAgent &other) { return other.id == agent; });
    if (found == desk.agents.end())
        return Error{ErrorCode::NotFound, "agent " + std::to_string(agent.value)};
    const auto before = coverSkills(desk, options, stop);
    if (!before)
        return before.error();
    const auto after = coverSkills(desk, options, stop, agent);
    if (!after)
        return after.error();
    const std::vector<SolvedBy> skills = bySkill(desk, solved);
    std::vector<SkillLoss> losses;
    for (std::size_t skill = 0; skill < desk.skills.size(); ++skill) {
        const auto own = skills[skill].find(agent);
        SkillLoss loss;
        loss.skill = desk.skills[skill];
        loss.level = found->levels[skill];
        loss.solved = own == skills[skill].end() ? 0 : own->second;
        if (loss.level == Proficiency::None && loss.solved == 0)
            continue;
        loss.share = shareOf(loss.solved, total(skills[skill]));
        loss.othersAtLevel = countAt(desk, skill, std::max(loss.level, Proficiency::Basic), agent);
        loss.nobodyBefore = (*before)[skill].nobody;
        loss.nobodyAfter = (*after)[skill].nobody;
        loss.oneAtMostBefore = (*before)[skill].nobody + (*before)[skill].onlyOne;
        loss.oneAtMostAfter = (*after)[skill].nobody + (*after)[skill].onlyOne;
        losses.push_back(loss);
    }
    std::stable_sort(losses.begin(), losses.end(), [](const SkillLoss &a, const SkillLoss &b) {
        const Millis lostA = a.nobodyAfter - a.nobodyBefore;
        const Millis lostB = b.nobodyAfter - b.nobodyBefore;
        return lostA != lostB ? lostA > lostB : a.share > b.share;
    });
    return losses;
}

} // namespace evenkeel
