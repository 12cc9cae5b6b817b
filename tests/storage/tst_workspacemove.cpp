// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "storage/batchstore.h"
#include "storage/checker.h"
#include "storage/connection.h"
#include "storage/decisionstore.h"
#include "storage/experimentstore.h"
#include "storage/policystore.h"
#include "storage/reportrunstore.h"
#include "storage/reportschedulestore.h"
#include "storage/reviewstore.h"
#include "storage/savedviewstore.h"
#include "storage/serverfault.h"
#include "storage/skillstore.h"
#include "storage/tableshape.h"
#include "storage/workspacemove.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <set>

using namespace evenkeel;

class WorkspaceMoveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void takesEveryTableAlong();
    void refersOnlyToTablesBefore();
    void goesThereAndBackWithEqualHashes();
    void keepsEveryKindOfValue();
    void refusesATargetThatHoldsSomething();
    void goesOnWhereItStopped();
    void goesTheLongWayWhereItMust();
    void leavesTheTargetWithAllItsRules();
    void saysWhatAServerRefuses();
    void goesOnWithTheSameSourceOnly();
    void isNotDoneWhileTheSidesDiffer();
    void letsNobodyOpenAPart();
    void refusesValuesThatBelongNowhere();

private:
    [[nodiscard]] QString target();

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_targets = 0;
};

namespace {

constexpr int Tickets = 4'000; // with more events than fit one piece

std::unique_ptr<Database> openTarget(const QString &url)
{
    return must(Database::open(url, {.acceptsUnfinishedMove = true}));
}

Result<std::vector<MovedTable>> move(Database &from, Database &to, const Progress &progress = {},
                                     const std::stop_token &stop = {})
{
    return WorkspaceMove(from, to).run(stop, progress);
}

/// Something in as many tables as stores make it easy.
void fill(Database &database, int tickets)
{
    std::vector<TicketStory> stories;
    for (int i = 1; i <= tickets; ++i)
        stories.push_back(story("A-" + std::to_string(i)));
    must(TicketStore(database).importStories(stories));
    must(CatalogStore(database).save(Skill{{}, "A"}));
    must(SkillStore(database).append(std::vector<SkillLevel>{{AgentId{1}, SkillId{1}, Proficiency::Basic, minute(0)}}));
    must(SkillStore(database).replacePaces(std::vector<CategoryPace>{{AgentId{1}, CategoryId{1}, 1.0 / 3}}));
    must(PolicyStore(database).save({}, minute(0), "first"));
    must(BatchStore(database).add({.at = minute(70), .objective = 0.1 + 0.2, .lowerBound = 1e-300}));
    must(SavedViewStore(database).save({"tickets", "mine", "{}"}, std::nullopt));
    PolicyExperiment experiment;
    experiment.name = "Cap";
    experiment.target = 0.1 + 0.2;
    experiment.watch = {minute(70), minute(80)};
    must(ExperimentStore(database).add(experiment));
    ReviewItem item;
    item.text = "Train two";
    item.due = minute(90);
    must(ReviewStore(database).add(item));
    ReportSchedule schedule;
    schedule.formats.set(ReportFormat::Csv);
    schedule.folder = "/srv/reports";
    must(ReportScheduleStore(database).set(schedule, std::nullopt));
    ReportRun report;
    report.period = "2016-W10";
    report.formats = schedule.formats;
    report = must(ReportRunStore(database).claim(report, std::nullopt));
    report.state = ReportRunState::Failed;
    report.error = Error{ErrorCode::DiskFull, "/srv/reports"};
    must(ReportRunStore(database).end(report));
    Decision decision;
    decision.ticket = TicketId{1};
    decision.at = minute(70);
    decision.policyVersion = 1;
    decision.agentsConsidered = 0;
    decision.slaShare = 0.7;
    decision.inputHash = std::numeric_limits<std::uint64_t>::max() - 1;
    must(DecisionStore(database).add({&decision, 1}));
}

} // namespace

// Both directions between the engines, and each to itself.
void WorkspaceMoveTest::initTestCase_data()
{
    QTest::addColumn<bool>("fromServer");
    QTest::addColumn<bool>("toServer");
    QTest::newRow("file to server") << false << true;
    QTest::newRow("server to file") << true << false;
    QTest::newRow("file to file") << false << false;
    QTest::newRow("server to server") << true << true;
}

void WorkspaceMoveTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString WorkspaceMoveTest::target()
{
    QFETCH_GLOBAL(bool, toServer);
    if (toServer)
        return PostgresCluster::shared().url(PostgresCluster::shared().makeDatabase());
    return QStringLiteral("sqlite:") + m_folder->filePath(QStringLiteral("to%1.evenkeel").arg(++m_targets));
}

static QString source()
{
    QFETCH_GLOBAL(bool, fromServer);
    return fromServer ? PostgresCluster::shared().makeWorkspace() : QStringLiteral("sqlite::memory:");
}

