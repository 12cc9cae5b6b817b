// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/democlock.h"

#include <algorithm>

namespace evenkeel {

namespace {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::hours;
using std::chrono::local_days;

constexpr int FirstHour = 10; ///< on the desk's clock `now` is never earlier …
constexpr int LastHour = 15;  ///< … and never past this hour

/// What to add to a real local time so that it falls into the middle of a working day.
Millis moveIntoOffice(LocalTime real)
{
    const local_days day = floor<days>(real);
    const auto hour = static_cast<int>(floor<hours>(real - day).count());
    Millis moved = hours{std::clamp(hour, FirstHour, LastHour) - hour};
    const int weekday = weekdayOf(day);
    if (weekday > 5)
        moved -= days{weekday - 5};
    return moved;
}

} // namespace

DemoClock::DemoClock(Instant now, int dayCount, int daysAhead, const ZoneOffset &zoneOffset)
    : m_hasZones(static_cast<bool>(zoneOffset))
{
    const auto ask = [&](std::size_t zone, Instant at) {
        return zoneOffset ? zoneOffset(DemoZones[zone], at) : Millis{0};
    };
    const LocalTime real{now.time_since_epoch() + ask(0, now)};
    m_moved = moveIntoOffice(real);
    m_today = floor<days>(real + m_moved);
    m_firstDay = m_today - days{dayCount + 2};
    const int known = dayCount + daysAhead + 4;
    for (std::size_t zone = 0; zone < DemoZones.size(); ++zone) {
        for (int i = 0; i < known; ++i) {
            // Zones change their offset at night; noon tells what holds while people work.
            const LocalTime noon = m_firstDay + days{i} + hours{12};
            m_offsets[zone].push_back(ask(zone, Instant{noon.time_since_epoch() - m_moved}));
        }
    }
}

Millis DemoClock::offset(std::size_t zone, local_days day) const
{
    const std::vector<Millis> &known = m_offsets[zone];
    const auto at =
        std::clamp<std::int64_t>((day - m_firstDay).count(), 0, static_cast<std::int64_t>(known.size()) - 1);
    return known[static_cast<std::size_t>(at)];
}

LocalTime DemoClock::local(std::size_t zone, Instant at) const
{
    const LocalTime withoutZone{at.time_since_epoch() + m_moved};
    return withoutZone + offset(zone, floor<days>(withoutZone));
}

Instant DemoClock::instant(std::size_t zone, local_days day, int minute) const
{
    const LocalTime shown = day + std::chrono::minutes{minute};
    return Instant{shown.time_since_epoch() - m_moved - offset(zone, day)};
}

WeekPattern DemoClock::officeHours() const
{
    constexpr int Day = 24 * 60;
    constexpr int Week = 7 * Day;
    const int moved = static_cast<int>(floor<std::chrono::minutes>(m_moved).count());
    WeekPattern pattern;
    pattern.zone = m_hasZones ? DemoZones[0] : "UTC";
    for (int weekday = 0; weekday < 5; ++weekday) {
        int from = ((weekday * Day + 9 * 60 - moved) % Week + Week) % Week;
        int left = 8 * 60;
        while (left > 0) { // a moved clock can carry the hours over midnight
            const int start = from % Day;
            const int part = std::min(left, Day - start);
            pattern.spans.push_back({from / Day + 1, start, start + part});
            from = (from + part) % Week;
            left -= part;
        }
    }
    std::sort(pattern.spans.begin(), pattern.spans.end());
    return pattern;
}

} // namespace evenkeel
