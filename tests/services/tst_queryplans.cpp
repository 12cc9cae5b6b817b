// SPDX-License-Identifier: GPL-3.0-or-later
// How the questions of every page and of the hot commands are carried out on a grown workspace: every statement that is
// prepared while the services run is explained, and none may read a big table from end to end.

#include "services/boardmaker.h"
#include "services/calendarreader.h"
#include "services/coverageservice.h"
#include "services/decidedtickets.h"
#include "services/demoservice.h"
#include "services/deskreader.h"
#include "services/explainservice.h"
#include "services/firsttickets.h"
#include "services/handoverservice.h"
#include "services/routingservice.h"
#include "services/skilldeskreader.h"
#include "services/slaservice.h"
#include "services/sweepservice.h"
#include "services/ticketindexreader.h"
#include "services/workspacefile.h"
#include "storage/auditstore.h"
#include "storage/connection.h"
#include "storage/decisionstore.h"
#include "storage/historystore.h"
#include "storage/importstore.h"
#include "storage/tableshape.h"
#include "storage/ticketstore.h"
#include "support/testworkspace.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QVariant>

#include <chrono>
#include <set>

using namespace evenkeel;

class QueryPlansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhatReadsAWholeTable();
    void showTheBoard();
    void showTickets();
    void searchDecisions();
    void showTheCalendar();
    void showSkills();
    void routeAndExplain();
    void cleanup();

private:
    [[nodiscard]] QStringList scansOf(const std::string &sql) const;
    [[nodiscard]] QStringList planOf(const std::string &sql) const;

    SharedWorkspace m_workspace;
    std::unique_ptr<Database> m_database;
    std::set<std::string> m_asked;
};

namespace {

constexpr Instant Now = instantFromMillis(1'458'651'600'000); // 2016-03-22T13:00Z
constexpr int DemoTickets = 500;
constexpr int Copies = 200;

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("unexpected error %d: %s", static_cast<int>(result.error().code), result.error().detail.c_str());
    return std::move(*result);
}

std::string joined(const TableShape &table, const std::map<std::string, std::string> &changed)
{
    std::string list;
    for (const ColumnShape &column : table.columns) {
        const auto other = changed.find(column.name);
        list += (list.empty() ? "" : ", ") + (other == changed.end() ? "t." + column.name : other->second);
    }
    return list;
}

/// The demo's tickets again and again, all closed, through two years.
void grow(Database &database)
{
    const std::string last = must(database.connection().textOf("SELECT CAST(max(id) AS TEXT) FROM ticket_event"));
    const std::string tickets = must(database.connection().textOf("SELECT CAST(max(id) AS TEXT) FROM ticket"));
    const std::string counting =
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + std::to_string(Copies) + ") ";
    const std::string later = "t.at - (n.i % 24) * CAST(2592000000 AS BIGINT)";
    for (const TableShape &table : must(workspaceTables())) {
        std::map<std::string, std::string> changed;
        if (table.name == "ticket")
            changed = {{"id", "t.id + n.i * " + tickets},
                       {"reference", "t.reference || '-' || n.i"},
                       {"customer", "t.customer || '-' || n.i"},
                       {"status", "5"}};
        else if (table.name == "ticket_event")
            changed = {{"id", "t.id + n.i * " + last},
                       {"ticket_id", "t.ticket_id + n.i * " + tickets},
                       {"decision_id", "NULL"},
                       {"at", later}};
        else
            continue;
        must(database.connection().run(counting + "INSERT INTO " + table.name + " (" + table.columnList() +
                                       ") SELECT " + joined(table, changed) + " FROM " + table.name +
                                       " t, n WHERE t.id <= " + (table.name == "ticket" ? tickets : last)));
    }
    must(database.connection().run(
        counting +
        "INSERT INTO decision (id, ticket_id, at, agent_id, method, policy_version, ring, agents_considered, "
        "candidates, sla_share, stopped, ranking, input_hash, as_of_event, last_at) SELECT (SELECT max(id) FROM "
        "decision) + (n.i - 1) * " +
        tickets +
        " + t.id, t.id, 1458000000000 + n.i, 1, 'layered', 1, 0, 5, 3, 0.5, '{}', '[]', 1, 0, 1458000000000 + n.i "
        "FROM ticket t, n WHERE t.id <= " +
        tickets));
}

QSqlDatabase beside(const QString &url)
{
    const QString name = QStringLiteral("beside");
    if (QSqlDatabase::contains(name))
        return QSqlDatabase::database(name);
    const bool isFile = url.startsWith(QLatin1String("sqlite:"));
    QSqlDatabase database =
        QSqlDatabase::addDatabase(isFile ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), name);
    database.setDatabaseName(isFile ? url.mid(7) : databaseOf(url));
    if (!isFile) {
        database.setHostName(PostgresCluster::shared().socketFolder());
        database.setUserName(QStringLiteral("owner"));
    }
    if (!database.open())
        qFatal("%s", qPrintable(database.lastError().text()));
    return database;
}

