// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <cstddef>
#include <span>
#include <vector>

namespace evenkeel {

/// One value and the ticket it is of.
struct TicketValue
{
    TicketId ticket;
    double value = 0; ///< zero or more
};

struct HistogramBin
{
    double from = 0;
    double until = 0; ///< not included; infinity for the last bin where values lie beyond the others
    std::vector<TicketId> tickets;

    friend bool operator==(const HistogramBin &, const HistogramBin &) = default;
};

/// A width that people count in (1, 2, 5, 10, 15, 30 minutes, 1, 2, 4, 8, 12 hours, then days) with which so many
/// bins hold 95 % of the values, in minutes. 1 for no values.
[[nodiscard]] double histogramWidth(std::span<const TicketValue> values, std::size_t bins);

/// Values in bins of equal width from zero on, as many as are asked for or fewer where they suffice; what lies beyond
/// stands in one more, so that every value is in exactly one bin. O(n).
[[nodiscard]] std::vector<HistogramBin> histogramOf(std::span<const TicketValue> values, double width,
                                                    std::size_t bins);

} // namespace evenkeel
