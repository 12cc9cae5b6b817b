// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/intervals.h"
#include "base/result.h"

#include <QString>

#include <string>
#include <vector>

namespace evenkeel {

enum class ReportKind : std::uint8_t { Weekly = 0, Monthly };

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

/// InvalidArgument, detail the word, for what is no week (2016-W11) or month (2016-03) of the calendar. An empty word
/// is the last one that was over at `now`.
[[nodiscard]] Result<ReportPeriod> reportPeriod(ReportKind kind, const QString &word, const std::string &zone,
                                                Instant now);

} // namespace evenkeel
