// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historystore.h"

#include "domain/projection.h"
#include "storage/eventjson.h"
#include "storage/eventrows.h"
#include "storage/query.h"
#include "storage/rowlist.h"
#include "storage/ticketrows.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace evenkeel {

namespace {

// The first fifteen columns of the table, in its order, and two moments: the rest of a row is not decoded.
constexpr std::string_view IndexColumns =
    "SELECT id, created_at, updated_at, resolved_at, status, priority, agent_id, queue_id, "
    "channel_id, category_id, effort, sla_met, subject, reference, customer, closed_at, due_at FROM ticket ";

bool readIndexRow(const Query &query, TicketIndexRow &row)
{
    const std::int64_t status = query.integer(4);
    const std::int64_t priority = query.integer(5);
    row.id = query.id<TicketId>(0);
    row.createdAt = query.instant(1);
    row.updatedAt = query.instant(2);
    row.resolvedAt = query.optionalInstant(3);
    row.status = static_cast<TicketStatus>(status);
    row.priority = static_cast<Priority>(priority);
    row.agent = query.id<AgentId>(6);
    row.queue = query.id<QueueId>(7);
    row.channel = query.id<ChannelId>(8);
    row.category = query.id<CategoryId>(9);
    row.effort = query.optionalNumber(10);
    row.slaMet = query.optionalFlag(11);
    row.subject = query.view(12);
    row.reference = query.view(13);
    row.customer = query.view(14);
    row.closedAt = query.optionalInstant(15);
    row.dueAt = query.optionalInstant(16);
    return status >= 0 && status < TicketStatusCount && priority >= 0 && priority < PriorityCount;
}

Error unreadable(const Query &query, TicketId ticket)
{
    return query.damaged("ticket " + std::to_string(ticket.value));
}

Result<Done> ended(const Query &query)
{
    if (query.hasFailed())
        return query.error();
    return Done{};
}

static_assert(static_cast<int>(EventKind::Offered) == 3 && static_cast<int>(EventKind::Accepted) == 4 &&
              static_cast<int>(EventKind::Declined) == 5 && static_cast<int>(EventKind::Responded) == 9 &&
              static_cast<int>(EventKind::Reopened) == 13);

Result<std::vector<AgentAssignment>> readAssignments(Query &query)
{
    std::vector<AgentAssignment> assignments;
    while (query.next())
        assignments.push_back({query.id<AgentId>(0), query.id<TicketId>(1), query.instant(2), query.id<EventId>(3)});
    if (query.hasFailed())
        return query.error();
    return assignments;
}

/// Events by ticket, in the order of the tickets.
void orderAs(std::span<const TicketId> tickets, std::vector<TicketEvent> &events)
{
    std::unordered_map<TicketId, std::size_t> places;
    for (const TicketId ticket : tickets)
        places.emplace(ticket, places.size());
    std::ranges::stable_sort(events, {}, [&places](const TicketEvent &event) { return places.at(event.ticket); });
}

/// Needs by their JSON: of a million tickets few say something that no other one says.
class KnownNeeds
{
public:
    /// Nothing for what cannot be read.
    const std::vector<SkillNeed> *of(std::string_view json)
    {
        m_key.assign(json);
        if (const auto found = m_needs.find(m_key); found != m_needs.end())
            return &found->second;
        auto needs = needsFromJson(json);
        if (!needs)
            return nullptr;
        if (m_needs.size() >= Most)
            m_needs.clear();
        return &m_needs.emplace(m_key, std::move(*needs)).first->second;
    }

private:
    static constexpr std::size_t Most = 4096;

    std::string m_key;
    std::unordered_map<std::string, std::vector<SkillNeed>> m_needs;
};

} // namespace

Result<Done> HistoryStore::forEachTicket(const std::function<bool(const TicketIndexRow &)> &row, TicketId after)
{
    Query query(m_database, IndexColumns, "WHERE id > :after ORDER BY id");
    query.bind(":after", after.value);
    TicketIndexRow ticket;
    while (query.next()) {
        if (!readIndexRow(query, ticket))
            return unreadable(query, ticket.id);
        if (!row(ticket))
            return Done{};
    }
    return ended(query);
}

Result<Done> HistoryStore::forEachWholeTicket(const std::function<bool(const Ticket &)> &row, TicketId after)
{
    Query query(m_database, selectTickets(), "WHERE t.id > :after ORDER BY t.id");
    query.bind(":after", after.value);
    Ticket ticket;
    while (query.next()) {
        if (const Result<Done> done = readTicket(query, ticket); !done)
            return done;
        if (!row(ticket))
            return Done{};
    }
    return ended(query);
}

