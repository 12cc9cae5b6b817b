// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptance/ctl.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest/QtTest>

#ifdef Q_OS_UNIX
#include <csignal>

#include <sys/stat.h>
#endif

using namespace evenkeel;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpNamesEveryCommand();
    void wrongUsageIsExitTwo_data();
    void wrongUsageIsExitTwo();
    void jsonIsOneDocumentWhateverHappens_data();
    void jsonIsOneDocumentWhateverHappens();
    void workspacesOfOtherServersAreRefused();
    void passwordsInTheAddressAreRefusedAndNotRepeated();
    void textFromOutsideCannotSteerTheTerminal();
    void finishedTicketsAreSaidToBeFinished();
    void emptyQuarantineIsNoFailure();
    void filesThatAreNoneAreRefused();
    void politeKillLeavesNothingHalfDone();
    void missingWorkspaceIsNamed();
    void demoRouteExplainCheck();
    void theSameSeedMakesTheSameDesk();
    void badRowsAreExitThree();
    void dryRunLeavesNoFile();
    void foreignFilesAreRefusedAndKept_data();
    void foreignFilesAreRefusedAndKept();
    void killedImportLeavesNothingAndCanBeRepeated();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QStringList on(const char *db, QStringList words) const
    {
        return QStringList{QStringLiteral("--db"), QStringLiteral("sqlite:") + path(db), QStringLiteral("--json"),
                           QStringLiteral("--now"), QStringLiteral("2016-03-16T10:00Z")} +
               words;
    }
    void write(const QString &file, const QByteArray &content) const;

    QTemporaryDir m_folder;
};

void TestCommandLine::write(const QString &name, const QByteArray &content) const
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(name));
}

void TestCommandLine::helpNamesEveryCommand()
{
    const Answer answer = ctl({QStringLiteral("--help")});
    QCOMPARE(answer.exitCode, 0);
    for (const char *command :
         {"init", "demo", "import", "quarantine", "infer", "route", "explain", "tickets", "skills", "check"}) {
        QVERIFY2(answer.out.contains(command), command);
        QCOMPARE(ctl({QString::fromLatin1(command), QStringLiteral("--help")}).exitCode, 0);
    }
}

void TestCommandLine::wrongUsageIsExitTwo_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no command") << QStringList{};
    QTest::newRow("unknown command") << QStringList{QStringLiteral("juggle")};
    QTest::newRow("unknown option") << QStringList{QStringLiteral("route"), QStringLiteral("--fast")};
    QTest::newRow("unknown method") << QStringList{QStringLiteral("route"), QStringLiteral("--method"),
                                                   QStringLiteral("luck")};
    QTest::newRow("no time") << QStringList{QStringLiteral("--now"), QStringLiteral("noon"), QStringLiteral("check")};
    QTest::newRow("no file") << QStringList{QStringLiteral("import")};
    QTest::newRow("no ticket") << QStringList{QStringLiteral("explain")};
    QTest::newRow("word too many") << QStringList{QStringLiteral("route"), QStringLiteral("everything")};
    QTest::newRow("server without database")
        << QStringList{QStringLiteral("check"), QStringLiteral("--db"), QStringLiteral("postgresql://host")};
    QTest::newRow("no workspace") << QStringList{QStringLiteral("check"), QStringLiteral("--db"), QString()};
    QTest::newRow("no number") << QStringList{QStringLiteral("demo"), QStringLiteral("--agents"),
                                              QStringLiteral("many")};
}

void TestCommandLine::wrongUsageIsExitTwo()
{
    QFETCH(const QStringList, words);
    const Answer answer = ctl(QStringList{QStringLiteral("--db"), path("usage.evenkeel")} + words);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY(!answer.err.isEmpty());
}

