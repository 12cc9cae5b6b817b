// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/rotation.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int DayMinutes = 24 * 60;

bool isSoundTemplate(const ShiftTemplate &shift)
{
    if (shift.fromMinute < 0 || shift.fromMinute >= DayMinutes || shift.untilMinute <= shift.fromMinute ||
        shift.untilMinute > shift.fromMinute + DayMinutes || shift.breakMinutes < 0)
        return false;
    return shift.breakMinutes == 0 ||
           (shift.breakFrom >= shift.fromMinute && shift.breakFrom + shift.breakMinutes <= shift.untilMinute);
}

} // namespace

bool isSound(const Rotation &rotation)
{
    const auto count = static_cast<int>(rotation.templates.size());
    return !rotation.days.empty() &&
           std::all_of(rotation.templates.begin(), rotation.templates.end(), isSoundTemplate) &&
           std::all_of(rotation.days.begin(), rotation.days.end(),
                       [count](int day) { return day >= Rotation::Off && day < count; });
}

std::vector<WallEntry> rotate(const Rotation &rotation, int first, int count)
{
    std::vector<WallEntry> entries;
    if (!isSound(rotation))
        return entries;
    const auto length = static_cast<int>(rotation.days.size());
    for (int day = 0; day < count; ++day) {
        const int place = ((first + day) % length + length) % length;
        const int named = rotation.days[static_cast<std::size_t>(place)];
        if (named == Rotation::Off)
            continue;
        const ShiftTemplate &shift = rotation.templates[static_cast<std::size_t>(named)];
        entries.push_back({day, shift.fromMinute, shift.untilMinute, ShiftKind::Work, shift.name});
        if (shift.breakMinutes > 0)
            entries.push_back({day, shift.breakFrom, shift.breakFrom + shift.breakMinutes, ShiftKind::Break, {}});
    }
    return entries;
}

std::vector<WallEntry> moveDays(std::span<const WallEntry> entries, int days)
{
    std::vector<WallEntry> moved(entries.begin(), entries.end());
    for (WallEntry &entry : moved)
        entry.day += days;
    return moved;
}

} // namespace evenkeel
