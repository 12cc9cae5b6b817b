// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/escalationservice.h"

#include "base/hash.h"
#include "services/deskreader.h"
#include "storage/ticketstore.h"

#include <algorithm>

namespace evenkeel {

namespace {

// Kept as the event's origin, which is unique within a ticket: the same cause cannot escalate twice.
std::uint64_t originOf(const EscalationCause &cause)
{
    Fingerprint print;
    print.add(std::string_view("escalation")).add(cause.rule).add(static_cast<std::int64_t>(cause.sign));
    return print.add(cause.mark).value();
}

std::string nameOf(const Policy &policy, int rule)
{
    const auto found = std::find_if(policy.escalations.begin(), policy.escalations.end(),
                                    [rule](const EscalationRule &one) { return one.id == rule; });
    return found == policy.escalations.end() ? std::string() : found->name;
}

std::vector<TicketEvent> eventsOf(const Escalation &escalation, const Policy &policy, Instant now)
{
    TicketEvent raised;
    raised.ticket = escalation.cause.ticket;
    raised.at = now;
    raised.kind = EventKind::Escalated;
    raised.cause = Cause::Rule;
    raised.text = nameOf(policy, escalation.cause.rule);
    raised.origin = originOf(escalation.cause);
    if (escalation.target == EscalationTarget::Level)
        raised.change.needs = escalation.needs;
    TicketEvent given;
    given.ticket = escalation.cause.ticket;
    given.at = now;
    given.kind = escalation.from.isValid() ? EventKind::Reassigned : EventKind::Assigned;
    given.cause = Cause::Rule;
    given.change.agent = escalation.agent;
    return {raised, given};
}

} // namespace

Result<std::vector<Escalation>> EscalationService::due()
{
    const auto moment = DeskReader(m_database).read(m_now);
    if (!moment)
        return moment.error();
    if (moment->picture.policy.escalations.empty())
        return std::vector<Escalation>();
    EscalationDesk desk{moment->picture, {}, {}};
    for (const Ticket &ticket : moment->tickets)
        desk.progress.push_back({ticket.id, ticket.updatedAt});
    TicketStore store(m_database);
    // What was escalated before is known by its cause only once the engine has named it: ask until nothing is new.
    for (;;) {
        auto found = dueEscalations(desk);
        if (!found)
            return found.error();
        const std::size_t before = desk.done.size();
        for (const Escalation &escalation : *found) {
            const auto story = store.story(escalation.cause.ticket);
            if (!story)
                return story.error();
            const std::uint64_t origin = originOf(escalation.cause);
            if (std::any_of(story->begin(), story->end(),
                            [origin](const TicketEvent &event) { return event.origin == origin; }))
                desk.done.push_back(escalation.cause);
        }
        if (desk.done.size() == before)
            return found;
        std::sort(desk.done.begin(), desk.done.end());
        desk.done.erase(std::unique(desk.done.begin(), desk.done.end()), desk.done.end());
    }
}

Result<int> EscalationService::run(const RoutingScope &scope)
{
    const auto policy = DeskReader(m_database).policyAt(m_now);
    if (!policy)
        return policy.error();
    const auto found = due();
    if (!found)
        return found.error();
    TicketStore store(m_database);
    std::vector<TicketEvent> events;
    std::vector<ExpectedAgent> expected;
    for (const Escalation &escalation : *found) {
        if (escalation.isWaiting())
            continue;
        const auto ticket = store.ticket(escalation.cause.ticket);
        if (!ticket)
            return ticket.error();
        if (!scope.holds(ticket->queue))
            continue;
        for (TicketEvent &event : eventsOf(escalation, *policy, m_now))
            events.push_back(std::move(event));
        expected.push_back({escalation.cause.ticket, escalation.from});
    }
    if (events.empty())
        return 0;
    if (const auto appended = store.append(events, expected); !appended)
        return appended.error();
    return static_cast<int>(expected.size());
}

} // namespace evenkeel
