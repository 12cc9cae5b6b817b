// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/batch/fewestmoves.h"

#include <algorithm>
#include <functional>

namespace evenkeel {

int fewestToShed(std::vector<MilliUnits> weights, MilliUnits excess)
{
    std::sort(weights.begin(), weights.end(), std::greater<>());
    int moves = 0;
    for (const MilliUnits weight : weights) {
        if (excess <= 0)
            break;
        excess -= weight;
        ++moves;
    }
    return moves;
}

} // namespace evenkeel
