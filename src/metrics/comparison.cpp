// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/comparison.h"

#include "base/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

namespace evenkeel {

namespace {

constexpr double Z95 = 1.959963984540054;
constexpr double Z999 = 3.290526731491926;

/// Student's quantile from the normal one, by four terms of the expansion of Cornish and Fisher (as given by Hill
/// 1970); within 2 % from six degrees of freedom on.
double studentFrom(double z, double freedom)
{
    const double z2 = z * z;
    const double first = z * (z2 + 1) / 4;
    const double second = z * ((5 * z2 + 16) * z2 + 3) / 96;
    const double third = z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384;
    const double fourth = z * ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) / 92160;
    return z + (first + (second + (third + fourth / freedom) / freedom) / freedom) / freedom;
}

constexpr std::int32_t WeekDays = 7;

std::int32_t weekdayOf(std::int32_t day)
{
    return (day % WeekDays + WeekDays) % WeekDays;
}

/// Days by weekday, where each has at least two; else all in one. Positions into the days in ascending order.
using Strata = std::vector<std::vector<std::uint32_t>>;

Strata strataOf(const std::vector<std::int32_t> &days)
{
    Strata strata(WeekDays);
    for (std::uint32_t place = 0; place < days.size(); ++place)
        strata[static_cast<std::size_t>(weekdayOf(days[place]))].push_back(place);
    std::erase_if(strata, [](const auto &stratum) { return stratum.empty(); });
    const bool hasLone =
        std::any_of(strata.begin(), strata.end(), [](const auto &stratum) { return stratum.size() < 2; });
    if (!hasLone)
        return strata;
    strata.assign(1, {});
    for (std::uint32_t place = 0; place < days.size(); ++place)
        strata.front().push_back(place);
    return strata;
}

struct DaySum
{
    double n = 0;
    double sum = 0;
};

/// A sample with what its days add up to.
struct DealtSample
{
    explicit DealtSample(const ComparisonSample &sample)
    {
        std::map<std::int32_t, DaySum> byDay;
        for (const ComparedValue &value : sample.values) {
            DaySum &day = byDay[value.day];
            day.n += 1;
            day.sum += value.value;
            squares += value.value * value.value;
        }
        std::vector<std::int32_t> names;
        for (const auto &[day, sums] : byDay) {
            names.push_back(day);
            days.push_back(sums);
            n += sums.n;
            sum += sums.sum;
        }
        strata = strataOf(names);
    }
    [[nodiscard]] double mean() const { return sum / n; }
    [[nodiscard]] double freedom() const { return static_cast<double>(days.size() - strata.size()); }
    /// Of the mean, were all values independent.
    [[nodiscard]] double simpleVariance() const { return std::max(0.0, squares / n - mean() * mean()) / n; }
    /// Of the mean, days being drawn as a whole from those of their stratum.
    [[nodiscard]] double clusteredVariance() const
    {
        double variance = 0;
        for (const auto &stratum : strata) {
            const auto count = static_cast<double>(stratum.size());
            double total = 0;
            double off = 0;
            for (const std::uint32_t place : stratum) {
                const double residual = days[place].sum - mean() * days[place].n;
                total += residual;
                off += residual * residual;
            }
            variance += count / (count - 1) * std::max(0.0, off - total * total / count);
        }
        return variance / (n * n);
    }

