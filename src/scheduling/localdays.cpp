// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/localdays.h"

#include <algorithm>

namespace evenkeel {

std::optional<std::size_t> LocalDays::dayOf(Instant at) const
{
    const auto after = std::upper_bound(starts.begin(), starts.end(), at);
    if (after == starts.begin() || after == starts.end())
        return std::nullopt;
    return static_cast<std::size_t>(after - starts.begin()) - 1;
}

} // namespace evenkeel
