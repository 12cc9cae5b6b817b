// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "storage/checker.h"
#include "storage/connection.h"
#include "storage/migrations.h"

#include <QElapsedTimer>
#include <QTest>

using namespace evenkeel;

class EventMonthsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsEachMonthInATableOfItsOwn();
    void leavesOtherTimesToTheRest();
    void neverWaitsForWhoReads();
    void convertsWhatThereWas();
    void guardsEveryMonth();
    void letsOldMonthsBeTakenOff();
    void letsNobodyMakeMonthsWhoMayNotAddEvents();

private:
    [[nodiscard]] QString ask(const QString &sql) const { return cluster().ask(databaseOf(m_url), sql); }
    [[nodiscard]] QString months() const;
    [[nodiscard]] static PostgresCluster &cluster() { return PostgresCluster::shared(); }

    QString m_url;
};

namespace {

constexpr std::int64_t Day = 24 * 60;

/// Created on one day and resolved on another, counted from 2016-03-15.
TicketStory storyOn(const std::string &reference, std::int64_t created, std::int64_t resolved)
{
    TicketStory told = story(reference);
    told.events[0].at = minute(static_cast<int>(created * Day));
    told.events[1].at = told.events[0].at;
    told.events[2].at = minute(static_cast<int>(resolved * Day));
    return told;
}

} // namespace

void EventMonthsTest::init()
{
    m_url = cluster().makeWorkspace();
}

QString EventMonthsTest::months() const
{
    return ask(QStringLiteral("SELECT string_agg(substr(part, 14) || ':' || events, ' ' ORDER BY part) FROM (SELECT "
                              "CAST(CAST(tableoid AS regclass) AS text) AS part, count(*) AS events FROM ticket_event "
                              "GROUP BY tableoid) counted"));
}

void EventMonthsTest::keepsEachMonthInATableOfItsOwn()
{
    const Desk desk(StatementRoute::Fastest, m_url);
    const std::vector<TicketStory> stories{storyOn("A-1", 0, 20), storyOn("A-2", -60, -59), storyOn("A-3", 19, 400)};
    must(TicketStore(*desk.database).importStories(stories));
    QCOMPARE(months(), QStringLiteral("2016_01:3 2016_03:2 2016_04:3 2017_04:1"));
    QCOMPARE(ask(QStringLiteral("SELECT CAST(to_regclass('ticket_event_2017_05') AS text)")),
             QStringLiteral("ticket_event_2017_05")); // made ahead
    QVERIFY(must(Checker(*desk.database).check()).empty());
    must(TicketStore(*desk.database).importStories(stories)); // the same facts are known again
    QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM ticket_event")), QStringLiteral("9"));
}

void EventMonthsTest::leavesOtherTimesToTheRest()
{
    const Desk desk(StatementRoute::Fastest, m_url);
    TicketStory told = storyOn("A-1", 0, 1);
    told.events[0].at = instantFromMillis(-62'135'596'800'000); // year 1
    told.events[2].at = instantFromMillis(253'402'300'799'000); // year 9999
    importOne(*desk.database, told);
    QCOMPARE(months(), QStringLiteral("2016_03:1 rest:2"));
    QVERIFY(must(Checker(*desk.database).check()).empty());
}