Result<Done> HistoryStore::forEachAsked(const std::function<bool(const AskedRow &)> &row)
{
    Query query(m_database,
                "SELECT created_at, resolved_at, agent_id, category_id, reopens, rating, language, needs, id "
                "FROM ticket");
    AskedRow asked;
    KnownNeeds known;
    while (query.next()) {
        asked.createdAt = query.instant(0);
        asked.resolvedAt = query.optionalInstant(1);
        asked.agent = query.id<AgentId>(2);
        asked.category = query.id<CategoryId>(3);
        asked.reopens = static_cast<int>(query.integer(4));
        asked.rating = query.optionalNumber(5);
        asked.language = query.view(6);
        if (query.isNull(7)) {
            asked.needs.clear();
        } else if (const auto *needs = known.of(query.view(7))) {
            asked.needs = *needs;
        } else {
            return unreadable(query, query.id<TicketId>(8));
        }
        if (!row(asked))
            return Done{};
    }
    return ended(query);
}

Result<Done> HistoryStore::forTickets(std::span<const TicketId> ids,
                                      const std::function<bool(const TicketIndexRow &)> &row)
{
    Query query(m_database, IndexColumns, "WHERE " + isListed(m_database, "id", ":ids"));
    TicketIndexRow ticket;
    for (; !ids.empty(); ids = ids.subspan(std::min(ids.size(), MostListed))) {
        const std::string list = rowList(m_database, ids.first(std::min(ids.size(), MostListed)));
        query.reset();
        query.bind(":ids", std::string_view(list));
        while (query.next()) {
            if (!readIndexRow(query, ticket))
                return unreadable(query, ticket.id);
            if (!row(ticket))
                return Done{};
        }
        if (query.hasFailed())
            return query.error();
    }
    return Done{};
}

Result<Done> HistoryStore::forEachResolved(const std::function<bool(const ResolvedRow &)> &row)
{
    Query query(m_database,
                "SELECT id, category_id, agent_id, created_at, first_assigned_at, assigned_at, resolved_at, "
                "reassignments, reopens, priority, sla_met, rating, language FROM ticket "
                "WHERE resolved_at IS NOT NULL AND agent_id IS NOT NULL ORDER BY id");
    ResolvedRow ticket;
    while (query.next()) {
        ticket.id = query.id<TicketId>(0);
        ticket.category = query.id<CategoryId>(1);
        ticket.agent = query.id<AgentId>(2);
        ticket.createdAt = query.instant(3);
        ticket.firstAssignedAt = query.optionalInstant(4);
        ticket.assignedAt = query.optionalInstant(5);
        ticket.resolvedAt = query.instant(6);
        ticket.reassignments = query.number(7);
        ticket.reopens = query.number(8);
        if (query.integer(9) < 0 || query.integer(9) >= PriorityCount)
            return unreadable(query, ticket.id);
        ticket.priority = query.code<Priority>(9);
        ticket.slaMet = query.optionalFlag(10);
        ticket.rating = query.optionalNumber(11);
        ticket.language = query.view(12);
        if (!row(ticket))
            return Done{};
    }
    return ended(query);
}

Result<Done> HistoryStore::forEachStory(const std::function<bool(const Ticket &, std::span<const TicketEvent>)> &row,
                                        Instant since)
{
    Query tickets(m_database, selectTickets(), "WHERE t.updated_at >= :since OR t.status < 4 ORDER BY t.id");
    tickets.bind(":since", since);
    Query events(m_database, selectEvents(), "WHERE e.ticket_id = :ticket");
    std::vector<TicketEvent> story;
    Ticket ticket;
    while (tickets.next()) {
        if (const Result<Done> done = readTicket(tickets, ticket); !done)
            return done;
        story.clear();
        events.reset();
        events.bind(":ticket", ticket.id);
        while (events.next()) {
            if (const Result<Done> done = readEvent(events, story.emplace_back()); !done)
                return done;
        }
        if (events.hasFailed())
            return events.error();
        sortStory(story);
        if (!row(ticket, story))
            return Done{};
    }
    return ended(tickets);
}

Result<std::vector<TicketId>> HistoryStore::ticketsSince(EventId last)
{
    // Without the sign SQLite walks through an index of all events to have them in this order.
    Query query(m_database, "SELECT DISTINCT +ticket_id FROM ticket_event WHERE id > :last ORDER BY 1");
    query.bind(":last", last.value);
    std::vector<TicketId> tickets;
    while (query.next())
        tickets.push_back(query.id<TicketId>(0));
    if (query.hasFailed())
        return query.error();
    return tickets;
}

