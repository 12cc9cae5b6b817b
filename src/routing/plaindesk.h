// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/deskpicture.h"

#include <map>
#include <optional>
#include <vector>

namespace evenkeel {

/// A desk in the plainest form, for the checker: one question a function, answered from the picture itself. Keeps no
/// sums and no sets, only which tickets each agent holds.
class PlainDesk
{
public:
    /// A gate that stops an agent, in the measure of GateOutcome.
    struct Failure
    {
        Gate gate = Gate::Presence;
        double value = 0;
        double limit = 0;
    };

    explicit PlainDesk(DeskPicture picture);

    void moveTo(Instant now) { m_picture.now = now; }
    void assign(TicketId ticket, AgentId agent);

    [[nodiscard]] const std::vector<RoutingAgent> &agents() const { return m_picture.agents; }
    [[nodiscard]] const RoutingTicket *ticket(TicketId id) const;
    [[nodiscard]] const RoutingAgent *agent(AgentId id) const;
    [[nodiscard]] double slaShare(const RoutingTicket &ticket) const;

    /// The first gate but Declined that stops the agent.
    [[nodiscard]] std::optional<Failure> stoppedBy(const RoutingTicket &ticket, const RoutingAgent &agent) const;
    /// Everybody whom no gate stops; decliners only where there is nobody else.
    [[nodiscard]] std::vector<AgentId> eligible(const RoutingTicket &ticket) const;

private:
    using Answer = std::optional<Failure>;

    Answer presence(const RoutingTicket &, const RoutingAgent &agent) const;
    Answer shift(const RoutingTicket &ticket, const RoutingAgent &agent) const;
    Answer queue(const RoutingTicket &ticket, const RoutingAgent &agent) const;
    Answer skill(const RoutingTicket &ticket, const RoutingAgent &agent) const;
    Answer language(const RoutingTicket &ticket, const RoutingAgent &agent) const;
    Answer channel(const RoutingTicket &ticket, const RoutingAgent &agent) const;
    Answer capacity(const RoutingTicket &ticket, const RoutingAgent &agent) const;
    Answer complexity(const RoutingTicket &ticket, const RoutingAgent &agent) const;
    Answer ramp(const RoutingTicket &, const RoutingAgent &agent) const;
    Answer level(Gate gate, const SkillNeed &need, const RoutingTicket &ticket, const RoutingAgent &agent) const;

    [[nodiscard]] bool isSetTo(const RoutingAgent &agent, bool isAvailable) const;
    [[nodiscard]] Intervals readiness(const RoutingAgent &agent) const;
    [[nodiscard]] bool isLanguage(const RoutingTicket &ticket, SkillId skill) const;
    [[nodiscard]] int stepsDropped(const RoutingTicket &ticket) const;
    [[nodiscard]] bool isCounting(const RoutingTicket &ticket) const;
    [[nodiscard]] double weight(const RoutingTicket &ticket) const;
    [[nodiscard]] std::vector<const RoutingTicket *> held(AgentId agent) const;

    DeskPicture m_picture;
    std::map<TicketId, std::size_t> m_places;              ///< of tickets in the picture
    std::map<AgentId, std::vector<std::size_t>> m_holding; ///< places of open tickets
};

} // namespace evenkeel
