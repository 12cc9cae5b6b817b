// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "storage/auditstore.h"
#include "storage/checker.h"
#include "storage/connection.h"
#include "storage/reportrunstore.h"
#include "storage/reportschedulestore.h"

#include <QTest>

#include <algorithm>

using namespace evenkeel;

/// When reports are made by themselves, and what was made.
class ReportStoresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scheduleReadsBackEveryField();
    void scheduleChangesAsItWasSeen();
    void scheduleRefusesWhatCannotBe_data();
    void scheduleRefusesWhatCannotBe();
    void trailSaysWhoSetIt();
    void runReadsBackEveryField();
    void oneProgramMakesAReport();
    void whoeverWasReplacedIsRefused();
    void whatIsMadeIsNotMadeAgainByTheSchedule();
    void byHandItIsMadeAsOftenAsAsked();
    void listsTheNewestFirst();
    void unknownCodesAreFound();
};

namespace {

ReportSchedule basicSchedule()
{
    ReportSchedule schedule;
    schedule.kind = ReportKind::Monthly;
    schedule.isOn = false;
    schedule.day = 28;
    schedule.minute = 1439;
    schedule.formats.set(ReportFormat::Pdf);
    schedule.formats.set(ReportFormat::Csv);
    schedule.paper = ReportPaper::Letter;
    schedule.folder = "/srv/reports of 'us'";
    schedule.host = "desk-1";
    schedule.since = minute(3);
    return schedule;
}

ReportRun basicRun(const std::string &period = "2016-W11")
{
    ReportRun run;
    run.period = period;
    run.startedAt = minute(10);
    run.maker = {"evenkeelctl", "desk-1", "ines"};
    run.formats.set(ReportFormat::Html);
    run.paper = ReportPaper::Letter;
    run.folder = "/srv/reports";
    run.leftOut = 2;
    return run;
}

ReportRun made(ReportRun run)
{
    run.state = ReportRunState::Made;
    run.endedAt = minute(11);
    run.files = {{"weekly-2016-W11.html", 12345, "00ff"}, {"weekly 2016 W11.csv", 7, "ab"}};
    return run;
}

} // namespace

void ReportStoresTest::scheduleReadsBackEveryField()
{
    for (const StatementRoute route : {StatementRoute::Fastest, StatementRoute::Portable}) {
        const Desk desk(route);
        ReportScheduleStore store(*desk.database);
        const ReportSchedule monthly = basicSchedule();
        must(store.set(monthly, std::nullopt));
        ReportSchedule weekly = monthly;
        weekly.kind = ReportKind::Weekly;
        weekly.isOn = true;
        weekly.day = 7;
        weekly.host.clear();
        must(store.set(weekly, std::nullopt));
        QVERIFY(must(store.schedules()) == (std::vector{weekly, monthly}));
        QVERIFY(must(store.schedule(ReportKind::Monthly)) == monthly);
        must(store.remove(weekly));
        QVERIFY(!must(store.schedule(ReportKind::Weekly)).has_value());
        QCOMPARE(store.remove(weekly).error().code, ErrorCode::NotFound);
    }
}

void ReportStoresTest::scheduleChangesAsItWasSeen()
{
    const Desk desk;
    ReportScheduleStore store(*desk.database);
    const ReportSchedule first = basicSchedule();
    must(store.set(first, std::nullopt));
    ReportSchedule second = first;
    second.minute = 60;
    QCOMPARE(store.set(second, std::nullopt).error().code, ErrorCode::Conflict);
    must(store.set(second, first));
    QCOMPARE(store.set(first, first).error().detail, std::string("report_schedule monthly"));
    QCOMPARE(store.remove(first).error().code, ErrorCode::Conflict);
    QVERIFY(must(store.schedule(ReportKind::Monthly)) == second);
}

