// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/agentset.h"
#include "routing/slotmap.h"

#include <array>
#include <span>
#include <vector>

namespace evenkeel {

/// What agents can do, turned on its side: for each skill and level, queue and channel the set of agents who qualify,
/// so that a gate is one bitwise "and" over all agents.
class AgentAbilities
{
public:
    /// Forgets the agents, keeps the slots: tickets hold on to theirs.
    void reset(std::size_t agents);
    void put(std::size_t position, const RoutingAgent &agent);

    /// Fills in the slots of queue, category and skills.
    void findSlots(TicketAsk &ask);

    [[nodiscard]] const AgentSet &serving(Slot queue) const { return m_queues[queue]; }
    /// Null where nobody serves the queue and no ticket stands in it.
    [[nodiscard]] const AgentSet *servingQueue(QueueId queue) const
    {
        const Slot slot = m_queueSlots.find(queue);
        return slot == NoSlot ? nullptr : &m_queues[slot];
    }
    /// level is Basic or higher.
    [[nodiscard]] const AgentSet &atLeast(Slot skill, Proficiency level) const
    {
        return m_skills[skill].atLeast[static_cast<std::size_t>(level) - 1];
    }
    [[nodiscard]] const AgentSet &working(ChannelKind channel) const
    {
        return m_channels[static_cast<std::size_t>(channel)];
    }
    /// Levels of all agents by position.
    [[nodiscard]] const std::uint8_t *levels(Slot skill) const { return m_skills[skill].levels.data(); }
    /// Pace factors of all agents by position; empty where nobody's pace in the category is known.
    [[nodiscard]] std::span<const double> paces(Slot category) const
    {
        return category < m_paces.size() ? std::span<const double>(m_paces[category]) : std::span<const double>();
    }

private:
    struct SkillRow
    {
        std::array<AgentSet, ProficiencyCount - 1> atLeast;
        std::vector<std::uint8_t> levels;
    };

    void grow();
    void setLevel(std::size_t position, const AgentSkill &has);
    void setPace(std::size_t position, const AgentPace &pace);

    std::size_t m_agents = 0;
    SlotMap<SkillId> m_skillSlots;
    SlotMap<QueueId> m_queueSlots;
    SlotMap<CategoryId> m_categorySlots;
    std::vector<SkillRow> m_skills;
    std::vector<AgentSet> m_queues;
    std::vector<std::vector<double>> m_paces;
    std::array<AgentSet, ChannelKindCount> m_channels;
};

} // namespace evenkeel
