// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/slapolicy.h"
#include "services/weekcalendar.h"

#include <cstdint>
#include <string>
#include <vector>

namespace evenkeel {

/// The calendars of an SLA policy over one span: hours, and the holidays by name. Positions as in SlaAssignment; one
/// that is not there stands for the policy's own hours.
class SlaCalendars final
{
public:
    SlaCalendars(const SlaPolicy &policy, Interval span);

    [[nodiscard]] const WorkingTime &hours(std::uint16_t calendar) const { return entry(calendar).hours; }
    /// Sorted; empty for a calendar around the clock.
    [[nodiscard]] const std::vector<HolidaySpan> &holidays(std::uint16_t calendar) const
    {
        return entry(calendar).holidays;
    }
    /// The same as spans only, in the same order.
    [[nodiscard]] const std::vector<Interval> &closedDays(std::uint16_t calendar) const
    {
        return entry(calendar).closed;
    }

private:
    struct Entry
    {
        WorkingTime hours;
        std::vector<HolidaySpan> holidays;
        std::vector<Interval> closed;
    };
    [[nodiscard]] const Entry &entry(std::uint16_t calendar) const
    {
        return m_entries[calendar < m_entries.size() ? calendar : 0];
    }

    std::vector<Entry> m_entries;
};

} // namespace evenkeel
