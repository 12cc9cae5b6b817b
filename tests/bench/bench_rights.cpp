// SPDX-License-Identifier: GPL-3.0-or-later
// What rights and the trail cost on a server of the program's own: reading the board of 100,000 tickets as the owner,
// whom no rule of rows concerns, as a manager, as a lead and as an agent, turn by turn; and single edits with the trail
// and without.

#include "services/deskreader.h"
#include "storage/catalogstore.h"
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/rightsstore.h"
#include "storage/skillstore.h"
#include "storage/ticketstore.h"
#include "support/postgrescluster.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <vector>

using namespace evenkeel;

namespace {

constexpr int Rounds = 9;
constexpr int Tickets = 100'000;
constexpr int Agents = 40;
constexpr int Edits = 300;
constexpr std::int64_t Begin = 1'458'000'000'000;

double millisOf(const std::function<void()> &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return 1'000 * std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

double median(std::vector<double> times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

template <class T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().detail.c_str());
    return std::move(*result);
}

TicketEvent event(std::uint64_t origin, std::int64_t minute, EventKind kind, TicketChange change)
{
    TicketEvent made;
    made.at = instantFromMillis(Begin + minute * 60'000);
    made.kind = kind;
    made.cause = Cause::Import;
    made.origin = origin;
    made.change = std::move(change);
    return made;
}

/// One in fifty is still open.
TicketStory storyOf(int number)
{
    TicketStory story{.source = "bench", .reference = "T-" + std::to_string(number)};
    story.events = {
        event(1, number, EventKind::Created,
              {.priority = Priority::Normal, .subject = "Printer", .customer = std::to_string(number % 4'000)}),
        event(2, number + 3, EventKind::Assigned, {.agent = AgentId{1 + number % Agents}})};
    if (number % 50 != 0)
        story.events.push_back(event(3, number + 200, EventKind::Resolved, {.status = TicketStatus::Resolved}));
    return story;
}

void fill(Database &database)
{
    CatalogStore catalog(database);
    need(catalog.save(Team{{}, "Team"}));
    for (int agent = 1; agent <= Agents; ++agent)
        need(catalog.save(Agent{.id = {}, .name = "Agent " + std::to_string(agent), .team = TeamId{1}}));
    need(catalog.save(Skill{{}, "Billing"}));
    std::vector<TicketStory> stories;
    for (int number = 1; number <= Tickets; ++number)
        stories.push_back(storyOf(number));
    need(TicketStore(database).importStories(stories));
    need(database.connection().run("ANALYZE"));
}

double edits(Database &database)
{
    return millisOf([&] {
               for (int edit = 0; edit < Edits; ++edit) {
                   const SkillLevel level{AgentId{1 + edit % Agents}, SkillId{1}, Proficiency::Basic,
                                          instantFromMillis(Begin + edit)};
                   need(SkillStore(database).append({&level, 1}));
               }
           }) /
           Edits;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    PostgresCluster &cluster = PostgresCluster::shared();
    const QString url = cluster.makeWorkspace();
    const QString name = databaseOf(url);
    const auto owner = need(Database::open(url));
    fill(*owner);
    const char *const logins[] = {"owner", "mia", "lea", "ann"};
    for (int i = 1; i < 4; ++i)
        cluster.run(name, {QStringLiteral("CREATE ROLE %1 LOGIN").arg(QLatin1String(logins[i]))});
    need(RightsStore(*owner).grant({"mia", DeskRole::Manager, {}}));
    need(RightsStore(*owner).grant({"lea", DeskRole::Lead, {}}));
    need(RightsStore(*owner).grant({"ann", DeskRole::Agent, AgentId{1}}));

    std::vector<std::unique_ptr<Database>> connections;
    for (const char *login : logins)
        connections.push_back(need(Database::open(cluster.url(name, QLatin1String(login)))));
    std::vector<std::vector<double>> times(std::size(logins));
    const Instant now = instantFromMillis(Begin + std::int64_t{Tickets} * 60'000);
    for (int round = 0; round < Rounds; ++round) {
        for (std::size_t i = 0; i < std::size(logins); ++i)
            times[i].push_back(millisOf([&] { need(DeskReader(*connections[i]).read(now)); }));
    }
    std::printf("board of %d tickets, median of %d, in ms\n", Tickets, Rounds);
    for (std::size_t i = 0; i < std::size(logins); ++i)
        std::printf("  %-6s %8.1f  (%.2f of the owner's)\n", logins[i], median(times[i]),
                    median(times[i]) / median(times[0]));

    std::vector<double> with;
    std::vector<double> without;
    for (int round = 0; round < Rounds; ++round) {
        with.push_back(edits(*owner));
        need(owner->connection().run("ALTER TABLE skill_level DISABLE TRIGGER audit_skill_level"));
        without.push_back(edits(*owner));
        need(owner->connection().run("ALTER TABLE skill_level ENABLE TRIGGER audit_skill_level"));
    }
    std::printf("one edit of a level, median of %d times %d, in ms\n  with the trail %.2f, without %.2f\n", Rounds,
                Edits, median(with), median(without));
    return 0;
}
