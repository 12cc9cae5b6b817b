// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/batch/rebalanceplan.h"
#include "routing/livedesk.h"

#include <optional>
#include <span>
#include <vector>

namespace evenkeel {

/// A desk on which owned tickets move, one after the other, each under the
/// gates as they stand when its turn comes.
///
/// Whoever gives never takes, whoever has taken never gives, and no ticket
/// moves twice: so no move undoes another.
class RebalanceDesk
{
public:
    /// Where a ticket could go, and what is said about it.
    struct Offer
    {
        std::size_t agent = 0;
        double rank = 0; ///< cost with the unfairness it brings; less is better
        RebalanceMove move;
    };

    RebalanceDesk(const DeskPicture &picture, const RebalanceOptions &options);

    [[nodiscard]] const LiveDesk &live() const { return m_desk; }
    [[nodiscard]] std::size_t agents() const { return m_desk.agents().rows().size(); }
    [[nodiscard]] bool isAbsent(std::size_t agent) const { return m_isAbsent[agent]; }
    [[nodiscard]] bool hasTaken(std::size_t agent) const { return m_hasTaken[agent]; }
    void setGiving(std::size_t agent) { m_isGiving[agent] = true; }
    /// Milli units an agent may carry under the target.
    [[nodiscard]] MilliUnits ceiling(std::size_t agent) const;
    [[nodiscard]] double ratio(std::size_t agent) const;
    /// Tickets the agent owns, by id; offers are nobody's yet.
    [[nodiscard]] std::vector<const TicketAsk *> owned(std::size_t agent) const;

    /// The best agent for a ticket whom every gate lets take it, who stays under
    /// the target, and with whom it is done no later, measured by its SLA. With
    /// `among`, only these, and the first who may goes before the others.
    [[nodiscard]] std::optional<Offer> bestOffer(const TicketAsk &ask, std::span<const std::size_t> among = {}) const;
    /// Makes the move and returns it with the loads around it.
    RebalanceMove make(Offer offer);

    /// Share of the ticket's SLA that will be used when its owner is likely done
    /// with it. Of an absent owner's: from the return on, or never within the
    /// hours known where there is no return.
    [[nodiscard]] double shareWithOwner(const TicketAsk &ask) const;
    [[nodiscard]] LoadSpread spread() const;

private:
    [[nodiscard]] bool mayTake(std::size_t agent, const TicketAsk &ask) const;
    [[nodiscard]] Offer offerOf(const TicketAsk &ask, std::size_t owner, std::size_t agent, const Asking &asking) const;
    [[nodiscard]] bool isAllowed(const TicketAsk &ask, std::size_t agent) const;
    [[nodiscard]] double shareAfter(const TicketAsk &ask, double minutes) const;
    [[nodiscard]] double minutesUntilBack(const TicketAsk &ask) const;

    const RebalanceOptions &m_options;
    double m_target = 0.8;
    LiveDesk m_desk;
    std::vector<bool> m_isAbsent;
    std::vector<bool> m_isGiving;
    std::vector<bool> m_hasTaken;
};

} // namespace evenkeel
