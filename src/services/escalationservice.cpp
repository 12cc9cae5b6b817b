// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/escalationservice.h"

#include "base/hash.h"
#include "storage/historystore.h"
#include "storage/ticketstore.h"

#include <algorithm>
#include <set>
#include <utility>

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
    return moment ? dueOn(*moment) : Result<std::vector<Escalation>>(moment.error());
}

Result<std::vector<Escalation>> EscalationService::dueOn(const DeskMoment &moment)
{
    if (moment.picture.policy.escalations.empty())
        return std::vector<Escalation>();
    EscalationDesk desk{moment.picture, {}, {}};
    for (const Ticket &ticket : moment.tickets)
        desk.progress.push_back({ticket.id, ticket.updatedAt});
    std::set<TicketId> asked;
    std::set<std::pair<TicketId, std::uint64_t>> made;
    // What was escalated before is known by its cause only once the engine has named it: ask until nothing is new.
    for (;;) {
        auto found = dueEscalations(desk);
        if (!found)
            return found.error();
        std::vector<TicketId> news;
        for (const Escalation &escalation : *found) {
            if (asked.insert(escalation.cause.ticket).second)
                news.push_back(escalation.cause.ticket);
        }
        const auto origins = HistoryStore(m_database).escalations(news);
        if (!origins)
            return origins.error();
        made.insert(origins->begin(), origins->end());
        const std::size_t before = desk.done.size();
        for (const Escalation &escalation : *found) {
            if (made.contains({escalation.cause.ticket, originOf(escalation.cause)}))
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
    const auto moment = DeskReader(m_database).read(m_now);
    return moment ? runOn(*moment, scope) : Result<int>(moment.error());
}

Result<int> EscalationService::runOn(const DeskMoment &moment, const RoutingScope &scope)
{
    const auto found = dueOn(moment);
    if (!found)
        return found.error();
    std::vector<TicketEvent> events;
    std::vector<ExpectedAgent> expected;
    for (const Escalation &escalation : *found) {
        const TicketId id = escalation.cause.ticket;
        const auto ticket = std::ranges::lower_bound(moment.tickets, id, {}, &Ticket::id);
        if (escalation.isWaiting() || !scope.holds(ticket->queue))
            continue;
        for (TicketEvent &event : eventsOf(escalation, moment.picture.policy, m_now))
            events.push_back(std::move(event));
        expected.push_back({id, escalation.from});
    }
    if (events.empty())
        return 0;
    if (const auto appended = TicketStore(m_database).append(events, expected); !appended)
        return appended.error();
    return static_cast<int>(expected.size());
}

} // namespace evenkeel
