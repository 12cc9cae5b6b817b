// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptance/ctl.h"
#include "support/postgrescluster.h"

#include <QJsonArray>
#include <QtTest>

using namespace evenkeel;

/// Roles from the command line: each login calls evenkeelctl as itself.
class TestAdminCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsWhoHasWhichRole();
    void saysWhatIsWrongWithTheCall();
    void grantsNothingToWhomItCannot();
    void tellsTheRoleAndTheWayOut();
    void showsAgentsTheirOwn();
    void letsAgentsAskForTimeOff();
    void takesARoleBack();

private:
    [[nodiscard]] Answer run(const char *login, const QStringList &words, bool isJson = true) const;

    QString m_database;
    QString m_agent;
};

Answer TestAdminCommand::run(const char *login, const QStringList &words, bool isJson) const
{
    QStringList arguments = words;
    arguments << QStringLiteral("--db") << PostgresCluster::shared().url(m_database, QString::fromLatin1(login))
              << QStringLiteral("--now") << QStringLiteral("2026-03-11T10:00Z");
    if (isJson)
        arguments << QStringLiteral("--json");
    return ctl(arguments);
}

void TestAdminCommand::initTestCase()
{
    PostgresCluster &cluster = PostgresCluster::shared();
    m_database = cluster.makeDatabase();
    cluster.run(m_database, {QStringLiteral("CREATE ROLE pat LOGIN"), QStringLiteral("CREATE ROLE lea LOGIN"),
                             QStringLiteral("CREATE ROLE ann LOGIN")});
    const Answer filled =
        run("owner", {QStringLiteral("demo"), QStringLiteral("--seed"), QStringLiteral("3"), QStringLiteral("--agents"),
                      QStringLiteral("6"), QStringLiteral("--days"), QStringLiteral("2")});
    QVERIFY2(filled.exitCode == 0, filled.out + filled.err);
    m_agent = cluster.ask(m_database, QStringLiteral("SELECT name FROM agent WHERE id = 1"));
    for (const auto &[login, role] : {std::pair{"pat", "planner"}, std::pair{"lea", "lead"}})
        QCOMPARE(run("owner", {QStringLiteral("admin"), QStringLiteral("grant"), QString::fromLatin1(login),
                               QString::fromLatin1(role)})
                     .exitCode,
                 0);
    const Answer granted = run("owner",
                               {QStringLiteral("admin"), QStringLiteral("grant"), QStringLiteral("ann"),
                                QStringLiteral("agent"), QStringLiteral("--agent"), m_agent},
                               false);
    QVERIFY2(granted.exitCode == 0, granted.out + granted.err);
    QVERIFY2(granted.out.contains("ann is agent now, as " + m_agent.toUtf8()), granted.out);
}

void TestAdminCommand::listsWhoHasWhichRole()
{
    const QJsonArray grants =
        run("owner", {QStringLiteral("admin"), QStringLiteral("list")}).json().value(QLatin1String("grants")).toArray();
    QCOMPARE(grants.size(), 3);
    const QJsonObject first = grants.at(0).toObject();
    QCOMPARE(first.value(QLatin1String("login")).toString(), QStringLiteral("ann"));
    QCOMPARE(first.value(QLatin1String("role")).toString(), QStringLiteral("agent"));
    QCOMPARE(first.value(QLatin1String("agent")).toString(), m_agent);
    QVERIFY(first.value(QLatin1String("in_force")).toBool());
    const Answer shown = run("owner", {QStringLiteral("admin"), QStringLiteral("list")}, false);
    QVERIFY2(shown.out.contains("planner") && !shown.out.contains("taken away"), shown.out);
}

void TestAdminCommand::saysWhatIsWrongWithTheCall()
{
    const QString admin = QStringLiteral("admin");
    QCOMPARE(run("owner", {admin}).exitCode, 2);
    QCOMPARE(run("owner", {admin, QStringLiteral("grant"), QStringLiteral("lea")}).exitCode, 2);
    QCOMPARE(run("owner", {admin, QStringLiteral("grant"), QStringLiteral("lea"), QStringLiteral("king")}).exitCode, 2);
    QCOMPARE(run("owner", {admin, QStringLiteral("grant"), QStringLiteral("lea"), QStringLiteral("agent")}).exitCode,
             2);
    QCOMPARE(
        ctl({admin, QStringLiteral("list"), QStringLiteral("--db"), QStringLiteral("sqlite:desk.evenkeel")}).exitCode,
        2);
}

