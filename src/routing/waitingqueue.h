// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/ticketask.h"

#include <vector>

namespace evenkeel {

/// The waiting tickets in routing order: share of SLA used, then priority, then age, then id.
///
/// Shares move with time and at different speeds, so the order is worked out anew when it is asked for after time
/// passed (O(n log n)); at one moment, tickets come and go in O(log n) plus the shift of an array.
class WaitingQueue
{
public:
    /// `ask` must stay where it is until removed.
    void add(const TicketAsk &ask, const WorkingTime &hours, Instant now);
    void remove(TicketId ticket);
    /// Removes what has got an agent meanwhile.
    void dropAssigned();
    void timePassed() { m_isSorted = m_waiting.empty(); }

    /// Best first.
    [[nodiscard]] std::vector<const TicketAsk *> order(const WorkingTime &hours, Instant now);
    [[nodiscard]] std::vector<const TicketAsk *> order(const WorkingTime &hours, Instant now) const;
    [[nodiscard]] std::size_t size() const { return m_waiting.size(); }

private:
    struct Place
    {
        double share = 0;
        const TicketAsk *ask = nullptr;

        [[nodiscard]] bool operator<(const Place &other) const;
    };

    void sort(const WorkingTime &hours, Instant now);

    std::vector<Place> m_waiting;
    bool m_isSorted = true;
};

} // namespace evenkeel
