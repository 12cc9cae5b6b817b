// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include "storage/checker.h"
#include "storage/connection.h"
#include "storage/policystore.h"
#include "storage/presencestore.h"
#include "storage/rightsstore.h"
#include "storage/serverfault.h"
#include "storage/skillstore.h"

#include <QTest>

namespace evenkeel {

inline constexpr const char *Logins[] = {"mia", "pat", "lea", "ann", "bob"};

inline std::string ask(Database &database, const std::string &sql)
{
    return must(database.connection().textOf(sql));
}

inline bool isRefused(const Error &error, const char *role)
{
    return serverFaultOf(error) == ServerFault::RightsMissing &&
           error.detail.find(std::string("(") + role + ')') != std::string::npos;
}

inline TicketEvent noteOn(int ticket, int at)
{
    TicketEvent note = eventAt(at, EventKind::Noted, 0);
    note.ticket = TicketId{ticket};
    note.cause = Cause::Person;
    note.text = "called back";
    return note;
}

/// A desk on the test's server on which each role has a login: each opens it on a connection of its own.
class RightsDesk
{
protected:
    [[nodiscard]] static PostgresCluster &cluster() { return PostgresCluster::shared(); }
    [[nodiscard]] std::unique_ptr<Database> as(const char *login) const
    {
        return must(Database::open(cluster().url(m_name, QString::fromLatin1(login)), {.mode = OpenMode::MustExist}));
    }
    [[nodiscard]] RightsStore rights() { return RightsStore(*m_desk->database); }

    // Three tickets: one each of agents 1 and 2, one that waits. Mia is manager, Pat planner, Lea lead, Ann agent 1 and
    // Bob agent 2.
    void setUp()
    {
        const QString url = cluster().makeWorkspace();
        m_name = databaseOf(url);
        if (cluster().ask(m_name, QStringLiteral("SELECT count(*) FROM pg_roles WHERE rolname = 'ann'")) == u"0") {
            for (const char *login : Logins)
                cluster().run(m_name, {QStringLiteral("CREATE ROLE %1 LOGIN").arg(QString::fromLatin1(login))});
        }
        m_desk = std::make_unique<Desk>(StatementRoute::Fastest, url);
        Database &database = *m_desk->database;
        for (int number = 1; number <= 3; ++number) {
            TicketEvent created = eventAt(0, EventKind::Created, 0, {.queue = QueueId{1}, .subject = "secret"});
            const TicketId ticket = must(TicketStore(database).create("test", "A-" + std::to_string(number), created));
            if (number == 3)
                continue;
            TicketEvent given = eventAt(1, EventKind::Assigned, 0, {.agent = AgentId{number}});
            given.ticket = ticket;
            must(TicketStore(database).append({&given, 1}));
        }
        must(CatalogStore(database).save(Skill{{}, "Billing"}));
        must(SkillStore(database).append(
            std::vector<SkillLevel>{{AgentId{1}, SkillId{1}, Proficiency::Basic, minute(0)},
                                    {AgentId{2}, SkillId{1}, Proficiency::Advanced, minute(0)}}));
        must(PresenceStore(database).add({AgentId{1}, Presence::Away, minute(0), {}}));
        must(PresenceStore(database).add({AgentId{2}, Presence::Away, minute(0), {}}));
        must(PolicyStore(database).save({}, minute(0), "first"));
        must(rights().grant({"mia", DeskRole::Manager, {}}));
        must(rights().grant({"pat", DeskRole::Planner, {}}));
        must(rights().grant({"lea", DeskRole::Lead, {}}));
        must(rights().grant({"ann", DeskRole::Agent, AgentId{1}}));
        must(rights().grant({"bob", DeskRole::Agent, AgentId{2}}));
    }

    void tearDown()
    {
        if (m_desk && !QTest::currentTestFailed()) {
            for (const Problem &problem : must(Checker(*m_desk->database).check()))
                QFAIL((problem.table + ' ' + std::to_string(problem.row) + ' ' + problem.detail).c_str());
        }
        m_desk.reset();
    }

    void offer(int ticket, int agent, int at)
    {
        TicketEvent offered = eventAt(at, EventKind::Offered, 0, {.agent = AgentId{agent}});
        offered.ticket = TicketId{ticket};
        offered.cause = Cause::Person;
        must(TicketStore(*m_desk->database).append({&offered, 1}));
    }

    QString m_name;
    std::unique_ptr<Desk> m_desk;
};

} // namespace evenkeel
