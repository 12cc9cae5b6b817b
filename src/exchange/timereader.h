// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/datepattern.h"
#include "exchange/quarantine.h"
#include "exchange/ticketimport.h"

#include <QTimeZone>

#include <span>
#include <string>
#include <variant>
#include <vector>

namespace evenkeel {

/// Texts to moments, by a profile's formats and zone. A text that several formats read differently is ambiguous: it is
/// refused, not guessed. Local times that a change of clocks skips are read as so much after it; times that occur
/// twice are the first of the two.
class TimeReader
{
public:
    /// Errors: BadFormat (a format), NotFound (the zone).
    [[nodiscard]] static Result<TimeReader> create(std::span<const std::string> formats, std::string_view zone,
                                                   std::optional<DateOrder> order);

    /// The moment, or BadTime or AmbiguousTime.
    [[nodiscard]] std::variant<Instant, QuarantineReason> read(std::string_view text) const;

private:
    TimeReader() = default;
    [[nodiscard]] Instant moment(const WrittenTime &time) const;
    [[nodiscard]] Millis offsetAt(Millis utc) const;

    std::vector<DatePattern> m_patterns;
    QTimeZone m_zone;
    bool m_isUtc = true;
};

} // namespace evenkeel
