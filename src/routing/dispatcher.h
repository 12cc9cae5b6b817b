// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/decision.h"
#include "routing/deskpicture.h"
#include "routing/trace.h"

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace evenkeel {

/// What happens on the desk, as the dispatcher is told.
struct TicketArrived
{
    RoutingTicket ticket;
};
struct TicketUpdated
{
    RoutingTicket ticket;
}; ///< any field changed; a waiting ticket is looked at again
struct TicketLeft
{
    TicketId ticket;
}; ///< resolved, closed, removed
struct AgentUpdated
{
    RoutingAgent agent;
}; ///< came, left, new level, presence set …
struct AgentLeft
{
    AgentId agent;
}; ///< leaves the team; tickets stay with the id
struct TimePassed
{
    Instant now;
}; ///< shifts begin and end, rings open
struct PolicyChanged
{
    Policy policy;
    std::optional<DeskCatalog> catalog = {};                   ///< where names changed, too
    std::optional<std::vector<WorkingTime>> slaCalendars = {}; ///< where the hours of SLA clocks changed, too
};
using DeskEvent =
    std::variant<TicketArrived, TicketUpdated, TicketLeft, AgentUpdated, AgentLeft, TimePassed, PolicyChanged>;

class LiveDesk;

/// Decides who gets which waiting ticket. One class for the desk, replay, planning, the command line and tests.
///
/// Method: of the assignment rules of the ticket's queue those that hold are tried in order; for each, eligibility
/// gates remove agents and the rule's method ranks the rest; the first rule that finds a candidate decides, and one
/// that says wait ends the search. Where no rule holds, the policy's defaults decide. Rings loosen a rule as the ticket
/// waits. Ties between agents go to the least recently assigned, then to the lower id. Waiting tickets are taken in the
/// order of waitingqueue.h. Gates are described in gates.h, scores in ranking.h, skillfit.h and paircost.h, rings in
/// slareading.h; every gate is asked again at the moment of every assignment.
///
/// A ticket offered to somebody and not answered yet is not waiting: it holds its room and counts on that desk.
/// Complexity: a decision is O(agents / 64 x needs + candidates), a trace O(agents x gates), an event about a known
/// agent or ticket O(what it holds or asks for), an agent coming or leaving for good O(agents + tickets).
/// Deterministic: no clock, no randomness, loads summed in whole thousandths, and no order of events or of lists
/// shows in an answer.
///
///     auto desk = Dispatcher::create(picture);
///     desk->tell(TimePassed{now});
///     for (const Decision &decision : desk->route())
///         store(decision);
///
class Dispatcher final
{
public:
    /// Refuses pictures that contradict themselves (ids twice, unsorted, negative capacity): InvalidArgument.
    [[nodiscard]] static Result<Dispatcher> create(DeskPicture picture);
    ~Dispatcher();
    Dispatcher(Dispatcher &&) noexcept;
    Dispatcher &operator=(Dispatcher &&) noexcept;

    /// Takes in what happened, without deciding anything. What an event carries must be sound by itself, as
    /// checkAgent(), checkTicket() and checkPolicy() tell. A ticket told with another agent than before counts as
    /// assigned at its assignedAt; an agent told with an earlier last assignment than known keeps the known one.
    void tell(const DeskEvent &event);
    /// Decisions from now on say they could see events up to this one.
    void sawEvent(EventId event);

    /// The waiting tickets in routing order.
    [[nodiscard]] std::vector<TicketId> waitingOrder() const;

    /// Decides one waiting ticket now, without assigning it. The ticket must be known and waiting.
    [[nodiscard]] Decision decide(TicketId ticket) const;

    /// Decides up to `limit` waiting tickets in routing order, assigning each to its agent as it goes; 0: all.
    [[nodiscard]] std::vector<Decision> route(std::size_t limit = 0);

    /// Assigns by hand, as decided elsewhere, or by an offer accepted. No gate is asked; see trace() for what a person
    /// overrules.
    void assign(TicketId ticket, AgentId agent);
    /// Back to waiting, from an agent or from an offer; it counts no more among that agent's recent assignments.
    void unassign(TicketId ticket);
    /// Assigns what was decided or chosen earlier, if every gate passes now: the way to apply a preview, or a card
    /// dropped on a lane. Otherwise nothing changes and the first gate that fails is returned. Ticket and agent must
    /// be known; a ticket that has an agent already is moved, its own weight taken off that agent.
    [[nodiscard]] std::optional<GateOutcome> assignIfEligible(TicketId ticket, AgentId agent);

    /// Everything about one ticket's decision as of now: all agents, all gates, all terms. For an assigned ticket:
    /// as if it were waiting, its own weight taken off its agent; likewise for one that is offered.
    /// With `towards`: of the first rule that leads there, as a plan for many at once decides; of the rule that decides
    /// one at a time where none does.
    [[nodiscard]] Trace trace(TicketId ticket, AgentId towards = {}) const;

    /// Units in use by an agent's counting tickets, and how many tickets count.
    [[nodiscard]] double load(AgentId agent) const;
    [[nodiscard]] int counting(AgentId agent) const;
    /// Units the ticket takes while it counts, status included.
    [[nodiscard]] double weight(TicketId ticket) const;
    [[nodiscard]] double slaShare(TicketId ticket) const;
    [[nodiscard]] Presence presence(AgentId agent) const;
    [[nodiscard]] Instant now() const;

private:
    explicit Dispatcher(std::unique_ptr<LiveDesk> desk);

    std::unique_ptr<LiveDesk> m_desk;
};

} // namespace evenkeel