void EventMonthsTest::neverWaitsForWhoReads()
{
    const Desk desk(StatementRoute::Fastest, m_url);
    const auto reader = must(Database::open(m_url));
    must(reader->connection().run("BEGIN"));
    must(reader->connection().run("SELECT count(*) FROM ticket_event"));
    QElapsedTimer clock;
    clock.start();
    importOne(*desk.database, storyOn("A-1", 0, 1));
    QVERIFY(clock.elapsed() < 4'000); // the connection itself would wait five seconds
    QCOMPARE(months(), QStringLiteral("rest:3"));
    QCOMPARE(ask(QStringLiteral("SELECT current_setting('lock_timeout')")).isEmpty(), false);
    QCOMPARE(must(desk.database->connection().textOf("SELECT current_setting('lock_timeout')")), std::string("5s"));
    must(reader->connection().run("ROLLBACK"));
    importOne(*desk.database, storyOn("A-2", 1, 40)); // March stays where it began, April gets its own
    QCOMPARE(months(), QStringLiteral("2016_04:1 rest:5"));
    QVERIFY(must(Checker(*desk.database).check()).empty());
}

void EventMonthsTest::convertsWhatThereWas()
{
    const QString name = cluster().makeDatabase();
    QStringList statements;
    for (const Migration &step : migrationsFor(DatabaseEngine::PostgreSql)) {
        for (const std::string &statement : step.statements) {
            if (step.number <= 16)
                statements << QString::fromStdString(statement);
        }
    }
    statements << QStringLiteral("INSERT INTO meta (key, value) VALUES ('schema_version', '16')")
               << QStringLiteral(
                      "INSERT INTO ticket (id, created_at, updated_at, status, priority, subject, reference, "
                      "customer, source, subcategory, language, reassignments, reopens) SELECT i, 1000, "
                      "1000, 0, 0, '', 'A-' || i, '', 'test', '', '', 0, 0 FROM generate_series(1, 50) i")
               << QStringLiteral(
                      "INSERT INTO ticket_event (id, ticket_id, at, kind, cause, priority, text) SELECT i, i, "
                      "CASE WHEN i = 1 THEN 1000 ELSE 1458000000000 + i * CAST(86400000 AS BIGINT) END, 0, "
                      "1, 0, 'words' FROM generate_series(1, 50) i");
    cluster().run(name, statements);
    m_url = cluster().url(name);
    const auto database = must(Database::open(m_url));
    QCOMPARE(months(), QStringLiteral("2016_03:15 2016_04:30 2016_05:4 rest:1"));
    QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM ticket_event WHERE text = 'words'")), QStringLiteral("50"));
    QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM pg_class WHERE relname LIKE 'ticket_event_before%'")),
             QStringLiteral("0"));
    for (const Problem &problem : must(Checker(*database).check()))
        QVERIFY2(problem.code == ProblemCode::ProjectionDiffers, problem.detail.c_str()); // these rows are half a desk
}

void EventMonthsTest::guardsEveryMonth()
{
    const Desk desk(StatementRoute::Fastest, m_url);
    TicketStory told = storyOn("A-1", 0, 40);
    told.events[0].at = instantFromMillis(1'000);
    importOne(*desk.database, told);
    for (const char *part : {"ticket_event", "ticket_event_2016_03", "ticket_event_2016_04", "ticket_event_rest"}) {
        for (const char *words : {"UPDATE %1 SET kind = 1", "DELETE FROM %1", "TRUNCATE %1"}) {
            const QString sql = QString::fromLatin1(words).arg(QLatin1String(part));
            const auto refused = desk.database->connection().run(sql.toStdString());
            QVERIFY2(!refused.isOk() && refused.error().detail.find("append-only") != std::string::npos,
                     qPrintable(sql));
        }
    }
    QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM ticket_event")), QStringLiteral("3"));
}

void EventMonthsTest::letsOldMonthsBeTakenOff()
{
    const Desk desk(StatementRoute::Fastest, m_url);
    importOne(*desk.database, storyOn("A-1", 0, 1));
    importOne(*desk.database, storyOn("A-2", 60, 61));
    cluster().run(databaseOf(m_url),
                  {QStringLiteral("ALTER TABLE ticket_event DETACH PARTITION ticket_event_2016_03")});
    QCOMPARE(months(), QStringLiteral("2016_05:3"));
    QVERIFY(!must(Checker(*desk.database).check()).empty()); // says what is missing
    importOne(*desk.database, storyOn("A-3", 62, 63));       // the desk works on
    cluster().run(databaseOf(m_url),
                  {QStringLiteral("ALTER TABLE ticket_event ATTACH PARTITION ticket_event_2016_03 FOR "
                                  "VALUES FROM (1456790400000) TO (1459468800000)")});
    QVERIFY(must(Checker(*desk.database).check()).empty());
}

void EventMonthsTest::letsNobodyMakeMonthsWhoMayNotAddEvents()
{
    const QString name = databaseOf(m_url);
    cluster().run(name, {QStringLiteral("CREATE ROLE onlooker LOGIN")});
    const auto make = QStringLiteral("SELECT make_event_month(1458000000000)");
    const auto count =
        QStringLiteral("SELECT count(*) FROM pg_inherits WHERE inhparent = CAST('ticket_event' AS regclass)");
    {
        QSqlDatabase beside = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), QStringLiteral("onlooker"));
        beside.setHostName(cluster().socketFolder());
        beside.setUserName(QStringLiteral("onlooker"));
        beside.setDatabaseName(name);
        QVERIFY(beside.open());
        QVERIFY(QSqlQuery(beside).exec(make));
        QCOMPARE(ask(count), QStringLiteral("1"));
        cluster().run(name, {QStringLiteral("GRANT INSERT ON ticket_event TO onlooker")});
        QVERIFY(QSqlQuery(beside).exec(make));
        QCOMPARE(ask(count), QStringLiteral("3"));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("onlooker"));
}

QTEST_GUILESS_MAIN(EventMonthsTest)
#include "tst_eventmonths.moc"
