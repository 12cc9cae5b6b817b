// SPDX-License-Identifier: GPL-3.0-or-later
#include "icswords.h"

#include <QCoreApplication>

namespace evenkeel {

namespace {

// The sentences are those of the command line.
QString word(const char *text)
{
    return QCoreApplication::translate("CalendarWords", text);
}

} // namespace

QString refusalText(IcsReason reason)
{
    switch (reason) {
    case IcsReason::NotCalendar:
        return word(QT_TRANSLATE_NOOP("CalendarWords", "This is no calendar file."));
    case IcsReason::TooLarge:
        return word(QT_TRANSLATE_NOOP("CalendarWords", "Larger than any calendar needs."));
    case IcsReason::NotClosed:
        return word(QT_TRANSLATE_NOOP("CalendarWords", "Its end is missing."));
    case IcsReason::NoStart:
        return word(QT_TRANSLATE_NOOP("CalendarWords", "It has no start."));
    case IcsReason::RepeatedStart:
        return word(QT_TRANSLATE_NOOP("CalendarWords", "It has two starts."));
    case IcsReason::BadTime:
        return word(QT_TRANSLATE_NOOP("CalendarWords", "A time that no clock shows."));
    case IcsReason::UnknownZone:
        return word(QT_TRANSLATE_NOOP("CalendarWords", "An unknown time zone."));
    case IcsReason::EndBeforeStart:
        return word(QT_TRANSLATE_NOOP("CalendarWords", "It ends before it starts."));
    case IcsReason::NoLength:
        return word(QT_TRANSLATE_NOOP("CalendarWords", "It ends when it starts."));
    case IcsReason::TooLong:
        return word(QT_TRANSLATE_NOOP("CalendarWords", "It lasts over a year."));
    case IcsReason::BadRule:
        return word(QT_TRANSLATE_NOOP("CalendarWords", "A repetition that cannot be understood."));
    case IcsReason::OutsideWindow:
        return word(QT_TRANSLATE_NOOP("CalendarWords", "It does not repeat within the time asked for."));
    case IcsReason::Cancelled:
        return word(QT_TRANSLATE_NOOP("CalendarWords", "It is cancelled."));
    case IcsReason::FreeTime:
        return word(QT_TRANSLATE_NOOP("CalendarWords", "It only tells when somebody is free."));
    case IcsReason::OtherComponent:
        return word(QT_TRANSLATE_NOOP("CalendarWords", "It is neither an event nor a time of work."));
    }
    return {};
}

} // namespace evenkeel