void TestCommandLine::jsonIsOneDocumentWhateverHappens_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("help") << QStringLiteral("--help") << 0;
    QTest::newRow("help of a command") << QStringLiteral("route --help") << 0;
    QTest::newRow("version") << QStringLiteral("--version") << 0;
    QTest::newRow("init") << QStringLiteral("init") << 0;
    QTest::newRow("check") << QStringLiteral("check") << 0;
    QTest::newRow("route") << QStringLiteral("route") << 0;
    QTest::newRow("skills") << QStringLiteral("skills") << 0;
    QTest::newRow("infer") << QStringLiteral("infer") << 0;
    QTest::newRow("tickets") << QStringLiteral("tickets list") << 0;
    QTest::newRow("quarantine") << QStringLiteral("quarantine list") << 0;
    QTest::newRow("no such ticket") << QStringLiteral("explain 7") << 1;
    QTest::newRow("no such file") << QStringLiteral("import nowhere.csv") << 1;
    QTest::newRow("no command") << QString() << 2;
    QTest::newRow("unknown command") << QStringLiteral("juggle") << 2;
    QTest::newRow("unknown option") << QStringLiteral("route --fast") << 2;
    QTest::newRow("word too many") << QStringLiteral("check it") << 2;
    QTest::newRow("unknown method") << QStringLiteral("route --method luck") << 2;
}

void TestCommandLine::jsonIsOneDocumentWhateverHappens()
{
    QFETCH(const QString, call);
    QFETCH(const int, exitCode);
    if (!QFile::exists(path("json.evenkeel")))
        QCOMPARE(ctl(on("json.evenkeel", {QStringLiteral("init")})).exitCode, 0);
    const Answer answer = ctl(on("json.evenkeel", call.split(u' ', Qt::SkipEmptyParts)));
    QCOMPARE(answer.exitCode, exitCode);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(answer.out, &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QVERIFY(document.isObject());
    QCOMPARE(answer.err.isEmpty(), exitCode == 0);
}

void TestCommandLine::workspacesOfOtherServersAreRefused()
{
    const Answer answer = ctl({QStringLiteral("check"), QStringLiteral("--db"), QStringLiteral("mysql://host/desk")});
    QCOMPARE(answer.exitCode, 2);
    QVERIFY(answer.err.contains("mysql://host/desk"));
    QVERIFY(answer.err.contains("postgresql://user@host/database"));
}

void TestCommandLine::passwordsInTheAddressAreRefusedAndNotRepeated()
{
    for (const char *url : {"postgresql://ada:geheim@host/desk", "postgresql://ada@host/desk?password=geheim"}) {
        const Answer answer = ctl({QStringLiteral("check"), QStringLiteral("--db"), QString::fromLatin1(url)});
        QCOMPARE(answer.exitCode, 2);
        QVERIFY(answer.err.contains(".pgpass"));
        QVERIFY(!answer.err.contains("geheim") && !answer.out.contains("geheim"));
    }
}

void TestCommandLine::textFromOutsideCannotSteerTheTerminal()
{
    write(path("steer.csv"),
          "id,subject,status,created\n"
          "X-1,\"\x1b[31mred\x1b[0m \xc2\x9b\x33m two\nlines \xe2\x80\xaetxt\",open,2016-03-01T08:00Z\n"
          "X-2,fine,open,\"\x1b[2Jyesterday\"\n");
    QCOMPARE(ctl(on("steer.evenkeel", {QStringLiteral("import"), path("steer.csv"), QStringLiteral("--profile"),
                                       QStringLiteral("table")}))
                 .exitCode,
             3);
    const QStringList db{QStringLiteral("--db"), path("steer.evenkeel")};
    for (const QStringList &words :
         {QStringList{QStringLiteral("tickets"), QStringLiteral("list")},
          QStringList{QStringLiteral("explain"), QStringLiteral("X-1")},
          QStringList{QStringLiteral("quarantine"), QStringLiteral("list")},
          QStringList{QStringLiteral("quarantine"), QStringLiteral("list"), QStringLiteral("--json")},
          QStringList{QStringLiteral("tickets"), QStringLiteral("list"), QStringLiteral("--json")},
          QStringList{QStringLiteral("explain"), QStringLiteral("\x1b[31m\r")}}) {
        const Answer answer = ctl(db + words);
        const QString shown = QString::fromUtf8(answer.out + answer.err);
        QVERIFY(!shown.isEmpty());
        for (const QChar letter : shown)
            QVERIFY2(letter == u'\n' || letter.category() != QChar::Other_Control, qPrintable(words.join(u' ')));
        QVERIFY(!shown.contains(QChar(0x202e))); // in JSON it stands as \\u202e
        QVERIFY(!shown.contains(QLatin1String("two\nlines")));
    }
}

void TestCommandLine::finishedTicketsAreSaidToBeFinished()
{
    write(path("done.csv"), "id,subject,status,created\nX-1,Fine,closed,2016-03-01T08:00Z\n");
    QCOMPARE(ctl(on("done.evenkeel",
                    {QStringLiteral("import"), path("done.csv"), QStringLiteral("--profile"), QStringLiteral("table")}))
                 .exitCode,
             0);
    const Answer answer = ctl(on("done.evenkeel", {QStringLiteral("explain"), QStringLiteral("X-1")}));
    QCOMPARE(answer.exitCode, 1);
    QVERIFY(answer.err.contains("X-1 is finished"));
}

void TestCommandLine::emptyQuarantineIsNoFailure()
{
    QCOMPARE(ctl(on("sound.evenkeel", {QStringLiteral("init")})).exitCode, 0);
    const Answer answer =
        ctl(on("sound.evenkeel", {QStringLiteral("quarantine"), QStringLiteral("export"), path("none.csv")}));
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.json().value(QLatin1String("rows")).toInt(-1), 0);
    QVERIFY(!QFile::exists(path("none.csv")));
}

