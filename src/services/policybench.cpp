// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/policybench.h"

#include "routing/dispatcher.h"
#include "routing/intake/intake.h"
#include "services/deskfacts.h"
#include "services/desktickets.h"
#include "services/weekcalendar.h"

#include <algorithm>
#include <unordered_map>

namespace evenkeel {

namespace {

// Behind every id a workspace will give; the bench's own tickets are never stored.
constexpr TicketId InventedTicket{INT64_C(1) << 62};

template <class Key, class Thing>
Key idNamed(const std::map<Key, Thing> &things, const QString &name)
{
    const std::string wanted = name.toStdString();
    for (const auto &[id, thing] : things) {
        if (thing.name == wanted)
            return id;
    }
    return {};
}

QueueId ownFallback(const DeskNames &names)
{
    const auto found = std::find_if(names.queues.begin(), names.queues.end(),
                                    [](const auto &queue) { return queue.second.isFallback; });
    return found == names.queues.end() ? QueueId{} : found->first;
}

// The asked facts over the ticket's own.
void overlay(Ticket &ticket, const BenchTicket &asked, const DeskNames &names)
{
    if (asked.queue)
        ticket.queue = idNamed(names.queues, *asked.queue);
    if (asked.category)
        ticket.category = idNamed(names.categories, *asked.category);
    if (asked.channel)
        ticket.channel = idNamed(names.channels, *asked.channel);
    if (asked.priority)
        ticket.priority = *asked.priority;
    if (asked.language)
        ticket.language = asked.language->toStdString();
    if (asked.subject)
        ticket.subject = asked.subject->toStdString();
    if (asked.tier)
        ticket.tier = asked.tier->toStdString();
    if (asked.effort)
        ticket.effort = *asked.effort;
    if (asked.needs)
        ticket.needs = *asked.needs;
    if (asked.tags) {
        ticket.tags.clear();
        for (const QString &tag : *asked.tags)
            ticket.tags.push_back(tag.toStdString());
    }
}

void takeIntake(Ticket &ticket, const Intake &intake)
{
    if (intake.queue)
        ticket.queue = *intake.queue;
    if (intake.needs)
        ticket.needs = *intake.needs;
    if (intake.priority)
        ticket.priority = *intake.priority;
    if (intake.effort)
        ticket.effort = *intake.effort;
}

// What only the stores know of a ticket stays with it when it is read anew.
RoutingTicket readAnew(const Ticket &ticket, const RoutingTicket &before, const DeskNames &names, const Policy &policy)
{
    RoutingTicket routed = routingTicket(ticket, names, policy);
    routed.affinityAgent = before.affinityAgent;
    routed.affinityAt = before.affinityAt;
    routed.declinedBy = before.declinedBy;
    routed.offeredTo = before.offeredTo;
    routed.offersMade = before.offersMade;
    routed.facts = factsOf(ticket, routed, names, zoneOffset(policy.sla.hours.zone, ticket.createdAt));
    return routed;
}

// The clock's start moves so that the share asked for has been used by now.
void useShare(RoutingTicket &routed, double share, const DeskPicture &picture)
{
    SlaClock &clock = routed.sla;
    clock.paused = clock.pausedAfterDue = Millis{0};
    clock.isPaused = false;
    const auto wanted = Millis{static_cast<std::int64_t>(share * static_cast<double>(clock.target.count()))};
    const WorkingTime &hours = picture.hoursOf(routed);
    Instant low = picture.now - std::chrono::days{365};
    Instant high = picture.now;
    while (high - low > Millis{1}) {
        const Instant middle = low + (high - low) / 2;
        (hours.elapsed(middle, picture.now) >= wanted ? low : high) = middle;
    }
    clock.start = low;
}

} // namespace

Result<BenchAnswer> answerOnBench(DeskMoment moment, const BenchTicket &asked, const Ticket &came,
                                  std::span<const TicketEvent> story)
{
    DeskPicture &picture = moment.picture;
    Ticket ticket;
    RoutingTicket before;
    std::size_t place = picture.tickets.size();
    if (asked.ticket.isValid()) {
        const auto found = std::lower_bound(moment.tickets.begin(), moment.tickets.end(), asked.ticket,
                                            [](const Ticket &one, TicketId id) { return one.id < id; });
        if (found == moment.tickets.end() || found->id != asked.ticket)
            return Error{ErrorCode::NotFound, std::to_string(asked.ticket.value)};
        place = static_cast<std::size_t>(found - moment.tickets.begin());
        ticket = came;
        before = picture.tickets[place];
    } else {
        ticket.id = InventedTicket;
        ticket.createdAt = ticket.updatedAt = picture.now;
    }
    overlay(ticket, asked, moment.names);
    ticket.agent = {};
    RoutingTicket routed = readAnew(ticket, before, moment.names, picture.policy);
    const QueueId fallback = fallbackQueueOf(picture.policy, picture.catalog, ownFallback(moment.names));
    const Intake intake = intakeOf(picture.policy, picture.catalog, routed.facts, fallback);
    takeIntake(ticket, intake);
    routed = readAnew(ticket, before, moment.names, picture.policy);
    setSla(routed, ticket, story, picture);
    if (asked.slaShare)
        useShare(routed, *asked.slaShare, picture);
    if (place == picture.tickets.size())
        picture.tickets.push_back(routed);
    else
        picture.tickets[place] = routed;

    auto desk = Dispatcher::create(std::move(picture));
    if (!desk)
        return desk.error();
    return BenchAnswer{intake.rule, ticket.queue, desk->trace(ticket.id)};
}

Result<WaitingComparison> compareDesks(DeskMoment saved, DeskMoment edited, std::stop_token stop,
                                       const Progress &progress)
{
    std::vector<std::vector<Decision>> decisions;
    for (DeskMoment *moment : {&saved, &edited}) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}};
        auto desk = Dispatcher::create(std::move(moment->picture));
        if (!desk)
            return desk.error();
        decisions.push_back(desk->route());
        if (progress)
            progress({static_cast<std::int64_t>(decisions.size()), 2});
    }
    WaitingComparison comparison;
    std::unordered_map<TicketId, const Decision *> bySaved;
    for (const Decision &decision : decisions[0]) {
        bySaved.emplace(decision.ticket, &decision);
        comparison.assignedBySaved += decision.agent.isValid() ? 1 : 0;
    }
    comparison.waiting = static_cast<int>(decisions[1].size());
    for (const Decision &decision : decisions[1]) {
        comparison.assignedByEdited += decision.agent.isValid() ? 1 : 0;
        const auto before = bySaved.find(decision.ticket);
        if (before != bySaved.end() && before->second->agent != decision.agent)
            comparison.otherwise.push_back({decision.ticket, before->second->agent, decision.agent,
                                            before->second->blockingGate(), decision.blockingGate()});
    }
    return comparison;
}

} // namespace evenkeel
