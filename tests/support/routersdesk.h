// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/calendarstore.h"
#include "storage/catalogstore.h"
#include "storage/ticketstore.h"

#include <QtGlobal>

#include <string>
#include <vector>

namespace evenkeel {

/// A desk for routers: teams with a queue each, whose agents serve that queue alone, so that there are as many queue
/// groups as teams. Everybody is on shift. Tickets are email of efforts 2 to 8.
struct RoutersDesk
{
    int teams = 2;
    int agentsInTeam = 3;
    Instant now;

    template <class T>
    static T need(Result<T> result)
    {
        if (!result)
            qFatal("unexpected error %d: %s", static_cast<int>(result.error().code), result.error().detail.c_str());
        return std::move(*result);
    }

    void fill(Database &database) const
    {
        CatalogStore catalog(database);
        need(catalog.save(Channel{ChannelId{1}, "Email"}));
        for (int effort = 2; effort <= 8; ++effort)
            need(catalog.save(Category{.id = {}, .name = "Effort " + std::to_string(effort), .effort = effort}));
        std::vector<Agent> agents;
        std::vector<Queue> queues;
        for (int team = 1; team <= teams; ++team) {
            need(catalog.save(Team{{}, "Team " + std::to_string(team)}));
            queues.push_back({QueueId{team}, "Queue " + std::to_string(team)});
            for (int i = 1; i <= agentsInTeam; ++i)
                agents.push_back({.id = AgentId{static_cast<std::int64_t>(agents.size()) + 1},
                                  .name = "Agent " + std::to_string(team) + '-' + std::to_string(i),
                                  .team = TeamId{team},
                                  .queues = {QueueId{team}}});
        }
        need(catalog.saveAll(queues));
        need(catalog.saveAll(agents));
        std::vector<Shift> shifts;
        for (const Agent &agent : agents) {
            Shift &shift = shifts.emplace_back();
            shift.agent = agent.id;
            shift.span = {now - std::chrono::days{1}, now + std::chrono::days{1}};
            shift.kind = ShiftKind::Work;
        }
        need(CalendarStore(database).add(shifts, now - std::chrono::days{1}));
    }

    /// A ticket as the help desk tells of it: in the queues in turn, with efforts in turn.
    [[nodiscard]] TicketStory ticket(int number, Instant at) const
    {
        TicketEvent created;
        created.at = at;
        created.kind = EventKind::Created;
        created.cause = Cause::Import;
        created.origin = 1;
        created.change.subject = "Ticket " + std::to_string(number);
        created.change.channel = ChannelId{1};
        created.change.category = CategoryId{1 + number % 7};
        created.change.queue = QueueId{1 + number % teams};
        created.change.priority = number % 10 == 0 ? Priority::High : Priority::Normal;
        TicketStory story;
        story.source = "bench";
        story.reference = "T-" + std::to_string(number);
        story.events = {created};
        return story;
    }

    void arrive(Database &database, int first, int count) const
    {
        std::vector<TicketStory> stories;
        for (int number = first; number < first + count; ++number)
            stories.push_back(ticket(number, now));
        need(TicketStore(database).importStories(stories));
    }
};

} // namespace evenkeel
