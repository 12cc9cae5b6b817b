// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backupkeeper.h"
#include "services/backupservice.h"
#include "services/checkservice.h"
#include "services/datedbackups.h"
#include "services/demoservice.h"
#include "services/moveservice.h"
#include "services/workspacefile.h"
#include "storage/catalogstore.h"
#include "storage/leasestore.h"
#include "support/postgrescluster.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>

using namespace evenkeel;

class BackupServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void initTestCase_data();
    void init();
    void cleanup();
    void holdsWhatTheWorkspaceHolds();
    void isTakenWhileAnotherWrites();
    void refusesAFileThatIsThere();
    void leavesNothingWhenCancelled();
    void comesBackOnBothEngines();
    void replacesOnlyWhenTold();
    void bringsNoOldTokenBack();
    void staysWholeWhenARestoreIsCancelled();
    void refusesABackupThatIsDamaged();
    void putsADamagedWorkspaceAside();
    void keepsTheNumberAskedFor();
    void isDueOnceADay();
    void areMadeBesideTheDesksWork();
    void areMadeAfterBigImports();
    void areNotMadeWhereNoneAreKept();

private:
    [[nodiscard]] QString fresh() const;

    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_url;
};

namespace {

constexpr Instant Now = instantFromMillis(1'458'651'600'000); // 2016-03-22T13:00Z

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("unexpected error %d: %s", static_cast<int>(result.error().code), result.error().detail.c_str());
    return std::move(*result);
}

void addTeam(const QString &url, const char *name)
{
    const auto database = must(openWorkspace(url, OpenMode::CreateIfMissing));
    must(CatalogStore(*database).save(Team{{}, name}));
}

std::size_t teamsIn(const QString &url)
{
    return must(CatalogStore(*must(openWorkspace(url, OpenMode::MustExist))).teams()).size();
}

bool isSound(const QString &url)
{
    return must(checkWorkspace(*must(openWorkspace(url, OpenMode::MustExist)), {}, {})).isOk();
}

BackupReport backUp(const QString &url, const QString &file)
{
    return must(backUpWorkspace(url, file, IfThere::Refuse, {}, {}));
}

Result<RestoreReport> restore(const QString &file, const QString &url, IfThere ifThere = IfThere::Refuse)
{
    return restoreWorkspace(file, url, ifThere, Now, {}, {});
}

} // namespace

void BackupServiceTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true); // the folder of a server's backups
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

void BackupServiceTest::initTestCase_data()
{
    QTest::addColumn<bool>("onServer");
    QTest::newRow("file") << false;
    QTest::newRow("server") << true;
}

QString BackupServiceTest::fresh() const
{
    QFETCH_GLOBAL(bool, onServer);
    static int made = 0;
    return onServer ? PostgresCluster::shared().url(PostgresCluster::shared().makeDatabase())
                    : QStringLiteral("sqlite:") + m_folder->filePath(QStringLiteral("desk%1.evenkeel").arg(++made));
}

void BackupServiceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_url = fresh();
    const auto database = must(openWorkspace(m_url, OpenMode::CreateIfMissing));
    DemoRequest demo;
    demo.agents = 6;
    demo.days = 5;
    demo.tickets = 60;
    must(fillWithDemo(*database, demo, Now, {}, {}));
}

void BackupServiceTest::cleanup()
{
    QDir(DatedBackups(m_url).folder()).removeRecursively();
}

void BackupServiceTest::holdsWhatTheWorkspaceHolds()
{
    const QString file = m_folder->filePath(QStringLiteral("copy's.evenkeel"));
    const BackupReport report = backUp(m_url, file);
    QVERIFY(report.rows > 500);
    QCOMPARE(report.bytes, QFileInfo(file).size());
    for (const char *suffix : {"-wal", "-shm", "-journal", ".part", ".part.lock"})
        QVERIFY(!QFile::exists(file + QLatin1String(suffix)));
    const QString copied = m_folder->filePath(QStringLiteral("again.evenkeel"));
    const BackupReport again = backUp(QStringLiteral("sqlite:") + file, copied);
    for (std::size_t table = 0; table < report.tables.size(); ++table)
        QCOMPARE(again.tables[table].hash, report.tables[table].hash);
    QVERIFY(isSound(QStringLiteral("sqlite:") + copied));
}

