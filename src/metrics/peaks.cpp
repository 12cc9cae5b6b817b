// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/peaks.h"

#include "base/quantile.h"
#include "base/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace evenkeel {

namespace {

constexpr std::size_t Bins = 256;
constexpr std::size_t FewestValues = 50;
constexpr std::size_t MostDrawn = 2000;
using Curve = std::array<double, Bins>;

struct Scale
{
    double from = 0;
    double width = 1; ///< of a bin

    [[nodiscard]] double at(std::size_t bin) const { return from + (static_cast<double>(bin) + 0.5) * width; }
    [[nodiscard]] std::optional<std::size_t> binOf(double value) const
    {
        const double bin = std::floor((value - from) / width);
        return bin < 0 || bin >= static_cast<double>(Bins) ? std::nullopt
                                                           : std::optional(static_cast<std::size_t>(bin));
    }
};

Curve histogram(std::span<const double> values, const Scale &scale)
{
    Curve counts{};
    for (const double value : values) {
        if (const auto bin = scale.binOf(value))
            counts[*bin] += 1;
    }
    return counts;
}

// Bandwidth in bins. Beyond four of them the kernel is nothing.
Curve smoothed(const Curve &counts, double bandwidth)
{
    Curve density{};
    const auto reach = static_cast<std::size_t>(std::ceil(4 * bandwidth));
    std::vector<double> kernel(reach + 1);
    for (std::size_t i = 0; i <= reach; ++i)
        kernel[i] = std::exp(-0.5 * static_cast<double>(i * i) / (bandwidth * bandwidth));
    for (std::size_t bin = 0; bin < Bins; ++bin) {
        const std::size_t first = bin > reach ? bin - reach : 0;
        const std::size_t last = std::min(Bins - 1, bin + reach);
        for (std::size_t i = first; i <= last; ++i)
            density[bin] += counts[i] * kernel[i > bin ? i - bin : bin - i];
    }
    return density;
}

std::vector<std::size_t> peaksOf(const Curve &density)
{
    std::vector<std::size_t> peaks;
    bool isRising = true;
    for (std::size_t bin = 0; bin + 1 < Bins; ++bin) {
        // Rounding makes ripples where the curve is as good as flat.
        const double step = density[bin + 1] - density[bin];
        if (std::abs(step) <= 1e-9 * density[bin])
            continue;
        if (isRising && step < 0)
            peaks.push_back(bin);
        isRising = step > 0;
    }
    if (isRising)
        peaks.push_back(Bins - 1);
    return peaks;
}

// The number of peaks of a Gaussian estimate falls as the bandwidth grows.
double criticalBandwidth(const Curve &counts, std::size_t peaks)
{
    double low = 0.5;
    double high = static_cast<double>(Bins);
    for (int step = 0; step < 24; ++step) {
        const double middle = (low + high) / 2;
        (peaksOf(smoothed(counts, middle)).size() > peaks ? low : high) = middle;
    }
    return high;
}

// Values with noise of the bandwidth, drawn together again so that their spread stays what it was.
std::vector<double> resampled(std::span<const double> values, double bandwidth, double mean, double variance,
                              Random &random)
{
    std::vector<double> drawn(std::min(values.size(), MostDrawn));
    const double shrink = 1 / std::sqrt(1 + bandwidth * bandwidth / variance);
    for (double &value : drawn)
        value = mean + (values[random.below(values.size())] - mean + bandwidth * random.normal()) * shrink;
    return drawn;
}

void describe(Peaks &peaks, const Curve &counts, double bandwidth, const Scale &scale, std::span<const double> sorted)
{
    // Just below the critical bandwidth the second peak is a shoulder; with one that allows two peaks and no third it
    // stands where it belongs.
    const Curve density = smoothed(counts, std::sqrt(bandwidth * criticalBandwidth(counts, 2)));
    std::vector<std::size_t> places = peaksOf(density);
    std::sort(places.begin(), places.end(), [&density](auto a, auto b) { return density[a] > density[b]; });
    if (places.size() < 2)
        return;
    places.resize(2);
    std::sort(places.begin(), places.end());
    const auto *const valley = std::min_element(density.begin() + static_cast<std::ptrdiff_t>(places[0]),
                                                density.begin() + static_cast<std::ptrdiff_t>(places[1]));
    peaks.low = scale.at(places[0]);
    peaks.high = scale.at(places[1]);
    peaks.valley = scale.at(static_cast<std::size_t>(valley - density.begin()));
    const auto above = std::upper_bound(sorted.begin(), sorted.end(), peaks.valley);
    peaks.highShare = static_cast<double>(sorted.end() - above) / static_cast<double>(sorted.size());
}

} // namespace

std::optional<Peaks> twoPeaks(std::span<const double> sorted, int resamples, std::uint64_t seed)
{
    if (sorted.size() < FewestValues || resamples < 1)
        return std::nullopt;
    const double from = sortedQuantile(sorted, 0.01);
    const double until = sortedQuantile(sorted, 0.99);
    if (!(until > from))
        return std::nullopt;
    const Scale scale{from, (until - from) / (static_cast<double>(Bins) - 1)};
    const auto first = std::lower_bound(sorted.begin(), sorted.end(), from);
    const auto last = std::upper_bound(sorted.begin(), sorted.end(), until);
    const std::span<const double> middle(first, last);
    const Curve counts = histogram(middle, scale);
    const double bandwidth = criticalBandwidth(counts, 1);
    double mean = 0;
    double squares = 0;
    for (const double value : middle)
        mean += value / static_cast<double>(middle.size());
    for (const double value : middle)
        squares += (value - mean) * (value - mean);
    const double variance = squares / static_cast<double>(middle.size());
    Random random(seed);
    int asMuch = 0;
    for (int i = 0; i < resamples; ++i) {
        const std::vector<double> drawn = resampled(middle, bandwidth * scale.width, mean, variance, random);
        const auto [least, most] = std::minmax_element(drawn.begin(), drawn.end());
        // On bins of the same width, wherever the values fall: a peak outside of the range would be none.
        const Scale own{*least, std::max((*most - *least) / (static_cast<double>(Bins) - 1), scale.width)};
        const double same = bandwidth * scale.width / own.width;
        asMuch += peaksOf(smoothed(histogram(drawn, own), same)).size() > 1 ? 1 : 0;
    }
    Peaks peaks;
    peaks.p = (asMuch + 1.0) / (resamples + 1.0);
    describe(peaks, counts, bandwidth, scale, middle);
    return peaks;
}

} // namespace evenkeel
