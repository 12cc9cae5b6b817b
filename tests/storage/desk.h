// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/catalogstore.h"
#include "storage/database.h"
#include "storage/ticketstore.h"
#include "support/testworkspace.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <memory>

namespace evenkeel {

inline Instant minute(int number)
{
    return instantFromMillis(1'458'000'000'000 + std::int64_t{number} * 60'000);
}

/// Ends the test with the reason when a result has failed.
template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("unexpected error %d: %s", static_cast<int>(result.error().code), result.error().detail.c_str());
    return std::move(*result);
}

/// A small desk, in memory or on the test's server: agents 1 to 3, queues 1 and 2, channel 1, category 1.
struct Desk
{
    explicit Desk(StatementRoute route = StatementRoute::Fastest, const QString &url = freshWorkspace())
        : database(must(Database::open(url, {.route = route})))
    {
        CatalogStore catalog(*database);
        must(catalog.save(Team{{}, "Team"}));
        must(catalog.saveAll(std::vector<Queue>{{QueueId{1}, "Queue 1"}, {QueueId{2}, "Queue 2"}}));
        for (int number = 1; number <= 3; ++number)
            must(catalog.save(Agent{.id = {}, .name = "Agent " + std::to_string(number), .team = TeamId{1}}));
        must(catalog.save(Channel{ChannelId{1}, "Email"}));
        must(catalog.save(Category{.id = CategoryId{1}, .name = "Billing"}));
    }

    std::unique_ptr<Database> database;
};

inline TicketEvent eventAt(int at, EventKind kind, std::uint64_t origin, TicketChange change = {})
{
    TicketEvent made;
    made.at = minute(at);
    made.kind = kind;
    made.cause = Cause::Import;
    made.origin = origin;
    made.change = std::move(change);
    return made;
}

/// Created at minute 0, assigned to agent 1 at minute 5, resolved at minute 60.
inline TicketStory story(const std::string &reference)
{
    TicketStory told{.source = "test", .reference = reference};
    told.events = {eventAt(0, EventKind::Created, 11,
                           {.priority = Priority::High,
                            .channel = ChannelId{1},
                            .category = CategoryId{1},
                            .subject = "Printer",
                            .customer = "c1"}),
                   eventAt(5, EventKind::Assigned, 12, {.agent = AgentId{1}}),
                   eventAt(60, EventKind::Resolved, 13, {.status = TicketStatus::Resolved})};
    return told;
}

inline ImportOutcome importOne(Database &database, const TicketStory &told)
{
    return must(TicketStore(database).importStories({&told, 1}));
}

/// Runs SQL on a file beside the stores, as another program would; for tests that break things on purpose.
inline void runBeside(const QString &file, const QStringList &statements)
{
    const QString name = QStringLiteral("beside");
    {
        QSqlDatabase beside = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        beside.setDatabaseName(file);
        QVERIFY2(beside.open(), qPrintable(beside.lastError().text()));
        for (const QString &statement : statements) {
            QSqlQuery query(beside);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace evenkeel
