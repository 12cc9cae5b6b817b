// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/slareading.h"

#include <array>

namespace evenkeel {

/// Place of a waiting ticket among others of its line: numbers compared one after the other, larger ones first, then
/// the older ticket, then the lower id. No two tickets are equal.
struct Urgency
{
    /// Fields named, each once, and the lifts before them.
    static constexpr std::size_t MostKeys = OrderFieldCount + 1;

    std::array<double, MostKeys> keys{};
    Instant createdAt;
    TicketId ticket;

    [[nodiscard]] bool operator<(const Urgency &other) const; ///< goes first
};

/// How often waiting has lifted a ticket: once each `ageing` since its creation, without end, so that nothing starves.
[[nodiscard]] double liftsOf(const Prioritization &order, const SlaReading &reading);

/// Urgency by a queue's order, with l lifts:
/// - SlaShare: share of the SLA used + l, then priority.
/// - GeneralisedCMu: C'(share) / expected handling, then as SlaShare. The cost of delay C grows with the square of the
///   time up to the due moment and by policy.cost.latenessPerMinute from then on, so that the marginal cost C' is that
///   price x min(1, share): convex, as the rule asks (J. A. van Mieghem, Dynamic scheduling with convex delay costs:
///   the generalized c-mu rule, Annals of Applied Probability 5, 1995). Each lift adds a ticket's whole cost once more
///   to what it has come to: price x 2^l. Sums would not do: where more comes than can be done, what is dear and new
///   would keep ahead of what is cheap and old for ever.
/// - Buckets: priority + l, then share.
/// - Fifo: age alone.
/// - Fields: as named. Where the first of them is the priority or the share, it is lifted; else lifts go before it.
[[nodiscard]] Urgency urgencyOf(const TicketAsk &ask, const Prioritization &order, const Policy &policy,
                                const SlaReading &reading, const WorkingTime &hours);

/// Urgency of the first ticket of a line against those of other lines, whatever their orders: share of SLA used with
/// its line's lifts, then priority.
[[nodiscard]] Urgency urgencyAcross(const TicketAsk &ask, const Prioritization &order, const SlaReading &reading);

} // namespace evenkeel
