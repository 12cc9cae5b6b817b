// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/icsentry.h"

#include <QByteArray>
#include <QString>

#include <string>

namespace evenkeel {

struct IcsReadOptions
{
    std::string zone = "UTC"; ///< of times without one, where the calendar names none (X-WR-TIMEZONE)
    Interval window;          ///< within which what repeats is expanded; what happens once is always read
};

/// Reads events, free and busy times and availabilities. Every component is read or refused with a reason; one that
/// is refused costs no other. An occurrence that is moved (RECURRENCE-ID) stands where it was moved to. An occurrence
/// ends when clocks show what they show at the end of the first, so that a night shift ends at six on every night.
[[nodiscard]] IcsReading readIcs(const QByteArray &bytes, const IcsReadOptions &options);

/// FileMissing, FileUnreadable. What is no iCalendar is a reading with one refusal.
[[nodiscard]] Result<IcsReading> readIcsFile(const QString &file, const IcsReadOptions &options);

} // namespace evenkeel
