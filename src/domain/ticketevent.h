// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace evenkeel {

/// Stored as its number; never renumber.
enum class EventKind : std::uint8_t {
    Created = 0,
    Classified = 1, ///< category, skill needs, effort, priority, language, subject … set or changed
    Queued = 2,
    Offered = 3,    ///< to the change's agent; the ticket goes on waiting
    Accepted = 4,   ///< by the change's agent; Assigned follows
    Declined = 5,   ///< by the change's agent, or the actor where the change names none
    Assigned = 6,   ///< from nobody to an agent
    Unassigned = 7, ///< from an agent to nobody
    Status = 8,
    Responded = 9, ///< a public reply by an agent
    Noted = 10,    ///< an internal note
    Escalated = 11,
    Reassigned = 12, ///< from one agent (or group) to another
    Reopened = 13,
    Resolved = 14,
    Closed = 15,
    Rated = 16,
};

inline constexpr int EventKindCount = 17;

/// Of an offer or the answer to it: no fact of the ticket changes.
[[nodiscard]] constexpr bool isOffer(EventKind kind)
{
    return kind == EventKind::Offered || kind == EventKind::Accepted || kind == EventKind::Declined;
}

/// What made an event happen.
enum class Cause : std::uint8_t { Rule = 0, Person = 1, Import = 2, Connector = 3, Undo = 4 };

/// The facts an event sets. Absent means "as before". An agent or queue with id 0 means "now none". The agent of an
/// offer and of the answer to it is who was asked, and sets nothing on the ticket.
struct TicketChange
{
    std::optional<AgentId> agent;
    std::optional<QueueId> queue;
    std::optional<TicketStatus> status; ///< the only thing that moves a ticket's status
    std::optional<Priority> priority;
    std::optional<ChannelId> channel;
    std::optional<CategoryId> category;
    std::optional<std::string> subject;
    std::optional<std::string> customer;
    std::optional<std::string> tier;
    std::optional<std::string> subcategory;
    std::optional<std::string> language;
    std::optional<std::vector<std::string>> tags;
    std::optional<int> effort;
    std::optional<std::vector<SkillNeed>> needs;
    std::optional<Instant> openedAt;   ///< of Created: where the source's opening time differs from the event's time
    std::optional<Instant> resolvedAt; ///< of Resolved: likewise
    std::optional<Instant> dueAt;
    std::optional<bool> slaMet;
    std::optional<int> rating;         ///< 1..5, how satisfied the customer is
    std::optional<int> recommendation; ///< 0..10, how likely the customer is to recommend; no fact of the ticket
    std::optional<double> revenue;     ///< what the ticket is worth, in the desk's currency; likewise
    std::optional<int> reassignments;  ///< the source's own count, where it keeps one
    std::optional<int> reopens;        ///< likewise

    friend bool operator==(const TicketChange &, const TicketChange &) = default;
};

/// One thing that happened to one ticket. Append-only and the truth: tickets are made from these alone.
/// A ticket's story is its events ordered by (at, id).
struct TicketEvent
{
    EventId id;
    TicketId ticket;
    Instant at;
    EventKind kind = EventKind::Created;
    Cause cause = Cause::Person;
    AgentId actor;       ///< the agent who did it, when an agent did
    DecisionId decision; ///< where routing made it
    TicketChange change;
    std::string text;         ///< a note, a reason; never shown in logs
    std::uint64_t origin = 0; ///< fingerprint of the imported fact, 0 for events born here; unique within a ticket

    friend bool operator==(const TicketEvent &, const TicketEvent &) = default;
};

} // namespace evenkeel
