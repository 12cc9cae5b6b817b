// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptance/ctl.h"
#include "services/workspacefile.h"
#include "storage/connection.h"
#include "storage/leasestore.h"
#include "storage/reportrunstore.h"
#include "storage/reportschedulestore.h"
#include "storage/transaction.h"
#include "support/routersdesk.h"
#include "support/testworkspace.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <condition_variable>
#include <csignal>
#include <mutex>
#include <thread>

using namespace evenkeel;

/// The service as an operator runs it.
class TestServe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void logsInLinesEndsPolitelyAndGivesItsLeasesBack();
    void healthSaysWhatIsMissing();
    void refusesWhatIsNoWorkspace();
    void goesOnAfterALockHeldForLong();
    void isReplacedWhileItIsStopped();
    void makesTheReportThatIsDue();

private:
    [[nodiscard]] Answer health() const
    {
        return ctl({QStringLiteral("--db"), m_workspace->url(), QStringLiteral("--json"), QStringLiteral("health")});
    }

    void startServe(QProcess &serve, const char *name) const
    {
        serve.start(QStringLiteral(EVENKEELCTL),
                    {QStringLiteral("serve"), QStringLiteral("--db"), m_workspace->url(), QStringLiteral("--name"),
                     QString::fromLatin1(name), QStringLiteral("--log"), QStringLiteral("json")});
    }
    [[nodiscard]] bool areAllAssigned(Database &database) const
    {
        const auto open = RoutersDesk::need(TicketStore(database).openTickets());
        return std::all_of(open.begin(), open.end(), [](const Ticket &ticket) { return ticket.agent.isValid(); });
    }

    std::unique_ptr<SharedWorkspace> m_workspace;
};

namespace {

QList<QJsonObject> linesOf(const QByteArray &log)
{
    QList<QJsonObject> lines;
    for (const QByteArray &line : log.split('\n')) {
        if (!line.isEmpty())
            lines.push_back(QJsonDocument::fromJson(line).object());
    }
    return lines;
}

int count(const QList<QJsonObject> &lines, const char *event)
{
    return static_cast<int>(std::count_if(lines.begin(), lines.end(), [event](const QJsonObject &line) {
        return line.value(QLatin1String("event")).toString() == QLatin1String(event);
    }));
}

} // namespace

void TestServe::init()
{
    m_workspace = std::make_unique<SharedWorkspace>();
    const auto database = RoutersDesk::need(openWorkspace(m_workspace->url(), OpenMode::CreateIfMissing));
    const RoutersDesk desk{
        .teams = 2, .agentsInTeam = 2, .now = std::chrono::floor<Millis>(std::chrono::system_clock::now())};
    desk.fill(*database);
    desk.arrive(*database, 1, 6);
}

