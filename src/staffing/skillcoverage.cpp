// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffing/skillcoverage.h"

#include "staffing/cellpresence.h"

#include <algorithm>
#include <chrono>

namespace evenkeel {

namespace {

double hoursOf(Millis length)
{
    return std::chrono::duration<double, std::ratio<3600>>(length).count();
}

std::vector<std::size_t> agentsAt(const SkillDesk &desk, std::size_t skill, Proficiency level,
                                  std::optional<AgentId> without)
{
    std::vector<std::size_t> agents;
    for (std::size_t agent = 0; agent < desk.agents.size(); ++agent) {
        if (desk.agents[agent].levels[skill] >= level && desk.agents[agent].id != without)
            agents.push_back(agent);
    }
    return agents;
}

void take(SkillCoverage &coverage, const CoverageCell &cell, int count, int needed, double expected)
{
    const Millis length = cell.span.length();
    coverage.open += length;
    if (count == 0)
        coverage.nobody += length;
    if (count == 1)
        coverage.onlyOne += length;
    if (count < needed) {
        coverage.uncovered += length;
        coverage.missed += expected * hoursOf(length);
    }
    SlotCoverage &slot = coverage.slots[static_cast<std::size_t>(cell.slot)];
    slot.fewest = slot.cells == 0 ? count : std::min(slot.fewest, count);
    slot.mean += count;
    ++slot.cells;
}

} // namespace

Result<std::vector<SkillCoverage>> coverSkills(const SkillDesk &desk, const CoverageOptions &options,
                                               const std::stop_token &stop, std::optional<AgentId> without)
{
    if (!isSound(desk) || options.needed < 1)
        return Error{ErrorCode::InvalidArgument, "coverage"};
    const CellPresence presence(desk);
    std::vector<SkillCoverage> all;
    all.reserve(desk.skills.size());
    for (std::size_t skill = 0; skill < desk.skills.size(); ++skill) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}};
        SkillCoverage coverage;
        coverage.skill = desk.skills[skill];
        const std::vector<std::size_t> agents = agentsAt(desk, skill, options.level, without);
        coverage.agents = static_cast<int>(agents.size());
        coverage.counts.assign(desk.cells.size(), -1);
        for (std::size_t cell = 0; cell < desk.cells.size(); ++cell) {
            if (!presence.isOpen(cell))
                continue;
            const auto count = std::count_if(agents.begin(), agents.end(), [&presence, cell](std::size_t agent) {
                return presence.isAtWork(agent, cell);
            });
            coverage.counts[cell] = static_cast<int>(count);
            take(coverage, desk.cells[cell], coverage.counts[cell], options.needed,
                 desk.expected(skill, desk.cells[cell].slot));
        }
        for (SlotCoverage &slot : coverage.slots)
            slot.mean = slot.cells > 0 ? slot.mean / slot.cells : 0;
        all.push_back(std::move(coverage));
    }
    return all;
}

} // namespace evenkeel