    std::vector<DaySum> days; ///< in ascending order
    Strata strata;
    double n = 0;
    double sum = 0;
    double squares = 0;
};

Estimate wilsonOf(double share, double size, double z)
{
    const double z2 = z * z;
    const double middle = (share + z2 / (2 * size)) / (1 + z2 / size);
    const double half = z * std::sqrt(share * (1 - share) / size + z2 / (4 * size * size)) / (1 + z2 / size);
    return {middle - half, middle + half};
}

double effectiveSize(const DealtSample &sample)
{
    const double simple = sample.simpleVariance();
    const bool isAllApart = static_cast<double>(sample.days.size()) >= sample.n;
    if (simple <= 0 || isAllApart)
        return sample.n;
    return sample.n / std::max(1.0, sample.clusteredVariance() / simple);
}

Estimate newcombe(const DealtSample &before, const DealtSample &after, double z)
{
    const double first = before.mean();
    const double second = after.mean();
    const Estimate a = wilsonOf(first, effectiveSize(before), z);
    const Estimate b = wilsonOf(second, effectiveSize(after), z);
    return {second - first - std::hypot(second - b.low, a.high - first),
            second - first + std::hypot(b.high - second, first - a.low)};
}

void setAround(Comparison &comparison, double deviation, double freedom)
{
    const double middle = comparison.after - comparison.before;
    const double half = deviation * studentFrom(Z95, freedom);
    const double wide = deviation * studentFrom(Z999, freedom);
    comparison.difference = {middle - half, middle + half};
    comparison.wideDifference = {middle - wide, middle + wide};
}

/// Values in ascending order, each with the position of its day.
struct OrderedSample
{
    explicit OrderedSample(const ComparisonSample &sample)
    {
        std::map<std::int32_t, std::uint32_t> places;
        for (const ComparedValue &value : sample.values)
            places.emplace(value.day, 0);
        std::vector<std::int32_t> names;
        for (auto &[day, place] : places) {
            place = static_cast<std::uint32_t>(names.size());
            names.push_back(day);
        }
        for (const ComparedValue &value : sample.values)
            values.emplace_back(value.value, places[value.day]);
        std::sort(values.begin(), values.end());
        strata = strataOf(names);
        weights.resize(names.size());
    }
    /// With each day counting as its weight says. Between order statistics the lower one is taken.
    [[nodiscard]] double weightedQuantile(double p) const
    {
        double size = 0;
        for (const auto &[value, day] : values)
            size += weights[day];
        double seen = 0;
        for (const auto &[value, day] : values) {
            seen += weights[day];
            if (seen > p * size)
                return value;
        }
        return values.back().first;
    }
    [[nodiscard]] double quantile(double p) const
    {
        const double position = p * static_cast<double>(values.size() - 1);
        const auto below = static_cast<std::size_t>(position);
        const std::size_t above = std::min(below + 1, values.size() - 1);
        return values[below].first +
               (position - static_cast<double>(below)) * (values[above].first - values[below].first);
    }
    /// One day fewer than there are is drawn in each stratum, and weighs accordingly more.
    [[nodiscard]] double resampled(double p, Random &random)
    {
        std::fill(weights.begin(), weights.end(), 0.0);
        for (const auto &stratum : strata) {
            const std::size_t draws = stratum.size() - 1;
            for (std::size_t i = 0; i < draws; ++i)
                weights[stratum[random.below(stratum.size())]] +=
                    static_cast<double>(stratum.size()) / static_cast<double>(draws);
        }
        return weightedQuantile(p);
    }

    std::vector<std::pair<double, std::uint32_t>> values;
    Strata strata;
    std::vector<double> weights; ///< of the days
};

void compareQuantiles(const ComparisonSample &before, const ComparisonSample &after, const ComparisonOptions &options,
                      double freedom, Comparison &comparison)
{
    OrderedSample first(before);
    OrderedSample second(after);
    comparison.before = first.quantile(before.p);
    comparison.after = second.quantile(after.p);
    Random random(options.seed);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < options.resamples; ++i) {
        const double drawn = second.resampled(after.p, random) - first.resampled(before.p, random);
        sum += drawn;
        squares += drawn * drawn;
    }
    const double mean = sum / options.resamples;
    setAround(comparison, std::sqrt(std::max(0.0, squares / options.resamples - mean * mean)), freedom);
}

std::optional<Comparison> comparePairs(const ComparisonSample &before, const ComparisonSample &after,
                                       const ComparisonOptions &options)
{
    std::map<std::int32_t, double> first;
    for (const ComparedValue &value : before.values)
        first[value.day] = value.value;
    Comparison comparison;
    double sum = 0;
    double squares = 0;
    for (const ComparedValue &value : after.values) {
        const auto partner = first.find(value.day);
        if (partner == first.end())
            continue;
        comparison.before += partner->second;
        comparison.after += value.value;
        const double difference = value.value - partner->second;
        sum += difference;
        squares += difference * difference;
        ++comparison.nAfter;
    }
    comparison.nBefore = comparison.nAfter;
    if (comparison.nAfter < options.fewestDays)
        return std::nullopt;
    const auto pairs = static_cast<double>(comparison.nAfter);
    comparison.before /= pairs;
    comparison.after /= pairs;
    const double variance = std::max(0.0, squares - sum * sum / pairs) / (pairs - 1);
    setAround(comparison, std::sqrt(variance / pairs), pairs - 1);
    return comparison;
}

