// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/icslines.h"
#include "exchange/icstime.h"

#include <optional>
#include <string>
#include <vector>

namespace evenkeel {

/// A time or a span of an RDATE, or of free and busy times.
struct IcsPeriod
{
    IcsTime from;
    std::optional<IcsTime> until; ///< none: lasts as long as the event does
    qint64 seconds = 0;           ///< where the span has a length instead of an end
    bool isFree = false;
};

/// What one component says, before zones are looked up.
struct IcsComponent
{
    bool isParsed = false;
    std::string uid;
    std::string summary;
    std::string status;
    std::string categories;
    std::string ownKind;
    std::string ownAgent;
    bool isTransparent = false;
    int starts = 0;
    std::optional<IcsTime> start;
    std::optional<IcsTime> end;
    std::optional<qint64> durationDays;
    std::optional<qint64> durationSeconds;
    std::optional<IcsTime> movedFrom; ///< RECURRENCE-ID
    std::vector<QByteArray> rules;
    std::vector<IcsTime> exceptions;
    std::vector<IcsPeriod> periods; ///< RDATE or FREEBUSY
    QByteArray badTime;             ///< a start, end or date that could not be read
};

/// Reads one component through libical. Times without zone are in `floating`.
[[nodiscard]] IcsComponent readIcsComponent(const IcsPart &part, const QByteArray &floating);

} // namespace evenkeel
