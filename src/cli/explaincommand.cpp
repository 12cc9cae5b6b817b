// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/explaincommand.h"

#include "cli/exitcode.h"
#include "cli/namemeant.h"
#include "cli/output.h"
#include "cli/ticketword.h"
#include "cli/tracewriter.h"
#include "cli/whynotwriter.h"
#include "services/explainservice.h"
#include "services/routingservice.h"
#include "services/workspacefile.h"

namespace evenkeel {

QString ExplainCommand::name() const
{
    return QStringLiteral("explain");
}

QString ExplainCommand::summary() const
{
    return tr("Say why a ticket went where it went, or what blocks it.");
}

void ExplainCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("TICKET"), tr("Its number, as the source or the workspace knows it."));
    parser.addOption({QStringLiteral("why-not"), tr("Say why this agent did not get it, and what it would take."),
                      QStringLiteral("AGENT")});
    parser.addOption({QStringLiteral("at"),
                      tr("Explain the decision that held at this time, for instance 2016-03-16T10:00Z."),
                      QStringLiteral("TIME")});
}

int ExplainCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    Output &output = context.output;
    const QStringList words = parser.positionalArguments();
    if (words.size() != 1)
        return output.usage(tr("Explain which ticket?"));
    std::optional<Instant> at;
    if (parser.isSet(QStringLiteral("at"))) {
        at = instantFromIso(parser.value(QStringLiteral("at")).toStdString());
        if (!at)
            return output.usage(tr("--at takes a time like 2016-03-16T10:00Z."));
    }
    auto database = openWorkspace(context.url, OpenMode::MustExist);
    if (!database)
        return output.fail(database.error());
    const auto id = ticketNamed(**database, words.front());
    if (!id)
        return output.fail(id.error());
    const auto detail = readTicketDetail(**database, *id, context.clock.now());
    if (!detail)
        return output.fail(detail.error());
    const auto names = DeskReader(**database).names();
    if (!names)
        return output.fail(names.error());
    ExplainService service(**database, context.clock.now());
    if (parser.isSet(QStringLiteral("why-not")))
        return whyNotAgent(output, service, *detail, parser.value(QStringLiteral("why-not")), at, *names);
    const auto trace = at ? service.traceAt(*id, *at) : RoutingService(**database, context.clock.now()).trace(*id);
    if (!trace)
        return fail(output, trace.error(), *detail, at.has_value());
    if (output.isJson()) {
        QJsonObject json = traceJson(*detail, *trace, *names);
        json.insert(QStringLiteral("notes"), notesJson(*detail, *names));
        output.json(json);
    } else {
        writeTrace(output, *detail, *trace, *names);
        writeNotes(output, *detail, *names);
    }
    return ExitDone;
}

int ExplainCommand::fail(Output &output, const Error &error, const TicketDetail &detail, bool isAboutThePast)
{
    const QString reference = QString::fromStdString(detail.ticket.reference);
    if (error.code == ErrorCode::NotFound && isAboutThePast)
        return output.fail(
            error, tr("No routing decision about ticket %1 is recorded from that time or before.").arg(reference));
    if (error.code == ErrorCode::NotFound && !isOpen(detail.ticket.status))
        return output.fail(error,
                           tr("Ticket %1 is finished, and no routing decision about it is recorded.").arg(reference));
    return output.fail(error);
}

int ExplainCommand::whyNotAgent(Output &output, ExplainService &service, const TicketDetail &detail,
                                const QString &word, std::optional<Instant> at, const DeskNames &names)
{
    const auto agent = agentMeant(names, word);
    if (!agent)
        return output.fail(agent.error, agent.objection);
    const auto answer = service.whyNot(detail.ticket.id, agent.id, at);
    if (!answer)
        return fail(output, answer.error(), detail, at.has_value());
    if (output.isJson())
        output.json(whyNotJson(*answer, agent.id, names));
    else
        writeWhyNot(output, *answer, agent.id, names);
    return ExitDone;
}

} // namespace evenkeel
