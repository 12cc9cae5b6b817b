// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/histogram.h"

#include "base/quantile.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace evenkeel {

double histogramWidth(std::span<const TicketValue> values, std::size_t bins)
{
    constexpr std::array Widths{1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 240.0, 480.0, 720.0};
    constexpr double Day = 1440;
    if (values.empty() || bins == 0)
        return Widths.front();
    std::vector<double> sorted;
    sorted.reserve(values.size());
    for (const TicketValue &value : values)
        sorted.push_back(value.value);
    std::sort(sorted.begin(), sorted.end());
    const double needed = sortedQuantile(sorted, 0.95) / static_cast<double>(bins);
    const auto *const wide = std::lower_bound(Widths.begin(), Widths.end(), needed);
    return wide != Widths.end() ? *wide : Day * std::ceil(needed / Day);
}

std::vector<HistogramBin> histogramOf(std::span<const TicketValue> values, double width, std::size_t bins)
{
    std::vector<HistogramBin> made;
    if (values.empty() || bins == 0 || !(width > 0))
        return made;
    const auto place = [&](double value) {
        const double at = std::floor(std::max(0.0, value) / width);
        return at < static_cast<double>(bins) ? static_cast<std::size_t>(at) : bins;
    };
    std::size_t last = 0;
    for (const TicketValue &value : values)
        last = std::max(last, place(value.value));
    for (std::size_t i = 0; i <= last; ++i)
        made.push_back({static_cast<double>(i) * width,
                        i == bins ? std::numeric_limits<double>::infinity() : static_cast<double>(i + 1) * width,
                        {}});
    for (const TicketValue &value : values)
        made[place(value.value)].tickets.push_back(value.ticket);
    return made;
}

} // namespace evenkeel
