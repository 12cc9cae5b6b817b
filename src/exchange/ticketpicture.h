// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/storybuilder.h"
#include "exchange/valuereader.h"

#include <functional>
#include <optional>
#include <span>

namespace evenkeel {

/// Told of every row that cannot be read.
using FaultSink = std::function<void(const FieldRow &, const RowFault &)>;

/// How a ticket stood when one row of a table was written.
struct TicketPicture
{
    const FieldRow *row = nullptr;
    Instant createdAt;
    Instant knownAt; ///< when the picture was true: the last update, never before creation
    std::optional<Instant> assignedAt;
    std::optional<Instant> firstRespondedAt;
    std::optional<Instant> resolvedAt;
    std::optional<Instant> closedAt;
    std::optional<Instant> reopenedAt;
    std::optional<Instant> dueAt;
    std::optional<TicketStatus> status;
    std::optional<Priority> priority;
    std::optional<int> effort;
    std::optional<int> rating;
    std::optional<int> recommendation;
    std::optional<double> revenue;
    std::optional<int> reassignments;
    std::optional<int> reopens;
    std::optional<bool> slaMet;
};

/// Reads one row; nothing, with the fault in `values`, where a mapped value cannot be read.
[[nodiscard]] std::optional<TicketPicture> readPicture(ValueReader &values, const FieldRow &row);

/// The newest picture among the rows of one ticket, independent of their order. Rows that cannot be read are told to
/// `faults`; pictures of tickets created after `until` do not count.
[[nodiscard]] std::optional<TicketPicture> newestPicture(ValueReader &values, std::span<const FieldRow *const> rows,
                                                         std::optional<Instant> until, const FaultSink &faults);

/// Puts what the picture says about what the ticket is about (not who has it and how it stands) into an event.
void describe(const TicketPicture &picture, ValueReader &values, EventDraft &draft);

/// Tells a ticket's story from one picture. Facts without a time of their own are told at `knownAt`: the latest they
/// can have happened. Created carries all that describes the ticket, and a Classified event at `knownAt` says it once
/// more: of a ticket known before, Created adds nothing and Classified brings what has changed.
[[nodiscard]] TicketStory tellPicture(const TicketPicture &picture, ValueReader &values, std::optional<Instant> until);

} // namespace evenkeel
