// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ticketevent.h"
#include "storage/eventmonths.h"
#include "storage/query.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace evenkeel {

/// Adds rows to ticket_event; one statement for as many as come.
class EventWriter final
{
public:
    EventWriter(Database &database, WriteRows rows);
    /// `id` and `ticket` stand for the event's own.
    [[nodiscard]] Result<Done> write(EventId id, TicketId ticket, const TicketEvent &event);

private:
    [[nodiscard]] Result<std::optional<std::string>> authorOf(const TicketEvent &event);

    Database &m_database;
    EventMonths m_months;
    Query m_insert;
};

/// "SELECT … FROM ticket_event e " with the columns readEvent() expects.
[[nodiscard]] std::string_view selectEvents();
/// The same without detail and text, for reading many.
[[nodiscard]] std::string_view selectPlainEvents();
/// Reads the row `query` stands on, from column 0. FileDamaged, naming the row, when a value cannot be one of ours.
[[nodiscard]] Result<Done> readEvent(const Query &query, TicketEvent &event);
/// Events are as they were told, only that text which is not UTF-8 is mended. Empty when nothing had to be.
[[nodiscard]] std::optional<TicketEvent> mended(const TicketEvent &event);

/// Sorts by (at, id), the order in which events are folded.
void sortStory(std::vector<TicketEvent> &story);

} // namespace evenkeel
