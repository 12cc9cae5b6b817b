// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tickettakers.h"

#include <algorithm>

namespace evenkeel {

bool couldTake(const RoutingAgent &agent, const RoutingTicket &ticket)
{
    if (ticket.queue.isValid() && !std::binary_search(agent.queues.begin(), agent.queues.end(), ticket.queue))
        return false;
    return std::all_of(ticket.needs.begin(), ticket.needs.end(), [&agent](const SkillNeed &need) {
        return !need.isRequired || std::any_of(agent.skills.begin(), agent.skills.end(), [&](const AgentSkill &skill) {
            return skill.skill == need.skill && skill.level >= need.level;
        });
    });
}

} // namespace evenkeel
