// SPDX-License-Identifier: GPL-3.0-or-later
#include "rightsdesk.h"

#include "storage/auditstore.h"

#include <QTest>

using namespace evenkeel;

/// Granting roles and taking them back.
class RightsStoreTest : public QObject, protected RightsDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void tellsEachLoginItsRole();
    void takesARoleBack();
    void replacesOneRoleByAnother();
    void refusesWhomItCannotGrant();
    void entersGrantsInTheTrail();
    void boundsHowLongLeadsAndAgentsHoldATurn();
    void keepsTwoWorkspacesApart();
    void followsTheSchema();
    void missesRulesThatWereSwitchedOff();
    void takesOffWhatACopyBroughtAlong();
    void givesAFileToWhoeverOpensIt();
};

void RightsStoreTest::tellsEachLoginItsRole()
{
    QCOMPARE(m_desk->database->rights().role, DeskRole::Owner);
    QCOMPARE(as("mia")->rights(), (Rights{DeskRole::Manager, true, {}}));
    QCOMPARE(as("pat")->rights(), (Rights{DeskRole::Planner, true, {}}));
    QCOMPARE(as("lea")->rights(), (Rights{DeskRole::Lead, true, {}}));
    QCOMPARE(as("ann")->rights(), (Rights{DeskRole::Agent, true, AgentId{1}}));
    const std::vector<LoginRole> all{{"ann", DeskRole::Agent, AgentId{1}, true},
                                     {"bob", DeskRole::Agent, AgentId{2}, true},
                                     {"lea", DeskRole::Lead, {}, true},
                                     {"mia", DeskRole::Manager, {}, true},
                                     {"pat", DeskRole::Planner, {}, true}};
    QVERIFY(must(rights().list()) == all);
}

void RightsStoreTest::takesARoleBack()
{
    const auto hers = as("ann");
    QCOMPARE(must(TicketStore(*hers).ticketCount()), std::int64_t{1});
    must(rights().revoke("ann"));
    QVERIFY(!TicketStore(*hers).ticketCount().isOk()); // at once, also where she is connected
    const auto again = Database::open(cluster().url(m_name, QStringLiteral("ann")), {.mode = OpenMode::MustExist});
    QCOMPARE(serverFaultOf(again.error()), std::optional(ServerFault::RightsMissing));
    QCOMPARE(rights().revoke("ann").error().code, ErrorCode::NotFound);
    QCOMPARE(must(rights().list()).size(), std::size_t{4});
}

void RightsStoreTest::replacesOneRoleByAnother()
{
    must(rights().grant({"ann", DeskRole::Lead, AgentId{1}}));
    const auto hers = as("ann");
    QCOMPARE(hers->rights(), (Rights{DeskRole::Lead, true, AgentId{1}}));
    QVERIFY(!hers->connection().run("SELECT set_own_presence(1, 7, NULL)"));
    const TicketEvent note = noteOn(2, 5);
    must(TicketStore(*hers).append({&note, 1}));
    QCOMPARE(must(TicketStore(*hers).story(TicketId{2})).back().actor, AgentId{1});
    cluster().run(m_name, {QStringLiteral("REVOKE evenkeel_%1_lead FROM ann").arg(m_name)}); // beside the program
    QVERIFY(!must(rights().list()).at(0).isInForce);
}

