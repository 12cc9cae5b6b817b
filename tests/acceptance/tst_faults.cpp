// SPDX-License-Identifier: GPL-3.0-or-later
// What machines and people do to a workspace while the program works on it.

#include "acceptance/ctl.h"
#include "storage/database.h"
#include "storage/oldworkspace.h"
#include "storage/transaction.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <functional>

using namespace evenkeel;

class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void surviveBeingKilled_data();
    void surviveBeingKilled();
    void surviveBeingKilledWhileMigrating();
    void sayThatTheDiskIsFull();
    void leaveWhatCannotBeWritten();
    void takeTurnsOnOneFile();
    void sayThatAnotherHoldsTheLock();
    void saySoWhenTheFileIsGone();
    void keepWhatIsDeletedUnderARouter();
    void workOnWhenTheClockIsSetBack();
    void showHostileTicketsAsPlainText();

private:
    [[nodiscard]] QString copyOfDesk(bool onServer);

    QTemporaryDir m_folder;
    QString m_rows;
    QString m_desk;   ///< file
    QString m_server; ///< database
    int m_copies = 0;
};

namespace {

const QString Now = QStringLiteral("2016-03-22T13:00Z");

QStringList words(const QString &url, const QString &call)
{
    return QStringList{QStringLiteral("--db"), url, QStringLiteral("--json"), QStringLiteral("--now"), Now} +
           call.split(u' ');
}

Answer on(const QString &url, const QString &call)
{
    return ctl(words(url, call));
}

bool isSound(const QString &url)
{
    const Answer answer = on(url, QStringLiteral("check"));
    if (answer.exitCode != 0)
        qWarning("%s%s", answer.out.constData(), answer.err.constData());
    return answer.exitCode == 0;
}

/// Kills of each kind; the long run sets EVENKEEL_KILLS=200.
int killsAsked()
{
    return std::max(qEnvironmentVariableIntValue("EVENKEEL_KILLS") / 8, 2);
}

/// Starts a call and kills it at some moment of the time that it takes. Says when.
int killed(const QString &url, const QString &call, qint64 usualMillis)
{
    const int moment = QRandomGenerator::global()->bounded(int(usualMillis) + 1);
    QProcess process;
    process.start(QStringLiteral(EVENKEELCTL), words(url, call));
    process.waitForFinished(moment);
    process.kill();
    process.waitForFinished(60'000);
    return moment;
}

/// The program in a shell that has set it a limit.
Answer limited(const QString &limit, const QStringList &arguments)
{
    QProcess process;
    process.start(
        QStringLiteral("/bin/sh"),
        QStringList{QStringLiteral("-c"), limit + QStringLiteral("; exec \"$0\" \"$@\""), QStringLiteral(EVENKEELCTL)} +
            arguments);
    process.waitForFinished(240'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

/// A file that not even root may write, where the file system and our rights allow to make it one.
class Immutable final
{
public:
    explicit Immutable(const QString &file)
        : m_file(file)
        , m_isSet(geteuid() == 0 && change(QStringLiteral("+i")))
    {}
    ~Immutable()
    {
        if (m_isSet && !change(QStringLiteral("-i")))
            qWarning("%s stays as it is", qPrintable(m_file));
    }
    Immutable(const Immutable &) = delete;
    Immutable &operator=(const Immutable &) = delete;

    [[nodiscard]] bool isSet() const { return m_isSet; }

private:
    bool change(const QString &flag)
    {
        QProcess process;
        process.start(QStringLiteral("chattr"), {flag, m_file});
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    QString m_file;
    bool m_isSet;
};

/// Routes while the folder is mounted for reading only, which nobody else sees; -1 where we may not mount.
Answer onReadOnlyMount(const QString &url)
{
    const QString mount = QStringLiteral("mount --bind \"$0\" \"$0\" && mount -o remount,bind,ro \"$0\" || exit 99; "
                                         "exec \"$@\"");
    QProcess process;
    process.start(QStringLiteral("unshare"),
                  QStringList{QStringLiteral("-m"), QStringLiteral("/bin/sh"), QStringLiteral("-c"), mount,
                              QFileInfo(url.mid(7)).path(), QStringLiteral(EVENKEELCTL)} +
                      words(url, QStringLiteral("route")));
    const bool hasRun = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit &&
                        process.exitCode() != 99 && process.exitCode() < 125;
    const Answer answer{hasRun ? process.exitCode() : -1, process.readAllStandardOutput(),
                        process.readAllStandardError()};
    return answer.json().isEmpty() ? Answer{} : answer; // unshare itself answers nothing of ours
}

QString errorOf(const Answer &answer)
{
    return answer.json().value(QLatin1String("error")).toString();
}

} // namespace

void TestFaults::initTestCase()
{
    m_rows = m_folder.filePath(QStringLiteral("rows.csv"));
    QFile csv(m_rows);
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("id,subject,status,created\n");
    for (int row = 0; row < 3'000; ++row)
        csv.write(QByteArray("K-") + QByteArray::number(row) + ",A printer is torn,open,2016-03-22T08:00Z\n");
    csv.close();
    m_desk = m_folder.filePath(QStringLiteral("desk.evenkeel"));
    m_server = PostgresCluster::shared().makeDatabase();
    for (const QString &url : {QStringLiteral("sqlite:") + m_desk, PostgresCluster::shared().url(m_server)}) {
        QCOMPARE(on(url, QStringLiteral("demo --agents 6 --days 14 --tickets 300 --seed 7")).exitCode, 0);
        QVERIFY(isSound(url));
    }
}

QString TestFaults::copyOfDesk(bool onServer)
{
    if (!onServer) {
        const QString file = m_folder.filePath(QStringLiteral("copy%1.evenkeel").arg(++m_copies));
        QFile::copy(m_desk, file);
        return QStringLiteral("sqlite:") + file;
    }
    const QString name = QStringLiteral("copy%1").arg(++m_copies);
    PostgresCluster::shared().run(QStringLiteral("postgres"),
                                  {QStringLiteral("CREATE DATABASE %1 TEMPLATE %2").arg(name, m_server)});
    return PostgresCluster::shared().url(name);
}

void TestFaults::surviveBeingKilled_data()
{
    QTest::addColumn<bool>("onServer");
    QTest::addColumn<QString>("call");
    for (const bool onServer : {false, true}) {
        const char *engine = onServer ? "server" : "file";
        QTest::addRow("import, %s", engine) << onServer << QStringLiteral("import --profile table %1").arg(m_rows);
        QTest::addRow("routing, %s", engine) << onServer << QStringLiteral("route");
        QTest::addRow("editing, %s", engine) << onServer << QStringLiteral("infer --apply");
    }
}

void TestFaults::surviveBeingKilled()
{
    QFETCH(bool, onServer);
    QFETCH(QString, call);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(on(copyOfDesk(onServer), call).exitCode, 0);
    const qint64 usual = clock.elapsed();
    for (int kill = 0; kill < killsAsked(); ++kill) {
        const QString url = copyOfDesk(onServer);
        const int moment = killed(url, call, usual);
        QVERIFY2(isSound(url), qPrintable(QStringLiteral("killed after %1 ms").arg(moment)));
        const Answer finished = on(url, call);
        QVERIFY2(finished.exitCode == 0, finished.err.constData());
        QVERIFY(isSound(url));
    }
}

void TestFaults::surviveBeingKilledWhileMigrating()
{
    const auto makeOld = [this](bool onServer) {
        if (!onServer) {
            const QString file = m_folder.filePath(QStringLiteral("old%1.evenkeel").arg(++m_copies));
            makeOldWorkspace(file, 2);
            fillVersion2(file);
            return QStringLiteral("sqlite:") + file;
        }
        QStringList statements;
        for (const Migration &step : migrationsFor(DatabaseEngine::PostgreSql)) {
            for (const std::string &statement : step.statements) {
                if (step.number <= 2)
                    statements << QString::fromStdString(statement);
            }
        }
        statements << QStringLiteral("INSERT INTO meta (key, value) VALUES ('schema_version', '2')");
        const QString name = PostgresCluster::shared().makeDatabase();
        PostgresCluster::shared().run(name, statements);
        return PostgresCluster::shared().url(name);
    };
    for (const bool onServer : {false, true}) {
        QElapsedTimer clock;
        clock.start();
        QVERIFY(isSound(makeOld(onServer)));
        const qint64 usual = clock.elapsed();
        for (int kill = 0; kill < killsAsked(); ++kill) {
            const QString url = makeOld(onServer);
            const int moment = killed(url, QStringLiteral("check"), usual);
            QVERIFY2(isSound(url), qPrintable(QStringLiteral("killed after %1 ms").arg(moment)));
        }
    }
}

// No file may grow beyond some size, as on a disk that is full or for a user whose quota is used up.
void TestFaults::sayThatTheDiskIsFull()
{
    const QString url = copyOfDesk(false);
    const qint64 kilobytes = QFileInfo(url.mid(7)).size() / 1024;
    const QString limit = QStringLiteral("trap '' XFSZ; ulimit -f %1"); // in blocks of 512 bytes
    const Answer imported =
        limited(limit.arg(kilobytes / 4), words(url, QStringLiteral("import --profile table %1").arg(m_rows)));
    QVERIFY(imported.exitCode == 1);
    QCOMPARE(errorOf(imported), QStringLiteral("disk-full"));
    QVERIFY(isSound(url));
    QCOMPARE(on(url, QStringLiteral("import --profile table %1").arg(m_rows))
                 .json()
                 .value(QLatin1String("tickets_new"))
                 .toInt(),
             3'000);

    const QString folder = m_folder.filePath(QStringLiteral("safe"));
    QVERIFY(QDir().mkpath(folder));
    const Answer first = on(url, QStringLiteral("backup %1/first.evenkeel").arg(folder));
    QCOMPARE(first.exitCode, 0);
    const Answer second =
        limited(limit.arg(kilobytes / 4), words(url, QStringLiteral("backup %1/second.evenkeel").arg(folder)));
    QCOMPARE(errorOf(second), QStringLiteral("disk-full"));
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{QStringLiteral("first.evenkeel")});
    QVERIFY(isSound(QStringLiteral("sqlite:%1/first.evenkeel").arg(folder)));
}

void TestFaults::leaveWhatCannotBeWritten()
{
    const QString url = copyOfDesk(false);
    QVERIFY(isSound(url));
    const QString file = url.mid(7);
    if (const Immutable immutable(file); immutable.isSet()) { // not even root writes
        QCOMPARE(errorOf(on(url, QStringLiteral("route"))), QStringLiteral("file-read-only"));
    }
    if (const Answer mounted = onReadOnlyMount(url); mounted.exitCode >= 0)
        QCOMPARE(errorOf(mounted), QStringLiteral("file-read-only"));
    if (geteuid() == 0) { // whom rights do not stop: what can be read only, not even root writes
        QCOMPARE(errorOf(on(QStringLiteral("sqlite:/proc/version"), QStringLiteral("check"))),
                 QStringLiteral("file-foreign"));
        QCOMPARE(errorOf(on(url, QStringLiteral("backup /proc/backup.evenkeel"))), QStringLiteral("file-read-only"));
    } else {
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner));
        QCOMPARE(errorOf(on(url, QStringLiteral("route"))), QStringLiteral("file-read-only"));
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    }
    QVERIFY(isSound(url));
}

void TestFaults::takeTurnsOnOneFile()
{
    for (const bool onServer : {false, true}) {
        const QString url = copyOfDesk(onServer);
        QProcess importing;
        QProcess routing;
        importing.start(QStringLiteral(EVENKEELCTL),
                        words(url, QStringLiteral("import --profile table %1").arg(m_rows)));
        routing.start(QStringLiteral(EVENKEELCTL), words(url, QStringLiteral("route")));
        QVERIFY(importing.waitForFinished(120'000) && routing.waitForFinished(120'000));
        QCOMPARE(importing.exitCode(), 0);
        QCOMPARE(routing.exitCode(), 0);
        QVERIFY(isSound(url));
    }
}

void TestFaults::sayThatAnotherHoldsTheLock()
{
    for (const bool onServer : {false, true}) {
        const QString url = copyOfDesk(onServer);
        QVERIFY(isSound(url));
        const auto other = Database::open(url, {.mode = OpenMode::MustExist});
        QVERIFY(other);
        {
            const auto lock = Transaction::begin(**other);
            QVERIFY(lock);
            const Answer refused = on(url, QStringLiteral("route"));
            QCOMPARE(refused.exitCode, 1);
            QCOMPARE(errorOf(refused), QStringLiteral("file-locked"));
            QCOMPARE(on(url, QStringLiteral("tickets list")).exitCode, 0); // who only reads does not wait
        }
        QCOMPARE(on(url, QStringLiteral("route")).exitCode, 0);
        QVERIFY(isSound(url));
    }
}

void TestFaults::saySoWhenTheFileIsGone()
{
    const QString url = copyOfDesk(false);
    QCOMPARE(on(url, QStringLiteral("route")).exitCode, 0);
    QVERIFY(QFile::remove(url.mid(7)));
    QCOMPARE(errorOf(on(url, QStringLiteral("check"))), QStringLiteral("file-missing"));
    QCOMPARE(errorOf(on(url, QStringLiteral("backup %1").arg(m_folder.filePath(QStringLiteral("gone.evenkeel"))))),
             QStringLiteral("file-missing"));
    QVERIFY(!QFile::exists(url.mid(7))); // nothing was made in its place
}

void TestFaults::keepWhatIsDeletedUnderARouter()
{
    const QString url = copyOfDesk(false);
    const QString file = url.mid(7);
    const auto tickets = [](const QString &at) {
        return on(at, QStringLiteral("check")).json().value(QLatin1String("tickets")).toInt(-1);
    };
    const int before = tickets(url);
    QProcess serve;
    serve.start(QStringLiteral(EVENKEELCTL), {QStringLiteral("serve"), QStringLiteral("--db"), url,
                                              QStringLiteral("--log"), QStringLiteral("json")});
    QByteArray log;
    QTRY_VERIFY_WITH_TIMEOUT((log += serve.readAllStandardOutput(), log.contains("lease-taken")), 60'000);
    QVERIFY(QFile::remove(file));
    QVERIFY(serve.waitForFinished(60'000));
    log += serve.readAllStandardOutput();
    QCOMPARE(serve.exitStatus(), QProcess::NormalExit);
    QCOMPARE(serve.exitCode(), 1);
    QVERIFY2(log.contains("file-gone") && log.contains("-rescued.evenkeel"), log.constData());
    QVERIFY(!QFile::exists(file)); // whoever took it away may have meant it
    const QString rescued = file.chopped(QStringLiteral(".evenkeel").size()) + QStringLiteral("-rescued.evenkeel");
    QVERIFY2(QFile::exists(rescued), qPrintable(rescued));
    QVERIFY(isSound(QStringLiteral("sqlite:") + rescued));
    QCOMPARE(tickets(QStringLiteral("sqlite:") + rescued), before);
}

void TestFaults::workOnWhenTheClockIsSetBack()
{
    for (const bool onServer : {false, true}) {
        const QString url = copyOfDesk(onServer);
        QCOMPARE(on(url, QStringLiteral("route")).exitCode, 0);
        QCOMPARE(on(url, QStringLiteral("import --profile table %1").arg(m_rows)).exitCode, 0);
        const QStringList earlier{QStringLiteral("--db"),
                                  url,
                                  QStringLiteral("--json"),
                                  QStringLiteral("--now"),
                                  QStringLiteral("2016-03-22T12:00Z"),
                                  QStringLiteral("route")};
        QCOMPARE(ctl(earlier).exitCode, 0);
        QVERIFY(isSound(url));
        QCOMPARE(on(url, QStringLiteral("route")).exitCode, 0);
        QVERIFY(isSound(url));
    }
}

void TestFaults::showHostileTicketsAsPlainText()
{
    // Reverses what follows, colours the terminal, ends its line, is markup, a formula and a statement.
    const QByteArray hostile = "=1+1'); DROP TABLE ticket; -- <b>bold</b> \x1b[31m\x07\xe2\x80\xae drawkcab";
    const QString rows = m_folder.filePath(QStringLiteral("hostile.csv"));
    QFile csv(rows);
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("id,subject,status,created\nH-1,\"" + hostile + "\",open,2016-03-22T08:00Z\nH-2,\"" + hostile +
              "\",open,yesterday\n");
    csv.close();
    QJsonObject first;
    for (const bool onServer : {false, true}) {
        const QString url = copyOfDesk(onServer);
        QCOMPARE(on(url, QStringLiteral("import --profile table %1").arg(rows)).exitCode, 3); // one row is set aside
        QCOMPARE(on(url, QStringLiteral("route")).exitCode, 0);
        for (const char *call : {"tickets list --limit 500", "explain H-1", "quarantine list"}) {
            QStringList plain = words(url, QString::fromLatin1(call));
            plain.removeAll(QStringLiteral("--json"));
            const Answer shown = ctl(plain);
            QVERIFY2(!shown.out.isEmpty(), call);
            for (const char *steering : {"\x1b", "\x07", "\xe2\x80\xae"})
                QVERIFY2(!shown.out.contains(steering) && !shown.err.contains(steering), call);
        }
        const QJsonObject listed = on(url, QStringLiteral("tickets list --limit 500")).json();
        QVERIFY(!listed.isEmpty() &&
                (first.isEmpty() || listed.value(QLatin1String("tickets")) == first.value(QLatin1String("tickets"))));
        first = listed;
        const QString file = m_folder.filePath(QStringLiteral("aside%1.csv").arg(onServer));
        QCOMPARE(on(url, QStringLiteral("quarantine export %1").arg(file)).exitCode, 0);
        QFile aside(file);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QVERIFY(aside.readAll().contains("'=1+1")); // a text, not a formula
        QVERIFY(isSound(url));
    }
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
