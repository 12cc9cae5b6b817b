// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/comparison.h"
#include "metrics/metricsproblem.h"

#include <optional>

namespace evenkeel {

/// How a metric is compared between two times; nullopt for one that has no better side, or that is itself a trend.
[[nodiscard]] std::optional<ComparisonKind> comparisonKindOf(Metric metric);

/// What the metric is made of in the problem's period, ticket by ticket. Days are counted from the period's begin, by
/// when a ticket came; those from before it are clusters of their own. Not for PairedDays, whose values are figures of
/// single days.
[[nodiscard]] ComparisonSample sampleOf(const MetricsProblem &problem, Metric metric);

} // namespace evenkeel
