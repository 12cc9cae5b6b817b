// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <cstdint>
#include <string>
#include <unordered_map>

namespace evenkeel {

/// Local time minus UTC in one zone, asked of the zone once for each quarter of an hour: clocks change at none other.
/// As zoneOffset(), for many moments.
class ZoneOffsets final
{
public:
    explicit ZoneOffsets(std::string zone)
        : m_zone(std::move(zone))
    {}

    [[nodiscard]] Millis at(Instant moment);

private:
    std::string m_zone;
    std::unordered_map<std::int64_t, Millis> m_offsets;
};

} // namespace evenkeel
