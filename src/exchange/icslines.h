// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/icsentry.h"

#include <QByteArray>

#include <vector>

namespace evenkeel {

/// A component of an iCalendar file as text of its own, unfolded, its BEGIN and END lines among it.
struct IcsPart
{
    QByteArray kind; ///< VEVENT, VTIMEZONE, VFREEBUSY, AVAILABLE …, in capitals
    QByteArray text;
    QByteArray around; ///< of an AVAILABLE: the lines of the VAVAILABILITY it stands in
    int line = 0;      ///< of its BEGIN
};

/// A file taken apart before any of it is understood, so that one broken component costs no other.
struct IcsLines
{
    std::vector<IcsPart> parts;
    std::vector<QByteArray> header; ///< the calendars' own lines: X-WR-CALNAME, METHOD …
    std::vector<IcsRefusal> refusals;
};

/// Splits a file into its components. Blank lines are passed over, wherever they stand. Linear in the size; whatever
/// does not begin as iCalendar does is refused after its first line.
[[nodiscard]] IcsLines splitIcs(const QByteArray &bytes);

} // namespace evenkeel
