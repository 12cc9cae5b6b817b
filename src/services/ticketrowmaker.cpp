// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ticketrowmaker.h"

#include "services/deskfacts.h"
#include "services/deskreader.h"
#include "services/slacalendars.h"
#include "storage/historystore.h"

#include <algorithm>
#include <limits>

namespace evenkeel {

namespace {

TicketIndexRow rowOf(const Ticket &ticket)
{
    TicketIndexRow row;
    row.id = ticket.id;
    row.createdAt = ticket.createdAt;
    row.resolvedAt = ticket.resolvedAt;
    row.status = ticket.status;
    row.priority = ticket.priority;
    row.agent = ticket.agent;
    row.queue = ticket.queue;
    row.channel = ticket.channel;
    row.category = ticket.category;
    row.effort = ticket.effort;
    row.subject = ticket.subject;
    row.reference = ticket.reference;
    row.customer = ticket.customer;
    return row;
}

/// What the promise to a finished ticket hangs on where no rule asks for more; its texts stay empty.
void setBare(Ticket &ticket, const TicketIndexRow &row)
{
    ticket.id = row.id;
    ticket.createdAt = row.createdAt;
    ticket.updatedAt = row.updatedAt;
    ticket.status = row.status;
    ticket.priority = row.priority;
    ticket.resolvedAt = row.resolvedAt;
    ticket.closedAt = row.closedAt;
    ticket.dueAt = row.dueAt;
    ticket.slaMet = row.slaMet;
}

std::vector<TicketEvent> storyOf(std::span<const StatusMoment> moments)
{
    std::vector<TicketEvent> story;
    for (const StatusMoment &moment : moments) {
        TicketEvent &event = story.emplace_back();
        event.ticket = moment.ticket;
        event.at = moment.at;
        event.kind = EventKind::Status;
        event.change.status = moment.status;
    }
    return story;
}

} // namespace

TicketRowMaker::TicketRowMaker(Database &database, Policy policy, DeskNames names, Interval span, Instant now)
    : m_database(&database)
    , m_policy(std::move(policy))
    , m_names(std::move(names))
    , m_calendars(slaHours(m_policy.sla, span))
    , m_offsets(m_policy.sla.hours.zone)
    , m_now(now)
{}

Result<TicketRowMaker> TicketRowMaker::create(Database &database, Instant oldest, Instant now)
{
    DeskReader reader(database);
    auto policy = reader.policyAt(now);
    if (!policy)
        return policy.error();
    auto names = reader.names();
    if (!names)
        return names.error();
    return TicketRowMaker(database, std::move(*policy), std::move(*names), slaSpan(oldest, now), now);
}

Result<Done> TicketRowMaker::readClocks(std::span<const Ticket> openTickets)
{
    constexpr EventId Last{std::numeric_limits<std::int64_t>::max()};
    std::vector<TicketId> ids;
    for (const Ticket &ticket : openTickets)
        ids.push_back(ticket.id);
    const auto moments = HistoryStore(*m_database).moments(ids, Last);
    if (!moments)
        return moments.error();
    auto next = moments->begin(); // moments come in the order of the tickets
    for (const Ticket &ticket : openTickets) {
        const auto first = next;
        while (next != moments->end() && next->ticket == ticket.id)
            ++next;
        const TicketPromises made = promises(ticket, std::span<const TicketEvent>(first, next));
        m_clocks[ticket.id] = {clockOf(made, m_calendars), made.assignment.calendar};
    }
    return Done{};
}

TicketFacts TicketRowMaker::facts(const Ticket &ticket)
{
    if (needsWholeTickets())
        return factsOf(ticket, routingTicket(ticket, m_names, m_policy), m_names, m_offsets.at(ticket.createdAt));
    TicketFacts facts;
    facts.priority = ticket.priority;
    return facts;
}

TicketPromises TicketRowMaker::promises(const Ticket &ticket, std::span<const TicketEvent> story)
{
    return ticketPromises(ticket, facts(ticket), story, m_policy.sla, m_calendars, m_now);
}

bool TicketRowMaker::isKept(const TicketPromises &promises) const
{
    const SlaPromise &promise = promises.leadingPromise();
    const WorkingTime &hours = slaHoursAt(m_calendars, promises.assignment.calendar);
    const Instant end = std::min(promise.endedAt.value_or(m_now), m_now);
    return clockOf(promise, hours).used(hours, end) <= promise.target;
}

std::optional<bool> TicketRowMaker::verdict(const Ticket &ticket)
{
    if (isOpen(ticket.status))
        return std::nullopt;
    if (ticket.slaMet)
        return ticket.slaMet;
    // Pauses only ever help: where the bare time was short enough they need not be read.
    if (isKept(promises(ticket, {})))
        return true;
    const auto moments = HistoryStore(*m_database).statusMoments(std::span(&ticket.id, 1));
    return moments && isKept(promises(ticket, storyOf(*moments)));
}

IndexedTicket TicketRowMaker::indexed(const TicketIndexRow &row) const
{
    IndexedTicket ticket;
    ticket.id = row.id;
    ticket.reference = row.reference;
    ticket.subject = row.subject;
    ticket.customer = row.customer;
    ticket.status = row.status;
    ticket.priority = row.priority;
    ticket.channel = row.channel;
    ticket.category = row.category;
    ticket.queue = row.queue;
    ticket.agent = row.agent;
    const auto category = m_names.categories.find(row.category);
    ticket.effort = row.effort.value_or(category == m_names.categories.end() ? 0 : category->second.effort.value_or(0));
    ticket.createdAt = row.createdAt;
    ticket.resolvedAt = row.resolvedAt;
    if (const auto running = m_clocks.find(row.id); running != m_clocks.end()) {
        ticket.sla = running->second.clock;
        ticket.slaCalendar = running->second.calendar;
    }
    return ticket;
}

IndexedTicket TicketRowMaker::make(const TicketIndexRow &row)
{
    IndexedTicket made = indexed(row);
    setBare(m_bare, row);
    made.slaMet = verdict(m_bare);
    return made;
}

IndexedTicket TicketRowMaker::make(const Ticket &ticket)
{
    IndexedTicket made = indexed(rowOf(ticket));
    made.slaMet = verdict(ticket);
    return made;
}

} // namespace evenkeel
