// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/intervals.h"
#include "domain/shift.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace evenkeel {

/// One span of time out of an iCalendar file: an event, or one occurrence of an event that repeats.
struct IcsEntry
{
    std::string uid; ///< of the event; an occurrence of one that repeats has its start added
    std::string summary;
    Interval span;
    bool isAllDay = false;
    std::string firstDay;          ///< of an entry of whole days: its first local date, 2026-12-25; else empty
    int days = 0;                  ///< and how many there are
    std::optional<ShiftKind> kind; ///< what the entry says itself, by its own field, its categories or its component
    bool isHoliday = false;        ///< of whole days, taking nobody's time: a public holiday
    std::string agent;             ///< name, where written by us
    std::string zone;              ///< IANA name or the file's own; empty: UTC
    int line = 0;                  ///< where its component begins

    friend bool operator==(const IcsEntry &, const IcsEntry &) = default;
};

/// Why a component, or one occurrence of it, was not read.
enum class IcsReason : std::uint8_t {
    NotCalendar = 0, ///< the file holds no iCalendar
    TooLarge,        ///< the file, a component or the number of occurrences is beyond what any calendar needs
    NotClosed,       ///< a component without its END
    NoStart,
    RepeatedStart, ///< two starts in one event
    BadTime,       ///< a time that no clock shows
    UnknownZone,   ///< neither a known time zone nor defined in the file
    EndBeforeStart,
    NoLength,      ///< ends when it begins
    TooLong,       ///< lasts over a year
    BadRule,       ///< a repetition that cannot be understood
    OutsideWindow, ///< repeats, but not within the window asked for
    Cancelled,
    FreeTime,       ///< tells when somebody is free, which is no entry
    OtherComponent, ///< tasks, journals and whatever else is no time of a person
};
inline constexpr int IcsReasonCount = static_cast<int>(IcsReason::OtherComponent) + 1;

/// "unknown-zone": for machines.
[[nodiscard]] const char *codeOf(IcsReason reason);

struct IcsRefusal
{
    int line = 0;
    std::string component; ///< VEVENT …; empty: the file
    std::string uid;
    IcsReason reason = IcsReason::NotCalendar;
    std::string detail; ///< the value that was refused

    friend bool operator==(const IcsRefusal &, const IcsRefusal &) = default;
};

/// What a file gave. Entries are in the order of the file, occurrences of one event by time.
struct IcsReading
{
    std::vector<IcsEntry> entries;
    std::vector<IcsRefusal> refusals;
    std::string name; ///< of the calendar, where it says one
};

} // namespace evenkeel
