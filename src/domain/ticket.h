// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/channel.h"
#include "domain/ids.h"
#include "domain/priority.h"
#include "domain/skill.h"
#include "domain/ticketstatus.h"

#include <optional>
#include <string>
#include <vector>

namespace evenkeel {

/// A ticket as its events left it: the projection of ticket_event (see projection.h), never edited by itself.
struct Ticket
{
    TicketId id;
    std::string source;    ///< where it came from: an import profile's system, "demo", "desk"
    std::string reference; ///< its number there, unique within the source
    std::string subject;
    std::string customer; ///< the source's key of the customer; empty when unknown
    std::string tier;     ///< of the customer, in the source's words; empty when unknown
    std::string subcategory;
    std::string language; ///< ISO 639-1; empty when unknown
    std::vector<std::string> tags;
    ChannelId channel;
    CategoryId category;
    QueueId queue;
    AgentId agent;
    TicketStatus status = TicketStatus::New;
    Priority priority = Priority::Normal;
    std::optional<int> effort;    ///< 1..10, where set on the ticket itself; else the category's
    std::vector<SkillNeed> needs; ///< where set on the ticket itself; else the category's

    Instant createdAt;
    Instant updatedAt; ///< time of the last event
    std::optional<Instant> firstAssignedAt;
    std::optional<Instant> assignedAt; ///< of the current agent; kept when the agent is taken off
    std::optional<Instant> firstRespondedAt;
    std::optional<Instant> resolvedAt; ///< last resolution
    std::optional<Instant> closedAt;
    std::optional<Instant> dueAt; ///< a promise the source made; overrides the SLA policy
    std::optional<bool> slaMet;   ///< the source's own verdict, where it gives one
    std::optional<int> rating;    ///< 1..5
    int reassignments = 0;
    int reopens = 0;

    friend bool operator==(const Ticket &, const Ticket &) = default;
};

} // namespace evenkeel
