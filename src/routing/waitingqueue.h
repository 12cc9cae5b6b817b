// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/urgency.h"

#include <vector>

namespace evenkeel {

/// The waiting tickets in routing order. Queues with an order of their own have a line each, all others share one; a
/// line is ordered by its own method (see urgencyOf). The lines are merged: of the first tickets of all lines, the one
/// that has used the largest share of its SLA goes next, then priority, age, id. Where every queue has the default
/// order this is one list by share, priority, age and id.
///
/// Shares move with time and at different speeds, so the order is worked out anew when it is asked for after time
/// passed (O(n log n)); at one moment, tickets come and go in O(log n) plus the shift of an array.
class WaitingQueue
{
public:
    /// Forgets who waited. Policy and hours must outlive the queue or the next reset.
    void reset(const CompiledPolicy &compiled, const SlaHours &hours);
    /// `ask` must stay where it is until removed.
    void add(const TicketAsk &ask, Instant now);
    void remove(TicketId ticket);
    /// Removes what has got an agent meanwhile.
    void dropAssigned();
    void timePassed();

    /// Best first, without those that have got an agent meanwhile.
    [[nodiscard]] std::vector<const TicketAsk *> order(Instant now);
    [[nodiscard]] std::vector<const TicketAsk *> order(Instant now) const;
    [[nodiscard]] std::size_t size() const;

private:
    struct Place
    {
        Urgency urgency;
        Urgency across;
        const TicketAsk *ask = nullptr;

        [[nodiscard]] bool operator<(const Place &other) const { return urgency < other.urgency; }
    };
    using Line = std::vector<Place>;

    [[nodiscard]] Place placeOf(const TicketAsk &ask, Instant now) const;
    void sort(Instant now);

    const CompiledPolicy *m_compiled = nullptr;
    const SlaHours *m_hours = nullptr;
    std::vector<Line> m_lines;
    bool m_isSorted = true;
};

} // namespace evenkeel
