// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icsrecurrence.h"

#include <libical/ical.h>

#include <memory>

namespace evenkeel {

namespace {

constexpr int MostSteps = 200'000; // a daily rule since five hundred years ago
constexpr std::size_t MostStarts = 20'000;

icaltimetype plainTime(QDate date, QTime time, bool isDate)
{
    icaltimetype plain = icaltime_null_time();
    plain.year = date.year();
    plain.month = date.month();
    plain.day = date.day();
    if (!isDate) {
        plain.hour = time.hour();
        plain.minute = time.minute();
        plain.second = time.second();
    }
    plain.is_date = isDate ? 1 : 0;
    return plain;
}

struct FreeIterator
{
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

} // namespace

std::optional<QDateTime> utcUntil(const QByteArray &rule)
{
    const icalrecurrencetype parsed = icalrecurrencetype_from_string(rule.constData());
    if (parsed.freq == ICAL_NO_RECURRENCE || icaltime_is_null_time(parsed.until) || !icaltime_is_utc(parsed.until))
        return std::nullopt;
    const icaltimetype &until = parsed.until;
    return QDateTime(QDate(until.year, until.month, until.day), QTime(until.hour, until.minute, until.second), Qt::UTC);
}

std::optional<IcsRepetition> repeatIcs(const QByteArray &rule, const IcsTime &start, std::optional<QDateTime> until,
                                       QDate from, QDate to)
{
    icalrecurrencetype parsed = icalrecurrencetype_from_string(rule.constData());
    if (parsed.freq == ICAL_NO_RECURRENCE || parsed.interval < 1)
        return std::nullopt;
    if (until)
        parsed.until = plainTime(until->date(), until->time(), start.isDate);
    const icaltimetype first = plainTime(start.date, start.time, start.isDate);
    const std::unique_ptr<icalrecur_iterator, FreeIterator> iterator(icalrecur_iterator_new(parsed, first));
    if (!iterator)
        return std::nullopt;
    IcsRepetition repetition;
    for (int step = 0; step < MostSteps; ++step) {
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        const QDate date(next.year, next.month, next.day);
        if (icaltime_is_null_time(next) || date > to)
            return repetition;
        if (date < from)
            continue;
        const QTime time = start.isDate ? QTime(0, 0) : QTime(next.hour, next.minute, std::min(next.second, 59));
        repetition.starts.push_back({date, time, start.isDate, start.zone});
        if (repetition.starts.size() >= MostStarts)
            break;
    }
    repetition.isCut = true;
    return repetition;
}

} // namespace evenkeel
