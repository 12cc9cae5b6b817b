// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace evenkeel {

/// What the past tells of one ticket. Moments the source does not know stay empty; none is guessed.
struct HistoryTicket
{
    TicketId id;
    CategoryId category;  ///< none: unknown
    QueueId queue;        ///< last queue; none: unknown
    AgentId lastAgent;    ///< who had it at the end; none: nobody
    std::string language; ///< ISO 639-1; empty when unknown
    Instant createdAt;
    std::optional<Instant> firstAssignedAt;
    std::optional<Instant> assignedAt; ///< to the last agent
    std::optional<Instant> resolvedAt;
    std::optional<bool> slaMet;
    std::optional<int> effort; ///< 1..10, where somebody scored the ticket itself
    int reassignments = 0;
    int reopens = 0;
};

/// An agent did something (answered, noted, took, resolved) at a moment.
struct AgentAction
{
    AgentId agent;
    Instant at;
};

/// A ticket left an agent's hands before it was resolved.
struct LostTicket
{
    TicketId ticket;
    AgentId from;
    Instant at;
};

/// The past of a desk as proposals read it. The order of the lists does not matter.
struct History
{
    std::vector<HistoryTicket> tickets;
    std::vector<AgentAction> actions;
    std::vector<LostTicket> handovers;
};

} // namespace evenkeel
