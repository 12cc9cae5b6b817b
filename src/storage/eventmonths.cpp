// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/eventmonths.h"

#include "storage/query.h"

#include <chrono>

namespace evenkeel {

namespace {

// A day: no month begins within one, so that all events of a span have one month.
constexpr std::int64_t SpanMillis = std::chrono::milliseconds(std::chrono::days(1)).count();

} // namespace

Result<Done> EventMonths::prepareFor(Instant at)
{
    if (!m_database.isOnServer())
        return Done{};
    const std::int64_t millis = toMillis(at);
    const std::int64_t span = millis / SpanMillis - (millis % SpanMillis < 0 ? 1 : 0);
    if (!m_prepared.insert(span).second)
        return Done{};
    Query make(m_database, "SELECT make_event_month(CAST(:at AS BIGINT))");
    make.bind(":at", at);
    while (make.next())
        continue;
    if (make.hasFailed())
        return make.error();
    return Done{};
}

Result<Done> EventMonths::prepareForAllOf(Database &other)
{
    if (!m_database.isOnServer())
        return Done{};
    Query days(other, "SELECT min(at) FROM ticket_event GROUP BY at / 86400000");
    while (days.next()) {
        if (const Result<Done> prepared = prepareFor(days.instant(0)); !prepared)
            return prepared;
    }
    if (days.hasFailed())
        return days.error();
    return Done{};
}

} // namespace evenkeel
