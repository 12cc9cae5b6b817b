// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/ids.h"
#include "routing/deskpicture.h"
#include "services/routingresults.h"
#include "services/routingscope.h"
#include "storage/database.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace evenkeel {

/// An offer that waits for its answer.
struct OpenOffer
{
    TicketId ticket;
    AgentId agent;
    Instant at;
    DecisionId decision;
    Instant until; ///< counts as declined from then on

    friend bool operator==(const OpenOffer &, const OpenOffer &) = default;
};

/// Offers and their answers. Routing makes them where the policy offers instead of assigning.
class OfferService final
{
public:
    OfferService(Database &database, Instant now)
        : m_database(database)
        , m_now(now)
    {}

    /// Ordered by ticket.
    [[nodiscard]] Result<std::vector<OpenOffer>> open();
    /// Those of a desk read already, which must not be older than what is stored.
    [[nodiscard]] Result<std::vector<OpenOffer>> openIn(const DeskPicture &picture);
    /// The ticket's open offer, if there is one.
    [[nodiscard]] Result<std::optional<OpenOffer>> openOffer(TicketId ticket);
    /// Gives the ticket to who accepts it. Conflict when the offer is no longer open, its time is over (whether or not
    /// a sweep has ended it), or a gate stops it now.
    [[nodiscard]] Result<Done> accept(TicketId ticket, AgentId agent);
    /// The ticket waits for somebody else. Conflict when the offer is no longer open.
    [[nodiscard]] Result<Done> decline(TicketId ticket, AgentId agent, const QString &reason);
    /// Takes the agent's answer back: the offer stands again, with its time from now on. Conflict when the answer was
    /// not the last that happened to the ticket.
    [[nodiscard]] Result<Done> takeBack(TicketId ticket, AgentId agent);
    /// The way back from a routing run that offered: those still open end as if they had never been made, and their
    /// tickets wait again. Answered ones stay as they are. Storing nothing is no failure.
    [[nodiscard]] Result<OfferWithdrawal> withdraw(std::span<const MadeOffer> offers);
    /// Makes withdrawn offers again, all or none, with their time from now on. Conflict when a ticket no longer waits,
    /// a gate stops one now or the policy offers no more.
    [[nodiscard]] Result<Done> renew(std::span<const MadeOffer> offers);
    /// Offers older than the policy's timeout count as declined; returns how many.
    [[nodiscard]] Result<int> expire(const RoutingScope &scope = {});
    /// The same on a desk that was read in the transaction that is open.
    [[nodiscard]] Result<int> expireOn(const DeskPicture &picture, const RoutingScope &scope = {});

private:
    /// Of these tickets, in their order.
    [[nodiscard]] Result<std::vector<OpenOffer>> openOf(const OfferTerms &terms, std::span<const TicketId> tickets);
    [[nodiscard]] Result<std::optional<OpenOffer>> openUnder(const OfferTerms &terms, TicketId ticket);

    Database &m_database;
    Instant m_now;
};

} // namespace evenkeel
