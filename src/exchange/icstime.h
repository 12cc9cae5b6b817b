// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace evenkeel {

/// A time as a file writes it: what a clock shows, and where that clock hangs.
struct IcsTime
{
    QDate date;
    QTime time; ///< 0:00 for a date
    bool isDate = false;
    QByteArray zone; ///< never empty: UTC, or a name

    friend bool operator==(const IcsTime &, const IcsTime &) = default;
};

} // namespace evenkeel
