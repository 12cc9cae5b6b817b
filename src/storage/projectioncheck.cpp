// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/projectioncheck.h"

#include "domain/projection.h"
#include "storage/eventrows.h"
#include "storage/query.h"
#include "storage/ticketrows.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr std::int64_t TicketsPerReport = 4096;

/// Whether two events tell the same imported fact.
bool hasOriginTwice(const std::vector<TicketEvent> &story)
{
    std::vector<std::uint64_t> origins;
    for (const TicketEvent &event : story) {
        if (event.origin != 0)
            origins.push_back(event.origin);
    }
    std::ranges::sort(origins);
    return std::ranges::adjacent_find(origins) != origins.end();
}

/// Reads what can be read; unreadable events are reported and leave the story incomplete (false).
Result<bool> readStory(Query &events, TicketId ticket, std::vector<TicketEvent> &story,
                       const ProjectionCheck::Report &report)
{
    bool isWhole = true;
    story.clear();
    events.reset();
    events.bind(":ticket", ticket);
    while (events.next()) {
        if (const Result<Done> done = readEvent(events, story.emplace_back()); !done) {
            report({ProblemCode::UnreadableValue, "ticket_event", events.integer(0), done.error().detail});
            isWhole = false;
        }
    }
    if (events.hasFailed())
        return events.error();
    sortStory(story);
    return isWhole;
}

void compare(const Ticket &stored, const std::vector<TicketEvent> &story, const ProjectionCheck::Report &report)
{
    if (story.empty()) {
        report({ProblemCode::TicketWithoutEvents, "ticket", stored.id.value, stored.reference});
        return;
    }
    if (hasOriginTwice(story))
        report({ProblemCode::OriginTwice, "ticket", stored.id.value, stored.reference});
    const std::string fields = differingFields(stored, project(stored, story));
    if (!fields.empty())
        report({ProblemCode::ProjectionDiffers, "ticket", stored.id.value, fields});
}

} // namespace

Result<Done> ProjectionCheck::run(const std::stop_token &stop, const Progress &progress)
{
    Query count(m_database, "SELECT count(*) FROM ticket");
    ProgressReport done{0, count.next() ? count.integer(0) : 0};
    Query tickets(m_database, selectTickets(), "ORDER BY t.id");
    Query events(m_database, selectEvents(), "WHERE e.ticket_id = :ticket");
    std::vector<TicketEvent> story;
    while (tickets.next()) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}};
        Ticket ticket;
        const Result<Done> stored = readTicket(tickets, ticket);
        if (!stored)
            m_report({ProblemCode::UnreadableValue, "ticket", tickets.integer(0), stored.error().detail});
        const Result<bool> isWhole = readStory(events, tickets.id<TicketId>(0), story, m_report);
        if (!isWhole)
            return isWhole.error();
        if (stored && *isWhole)
            compare(ticket, story, m_report);
        if (++done.done % TicketsPerReport == 0 && progress)
            progress(done);
    }
    if (tickets.hasFailed())
        return tickets.error();
    if (progress)
        progress(done);
    return Done{};
}

std::string differingFields(const Ticket &stored, const Ticket &folded)
{
    std::string names;
    const auto compareField = [&](const char *name, auto Ticket::*field) {
        if (stored.*field != folded.*field)
            names += (names.empty() ? "" : ", ") + std::string(name);
    };
    compareField("subject", &Ticket::subject);
    compareField("customer", &Ticket::customer);
    compareField("tier", &Ticket::tier);
    compareField("subcategory", &Ticket::subcategory);
    compareField("language", &Ticket::language);
    compareField("tags", &Ticket::tags);
    compareField("channel", &Ticket::channel);
    compareField("category", &Ticket::category);
    compareField("queue", &Ticket::queue);
    compareField("agent", &Ticket::agent);
    compareField("status", &Ticket::status);
    compareField("priority", &Ticket::priority);
    compareField("effort", &Ticket::effort);
    compareField("needs", &Ticket::needs);
    compareField("created_at", &Ticket::createdAt);
    compareField("updated_at", &Ticket::updatedAt);
    compareField("first_assigned_at", &Ticket::firstAssignedAt);
    compareField("assigned_at", &Ticket::assignedAt);
    compareField("first_responded_at", &Ticket::firstRespondedAt);
    compareField("resolved_at", &Ticket::resolvedAt);
    compareField("closed_at", &Ticket::closedAt);
    compareField("due_at", &Ticket::dueAt);
    compareField("sla_met", &Ticket::slaMet);
    compareField("rating", &Ticket::rating);
    compareField("reassignments", &Ticket::reassignments);
    compareField("reopens", &Ticket::reopens);
    if (names.empty() && stored != folded)
        names = "ticket"; // a field this list does not know yet
    return names;
}

} // namespace evenkeel
