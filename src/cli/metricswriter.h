// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/metricsresults.h"

#include <QJsonObject>

namespace evenkeel {

class Output;

/// {period{}, metrics[{metric, value, unit, better, n, denominator, of, low, high, by{}, thin}], notes[{note, count}]}.
/// Absent values are null; shares are 0 to 1.
[[nodiscard]] QJsonObject metricsJson(const MetricsView &view);
/// The same as tables, one for each breakdown.
void writeMetrics(Output &output, const MetricsView &view);

} // namespace evenkeel
