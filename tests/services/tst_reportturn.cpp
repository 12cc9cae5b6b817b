// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reportturn.h"

#include "services/workspacefile.h"
#include "storage/reportrunstore.h"
#include "storage/reportschedulestore.h"
#include "support/testworkspace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

#include <latch>
#include <thread>

using namespace evenkeel;

/// Programs that make the reports that schedules ask for.
class TstReportTurn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesWhatIsDueOnce();
    void ofSeveralProgramsOneMakesIt();
    void takesOverFromWhoeverFellSilent();
    void whoeverWasReplacedLeavesTheFiles();
    void whatCannotBeWrittenIsTriedAgainLater();
    void isStoppedBetweenItsSteps();
    void leavesWhatIsAnotherMachines();
    void makesAgainWhateverTheScheduleSays();

private:
    [[nodiscard]] ReportTurn turn(const char *now, ReportTeller teller = {}) const;
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("weekly-2016-W11.html")); }
    [[nodiscard]] ReportRun onlyRun() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SharedWorkspace> m_workspace;
    ReportSchedule m_schedule;
};

namespace {

template <class T>
T need(Result<T> result)
{
    if (!result)
        qFatal("unexpected error %d: %s", static_cast<int>(result.error().code), result.error().detail.c_str());
    return std::move(*result);
}

ReportDocument titled(const PeriodReport &report)
{
    ReportDocument document;
    document.title = report.period.label;
    return document;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TstReportTurn::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::make_unique<SharedWorkspace>();
    const auto database = need(openWorkspace(m_workspace->url(), OpenMode::CreateIfMissing));
    m_schedule = {};
    m_schedule.formats.set(ReportFormat::Html);
    m_schedule.folder = m_folder->path().toStdString();
    m_schedule.since = *instantFromIso("2016-03-15T00:00Z");
    need(ReportScheduleStore(*database).set(m_schedule, std::nullopt));
}

ReportTurn TstReportTurn::turn(const char *now, ReportTeller teller) const
{
    return {m_workspace->url(),
            {"tst", "desk-1", "ines"},
            Clock(instantFromIso(now)),
            teller ? std::move(teller) : ReportTeller(titled)};
}

ReportRun TstReportTurn::onlyRun() const
{
    const auto database = need(openWorkspace(m_workspace->url(), OpenMode::MustExist));
    const auto runs = need(ReportRunStore(*database).runs(9));
    return runs.size() == 1 ? runs.front() : ReportRun{};
}

void TstReportTurn::makesWhatIsDueOnce()
{
    QVERIFY(need(turn("2016-03-21T06:59:59Z").makeDue({})).ended.empty());
    const auto look = need(turn("2016-03-22T07:00Z").makeDue({}));
    QCOMPARE(look.ended.size(), std::size_t{1});
    ReportRun run = onlyRun();
    run.renewals = 0; // it said that it was at it
    QVERIFY(run == look.ended.front());
    QCOMPARE(run.state, ReportRunState::Made);
    QCOMPARE(run.period, std::string("2016-W11"));
    QCOMPARE(run.maker.host, std::string("desk-1"));
    const QByteArray content = contentOf(file());
    QVERIFY(content.contains("2016-W11"));
    QCOMPARE(run.files.size(), std::size_t{1});
    QCOMPARE(run.files[0].name, std::string("weekly-2016-W11.html"));
    QCOMPARE(run.files[0].bytes, std::int64_t{content.size()});
    QCOMPARE(QByteArray::fromStdString(run.files[0].sha256),
             QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    QVERIFY(need(turn("2016-03-22T08:00Z").makeDue({})).ended.empty());
    // Two weeks later, with one that nobody was there for.
    const auto later = need(turn("2016-04-04T08:00Z").makeDue({}));
    QCOMPARE(later.ended.size(), std::size_t{1});
    QCOMPARE(later.ended[0].period, std::string("2016-W13"));
    QCOMPARE(later.ended[0].leftOut, 1);
}

void TstReportTurn::ofSeveralProgramsOneMakesIt()
{
    constexpr int Programs = 4;
    std::atomic<int> made = 0;
    std::atomic<int> told = 0;
    std::latch begin(Programs);
    {
        std::vector<std::jthread> programs;
        for (int program = 0; program < Programs; ++program)
            programs.emplace_back([&] {
                ReportTurn mine = turn("2016-03-22T07:00Z", [&told](const PeriodReport &report) {
                    ++told;
                    return titled(report);
                });
                begin.arrive_and_wait();
                made += static_cast<int>(need(mine.makeDue({})).ended.size());
            });
    }
    QCOMPARE(made.load(), 1);
    QCOMPARE(told.load(), 1);
    QCOMPARE(onlyRun().tries, 1);
}

void TstReportTurn::takesOverFromWhoeverFellSilent()
{
    const auto database = need(openWorkspace(m_workspace->url(), OpenMode::MustExist));
    ReportRun theirs;
    theirs.period = "2016-W11";
    theirs.maker.host = "gone";
    theirs.formats = m_schedule.formats;
    theirs = need(ReportRunStore(*database).claim(theirs, std::nullopt));
    ReportTurn mine = turn("2016-03-22T07:00Z");
    const ReportTurn::Steady begin = std::chrono::steady_clock::now();
    const auto after = [&](std::chrono::seconds time) { return need(mine.makeDue({}, begin + time)); };
    using namespace std::chrono_literals;
    QCOMPARE(after(0s).beingMade, 1);
    QCOMPARE(after(119s).beingMade, 1);
    QVERIFY(need(ReportRunStore(*database).renew(theirs)));
    QCOMPARE(after(121s).beingMade, 1); // it has said something since
    QCOMPARE(after(240s).beingMade, 1);
    const auto look = after(241s);
    QCOMPARE(look.beingMade, 0);
    QCOMPARE(look.ended.size(), std::size_t{1});
    QCOMPARE(onlyRun().tries, 2);
    QCOMPARE(onlyRun().maker.host, std::string("desk-1"));
    QCOMPARE(ReportRunStore(*database).end(theirs).error().code, ErrorCode::Conflict);
}

void TstReportTurn::whoeverWasReplacedLeavesTheFiles()
{
    ReportTurn slow = turn("2016-03-22T07:00Z", [this](const PeriodReport &report) {
        const auto database = need(openWorkspace(m_workspace->url(), OpenMode::MustExist));
        ReportRun wanted = onlyRun();
        wanted.maker.host = "faster";
        need(ReportRunStore(*database).claim(wanted, onlyRun()));
        return titled(report);
    });
    const auto look = need(slow.makeDue({}));
    QVERIFY(look.ended.empty());
    QCOMPARE(look.beingMade, 1);
    QVERIFY(!QFile::exists(file()));
    QCOMPARE(onlyRun().maker.host, std::string("faster"));
    QCOMPARE(onlyRun().state, ReportRunState::Making);
}

void TstReportTurn::whatCannotBeWrittenIsTriedAgainLater()
{
    QVERIFY(QDir().mkpath(file() + QStringLiteral("/old"))); // where the file is to be
    const auto failed = need(turn("2016-03-22T07:00Z").makeDue({}));
    QCOMPARE(failed.ended.size(), std::size_t{1});
    QCOMPARE(failed.ended[0].state, ReportRunState::Failed);
    QVERIFY(failed.ended[0].error->detail.ends_with("weekly-2016-W11.html"));
    QVERIFY(QFile::exists(file() + QStringLiteral("/old")));
    QCOMPARE(need(turn("2016-03-22T07:00:59Z").makeDue({})).waiting, 1);
    QCOMPARE(need(turn("2016-03-22T07:01Z").makeDue({})).ended.size(), std::size_t{1});
    QCOMPARE(onlyRun().tries, 2);
    QCOMPARE(need(turn("2016-03-22T07:02:59Z").makeDue({})).waiting, 1);
    QVERIFY(QDir(file()).removeRecursively());
    QCOMPARE(need(turn("2016-03-22T07:03Z").makeDue({})).ended.size(), std::size_t{1});
    QCOMPARE(onlyRun().state, ReportRunState::Made);
    QCOMPARE(onlyRun().tries, 3);
    QVERIFY(!onlyRun().error);
}

void TstReportTurn::isStoppedBetweenItsSteps()
{
    std::stop_source stop;
    ReportTurn told = turn("2016-03-22T07:00Z", [&stop](const PeriodReport &report) {
        stop.request_stop();
        return titled(report);
    });
    const auto look = need(told.makeDue(stop.get_token()));
    QCOMPARE(look.ended.size(), std::size_t{1});
    QCOMPARE(look.ended[0].state, ReportRunState::Stopped);
    QVERIFY(QDir(m_folder->path()).isEmpty());
    // The next one need not wait.
    QCOMPARE(need(turn("2016-03-22T07:00Z").makeDue({})).ended.size(), std::size_t{1});
    QCOMPARE(onlyRun().state, ReportRunState::Made);
}

void TstReportTurn::leavesWhatIsAnotherMachines()
{
    const auto database = need(openWorkspace(m_workspace->url(), OpenMode::MustExist));
    ReportSchedule elsewhere = m_schedule;
    elsewhere.host = "desk-2";
    need(ReportScheduleStore(*database).set(elsewhere, m_schedule));
    QVERIFY(need(turn("2016-03-22T07:00Z").makeDue({})).ended.empty());
    ReportSchedule here = m_schedule;
    here.host = "desk-1";
    need(ReportScheduleStore(*database).set(here, elsewhere));
    QCOMPARE(need(turn("2016-03-22T07:00Z").makeDue({})).ended.size(), std::size_t{1});
}

void TstReportTurn::makesAgainWhateverTheScheduleSays()
{
    ReportRun wanted;
    wanted.period = "2016-W11";
    wanted.formats = m_schedule.formats;
    wanted.folder = m_folder->filePath(QStringLiteral("new/deep")).toStdString();
    const ReportRun run = need(turn("2016-03-22T07:00Z").make(wanted, {}));
    QCOMPARE(run.state, ReportRunState::Made);
    QVERIFY(!run.isScheduled);
    QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("new/deep/weekly-2016-W11.html"))));
    wanted.folder = "reports"; // nobody knows from where on
    QCOMPARE(need(turn("2016-03-22T07:00Z").make(wanted, {})).state, ReportRunState::Failed);
    wanted.period = "2016-W99";
    const ReportRun refused = need(turn("2016-03-22T07:00Z").make(wanted, {}));
    QCOMPARE(refused.error->code, ErrorCode::InvalidArgument);
}

QTEST_GUILESS_MAIN(TstReportTurn)
#include "tst_reportturn.moc"
