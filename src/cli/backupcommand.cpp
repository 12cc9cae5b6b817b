// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/backupcommand.h"

#include "cli/exitcode.h"
#include "cli/output.h"
#include "services/datedbackups.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

namespace evenkeel {

QString BackupCommand::name() const
{
    return QStringLiteral("backup");
}

QString BackupCommand::summary() const
{
    return tr("Write a checked copy of the workspace into a file, while others work on it.");
}

void BackupCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 tr("The new file; without it one named after the date, in the folder of backups."),
                                 QStringLiteral("[FILE]"));
    parser.addOption({QStringLiteral("list"), tr("List the backups named after their date.")});
    parser.addOption({QStringLiteral("keep"),
                      tr("How many of those named after their date stay; without it as the desktop's settings say."),
                      QStringLiteral("NUMBER")});
    parser.addOption({QStringLiteral("replace"), tr("Put it in the place of a file that is there.")});
}

/// 0 for what is no such number.
int BackupCommand::keepOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("keep")))
        return std::max(DatedBackups::kept(), 1);
    const int keep = parser.value(QStringLiteral("keep")).toInt();
    return keep <= MostBackupsKept ? std::max(keep, 0) : 0;
}

int BackupCommand::list(const CommandContext &context)
{
    Output &output = context.output;
    const DatedBackups backups(context.url);
    const std::vector<DatedBackup> all = backups.list();
    if (output.isJson()) {
        QJsonArray array;
        for (const DatedBackup &backup : all)
            array.push_back(QJsonObject{{QStringLiteral("file"), backup.file},
                                        {QStringLiteral("at"), QString::fromStdString(toIsoString(backup.madeAt))},
                                        {QStringLiteral("bytes"), static_cast<qint64>(backup.bytes)}});
        output.json({{QStringLiteral("folder"), backups.folder()}, {QStringLiteral("backups"), array}});
        return ExitDone;
    }
    if (all.empty()) {
        output.line(tr("There are no backups in %1.").arg(backups.folder()));
        return ExitDone;
    }
    std::vector<QStringList> rows;
    for (const DatedBackup &backup : all)
        rows.push_back({QString::fromStdString(toIsoString(backup.madeAt)),
                        QLocale().formattedDataSize(backup.bytes, 1), backup.file});
    output.table({{tr("Made")}, {tr("Size"), Align::Right}, {tr("File")}}, rows);
    return ExitDone;
}

int BackupCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    Output &output = context.output;
    const QString file = parser.positionalArguments().value(0);
    if (parser.isSet(QStringLiteral("list")))
        return file.isEmpty() ? list(context) : output.usage(tr("--list takes no file."));
    if (!file.isEmpty() && parser.isSet(QStringLiteral("keep")))
        return output.usage(tr("--keep is for backups named after their date; leave FILE out."));
    const int keep = keepOf(parser);
    if (keep == 0)
        return output.usage(tr("--keep takes a number from 1 to %1.").arg(MostBackupsKept));
    const IfThere ifThere = parser.isSet(QStringLiteral("replace")) ? IfThere::Replace : IfThere::Refuse;
    std::stop_source stop;
    const Progress progress = output.progress(tr("Backing up"), stop);
    const auto report = file.isEmpty()
                            ? DatedBackups(context.url).make(context.clock.now(), keep, stop.get_token(), progress)
                            : backUpWorkspace(context.url, file, ifThere, stop.get_token(), progress);
    output.endProgress();
    if (!report) {
        if (report.error().code == ErrorCode::InvalidArgument)
            return output.fail(report.error(), tr("%1 is the workspace itself. Choose another file.").arg(file));
        const QString folder = QFileInfo(file).absolutePath();
        if (report.error().code == ErrorCode::FileMissing && QString::fromStdString(report.error().detail) == folder)
            return output.fail(report.error(), tr("There is no folder %1. Make it, or choose another.").arg(folder));
        return output.fail(report.error());
    }
    if (output.isJson()) {
        output.json({{QStringLiteral("ok"), true},
                     {QStringLiteral("file"), report->file},
                     {QStringLiteral("bytes"), static_cast<qint64>(report->bytes)},
                     {QStringLiteral("rows"), static_cast<qint64>(report->rows)},
                     {QStringLiteral("seconds"), report->seconds}});
        return ExitDone;
    }
    const QLocale locale;
    output.line(
        tr("%1 holds the same %2 rows as the workspace, read back and compared table by table (%3).")
            .arg(report->file, locale.toString(qint64{report->rows}), locale.formattedDataSize(report->bytes, 1)));
    return ExitDone;
}

} // namespace evenkeel