void TestAdminCommand::grantsNothingToWhomItCannot()
{
    const auto grant = [this](const char *who, const char *login) {
        return run(who, {QStringLiteral("admin"), QStringLiteral("grant"), QString::fromLatin1(login),
                         QStringLiteral("lead")});
    };
    const Answer nobody = grant("owner", "nobody");
    QCOMPARE(nobody.exitCode, 1);
    QCOMPARE(nobody.json().value(QLatin1String("error")).toString(), QStringLiteral("not-found"));
    QCOMPARE(grant("owner", "owner").exitCode, 1);
    const Answer lead = grant("lea", "lea");
    QCOMPARE(lead.json().value(QLatin1String("error")).toString(), QStringLiteral("server-rights"));
    QVERIFY2(lead.err.contains("Only whoever owns the workspace"), lead.err);
}

void TestAdminCommand::tellsTheRoleAndTheWayOut()
{
    const Answer route = run("lea", {QStringLiteral("route")});
    QCOMPARE(route.exitCode, 1);
    QCOMPARE(route.json().value(QLatin1String("error")).toString(), QStringLiteral("server-rights"));
    QVERIFY2(route.err.contains("The role lead does not allow that: it takes manager"), route.err);
    QVERIFY2(route.err.contains("evenkeelctl admin grant lea manager"), route.err);
    QCOMPARE(run("ann", {QStringLiteral("route")}).exitCode, 1); // not "nothing waits", though she sees nothing waiting
    QCOMPARE(run("ann", {QStringLiteral("check")}).exitCode, 1);
    QCOMPARE(run("lea", {QStringLiteral("check")}).exitCode, 0);
    // What no list of commands foresees, the server refuses, and the sentence names the role as well.
    const Answer rules = run("lea", {QStringLiteral("calendar"), QStringLiteral("rules"), QStringLiteral("--set"),
                                     QStringLiteral("rest_minutes=660")});
    QCOMPARE(rules.exitCode, 1);
    QCOMPARE(rules.json().value(QLatin1String("error")).toString(), QStringLiteral("server-rights"));
    QVERIFY2(rules.err.contains("(lead)") && rules.err.contains("evenkeelctl admin grant"), rules.err);
}

void TestAdminCommand::showsAgentsTheirOwn()
{
    const QString all = QStringLiteral("SELECT count(*) FROM ticket WHERE agent_id = 1");
    const int own = PostgresCluster::shared().ask(m_database, all).toInt();
    const Answer tickets = run("ann", {QStringLiteral("tickets")});
    QVERIFY2(tickets.exitCode == 0, tickets.out + tickets.err);
    const int seen = tickets.json().value(QLatin1String("count")).toInt(-1);
    QVERIFY2(seen <= own && seen >= 0, tickets.out.left(300));
    const Answer trail = run("ann", {QStringLiteral("audit-trail"), QStringLiteral("--who"), QStringLiteral("owner")});
    QCOMPARE(trail.json().value(QLatin1String("count")).toInt(-1), 0);
}

void TestAdminCommand::letsAgentsAskForTimeOff()
{
    const auto ask = [this](const char *login, const QString &agent) {
        return run(login, {QStringLiteral("calendar"), QStringLiteral("request"), QStringLiteral("--agent"), agent,
                           QStringLiteral("--from"), QStringLiteral("2026-04-01T00:00Z"), QStringLiteral("--to"),
                           QStringLiteral("2026-04-03T00:00Z")});
    };
    const Answer asked = ask("ann", m_agent);
    QVERIFY2(asked.exitCode == 0, asked.out + asked.err);
    QCOMPARE(PostgresCluster::shared().ask(
                 m_database, QStringLiteral("SELECT count(*) FROM time_off_request WHERE agent_id = 1 AND state = 0")),
             QStringLiteral("1"));
    QVERIFY(ask("ann", QStringLiteral("2")).exitCode != 0); // whom she does not even see
    QCOMPARE(ask("lea", m_agent).exitCode, 1);
}

void TestAdminCommand::takesARoleBack()
{
    QCOMPARE(run("owner", {QStringLiteral("admin"), QStringLiteral("revoke"), QStringLiteral("lea")}).exitCode, 0);
    QCOMPARE(run("owner", {QStringLiteral("admin"), QStringLiteral("revoke"), QStringLiteral("lea")}).exitCode, 1);
    const Answer refused = run("lea", {QStringLiteral("tickets")});
    QCOMPARE(refused.json().value(QLatin1String("error")).toString(), QStringLiteral("server-rights"));
}

QTEST_GUILESS_MAIN(TestAdminCommand)
#include "tst_admincommand.moc"
