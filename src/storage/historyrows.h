// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/ticket.h"
#include "domain/ticketevent.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace evenkeel {

/// The narrow columns of one ticket, for an index in memory. The views are UTF-8 and live during the call only.
struct TicketIndexRow
{
    TicketId id;
    Instant createdAt;
    Instant updatedAt;
    std::optional<Instant> resolvedAt;
    TicketStatus status = TicketStatus::New;
    Priority priority = Priority::Normal;
    AgentId agent;
    QueueId queue;
    ChannelId channel;
    CategoryId category;
    std::optional<int> effort;
    std::optional<bool> slaMet;
    std::string_view subject;
    std::string_view reference;
    std::string_view customer;
    std::optional<Instant> closedAt;
    std::optional<Instant> dueAt; ///< promised by the source
};

/// A ticket with an end, for proposals from history. The view lives during the call only.
struct ResolvedRow
{
    TicketId id;
    CategoryId category;
    AgentId agent; ///< who had it last
    Instant createdAt;
    std::optional<Instant> firstAssignedAt;
    std::optional<Instant> assignedAt;
    Instant resolvedAt;
    int reassignments = 0;
    int reopens = 0;
    Priority priority = Priority::Normal;
    std::optional<bool> slaMet;
    std::optional<int> rating;
    std::string_view language;
};

/// What a ticket asks for and who solved it. The views live during the call only.
struct AskedRow
{
    Instant createdAt;
    std::optional<Instant> resolvedAt;
    AgentId agent; ///< who had it last
    CategoryId category;
    int reopens = 0;
    std::optional<int> rating;
    std::string_view language;
    std::vector<SkillNeed> needs;
};

struct StatusMoment
{
    TicketId ticket;
    Instant at;
    TicketStatus status = TicketStatus::New;

    friend bool operator==(const StatusMoment &, const StatusMoment &) = default;
};

/// Something that happened on a ticket, and who may have done it.
struct ActionRow
{
    TicketId ticket;
    Instant at;
    EventKind kind = EventKind::Created;
    AgentId actor;  ///< who did it, where the source says so
    AgentId before; ///< who had the ticket before
    AgentId after;  ///< who has it since
};

struct AgentMoment
{
    AgentId agent;
    Instant at;

    friend bool operator==(const AgentMoment &, const AgentMoment &) = default;
};

struct AgentAssignment
{
    AgentId agent;
    TicketId ticket;
    Instant at;
    EventId event; ///< tells the order of assignments made at the same moment

    friend bool operator==(const AgentAssignment &, const AgentAssignment &) = default;
};

struct CustomerAgent
{
    std::string customer;
    AgentId agent;
    Instant at;      ///< when the agent was given a ticket of the customer
    TicketId ticket; ///< that one

    friend bool operator==(const CustomerAgent &, const CustomerAgent &) = default;
};

} // namespace evenkeel