void TestCommandLine::filesThatAreNoneAreRefused()
{
#ifdef Q_OS_UNIX
    const QString pipe = path("pipe");
    QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
    for (const QStringList &profile :
         {QStringList{}, QStringList{QStringLiteral("--profile"), QStringLiteral("table")}}) {
        const Answer answer = ctl(on("pipe.evenkeel", QStringList{QStringLiteral("import"), pipe} + profile));
        QCOMPARE(answer.exitCode, 1);
        QCOMPARE(answer.json().value(QLatin1String("error")).toString(), QStringLiteral("file-unreadable"));
    }
#endif
    write(path("noise.csv"), "a,b,c\n1,2,3\n");
    const Answer answer = ctl(on("pipe.evenkeel", {QStringLiteral("import"), path("noise.csv")}));
    QCOMPARE(answer.exitCode, 1);
    QVERIFY(answer.err.contains("--profile"));
}

void TestCommandLine::politeKillLeavesNothingHalfDone()
{
#ifdef Q_OS_UNIX
    QByteArray many = "id,subject,status,created\n";
    for (int i = 0; i < 150'000; ++i)
        many += "K-" + QByteArray::number(i) + ",Subject,open,2016-03-01T08:00Z\n";
    write(path("polite.csv"), many);
    QCOMPARE(ctl(on("polite.evenkeel", {QStringLiteral("init")})).exitCode, 0);
    const QStringList import = on("polite.evenkeel", {QStringLiteral("import"), path("polite.csv"),
                                                      QStringLiteral("--profile"), QStringLiteral("table")});
    for (const int signal : {SIGINT, SIGTERM}) {
        QProcess process;
        process.start(QStringLiteral(EVENKEELCTL), import);
        QVERIFY(process.waitForStarted());
        QVERIFY(QTest::qWaitFor([&] { return QFileInfo(path("polite.evenkeel") + QStringLiteral("-wal")).size() > 0; },
                                20'000));
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        const QJsonObject answer = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        QCOMPARE(answer.value(QLatin1String("error")).toString(), QStringLiteral("cancelled"));
        const QJsonObject check = ctl(on("polite.evenkeel", {QStringLiteral("check")})).json();
        QVERIFY(check.value(QLatin1String("ok")).toBool());
        QCOMPARE(check.value(QLatin1String("tickets")).toInt(-1), 0);
    }
#endif
}

void TestCommandLine::missingWorkspaceIsNamed()
{
    const Answer answer = ctl(on("none.evenkeel", {QStringLiteral("route")}));
    QCOMPARE(answer.exitCode, 1);
    QVERIFY(answer.err.contains("none.evenkeel"));
    QCOMPARE(answer.json().value(QLatin1String("error")).toString(), QStringLiteral("file-missing"));
    QVERIFY(!QFile::exists(path("none.evenkeel")));
}

void TestCommandLine::demoRouteExplainCheck()
{
    const Answer demo =
        ctl(on("demo.evenkeel", {QStringLiteral("demo"), QStringLiteral("--agents"), QStringLiteral("16"),
                                 QStringLiteral("--days"), QStringLiteral("14")}));
    QCOMPARE(demo.exitCode, 0);
    const QJsonObject dry = ctl(on("demo.evenkeel", {QStringLiteral("route"), QStringLiteral("--dry-run")})).json();
    const Answer route = ctl(on("demo.evenkeel", {QStringLiteral("route")}));
    QCOMPARE(route.exitCode, 0);
    const QJsonObject routed = route.json();
    QVERIFY(routed.value(QLatin1String("assigned")).toInt() > 0);
    QCOMPARE(routed.value(QLatin1String("assigned")), dry.value(QLatin1String("assigned")));
    QCOMPARE(routed.value(QLatin1String("assigned")).toInt() + routed.value(QLatin1String("unassigned")).toInt(),
             routed.value(QLatin1String("waiting")).toInt());

    const Answer list =
        ctl(on("demo.evenkeel", {QStringLiteral("tickets"), QStringLiteral("list"), QStringLiteral("--filter"),
                                 QStringLiteral("is:assigned"), QStringLiteral("--limit"), QStringLiteral("5")}));
    QCOMPARE(list.exitCode, 0);
    const QJsonArray tickets = list.json().value(QLatin1String("tickets")).toArray();
    QCOMPARE(tickets.size(), 5);
    const QString ticket = tickets.first().toObject().value(QLatin1String("reference")).toString();
    const Answer explain = ctl(on("demo.evenkeel", {QStringLiteral("explain"), ticket}));
    QCOMPARE(explain.exitCode, 0);
    QCOMPARE(explain.json().value(QLatin1String("lines")).toArray().size(), 16);

    const Answer check = ctl(on("demo.evenkeel", {QStringLiteral("check")}));
    QCOMPARE(check.exitCode, 0);
    QVERIFY(check.json().value(QLatin1String("ok")).toBool());
    QCOMPARE(
        ctl(on("demo.evenkeel", {QStringLiteral("skills")})).json().value(QLatin1String("skills")).toArray().size(),
        10);
}

void TestCommandLine::theSameSeedMakesTheSameDesk()
{
    const QStringList words{QStringLiteral("demo"),     QStringLiteral("--seed"), QStringLiteral("3"),
                            QStringLiteral("--agents"), QStringLiteral("6"),      QStringLiteral("--days"),
                            QStringLiteral("4")};
    QCOMPARE(ctl(on("one.evenkeel", words)).exitCode, 0);
    QCOMPARE(ctl(on("two.evenkeel", words)).exitCode, 0);
    const QStringList list{QStringLiteral("tickets"), QStringLiteral("list"), QStringLiteral("--limit"),
                           QStringLiteral("1000")};
    const QByteArray one = ctl(on("one.evenkeel", list)).out;
    QVERIFY(one.size() > 1000);
    QCOMPARE(one, ctl(on("two.evenkeel", list)).out);
}

void TestCommandLine::badRowsAreExitThree()
{
    write(path("bad.csv"), "id,subject,status,created\nX-1,Fine,open,2016-03-01T08:00Z\nX-2,Broken,open,yesterday\n");
    const Answer import = ctl(on("bad.evenkeel", {QStringLiteral("import"), path("bad.csv"),
                                                  QStringLiteral("--profile"), QStringLiteral("table")}));
    QCOMPARE(import.exitCode, 3);
    QCOMPARE(import.json().value(QLatin1String("quarantined")).toInt(), 1);
    const QJsonArray rows = ctl(on("bad.evenkeel", {QStringLiteral("quarantine"), QStringLiteral("list")}))
                                .json()
                                .value(QLatin1String("rows"))
                                .toArray();
    QCOMPARE(rows.first().toObject().value(QLatin1String("value")).toString(), QStringLiteral("yesterday"));
    QCOMPARE(
        ctl(on("bad.evenkeel", {QStringLiteral("quarantine"), QStringLiteral("export"), path("mend.csv")})).exitCode,
        0);
    QVERIFY(QFile::exists(path("mend.csv")));
}

void TestCommandLine::dryRunLeavesNoFile()
{
    write(path("dry.csv"), "id,subject,status,created\nX-1,Fine,open,2016-03-01T08:00Z\nX-2,Broken,open,yesterday\n");
    const Answer import = ctl({QStringLiteral("--db"), path("dry.evenkeel"), QStringLiteral("import"), path("dry.csv"),
                               QStringLiteral("--profile"), QStringLiteral("table"), QStringLiteral("--dry-run")});
    QCOMPARE(import.exitCode, 3);
    QVERIFY(import.out.contains("yesterday"));
    QVERIFY(!QFile::exists(path("dry.evenkeel")));
}

void TestCommandLine::foreignFilesAreRefusedAndKept_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("error");
    QTest::newRow("a letter") << QByteArray("Dear Sir or Madam, the workspace is in another file, I am afraid.\n")
                              << QStringLiteral("file-foreign");
    QTest::newRow("noise") << QByteArray(8192, '\x7f') << QStringLiteral("file-foreign");
    QTest::newRow("torn header") << QByteArray("SQLite format 3\0\x10\0\1\1", 20) << QStringLiteral("file-damaged");
}

void TestCommandLine::foreignFilesAreRefusedAndKept()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, error);
    write(path("foreign.evenkeel"), content);
    const Answer answer = ctl(on("foreign.evenkeel", {QStringLiteral("check")}));
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.json().value(QLatin1String("error")).toString(), error);
    QFile file(path("foreign.evenkeel"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void TestCommandLine::killedImportLeavesNothingAndCanBeRepeated()
{
    QByteArray many = "id,subject,status,priority,created,agent,group\n";
    for (int i = 0; i < 60'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        many += "K-" + number + ",Subject " + number + ",open,high,2016-03-01T08:00Z,Agent " +
                QByteArray::number(i % 40) + ",Group\n";
    }
    write(path("many.csv"), many);
    QCOMPARE(ctl(on("killed.evenkeel", {QStringLiteral("init")})).exitCode, 0);
    const QStringList import = on("killed.evenkeel", {QStringLiteral("import"), path("many.csv"),
                                                      QStringLiteral("--profile"), QStringLiteral("table")});
    const QString log = path("killed.evenkeel") + QStringLiteral("-wal");
    for (const qint64 written : {qint64{1}, qint64{2'000'000}}) {
        QProcess process;
        process.start(QStringLiteral(EVENKEELCTL), import);
        QVERIFY(process.waitForStarted());
        // Killed once so much of the import has reached the disk.
        (void)QTest::qWaitFor(
            [&] { return process.state() == QProcess::NotRunning || QFileInfo(log).size() >= written; }, 20'000);
        process.kill();
        QVERIFY(process.waitForFinished());
        const QJsonObject check = ctl(on("killed.evenkeel", {QStringLiteral("check")})).json();
        QVERIFY(check.value(QLatin1String("ok")).toBool());
        const int tickets = check.value(QLatin1String("tickets")).toInt();
        QVERIFY(tickets == 0 || tickets == 60'000);
    }
    const Answer whole = ctl(import);
    QCOMPARE(whole.exitCode, 0);
    const QJsonObject check = ctl(on("killed.evenkeel", {QStringLiteral("check")})).json();
    QVERIFY(check.value(QLatin1String("ok")).toBool());
    QCOMPARE(check.value(QLatin1String("tickets")).toInt(), 60'000);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
