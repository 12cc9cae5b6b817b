// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/periodreport.h"
#include "reporting/reportdocument.h"

#include <QString>

#include <string>
#include <vector>

namespace evenkeel {

// What all parts of a report are written with.

[[nodiscard]] ReportCell wordCell(const QString &text, ReportTone tone = ReportTone::Plain);
/// `text` says the value, a sheet keeps the number.
[[nodiscard]] ReportCell numberCell(const QString &text, double value, MetricUnit unit,
                                    ReportTone tone = ReportTone::Plain);
/// A dash where there is no value.
[[nodiscard]] ReportCell figureCell(const MetricFigure *figure);

/// The day of a moment in a zone, short.
[[nodiscard]] QString reportDate(Instant at, const std::string &zone);

[[nodiscard]] const std::vector<std::string> &wordsOf(const GroupWords &words, MetricDimension dimension);
/// Empty for a place that has no name.
[[nodiscard]] QString nameAt(const std::vector<std::string> &names, std::uint32_t place);
/// What a finding or its picture is about.
[[nodiscard]] QString subjectName(const PeriodReport &report, FindingSubject subject, std::uint32_t place);

} // namespace evenkeel