Result<std::vector<StatusMoment>> HistoryStore::statusMoments(std::span<const TicketId> tickets)
{
    Query query(m_database,
                "SELECT at, status FROM ticket_event WHERE ticket_id = :ticket AND status IS NOT NULL ORDER BY at, id");
    std::vector<StatusMoment> moments;
    for (const TicketId ticket : tickets) {
        query.reset();
        query.bind(":ticket", ticket);
        while (query.next()) {
            if (query.integer(1) < 0 || query.integer(1) >= TicketStatusCount)
                return unreadable(query, ticket);
            moments.push_back({ticket, query.instant(0), query.code<TicketStatus>(1)});
        }
        if (query.hasFailed())
            return query.error();
    }
    return moments;
}

Result<std::vector<TicketEvent>> HistoryStore::moments(std::span<const TicketId> tickets, EventId lastSeen)
{
    Query query(m_database, selectPlainEvents(),
                "WHERE " + isListed(m_database, "e.ticket_id", ":tickets") +
                    " AND e.id <= :last_seen AND (e.status IS NOT NULL OR e.agent_id IS NOT "
                    "NULL OR e.kind IN (3, 4, 5, 9, 13)) ORDER BY e.ticket_id, e.at, e.id");
    std::vector<TicketEvent> moments;
    for (auto rest = tickets; !rest.empty(); rest = rest.subspan(std::min(rest.size(), MostListed))) {
        const std::string list = rowList(m_database, rest.first(std::min(rest.size(), MostListed)));
        query.reset();
        query.bind(":tickets", std::string_view(list)).bind(":last_seen", lastSeen.value);
        while (query.next()) {
            TicketEvent &event = moments.emplace_back();
            if (const Result<Done> done = readEvent(query, event); !done)
                return done.error();
            if (isOffer(event.kind) && !event.change.agent && event.actor.isValid())
                event.change.agent = event.actor;
        }
        if (query.hasFailed())
            return query.error();
    }
    if (!std::ranges::is_sorted(tickets))
        orderAs(tickets, moments);
    return moments;
}

Result<std::vector<std::pair<TicketId, std::uint64_t>>> HistoryStore::escalations(std::span<const TicketId> tickets)
{
    Query query(m_database, "SELECT e.ticket_id, e.origin FROM ticket_event e",
                " WHERE " + isListed(m_database, "e.ticket_id", ":tickets") +
                    " AND e.kind = 11 AND e.origin IS NOT NULL ORDER BY e.ticket_id, e.at, e.id");
    std::vector<std::pair<TicketId, std::uint64_t>> origins;
    for (auto rest = tickets; !rest.empty(); rest = rest.subspan(std::min(rest.size(), MostListed))) {
        const std::string list = rowList(m_database, rest.first(std::min(rest.size(), MostListed)));
        query.reset();
        query.bind(":tickets", std::string_view(list));
        while (query.next())
            origins.emplace_back(query.id<TicketId>(0), static_cast<std::uint64_t>(query.integer(1)));
        if (query.hasFailed())
            return query.error();
    }
    return origins;
}

Result<std::vector<TicketEvent>> HistoryStore::stories(std::span<const TicketId> tickets)
{
    Query query(m_database, selectEvents(),
                "WHERE " + isListed(m_database, "e.ticket_id", ":tickets") + " ORDER BY e.ticket_id, e.at, e.id");
    std::vector<TicketEvent> events;
    for (auto rest = tickets; !rest.empty(); rest = rest.subspan(std::min(rest.size(), MostListed))) {
        const std::string list = rowList(m_database, rest.first(std::min(rest.size(), MostListed)));
        query.reset();
        query.bind(":tickets", std::string_view(list));
        while (query.next()) {
            if (const Result<Done> done = readEvent(query, events.emplace_back()); !done)
                return done.error();
        }
        if (query.hasFailed())
            return query.error();
    }
    return events;
}

Result<std::vector<AgentAssignment>> HistoryStore::lastAssignments(Instant upTo, EventId lastSeen)
{
    // Probes of the index for each agent; the condition on x.agent_id alone would not let the partial index be used,
    // and a join with the event found would have a server read all of them.
    const std::string newest =
        " FROM ticket_event x WHERE x.agent_id = a.id AND x.agent_id > 0 AND x.at <= :up_to AND x.id <= :last_seen AND "
        "x.kind NOT IN (3, 4, 5) ORDER BY x.at DESC, x.id DESC LIMIT 1)";
    Query query(m_database, "SELECT agent, ticket, at, event FROM (SELECT a.id AS agent, (SELECT x.ticket_id" + newest +
                                " AS ticket, (SELECT x.at" + newest + " AS at, (SELECT x.id" + newest +
                                " AS event FROM agent a) found WHERE event IS NOT NULL ORDER BY agent");
    return readAssignments(query.bind(":up_to", upTo).bind(":last_seen", lastSeen.value));
}

