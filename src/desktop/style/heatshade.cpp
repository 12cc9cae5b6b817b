// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatshade.h"

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

QColor mixed(const QColor &low, const QColor &high, double share)
{
    const auto part = [share](float a, float b) { return a + (b - a) * static_cast<float>(share); };
    return QColor::fromRgbF(part(low.redF(), high.redF()), part(low.greenF(), high.greenF()),
                            part(low.blueF(), high.blueF()));
}

} // namespace

QColor heatShade(const Palette &palette, double share)
{
    if (share <= 0)
        return palette.color(Tone::Window);
    // Eyes tell light shades apart better than dark ones.
    return mixed(palette.color(Tone::SoftAccent), palette.series(0), std::pow(std::min(1.0, share), 0.8));
}

} // namespace evenkeel