void ReportStoresTest::scheduleRefusesWhatCannotBe_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("atMinute");
    QTest::addColumn<int>("formats");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("fault");
    const QString folder = QStringLiteral("/srv");
    QTest::newRow("day 0") << 0 << 0 << 0 << 1 << folder << QStringLiteral("day");
    QTest::newRow("eighth day of a week") << 0 << 8 << 0 << 1 << folder << QStringLiteral("day");
    QTest::newRow("29th") << 1 << 29 << 0 << 1 << folder << QStringLiteral("day");
    QTest::newRow("before midnight") << 1 << 1 << -1 << 1 << folder << QStringLiteral("at");
    QTest::newRow("midnight after") << 1 << 1 << 1440 << 1 << folder << QStringLiteral("at");
    QTest::newRow("no format") << 1 << 1 << 0 << 0 << folder << QStringLiteral("format");
    QTest::newRow("unknown format") << 1 << 1 << 0 << 17 << folder << QStringLiteral("format");
    QTest::newRow("nowhere") << 1 << 1 << 0 << 1 << QString() << QStringLiteral("out");
}

void ReportStoresTest::scheduleRefusesWhatCannotBe()
{
    QFETCH(const int, kind);
    QFETCH(const int, day);
    QFETCH(const int, atMinute);
    QFETCH(const int, formats);
    QFETCH(const QString, folder);
    QFETCH(const QString, fault);
    const Desk desk;
    ReportSchedule schedule = basicSchedule();
    schedule.kind = static_cast<ReportKind>(kind);
    schedule.day = day;
    schedule.minute = atMinute;
    schedule.formats.bits = static_cast<std::uint32_t>(formats);
    schedule.folder = folder.toStdString();
    const auto refused = ReportScheduleStore(*desk.database).set(schedule, std::nullopt);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(QString::fromStdString(refused.error().detail), fault);
    QVERIFY(must(ReportScheduleStore(*desk.database).schedules()).empty());
}

void ReportStoresTest::trailSaysWhoSetIt()
{
    const Desk desk;
    ReportScheduleStore store(*desk.database);
    const ReportSchedule first = basicSchedule();
    must(store.set(first, std::nullopt));
    ReportSchedule second = first;
    second.day = 3;
    must(store.set(second, first));
    const auto changed = must(AuditStore(*desk.database).last("report_schedule", "1"));
    QVERIFY(changed.has_value());
    const auto day = [](const std::vector<AuditValue> &row) {
        const auto found =
            std::find_if(row.begin(), row.end(), [](const AuditValue &value) { return value.column == "day"; });
        return found == row.end() ? std::string() : found->value.value_or("");
    };
    QCOMPARE(day(changed->oldRow), std::string("28"));
    QCOMPARE(day(changed->newRow), std::string("3"));
    must(store.remove(second));
    QVERIFY(must(AuditStore(*desk.database).last("report_schedule", "1"))->newRow.empty());
}

void ReportStoresTest::runReadsBackEveryField()
{
    for (const StatementRoute route : {StatementRoute::Fastest, StatementRoute::Portable}) {
        const Desk desk(route);
        ReportRunStore store(*desk.database);
        ReportRun run = must(store.claim(basicRun(), std::nullopt));
        QCOMPARE(run.id, std::int64_t{1});
        QCOMPARE(run.tries, 1);
        QVERIFY(must(store.run(1)) == run);
        QCOMPARE(store.run(2).error().code, ErrorCode::NotFound);
        QVERIFY(must(store.renew(run)));
        run.renewals = 1;
        run.state = ReportRunState::Failed;
        run.endedAt = minute(12);
        run.error = Error{ErrorCode::DiskFull, "/srv/reports/weekly-2016-W11.html"};
        must(store.end(run));
        QVERIFY(must(store.run(1)) == run);
        ReportRun again = must(store.claim(basicRun(), run));
        QCOMPARE(again.id, std::int64_t{1});
        QCOMPARE(again.tries, 2);
        must(store.end(made(again)));
        QVERIFY(must(store.run(1)) == made(again));
        QVERIFY(must(store.scheduled(ReportKind::Weekly, 5)) == std::vector{made(again)});
        QVERIFY(must(store.scheduled(ReportKind::Monthly, 5)).empty());
    }
}

