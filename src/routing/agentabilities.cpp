// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/agentabilities.h"

namespace evenkeel {

void AgentAbilities::reset(std::size_t agents)
{
    m_agents = agents;
    m_skills.clear();
    m_queues.clear();
    m_paces.clear();
    m_channels.fill(AgentSet(agents));
    grow();
}

void AgentAbilities::grow()
{
    while (m_skills.size() < m_skillSlots.size()) {
        SkillRow row;
        row.atLeast.fill(AgentSet(m_agents));
        row.levels.assign(m_agents, 0);
        m_skills.push_back(std::move(row));
    }
    while (m_queues.size() < m_queueSlots.size())
        m_queues.emplace_back(m_agents);
    m_paces.resize(m_categorySlots.size());
}

void AgentAbilities::setLevel(std::size_t position, const AgentSkill &has)
{
    const Slot slot = m_skillSlots.slotOf(has.skill);
    grow();
    SkillRow &row = m_skills[slot];
    row.levels[position] = static_cast<std::uint8_t>(has.level);
    for (std::size_t step = 0; step < row.atLeast.size(); ++step)
        row.atLeast[step].set(position, static_cast<std::size_t>(has.level) > step);
}

void AgentAbilities::setPace(std::size_t position, const AgentPace &pace)
{
    const Slot slot = m_categorySlots.slotOf(pace.category);
    grow();
    if (m_paces[slot].empty())
        m_paces[slot].assign(m_agents, 1.0);
    m_paces[slot][position] = pace.factor;
}

void AgentAbilities::put(std::size_t position, const RoutingAgent &agent)
{
    for (AgentSet &queue : m_queues)
        queue.set(position, false);
    for (SkillRow &row : m_skills) {
        row.levels[position] = 0;
        for (AgentSet &set : row.atLeast)
            set.set(position, false);
    }
    for (std::vector<double> &paces : m_paces) {
        if (!paces.empty())
            paces[position] = 1.0;
    }
    for (const AgentSkill &has : agent.skills)
        setLevel(position, has);
    for (const AgentPace &pace : agent.paces)
        setPace(position, pace);
    for (const QueueId queue : agent.queues) {
        const Slot slot = m_queueSlots.slotOf(queue);
        grow();
        m_queues[slot].set(position, true);
    }
    for (std::size_t channel = 0; channel < m_channels.size(); ++channel)
        m_channels[channel].set(position, (agent.channels & maskOf(static_cast<ChannelKind>(channel))) != 0);
}

void AgentAbilities::findSlots(TicketAsk &ask)
{
    ask.queue = m_queueSlots.slotOf(ask.ticket.queue);
    ask.category = m_categorySlots.slotOf(ask.ticket.category);
    for (AskedNeed &need : ask.needs)
        need.skill = m_skillSlots.slotOf(need.need.skill);
    grow();
}

} // namespace evenkeel
