// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace evenkeel {

/// What else changed while an experiment was watched, so that its effect may not be the experiment's.
enum class DisturbanceKind : std::uint8_t {
    PolicySaved = 0,   ///< versions of the policy beside the experiment's; value: how many since it began
    PolicySavedBefore, ///< in the time it is compared with
    AgentsJoined,
    AgentsLeft,
    LevelsChanged, ///< skill levels that became others
    Holidays,      ///< days that are a public holiday somewhere; value: since it began, against: before
    Volume,        ///< tickets that came; likewise
    Hours,         ///< available hours of all agents; likewise
};
inline constexpr int DisturbanceKindCount = 8;
[[nodiscard]] std::string_view codeOf(DisturbanceKind kind);

struct Disturbance
{
    DisturbanceKind kind = DisturbanceKind::PolicySaved;
    double value = 0;
    double against = 0;

    friend bool operator==(const Disturbance &, const Disturbance &) = default;
};

} // namespace evenkeel
