// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/desknews.h"

#include "storage/query.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace evenkeel {

namespace {

constexpr std::array<std::string_view, 9> CatalogTables{"team",  "queue", "skill",      "channel",    "category",
                                                        "agent", "meta",  "saved_view", "agent_queue"};

Result<std::int64_t> numberOf(Database &database, const char *sql)
{
    Query query(database, sql);
    const std::int64_t number = query.next() ? query.integer(0) : 0;
    if (query.hasFailed())
        return query.error();
    return number;
}

} // namespace

Result<DeskMark> DeskNewsReader::mark()
{
    const auto event = numberOf(m_database, "SELECT coalesce(max(id), 0) FROM ticket_event");
    if (!event)
        return event.error();
    const auto decision = numberOf(m_database, "SELECT coalesce(max(id), 0) FROM decision");
    if (!decision)
        return decision.error();
    const auto audit = numberOf(m_database, "SELECT coalesce(max(id), 0) FROM audit_entry");
    if (!audit)
        return audit.error();
    return DeskMark{EventId{*event}, DecisionId{*decision}, *audit};
}

Result<Done> DeskNewsReader::readTickets(const DeskMark &mark, std::size_t most, DeskNews &news)
{
    Query query(m_database,
                "SELECT ticket_id FROM ticket_event WHERE id > :event UNION "
                "SELECT ticket_id FROM decision WHERE id > :decision UNION "
                "SELECT h.ticket_id FROM audit_entry a JOIN handover_record h ON CAST(h.id AS TEXT) = a.row_key "
                "WHERE a.id > :audit AND a.subject = 'handover_record' ORDER BY 1 LIMIT :most");
    query.bind(":event", mark.event.value).bind(":decision", mark.decision.value).bind(":audit", mark.audit);
    query.bind(":most", static_cast<std::int64_t>(most) + 1);
    while (query.next())
        news.tickets.push_back(query.id<TicketId>(0));
    if (query.hasFailed())
        return query.error();
    news.areTicketsMany = news.tickets.size() > most;
    if (news.areTicketsMany)
        news.tickets.clear();
    return Done{};
}

Result<std::set<std::string>> DeskNewsReader::subjectsSince(std::int64_t audit)
{
    Query query(m_database, "SELECT DISTINCT subject FROM audit_entry WHERE id > :audit");
    query.bind(":audit", audit);
    std::set<std::string> subjects;
    while (query.next())
        subjects.insert(query.text(0));
    if (query.hasFailed())
        return query.error();
    return subjects;
}

Result<Done> DeskNewsReader::readSubjects(const DeskMark &mark, DeskNews &news)
{
    const auto subjects = subjectsSince(mark.audit);
    if (!subjects)
        return subjects.error();
    for (const std::string &subject : *subjects) {
        const bool isCatalog = std::find(CatalogTables.begin(), CatalogTables.end(), subject) != CatalogTables.end();
        news.isCatalogNew = news.isCatalogNew || isCatalog;
        news.isPolicyNew = news.isPolicyNew || subject == "policy";
        const bool isSaid = subject == "policy" || subject == "saved_view" || subject == "handover_record" ||
                            subject == "experiment" || subject == "review_item" || subject == "report_schedule";
        // An agent's attributes, levels, calendar, presence; and whatever comes to be edited later.
        news.areAgentsNew = news.areAgentsNew || !isSaid;
    }
    return Done{};
}

Result<DeskNews> DeskNewsReader::since(const DeskMark &mark, std::size_t mostTickets)
{
    DeskNews news;
    // First how far: what is stored while it is read is told once more the next time, and never left out.
    auto now = this->mark();
    if (!now)
        return now.error();
    news.mark = *now;
    if (const auto done = readTickets(mark, mostTickets, news); !done)
        return done.error();
    if (const auto done = readSubjects(mark, news); !done)
        return done.error();
    return news;
}

} // namespace evenkeel
