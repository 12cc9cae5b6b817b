// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/icsentry.h"

#include <QByteArray>

#include <span>
#include <string>

namespace evenkeel {

struct IcsWriteOptions
{
    std::string name;  ///< of the calendar: the agent's or the team's
    Instant writtenAt; ///< DTSTAMP
};

/// Writes entries as events in their own zones, with the changes of the clocks around them (VTIMEZONE). An entry
/// keeps its uid, so that whoever reads the file again updates instead of adding. Same entries, same bytes.
[[nodiscard]] QByteArray writeIcs(std::span<const IcsEntry> entries, const IcsWriteOptions &options);

/// "time-off": the word in X-EVENKEEL-KIND and CATEGORIES.
[[nodiscard]] const char *icsWordOf(ShiftKind kind);

} // namespace evenkeel
