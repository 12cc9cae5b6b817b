// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/deskpicture.h"

#include <map>
#include <optional>
#include <vector>

namespace evenkeel {

/// A desk in the plainest form, for the checker: one question a function, answered from the picture and the policy's
/// own words. Keeps no sums, no sets and nothing compiled, only which tickets each agent holds, and looks every name up
/// when it meets it.
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

    /// A rule as it stands for one ticket now.
    struct Terms
    {
        AssignmentRule rule; ///< the policy's defaults as a rule with the id 0 where none holds
        AssignmentMethod method = AssignmentMethod::Layered;
        int rings = 0; ///< open
    };

    /// Under which rule a ticket is decided, and who may take it.
    struct Verdict
    {
        Terms terms;
        std::vector<AgentId> eligible; ///< decliners only where there is nobody else
    };

    explicit PlainDesk(DeskPicture picture);

    void moveTo(Instant now) { m_picture.now = now; }
    void assign(TicketId ticket, AgentId agent);

    [[nodiscard]] const std::vector<RoutingAgent> &agents() const { return m_picture.agents; }
    [[nodiscard]] const RoutingTicket *ticket(TicketId id) const;
    [[nodiscard]] const RoutingAgent *agent(AgentId id) const;
    [[nodiscard]] double slaShare(const RoutingTicket &ticket) const;

    /// The rules that are tried, in order.
    [[nodiscard]] std::vector<Terms> termsFor(const RoutingTicket &ticket) const;
    /// The first gate but Declined that stops the agent.
    [[nodiscard]] std::optional<Failure> stoppedBy(const RoutingTicket &ticket, const Terms &terms,
                                                   const RoutingAgent &agent) const;
    [[nodiscard]] Verdict verdict(const RoutingTicket &ticket) const;

    /// The tickets in the order in which they are decided when nobody else waits.
    [[nodiscard]] std::vector<TicketId> order(std::vector<TicketId> tickets) const;

private:
    using Answer = std::optional<Failure>;
    struct Question
    {
        const RoutingTicket &ticket;
        const Terms &terms;
    };

    Answer presence(const Question &question, const RoutingAgent &agent) const;
    Answer shift(const Question &question, const RoutingAgent &agent) const;
    Answer afterHours(const Question &question, const RoutingAgent &agent) const;
    Answer focus(const Question &question, const RoutingAgent &agent) const;
    Answer wrapUp(const Question &question, const RoutingAgent &agent) const;
    Answer queue(const Question &question, const RoutingAgent &agent) const;
    Answer rule(const Question &question, const RoutingAgent &agent) const;
    Answer skill(const Question &question, const RoutingAgent &agent) const;
    Answer language(const Question &question, const RoutingAgent &agent) const;
    Answer channel(const Question &question, const RoutingAgent &agent) const;
    Answer capacity(const Question &question, const RoutingAgent &agent) const;
    Answer profile(const Question &question, const RoutingAgent &agent) const;
    Answer complexity(const Question &question, const RoutingAgent &agent) const;
    Answer ramp(const Question &question, const RoutingAgent &agent) const;
    Answer rate(const Question &question, const RoutingAgent &agent) const;
    Answer level(Gate gate, const SkillNeed &need, const Question &question, const RoutingAgent &agent) const;

    // Names.
    [[nodiscard]] QueueId queueNamed(const std::string &name) const;
    [[nodiscard]] bool isInTeam(const RoutingAgent &agent, const std::string &team) const;
    [[nodiscard]] bool isNamed(const RoutingAgent &agent, const std::string &name) const;
    [[nodiscard]] SkillId skillNamed(const std::string &name) const;

    // Rules and rings.
    [[nodiscard]] const QueuePolicy *policyOf(QueueId queue) const;
    [[nodiscard]] int ringsOpen(const RoutingTicket &ticket, const AssignmentRule &rule) const;
    [[nodiscard]] int opened(const Terms &terms, RingAction action) const;
    [[nodiscard]] bool isDropped(const Question &question, SkillId skill) const;
    [[nodiscard]] int levelAsked(const SkillNeed &need, const Question &question) const;
    [[nodiscard]] bool isLanguage(const RoutingTicket &ticket, SkillId skill) const;
    [[nodiscard]] bool isLearning(const Question &question, const RoutingAgent &agent) const;
    [[nodiscard]] bool isTaught(SkillId skill) const;
    [[nodiscard]] bool isLastAgent(const RoutingTicket &ticket, const RoutingAgent &agent) const;

    // Time.
    [[nodiscard]] bool isSetTo(const RoutingAgent &agent, bool isAvailable) const;
    [[nodiscard]] Intervals readiness(const RoutingAgent &agent) const;
    [[nodiscard]] std::optional<Millis> shiftLeft(const RoutingAgent &agent) const;

    // Work.
    [[nodiscard]] double countingShare(const RoutingTicket &ticket) const;
    [[nodiscard]] double weight(const RoutingTicket &ticket) const;
    [[nodiscard]] double capacityOf(const RoutingAgent &agent) const;
    [[nodiscard]] double taken(const RoutingTicket &ticket, const CapacityProfile &profile) const;
    [[nodiscard]] std::optional<double> limitFor(const CapacityProfile &profile, const RoutingAgent &agent,
                                                 bool isUrgent) const;
    [[nodiscard]] std::vector<const RoutingTicket *> held(AgentId agent) const;

    // Order.
    [[nodiscard]] double lifts(const RoutingTicket &ticket) const;
    [[nodiscard]] std::vector<double> urgency(const RoutingTicket &ticket) const;
    [[nodiscard]] double orderValue(const RoutingTicket &ticket, OrderField field) const;
    [[nodiscard]] bool isOlder(const RoutingTicket &a, const RoutingTicket &b) const;
    [[nodiscard]] bool goesFirst(const RoutingTicket &a, const RoutingTicket &b) const;
    [[nodiscard]] bool goesFirstAcross(const RoutingTicket &a, const RoutingTicket &b) const;

    DeskPicture m_picture;
    std::map<TicketId, std::size_t> m_places;              ///< of tickets in the picture
    std::map<AgentId, std::vector<std::size_t>> m_holding; ///< places of open tickets, offers included
};

} // namespace evenkeel
