// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rightsstore.h"

#include "storage/migrations.h"
#include "storage/ownacts.h"
#include "storage/query.h"
#include "storage/serverfault.h"
#include "storage/transaction.h"

namespace evenkeel {

namespace {

std::string quotedName(std::string_view name)
{
    std::string quoted = "\"";
    for (const char letter : name)
        quoted.append(letter == '"' ? 2 : 1, letter);
    return quoted + '"';
}

/// What making the roles wrote behind the table; empty while there are none.
constexpr const char *MadeFor = "SELECT coalesce(obj_description(CAST('login_role' AS regclass), 'pg_class'), '')";

/// The strongest role whoever logged in has; of none, NULL: then the server alone knows.
constexpr const char *OwnRights =
    "SELECT CASE WHEN pg_has_role(session_user, c.relowner, 'MEMBER') THEN 0 ELSE (SELECT min(w.code) FROM (VALUES "
    "('manager', 1), ('planner', 2), ('lead', 3), ('agent', 4)) AS w (word, code) JOIN pg_roles r ON r.rolname = "
    "role_base() || '_' || w.word WHERE pg_has_role(session_user, r.oid, 'MEMBER')) END, own_agent() FROM pg_class c "
    "WHERE c.oid = CAST('ticket' AS regclass)";

constexpr std::string_view Grants =
    "SELECT l.login, l.role, l.agent_id, CASE WHEN EXISTS (SELECT 1 FROM pg_roles u JOIN pg_roles r ON r.rolname = "
    "role_base() || CASE l.role WHEN 1 THEN '_manager' WHEN 2 THEN '_planner' WHEN 3 THEN '_lead' ELSE '_agent' END "
    "WHERE u.rolname = l.login AND pg_has_role(u.oid, r.oid, 'MEMBER')) THEN 1 ELSE 0 END FROM login_role l ";

} // namespace

Result<Done> RightsStore::requireServer() const
{
    if (m_database.isOnServer())
        return Done{};
    return Error{ErrorCode::InvalidArgument, "file"};
}

Result<Done> RightsStore::requireGrantable(const std::string &login)
{
    Query query(m_database, "SELECT CASE WHEN r.rolsuper OR pg_has_role(r.oid, c.relowner, 'MEMBER') THEN 1 ELSE 0 END "
                            "FROM pg_roles r, pg_class c WHERE r.rolname = :login AND r.rolcanlogin AND c.oid = "
                            "CAST('ticket' AS regclass)");
    query.bind(":login", std::string_view(login));
    const bool isThere = query.next();
    if (query.hasFailed())
        return query.error();
    if (!isThere)
        return Error{ErrorCode::NotFound, login};
    if (query.integer(0) != 0)
        return Error{ErrorCode::InvalidArgument, login};
    return Done{};
}

Result<Done> RightsStore::makeRoles()
{
    return m_database.connection().run(rightsScript());
}

Result<Done> RightsStore::leaveAll(const std::string &login)
{
    Query query(m_database,
                "SELECT r.rolname FROM pg_roles r JOIN pg_auth_members m ON m.roleid = r.oid JOIN pg_roles u "
                "ON u.oid = m.member WHERE u.rolname = :login AND r.rolname IN (role_base() || '_manager', "
                "role_base() || '_planner', role_base() || '_lead', role_base() || '_agent')");
    query.bind(":login", std::string_view(login));
    std::vector<std::string> roles;
    while (query.next())
        roles.push_back(query.text(0));
    if (query.hasFailed())
        return query.error();
    for (const std::string &role : roles) {
        const std::string sql = "REVOKE " + quotedName(role) + " FROM " + quotedName(login);
        if (const Result<Done> done = m_database.connection().run(sql); !done)
            return done;
    }
    return Done{};
}

/// Whatever program leads and agents use: whoever leaves a transaction lying holds others up no longer than that. They
/// can unset it for themselves; it is for who forgets. Where the owner may not set it, nothing is lost.
Result<Done> RightsStore::boundSilence(const std::string &login, bool isBounded)
{
    Query name(m_database, "SELECT set_config('evenkeel.bounded_login', :login, true)");
    if (const Result<Done> named = name.bind(":login", std::string_view(login)).run(); !named)
        return named;
    const std::string what =
        isBounded ? "SET idle_in_transaction_session_timeout = " + std::to_string(OwnActs::LongestSilence.count())
                  : "RESET idle_in_transaction_session_timeout";
    return m_database.connection().run(
        "DO $$ DECLARE its_login text := current_setting('evenkeel.bounded_login'); BEGIN IF EXISTS (SELECT 1 FROM "
        "pg_roles WHERE rolname = its_login) THEN EXECUTE format('ALTER ROLE %I IN DATABASE %I " +
        what + "', its_login, current_database()); END IF; EXCEPTION WHEN insufficient_privilege THEN NULL; END $$");
}

Result<Done> RightsStore::requireOwner() const
{
    const Rights &rights = m_database.rights();
    if (const Result<Done> server = requireServer(); !server || rights.may(Right::Administer))
        return server;
    const std::string role(rights.isKnown ? wordOf(rights.role) : "no role");
    return serverError(ServerFault::RightsMissing, m_database.name().toStdString() + " (" + role + ')');
}

Result<Done> RightsStore::grant(const LoginRole &wanted)
{
    if (const Result<Done> owner = requireOwner(); !owner)
        return owner;
    if (const Result<Done> fine = requireGrantable(wanted.login); !fine)
        return fine;
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (const Result<Done> made = makeRoles(); !made)
        return made;
    if (const Result<Done> left = leaveAll(wanted.login); !left)
        return left;
    const Result<std::string> base = m_database.connection().textOf("SELECT role_base()");
    if (!base)
        return base.error();
    const std::string role = *base + '_' + std::string(wordOf(wanted.role));
    const std::string sql = "GRANT " + quotedName(role) + " TO " + quotedName(wanted.login);
    if (const Result<Done> done = m_database.connection().run(sql); !done)
        return done;
    const bool isBounded = wanted.role == DeskRole::Lead || wanted.role == DeskRole::Agent;
    if (const Result<Done> done = boundSilence(wanted.login, isBounded); !done)
        return done;
    Query query(m_database, "INSERT INTO login_role (login, role, agent_id) VALUES (:login, :role, :agent) ON CONFLICT "
                            "(login) DO UPDATE SET role = excluded.role, agent_id = excluded.agent_id");
    query.bind(":login", std::string_view(wanted.login)).bind(":role", wanted.role).bind(":agent", wanted.agent);
    if (const Result<Done> done = query.run(); !done)
        return done;
    return transaction->commit();
}

Result<Done> RightsStore::revoke(const std::string &login)
{
    if (const Result<Done> owner = requireOwner(); !owner)
        return owner;
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (const Result<Done> left = leaveAll(login); !left)
        return left;
    Query query(m_database, "DELETE FROM login_role WHERE login = :login RETURNING login");
    query.bind(":login", std::string_view(login));
    const bool wasThere = query.next();
    if (query.hasFailed())
        return query.error();
    query.reset();
    if (!wasThere)
        return Error{ErrorCode::NotFound, login};
    if (const Result<Done> done = boundSilence(login, false); !done)
        return done;
    return transaction->commit();
}

Result<std::vector<LoginRole>> RightsStore::list()
{
    if (const Result<Done> server = requireServer(); !server)
        return server.error();
    Query query(m_database, Grants, "ORDER BY l.login");
    std::vector<LoginRole> grants;
    while (query.next()) {
        if (query.integer(1) < 1 || query.integer(1) > static_cast<int>(DeskRole::Agent))
            return query.damaged("login_role " + query.text(0));
        grants.push_back({query.text(0), query.code<DeskRole>(1), query.id<AgentId>(2), query.integer(3) != 0});
    }
    if (query.hasFailed())
        return query.error();
    return grants;
}

Result<Rights> RightsStore::own()
{
    if (!m_database.isOnServer())
        return Rights{};
    Query query(m_database, OwnRights);
    Rights rights;
    rights.role = DeskRole::Manager; // where the server has rules of its own, it will say so
    if (query.next()) {
        rights.isKnown = !query.isNull(0);
        rights.role = rights.isKnown ? query.code<DeskRole>(0) : DeskRole::Manager;
        rights.agent = query.id<AgentId>(1);
    }
    if (query.hasFailed())
        return query.error();
    return rights;
}

Result<Done> RightsStore::refresh()
{
    const Result<std::string> made = m_database.connection().textOf(MadeFor);
    if (!made)
        return made.error();
    if (made->empty() || *made == "rights as of " + std::to_string(Database::newestSchemaVersion()))
        return Done{};
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (const Result<Done> done = makeRoles(); !done)
        return done;
    return transaction->commit();
}

} // namespace evenkeel
