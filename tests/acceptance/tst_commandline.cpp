// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptance/ctl.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace evenkeel;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpNamesEveryCommand();
    void wrongUsageIsExitTwo_data();
    void wrongUsageIsExitTwo();
    void missingWorkspaceIsNamed();
    void demoRouteExplainCheck();
    void theSameSeedMakesTheSameDesk();
    void badRowsAreExitThree();
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
