// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/disturbance.h"

#include <array>

namespace evenkeel {

std::string_view codeOf(DisturbanceKind kind)
{
    static constexpr std::array<std::string_view, DisturbanceKindCount> codes{
        "policy-saved", "policy-saved-before", "agents-joined", "agents-left", "levels-changed", "holidays", "volume",
        "hours"};
    return codes[static_cast<std::size_t>(kind)];
}

} // namespace evenkeel
