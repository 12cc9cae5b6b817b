// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/shift.h"
#include "simulation/demodesk.h"

#include <array>
#include <cstddef>
#include <vector>

namespace evenkeel {

using LocalTime = std::chrono::local_time<Millis>;

/// The zones the demonstration desk works in; the first is the desk's own.
inline constexpr std::array<const char *, 3> DemoZones{"Europe/Berlin", "Europe/London", "America/New_York"};

/// What the clocks on the demonstration desk's walls show. They may be moved against the real ones by whole hours
/// and days, so that `now` falls into a working day (see DemoDesk).
class DemoClock
{
public:
    /// Knows the days from `days` before now to `daysAhead` after it.
    DemoClock(Instant now, int days, int daysAhead, const ZoneOffset &offset);

    [[nodiscard]] std::chrono::local_days today() const { return m_today; }
    [[nodiscard]] LocalTime local(std::size_t zone, Instant at) const;
    /// The moment at which a zone's clock shows so many minutes after midnight of the day.
    [[nodiscard]] Instant instant(std::size_t zone, std::chrono::local_days day, int minute) const;
    /// Monday to Friday, 9 to 17 o'clock by the desk's clock, as a real week.
    [[nodiscard]] WeekPattern officeHours() const;

private:
    [[nodiscard]] Millis offset(std::size_t zone, std::chrono::local_days day) const;

    Millis m_moved{0}; ///< desk's clock - real clock
    bool m_hasZones = false;
    std::chrono::local_days m_today;
    std::chrono::local_days m_firstDay;
    std::array<std::vector<Millis>, DemoZones.size()> m_offsets; ///< by zone and day
};

/// 1 Monday … 7 Sunday.
[[nodiscard]] inline int weekdayOf(std::chrono::local_days day)
{
    return static_cast<int>(std::chrono::weekday{day}.iso_encoding());
}

} // namespace evenkeel