void BackupServiceTest::isTakenWhileAnotherWrites()
{
    const auto writer = must(openWorkspace(m_url, OpenMode::MustExist));
    const std::size_t before = must(CatalogStore(*writer).teams()).size();
    int written = 0;
    const QString file = m_folder->filePath(QStringLiteral("copy.evenkeel"));
    must(backUpWorkspace(m_url, file, IfThere::Refuse, {}, [&](const ProgressReport &) {
        must(CatalogStore(*writer).save(Team{{}, "Team while copying " + std::to_string(++written)}));
    }));
    QVERIFY(written > 3);
    QCOMPARE(teamsIn(QStringLiteral("sqlite:") + file), before);
    QCOMPARE(teamsIn(m_url), before + static_cast<std::size_t>(written));
}

void BackupServiceTest::refusesAFileThatIsThere()
{
    const QString file = m_folder->filePath(QStringLiteral("copy.evenkeel"));
    backUp(m_url, file);
    const QByteArray before = [&] {
        QFile there(file);
        return there.open(QIODevice::ReadOnly) ? there.readAll() : QByteArray();
    }();
    addTeam(m_url, "Later");
    QCOMPARE(backUpWorkspace(m_url, file, IfThere::Refuse, {}, {}).error().code, ErrorCode::FileExists);
    QFile there(file);
    QVERIFY(there.open(QIODevice::ReadOnly));
    QVERIFY(there.readAll() == before);
    const std::size_t teams = teamsIn(m_url);
    must(backUpWorkspace(m_url, file, IfThere::Replace, {}, {}));
    QCOMPARE(teamsIn(QStringLiteral("sqlite:") + file), teams);
    if (m_url.startsWith(QLatin1String("sqlite:")))
        QCOMPARE(backUpWorkspace(m_url, m_url.mid(7), IfThere::Replace, {}, {}).error().code,
                 ErrorCode::InvalidArgument);
}

void BackupServiceTest::leavesNothingWhenCancelled()
{
    const auto written = [this] { return QDir(m_folder->path()).entryList({QStringLiteral("copy*")}, QDir::Files); };
    for (const int calls : {1, 4, 30}) {
        std::stop_source stop;
        int seen = 0;
        const auto backup = backUpWorkspace(m_url, m_folder->filePath(QStringLiteral("copy.evenkeel")), IfThere::Refuse,
                                            stop.get_token(), [&](const ProgressReport &) {
                                                if (++seen == calls)
                                                    stop.request_stop();
                                            });
        QCOMPARE(backup.error().code, ErrorCode::Cancelled);
        QCOMPARE(written(), QStringList());
    }
}

void BackupServiceTest::comesBackOnBothEngines()
{
    const QString file = m_folder->filePath(QStringLiteral("copy.evenkeel"));
    const BackupReport report = backUp(m_url, file);
    for (const QString &url : {QStringLiteral("sqlite:") + m_folder->filePath(QStringLiteral("new.evenkeel")),
                               PostgresCluster::shared().url(PostgresCluster::shared().makeDatabase())}) {
        const RestoreReport restored = must(restore(file, url));
        QCOMPARE(restored.rows, report.rows);
        QVERIFY(restored.replaced.isEmpty());
        QVERIFY(isSound(url));
        const BackupReport again = backUp(url, file + QString::number(qHash(url)));
        for (std::size_t table = 0; table < report.tables.size(); ++table)
            QCOMPARE(again.tables[table].hash, report.tables[table].hash);
    }
}

void BackupServiceTest::bringsNoOldTokenBack()
{
    std::vector<HeldLease> given;
    const auto take = [this, &given](const char *holder) {
        const auto database = must(openWorkspace(m_url, OpenMode::MustExist));
        LeaseStore store(*database);
        const auto seen = must(store.leases());
        given.push_back(must(store.take(1, seen.empty() ? std::nullopt : std::optional(seen.front()), holder)));
    };
    take("one");
    const QString file = m_folder->filePath(QStringLiteral("before.evenkeel"));
    backUp(m_url, file);
    take("two");
    take("three"); // routes with a token the backup knows nothing of
    must(restore(file, m_url, IfThere::Replace));
    const QString moved = fresh();
    must(moveWorkspace(m_url, moved, {}, {}));
    const QString elsewhere = QStringLiteral("sqlite:") + m_folder->filePath(QStringLiteral("new.evenkeel"));
    must(restore(file, elsewhere));
    for (const QString &url : {m_url, moved}) {
        const auto database = must(openWorkspace(url, OpenMode::MustExist));
        for (const HeldLease &lease : given)
            QVERIFY(!LeaseStore(*database).require(lease));
        const RoutingLease last = must(LeaseStore(*database).leases()).front();
        QVERIFY(must(LeaseStore(*database).take(1, last, "four")).token > given.back().token);
    }
    QVERIFY(!LeaseStore(*must(openWorkspace(elsewhere, OpenMode::MustExist))).require(given.front()));
}

