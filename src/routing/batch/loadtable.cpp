// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/batch/loadtable.h"

#include "base/widevectors.h"

namespace evenkeel {

EVENKEEL_WIDE void takeBetter(double *best, const double *leaving, const double *taking, double profit,
                              std::size_t count)
{
    for (std::size_t k = 0; k < count; ++k) {
        const double value = taking[k] + profit;
        best[k] = value > leaving[k] ? value : leaving[k];
    }
}

} // namespace evenkeel
