// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "reporting/periodreport.h"

#include <QString>

#include <string>

namespace evenkeel {

/// InvalidArgument, detail the word, for what is no week (2016-W11) or month (2016-03) of the calendar. An empty word
/// is the last one that was over at `now`.
[[nodiscard]] Result<ReportPeriod> reportPeriod(ReportKind kind, const QString &word, const std::string &zone,
                                                Instant now);

} // namespace evenkeel