Result<std::vector<AgentAssignment>> HistoryStore::assignments(Interval span, EventId lastSeen)
{
    // Agent by agent, since the times of events stand in an index behind the agent.
    Query query(m_database,
                "SELECT e.agent_id, e.ticket_id, e.at, e.id FROM agent a CROSS JOIN ticket_event e WHERE e.agent_id = "
                "a.id AND e.agent_id > 0 AND e.at >= :from AND e.at <= :until AND e.id <= :last_seen AND e.kind NOT IN "
                "(3, 4, 5) ORDER BY e.agent_id, e.at, e.id");
    query.bind(":from", span.from).bind(":until", span.until).bind(":last_seen", lastSeen.value);
    return readAssignments(query);
}

Result<std::vector<AgentAssignment>> HistoryStore::assignmentsAfter(EventId seen, EventId last)
{
    Query query(m_database,
                "SELECT e.agent_id, e.ticket_id, e.at, e.id FROM ticket_event e WHERE e.id > :seen AND e.id "
                "<= :last AND +e.agent_id > 0 AND e.kind NOT IN (3, 4, 5) ORDER BY e.id");
    return readAssignments(query.bind(":seen", seen.value).bind(":last", last.value));
}

Result<std::vector<CustomerAgent>> HistoryStore::lastAgents(std::span<const std::string> customers, Interval span,
                                                            EventId lastSeen)
{
    const std::string unchanged =
        lastSeen.isValid()
            ? "AND NOT EXISTS (SELECT 1 FROM ticket_event e WHERE e.ticket_id = t.id AND e.id > :last_seen) "
            : "";
    Query query(m_database,
                "SELECT c.customer, c.agent_id, c.assigned_at, c.id FROM (SELECT (SELECT t.id FROM ticket t WHERE "
                "substr(t.customer, 1, 200) = substr(listed.value, 1, 200) AND t.customer = listed.value AND "
                "t.customer <> '' AND t.assigned_at >= :from AND t.assigned_at < :until "
                "AND t.agent_id IS NOT NULL " +
                    unchanged + "ORDER BY t.assigned_at DESC, t.id DESC LIMIT 1) AS id FROM " +
                    textTable(m_database, ":customers") + ") last JOIN ticket c ON c.id = last.id");
    std::unordered_map<std::string, CustomerAgent> found;
    for (auto rest = customers; !rest.empty(); rest = rest.subspan(std::min(rest.size(), MostListed))) {
        const auto piece = rest.first(std::min(rest.size(), MostListed));
        const std::string list = tagsToJson({piece.begin(), piece.end()});
        query.reset();
        query.bind(":customers", std::string_view(list)).bind(":from", span.from).bind(":until", span.until);
        if (lastSeen.isValid())
            query.bind(":last_seen", lastSeen);
        while (query.next()) {
            CustomerAgent agent{query.text(0), query.id<AgentId>(1), query.instant(2), query.id<TicketId>(3)};
            found.emplace(agent.customer, std::move(agent));
        }
        if (query.hasFailed())
            return query.error();
    }
    std::vector<CustomerAgent> agents;
    for (const std::string &customer : customers) {
        if (const auto known = found.find(customer); known != found.end())
            agents.push_back(known->second);
    }
    return agents;
}

Result<Done> HistoryStore::forEachAction(const std::function<bool(const ActionRow &)> &row)
{
    Query query(m_database,
                "SELECT ticket_id, at, kind, actor_id, agent_id FROM ticket_event ORDER BY ticket_id, at, id");
    ActionRow action;
    while (query.next()) {
        const TicketId ticket = query.id<TicketId>(0);
        if (query.integer(2) < 0 || query.integer(2) >= EventKindCount)
            return unreadable(query, ticket);
        action.before = ticket == action.ticket ? action.after : AgentId{};
        action.ticket = ticket;
        action.at = query.instant(1);
        action.kind = query.code<EventKind>(2);
        action.after = query.isNull(4) || isOffer(action.kind) ? action.before : query.id<AgentId>(4);
        action.actor = query.id<AgentId>(3);
        if (!row(action))
            return Done{};
    }
    return ended(query);
}

} // namespace evenkeel