void BackupServiceTest::replacesOnlyWhenTold()
{
    const QString file = m_folder->filePath(QStringLiteral("copy.evenkeel"));
    backUp(m_url, file);
    const std::size_t before = teamsIn(m_url);
    addTeam(m_url, "Later");
    QCOMPARE(restore(file, m_url).error().code, ErrorCode::FileExists);
    QCOMPARE(teamsIn(m_url), before + 1);

    // A desk that has it open sees one change, and works on.
    const auto desk = must(openWorkspace(m_url, OpenMode::MustExist));
    const auto counter = must(desk->othersChangeCounter());
    const RestoreReport restored = must(restore(file, m_url, IfThere::Replace));
    QVERIFY(must(desk->othersChangeCounter()) != counter);
    QCOMPARE(must(CatalogStore(*desk).teams()).size(), before);
    must(CatalogStore(*desk).save(Team{{}, "After"}));
    QVERIFY(isSound(m_url));
    QCOMPARE(teamsIn(QStringLiteral("sqlite:") + restored.replaced), before + 1);
    QVERIFY(isSound(QStringLiteral("sqlite:") + restored.replaced));
}

void BackupServiceTest::staysWholeWhenARestoreIsCancelled()
{
    const QString file = m_folder->filePath(QStringLiteral("copy.evenkeel"));
    backUp(m_url, file);
    addTeam(m_url, "Later");
    const std::size_t before = teamsIn(m_url);
    int all = 0;
    must(restoreWorkspace(file, m_url, IfThere::Replace, Now, {}, [&](const ProgressReport &) { ++all; }));
    addTeam(m_url, "Later");
    for (const int calls : {1, all / 2, all - 5}) {
        std::stop_source stop;
        int seen = 0;
        const auto restored =
            restoreWorkspace(file, m_url, IfThere::Replace, Now, stop.get_token(), [&](const ProgressReport &) {
                if (++seen == calls)
                    stop.request_stop();
            });
        QCOMPARE(restored.error().code, ErrorCode::Cancelled);
        QCOMPARE(teamsIn(m_url), before);
        QVERIFY(isSound(m_url));
    }
}

