// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/timereader.h"

#include <QByteArray>
#include <QDateTime>

#include <algorithm>

namespace evenkeel {

Result<TimeReader> TimeReader::create(std::span<const std::string> formats, std::string_view zone,
                                      std::optional<DateOrder> order)
{
    TimeReader reader;
    for (const std::string &format : formats) {
        const Result<DatePattern> pattern = DatePattern::create(format);
        if (!pattern)
            return pattern.error();
        reader.m_patterns.push_back(*pattern);
    }
    if (order) {
        const bool isDayFirst = *order == DateOrder::DayFirst;
        const auto wanted = isDayFirst ? DatePattern::Order::DayFirst : DatePattern::Order::MonthFirst;
        const auto other = isDayFirst ? DatePattern::Order::MonthFirst : DatePattern::Order::DayFirst;
        // A profile that lists one order only has decided already.
        if (std::any_of(reader.m_patterns.begin(), reader.m_patterns.end(),
                        [wanted](const DatePattern &pattern) { return pattern.order() == wanted; }))
            std::erase_if(reader.m_patterns, [other](const DatePattern &pattern) { return pattern.order() == other; });
    }
    const QByteArray id(zone.data(), static_cast<qsizetype>(zone.size()));
    reader.m_isUtc = zone == "UTC";
    reader.m_zone = reader.m_isUtc ? QTimeZone::utc() : QTimeZone(id);
    if (!reader.m_zone.isValid())
        return Error{ErrorCode::NotFound, "time zone " + std::string(zone)};
    return reader;
}

Millis TimeReader::offsetAt(Millis utc) const
{
    return std::chrono::seconds{m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utc.count(), Qt::UTC))};
}

Instant TimeReader::moment(const WrittenTime &time) const
{
    if (time.offset)
        return Instant{time.local - *time.offset};
    if (m_isUtc)
        return Instant{time.local};
    // The offset a day before and a day after bound any change of clocks around the local time.
    const Millis before = offsetAt(time.local - std::chrono::hours{24});
    const Millis after = offsetAt(time.local + std::chrono::hours{24});
    const Millis early = time.local - std::max(before, after);
    const Millis late = time.local - std::min(before, after);
    if (offsetAt(early) == time.local - early)
        return Instant{early};
    if (offsetAt(late) == time.local - late)
        return Instant{late};
    return Instant{time.local - before}; // skipped: the clock before the change says what was meant
}

std::variant<Instant, QuarantineReason> TimeReader::read(std::string_view text) const
{
    std::optional<Instant> found;
    for (const DatePattern &pattern : m_patterns) {
        const std::optional<WrittenTime> time = pattern.read(text);
        if (!time)
            continue;
        const Instant at = moment(*time);
        if (found && *found != at)
            return QuarantineReason::AmbiguousTime;
        found = at;
    }
    if (!found)
        return QuarantineReason::BadTime;
    return *found;
}

} // namespace evenkeel
