// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/agentabilities.h"
#include "routing/gates.h"
#include "routing/ranking.h"

#include <optional>
#include <vector>

namespace evenkeel {

/// One agent with the work it holds.
struct AgentRow
{
    struct Held
    {
        TicketId ticket;
        std::optional<Instant> assignedAt;
    };

    RoutingAgent agent;
    OpeningHours hours;
    Opening opening;
    MilliUnits load = 0;
    int counting = 0;
    int complexInFlight = 0;
    int newInRamp = 0;
    std::vector<Held> held;
    std::uint64_t fixedPrint = 0; ///< of what only AgentUpdated changes
    std::uint64_t print = 0;      ///< of all a decision may look at

    [[nodiscard]] AgentStanding standing() const { return {agent, opening, load, complexInFlight, newInRamp}; }
};

/// All agents, kept in step with the desk: rows for reading, and beside them bit sets and dense arrays that let a
/// decision look at every agent in a few microseconds. Positions follow agent ids.
class AgentTable
{
public:
    /// `agents` sorted by id. Work held before is forgotten; take() it again.
    void reset(std::vector<RoutingAgent> agents, const Policy &policy, Instant now);
    void setPolicy(const Policy &policy, Instant now);
    void passTime(const Policy &policy, Instant now);
    /// Replaces an agent, who keeps the work held and the later of both last assignments.
    void update(std::size_t position, RoutingAgent agent, const Policy &policy, Instant now);
    void take(std::size_t position, const TicketAsk &ask, const Policy &policy);
    void giveBack(std::size_t position, const TicketAsk &ask, const Policy &policy);
    /// The agent's turn is over: it was assigned a ticket.
    void markAssigned(std::size_t position, Instant at, std::int64_t order, const Policy &policy);

    [[nodiscard]] std::optional<std::size_t> find(AgentId agent) const;
    [[nodiscard]] const std::vector<AgentRow> &rows() const { return m_rows; }
    [[nodiscard]] std::vector<RoutingAgent> agents() const;
    [[nodiscard]] AgentAbilities &abilities() { return m_abilities; }
    [[nodiscard]] const AgentAbilities &abilities() const { return m_abilities; }
    /// Sum of all agents' fingerprints: the same whatever the order in which the desk came to stand so.
    [[nodiscard]] std::uint64_t print() const { return m_print; }

    [[nodiscard]] const AgentSet &everybody() const { return m_everybody; }
    [[nodiscard]] const AgentSet &present() const { return m_present; }
    [[nodiscard]] const AgentSet &onShift() const { return m_onShift; }
    [[nodiscard]] const AgentSet &openToComplex() const { return m_openToComplex; }
    [[nodiscard]] const AgentSet &pastRamp() const { return m_pastRamp; }
    /// What ranking reads of an agent, packed for looking at many in a row.
    struct Burden
    {
        MilliUnits load = 0;
        double capacity = 0;
        Turn turn;
    };
    [[nodiscard]] const std::vector<Burden> &burdens() const { return m_burdens; }
    /// Units each agent may still take, for urgent work and for the rest; padded to whole words of an AgentSet.
    [[nodiscard]] const std::vector<MilliUnits> &room(bool isUrgent) const { return isUrgent ? m_urgentRoom : m_room; }

    /// Fingerprint of an agent as if it stood otherwise, for looking at its own ticket again.
    [[nodiscard]] static std::uint64_t printOf(const AgentRow &row, const AgentStanding &standing,
                                               const Policy &policy);

private:
    void reopen(std::size_t position, const Policy &policy, Instant now);
    void refresh(std::size_t position, const Policy &policy);
    void reopenAll(const Policy &policy, Instant now);

    std::vector<AgentRow> m_rows;
    AgentAbilities m_abilities;
    AgentSet m_everybody;
    AgentSet m_present;
    AgentSet m_onShift;
    AgentSet m_openToComplex;
    AgentSet m_pastRamp;
    std::vector<Burden> m_burdens;
    std::vector<MilliUnits> m_room;
    std::vector<MilliUnits> m_urgentRoom;
    std::uint64_t m_print = 0;
    Instant m_now;
    Instant m_changesAt;
};

} // namespace evenkeel
