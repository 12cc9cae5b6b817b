// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "reporting/periodreport.h"
#include "services/reportperiod.h"
#include "storage/database.h"

#include <stop_token>

namespace evenkeel {

/// By which a report breaks its figures down, one table each.
[[nodiscard]] const std::vector<MetricBreakdown> &reportBreakdowns();

/// Reads every story once. InvalidArgument as reportPeriod(), and, detail "future", for a time that has not begun;
/// Cancelled.
[[nodiscard]] Result<PeriodReport> periodReport(Database &database, ReportKind kind, const QString &word, Instant now,
                                                const std::stop_token &stop, const Progress &progress);

} // namespace evenkeel
