// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ticketstory.h"
#include "storage/storyfold.h"
#include "storage/ticketstore.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace evenkeel {

/// Takes stories in one by one, inside the caller's transaction.
class StoryImport final
{
public:
    explicit StoryImport(Database &database);

    /// `stories` are those that will be taken: a server is asked once for many which of them it knows.
    [[nodiscard]] Result<Done> begin(std::span<const TicketStory> stories);
    [[nodiscard]] Result<Done> take(const TicketStory &story);
    [[nodiscard]] ImportOutcome &outcome() { return m_outcome; }

private:
    /// False when the ticket is not known yet.
    [[nodiscard]] Result<bool> find(const std::string &source, const std::string &reference, Ticket &ticket);
    [[nodiscard]] Result<Done> readKnownOrigins(TicketId ticket);
    /// Fills m_kept with the events that are new; `stored` is null for a new ticket.
    [[nodiscard]] Result<Done> keepNew(const TicketStory &story, const Ticket *stored);

    [[nodiscard]] Result<Done> readKnown(std::span<const TicketStory> stories);

    Database &m_database;
    StoryFold m_fold;
    Query m_find;
    Query m_knownOrigins;
    ImportOutcome m_outcome;
    std::unordered_set<std::string> m_known;     ///< references, on a server: what is stored of them or taken already
    std::unordered_set<std::uint64_t> m_origins; ///< of the ticket, those stored and those of the story so far
    std::vector<NumberedEvent> m_kept;
    std::deque<TicketEvent> m_mended; ///< copies of the kept events whose text was not UTF-8
};

/// Whether the event would change anything on the ticket, as a picture of it at a later time tells. Notes count as
/// a change, since they are not part of the ticket.
[[nodiscard]] bool changesAnything(const Ticket &ticket, const TicketEvent &event);

} // namespace evenkeel
