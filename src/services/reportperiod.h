// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "reporting/periodreport.h"

#include <QDate>
#include <QString>

#include <string>

namespace evenkeel {

/// InvalidArgument, detail the word, for what is no week (2016-W11) or month (2016-03) of the calendar. An empty word
/// is the last one that was over at `now`.
[[nodiscard]] Result<ReportPeriod> reportPeriod(ReportKind kind, const QString &word, const std::string &zone,
                                                Instant now);

/// Monday of the week or the first of the month that holds the day.
[[nodiscard]] QDate firstDayOf(ReportKind kind, QDate day);
/// So many weeks or months later.
[[nodiscard]] QDate laterPeriod(ReportKind kind, QDate first, int by);
/// 2016-W11, 2016-03.
[[nodiscard]] QString periodLabel(ReportKind kind, QDate first);

} // namespace evenkeel
