// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/zoneoffsets.h"

#include "services/weekcalendar.h"

#include <chrono>
#include <ratio>

namespace evenkeel {

Millis ZoneOffsets::at(Instant moment)
{
    using Quarters = std::chrono::duration<std::int64_t, std::ratio<900>>;
    const auto quarter = std::chrono::floor<Quarters>(moment.time_since_epoch()).count();
    const auto [place, isNew] = m_offsets.try_emplace(quarter);
    if (isNew)
        place->second = zoneOffset(m_zone, moment);
    return place->second;
}

} // namespace evenkeel