void WorkspaceMoveTest::takesEveryTableAlong()
{
    std::set<std::string> names;
    for (const TableShape &table : must(workspaceTables())) {
        QVERIFY2(!table.key.empty(), table.name.c_str());
        names.insert(table.name);
    }
    const auto database = must(Database::open(QStringLiteral("sqlite::memory:")));
    QCOMPARE(std::to_string(names.size()),
             must(database->connection().textOf("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name NOT "
                                                "LIKE 'sqlite%' AND name NOT IN ('write_receipt', 'login_role')")));
}

void WorkspaceMoveTest::refersOnlyToTablesBefore()
{
    std::vector<std::string> names;
    for (const TableShape &table : must(workspaceTables()))
        names.push_back(table.name);
    const auto before = [&names](const char *one, const char *other) {
        return std::ranges::find(names, one) < std::ranges::find(names, other);
    };
    QVERIFY(before("team", "agent") && before("agent", "ticket") && before("ticket", "decision"));
    QVERIFY(before("decision", "ticket_event") && before("batch_run", "decision") && before("skill", "category"));
}

void WorkspaceMoveTest::goesThereAndBackWithEqualHashes()
{
    const Desk desk(StatementRoute::Fastest, source());
    fill(*desk.database, Tickets);
    const auto there = openTarget(target());
    std::int64_t last = 0;
    const auto moved = must(move(*desk.database, *there, [&last](const ProgressReport &report) {
        QVERIFY(report.done >= last && report.done <= report.total);
        last = report.done;
    }));
    QCOMPARE(moved.size(), must(workspaceTables()).size());
    QVERIFY(last >= 2 * 4 * Tickets);
    const auto events = std::ranges::find(moved, "ticket_event", &MovedTable::name);
    QCOMPARE(events->rows, std::int64_t{3 * Tickets});
    QVERIFY(must(Checker(*there).check()).empty());

    const auto back = openTarget(source());
    QVERIFY(must(move(*there, *back)) == moved);
    QVERIFY(must(Checker(*back).check()).empty());
}

