// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/estimates.h"
#include "metrics/metric.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace evenkeel {

/// How a figure is made of what was seen, which decides how two of them are compared.
enum class ComparisonKind : std::uint8_t {
    Share = 0,  ///< values are 0 and 1
    Mean,       ///< of values
    Quantile,   ///< of values
    PairedDays, ///< mean of one value a day; a day is compared with the same day of the other time
};

/// Something seen once. What is seen on one day hangs together, so days are the clusters.
struct ComparedValue
{
    double value = 0;
    std::int32_t day = 0; ///< counted from the begin of its time; below 0 for what began earlier
};

struct ComparisonSample
{
    ComparisonKind kind = ComparisonKind::Share;
    double p = 0.5; ///< of Quantile
    std::vector<ComparedValue> values;
};

struct ComparisonOptions
{
    int resamples = 999;
    std::uint64_t seed = 1;
    int fewestDays = 4; ///< on each side
    std::int64_t fewestValues = 20;
};

/// A figure after a change beside the one before.
struct Comparison
{
    double before = 0;
    double after = 0;
    std::int64_t nBefore = 0; ///< values it rests on; of PairedDays the days with a partner
    std::int64_t nAfter = 0;
    std::int64_t partBefore = 0; ///< of Share: how many are 1
    std::int64_t partAfter = 0;
    Estimate difference;     ///< after - before, 95 %
    Estimate wideDifference; ///< 99.9 %

    friend bool operator==(const Comparison &, const Comparison &) = default;
};

/// The difference between two times with its interval; nullopt where either has too few values or days.
///
/// Days are clusters, and weekdays strata where each has at least two days: what comes on one day hangs together, and a
/// Sunday is no Monday. Shares: Newcombe's hybrid score interval (1998, "Interval estimation for the difference between
/// independent proportions", method 10), with each sample counting as its effective size (Rao and Scott 1992, "A simple
/// method for the analysis of clustered binary data"; a design effect below 1 counts as 1). Means: the ratio
/// estimator's linearised variance, never below that of independent values. Quantiles: the rescaling bootstrap (Rao and
/// Wu 1988, "Resampling inference with complex survey data") of whole days with a fixed seed, its standard deviation.
/// Paired days: Student's interval of the differences. All but shares take Student's quantile with the days less the
/// strata as degrees of freedom. Values must be finite. O(n log n + resamples · n).
[[nodiscard]] std::optional<Comparison> compareSamples(const ComparisonSample &before, const ComparisonSample &after,
                                                       const ComparisonOptions &options = {});

/// Plainly: what an experiment brought.
enum class ExperimentVerdict : std::uint8_t { TooEarly = 0, Helped, Hurt };
enum class VerdictReason : std::uint8_t {
    NotOver = 0,   ///< the planned end has not come
    TooFew,        ///< too few tickets or days to say anything
    NotClear,      ///< the time is over, and chance alone may make as much
    Clear,         ///< the whole interval lies on one side
    HarmIsPlain,   ///< before the planned end, but beyond what chance makes in 999 of 1,000
    LessThanHoped, ///< helped, but the target was not reached
};
inline constexpr int VerdictReasonCount = 6;
[[nodiscard]] std::string_view codeOf(ExperimentVerdict verdict);
[[nodiscard]] std::string_view codeOf(VerdictReason reason);

struct VerdictAnswer
{
    ExperimentVerdict verdict = ExperimentVerdict::TooEarly;
    VerdictReason reason = VerdictReason::NotOver;

    friend bool operator==(const VerdictAnswer &, const VerdictAnswer &) = default;
};

/// Looking every day finds something sooner or later, so that there is one look that counts: at the planned end, with
/// the 95 % interval; what helped before it is too early to say. Only harm ends an experiment sooner, where even the
/// 99.9 % interval shows it (the boundary of Haybittle 1971 and Peto and others 1976, which costs the last look next to
/// nothing). `target`: by how much it should become better, above 0.
[[nodiscard]] VerdictAnswer verdictOf(const std::optional<Comparison> &comparison, MetricDirection better,
                                      double target, bool isOver);

} // namespace evenkeel
