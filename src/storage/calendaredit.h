// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shift.h"

#include <string>
#include <vector>

namespace evenkeel {

/// An entry of the calendar with the name it keeps through every move.
struct CalendarEntry
{
    Shift shift;
    std::string uid; ///< empty in an entry to be added: it gets one

    friend bool operator==(const CalendarEntry &, const CalendarEntry &) = default;
};

/// What a planner does in one step: some entries go, others come. A move is one that goes and one that comes with the
/// same uid; the way back is the same with both lists changed over.
struct CalendarEdit
{
    std::vector<CalendarEntry> removed; ///< as the planner saw them; their ids are not looked at
    std::vector<CalendarEntry> added;

    [[nodiscard]] CalendarEdit reversed() const { return {added, removed}; }
    [[nodiscard]] bool isEmpty() const { return removed.empty() && added.empty(); }
    friend bool operator==(const CalendarEdit &, const CalendarEdit &) = default;
};

} // namespace evenkeel