void TestServe::logsInLinesEndsPolitelyAndGivesItsLeasesBack()
{
    QProcess serve;
    serve.start(QStringLiteral(EVENKEELCTL), {QStringLiteral("serve"), QStringLiteral("--db"), m_workspace->url(),
                                              QStringLiteral("--log"), QStringLiteral("json")});
    QByteArray log;
    QTRY_VERIFY_WITH_TIMEOUT((log += serve.readAllStandardOutput(), count(linesOf(log), "swept") >= 2), 30'000);
    QCOMPARE(health().exitCode, 0);
    serve.terminate();
    QVERIFY(serve.waitForFinished(30'000));
    QCOMPARE(serve.exitStatus(), QProcess::NormalExit);
    QCOMPARE(serve.exitCode(), 0);
    log += serve.readAllStandardOutput();
    const QList<QJsonObject> lines = linesOf(log);
    for (const QJsonObject &line : lines) {
        QVERIFY2(line.contains(QLatin1String("at")) && line.contains(QLatin1String("level")), log.constData());
        QVERIFY(!line.value(QLatin1String("event")).toString().isEmpty());
    }
    QCOMPARE(lines.first().value(QLatin1String("event")).toString(), QStringLiteral("started"));
    QCOMPARE(lines.last().value(QLatin1String("event")).toString(), QStringLiteral("stopped"));
    QCOMPARE(count(lines, "lease-taken"), 2);
    QVERIFY(!log.contains("Ticket 1")); // no customer's words
    const auto database = RoutersDesk::need(openWorkspace(m_workspace->url(), OpenMode::MustExist));
    for (const RoutingLease &lease : RoutersDesk::need(LeaseStore(*database).leases()))
        QCOMPARE(lease.holder, std::string());
    for (const Ticket &ticket : RoutersDesk::need(TicketStore(*database).openTickets()))
        QVERIFY(ticket.agent.isValid());
}

void TestServe::healthSaysWhatIsMissing()
{
    const Answer nobody = health();
    QCOMPARE(nobody.exitCode, 1);
    QVERIFY(!nobody.json().value(QLatin1String("ok")).toBool());
    const QJsonArray groups = nobody.json().value(QLatin1String("groups")).toArray();
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups[0].toObject().value(QLatin1String("queues")).toArray(), QJsonArray{QStringLiteral("Queue 1")});
    QVERIFY(groups[0].toObject().value(QLatin1String("holder")).toString().isEmpty());
    const Answer words = ctl({QStringLiteral("--db"), m_workspace->url(), QStringLiteral("health")});
    QCOMPARE(words.exitCode, 1);
    QVERIFY2(words.out.contains("Queue 2: nobody routes."), words.out.constData());

    {
        const auto database = RoutersDesk::need(openWorkspace(m_workspace->url(), OpenMode::MustExist));
        RoutersDesk::need(LeaseStore(*database).take(2, {}, "dead"));
        RoutersDesk::need(database->connection().run("UPDATE routing_lease SET renewed_at = renewed_at - 600000"));
    }
    const Answer silent = ctl({QStringLiteral("--db"), m_workspace->url(), QStringLiteral("health")});
    QCOMPARE(silent.exitCode, 1);
    QVERIFY2(silent.out.contains("Queue 2: dead has fallen silent"), silent.out.constData());

    // One that is there, says so all the time, and does nothing.
    const std::jthread idle([url = m_workspace->url()](const std::stop_token &stop) {
        const auto database = RoutersDesk::need(openWorkspace(url, OpenMode::MustExist));
        const HeldLease lease = RoutersDesk::need(LeaseStore(*database).take(1, {}, "idle"));
        std::mutex mutex;
        std::condition_variable_any wakeUp;
        while (!stop.stop_requested()) {
            static_cast<void>(LeaseStore(*database).renew(lease, std::chrono::minutes(10)).isOk());
            std::unique_lock lock(mutex);
            wakeUp.wait_for(lock, stop, std::chrono::milliseconds(100), [] { return false; });
        }
    });
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said = ctl({QStringLiteral("--db"), m_workspace->url(), QStringLiteral("health")}).out,
                              said.contains("Queue 1: idle is there, but the last sweep was")),
                             30'000);
}

void TestServe::refusesWhatIsNoWorkspace()
{
    const Answer missing = ctl({QStringLiteral("serve"), QStringLiteral("--db"), QStringLiteral("/nowhere/x")});
    QCOMPARE(missing.exitCode, 1);
    const Answer form = ctl({QStringLiteral("serve"), QStringLiteral("--db"), m_workspace->url(),
                             QStringLiteral("--log"), QStringLiteral("xml")});
    QCOMPARE(form.exitCode, 2);
}

/// Longer than anybody waits for a turn; the long run sets EVENKEEL_LOCK_SECONDS=60.
void TestServe::goesOnAfterALockHeldForLong()
{
    const int seconds = std::max(qEnvironmentVariableIntValue("EVENKEEL_LOCK_SECONDS"), 7);
    const auto database = RoutersDesk::need(openWorkspace(m_workspace->url(), OpenMode::MustExist));
    auto lock = RoutersDesk::need(Transaction::begin(*database));
    QProcess serve;
    startServe(serve, "one");
    QVERIFY2(!serve.waitForFinished(seconds * 1'000), serve.readAllStandardError().constData());
    QVERIFY(!areAllAssigned(*database));
    lock.rollback();
    QTRY_VERIFY_WITH_TIMEOUT(areAllAssigned(*database), 10'000);
    serve.terminate();
    QVERIFY(serve.waitForFinished(30'000));
    QCOMPARE(serve.exitCode(), 0);
}

void TestServe::isReplacedWhileItIsStopped()
{
    const auto database = RoutersDesk::need(openWorkspace(m_workspace->url(), OpenMode::MustExist));
    QProcess stopped;
    startServe(stopped, "stopped");
    QTRY_VERIFY_WITH_TIMEOUT(areAllAssigned(*database), 30'000);
    ::kill(static_cast<pid_t>(stopped.processId()), SIGSTOP);
    QProcess other;
    startServe(other, "other");
    RoutersDesk{.teams = 2, .agentsInTeam = 2, .now = std::chrono::floor<Millis>(std::chrono::system_clock::now())}
        .arrive(*database, 7, 4);
    QTRY_VERIFY_WITH_TIMEOUT(areAllAssigned(*database), 30'000);
    ::kill(static_cast<pid_t>(stopped.processId()), SIGCONT); // and finds its tokens old
    for (const RoutingLease &lease : RoutersDesk::need(LeaseStore(*database).leases()))
        QCOMPARE(lease.holder, std::string("other"));
    for (QProcess *serve : {&stopped, &other}) {
        serve->terminate();
        QVERIFY(serve->waitForFinished(30'000));
        QCOMPARE(serve->exitCode(), 0);
    }
    QCOMPARE(ctl({QStringLiteral("--db"), m_workspace->url(), QStringLiteral("check")}).exitCode, 0);
}

void TestServe::makesTheReportThatIsDue()
{
    const QTemporaryDir folder;
    const auto database = RoutersDesk::need(openWorkspace(m_workspace->url(), OpenMode::MustExist));
    ReportSchedule schedule;
    for (const ReportFormat format : {ReportFormat::Html, ReportFormat::Pdf, ReportFormat::Xlsx})
        schedule.formats.set(format);
    schedule.folder = folder.path().toStdString();
    RoutersDesk::need(ReportScheduleStore(*database).set(schedule, std::nullopt));
    QProcess one;
    QProcess two;
    startServe(one, "one");
    startServe(two, "two");
    const auto made = [&database] {
        const auto runs = RoutersDesk::need(ReportRunStore(*database).runs(9));
        return runs.size() == 1 && runs[0].state == ReportRunState::Made && runs[0].files.size() == 3;
    };
    QTRY_VERIFY_WITH_TIMEOUT(made(), 60'000);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 3);
    QByteArray log;
    for (QProcess *serve : {&one, &two}) {
        serve->terminate();
        QVERIFY(serve->waitForFinished(30'000));
        QCOMPARE(serve->exitCode(), 0);
        log += serve->readAllStandardOutput();
    }
    QCOMPARE(count(linesOf(log), "report-made"), 1);
    QCOMPARE(RoutersDesk::need(ReportRunStore(*database).runs(9)).at(0).tries, 1);
}

QTEST_GUILESS_MAIN(TestServe)
#include "tst_serve.moc"
