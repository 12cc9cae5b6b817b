// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/batch/loadspread.h"

#include <algorithm>
#include <cmath>

namespace evenkeel {

LoadSpread spreadOf(std::vector<double> ratios)
{
    LoadSpread spread;
    if (ratios.empty())
        return spread;
    std::sort(ratios.begin(), ratios.end());
    const auto count = static_cast<double>(ratios.size());
    double sum = 0;
    double ranked = 0;
    for (std::size_t i = 0; i < ratios.size(); ++i) {
        sum += ratios[i];
        ranked += static_cast<double>(i + 1) * ratios[i];
    }
    spread.most = ratios.back();
    spread.mean = sum / count;
    double squares = 0;
    for (const double ratio : ratios)
        squares += (ratio - spread.mean) * (ratio - spread.mean);
    spread.deviation = std::sqrt(squares / count);
    spread.gini = sum > 0 ? std::max(0.0, 2.0 * ranked / (count * sum) - (count + 1.0) / count) : 0.0;
    return spread;
}

} // namespace evenkeel
