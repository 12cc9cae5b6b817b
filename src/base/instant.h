// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace evenkeel {

using Millis = std::chrono::milliseconds;
using Minutes = std::chrono::minutes;
/// A moment, UTC, in milliseconds. Time zones exist only at the edges.
using Instant = std::chrono::sys_time<Millis>;

[[nodiscard]] constexpr Instant instantFromMillis(std::int64_t millis)
{
    return Instant{Millis{millis}};
}
[[nodiscard]] constexpr std::int64_t toMillis(Instant at)
{
    return at.time_since_epoch().count();
}

/// "2016-03-16T10:00:00Z", with ".250" before the Z only where the milliseconds are not zero.
[[nodiscard]] std::string toIsoString(Instant at);

/// Reads "2016-03-16", "2016-03-16T10:00[:00[.250]][Z|+01:00]" (a blank may stand for the T). Without zone: UTC.
/// Impossible dates (30 February, 25:00) are refused.
[[nodiscard]] std::optional<Instant> instantFromIso(std::string_view text);

} // namespace evenkeel
