// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/filterspan.h"

#include <QStringList>

#include <array>

namespace evenkeel {

namespace {

FilterSpan daysFrom(QDate first, QDate next, const QTimeZone &zone)
{
    return {first.startOfDay(zone).toMSecsSinceEpoch(), next.startOfDay(zone).toMSecsSinceEpoch()};
}

} // namespace

FilterSpan periodSpan(FilterPeriod period, QDate today, const QTimeZone &zone)
{
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const QDate month(today.year(), today.month(), 1);
    switch (period) {
    case FilterPeriod::Today:
        break;
    case FilterPeriod::Yesterday:
        return daysFrom(today.addDays(-1), today, zone);
    case FilterPeriod::ThisWeek:
        return daysFrom(monday, monday.addDays(7), zone);
    case FilterPeriod::LastWeek:
        return daysFrom(monday.addDays(-7), monday, zone);
    case FilterPeriod::ThisMonth:
        return daysFrom(month, month.addMonths(1), zone);
    case FilterPeriod::LastMonth:
        return daysFrom(month.addMonths(-1), month, zone);
    }
    return daysFrom(today, today.addDays(1), zone);
}

std::optional<FilterSpan> dateSpan(const QString &text, const QTimeZone &zone)
{
    const QStringList parts = text.split(u'-');
    if (parts.size() > 3)
        return std::nullopt;
    std::array<int, 3> numbers{0, 1, 1};
    for (int i = 0; i < parts.size(); ++i) {
        bool isNumber = false;
        numbers[static_cast<std::size_t>(i)] = parts[i].toInt(&isNumber);
        if (!isNumber || parts[i].size() != (i == 0 ? 4 : 2))
            return std::nullopt;
    }
    const QDate first(numbers[0], numbers[1], numbers[2]);
    if (!first.isValid())
        return std::nullopt;
    const QDate next = parts.size() == 1   ? first.addYears(1)
                       : parts.size() == 2 ? first.addMonths(1)
                                           : first.addDays(1);
    return daysFrom(first, next, zone);
}

std::optional<FilterSpan> durationSpan(const QString &text)
{
    if (text.size() < 2 || text.size() > 8)
        return std::nullopt;
    bool isNumber = false;
    const qlonglong count = text.chopped(1).toLongLong(&isNumber);
    constexpr std::int64_t Minute = 60'000;
    std::int64_t unit = 0;
    switch (text.back().toLower().unicode()) {
    case u'm':
        unit = Minute;
        break;
    case u'h':
        unit = 60 * Minute;
        break;
    case u'd':
        unit = 24 * 60 * Minute;
        break;
    case u'w':
        unit = 7 * 24 * 60 * Minute;
        break;
    default:
        return std::nullopt;
    }
    if (!isNumber || count < 0)
        return std::nullopt;
    return FilterSpan{count * unit, (count + 1) * unit};
}

std::optional<FilterSpan> numberSpan(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 0 || number > 1000)
        return std::nullopt;
    return FilterSpan{number, number + 1};
}

} // namespace evenkeel
