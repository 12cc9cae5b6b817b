// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptance/ctl.h"
#include "support/postgrescluster.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;

class TestServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sayTheSameOnBothEngines();
    void sayWhatIsWrongWithAServer();
    void takePasswordsFromTheFileOnly();

private:
    QTemporaryDir m_folder;
};

namespace {

Answer on(const QString &url, const QStringList &words)
{
    return ctl(QStringList{QStringLiteral("--db"), url, QStringLiteral("--json"), QStringLiteral("--now"),
                           QStringLiteral("2016-03-22T13:00Z")} +
               words);
}

/// What an answer says whatever the workspace is called and however long it took.
QJsonObject plain(QJsonObject object)
{
    for (const char *key : {"db", "seconds", "decisions_per_second"})
        object.remove(QLatin1String(key));
    return object;
}

} // namespace

void TestServer::sayTheSameOnBothEngines()
{
    const QString file = QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("desk.evenkeel"));
    const QString server = PostgresCluster::shared().url(PostgresCluster::shared().makeDatabase());
    const QString rows = m_folder.filePath(QStringLiteral("rows.csv"));
    QFile csv(rows);
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("id,subject,status,created\nX-1,It's \"fine\",open,2016-03-22T08:00Z\nX-2,torn,open,yesterday\n");
    csv.close();
    const QStringList calls{QStringLiteral("init"),
                            QStringLiteral("demo --agents 6 --days 14 --tickets 300 --seed 7"),
                            QStringLiteral("import --profile table ") + rows,
                            QStringLiteral("quarantine list"),
                            QStringLiteral("route"),
                            QStringLiteral("tickets list --limit 400"),
                            QStringLiteral("decisions"),
                            QStringLiteral("explain X-1"),
                            QStringLiteral("skills"),
                            QStringLiteral("sla"),
                            QStringLiteral("infer --apply"),
                            QStringLiteral("check")};
    for (const QString &call : calls) {
        const QStringList words = call.split(u' ');
        const Answer there = on(file, words);
        const Answer here = on(server, words);
        QVERIFY2(here.exitCode == there.exitCode, qPrintable(call + QString::fromUtf8(here.err + there.err)));
        QVERIFY2(plain(here.json()) == plain(there.json()), qPrintable(call + u'\n' + QString::fromUtf8(here.out)));
        QVERIFY2(!here.json().isEmpty(), qPrintable(call));
    }
    QVERIFY(on(server, {QStringLiteral("check")}).json().value(QLatin1String("ok")).toBool());

    // To and fro, with equal hashes; the one that came back is as sound as the first.
    const QString there = PostgresCluster::shared().url(PostgresCluster::shared().makeDatabase());
    const QString back = QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("back.evenkeel"));
    const QJsonObject forth = ctl({QStringLiteral("--json"), QStringLiteral("move"), file, there}).json();
    QVERIFY(forth.value(QLatin1String("ok")).toBool());
    const QJsonObject home = ctl({QStringLiteral("--json"), QStringLiteral("move"), there, back}).json();
    QVERIFY(forth.value(QLatin1String("rows")).toInt() > 2'000);
    QVERIFY(home.value(QLatin1String("tables")) == forth.value(QLatin1String("tables")));
    QVERIFY(on(there, {QStringLiteral("check")}).json().value(QLatin1String("ok")).toBool());
    QCOMPARE(ctl({QStringLiteral("--json"), QStringLiteral("move"), file, there})
                 .json()
                 .value(QLatin1String("error"))
                 .toString(),
             QStringLiteral("file-exists"));
}

void TestServer::sayWhatIsWrongWithAServer()
{
    PostgresCluster &cluster = PostgresCluster::shared();
    const QString name = cluster.makeDatabase();
    cluster.run(name, {QStringLiteral("CREATE ROLE visitor LOGIN")});
    const auto code = [](const QString &url, const char *command) {
        const Answer answer = on(url, {QString::fromLatin1(command)});
        return QStringLiteral("%1 %2").arg(answer.exitCode).arg(answer.json().value(QLatin1String("error")).toString());
    };
    QCOMPARE(code(cluster.url(name), "check"), QStringLiteral("1 server-workspace-missing"));
    QCOMPARE(code(cluster.url(name, QStringLiteral("visitor")), "init"), QStringLiteral("1 server-rights"));
    QCOMPARE(code(cluster.url(QStringLiteral("nowhere")), "check"), QStringLiteral("1 server-database-missing"));
    QCOMPARE(code(cluster.url(name, QStringLiteral("nobody")), "check"), QStringLiteral("1 server-login"));
    QCOMPARE(code(QStringLiteral("postgresql://owner@/desk?host=/nowhere"), "check"),
             QStringLiteral("1 server-unreachable"));
}

void TestServer::takePasswordsFromTheFileOnly()
{
    PostgresCluster &cluster = PostgresCluster::shared();
    const QString name = cluster.makeDatabase();
    cluster.run(name, {QStringLiteral("CREATE ROLE ada LOGIN SUPERUSER PASSWORD 'geheim'")});
    cluster.askForPasswords(QStringLiteral("ada"));
    const QString url = cluster.url(name, QStringLiteral("ada"));
    const QString passwords = m_folder.filePath(QStringLiteral("passwords"));
    const auto write = [&passwords](const QByteArray &password) {
        QFile file(passwords);
        if (!file.open(QIODevice::WriteOnly) || file.write("*:*:*:ada:" + password + '\n') < 0)
            qFatal("the password file cannot be written");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    };
    qputenv("PGPASSFILE", QFile::encodeName(passwords));
    for (const char *password : {"", "falsch"}) {
        write(password);
        const Answer refused = on(url, {QStringLiteral("init")});
        QCOMPARE(refused.json().value(QLatin1String("error")).toString(), QStringLiteral("server-login"));
        QVERIFY(!refused.out.contains("falsch") && !refused.err.contains("falsch"));
    }
    write("geheim");
    const Answer let = on(url, {QStringLiteral("init")});
    qunsetenv("PGPASSFILE");
    QVERIFY2(let.exitCode == 0, let.err.constData());
    QVERIFY(!let.out.contains("geheim"));
}

QTEST_GUILESS_MAIN(TestServer)
#include "tst_server.moc"
