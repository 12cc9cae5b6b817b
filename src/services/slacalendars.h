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

    /// Of every position.
    [[nodiscard]] const std::vector<WorkingTime> &all() const { return m_hours; }
    [[nodiscard]] const WorkingTime &hours(std::uint16_t calendar) const { return m_hours[placeOf(calendar)]; }
    /// Sorted; empty for a calendar around the clock.
    [[nodiscard]] const std::vector<HolidaySpan> &holidays(std::uint16_t calendar) const
    {
        return m_days[placeOf(calendar)].holidays;
    }
    /// The same as spans only, in the same order.
    [[nodiscard]] const std::vector<Interval> &closedDays(std::uint16_t calendar) const
    {
        return m_days[placeOf(calendar)].closed;
    }

private:
    struct Days
    {
        std::vector<HolidaySpan> holidays;
        std::vector<Interval> closed;
    };
    [[nodiscard]] std::size_t placeOf(std::uint16_t calendar) const { return calendar < m_hours.size() ? calendar : 0; }

    std::vector<WorkingTime> m_hours;
    std::vector<Days> m_days;
};

/// The span over which SLA clocks of tickets created at or after `earliest` are told at `now`: promises of up to a
/// year and more are given a due time. Whoever tells of promises uses it, since a clock stands still outside.
[[nodiscard]] Interval slaSpan(Instant earliest, Instant now);

} // namespace evenkeel
