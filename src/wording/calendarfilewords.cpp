// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/calendarfilewords.h"

namespace evenkeel {

QString CalendarFileWords::refusal(std::string_view code)
{
    if (code == "not-calendar")
        return tr("This is no calendar file.");
    if (code == "too-large")
        return tr("Larger than any calendar needs.");
    if (code == "not-closed")
        return tr("Its end is missing.");
    if (code == "no-start")
        return tr("It has no start.");
    if (code == "repeated-start")
        return tr("It has two starts.");
    if (code == "bad-time")
        return tr("A time that no clock shows.");
    if (code == "unknown-zone")
        return tr("An unknown time zone.");
    if (code == "end-before-start")
        return tr("It ends before it starts.");
    if (code == "no-length")
        return tr("It ends when it starts.");
    if (code == "too-long")
        return tr("It lasts over a year.");
    if (code == "bad-rule")
        return tr("A repetition that cannot be understood.");
    if (code == "outside-window")
        return tr("It does not repeat within the time asked for.");
    if (code == "cancelled")
        return tr("It is cancelled.");
    if (code == "free-time")
        return tr("It only tells when somebody is free.");
    if (code == "other-component")
        return tr("It is neither an event nor a time of work.");
    return {};
}

} // namespace evenkeel
