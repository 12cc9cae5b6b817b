// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ticketrows.h"

#include "storage/eventjson.h"

#include <array>
#include <span>
#include <utility>

namespace evenkeel {

namespace {

void bindFacts(Query &query, const Ticket &ticket)
{
    query.bind(":created", ticket.createdAt).bind(":updated", ticket.updatedAt).bind(":resolved", ticket.resolvedAt);
    query.bind(":status", ticket.status).bind(":priority", ticket.priority);
    query.bind(":agent", ticket.agent).bind(":queue", ticket.queue).bind(":channel", ticket.channel);
    query.bind(":category", ticket.category).bind(":effort", ticket.effort).bind(":sla_met", ticket.slaMet);
    query.bind(":subject", std::string_view(ticket.subject)).bind(":customer", std::string_view(ticket.customer));
    query.bind(":subcategory", std::string_view(ticket.subcategory));
    query.bind(":language", std::string_view(ticket.language));
    query.bind(":first_assigned", ticket.firstAssignedAt).bind(":assigned", ticket.assignedAt);
    query.bind(":responded", ticket.firstRespondedAt).bind(":closed", ticket.closedAt).bind(":due", ticket.dueAt);
    query.bind(":rating", ticket.rating).bind(":reassignments", ticket.reassignments).bind(":reopens", ticket.reopens);
    query.bind(":tier", std::string_view(ticket.tier));
    query.bindTextOrNull(":tags", tagsToJson(ticket.tags)).bindTextOrNull(":needs", needsToJson(ticket.needs));
}

// In the order of the table; what a fold makes new follows behind the first three.
constexpr std::array<std::pair<std::string_view, std::string_view>, 29> Columns{
    {{"id", ":id"},
     {"reference", ":reference"},
     {"source", ":source"},
     {"created_at", ":created"},
     {"updated_at", ":updated"},
     {"resolved_at", ":resolved"},
     {"status", ":status"},
     {"priority", ":priority"},
     {"agent_id", ":agent"},
     {"queue_id", ":queue"},
     {"channel_id", ":channel"},
     {"category_id", ":category"},
     {"effort", ":effort"},
     {"sla_met", ":sla_met"},
     {"subject", ":subject"},
     {"customer", ":customer"},
     {"subcategory", ":subcategory"},
     {"language", ":language"},
     {"first_assigned_at", ":first_assigned"},
     {"assigned_at", ":assigned"},
     {"first_responded_at", ":responded"},
     {"closed_at", ":closed"},
     {"due_at", ":due"},
     {"rating", ":rating"},
     {"reassignments", ":reassignments"},
     {"reopens", ":reopens"},
     {"tags", ":tags"},
     {"needs", ":needs"},
     {"tier", ":tier"}}};
constexpr std::size_t KeptColumns = 3;

std::string insertion()
{
    std::string names;
    std::string values;
    for (const auto &[name, value] : Columns) {
        (names += names.empty() ? "" : ", ") += name;
        (values += values.empty() ? "" : ", ") += value;
    }
    return "INSERT INTO ticket (" + names + ") VALUES (" + values + ')';
}

std::string updating()
{
    std::string sets;
    for (const auto &[name, value] : std::span(Columns).subspan(KeptColumns))
        ((sets += sets.empty() ? "" : ", ") += name) += " = " + std::string(value);
    return "UPDATE ticket SET " + sets + " WHERE id = :id";
}

/// For rows that are known to be there: many of them in one statement.
std::string replacement()
{
    std::string sets;
    for (const auto &[name, value] : std::span(Columns).subspan(KeptColumns))
        ((sets += sets.empty() ? "" : ", ") += name) += " = excluded." + std::string(name);
    return insertion() + " ON CONFLICT (id) DO UPDATE SET " + sets;
}

Error unreadable(const Query &query, const char *column)
{
    return query.damaged("ticket " + std::to_string(query.integer(0)) + ": " + column);
}

bool isBelow(std::int64_t value, int count)
{
    return value >= 0 && value < count;
}

void readMoments(const Query &query, Ticket &ticket)
{
    ticket.createdAt = query.instant(1);
    ticket.updatedAt = query.instant(2);
    ticket.resolvedAt = query.optionalInstant(3);
    ticket.firstAssignedAt = query.optionalInstant(18);
    ticket.assignedAt = query.optionalInstant(19);
    ticket.firstRespondedAt = query.optionalInstant(20);
    ticket.closedAt = query.optionalInstant(21);
    ticket.dueAt = query.optionalInstant(22);
}

void readTexts(const Query &query, Ticket &ticket)
{
    ticket.subject.assign(query.view(12));
    ticket.reference.assign(query.view(13));
    ticket.customer.assign(query.view(14));
    ticket.source.assign(query.view(15));
    ticket.subcategory.assign(query.view(16));
    ticket.language.assign(query.view(17));
    ticket.tier.assign(query.view(28));
}

} // namespace

TicketWriter::TicketWriter(Database &database, WriteRows rows)
    : m_replaces(rows == WriteRows::ManyAtOnce && database.isOnServer())
    , m_insert(database, rows, insertion())
    , m_update(database, rows, m_replaces ? replacement() : updating())
{}

Result<Done> TicketWriter::insert(const Ticket &ticket)
{
    m_insert.bind(":id", ticket.id).bind(":reference", std::string_view(ticket.reference));
    m_insert.bind(":source", std::string_view(ticket.source));
    bindFacts(m_insert, ticket);
    return m_insert.run();
}

Result<Done> TicketWriter::update(const Ticket &ticket)
{
    m_update.bind(":id", ticket.id);
    if (m_replaces)
        m_update.bind(":reference", std::string_view(ticket.reference))
            .bind(":source", std::string_view(ticket.source));
    bindFacts(m_update, ticket);
    return m_update.run();
}

std::string_view selectTickets()
{
    return "SELECT t.id, t.created_at, t.updated_at, t.resolved_at, t.status, t.priority, t.agent_id, t.queue_id, "
           "t.channel_id, "
           "t.category_id, t.effort, t.sla_met, t.subject, t.reference, t.customer, t.source, t.subcategory, "
           "t.language, "
           "t.first_assigned_at, t.assigned_at, t.first_responded_at, t.closed_at, t.due_at, t.rating, "
           "t.reassignments, "
           "t.reopens, t.tags, t.needs, t.tier FROM ticket t ";
}

Result<Done> readTicket(const Query &query, Ticket &ticket)
{
    if (!isBelow(query.integer(4), TicketStatusCount))
        return unreadable(query, "status");
    if (!isBelow(query.integer(5), PriorityCount))
        return unreadable(query, "priority");
    ticket.id = query.id<TicketId>(0);
    ticket.status = query.code<TicketStatus>(4);
    ticket.priority = query.code<Priority>(5);
    ticket.agent = query.id<AgentId>(6);
    ticket.queue = query.id<QueueId>(7);
    ticket.channel = query.id<ChannelId>(8);
    ticket.category = query.id<CategoryId>(9);
    ticket.effort = query.optionalNumber(10);
    ticket.slaMet = query.optionalFlag(11);
    readMoments(query, ticket);
    readTexts(query, ticket);
    ticket.rating = query.optionalNumber(23);
    ticket.reassignments = query.number(24);
    ticket.reopens = query.number(25);
    std::optional<std::vector<std::string>> tags = tagsFromJson(query.view(26));
    if (!tags)
        return unreadable(query, "tags");
    ticket.tags = std::move(*tags);
    std::optional<std::vector<SkillNeed>> needs = needsFromJson(query.view(27));
    if (!needs)
        return unreadable(query, "needs");
    ticket.needs = std::move(*needs);
    return Done{};
}

Result<std::vector<Ticket>> readTickets(Query &query)
{
    std::vector<Ticket> tickets;
    while (query.next()) {
        if (const Result<Done> done = readTicket(query, tickets.emplace_back()); !done)
            return done.error();
    }
    if (query.hasFailed())
        return query.error();
    return tickets;
}

} // namespace evenkeel
