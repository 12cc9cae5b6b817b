// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/intervals.h"
#include "domain/reportschedule.h"
#include "domain/reviewagenda.h"
#include "metrics/breachtable.h"
#include "metrics/findingcounts.h"
#include "metrics/findingpicture.h"
#include "metrics/findings.h"
#include "metrics/metricsview.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace evenkeel {

/// What a report tells of, in the zone of the desk.
struct ReportPeriod
{
    ReportKind kind = ReportKind::Weekly;
    QString label; ///< 2016-W11, 2016-03
    Interval span;
    Interval before;              ///< what it is compared with: four weeks, or the month before
    std::vector<Interval> series; ///< eight weeks or six months, the last of them the span
    std::vector<QString> seriesLabels;
    std::string zone;
};

/// A word that a triage rule should look for and does not.
struct RuleMiss
{
    std::uint32_t rule = 0;   ///< position in PeriodReport::rules
    std::string word;         ///< in small letters
    std::int64_t tickets = 0; ///< misrouted ones that say it …
    std::int64_t missed = 0;  ///< … of the misrouted that the rule did not catch, of both times

    friend bool operator==(const RuleMiss &, const RuleMiss &) = default;
};

/// Everything a weekly or monthly report tells, before anybody says it in words.
struct PeriodReport
{
    ReportPeriod period;
    Instant made;
    MetricsView now;                   ///< with the breakdowns of reportBreakdowns()
    MetricsView before;                ///< the whole only
    std::vector<MetricsAnswer> series; ///< the whole only, as ReportPeriod::series
    std::vector<Finding> findings;
    std::vector<FindingPicture> pictures;        ///< one a finding
    std::vector<std::optional<RuleMiss>> misses; ///< one a finding
    BreachTable breaches;                        ///< of the period, by cause
    BreachTable breachesBefore;
    std::vector<CategoryEffort> efforts; ///< of the period, by category
    std::vector<CategoryEffort> effortsBefore;
    std::vector<std::string> categories; ///< by position
    std::vector<std::string> rules;      ///< triage rules that were looked at, by position
    ReviewAgenda review;                 ///< what was decided and tried, and whether it was carried out
};

} // namespace evenkeel
