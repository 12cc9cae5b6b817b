// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shift.h"

#include <span>
#include <string>
#include <vector>

namespace evenkeel {

/// A calendar entry as clocks on the wall show it, so that it can go to another day and keep its hours. `day` counts
/// from a day of the caller's; minutes from that day's midnight, untilMinute beyond 1440 on the next day.
struct WallEntry
{
    int day = 0;
    int fromMinute = 0;
    int untilMinute = 0;
    ShiftKind kind = ShiftKind::Work;
    std::string note;

    friend bool operator==(const WallEntry &, const WallEntry &) = default;
};

/// A day's work under a name: "early", 7:00 to 15:30 with half an hour from 11:00.
struct ShiftTemplate
{
    std::string name;
    int fromMinute = 9 * 60;
    int untilMinute = 17 * 60 + 30; ///< beyond 1440: on the next day
    int breakFrom = 0;              ///< minute of the day
    int breakMinutes = 0;           ///< 0: no break

    friend bool operator==(const ShiftTemplate &, const ShiftTemplate &) = default;
};

/// Days that come round: "early, early, late, off".
struct Rotation
{
    static constexpr int Off = -1;

    std::vector<ShiftTemplate> templates;
    std::vector<int> days; ///< positions in templates, or Off

    friend bool operator==(const Rotation &, const Rotation &) = default;
};

/// Whether every day names a template, every template lasts and its break lies within it.
[[nodiscard]] bool isSound(const Rotation &rotation);

/// The entries of so many days, beginning with day `first` of the rotation: an agent of place n in a team of five
/// begins n days on. An unsound rotation gives none.
[[nodiscard]] std::vector<WallEntry> rotate(const Rotation &rotation, int first, int count);

/// The same entries so many days later, or earlier.
[[nodiscard]] std::vector<WallEntry> moveDays(std::span<const WallEntry> entries, int days);

} // namespace evenkeel
