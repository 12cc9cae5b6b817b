// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/telltaleword.h"

#include <cmath>

namespace evenkeel {

namespace {

struct WordTotals
{
    double here = 0;
    double there = 0;
    double all = 0;
};

double logOdds(double count, double total)
{
    return std::log(count / (total - count));
}

double scoreOf(const WordUse &use, const WordTotals &totals, double prior)
{
    const double own = prior * static_cast<double>(use.all) / totals.all;
    const double here = static_cast<double>(use.here) + own;
    const double there = static_cast<double>(use.there) + own;
    const double ratio = logOdds(here, totals.here + prior) - logOdds(there, totals.there + prior);
    return ratio / std::sqrt(1 / here + 1 / there);
}

} // namespace

std::optional<TelltaleWord> mostTelling(std::span<const WordUse> words, const TelltaleOptions &options)
{
    WordTotals totals;
    for (const WordUse &use : words) {
        totals.here += static_cast<double>(use.here);
        totals.there += static_cast<double>(use.there);
        totals.all += static_cast<double>(use.all);
    }
    std::optional<TelltaleWord> best;
    for (std::size_t word = 0; word < words.size(); ++word) {
        const WordUse &use = words[word];
        // A desk with one word only has nothing to compare it with.
        const double enough = options.shareFrom * static_cast<double>(options.hereTexts);
        const bool isCommonHere = use.here >= options.fewest && static_cast<double>(use.here) >= enough;
        if (!use.isTold || !isCommonHere || static_cast<double>(use.all) >= totals.all)
            continue;
        const double z = scoreOf(use, totals, options.prior);
        if (z >= options.z && (!best || use.here > best->texts || (use.here == best->texts && z > best->z)))
            best = TelltaleWord{word, z, use.here};
    }
    return best;
}

} // namespace evenkeel
