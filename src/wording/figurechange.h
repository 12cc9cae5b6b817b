// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/periodreport.h"
#include "reporting/reportdocument.h"

#include <optional>

namespace evenkeel {

/// A figure beside what it was in the time before.
struct FigureChange
{
    const MetricFigure *now = nullptr; ///< with a value
    std::optional<double> then;        ///< of a like length of time
    double change = 0;                 ///< where `then` is there
    ReportTone tone = ReportTone::Muted;
};

/// How many times the period's length the time before has been told of.
struct BeforeLength
{
    double periods = 1;
    bool isShort = false; ///< history begins within it
};
[[nodiscard]] BeforeLength lengthOfBefore(const PeriodReport &report);

/// nullopt where the period has no such figure. Counts of unequal lengths of time are compared per length; better or
/// worse is said only where the intervals of both stay apart, or where there is no chance in it.
[[nodiscard]] std::optional<FigureChange> changeOf(const PeriodReport &report, Metric metric);

} // namespace evenkeel
