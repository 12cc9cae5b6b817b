// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/initcommand.h"

#include "cli/exitcode.h"
#include "cli/output.h"
#include "services/workspacefile.h"
#include "storage/ticketstore.h"

namespace evenkeel {

QString InitCommand::name() const
{
    return QStringLiteral("init");
}

QString InitCommand::summary() const
{
    return tr("Make an empty workspace.");
}

void InitCommand::declare(QCommandLineParser &) const {}

int InitCommand::run(const QCommandLineParser &, const CommandContext &context) const
{
    auto database = openWorkspace(context.url, OpenMode::CreateIfMissing);
    if (!database)
        return context.output.fail(database.error());
    const auto tickets = TicketStore(**database).ticketCount();
    if (!tickets)
        return context.output.fail(tickets.error());
    if (*tickets > 0)
        return context.output.fail({ErrorCode::FileExists, context.url.toStdString()});
    if (context.output.isJson())
        context.output.json({{QStringLiteral("ok"), true}, {QStringLiteral("db"), context.url}});
    else
        context.output.line(tr("The workspace %1 is ready.").arg(context.url));
    return ExitDone;
}

} // namespace evenkeel
