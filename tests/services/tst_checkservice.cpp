// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/checkservice.h"

#include "services/routingservice.h"
#include "storage/catalogstore.h"
#include "storage/connection.h"
#include "storage/decisionstore.h"
#include "support/demoworkspace.h"

using namespace evenkeel;

class TestCheckService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void triesEveryDecision();
    void countsOldDecisionsWhoseGroundIsLost();
    void triesDecisionsFromBeforeInputWasNumbered();
    void countsWhatANewerProgramDecided();
    void findsADecisionThatComesOutOtherwise_data();
    void findsADecisionThatComesOutOtherwise();

private:
    /// As somebody would who has the file and SQL.
    void damage(const std::string &sql);

    std::unique_ptr<Database> m_database;
    RouteOutcome m_outcome;
};

void TestCheckService::init()
{
    m_database = demoWorkspace();
    QVERIFY(m_database);
    const auto outcome = RoutingService(*m_database, demoNow()).route({});
    QVERIFY(outcome && outcome->assigned > 0);
    m_outcome = *outcome;
}

void TestCheckService::damage(const std::string &sql)
{
    Connection &connection = m_database->connection();
    std::vector<std::string> guards;
    for (const std::string name : {"decision_no_update", "decision_no_input_version"}) {
        const auto guard = connection.textOf("SELECT sql FROM sqlite_master WHERE name = '" + name + "'");
        QVERIFY(guard && connection.run("DROP TRIGGER " + name));
        guards.push_back(*guard);
    }
    const auto done = connection.run(sql);
    QVERIFY2(done, done ? "" : done.error().detail.c_str());
    for (const std::string &guard : guards)
        QVERIFY(connection.run(guard));
}

void TestCheckService::triesEveryDecision()
{
    const auto report = checkWorkspace(*m_database, {}, {});
    QVERIFY(report && report->isOk());
    QCOMPARE(report->decisionsTried, *DecisionStore(*m_database).count());
    QCOMPARE(report->decisionsOutdated, std::int64_t{0});
}

void TestCheckService::countsOldDecisionsWhoseGroundIsLost()
{
    // As the step that brought versions leaves older decisions: they name no change, and see what was there then.
    damage("UPDATE decision SET as_of_change = 0");
    const auto report = checkWorkspace(*m_database, {}, {});
    QVERIFY(report && report->isOk());
    QCOMPARE(report->decisionsOutdated, *DecisionStore(*m_database).count());
    QCOMPARE(report->decisionsTried, std::int64_t{0});
    const auto trace = RoutingService(*m_database, demoNow()).traceOf(m_outcome.decisions.front().id);
    QVERIFY(!trace);
    QCOMPARE(trace.error().code, ErrorCode::Conflict);
}

void TestCheckService::triesDecisionsFromBeforeInputWasNumbered()
{
    QCOMPARE(DecisionStore(*m_database).decision(DecisionId{1})->inputVersion, CurrentInputVersion);
    damage("UPDATE decision SET input_version = 0");
    const auto report = checkWorkspace(*m_database, {}, {});
    QVERIFY(report && report->isOk());
    QCOMPARE(report->decisionsTried, *DecisionStore(*m_database).count());
    damage("UPDATE decision SET input_hash = input_hash + 1 WHERE id = 1");
    QCOMPARE(checkWorkspace(*m_database, {}, {})->problems.size(), std::size_t{1});
}

void TestCheckService::countsWhatANewerProgramDecided()
{
    // The last of the run: what the others looked at does not rest on it.
    damage("UPDATE decision SET input_version = 999, input_hash = input_hash + 1 WHERE id = (SELECT max(id) FROM "
           "decision)");
    const auto report = checkWorkspace(*m_database, {}, {});
    QVERIFY(report && report->isOk());
    QCOMPARE(report->decisionsUnknown, std::int64_t{1});
    QCOMPARE(report->decisionsTried, *DecisionStore(*m_database).count() - 1);
    const auto trace = RoutingService(*m_database, demoNow()).traceOf(m_outcome.decisions.back().id);
    QVERIFY(!trace);
    QCOMPARE(trace.error().code, ErrorCode::Conflict);
}

void TestCheckService::findsADecisionThatComesOutOtherwise_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("fields");
    const auto row = [](const char *column, const char *value) {
        QTest::newRow(column) << QByteArray("UPDATE decision SET ") + column + " = " + value + " WHERE id = 1"
                              << QString::fromLatin1(column);
    };
    row("input_hash", "input_hash + 1");
    row("ring", "ring + 1");
    row("is_growth", "1 - is_growth");
    row("is_lead_told", "1 - is_lead_told");
    row("sla_share", "sla_share + 0.5");
    row("ranking", "'[]'");
    row("method", "'best-skill'");
}

void TestCheckService::findsADecisionThatComesOutOtherwise()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, fields);
    damage(sql.toStdString());
    const auto report = checkWorkspace(*m_database, {}, {});
    QVERIFY(report);
    QCOMPARE(report->problems.size(), std::size_t{1});
    QCOMPARE(report->problems[0].code, QStringLiteral("decision-differs"));
    QCOMPARE(report->problems[0].row, std::int64_t{1});
    QCOMPARE(report->problems[0].detail, fields);
}

QTEST_GUILESS_MAIN(TestCheckService)
#include "tst_checkservice.moc"
