// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskworkspaces.h"

#include "base/random.h"
#include "services/demoservice.h"
#include "services/workspacefile.h"
#include "storage/catalogstore.h"
#include "storage/ticketstore.h"

#include <string>

namespace bench {

using namespace evenkeel;

namespace {

constexpr int Agents = 300;
constexpr int Waiting = 10'000;

Result<std::unique_ptr<Database>> makeDemo(const QString &file, const DemoRequest &request)
{
    auto database = openWorkspace(workspaceUrl(file), OpenMode::CreateIfMissing);
    if (!database)
        return database;
    const auto filled = fillWithDemo(**database, request, Now, {}, {});
    if (!filled)
        return filled.error();
    return database;
}

/// Told by a source of their own, of categories and queues the desk knows.
std::vector<TicketStory> waitingStories(const std::vector<Queue> &queues, const std::vector<Category> &categories,
                                        const std::vector<Channel> &channels)
{
    Random random(10);
    std::vector<TicketStory> stories(Waiting);
    for (int i = 0; i < Waiting; ++i) {
        TicketEvent created;
        created.kind = EventKind::Created;
        created.cause = Cause::Import;
        created.origin = 1;
        created.at = Now - std::chrono::minutes(random.between(1, 3 * 24 * 60));
        created.change.status = TicketStatus::New;
        created.change.priority = static_cast<Priority>(random.between(0, PriorityCount - 1));
        created.change.queue = queues[random.below(queues.size())].id;
        created.change.category = categories[random.below(categories.size())].id;
        created.change.channel = channels[random.below(channels.size())].id;
        created.change.subject = "Nobody has looked at this yet, number " + std::to_string(i);
        created.change.customer = "Caller " + std::to_string(random.between(1, 4000));
        TicketStory &story = stories[static_cast<std::size_t>(i)];
        story.source = "bench";
        story.reference = "W-" + std::to_string(i);
        story.events.push_back(std::move(created));
    }
    return stories;
}

} // namespace

Result<Done> makeMillion(const QString &file)
{
    const auto made = makeDemo(file, {.seed = 1, .agents = Agents, .days = 365, .tickets = 1'000'000});
    if (!made)
        return made.error();
    return Done{};
}

Result<Done> makeWaiting(const QString &file)
{
    const auto database = makeDemo(file, {.seed = 1, .agents = Agents, .days = 14, .tickets = 20'000});
    if (!database)
        return database.error();
    CatalogStore catalog(**database);
    const auto queues = catalog.queues();
    const auto categories = catalog.categories();
    const auto channels = catalog.channels();
    if (!queues || !categories || !channels || queues->empty() || categories->empty() || channels->empty())
        return Error{ErrorCode::DatabaseFailed, "catalog"};
    const auto imported = TicketStore(**database).importStories(waitingStories(*queues, *categories, *channels));
    if (!imported)
        return imported.error();
    return Done{};
}

} // namespace bench
