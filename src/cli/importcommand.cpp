// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/importcommand.h"

#include "cli/errorwords.h"
#include "cli/exitcode.h"
#include "cli/output.h"
#include "services/datedbackups.h"
#include "services/importservice.h"
#include "services/workspacefile.h"

#include <QFile>
#include <QLocale>

namespace evenkeel {

// What an import knows better about a failure than the error alone; empty where it does not.
QString ImportCommand::wordsFor(const Error &error, const ImportRequest &request)
{
    if (error.code != ErrorCode::NotFound)
        return {};
    if (request.profile.isEmpty())
        return tr("No mapping profile fits %1. Nothing was changed. Name one with --profile, or give a JSON file of "
                  "your own there.")
            .arg(request.files.join(QStringLiteral(", ")));
    return tr("There is no mapping profile %1, neither built in nor as a file. Nothing was changed.")
        .arg(request.profile);
}

QString ImportCommand::name() const
{
    return QStringLiteral("import");
}

QString ImportCommand::summary() const
{
    return tr("Take in tickets from CSV or JSON files.");
}

void ImportCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("FILE"), tr("Files of one export, read together."),
                                 QStringLiteral("FILE…"));
    parser.addOption({QStringLiteral("profile"),
                      tr("The mapping profile, by name or JSON file; recognised when not given."),
                      QStringLiteral("NAME|FILE")});
    parser.addOption({QStringLiteral("until"), tr("Take the story only up to this moment."), QStringLiteral("TIME")});
    parser.addOption({QStringLiteral("dry-run"), tr("Read everything and store nothing.")});
}

void ImportCommand::writeExamples(Output &output, const ImportSummary &summary)
{
    output.line(tr("These rows could not be read:"));
    std::vector<QStringList> rows;
    for (const QuarantineEntry &entry : summary.examples)
        rows.push_back({QString::number(entry.line), entry.column, entry.value.left(40), entry.reason, entry.file});
    output.table({{tr("Line"), Align::Right}, {tr("Column")}, {tr("Value")}, {tr("Reason")}, {tr("File")}}, rows);
}

// The file of the backup made after a big import; empty where none is due. That none could be made is no fault of the
// import.
QString ImportCommand::backUpAfter(const ImportSummary &summary, const ImportRequest &request,
                                   const CommandContext &context)
{
    if (request.isDryRun || summary.ticketsNew < BigImportTickets || !DatedBackups::areAutomatic(context.url))
        return {};
    Output &output = context.output;
    std::stop_source stop;
    const auto made =
        DatedBackups(context.url)
            .make(context.clock.now(), DatedBackups::kept(), stop.get_token(), output.progress(tr("Backing up"), stop));
    output.endProgress();
    if (made)
        return made->file;
    output.note(tr("No backup was made: %1").arg(describe(made.error())));
    return {};
}

int ImportCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    Output &output = context.output;
    ImportRequest request;
    request.files = parser.positionalArguments();
    if (request.files.isEmpty())
        return output.usage(tr("Which files?"));
    request.profile = parser.value(QStringLiteral("profile"));
    request.isDryRun = parser.isSet(QStringLiteral("dry-run"));
    if (parser.isSet(QStringLiteral("until"))) {
        request.until = instantFromIso(parser.value(QStringLiteral("until")).toStdString());
        if (!request.until)
            return output.usage(
                tr("%1 is no time; write it as 2016-03-16T10:00Z.").arg(parser.value(QStringLiteral("until"))));
    }
    // A dry run leaves nothing behind, no new file either.
    const bool isTrial = request.isDryRun && !QFile::exists(context.url.section(u':', 1));
    auto database = openWorkspace(isTrial ? QStringLiteral("sqlite::memory:") : context.url, OpenMode::CreateIfMissing);
    if (!database)
        return output.fail(database.error());
    std::stop_source stop;
    const auto summary = ImportService(**database, context.clock.now())
                             .run(request, stop.get_token(), output.progress(tr("Importing"), stop));
    output.endProgress();
    if (!summary)
        return output.fail(summary.error(), wordsFor(summary.error(), request));
    const QString backup = backUpAfter(*summary, request, context);
    if (output.isJson()) {
        output.json({{QStringLiteral("rows"), static_cast<qint64>(summary->rows)},
                     {QStringLiteral("tickets"), static_cast<qint64>(summary->tickets)},
                     {QStringLiteral("tickets_new"), static_cast<qint64>(summary->ticketsNew)},
                     {QStringLiteral("events"), static_cast<qint64>(summary->events)},
                     {QStringLiteral("agents"), static_cast<qint64>(summary->agents)},
                     {QStringLiteral("quarantined"), static_cast<qint64>(summary->quarantined)},
                     {QStringLiteral("profile"), summary->profile},
                     {QStringLiteral("dry_run"), request.isDryRun},
                     {QStringLiteral("backup"), backup},
                     {QStringLiteral("seconds"), summary->seconds}});
    } else {
        const QLocale locale;
        output.line(tr("%1 rows of profile %2 tell of %3 tickets.")
                        .arg(locale.toString(qint64{summary->rows}), summary->profile,
                             locale.toString(qint64{summary->tickets})));
        output.line((request.isDryRun ? tr("An import would add %1 tickets, %2 events and %3 agents.")
                                      : tr("Added %1 tickets, %2 events and %3 agents in %4 s."))
                        .arg(locale.toString(qint64{summary->ticketsNew}), locale.toString(qint64{summary->events}),
                             locale.toString(qint64{summary->agents}))
                        .replace(QStringLiteral("%4"), locale.toString(summary->seconds, 'f', 1)));
        if (summary->quarantined > 0 && request.isDryRun)
            writeExamples(output, *summary);
        else if (summary->quarantined > 0)
            output.line(tr("%1 rows could not be read; evenkeelctl quarantine list says why.")
                            .arg(locale.toString(qint64{summary->quarantined})));
        if (!backup.isEmpty())
            output.line(tr("A backup was made: %1.").arg(backup));
    }
    return summary->quarantined > 0 ? ExitQuarantined : ExitDone;
}

} // namespace evenkeel