void ReportStoresTest::oneProgramMakesAReport()
{
    const SharedWorkspace shared;
    const auto mine = must(Database::open(shared.url()));
    const auto theirs = must(Database::open(shared.url()));
    const ReportRun run = must(ReportRunStore(*mine).claim(basicRun(), std::nullopt));
    ReportRun other = basicRun();
    other.maker = {"evenkeel", "laptop", "tom"};
    QCOMPARE(ReportRunStore(*theirs).claim(other, std::nullopt).error().code, ErrorCode::Conflict);
    const ReportRun seen = must(ReportRunStore(*theirs).run(run.id));
    QVERIFY(must(ReportRunStore(*mine).renew(run)));
    QCOMPARE(ReportRunStore(*theirs).claim(other, seen).error().detail, std::string("report 2016-W11"));
    QCOMPARE(must(ReportRunStore(*theirs).run(run.id)).maker.host, std::string("desk-1"));
}

void ReportStoresTest::whoeverWasReplacedIsRefused()
{
    const Desk desk;
    ReportRunStore store(*desk.database);
    const ReportRun slow = must(store.claim(basicRun(), std::nullopt));
    const ReportRun fast = must(store.claim(basicRun(), must(store.run(slow.id))));
    QVERIFY(!must(store.renew(slow)));
    QCOMPARE(store.end(made(slow)).error().code, ErrorCode::Conflict);
    QCOMPARE(must(store.run(slow.id)).state, ReportRunState::Making);
    must(store.end(made(fast)));
    QVERIFY(!must(store.renew(fast)));
    QCOMPARE(store.end(made(fast)).error().code, ErrorCode::Conflict);
}

void ReportStoresTest::whatIsMadeIsNotMadeAgainByTheSchedule()
{
    const Desk desk;
    ReportRunStore store(*desk.database);
    const ReportRun run = must(store.claim(basicRun(), std::nullopt));
    must(store.end(made(run)));
    QCOMPARE(store.claim(basicRun(), must(store.run(run.id))).error().code, ErrorCode::Conflict);
}

void ReportStoresTest::byHandItIsMadeAsOftenAsAsked()
{
    const Desk desk;
    ReportRunStore store(*desk.database);
    must(store.claim(basicRun(), std::nullopt));
    ReportRun byHand = basicRun();
    byHand.isScheduled = false;
    QCOMPARE(must(store.claim(byHand, std::nullopt)).id, std::int64_t{2});
    QCOMPARE(must(store.claim(byHand, std::nullopt)).id, std::int64_t{3});
    QCOMPARE(must(store.scheduled(ReportKind::Weekly, 9)).size(), std::size_t{1});
    byHand.formats = {};
    QCOMPARE(store.claim(byHand, std::nullopt).error().code, ErrorCode::InvalidArgument);
}

void ReportStoresTest::listsTheNewestFirst()
{
    const Desk desk;
    ReportRunStore store(*desk.database);
    ReportRun run = basicRun();
    must(store.claim(run, std::nullopt));
    run.period = "2016-W12";
    run.startedAt = minute(5);
    must(store.claim(run, std::nullopt));
    const auto all = must(store.runs(9));
    QCOMPARE(all.size(), std::size_t{2});
    QCOMPARE(all[0].period, std::string("2016-W11"));
    QCOMPARE(must(store.runs(1)).size(), std::size_t{1});
    QCOMPARE(must(store.scheduled(ReportKind::Weekly, 9)).at(0).period, std::string("2016-W12"));
}

void ReportStoresTest::unknownCodesAreFound()
{
    const Desk desk;
    must(ReportScheduleStore(*desk.database).set(basicSchedule(), std::nullopt));
    must(ReportRunStore(*desk.database).claim(basicRun(), std::nullopt));
    QVERIFY(must(Checker(*desk.database).check()).empty());
    must(desk.database->connection().run("UPDATE report_schedule SET paper = 9"));
    must(desk.database->connection().run("UPDATE report_run SET state = 9"));
    QCOMPARE(ReportScheduleStore(*desk.database).schedules().error().code, ErrorCode::FileDamaged);
    QCOMPARE(ReportRunStore(*desk.database).runs(9).error().code, ErrorCode::FileDamaged);
    const auto problems = must(Checker(*desk.database).check());
    QCOMPARE(problems.size(), std::size_t{2});
    QCOMPARE(problems[0].table, std::string("report_schedule"));
    QCOMPARE(problems[1].table, std::string("report_run"));
}

QTEST_GUILESS_MAIN(ReportStoresTest)
#include "tst_reportstores.moc"
