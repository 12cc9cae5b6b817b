// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/intervals.h"
#include "domain/ids.h"

#include <cstdint>
#include <string>
#include <vector>

namespace evenkeel {

/// Kinds of calendar entries. Work opens the agent to tickets, all others close.
enum class ShiftKind : std::uint8_t { Work = 0, Break = 1, FocusBlock = 2, Training = 3, Meeting = 4, TimeOff = 5 };

struct Shift
{
    std::int64_t id = 0;
    AgentId agent;
    Interval span;
    ShiftKind kind = ShiftKind::Work;
    std::string note;

    friend bool operator==(const Shift &, const Shift &) = default;
};

/// A span of one weekday in local time. weekday: 1 Monday … 7 Sunday; minutes since local midnight, until may be 1440.
struct WeekSpan
{
    int weekday = 1;
    int fromMinute = 0;
    int untilMinute = 0;

    friend auto operator<=>(const WeekSpan &, const WeekSpan &) = default;
};

/// Working hours that repeat every week in one zone; expanded to UTC intervals at the edges only.
struct WeekPattern
{
    std::string zone = "UTC";
    std::vector<WeekSpan> spans; ///< sorted

    friend bool operator==(const WeekPattern &, const WeekPattern &) = default;
};

} // namespace evenkeel
