// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intakeservice.h"

#include "domain/projection.h"
#include "routing/intake/intake.h"
#include "services/deskfacts.h"
#include "services/weekcalendar.h"
#include "storage/historystore.h"
#include "storage/ticketstore.h"
#include "storage/transaction.h"

#include <algorithm>

namespace evenkeel {

namespace {

bool isMadeByIntake(const TicketEvent &event)
{
    return event.cause == Cause::Rule && (event.kind == EventKind::Queued || event.kind == EventKind::Classified);
}

/// The ticket as it came, without what rules made of it, and which facts a person has settled since.
struct OwnTicket
{
    Ticket ticket;
    bool isQueueByHand = false;
    bool isPriorityByHand = false;
    bool isEffortByHand = false;
    bool areNeedsByHand = false;
};

OwnTicket ownTicket(const Ticket &ticket, std::span<const TicketEvent> story)
{
    OwnTicket own;
    std::vector<TicketEvent> told;
    for (const TicketEvent &event : story) {
        if (isMadeByIntake(event))
            continue;
        const bool isByHand = event.cause == Cause::Person || event.cause == Cause::Undo;
        const auto settle = [isByHand, isCreation = event.kind == EventKind::Created](bool &flag, bool isSet) {
            if (isSet)
                flag = isByHand && !isCreation;
        };
        settle(own.isQueueByHand, event.change.queue.has_value());
        settle(own.isPriorityByHand, event.change.priority.has_value());
        settle(own.isEffortByHand, event.change.effort.has_value());
        settle(own.areNeedsByHand, event.change.needs.has_value());
        told.push_back(event);
    }
    Ticket blank;
    blank.id = ticket.id;
    blank.source = ticket.source;
    blank.reference = ticket.reference;
    own.ticket = project(blank, told);
    return own;
}

/// What has to change so that the ticket stands where the rules put it. A field no rule names any more goes back to
/// what the ticket came with.
TicketChange changeFor(const Ticket &now, const OwnTicket &own, const Intake &intake)
{
    TicketChange change;
    const QueueId queue = own.isQueueByHand ? own.ticket.queue : intake.queue.value_or(own.ticket.queue);
    const Priority priority =
        own.isPriorityByHand ? own.ticket.priority : intake.priority.value_or(own.ticket.priority);
    const std::vector<SkillNeed> needs =
        own.areNeedsByHand ? own.ticket.needs : intake.needs.value_or(own.ticket.needs);
    const std::optional<int> effort = own.isEffortByHand || !intake.effort ? own.ticket.effort : intake.effort;
    if (queue != now.queue)
        change.queue = queue;
    if (priority != now.priority)
        change.priority = priority;
    if (needs != now.needs)
        change.needs = needs;
    if (effort && effort != now.effort)
        change.effort = effort;
    return change;
}

std::string nameOf(const Policy &policy, int rule)
{
    const auto found = std::find_if(policy.triage.begin(), policy.triage.end(),
                                    [rule](const TriageRule &one) { return one.id == rule; });
    return found == policy.triage.end() ? std::string() : found->name;
}

} // namespace

Ticket ticketAsItCame(const Ticket &ticket, std::span<const TicketEvent> story)
{
    return ownTicket(ticket, story).ticket;
}

Result<int> IntakeService::run()
{
    const auto policy = DeskReader(m_database).policyAt(m_now);
    if (!policy)
        return policy.error();
    return runUnder(*policy);
}

Result<int> IntakeService::runUnder(const Policy &policy, const RoutingScope &scope)
{
    if (!hasWork(policy))
        return 0;
    const auto names = DeskReader(m_database).names();
    if (!names)
        return names.error();
    const auto open = TicketStore(m_database).openTickets();
    if (!open)
        return open.error();
    return sort(policy, *open, *names, scope);
}

Result<int> IntakeService::runOn(const DeskMoment &moment, const RoutingScope &scope)
{
    const Policy &policy = moment.picture.policy;
    return hasWork(policy) ? sort(policy, moment.tickets, moment.names, scope) : Result<int>(0);
}

Result<int> IntakeService::sort(const Policy &policy, const std::vector<Ticket> &open, const DeskNames &names,
                                const RoutingScope &scope)
{
    const DeskCatalog catalog = catalogOf(names);
    const auto own = std::find_if(names.queues.begin(), names.queues.end(),
                                  [](const auto &queue) { return queue.second.isFallback; });
    const QueueId fallback = fallbackQueueOf(policy, catalog, own == names.queues.end() ? QueueId{} : own->first);
    std::vector<TicketId> waiting;
    for (const Ticket &ticket : open) {
        if (!ticket.agent.isValid() && scope.holds(ticket.queue))
            waiting.push_back(ticket.id);
    }
    const auto stories = HistoryStore(m_database).stories(waiting);
    if (!stories)
        return stories.error();
    std::vector<TicketEvent> events;
    for (const Ticket &ticket : open) {
        if (ticket.agent.isValid() || !scope.holds(ticket.queue))
            continue;
        const auto [begin, end] = std::ranges::equal_range(*stories, ticket.id, {}, &TicketEvent::ticket);
        const OwnTicket came = ownTicket(ticket, {begin, end});
        const RoutingTicket routed = routingTicket(came.ticket, names, policy);
        const TicketFacts facts =
            factsOf(came.ticket, routed, names, zoneOffset(policy.sla.hours.zone, came.ticket.createdAt));
        const Intake intake = intakeOf(policy, catalog, facts, fallback);
        TicketEvent event;
        event.change = changeFor(ticket, came, intake);
        if (event.change == TicketChange{})
            continue;
        event.ticket = ticket.id;
        event.at = m_now;
        event.kind = event.change.queue ? EventKind::Queued : EventKind::Classified;
        event.cause = Cause::Rule;
        event.text = nameOf(policy, intake.rule);
        events.push_back(std::move(event));
    }
    if (events.empty())
        return 0;
    if (const auto appended = TicketStore(m_database).append(events); !appended)
        return appended.error();
    return static_cast<int>(events.size());
}

} // namespace evenkeel
