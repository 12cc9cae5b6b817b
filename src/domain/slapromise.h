// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/slapolicy.h"
#include "domain/ticketevent.h"

#include <optional>
#include <span>
#include <vector>

namespace evenkeel {

/// What of a ticket's story moves its SLA clocks: a status, a public reply, a reopening.
struct SlaMoment
{
    Instant at;
    EventKind kind = EventKind::Status;
    std::optional<TicketStatus> status;
    bool isByUs = false; ///< an agent did it, a rule or an undo; else the customer or a source that says nobody

    friend bool operator==(const SlaMoment &, const SlaMoment &) = default;
};

/// The moments of a story, which is ordered by (at, id).
[[nodiscard]] std::vector<SlaMoment> slaMoments(std::span<const TicketEvent> story);

/// A span in which the clocks stood because of the ticket's status.
struct SlaPause
{
    Interval span; ///< until Instant::max() where it lasts
    TicketStatus status = TicketStatus::Pending;

    friend bool operator==(const SlaPause &, const SlaPause &) = default;
};

/// One promise to one ticket.
struct SlaPromise
{
    SlaKind kind = SlaKind::FirstResponse;
    Instant start;
    std::optional<Instant> endedAt; ///< answered or resolved; absent: it runs
    Millis target{0};
    int rule = 0;
    std::uint16_t calendar = 0;
    std::vector<SlaPause> pauses; ///< by time, from start on

    friend bool operator==(const SlaPromise &, const SlaPromise &) = default;
};

/// The promises to a ticket: first response, resolution, then each next response by time.
///
/// - First response runs from creation to the first public reply; where the story tells of none, until the ticket
///   left New.
/// - Resolution runs from creation to the last resolution; a reopened ticket's goes on. A due time that the source
///   promised stands for its target.
/// - Next response, where there is such a promise and the first response is given, runs from the customer's message:
///   a return from Pending to New or Open, or a reopening, that nobody on our side did. Messages while it runs change
///   nothing. It ends with a public reply, or, where the source records none, when the ticket waits on the customer
///   again or is finished.
///
/// What holds now is measured from the start: a change of priority, tier or policy moves the target and keeps the time
/// used and the time paused. `hours` are those of assignment.calendar.
[[nodiscard]] std::vector<SlaPromise> slaPromises(const Ticket &ticket, std::span<const SlaMoment> moments,
                                                  const SlaAssignment &assignment, const SlaPolicy &policy,
                                                  const WorkingTime &hours);

/// The promise a ticket is judged by now: the first response while it runs; then, of next response and resolution, the
/// one that is due first. Of a finished ticket the resolution. `promises` are as slaPromises() made them.
[[nodiscard]] const SlaPromise &leadingPromise(std::span<const SlaPromise> promises, const WorkingTime &hours);

/// The clock of a promise, for reading at many moments. It knows no end: of a promise that was answered or resolved
/// read it at that moment.
[[nodiscard]] SlaClock clockOf(const SlaPromise &promise, const WorkingTime &hours);

} // namespace evenkeel
