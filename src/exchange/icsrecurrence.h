// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/icstime.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace evenkeel {

/// What a repetition rule gives between two local dates, at most so many.
struct IcsRepetition
{
    std::vector<IcsTime> starts;
    bool isCut = false; ///< there are more than anybody plans
};

/// Expands an RRULE in the wall time of its zone, so that a shift at nine stays at nine when clocks change. `until`
/// is what a rule's UNTIL in UTC shows on that wall. nullopt: no rule. Takes steps in proportion to what it skips.
[[nodiscard]] std::optional<IcsRepetition> repeatIcs(const QByteArray &rule, const IcsTime &start,
                                                     std::optional<QDateTime> until, QDate from, QDate to);

/// The UNTIL of a rule where it is in UTC.
[[nodiscard]] std::optional<QDateTime> utcUntil(const QByteArray &rule);

} // namespace evenkeel