void RightsStoreTest::refusesWhomItCannotGrant()
{
    QCOMPARE(rights().grant({"nobody", DeskRole::Lead, {}}).error().code, ErrorCode::NotFound);
    QCOMPARE(rights().grant({"x\"; DROP TABLE team; --", DeskRole::Lead, {}}).error().code, ErrorCode::NotFound);
    QCOMPARE(rights().grant({"owner", DeskRole::Lead, {}}).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(rights().grant({"evenkeel_" + m_name.toStdString() + "_lead", DeskRole::Lead, {}}).error().code,
             ErrorCode::NotFound);
    const QString odd = QStringLiteral("o'dd \"name\"");
    cluster().run(m_name, {QStringLiteral("CREATE ROLE \"o'dd \"\"name\"\"\" LOGIN")});
    must(rights().grant({odd.toStdString(), DeskRole::Lead, {}}));
    must(rights().revoke(odd.toStdString()));
    cluster().run(m_name, {QStringLiteral("DROP ROLE \"o'dd \"\"name\"\"\"")});
}

void RightsStoreTest::entersGrantsInTheTrail()
{
    must(rights().grant({"ann", DeskRole::Agent, AgentId{2}}));
    const auto entry = must(AuditStore(*m_desk->database).last("login_role", "ann"));
    QCOMPARE(entry->action, AuditAction::Changed);
    QCOMPARE(entry->who, std::string("owner"));
    QCOMPARE(valueOf(entry->oldRow, "agent_id"), std::optional<std::string>("1"));
    QCOMPARE(valueOf(entry->newRow, "agent_id"), std::optional<std::string>("2"));
    must(rights().revoke("ann"));
    QCOMPARE(must(AuditStore(*m_desk->database).last("login_role", "ann"))->action, AuditAction::Removed);
}

void RightsStoreTest::boundsHowLongLeadsAndAgentsHoldATurn()
{
    const auto bound = [this](const char *login) {
        return cluster().ask(m_name, QStringLiteral("SELECT coalesce((SELECT array_to_string(s.setconfig, ',') FROM "
                                                    "pg_db_role_setting s JOIN pg_roles r ON r.oid = s.setrole JOIN "
                                                    "pg_database d ON d.oid = s.setdatabase WHERE r.rolname = '%1' AND "
                                                    "d.datname = current_database()), '')")
                                         .arg(QString::fromLatin1(login)));
    };
    const QString bounded = QStringLiteral("idle_in_transaction_session_timeout=30000"); // whatever program they use
    QCOMPARE(bound("lea"), bounded);
    QCOMPARE(bound("ann"), bounded);
    QCOMPARE(bound("mia"), QString()); // imports, which wait for other things meanwhile
    QCOMPARE(ask(*as("ann"), "SELECT current_setting('idle_in_transaction_session_timeout')"), std::string("30s"));
    QCOMPARE(ask(*as("mia"), "SELECT current_setting('idle_in_transaction_session_timeout')"), std::string("10min"));
    must(rights().grant({"lea", DeskRole::Manager, {}}));
    QCOMPARE(bound("lea"), QString());
    must(rights().revoke("ann"));
    QCOMPARE(bound("ann"), QString());

    // Who has forgotten a transaction in which the turn was taken is ended, and the next one writes.
    const auto his = as("bob");
    must(his->connection().run("SET idle_in_transaction_session_timeout = '200ms'"));
    must(his->connection().run("BEGIN"));
    must(his->connection().run("SELECT take_turn()"));
    must(CatalogStore(*m_desk->database).save(Team{{}, "Next"}));
}

void RightsStoreTest::keepsTwoWorkspacesApart()
{
    const QString other = cluster().makeWorkspace();
    const auto theirs = must(Database::open(other));
    must(RightsStore(*theirs).grant({"bob", DeskRole::Manager, {}}));
    QCOMPARE(as("bob")->rights().role, DeskRole::Agent);
    const auto his = must(Database::open(cluster().url(databaseOf(other), QStringLiteral("bob"))));
    QCOMPARE(his->rights().role, DeskRole::Manager);
    QVERIFY(!Database::open(cluster().url(databaseOf(other), QStringLiteral("ann"))));
    const QString longName = QString(60, u'w');
    cluster().run(m_name, {QStringLiteral("CREATE DATABASE ") + longName});
    const auto third = must(Database::open(cluster().url(longName)));
    must(RightsStore(*third).grant({"bob", DeskRole::Lead, {}}));
    QCOMPARE(must(Database::open(cluster().url(longName, QStringLiteral("bob"))))->rights().role, DeskRole::Lead);
}

// As a step that comes after the roles were made.
void RightsStoreTest::followsTheSchema()
{
    Connection &connection = m_desk->database->connection();
    must(connection.run("COMMENT ON TABLE login_role IS 'rights as of 18'; CREATE TABLE added (id BIGINT)"));
    QVERIFY(!as("lea")->connection().run("SELECT * FROM added"));
    static_cast<void>(as("owner"));
    must(as("lea")->connection().run("SELECT * FROM added"));
    must(as("mia")->connection().run("INSERT INTO added VALUES (1)"));
    QCOMPARE(ask(*as("ann"), "SELECT count(*) FROM added"), std::string("0"));
    must(connection.run("DROP TABLE added"));
}

void RightsStoreTest::missesRulesThatWereSwitchedOff()
{
    Connection &connection = m_desk->database->connection();
    must(connection.run("ALTER TABLE ticket DISABLE ROW LEVEL SECURITY"));
    const auto problems = must(Checker(*m_desk->database).check());
    QCOMPARE(problems.size(), std::size_t{1});
    QCOMPARE(problems[0].code, ProblemCode::GuardMissing);
    QCOMPARE(problems[0].table, std::string("ticket"));
    must(connection.run("ALTER TABLE ticket ENABLE ROW LEVEL SECURITY"));
}

void RightsStoreTest::takesOffWhatACopyBroughtAlong()
{
    m_desk.reset();
    const QString copy = m_name + QStringLiteral("copy");
    cluster().run(QStringLiteral("postgres"), {QStringLiteral("CREATE DATABASE %1 TEMPLATE %2").arg(copy, m_name)});
    const auto database = must(Database::open(cluster().url(copy)));
    must(RightsStore(*database).grant({"pat", DeskRole::Lead, {}}));
    QVERIFY(!Database::open(cluster().url(copy, QStringLiteral("mia"))));
    QCOMPARE(must(Database::open(cluster().url(copy, QStringLiteral("pat"))))->rights().role, DeskRole::Lead);
}

void RightsStoreTest::givesAFileToWhoeverOpensIt()
{
    const auto file = must(Database::open(QStringLiteral("sqlite::memory:")));
    QCOMPARE(file->rights(), Rights{});
    QVERIFY(file->rights().may(Right::Administer) && file->rights().may(Right::Route));
    QCOMPARE(RightsStore(*file).grant({"ann", DeskRole::Lead, {}}).error().detail, std::string("file"));
}

QTEST_GUILESS_MAIN(RightsStoreTest)
#include "tst_rightsstore.moc"
