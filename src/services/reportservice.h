// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "metrics/findings.h"
#include "services/metricsresults.h"
#include "services/reportperiod.h"
#include "services/slaresults.h"
#include "storage/database.h"

#include <stop_token>

namespace evenkeel {

/// Everything a weekly or monthly report tells, before anybody says it in words.
struct PeriodReport
{
    ReportPeriod period;
    Instant made;
    MetricsView now;                   ///< with the breakdowns of reportBreakdowns()
    MetricsView before;                ///< the whole only
    std::vector<MetricsAnswer> series; ///< the whole only, as ReportPeriod::series
    std::vector<Finding> findings;
    BreachTable breaches;                ///< of the period, by cause
    std::vector<std::string> categories; ///< by position
    std::vector<std::string> rules;      ///< triage rules that were looked at, by position
};

/// By which a report breaks its figures down, one table each.
[[nodiscard]] const std::vector<MetricBreakdown> &reportBreakdowns();

/// Reads every story once. InvalidArgument as reportPeriod(); Cancelled.
[[nodiscard]] Result<PeriodReport> periodReport(Database &database, ReportKind kind, const QString &word, Instant now,
                                                const std::stop_token &stop, const Progress &progress);

} // namespace evenkeel
