// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/agentabilities.h"
#include "routing/agentrow.h"
#include "routing/ranking.h"

#include <map>
#include <optional>
#include <vector>

namespace evenkeel {

/// All agents, kept in step with the desk: rows for reading, and beside them bit sets and dense arrays that let a
/// decision look at every agent in a few microseconds. Positions follow agent ids.
class AgentTable
{
public:
    /// `agents` sorted by id. Work held before is forgotten; take() it again.
    void reset(std::vector<RoutingAgent> agents, const CompiledPolicy &compiled, Instant now);
    void passTime(const CompiledPolicy &compiled, Instant now);
    /// Replaces an agent, who keeps the work held, the later of both last assignments and all recent ones.
    void update(std::size_t position, RoutingAgent agent, const CompiledPolicy &compiled);
    /// `ask` must stay where it is until it is given back.
    void take(std::size_t position, const TicketAsk &ask, const CompiledPolicy &compiled);
    void giveBack(std::size_t position, const TicketAsk &ask, const CompiledPolicy &compiled);
    /// The agent's turn is over: it was assigned a ticket, which it holds already.
    void markAssigned(std::size_t position, Instant at, std::int64_t order, const CompiledPolicy &compiled);
    /// That assignment was taken back.
    void unmarkAssigned(std::size_t position, Instant at, const CompiledPolicy &compiled);

    [[nodiscard]] std::optional<std::size_t> find(AgentId agent) const;
    [[nodiscard]] const std::vector<AgentRow> &rows() const { return m_rows; }
    /// As they were told, capacity included.
    [[nodiscard]] std::vector<RoutingAgent> agents() const;
    [[nodiscard]] AgentAbilities &abilities() { return m_abilities; }
    [[nodiscard]] const AgentAbilities &abilities() const { return m_abilities; }
    /// Sum of all agents' fingerprints: the same whatever the order in which the desk came to stand so.
    [[nodiscard]] std::uint64_t print() const { return m_print; }

    /// Yes-or-no gates as sets: who passes.
    struct Sets
    {
        AgentSet everybody;
        AgentSet present;
        AgentSet onShift;
        AgentSet duringHours; ///< not present by hand outside the shift
        AgentSet unfocused;
        AgentSet wrappedUp;
        AgentSet openToComplex;
        AgentSet pastRamp;
        AgentSet belowRate;
    };
    [[nodiscard]] const Sets &sets() const { return m_sets; }
    /// Whom a limiting rule is about at the stage its rings have reached.
    [[nodiscard]] const AgentSet &about(const RoutingRule &rule, const Relaxation &stage) const
    {
        return m_about[rule.set + static_cast<std::size_t>(stage.rings)];
    }
    /// Null where nobody learns the skill.
    [[nodiscard]] const AgentSet *learning(SkillId skill) const;

    /// What ranking reads of an agent, packed for looking at many in a row.
    struct Burden
    {
        MilliUnits load = 0;
        double capacity = 0;
        Turn turn;
        MilliUnits wait = 0;
    };
    [[nodiscard]] const std::vector<Burden> &burdens() const { return m_burdens; }
    /// Of an Opening what says how long the shift goes on, packed likewise.
    struct ShiftEnd
    {
        bool isOpen = false;
        Instant closesAt;
        Millis openLater{0};

        [[nodiscard]] Millis timeLeft(Instant now) const { return (isOpen ? closesAt - now : Millis{0}) + openLater; }
    };
    [[nodiscard]] const std::vector<ShiftEnd> &shiftEnds() const { return m_shiftEnds; }
    /// Units each agent may still take under a cap (its position in CompiledPolicy::caps()); padded to whole words of
    /// an AgentSet.
    [[nodiscard]] const std::vector<MilliUnits> &room(std::size_t cap) const { return m_room[cap]; }
    /// Who may hold one more ticket that takes `use` of the profile.
    void keepWithRoom(AgentSet &agents, const CompiledPolicy &compiled, std::size_t profile, Priority priority,
                      MilliUnits use) const;

private:
    /// A capacity profile over all agents.
    struct ProfileRow
    {
        std::vector<double> usual; ///< limits; a negative one says that the profile is not about the agent
        std::vector<double> urgent;
        std::vector<MilliUnits> usualRoom; ///< padded; what is used where the time left decides
        std::vector<MilliUnits> urgentRoom;
    };

    void makeArrays(std::size_t agents, const CompiledPolicy &compiled);
    void place(std::size_t position, RoutingAgent agent, const CompiledPolicy &compiled);
    void reopen(std::size_t position, const CompiledPolicy &compiled);
    void reopenAll(const CompiledPolicy &compiled);
    void refresh(std::size_t position, const CompiledPolicy &compiled);
    void refreshRoom(std::size_t position, const CompiledPolicy &compiled);

    std::vector<AgentRow> m_rows;
    AgentAbilities m_abilities;
    Sets m_sets;
    std::vector<AgentSet> m_about;
    std::map<SkillId, AgentSet> m_learning;
    std::vector<Burden> m_burdens;
    std::vector<ShiftEnd> m_shiftEnds;
    std::vector<std::vector<MilliUnits>> m_room;
    std::vector<ProfileRow> m_profiles;
    std::uint64_t m_print = 0;
    Instant m_now;
    Instant m_changesAt;
};

} // namespace evenkeel