QStringList rowsOf(const QString &url, const QString &sql, int column)
{
    QSqlQuery query(beside(url));
    if (!query.exec(sql))
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    QStringList rows;
    while (query.next())
        rows << query.value(column).toString();
    return rows;
}

/// What reads everything because everything is wanted: all tickets' narrow columns for the list kept in memory, and
/// how many there are.
bool isMeantToReadAll(const std::string &sql)
{
    return sql.find(" WHERE ") == std::string::npos && sql.find("count(*)") != std::string::npos;
}

} // namespace

void QueryPlansTest::initTestCase()
{
    m_database = must(openWorkspace(m_workspace.url(), OpenMode::CreateIfMissing));
    DemoRequest demo;
    demo.agents = 12;
    demo.days = 20;
    demo.tickets = DemoTickets;
    must(fillWithDemo(*m_database, demo, Now, {}, {}));
    must(RoutingService(*m_database, Now).route({}));
    if (m_database->isOnServer())
        rowsOf(m_workspace.url(),
               QStringLiteral("SELECT make_event_month(1458000000000 - i * CAST(2592000000 AS BIGINT)) FROM "
                              "generate_series(0, 26) i"),
               0);
    grow(*m_database);
    if (m_database->isOnServer()) // a server does so by itself
        must(m_database->connection().run("ANALYZE"));
    QVERIFY(must(TicketStore(*m_database).ticketCount()) >= 100'000);
    QVERIFY(must(TicketStore(*m_database).eventCount()) >= 300'000);
    QVERIFY(must(DecisionStore(*m_database).count()) >= 100'000);
    m_database = must(openWorkspace(m_workspace.url(), OpenMode::MustExist)); // with nothing prepared yet
    m_database->connection().watchStatements([this](std::string_view sql) { m_asked.emplace(sql); });
}

QStringList QueryPlansTest::planOf(const std::string &sql) const
{
    QString text = QString::fromStdString(sql);
    static const QRegularExpression named(QStringLiteral("(?<!:):([a-z]\\w*)"));
    if (!m_database->isOnServer()) {
        QSqlQuery query(beside(m_workspace.url()));
        bool isFine = query.prepare(QStringLiteral("EXPLAIN QUERY PLAN ") + text);
        for (auto all = named.globalMatch(text); all.hasNext();)
            query.bindValue(all.next().captured(), QVariant(QMetaType(QMetaType::LongLong)));
        isFine = isFine && query.exec();
        if (!isFine)
            qFatal("%s: %s", qPrintable(text), qPrintable(query.lastError().text()));
        QStringList steps;
        while (query.next())
            steps << query.value(3).toString();
        return steps;
    }
    // As the server plans it for whatever values come.
    QStringList names;
    for (auto match = named.match(text); match.hasMatch(); match = named.match(text)) {
        if (!names.contains(match.captured(1)))
            names << match.captured(1);
        text.replace(match.capturedStart(), match.capturedLength(),
                     QStringLiteral("$%1").arg(names.indexOf(match.captured(1)) + 1));
    }
    QStringList nulls(names.size(), QStringLiteral("NULL"));
    rowsOf(m_workspace.url(), QStringLiteral("SET plan_cache_mode = force_generic_plan"), 0);
    rowsOf(m_workspace.url(), QStringLiteral("PREPARE asked AS ") + text, 0);
    const QString values = names.isEmpty() ? QString() : u'(' + nulls.join(u',') + u')';
    const QStringList plan = rowsOf(m_workspace.url(), QStringLiteral("EXPLAIN EXECUTE asked") + values, 0);
    rowsOf(m_workspace.url(), QStringLiteral("DEALLOCATE asked"), 0);
    return plan;
}

QStringList QueryPlansTest::scansOf(const std::string &sql) const
{
    const QString text = QString::fromStdString(sql);
    if (!text.startsWith(QLatin1String("SELECT")) && !text.startsWith(QLatin1String("WITH")))
        return {};
    // Names under which big tables stand in the statement.
    static const QRegularExpression big(
        QStringLiteral("\\b(?:FROM|JOIN|,) *(ticket|ticket_event|decision)\\b *(?:AS )?([a-z]\\w*)?"));
    QStringList names;
    for (auto all = big.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        names << match.captured(1) << match.captured(2);
    }
    if (names.isEmpty())
        return {};
    static const QRegularExpression whole(QStringLiteral("^SCAN (\\w+)(?: USING (?:COVERING )?INDEX (\\w+))?$"));
    static const QRegularExpression seq(QStringLiteral("Seq Scan on (ticket|ticket_event_\\d+_\\d+|decision)\\b"));
    const QStringList plan = planOf(sql);
    // A page from the beginning of an index ends where the page does.
    const bool isPage =
        text.contains(QLatin1String(" LIMIT ")) && !plan.join(u'\n').contains(QLatin1String("TEMP B-TREE"));
    QStringList scans;
    for (const QString &step : plan) {
        const auto scan = whole.match(step);
        // An index of open tickets alone holds no more than those.
        const bool isWhole = scan.hasMatch() && names.contains(scan.captured(1)) &&
                             scan.captured(2) != QLatin1String("ticket_open") &&
                             !(isPage && !scan.captured(2).isEmpty());
        if (isWhole ||
            (seq.match(step).hasMatch() && !step.contains(QLatin1String("cost=0.00..0.00")))) // not an empty one
            scans << step;
    }
    return scans;
}

// The yardstick itself: a question without an index is found.
void QueryPlansTest::findsWhatReadsAWholeTable()
{
    QVERIFY(!scansOf("SELECT t.id FROM ticket t WHERE t.subject = :subject").isEmpty());
    QVERIFY(!scansOf("SELECT id FROM ticket_event WHERE text = :text").isEmpty());
    QVERIFY(!scansOf("SELECT d.id FROM decision d WHERE d.ring = :ring").isEmpty());
    QVERIFY(scansOf("SELECT t.id FROM ticket t WHERE t.id = :id").isEmpty());
    m_asked.clear();
}

void QueryPlansTest::showTheBoard()
{
    const DeskMoment moment = must(DeskReader(*m_database).read(Now));
    QVERIFY(!moment.tickets.empty());
    must(HandoverService(*m_database, Now).list());
    must(HistoryStore(*m_database).ticketsSince(EventId{300'000}));
    must(m_database->changeCounter());
}

void QueryPlansTest::showTickets()
{
    must(readFirstTickets(*m_database, 100, Now));
    must(readTicketRecords(*m_database, std::vector<TicketId>{TicketId{1}, TicketId{50'000}}, Now));
    must(readTicketDetail(*m_database, TicketId{3}, Now));
    must(readTicketSla(*m_database, TicketId{3}, Now));
    TicketStore tickets(*m_database);
    must(tickets.ticketsByReference("nothing"));
    must(tickets.tickets(std::vector<TicketId>{TicketId{1}, TicketId{2}}));
    must(tickets.story(TicketId{7}));
    must(tickets.lastEvent());
    must(tickets.lastTicket());
    must(ImportStore(*m_database).runs());
    must(ImportStore(*m_database).quarantinedCount({}));
    must(AuditStore(*m_database).entries({}, 50));
}

void QueryPlansTest::searchDecisions()
{
    DecisionStore decisions(*m_database);
    const Interval day{Now - std::chrono::hours(24), Now};
    std::vector<DecisionQuestion> questions(9);
    questions[1].span = day;
    questions[2].agent = AgentId{2};
    questions[3].blockedBy = Gate::Capacity;
    questions[4].blockedSkill = SkillId{1};
    questions[4].blockedLevel = Proficiency::Basic;
    questions[5].rule = 2;
    questions[6].batch = BatchId{1};
    questions[7].ticket = TicketId{9};
    questions[8].span = day;
    questions[8].agent = AgentId{2};
    for (const DecisionQuestion &question : questions) {
        must(decisions.search(question, 20));
        std::optional<DecisionPlace> place;
        must(decisions.tickets(question, 20, place));
    }
    must(decisions.countsByRule(day));
    must(decisions.ofTicket(TicketId{9}));
    must(decisions.latestOf(TicketId{9}));
}

void QueryPlansTest::showTheCalendar()
{
    must(CalendarReader(*m_database, Now).view({.span = {Now, Now + std::chrono::hours(24 * 14)}, .team = {}}));
}

void QueryPlansTest::showSkills()
{
    must(readSkillDesk(*m_database, Now));
}

void QueryPlansTest::routeAndExplain()
{
    must(RoutingService(*m_database, Now).preview({}));
    must(SweepService(*m_database, Now).preview());
    must(RoutingService(*m_database, Now).trace(must(DeskReader(*m_database).read(Now)).tickets.front().id));
}

void QueryPlansTest::cleanup()
{
    QStringList found;
    for (const std::string &sql : std::exchange(m_asked, {})) {
        const QStringList scans = isMeantToReadAll(sql) ? QStringList() : scansOf(sql);
        if (!scans.isEmpty())
            found << QString::fromStdString(sql) + QStringLiteral("\n    ") + scans.join(QStringLiteral("\n    "));
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(QueryPlansTest)
#include "tst_queryplans.moc"
