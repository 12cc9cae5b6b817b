// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/holidaystore.h"

#include "storage/query.h"
#include "storage/transaction.h"

#include <QDate>

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace evenkeel {

namespace {

using DayOfRegion = std::pair<std::string, std::string>;

std::set<DayOfRegion> daysOf(std::span<const PublicHoliday> holidays)
{
    std::set<DayOfRegion> days;
    for (const PublicHoliday &holiday : holidays)
        days.emplace(holiday.day, holiday.region);
    return days;
}

} // namespace

Result<HolidayEdit> HolidayStore::editFor(std::span<const PublicHoliday> holidays, std::span<const AgentRegion> regions)
{
    HolidayEdit edit;
    std::set<DayOfRegion> seen;
    for (const PublicHoliday &holiday : holidays) {
        if (!seen.emplace(holiday.day, holiday.region).second)
            continue;
        const auto known = between(holiday.day, holiday.day);
        if (!known)
            return known.error();
        const auto same = std::find_if(known->begin(), known->end(),
                                       [&holiday](const PublicHoliday &one) { return one.region == holiday.region; });
        if (same != known->end() && *same == holiday)
            continue;
        if (same != known->end())
            edit.removed.push_back(*same);
        edit.added.push_back(holiday);
    }
    const auto before = this->regions();
    if (!before)
        return before.error();
    for (const AgentRegion &region : regions) {
        AgentRegion was{region.agent, {}};
        for (const AgentRegion &one : *before) {
            if (one.agent == region.agent)
                was = one;
        }
        if (was == region)
            continue;
        edit.regionsBefore.push_back(std::move(was));
        edit.regionsAfter.push_back(region);
    }
    return edit;
}

Result<Done> HolidayStore::checkFound(const HolidayEdit &edit)
{
    const auto stored = [this](const PublicHoliday &one) -> Result<std::optional<PublicHoliday>> {
        const auto known = between(one.day, one.day);
        if (!known)
            return known.error();
        const auto same = std::find_if(known->begin(), known->end(),
                                       [&one](const PublicHoliday &other) { return other.region == one.region; });
        return same == known->end() ? std::optional<PublicHoliday>() : std::optional(*same);
    };
    const auto conflict = [](const PublicHoliday &one) {
        return Error{ErrorCode::Conflict, one.day + ' ' + one.region};
    };
    for (const PublicHoliday &holiday : edit.removed) {
        const auto there = stored(holiday);
        if (!there)
            return there.error();
        if (*there != holiday)
            return conflict(holiday);
    }
    const std::set<DayOfRegion> gone = daysOf(edit.removed);
    for (const PublicHoliday &holiday : edit.added) {
        if (gone.contains({holiday.day, holiday.region}))
            continue;
        const auto there = stored(holiday);
        if (!there)
            return there.error();
        if (*there)
            return conflict(holiday);
    }
    const auto now = regions();
    if (!now)
        return now.error();
    for (const AgentRegion &before : edit.regionsBefore) {
        const auto same = std::find_if(now->begin(), now->end(),
                                       [&before](const AgentRegion &one) { return one.agent == before.agent; });
        if ((same == now->end() ? std::string() : same->region) != before.region)
            return Error{ErrorCode::Conflict, "agent " + std::to_string(before.agent.value)};
    }
    return Done{};
}

Result<Done> HolidayStore::addVersions(const HolidayEdit &edit, ChangeWriter &change)
{
    const std::set<DayOfRegion> gone = daysOf(edit.removed);
    const std::set<DayOfRegion> come = daysOf(edit.added);
    Query version(m_database, "INSERT INTO holiday_version (day, region, change_id, is_kept) "
                              "VALUES (:day, :region, :change, :kept)");
    const auto write = [&](const DayOfRegion &day, int isKept) {
        version.bind(":day", std::string_view(day.first)).bind(":region", std::string_view(day.second));
        version.bind(":change", change.id()).bind(":kept", isKept);
        change.count();
        return version.run();
    };
    for (const DayOfRegion &day : gone) {
        if (come.contains(day)) // only its name changes
            continue;
        if (const auto done = write(day, 0); !done)
            return done;
    }
    for (const DayOfRegion &day : come) {
        if (gone.contains(day))
            continue;
        if (const auto done = write(day, 1); !done)
            return done;
    }
    Query region(m_database, "INSERT INTO agent_region_version (agent_id, change_id, region) "
                             "VALUES (:agent, :change, :region)");
    for (const AgentRegion &one : edit.regionsAfter) {
        region.bind(":agent", one.agent).bind(":change", change.id()).bind(":region", std::string_view(one.region));
        change.count();
        if (const auto done = region.run(); !done)
            return done;
    }
    return Done{};
}

Result<Done> HolidayStore::writeNames(const HolidayEdit &edit)
{
    Query remove(m_database, "DELETE FROM public_holiday WHERE day = :day AND region = :region");
    for (const PublicHoliday &holiday : edit.removed) {
        remove.bind(":day", std::string_view(holiday.day)).bind(":region", std::string_view(holiday.region));
        if (const auto done = remove.run(); !done)
            return done;
    }
    Query add(m_database, "INSERT INTO public_holiday (day, region, name) VALUES (:day, :region, :name)");
    for (const PublicHoliday &holiday : edit.added) {
        add.bind(":day", std::string_view(holiday.day)).bind(":region", std::string_view(holiday.region));
        add.bind(":name", std::string_view(holiday.name));
        if (const auto done = add.run(); !done)
            return done;
    }
    return Done{};
}

Result<Done> HolidayStore::edit(const HolidayEdit &edit)
{
    for (const PublicHoliday &holiday : edit.added) {
        if (!QDate::fromString(QString::fromStdString(holiday.day), Qt::ISODate).isValid())
            return Error{ErrorCode::InvalidArgument, holiday.day};
    }
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (const auto found = checkFound(edit); !found)
        return found;
    auto change = ChangeWriter::begin(m_database);
    if (!change)
        return change.error();
    if (const auto done = addVersions(edit, *change); !done)
        return done;
    if (const auto done = writeNames(edit); !done)
        return done;
    if (const auto done = change->end(); !done)
        return done;
    return transaction->commit();
}

Result<Done> HolidayStore::save(std::span<const PublicHoliday> holidays)
{
    const auto wanted = editFor(holidays, {});
    if (!wanted)
        return wanted.error();
    return edit(*wanted);
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

Result<std::vector<PublicHoliday>> HolidayStore::asOf(const std::string &first, const std::string &last,
                                                      ChangeId change)
{
    Query query(m_database,
                "SELECT day, region FROM ("
                "SELECT v.*, row_number() OVER (PARTITION BY day, region ORDER BY change_id DESC) AS age "
                "FROM holiday_version v WHERE day >= :first AND day <= :last AND change_id <= :as_of) newest "
                "WHERE age = 1 AND is_kept = 1 ORDER BY day, region");
    query.bind(":first", std::string_view(first)).bind(":last", std::string_view(last)).bind(":as_of", change.value);
    std::vector<PublicHoliday> holidays;
    while (query.next())
        holidays.push_back({query.text(0), query.text(1), {}});
    if (query.hasFailed())
        return query.error();
    return holidays;
}

Result<std::vector<AgentRegion>> HolidayStore::regions(ChangeId asOf)
{
    Query query(m_database, "SELECT agent_id, region FROM ("
                            "SELECT v.*, row_number() OVER (PARTITION BY agent_id ORDER BY change_id DESC) AS age "
                            "FROM agent_region_version v WHERE change_id <= :as_of) newest "
                            "WHERE age = 1 AND region <> '' ORDER BY agent_id");
    query.bind(":as_of", asOf.value);
    std::vector<AgentRegion> regions;
    while (query.next())
        regions.push_back({query.id<AgentId>(0), query.text(1)});
    if (query.hasFailed())
        return query.error();
    return regions;
}

} // namespace evenkeel
