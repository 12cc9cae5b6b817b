// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/standingdesk.h"

#include "storage/historystore.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

namespace evenkeel {

namespace {

constexpr std::size_t MostNews = 5000; // tickets; reading all is cheaper then

std::vector<TicketId> idsOf(const std::vector<Ticket> &tickets)
{
    std::vector<TicketId> ids;
    ids.reserve(tickets.size());
    for (const Ticket &ticket : tickets)
        ids.push_back(ticket.id);
    return ids;
}

} // namespace

Result<Done> StandingDesk::catchUp(Database &database, Instant now)
{
    DeskNewsReader reader(database);
    if (!m_mark)
        return readAll(database, now);
    const auto news = reader.since(*m_mark, MostNews);
    if (!news)
        return news.error();
    const bool isOther = news->mark.event < m_mark->event || news->mark.audit < m_mark->audit; // a backup came back
    if (isOther || news->areTicketsMany)
        return readAll(database, now);
    return readNews(database, now, *news);
}

Result<Done> StandingDesk::readAll(Database &database, Instant now)
{
    forget();
    // First how far: what is stored while it is read is read once more the next time.
    const auto mark = DeskNewsReader(database).mark();
    if (!mark)
        return mark.error();
    auto names = DeskReader(database).names();
    if (!names)
        return names.error();
    m_names = std::move(*names);
    auto open = TicketStore(database).openTickets();
    if (!open)
        return open.error();
    if (const auto kept = keep(database, std::move(*open)); !kept)
        return kept;
    HistoryStore history(database);
    const auto last = history.lastAssignments(now, mark->event);
    if (!last)
        return last.error();
    for (const AgentAssignment &assignment : *last)
        m_lastAssignments.insert_or_assign(assignment.agent, assignment);
    const auto recent = history.assignments({now - LongestLookBack, Instant::max()}, mark->event);
    if (!recent)
        return recent.error();
    keep(*recent, now);
    m_mark = *mark;
    return Done{};
}

Result<Done> StandingDesk::readNews(Database &database, Instant now, const DeskNews &news)
{
    if (news.isCatalogNew || news.areAgentsNew || news.isPolicyNew) {
        auto names = DeskReader(database).names();
        if (!names)
            return names.error();
        m_names = std::move(*names);
    }
    if (!news.tickets.empty()) {
        auto tickets = TicketStore(database).tickets(news.tickets);
        if (!tickets)
            return tickets.error();
        for (const TicketId ticket : news.tickets)
            m_tickets.erase(ticket);
        std::erase_if(*tickets, [](const Ticket &ticket) { return !isOpen(ticket.status); });
        if (const auto kept = keep(database, std::move(*tickets)); !kept)
            return kept;
        const auto assignments = HistoryStore(database).assignmentsAfter(m_mark->event, news.mark.event);
        if (!assignments)
            return assignments.error();
        keep(*assignments, now);
    }
    m_mark = news.mark;
    return Done{};
}

Result<Done> StandingDesk::keep(Database &database, std::vector<Ticket> tickets)
{
    constexpr EventId All{std::numeric_limits<std::int64_t>::max()};
    const auto moments = HistoryStore(database).moments(idsOf(tickets), All);
    if (!moments)
        return moments.error();
    auto next = moments->begin(); // in the order of the tickets
    for (Ticket &ticket : tickets) {
        const auto begin = next;
        while (next != moments->end() && next->ticket == ticket.id)
            ++next;
        const TicketId id = ticket.id;
        m_tickets.insert_or_assign(id, Kept{std::move(ticket), {begin, next}});
    }
    return Done{};
}

void StandingDesk::keep(std::span<const AgentAssignment> assignments, Instant now)
{
    m_assignments.insert(m_assignments.end(), assignments.begin(), assignments.end());
    noteLast(now);
    std::erase_if(m_assignments,
                  [now](const AgentAssignment &assignment) { return assignment.at < now - LongestLookBack; });
    std::ranges::sort(m_assignments, {}, [](const AgentAssignment &assignment) {
        return std::tuple(assignment.agent, assignment.at, assignment.event);
    });
}

/// What an import tells of later counts when its time has come.
void StandingDesk::noteLast(Instant now)
{
    for (const AgentAssignment &assignment : m_assignments) {
        if (assignment.at > now)
            continue;
        AgentAssignment &last = m_lastAssignments.try_emplace(assignment.agent, assignment).first->second;
        if (std::tie(last.at, last.event) < std::tie(assignment.at, assignment.event))
            last = assignment;
    }
}

Result<DeskMoment> StandingDesk::read(Database &database, Instant now)
{
    if (const auto caught = catchUp(database, now); !caught)
        return caught.error();
    noteLast(now);
    DeskSources sources;
    sources.seen = m_mark->event;
    sources.names = m_names;
    DeskHistory &history = sources.history.emplace();
    sources.tickets.open.reserve(m_tickets.size());
    for (const auto &[id, kept] : m_tickets) {
        sources.tickets.open.push_back(kept.ticket);
        history.moments.insert(history.moments.end(), kept.moments.begin(), kept.moments.end());
    }
    for (const auto &[agent, assignment] : m_lastAssignments)
        history.lastAssignments.push_back(assignment);
    history.assignments = m_assignments;
    return DeskReader(database).complete(std::move(sources), now);
}

} // namespace evenkeel
