// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/admincommand.h"

#include "cli/exitcode.h"
#include "cli/namemeant.h"
#include "cli/output.h"
#include "services/deskreader.h"
#include "services/workspacefile.h"
#include "storage/rightsstore.h"
#include "storage/serveraddress.h"

#include <QJsonArray>

namespace evenkeel {

namespace {

struct AdminText
{
    Q_DECLARE_TR_FUNCTIONS(AdminCommand)
};

QString wordText(DeskRole role)
{
    const std::string_view word = wordOf(role);
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

QJsonObject grantJson(const LoginRole &grant, const DeskNames &names)
{
    QJsonObject json{{QStringLiteral("login"), QString::fromStdString(grant.login)},
                     {QStringLiteral("role"), wordText(grant.role)},
                     {QStringLiteral("in_force"), grant.isInForce}};
    if (grant.agent.isValid()) {
        json.insert(QStringLiteral("agent_id"), static_cast<qint64>(grant.agent.value));
        json.insert(QStringLiteral("agent"), names.agent(grant.agent));
    }
    return json;
}

int writeList(Output &output, const std::vector<LoginRole> &grants, const DeskNames &names)
{
    if (output.isJson()) {
        QJsonArray list;
        for (const LoginRole &grant : grants)
            list.push_back(grantJson(grant, names));
        output.json({{QStringLiteral("ok"), true}, {QStringLiteral("grants"), list}});
        return ExitDone;
    }
    if (grants.empty()) {
        output.line(AdminText::tr("Nobody has a role yet: only whoever owns the workspace can open it."));
        return ExitDone;
    }
    std::vector<QStringList> rows;
    for (const LoginRole &grant : grants)
        rows.push_back({QString::fromStdString(grant.login), wordText(grant.role), names.agent(grant.agent),
                        grant.isInForce ? QString() : AdminText::tr("taken away on the server")});
    output.table({{AdminText::tr("Login")}, {AdminText::tr("Role")}, {AdminText::tr("Agent")}, {{}}}, rows);
    return ExitDone;
}

int grant(Output &output, Database &database, const DeskNames &names, const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    const auto role = roleFrom(words[2].toStdString());
    if (!role)
        return output.usage(AdminText::tr("There is no role %1: it is manager, planner, lead or agent.").arg(words[2]));
    LoginRole wanted{words[1].toStdString(), *role, {}};
    if (parser.isSet(QStringLiteral("agent"))) {
        const auto agent = agentMeant(names, parser.value(QStringLiteral("agent")));
        if (!agent)
            return output.usage(agent.objection);
        wanted.agent = agent.id;
    } else if (*role == DeskRole::Agent) {
        return output.usage(AdminText::tr("Which agent is %1? Say it with --agent NAME.").arg(words[1]));
    }
    const auto done = RightsStore(database).grant(wanted);
    if (!done && done.error().code == ErrorCode::NotFound)
        return output.fail(done.error(), AdminText::tr("The server lets nobody in as %1. Nothing was changed. Whoever "
                                                       "runs the server makes logins, for instance with createuser.")
                                             .arg(words[1]));
    if (!done && done.error().code == ErrorCode::InvalidArgument)
        return output.fail(done.error(), AdminText::tr("%1 may do everything here anyway. Nothing was changed. Name a "
                                                       "login that does not own the workspace.")
                                             .arg(words[1]));
    if (!done)
        return output.fail(done.error());
    if (output.isJson())
        output.json({{QStringLiteral("ok"), true}, {QStringLiteral("granted"), grantJson(wanted, names)}});
    else if (wanted.agent.isValid())
        output.line(AdminText::tr("%1 is %2 now, as %3.").arg(words[1], wordText(*role), names.agent(wanted.agent)));
    else
        output.line(AdminText::tr("%1 is %2 now.").arg(words[1], wordText(*role)));
    return ExitDone;
}

int revoke(Output &output, Database &database, const QString &login)
{
    const auto done = RightsStore(database).revoke(login.toStdString());
    if (!done && done.error().code == ErrorCode::NotFound)
        return output.fail(done.error(), AdminText::tr("%1 has no role here. Nothing was changed.").arg(login));
    if (!done)
        return output.fail(done.error());
    if (output.isJson())
        output.json({{QStringLiteral("ok"), true}, {QStringLiteral("revoked"), login}});
    else
        output.line(AdminText::tr("%1 has no role here any more, from this moment on.").arg(login));
    return ExitDone;
}

} // namespace

QString AdminCommand::name() const
{
    return QStringLiteral("admin");
}

QString AdminCommand::summary() const
{
    return tr("Grant roles to logins of a server, take them back, list them: manager, planner, lead, agent.");
}

void AdminCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("WHAT"), tr("One of grant LOGIN ROLE, revoke LOGIN, list."));
    parser.addOption(
        {QStringLiteral("agent"), tr("Who the login is on the desk: name or number."), QStringLiteral("AGENT")});
}

int AdminCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    Output &output = context.output;
    const QStringList words = parser.positionalArguments();
    const bool isGrant = words.value(0) == u"grant" && words.size() == 3;
    const bool isRevoke = words.value(0) == u"revoke" && words.size() == 2;
    const bool isList = words.value(0) == u"list" && words.size() == 1;
    if (!isGrant && !isRevoke && !isList)
        return output.usage(tr("admin takes grant LOGIN ROLE, revoke LOGIN or list."));
    if (!isServerUrl(context.url))
        return output.usage(tr("A workspace in a file has no roles: whoever can open the file may do everything."));
    const auto database = openWorkspace(context.url, OpenMode::MustExist);
    if (!database)
        return output.fail(database.error());
    const auto names = DeskReader(**database).names();
    if (!names)
        return output.fail(names.error());
    if (isGrant)
        return grant(output, **database, *names, parser);
    if (isRevoke)
        return revoke(output, **database, words[1]);
    const auto grants = RightsStore(**database).list();
    return grants ? writeList(output, *grants, *names) : output.fail(grants.error());
}

} // namespace evenkeel
