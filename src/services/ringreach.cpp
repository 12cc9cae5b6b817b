// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ringreach.h"

#include "routing/dispatcher.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr std::int64_t FirstAsked = INT64_C(1) << 61; // behind every id a workspace gives

/// The ticket whose needs are most often asked for among those the rule is about.
RoutingTicket typicalTicket(const DeskPicture &picture, QueueId queue, const AssignmentRule &rule)
{
    std::vector<const RoutingTicket *> meant;
    for (const RoutingTicket &ticket : picture.tickets) {
        if (ticket.queue == queue && holds(rule.when, ticket.facts, MovingFacts{}))
            meant.push_back(&ticket);
    }
    const RoutingTicket *typical = nullptr;
    std::ptrdiff_t most = 0;
    for (const RoutingTicket *one : meant) {
        const auto alike = std::count_if(meant.begin(), meant.end(),
                                         [one](const RoutingTicket *other) { return other->needs == one->needs; });
        if (alike > most) {
            most = alike;
            typical = one;
        }
        if (most * 2 > static_cast<std::ptrdiff_t>(meant.size()))
            break; // no other can be more frequent
    }
    RoutingTicket ticket = typical ? *typical : RoutingTicket{};
    ticket.queue = queue;
    ticket.agent = {};
    ticket.offeredTo = {};
    ticket.offersMade = 0;
    ticket.declinedBy.clear();
    ticket.status = TicketStatus::New;
    return ticket;
}

/// One ticket a ring: as old as that ring needs, and a moment more.
RoutingTicket atRing(RoutingTicket ticket, const std::vector<Ring> &rings, std::size_t open, const DeskPicture &picture)
{
    double share = 0;
    double minutes = 0;
    for (std::size_t ring = 0; ring < open; ++ring)
        (rings[ring].trigger == RingTrigger::SlaShare ? share : minutes) = rings[ring].after;
    ticket.createdAt = picture.now - std::chrono::seconds{static_cast<std::int64_t>(minutes * 60)};
    // A target in running time of its own: the share used is then exactly what is wanted.
    constexpr Millis Target = std::chrono::hours{1};
    ticket.sla = {};
    ticket.sla.kind = SlaKind::FirstResponse;
    ticket.sla.target = Target;
    const Millis used{static_cast<std::int64_t>(share * static_cast<double>(Target.count()))};
    Instant low = picture.now - std::chrono::days{30};
    Instant high = picture.now;
    const WorkingTime &hours = picture.hoursOf(ticket);
    while (high - low > Millis{1}) {
        const Instant middle = low + (high - low) / 2;
        (hours.elapsed(middle, picture.now) >= used ? low : high) = middle;
    }
    ticket.sla.start = low;
    return ticket;
}

RingReach reachOf(const DeskPicture &picture, QueueId queue, const QueuePolicy &policy, const AssignmentRule &rule)
{
    RingReach reach{rule.id, {}};
    AssignmentRule alone = rule;
    alone.when = {};
    alone.isWaitingIfNobody = true;
    DeskPicture desk = picture;
    desk.tickets.clear();
    desk.policy.queues = {policy};
    desk.policy.queues.front().rules = {alone};
    const std::vector<Ring> rings = rule.rings.value_or(std::vector<Ring>());
    const RoutingTicket typical = typicalTicket(picture, queue, rule);
    for (std::size_t open = 0; open <= rings.size(); ++open) {
        RoutingTicket ticket = atRing(typical, rings, open, picture);
        ticket.id = TicketId{FirstAsked + static_cast<std::int64_t>(open)};
        desk.tickets.push_back(std::move(ticket));
    }
    const auto dispatcher = Dispatcher::create(std::move(desk));
    if (!dispatcher)
        return reach;
    for (std::size_t open = 0; open <= rings.size(); ++open)
        reach.agents.push_back(dispatcher->decide(TicketId{FirstAsked + static_cast<std::int64_t>(open)}).candidates);
    return reach;
}

} // namespace

std::vector<RingReach> ringReach(const DeskPicture &picture)
{
    std::vector<RingReach> reaches;
    for (const QueuePolicy &policy : picture.policy.queues) {
        const auto queue = picture.catalog.queues.find(policy.queue);
        if (queue == picture.catalog.queues.end())
            continue;
        for (const AssignmentRule &rule : policy.rules) {
            if (rule.isOn)
                reaches.push_back(reachOf(picture, queue->second, policy, rule));
        }
    }
    return reaches;
}

} // namespace evenkeel
