// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/measure.h"
#include "reporting/periodreport.h"
#include "reporting/reportdocument.h"

#include <QCoreApplication>
#include <QString>

namespace evenkeel {

/// By what the time of a figure is told.
enum class MetricClock { None, Wall, Working };

/// What the figures of a report mean: its appendix.
class DefinitionWords final
{
    Q_DECLARE_TR_FUNCTIONS(DefinitionWords)

public:
    /// In one line.
    [[nodiscard]] static QString meaning(Metric metric);
    /// "min", "share of 1", as a table's column says it.
    [[nodiscard]] static QString unit(MetricUnit unit);
    /// What the figure divides by, or is counted among.
    [[nodiscard]] static QString denominator(MetricDenominator denominator);
    [[nodiscard]] static MetricClock clockOf(Metric metric);
    /// "working hours", "wall clock", or a dash for what is no time.
    [[nodiscard]] static QString clock(Metric metric);
    /// The same for programs: "working", "wall" or nothing.
    [[nodiscard]] static QString clockCode(Metric metric);

    /// Every metric that the report tells of, and the steps of the performance score.
    [[nodiscard]] static ReportSection section(const PeriodReport &report);

private:
    [[nodiscard]] static QString timeMeaning(Metric metric);
    [[nodiscard]] static QString shareMeaning(Metric metric);
    [[nodiscard]] static QString workMeaning(Metric metric);
    [[nodiscard]] static ReportTable scoreSteps(const MetricsOptions &options);
};

} // namespace evenkeel
