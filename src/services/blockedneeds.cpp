// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/blockedneeds.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace evenkeel {

namespace {

template <class Thing, class IdType>
const Thing *find(const std::vector<Thing> &things, IdType id)
{
    const auto found = std::lower_bound(things.begin(), things.end(), id,
                                        [](const Thing &thing, IdType wanted) { return thing.id < wanted; });
    return found == things.end() || found->id != id ? nullptr : &*found;
}

Proficiency levelOf(const RoutingAgent &agent, SkillId skill)
{
    const auto found = std::lower_bound(agent.skills.begin(), agent.skills.end(), skill,
                                        [](const AgentSkill &known, SkillId wanted) { return known.skill < wanted; });
    return found == agent.skills.end() || found->skill != skill ? Proficiency::None : found->level;
}

/// Two decisions for which this is equal ask for the same.
struct Ask
{
    std::vector<std::tuple<SkillId, Proficiency, bool>> needs;
    QueueId queue;
    Gate gate = Gate::Skill;
    int rule = 0;
    int ring = 0;

    friend auto operator<=>(const Ask &, const Ask &) = default;
};

Ask askOf(const RoutingTicket &ticket, const Decision &decision, Gate gate)
{
    Ask ask;
    for (const SkillNeed &need : ticket.needs)
        ask.needs.emplace_back(need.skill, need.level, need.isRequired);
    ask.queue = ticket.queue;
    ask.gate = gate;
    ask.rule = decision.rule;
    ask.ring = decision.ring;
    return ask;
}

/// Agents whom no earlier gate stopped, with what the gate says of each.
std::vector<std::pair<const RoutingAgent *, GateOutcome>> reached(const Trace &trace, Gate gate,
                                                                  const DeskPicture &picture)
{
    std::vector<std::pair<const RoutingAgent *, GateOutcome>> agents;
    for (const TraceLine &line : trace.lines) {
        if (line.firstFailed() != gate)
            continue;
        const auto outcome = std::find_if(line.gates.begin(), line.gates.end(),
                                          [gate](const GateOutcome &tried) { return tried.gate == gate; });
        if (const RoutingAgent *agent = find(picture.agents, line.agent))
            agents.emplace_back(agent, *outcome);
    }
    return agents;
}

std::optional<SkillNeed> scarcest(const Trace &trace, Gate gate, const RoutingTicket &ticket,
                                  const DeskPicture &picture)
{
    const auto agents = reached(trace, gate, picture);
    std::optional<SkillNeed> best;
    std::ptrdiff_t fewest = 0;
    for (const auto &[agent, outcome] : agents) {
        const SkillNeed need{outcome.skill, static_cast<Proficiency>(static_cast<int>(outcome.limit)), true};
        const auto meeting = std::count_if(agents.begin(), agents.end(), [&need](const auto &other) {
            return levelOf(*other.first, need.skill) >= need.level;
        });
        const auto rank = [](std::ptrdiff_t count, const SkillNeed &one) {
            return std::tuple(count, -static_cast<int>(one.level), one.skill);
        };
        if (!need.skill.isValid() || (best && rank(meeting, need) >= rank(fewest, *best)))
            continue;
        best = need;
        fewest = meeting;
    }
    if (best) {
        best->isRequired = std::none_of(ticket.needs.begin(), ticket.needs.end(), [&best](const SkillNeed &need) {
            return need.skill == best->skill && !need.isRequired;
        });
    }
    return best;
}

} // namespace

void addBlockedNeeds(const Dispatcher &desk, const DeskPicture &picture, std::span<Decision> decisions)
{
    std::map<Ask, std::optional<SkillNeed>> known;
    for (Decision &decision : decisions) {
        const std::optional<Gate> gate = decision.blockingGate();
        if (gate != Gate::Skill && gate != Gate::Language)
            continue;
        const RoutingTicket *ticket = find(picture.tickets, decision.ticket);
        if (!ticket)
            continue;
        const auto [place, isNew] = known.try_emplace(askOf(*ticket, decision, *gate));
        if (isNew)
            place->second = scarcest(desk.trace(ticket->id), *gate, *ticket, picture);
        decision.blockedNeed = place->second;
    }
}

} // namespace evenkeel