void BackupServiceTest::refusesABackupThatIsDamaged()
{
    const QString file = m_folder->filePath(QStringLiteral("copy.evenkeel"));
    backUp(m_url, file);
    QFile there(file);
    QVERIFY(there.open(QIODevice::ReadWrite));
    QVERIFY(there.seek(there.size() / 2));
    QVERIFY(there.write(QByteArray(9'000, 'x')) == 9'000);
    there.close();
    const std::size_t before = teamsIn(m_url);
    const auto refused = restore(file, m_url, IfThere::Replace);
    QCOMPARE(refused.error().code, ErrorCode::FileDamaged);
    QCOMPARE(teamsIn(m_url), before);
    QCOMPARE(restore(m_folder->filePath(QStringLiteral("none")), m_url).error().code, ErrorCode::FileMissing);
}

void BackupServiceTest::putsADamagedWorkspaceAside()
{
    const QString file = m_folder->filePath(QStringLiteral("copy.evenkeel"));
    const BackupReport report = backUp(m_url, file);
    const QString url = QStringLiteral("sqlite:") + m_folder->filePath(QStringLiteral("torn.evenkeel"));
    must(restore(file, url));
    QFile torn(url.mid(7));
    QVERIFY(torn.resize(torn.size() / 3));
    QCOMPARE(restore(file, url).error().code, ErrorCode::FileDamaged);
    const RestoreReport restored = must(restore(file, url, IfThere::Replace));
    QCOMPARE(restored.rows, report.rows);
    QVERIFY(QFile::exists(restored.replaced));
    QVERIFY(isSound(url));
}

void BackupServiceTest::keepsTheNumberAskedFor()
{
    const DatedBackups backups(m_url);
    for (int day = 0; day < 5; ++day)
        must(backups.make(Now + std::chrono::hours(24 * day), 3, {}, {}));
    std::vector<DatedBackup> all = backups.list();
    QCOMPARE(all.size(), std::size_t{3});
    QCOMPARE(all.front().madeAt, Now + std::chrono::hours(96));
    QCOMPARE(all.back().madeAt, Now + std::chrono::hours(48));

    // What is not one of ours stays, and so do all when a new one fails.
    QFile foreign(QDir(backups.folder()).filePath(QStringLiteral("desk-notes.txt")));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(backups.make(Now + std::chrono::hours(200), 1, stop.get_token(), {}).error().code, ErrorCode::Cancelled);
    QCOMPARE(backups.list().size(), std::size_t{3});
    must(backups.make(Now + std::chrono::hours(200), 1, {}, {}));
    QCOMPARE(backups.list().size(), std::size_t{1});
    QVERIFY(foreign.exists());
}

void BackupServiceTest::isDueOnceADay()
{
    const DatedBackups backups(m_url);
    QVERIFY(backups.isDue(Now));
    must(backups.make(Now, 7, {}, {}));
    QVERIFY(!backups.isDue(Now + std::chrono::hours(23)));
    QVERIFY(!backups.isDue(Now - std::chrono::hours(1)));  // the clock was set back
    QVERIFY(!backups.isDue(Now + std::chrono::hours(25))); // nothing was written since
    QFETCH_GLOBAL(bool, onServer);
    QCOMPARE(DatedBackups::areAutomatic(m_url), !onServer);
    if (onServer)
        return; // whose backups nobody makes by themselves
    addTeam(m_url, "Later");
    QFile written(m_url.mid(7));
    QVERIFY(written.open(QIODevice::ReadWrite));
    QVERIFY(written.setFileTime(QDateTime::currentDateTime().addSecs(5), QFileDevice::FileModificationTime));
    QVERIFY(backups.isDue(Now + std::chrono::hours(25)));
}

void BackupServiceTest::areMadeBesideTheDesksWork()
{
    BackupKeeper keeper(m_url, Clock(Now));
    QSignalSpy made(&keeper, &BackupKeeper::backedUp);
    QSignalSpy failed(&keeper, &BackupKeeper::failed);
    QFETCH_GLOBAL(bool, onServer);
    keeper.backUpIfDue();
    if (!onServer)
        QVERIFY(made.wait(60'000));
    QCOMPARE(DatedBackups(m_url).list().size(), std::size_t(onServer ? 0 : 1));

    // A folder nothing can be made in is told of.
    if (onServer)
        return;
    QDir(DatedBackups(m_url).folder()).removeRecursively();
    QFile inTheWay(DatedBackups(m_url).folder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    keeper.backUpIfDue();
    QVERIFY(failed.wait(60'000));
    QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::FileReadOnly);
    QVERIFY(inTheWay.remove());
}

void BackupServiceTest::areMadeAfterBigImports()
{
    QFETCH_GLOBAL(bool, onServer);
    if (onServer)
        return; // whose backups nobody makes by themselves
    must(DatedBackups(m_url).make(Now - std::chrono::hours(1), 7, {}, {}));
    BackupKeeper keeper(m_url, Clock(Now));
    QSignalSpy made(&keeper, &BackupKeeper::backedUp);
    keeper.backUpAfterImport(BigImportTickets - 1);
    keeper.backUpAfterImport(BigImportTickets);
    QVERIFY(made.wait(60'000));
    QCOMPARE(DatedBackups(m_url).list().size(), std::size_t{2});
}

void BackupServiceTest::areNotMadeWhereNoneAreKept()
{
    QCOMPARE(DatedBackups::kept(), UsualBackupsKept);
    DatedBackups::setKept(0);
    QVERIFY(!DatedBackups::areAutomatic(m_url));
    BackupKeeper(m_url, Clock(Now)).backUpIfDue();
    QVERIFY(DatedBackups(m_url).list().empty());
    DatedBackups::setKept(1'000);
    QCOMPARE(DatedBackups::kept(), MostBackupsKept);
    DatedBackups::setKept(UsualBackupsKept);
}

QTEST_GUILESS_MAIN(BackupServiceTest)
#include "tst_backupservice.moc"
