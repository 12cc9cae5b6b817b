// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/slacommand.h"

#include "cli/exitcode.h"
#include "cli/output.h"
#include "cli/slawriter.h"
#include "cli/ticketword.h"
#include "services/slaservice.h"
#include "services/workspacefile.h"

namespace evenkeel {

namespace {

constexpr std::chrono::days UsualPeriod{28};

} // namespace

QString SlaCommand::name() const
{
    return QStringLiteral("sla");
}

QString SlaCommand::summary() const
{
    return tr("Say what the SLA clocks of a ticket did, or what promises were breached by.");
}

void SlaCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("TICKET"), tr("Its number, as the source or the workspace knows it."),
                                 QStringLiteral("[TICKET]"));
    parser.addOption({QStringLiteral("breaches"), tr("All tickets of a period: breached promises by their cause.")});
    parser.addOption({QStringLiteral("from"), tr("The period's first moment; without it 28 days before its end."),
                      QStringLiteral("TIME")});
    parser.addOption({QStringLiteral("to"), tr("The moment after its last; without it now."), QStringLiteral("TIME")});
}

int SlaCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    const QStringList words = parser.positionalArguments();
    const bool isTable = parser.isSet(QStringLiteral("breaches"));
    if (isTable && !words.isEmpty())
        return context.output.usage(tr("--breaches takes no ticket."));
    if (isTable)
        return showBreaches(parser, context);
    if (parser.isSet(QStringLiteral("from")) || parser.isSet(QStringLiteral("to")))
        return context.output.usage(tr("--from and --to go with --breaches."));
    if (words.isEmpty())
        return context.output.usage(tr("The clocks of which ticket?"));
    return showTicket(words.front(), context);
}

int SlaCommand::showTicket(const QString &word, const CommandContext &context) const
{
    Output &output = context.output;
    auto database = openWorkspace(context.url, OpenMode::MustExist);
    if (!database)
        return output.fail(database.error());
    const auto id = ticketNamed(**database, word);
    if (!id)
        return output.fail(id.error());
    const auto sla = readTicketSla(**database, *id, context.clock.now());
    if (!sla)
        return output.fail(sla.error());
    if (output.isJson())
        output.json(slaJson(*sla));
    else
        writeSla(output, *sla);
    return ExitDone;
}

int SlaCommand::showBreaches(const QCommandLineParser &parser, const CommandContext &context) const
{
    Output &output = context.output;
    const Instant now = context.clock.now();
    Interval period{now, now};
    if (parser.isSet(QStringLiteral("to"))) {
        const auto to = instantFromIso(parser.value(QStringLiteral("to")).toStdString());
        if (!to)
            return output.usage(tr("--to takes a time like 2016-03-16T10:00Z."));
        period.until = *to;
    }
    period.from = period.until - UsualPeriod;
    if (parser.isSet(QStringLiteral("from"))) {
        const auto from = instantFromIso(parser.value(QStringLiteral("from")).toStdString());
        if (!from)
            return output.usage(tr("--from takes a time like 2016-03-16T10:00Z."));
        period.from = *from;
    }
    if (period.isEmpty())
        return output.usage(tr("The period ends before it begins."));
    auto database = openWorkspace(context.url, OpenMode::MustExist);
    if (!database)
        return output.fail(database.error());
    std::stop_source stop;
    const auto table =
        breachTable(**database, period, now, stop.get_token(), output.progress(tr("Reading clocks"), stop));
    output.endProgress();
    if (!table)
        return output.fail(table.error());
    if (output.isJson())
        output.json(breachesJson(*table));
    else
        writeBreaches(output, *table);
    return ExitDone;
}

} // namespace evenkeel
