// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/openhours.h"

#include "services/wallclock.h"
#include "services/weekcalendar.h"

#include <algorithm>

namespace evenkeel {

std::vector<Interval> standIns(std::span<const Shift> entries, const WeekPattern &usual,
                               const std::vector<std::string> &holidays, Interval span)
{
    std::vector<Interval> hours = expand(usual, holidays, span).list();
    const bool hasWork =
        std::any_of(entries.begin(), entries.end(), [](const Shift &entry) { return entry.kind == ShiftKind::Work; });
    if (!hasWork)
        return hours;
    const WallClock clock(usual.zone);
    std::vector<Interval> planned;
    for (const Shift &entry : entries) {
        if (entry.kind != ShiftKind::Work || (!planned.empty() && planned.back().contains(entry.span.from)))
            continue;
        const QDate monday = WallClock::monday(clock.date(entry.span.from));
        planned.push_back({clock.moment(monday, 0), clock.moment(monday.addDays(7), 0)});
    }
    const Intervals weeks(std::move(planned));
    std::erase_if(hours, [&weeks](const Interval &hour) { return weeks.contains(hour.from); });
    return hours;
}

Intervals openHours(std::span<const Shift> entries, const WeekPattern *usual, const std::vector<std::string> &holidays,
                    Interval span)
{
    std::vector<Interval> work;
    std::vector<Interval> closed;
    for (const Shift &entry : entries)
        (entry.kind == ShiftKind::Work ? work : closed).push_back(entry.span);
    if (usual) {
        const std::vector<Interval> hours = standIns(entries, *usual, holidays, span);
        work.insert(work.end(), hours.begin(), hours.end());
    }
    return Intervals(std::move(work)).without(Intervals(std::move(closed)));
}

} // namespace evenkeel
