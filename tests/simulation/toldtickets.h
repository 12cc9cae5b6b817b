// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/hash.h"
#include "domain/policy.h"
#include "domain/projection.h"
#include "simulation/demodesk.h"

#include <map>
#include <vector>

namespace evenkeel::test {

/// A Tuesday afternoon in Berlin.
inline const Instant Afternoon = *instantFromIso("2016-03-22T13:00Z");

/// Winter offsets; enough for a generator that only asks.
inline Millis winterOffset(const std::string &zone, Instant)
{
    using std::chrono::hours;
    return zone == "Europe/Berlin" ? hours{1} : zone == "America/New_York" ? -hours{5} : hours{0};
}

inline DemoOptions demoOptions()
{
    DemoOptions options;
    options.now = Afternoon;
    options.zoneOffset = winterOffset;
    return options;
}

inline DemoDesk demoDesk(DemoOptions options)
{
    return DemoDesk::create(std::move(options)).value();
}

inline std::vector<TicketStory> storiesOf(const DemoDesk &desk)
{
    std::vector<TicketStory> stories;
    (void)desk
        .tell([&](std::span<const TicketStory> batch) -> Result<Done> {
            stories.insert(stories.end(), batch.begin(), batch.end());
            return Done{};
        })
        .isOk();
    return stories;
}

inline std::vector<Ticket> ticketsOf(const DemoDesk &desk)
{
    std::vector<Ticket> tickets;
    for (const TicketStory &story : storiesOf(desk)) {
        Ticket blank;
        blank.source = story.source;
        blank.reference = story.reference;
        tickets.push_back(project(blank, story.events));
    }
    return tickets;
}

/// Everything a story tells, in one number.
inline std::uint64_t fingerprintOf(const std::vector<TicketStory> &stories)
{
    Fingerprint mark;
    for (const TicketStory &story : stories) {
        mark.add(story.reference);
        for (const TicketEvent &event : story.events) {
            mark.add(toMillis(event.at))
                .add(static_cast<std::int64_t>(event.kind))
                .add(event.actor.value)
                .add(event.text);
            mark.add(event.change.agent.value_or(AgentId{-1}).value).add(event.change.subject.value_or("-"));
            mark.add(event.change.rating.value_or(-1)).add(static_cast<std::int64_t>(event.origin));
            mark.add(static_cast<std::int64_t>(event.change.status.value_or(TicketStatus::New)));
            mark.add(event.change.category.value_or(CategoryId{-1}).value).add(event.change.customer.value_or("-"));
        }
    }
    return mark.value();
}

struct Desktop
{
    int open = 0;
    int counting = 0;
    double load = 0; ///< units
};

/// What lies on each agent's desk.
inline std::map<AgentId, Desktop> desktopsOf(const DemoTeam &team, const std::vector<Ticket> &tickets)
{
    const Policy policy;
    std::map<AgentId, Desktop> desktops;
    for (const Ticket &ticket : tickets) {
        if (!isOpen(ticket.status) || !ticket.agent.isValid())
            continue;
        Desktop &desktop = desktops[ticket.agent];
        ++desktop.open;
        const double counts = policy.countsTowardLoad[static_cast<std::size_t>(ticket.status)];
        const Channel &channel = team.channels[static_cast<std::size_t>(ticket.channel.value - 1)];
        const Category &category = team.categories[static_cast<std::size_t>(ticket.category.value - 1)];
        desktop.counting += counts > 0 ? 1 : 0;
        desktop.load +=
            counts * policy.weights.weight(channel.kind, channel.handling, ticket.effort.value_or(*category.effort));
    }
    return desktops;
}

} // namespace evenkeel::test