void WorkspaceMoveTest::keepsEveryKindOfValue()
{
    const Desk desk(StatementRoute::Fastest, source());
    TicketStory told = story("A-1");
    told.events[0].change.subject = "O'Hara \\ \"x\" \xf0\x9f\x90\x98 \xe2\x80\xae\n\t\x01";
    told.events[0].change.tier = std::string(200'000, 'y');
    told.events[0].origin = std::numeric_limits<std::uint64_t>::max();
    importOne(*desk.database, told);
    for (const double capacity : {0.1, 1e-300, 123456789.123456789}) {
        Agent agent{.id = {}, .name = std::to_string(capacity)};
        agent.capacity = capacity;
        must(CatalogStore(*desk.database).save(agent));
    }
    const auto there = openTarget(target());
    must(move(*desk.database, *there));
    QVERIFY(must(TicketStore(*there).ticket(TicketId{1})) == must(TicketStore(*desk.database).ticket(TicketId{1})));
    QVERIFY(must(TicketStore(*there).story(TicketId{1})) == must(TicketStore(*desk.database).story(TicketId{1})));
    QVERIFY(must(CatalogStore(*there).agents()) == must(CatalogStore(*desk.database).agents()));
    importOne(*there, story("A-2")); // numbers go on behind those that came along
    must(CatalogStore(*there).save(Team{{}, "New"}));
    QVERIFY(must(Checker(*there).check()).empty());
}

void WorkspaceMoveTest::refusesATargetThatHoldsSomething()
{
    const Desk desk(StatementRoute::Fastest, source());
    const QString url = target();
    {
        const auto taken = must(Database::open(url));
        must(CatalogStore(*taken).save(Team{{}, "Theirs"}));
    }
    const auto there = openTarget(url);
    const auto refused = move(*desk.database, *there);
    QCOMPARE(refused.error().code, ErrorCode::FileExists);
    QCOMPARE(must(CatalogStore(*there).teams()).size(), std::size_t{1});
    QVERIFY(must(Checker(*there).check()).empty());
}

void WorkspaceMoveTest::goesOnWhereItStopped()
{
    const Desk desk(StatementRoute::Fastest, source());
    fill(*desk.database, Tickets);
    const QString url = target();
    for (const int calls : {3, 20, 21}) { // pieces after which it is broken off
        std::stop_source stop;
        int seen = 0;
        const auto count = [&](const ProgressReport &) {
            if (++seen == calls)
                stop.request_stop();
        };
        const auto broken = move(*desk.database, *openTarget(url), count, stop.get_token());
        QCOMPARE(broken.error().code, ErrorCode::Cancelled);
    }
    const auto there = openTarget(url);
    must(move(*desk.database, *there));
    QVERIFY(must(Checker(*there).check()).empty());
    QVERIFY(Database::open(url).isOk());
}

// Where the driver's own copies of SQLite and libpq are not ours.
void WorkspaceMoveTest::goesTheLongWayWhereItMust()
{
    const QString from = source() == QLatin1String("sqlite::memory:")
                             ? QStringLiteral("sqlite:") + m_folder->filePath(QStringLiteral("from.evenkeel"))
                             : PostgresCluster::shared().makeWorkspace();
    fill(*Desk(StatementRoute::Fastest, from).database, Tickets);
    const auto fast = openTarget(target());
    const auto expected = must(move(*must(Database::open(from)), *fast));
    const auto slow =
        must(Database::open(target(), {.route = StatementRoute::Portable, .acceptsUnfinishedMove = true}));
    QVERIFY(must(move(*must(Database::open(from, {.route = StatementRoute::Portable})), *slow)) == expected);
    QVERIFY(must(Checker(*slow).check()).empty());
}

void WorkspaceMoveTest::leavesTheTargetWithAllItsRules()
{
    const auto rules = [](Database &database) {
        return must(database.connection().textOf(
            database.isOnServer()
                ? "SELECT string_agg(concat_ws(' ', CAST(conrelid AS regclass), contype, pg_get_constraintdef(oid)), "
                  "';' ORDER BY CAST(CAST(conrelid AS regclass) AS text), contype, pg_get_constraintdef(oid)) FROM "
                  "pg_constraint WHERE connamespace = CAST(current_schema() AS regnamespace) AND conparentid = 0"
                : "SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_master ORDER BY name)"));
    };
    const Desk desk(StatementRoute::Fastest, source());
    fill(*desk.database, 5);
    const auto there = openTarget(target());
    const std::string before = rules(*there);
    QVERIFY(before.find("REFERENCES") != std::string::npos);
    must(move(*desk.database, *there));
    QCOMPARE(rules(*there), before);
}

void WorkspaceMoveTest::saysWhatAServerRefuses()
{
    const Desk desk(StatementRoute::Fastest, source());
    const QString url = target();
    const auto there = openTarget(url);
    if (!there->isOnServer())
        return; // where nothing but a full disk is refused
    must(there->connection().run("ALTER TABLE agent ADD CHECK (name <> 'Agent 2')"));
    const auto refused = move(*desk.database, *there);
    QVERIFY(refused.error().detail.find("agent_name_check") != std::string::npos);
    must(there->connection().run("ALTER TABLE agent DROP CONSTRAINT agent_name_check"));
    must(move(*desk.database, *there)); // nothing of the connection is broken
}

void WorkspaceMoveTest::goesOnWithTheSameSourceOnly()
{
    const Desk desk(StatementRoute::Fastest, source());
    const QString url = target();
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(move(*desk.database, *openTarget(url), {}, stop.get_token()).error().code, ErrorCode::Cancelled);
    const QString file = m_folder->filePath(QStringLiteral("other.evenkeel"));
    const Desk other(StatementRoute::Fastest, QStringLiteral("sqlite:") + file);
    QCOMPARE(move(*other.database, *openTarget(url)).error().code, ErrorCode::FileExists);
}

void WorkspaceMoveTest::isNotDoneWhileTheSidesDiffer()
{
    const Desk desk(StatementRoute::Fastest, source());
    const QString url = target();
    std::stop_source stop;
    QCOMPARE(move(
                 *desk.database, *openTarget(url),
                 [&stop](const ProgressReport &report) {
                     if (report.done > report.total / 2)
                         stop.request_stop();
                 },
                 stop.get_token())
                 .error()
                 .code,
             ErrorCode::Cancelled);
    must(openTarget(url)->connection().run("UPDATE agent SET name = 'Agent X' WHERE id = 2"));
    const auto refused = move(*desk.database, *openTarget(url));
    QCOMPARE(refused.error().code, ErrorCode::FileDamaged);
    QVERIFY(refused.error().detail.ends_with(": agent"));
    QCOMPARE(serverFaultOf(Database::open(url).error()), std::optional(ServerFault::MoveUnfinished));
}

void WorkspaceMoveTest::letsNobodyOpenAPart()
{
    const Desk desk(StatementRoute::Fastest, source());
    const QString url = target();
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(move(*desk.database, *openTarget(url), {}, stop.get_token()).error().code, ErrorCode::Cancelled);
    for (const OpenMode mode : {OpenMode::CreateIfMissing, OpenMode::MustExist, OpenMode::ReadOnly})
        QCOMPARE(serverFaultOf(Database::open(url, {.mode = mode}).error()),
                 std::optional(ServerFault::MoveUnfinished));
}

void WorkspaceMoveTest::refusesValuesThatBelongNowhere()
{
    const Desk desk(StatementRoute::Fastest, source());
    if (desk.database->isOnServer())
        return; // where no column holds such a value
    must(desk.database->connection().run("UPDATE agent SET capacity = 'much' WHERE id = 2"));
    const QString url = target();
    const auto refused = move(*desk.database, *openTarget(url));
    QCOMPARE(refused.error().code, ErrorCode::FileDamaged);
    QVERIFY(refused.error().detail.find("agent 2") != std::string::npos);
    QVERIFY(Database::open(url).isOk()); // nothing was begun
}

QTEST_GUILESS_MAIN(WorkspaceMoveTest)
#include "tst_workspacemove.moc"
