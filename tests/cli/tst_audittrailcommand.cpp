// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptance/ctl.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace evenkeel;

/// The trail from the command line.
class TestAuditTrailCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsWhoSetALevel();
    void namesAgentsForPeople();
    void narrowsByTimeSubjectAndUser();
    void saysWhatIsWrongWithTheCall();

private:
    [[nodiscard]] Answer run(QStringList words, bool isJson = true) const;
    [[nodiscard]] QJsonArray trail(const QStringList &options) const
    {
        return run(QStringList{QStringLiteral("audit-trail")} + options)
            .json()
            .value(QLatin1String("entries"))
            .toArray();
    }

    QTemporaryDir m_folder;
    QString m_agent;
};

Answer TestAuditTrailCommand::run(QStringList words, bool isJson) const
{
    words << QStringLiteral("--db") << m_folder.filePath(QStringLiteral("desk.evenkeel")) << QStringLiteral("--now")
          << QStringLiteral("2026-03-11T10:00Z");
    if (isJson)
        words << QStringLiteral("--json");
    return ctl(words);
}

void TestAuditTrailCommand::initTestCase()
{
    qputenv("USER", "petra");
    QCOMPARE(run({QStringLiteral("demo"), QStringLiteral("--seed"), QStringLiteral("3"), QStringLiteral("--agents"),
                  QStringLiteral("6"), QStringLiteral("--days"), QStringLiteral("2")})
                 .exitCode,
             0);
    m_agent =
        trail({QStringLiteral("--subject"), QStringLiteral("agent"), QStringLiteral("--key"), QStringLiteral("1")})
            .at(0)
            .toObject()
            .value(QLatin1String("new"))
            .toObject()
            .value(QLatin1String("name"))
            .toString();
    QVERIFY(!m_agent.isEmpty());
    qputenv("USER", "quentin");
    const Answer away = run({QStringLiteral("calendar"), QStringLiteral("request"), QStringLiteral("--agent"), m_agent,
                             QStringLiteral("--from"), QStringLiteral("2026-04-01T00:00Z"), QStringLiteral("--to"),
                             QStringLiteral("2026-04-03T00:00Z")});
    QVERIFY2(away.exitCode == 0, away.out + away.err);
}

void TestAuditTrailCommand::tellsWhoSetALevel()
{
    const QJsonObject entry = trail({QStringLiteral("--limit"), QStringLiteral("1")}).at(0).toObject();
    QCOMPARE(entry.value(QLatin1String("who")).toString(), QStringLiteral("quentin"));
    QCOMPARE(entry.value(QLatin1String("action")).toString(), QStringLiteral("added"));
    QCOMPARE(entry.value(QLatin1String("subject")).toString(), QStringLiteral("time_off_request"));
    QCOMPARE(entry.value(QLatin1String("new")).toObject().value(QLatin1String("agent_id")).toString(),
             QStringLiteral("1"));
}

void TestAuditTrailCommand::namesAgentsForPeople()
{
    const Answer answer = run({QStringLiteral("audit-trail"), QStringLiteral("--limit"), QStringLiteral("1")}, false);
    QCOMPARE(answer.exitCode, 0);
    QVERIFY2(answer.out.contains("agent_id: " + m_agent.toUtf8()), answer.out);
    QVERIFY2(answer.out.contains("starts_at: 2026-04-01T"), answer.out);
    QVERIFY2(answer.out.contains("quentin") && answer.out.contains("added"), answer.out);
}

void TestAuditTrailCommand::narrowsByTimeSubjectAndUser()
{
    QVERIFY(trail({QStringLiteral("--who"), QStringLiteral("quentin")}).size() == 1);
    QCOMPARE(trail({QStringLiteral("--subject"), QStringLiteral("agent")}).size(), 6);
    QVERIFY(trail({QStringLiteral("--to"), QStringLiteral("2020-01-01T00:00Z")}).isEmpty());
    QVERIFY(!trail({QStringLiteral("--from"), QStringLiteral("2020-01-01T00:00Z")}).isEmpty()); // the real clock
    const Answer none = run({QStringLiteral("audit-trail"), QStringLiteral("--who"), QStringLiteral("nobody")}, false);
    QCOMPARE(none.exitCode, 0);
    QVERIFY2(none.out.contains("no such change"), none.out);
}

void TestAuditTrailCommand::saysWhatIsWrongWithTheCall()
{
    QCOMPARE(run({QStringLiteral("audit-trail"), QStringLiteral("--from"), QStringLiteral("tomorrow")}).exitCode, 2);
    QCOMPARE(run({QStringLiteral("audit-trail"), QStringLiteral("--limit"), QStringLiteral("0")}).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestAuditTrailCommand)
#include "tst_audittrailcommand.moc"
