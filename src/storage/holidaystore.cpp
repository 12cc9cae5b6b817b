// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/holidaystore.h"

#include "storage/query.h"
#include "storage/transaction.h"

#include <QDate>

namespace evenkeel {

Result<Done> HolidayStore::save(std::span<const PublicHoliday> holidays)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Query query(m_database, "INSERT INTO public_holiday (day, region, name) VALUES (:day, :region, :name) "
                            "ON CONFLICT (day, region) DO UPDATE SET name = excluded.name");
    for (const PublicHoliday &holiday : holidays) {
        if (!QDate::fromString(QString::fromStdString(holiday.day), Qt::ISODate).isValid())
            return Error{ErrorCode::InvalidArgument, holiday.day};
        query.bind(":day", std::string_view(holiday.day)).bind(":region", std::string_view(holiday.region));
        query.bind(":name", std::string_view(holiday.name));
        if (const auto done = query.run(); !done)
            return done;
    }
    return transaction->commit();
}

Result<std::vector<PublicHoliday>> HolidayStore::between(const std::string &first, const std::string &last)
{
    Query query(m_database, "SELECT day, region, name FROM public_holiday WHERE day >= :first AND day <= :last "
                            "ORDER BY day, region");
    query.bind(":first", std::string_view(first)).bind(":last", std::string_view(last));
    std::vector<PublicHoliday> holidays;
    while (query.next())
        holidays.push_back({query.text(0), query.text(1), query.text(2)});
    if (query.hasFailed())
        return query.error();
    return holidays;
}

} // namespace evenkeel
