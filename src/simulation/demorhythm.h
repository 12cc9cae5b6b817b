// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/democlock.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace evenkeel {

/// How tickets spread over the hours of the past: a day's and a week's rhythm, slow growth, and one launch five
/// weeks before now (in histories long enough). Whole numbers only, so that every machine counts alike.
class DemoRhythm
{
public:
    /// Spreads `tickets` over the hours of `days` days that end at `now`. Those created at the moments in `apart`
    /// are among them but not counted here; their days have fewer others, so that the rhythm holds for all.
    DemoRhythm(const DemoClock &clock, Instant now, int days, std::int64_t tickets, std::span<const Instant> apart);

    [[nodiscard]] std::size_t hours() const { return m_before.size() - 1; }
    [[nodiscard]] Instant start(std::size_t hour) const { return m_start + std::chrono::hours{hour}; }
    [[nodiscard]] std::int64_t ticketsBefore(std::size_t hour) const { return m_before[hour]; }
    [[nodiscard]] std::int64_t ticketsIn(std::size_t hour) const { return m_before[hour + 1] - m_before[hour]; }

    /// In the days after the launch the new things break most.
    [[nodiscard]] bool isLaunch(Instant at) const { return m_launch && m_launch->contains(at); }

private:
    void makeRoom(std::int64_t tickets, std::span<const Instant> apart);

    Instant m_start;
    std::optional<Interval> m_launch;
    std::vector<std::int64_t> m_before; ///< tickets before each hour, and in all
};

} // namespace evenkeel
