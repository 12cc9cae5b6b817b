// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sweepcommand.h"

#include "cli/exitcode.h"
#include "cli/output.h"
#include "cli/ticketword.h"
#include "services/deskreader.h"
#include "services/workspacefile.h"

#include <QJsonArray>

namespace evenkeel {

namespace {

QJsonObject outcomeJson(const SweepOutcome &outcome, Database &database, const DeskNames &names, bool isDryRun)
{
    QJsonArray moves;
    for (const SweepMove &move : outcome.moves)
        moves.push_back(QJsonObject{{QStringLiteral("ticket"), static_cast<qint64>(move.ticket.value)},
                                    {QStringLiteral("reference"), referenceOf(database, move.ticket)},
                                    {QStringLiteral("agent"), names.agent(move.agent)}});
    return {{QStringLiteral("expired"), outcome.expired}, {QStringLiteral("escalated"), outcome.escalated},
            {QStringLiteral("sorted"), outcome.sorted},   {QStringLiteral("assigned"), outcome.assigned},
            {QStringLiteral("waiting"), outcome.waiting}, {QStringLiteral("offering"), outcome.isOffering},
            {QStringLiteral("decisions"), moves},         {QStringLiteral("dry_run"), isDryRun}};
}

} // namespace

QString SweepCommand::name() const
{
    return QStringLiteral("sweep");
}

QString SweepCommand::summary() const
{
    return tr("End offers nobody answered, escalate what is due, sort and route what waits.");
}

void SweepCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("dry-run"), tr("Say what would happen and store nothing.")});
}

int SweepCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    Output &output = context.output;
    auto database = openWorkspace(context.url, OpenMode::MustExist);
    if (!database)
        return output.fail(database.error());
    const bool isDryRun = parser.isSet(QStringLiteral("dry-run"));
    SweepService service(**database, context.clock.now());
    const auto outcome = isDryRun ? service.preview() : service.run();
    if (!outcome)
        return output.fail(outcome.error());
    if (!output.isJson()) {
        show(*outcome, isDryRun, output);
        return ExitDone;
    }
    const auto names = DeskReader(**database).names();
    if (!names)
        return output.fail(names.error());
    output.json(outcomeJson(*outcome, **database, *names, isDryRun));
    return ExitDone;
}

void SweepCommand::show(const SweepOutcome &outcome, bool isDryRun, Output &output)
{
    if (isDryRun)
        output.line(tr("Nothing was stored. A sweep now would do this:"));
    output.line(tr("%n offers ended.", nullptr, outcome.expired));
    output.line(tr("%n tickets escalated.", nullptr, outcome.escalated));
    output.line(tr("%n tickets sent to another queue.", nullptr, outcome.sorted));
    output.line(outcome.isOffering ? tr("%n tickets offered.", nullptr, outcome.assigned)
                                   : tr("%n tickets assigned.", nullptr, outcome.assigned));
    output.line(tr("%n tickets still wait.", nullptr, outcome.waiting));
}

} // namespace evenkeel
