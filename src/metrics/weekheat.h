// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/storyseries.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace evenkeel {

inline constexpr std::size_t WeekSlots = std::size_t{7} * 24;

/// One hour of the period as the clocks of the desk show it, given from outside since engines know no zones.
struct LocalHour
{
    Instant from;
    std::uint8_t slot = 0; ///< weekday (Monday 0) times 24 plus hour
};

struct HeatCell
{
    std::int64_t n = 0;     ///< of all hours together
    std::int64_t hours = 0; ///< how often the slot is in the period, as far as it is known

    /// What an hour of this slot saw on average; nothing where the period has none.
    [[nodiscard]] std::optional<double> mean() const
    {
        return hours == 0 ? std::nullopt : std::optional(static_cast<double>(n) / static_cast<double>(hours));
    }
    friend bool operator==(const HeatCell &, const HeatCell &) = default;
};
using WeekHeat = std::array<HeatCell, WeekSlots>;

/// How many tickets came in each hour of the week. `hours` are one after the other, each up to the next; the last up to
/// `until`.
[[nodiscard]] WeekHeat arrivalHeat(const MetricsProblem &problem, std::span<const LocalHour> hours, Instant until);
/// How many of the spans hold at the beginning of each hour.
[[nodiscard]] WeekHeat spanHeat(std::span<const TicketSpan> spans, std::span<const LocalHour> hours);

/// The tickets behind a cell, each once.
[[nodiscard]] std::vector<TicketId> arrivedIn(const MetricsProblem &problem, std::span<const LocalHour> hours,
                                              Instant until, std::size_t slot);
[[nodiscard]] std::vector<TicketId> heldIn(std::span<const TicketSpan> spans, std::span<const LocalHour> hours,
                                           std::size_t slot);

/// How many of the spans hold at each of these moments, which ascend. O((spans + moments) log moments).
[[nodiscard]] std::vector<std::int64_t> depthAt(std::span<const TicketSpan> spans, std::span<const Instant> moments);
[[nodiscard]] std::vector<TicketId> heldAt(std::span<const TicketSpan> spans, Instant at);

} // namespace evenkeel
