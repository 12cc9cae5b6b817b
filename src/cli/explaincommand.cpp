// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/explaincommand.h"

#include "cli/exitcode.h"
#include "cli/output.h"
#include "cli/tracewriter.h"
#include "services/routingservice.h"
#include "services/workspacefile.h"
#include "storage/ticketstore.h"

namespace evenkeel {

namespace {

// By reference first, since that is what people copy; then by our own number.
Result<TicketId> findTicket(Database &database, const QString &word)
{
    TicketStore store(database);
    const auto tickets = store.ticketsByReference(word.toStdString());
    if (!tickets)
        return tickets.error();
    if (!tickets->empty())
        return tickets->front().id;
    bool isNumber = false;
    const TicketId id{word.toLongLong(&isNumber)};
    if (!isNumber)
        return Error{ErrorCode::NotFound, word.toStdString()};
    const auto ticket = store.ticket(id);
    if (!ticket)
        return Error{ErrorCode::NotFound, word.toStdString()};
    return id;
}

} // namespace

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
}

int ExplainCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    Output &output = context.output;
    const QStringList words = parser.positionalArguments();
    if (words.size() != 1)
        return output.usage(tr("Explain which ticket?"));
    auto database = openWorkspace(context.url, OpenMode::MustExist);
    if (!database)
        return output.fail(database.error());
    const auto id = findTicket(**database, words.front());
    if (!id)
        return output.fail(id.error());
    const auto detail = readTicketDetail(**database, *id, context.clock.now());
    if (!detail)
        return output.fail(detail.error());
    const auto trace = RoutingService(**database, context.clock.now()).trace(*id);
    if (!trace && trace.error().code == ErrorCode::NotFound && !isOpen(detail->ticket.status))
        return output.fail(trace.error(), tr("Ticket %1 is finished, and no routing decision about it is recorded.")
                                              .arg(QString::fromStdString(detail->ticket.reference)));
    if (!trace)
        return output.fail(trace.error());
    const auto names = DeskReader(**database).names();
    if (!names)
        return output.fail(names.error());
    if (output.isJson())
        output.json(traceJson(*detail, *trace, *names));
    else
        writeTrace(output, *detail, *trace, *names);
    return ExitDone;
}

} // namespace evenkeel
