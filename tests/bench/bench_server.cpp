// SPDX-License-Identifier: GPL-3.0-or-later
// Import into PostgreSQL against psql's own \copy of the same rows into the same tables, turn by turn, on a server of
// the program's own; then how soon one connection hears what another stored; then a move there and back. With a number
// as its argument it moves so many tickets (a million is what is asked about), else fewer, and with "move" before it
// nothing else is done.

#include "figures.h"
#include "movetimes.h"
#include "storage/catalogstore.h"
#include "storage/changelistener.h"
#include "storage/database.h"
#include "storage/eventmonths.h"
#include "storage/ticketstore.h"
#include "support/postgrescluster.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <vector>

using namespace evenkeel;

namespace {

constexpr int Rounds = 5;
constexpr int Tickets = 20'000;
constexpr int Agents = 40;
constexpr int Changes = 200;
constexpr int MovedTickets = 50'000;
constexpr double SecondsAMillion = 300; // asked

double secondsOf(const std::function<void()> &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
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
    made.at = instantFromMillis(1'458'000'000'000 + minute * 60'000);
    made.kind = kind;
    made.cause = Cause::Import;
    made.origin = origin;
    made.change = std::move(change);
    return made;
}

/// Seven events a ticket, as many as a ticket of the incident log has on average.
TicketStory storyOf(int number)
{
    const AgentId first{1 + number % Agents};
    const AgentId second{1 + (number + 7) % Agents};
    TicketStory story{.source = "bench", .reference = "T-" + std::to_string(number)};
    story.events = {event(1, number, EventKind::Created,
                          {.priority = Priority::Normal,
                           .channel = ChannelId{1},
                           .category = CategoryId{1},
                           .subject = "The printer on floor " + std::to_string(number % 9) + " is out of paper again",
                           .customer = "customer " + std::to_string(number % 4'000)}),
                    event(2, number + 3, EventKind::Assigned, {.agent = first}),
                    event(3, number + 9, EventKind::Responded, {}),
                    event(4, number + 30, EventKind::Status, {.status = TicketStatus::Pending}),
                    event(5, number + 90, EventKind::Reassigned, {.agent = second}),
                    event(6, number + 200, EventKind::Resolved, {.status = TicketStatus::Resolved}),
                    event(7, number + 900, EventKind::Closed, {.status = TicketStatus::Closed})};
    return story;
}

std::unique_ptr<Database> openFilled(const QString &url)
{
    auto database = need(Database::open(url));
    CatalogStore catalog(*database);
    need(catalog.save(Team{{}, "Team"}));
    for (int agent = 1; agent <= Agents; ++agent)
        need(catalog.save(Agent{.id = {}, .name = "Agent " + std::to_string(agent), .team = TeamId{1}}));
    need(catalog.save(Channel{ChannelId{1}, "Email"}));
    need(catalog.save(Category{.id = CategoryId{1}, .name = "Printers"}));
    return database;
}

void psql(const QString &url, const QStringList &commands)
{
    QStringList words{QStringLiteral("--no-psqlrc"), QStringLiteral("--quiet"), QStringLiteral("--set=ON_ERROR_STOP=1"),
                      QStringLiteral("--single-transaction")};
    for (const QString &command : commands)
        words << QStringLiteral("--command=") + command;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral("psql"), words << url);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("psql failed");
}

/// From the beginning of a save on one connection to the signal on another that heard of it, in milliseconds.
std::vector<double> hearingTimes()
{
    const QString url = PostgresCluster::shared().makeWorkspace();
    const auto database = openFilled(url);
    const auto listener = need(ChangeListener::listen(url));
    std::vector<double> times;
    for (int change = 0; change < Changes; ++change) {
        bool isHeard = false;
        QEventLoop loop;
        QObject::connect(listener.get(), &ChangeListener::changeStored, &loop, [&] {
            isHeard = true;
            loop.quit();
        });
        times.push_back(1'000 * secondsOf([&] {
                            need(CatalogStore(*database).save(Team{{}, "Team " + std::to_string(change)}));
                            while (!isHeard)
                                loop.processEvents(QEventLoop::WaitForMoreEvents);
                        }));
    }
    return times;
}

void moveThereAndBack(int tickets)
{
    const MoveTimes times = moveThereAndBack(
        tickets, storyOf, [](const QString &url) { openFilled(url).reset(); },
        PostgresCluster::shared().url(PostgresCluster::shared().makeDatabase()));
    const double asked = SecondsAMillion * tickets / 1e6;
    bench::print("a move of " + std::to_string(tickets) + " tickets, of 300 s asked for a million",
                 {{"rows", double(times.rows), ""},
                  {"file to server, proof included", times.toServer, "s", asked},
                  {"server to file, proof included", times.toFile, "s", asked},
                  {"tables that differ there and back", double(times.tablesThatDiffer), "", 0.5}});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QStringList words = QCoreApplication::arguments().mid(1);
    const bool isMoveAlone = words.removeOne(QStringLiteral("move"));
    const int moved = words.isEmpty() ? MovedTickets : words.front().toInt();
    if (isMoveAlone) {
        moveThereAndBack(moved);
        return 0;
    }
    if (QStandardPaths::findExecutable(QStringLiteral("psql")).isEmpty()) {
        std::printf("left out: it needs psql\n");
        return 0;
    }
    std::vector<TicketStory> stories;
    for (int number = 0; number < Tickets; ++number)
        stories.push_back(storyOf(number));
    const QTemporaryDir folder;
    // Out of a query, since history stands in one table a month.
    const auto copy = [&folder](const char *command) {
        QStringList commands;
        for (const char *table : {"ticket", "ticket_event"})
            commands << QString::fromLatin1(command).arg(QLatin1String(table), folder.path());
        return commands;
    };
    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> ratios;
    for (int round = 0; round < Rounds; ++round) {
        const QString imported = PostgresCluster::shared().makeWorkspace();
        const auto database = openFilled(imported);
        ours.push_back(secondsOf([&] { need(TicketStore(*database).importStories(stories)); }));
        if (round == 0)
            psql(imported, copy("\\copy (select * from %1) to '%2/%1.txt'"));
        const QString copied = PostgresCluster::shared().makeWorkspace();
        {
            // The same months, so that rows go to the same tables.
            const auto other = openFilled(copied);
            need(EventMonths(*other).prepareForAllOf(*database));
        }
        theirs.push_back(secondsOf([&] { psql(copied, copy("\\copy %1 from '%2/%1.txt'")); }));
        ratios.push_back(ours.back() / theirs.back());
    }
    bench::print("import into PostgreSQL, 20,000 tickets with 7 events each",
                 {{"psql copy of the rows, median", bench::median(theirs), "s"},
                  {"TicketStore::importStories, median", bench::median(ours), "s"},
                  {"import to psql copy, turn by turn, median", bench::median(ratios), "x", 3}});
    const std::vector<double> heard = hearingTimes();
    bench::print("a change heard of by another desk",
                 {{"from saving to the signal, median", bench::median(heard), "ms"},
                  {"from saving to the signal, p95", bench::percentile(heard, 0.95), "ms", 300}});
    moveThereAndBack(moved);
    return 0;
}