bool isEnough(const DealtSample &sample, const ComparisonOptions &options)
{
    return sample.n >= static_cast<double>(options.fewestValues) &&
           sample.days.size() >= static_cast<std::size_t>(std::max(2, options.fewestDays));
}

} // namespace

std::optional<Comparison> compareSamples(const ComparisonSample &before, const ComparisonSample &after,
                                         const ComparisonOptions &options)
{
    if (before.kind == ComparisonKind::PairedDays)
        return comparePairs(before, after, options);
    const DealtSample first(before);
    const DealtSample second(after);
    if (!isEnough(first, options) || !isEnough(second, options))
        return std::nullopt;
    Comparison comparison;
    comparison.nBefore = static_cast<std::int64_t>(first.n);
    comparison.nAfter = static_cast<std::int64_t>(second.n);
    comparison.before = first.mean();
    comparison.after = second.mean();
    if (before.kind == ComparisonKind::Share) {
        comparison.partBefore = static_cast<std::int64_t>(std::lround(first.sum));
        comparison.partAfter = static_cast<std::int64_t>(std::lround(second.sum));
        comparison.difference = newcombe(first, second, Z95);
        comparison.wideDifference = newcombe(first, second, Z999);
        return comparison;
    }
    const double freedom = first.freedom() + second.freedom();
    if (before.kind == ComparisonKind::Quantile) {
        compareQuantiles(before, after, options, freedom, comparison);
        return comparison;
    }
    const auto varianceOf = [](const DealtSample &sample) {
        return std::max(sample.simpleVariance(), sample.clusteredVariance());
    };
    setAround(comparison, std::sqrt(varianceOf(first) + varianceOf(second)), freedom);
    return comparison;
}

VerdictAnswer verdictOf(const std::optional<Comparison> &comparison, MetricDirection better, double target, bool isOver)
{
    if (!comparison)
        return {ExperimentVerdict::TooEarly, isOver ? VerdictReason::TooFew : VerdictReason::NotOver};
    const double sign = better == MetricDirection::LowerIsBetter ? -1 : 1;
    const auto isAbove = [sign](const Estimate &difference) {
        return sign > 0 ? difference.low > 0 : difference.high < 0;
    };
    const auto isBelow = [sign](const Estimate &difference) {
        return sign > 0 ? difference.high < 0 : difference.low > 0;
    };
    if (!isOver)
        return isBelow(comparison->wideDifference) ? VerdictAnswer{ExperimentVerdict::Hurt, VerdictReason::HarmIsPlain}
                                                   : VerdictAnswer{ExperimentVerdict::TooEarly, VerdictReason::NotOver};
    if (isBelow(comparison->difference))
        return {ExperimentVerdict::Hurt, VerdictReason::Clear};
    if (!isAbove(comparison->difference))
        return {ExperimentVerdict::TooEarly, VerdictReason::NotClear};
    const bool isReached = sign * (comparison->after - comparison->before) >= target;
    return {ExperimentVerdict::Helped, isReached ? VerdictReason::Clear : VerdictReason::LessThanHoped};
}

std::string_view codeOf(ExperimentVerdict verdict)
{
    static constexpr std::array<std::string_view, 3> codes{"too-early", "helped", "hurt"};
    return codes[static_cast<std::size_t>(verdict)];
}

std::string_view codeOf(VerdictReason reason)
{
    static constexpr std::array<std::string_view, VerdictReasonCount> codes{
        "not-over", "too-few", "not-clear", "clear", "harm-is-plain", "less-than-hoped"};
    return codes[static_cast<std::size_t>(reason)];
}

} // namespace evenkeel
