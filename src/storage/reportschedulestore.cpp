// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reportschedulestore.h"

#include "storage/query.h"
#include "storage/transaction.h"

namespace evenkeel {

namespace {

std::string named(ReportKind kind)
{
    return "report_schedule " + std::string(codeOf(kind));
}

Result<std::vector<ReportSchedule>> readSchedules(Query &query)
{
    std::vector<ReportSchedule> schedules;
    while (query.next()) {
        ReportSchedule schedule;
        if (query.integer(0) < 0 || query.integer(0) >= ReportKindCount || query.integer(5) < 0 ||
            query.integer(5) >= ReportPaperCount || query.integer(4) < 0)
            return query.damaged("report_schedule " + std::to_string(query.integer(0)));
        schedule.kind = query.code<ReportKind>(0);
        schedule.isOn = query.integer(1) != 0;
        schedule.day = query.number(2);
        schedule.minute = query.number(3);
        schedule.formats.bits = static_cast<std::uint32_t>(query.integer(4));
        schedule.paper = query.code<ReportPaper>(5);
        schedule.folder = query.text(6);
        schedule.host = query.text(7);
        schedule.since = query.instant(8);
        if (!schedule.fault().empty())
            return query.damaged(named(schedule.kind));
        schedules.push_back(std::move(schedule));
    }
    if (query.hasFailed())
        return query.error();
    return schedules;
}

constexpr std::string_view Columns =
    "SELECT kind, is_on, day, minute, formats, paper, folder, host, since FROM report_schedule ";

} // namespace

Result<std::vector<ReportSchedule>> ReportScheduleStore::schedules()
{
    Query query(m_database, Columns, "ORDER BY kind");
    return readSchedules(query);
}

Result<std::optional<ReportSchedule>> ReportScheduleStore::schedule(ReportKind kind)
{
    Query query(m_database, Columns, "WHERE kind = :kind");
    query.bind(":kind", kind);
    auto found = readSchedules(query);
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<Done> ReportScheduleStore::requireSeen(ReportKind kind, const std::optional<ReportSchedule> &seen)
{
    const auto stored = schedule(kind);
    if (!stored)
        return stored.error();
    if (*stored != seen)
        return Error{ErrorCode::Conflict, named(kind)};
    return Done{};
}

Result<Done> ReportScheduleStore::set(const ReportSchedule &schedule, const std::optional<ReportSchedule> &seen)
{
    if (const std::string_view fault = schedule.fault(); !fault.empty())
        return Error{ErrorCode::InvalidArgument, std::string(fault)};
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (const auto same = requireSeen(schedule.kind, seen); !same)
        return same;
    Query query(m_database,
                "INSERT INTO report_schedule (kind, is_on, day, minute, formats, paper, folder, host, since) VALUES "
                "(:kind, :on, :day, :minute, :formats, :paper, :folder, :host, :since) ON CONFLICT (kind) DO UPDATE "
                "SET is_on = excluded.is_on, day = excluded.day, minute = excluded.minute, formats = "
                "excluded.formats, paper = excluded.paper, folder = excluded.folder, host = excluded.host, since = "
                "excluded.since");
    query.bind(":kind", schedule.kind).bind(":on", schedule.isOn ? 1 : 0).bind(":day", schedule.day);
    query.bind(":minute", schedule.minute).bind(":formats", schedule.formats.bits).bind(":paper", schedule.paper);
    query.bind(":folder", std::string_view(schedule.folder)).bind(":host", std::string_view(schedule.host));
    query.bind(":since", schedule.since);
    if (const auto done = query.run(); !done)
        return done;
    return transaction->commit();
}

Result<Done> ReportScheduleStore::remove(const ReportSchedule &seen)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto stored = schedule(seen.kind);
    if (!stored)
        return stored.error();
    if (!*stored)
        return Error{ErrorCode::NotFound, named(seen.kind)};
    if (**stored != seen)
        return Error{ErrorCode::Conflict, named(seen.kind)};
    Query query(m_database, "DELETE FROM report_schedule WHERE kind = :kind");
    query.bind(":kind", seen.kind);
    if (const auto done = query.run(); !done)
        return done;
    return transaction->commit();
}

} // namespace evenkeel
