// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/restorecommand.h"

#include "cli/exitcode.h"
#include "cli/output.h"
#include "services/backupservice.h"

#include <QLocale>

namespace evenkeel {

QString RestoreCommand::name() const
{
    return QStringLiteral("restore");
}

QString RestoreCommand::summary() const
{
    return tr("Make the workspace hold what a backup holds.");
}

void RestoreCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("FILE"), tr("The backup; it stays as it is."));
    parser.addOption(
        {QStringLiteral("replace"), tr("Take the place of what the workspace holds, which is backed up first.")});
}

int RestoreCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    Output &output = context.output;
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty())
        return output.usage(tr("Which backup?"));
    const IfThere ifThere = parser.isSet(QStringLiteral("replace")) ? IfThere::Replace : IfThere::Refuse;
    std::stop_source stop;
    const auto report = restoreWorkspace(words[0], context.url, ifThere, context.clock.now(), stop.get_token(),
                                         output.progress(tr("Restoring"), stop));
    output.endProgress();
    if (!report) {
        const Error &error = report.error();
        if (error.code == ErrorCode::FileExists)
            return output.fail(error, tr("There is something already in %1. Nothing was changed. With --replace it is "
                                         "backed up first and then replaced.")
                                          .arg(QString::fromStdString(error.detail)));
        if (error.code == ErrorCode::InvalidArgument)
            return output.fail(error, tr("%1 is the workspace itself. Choose another file.").arg(words[0]));
        return output.fail(error);
    }
    if (output.isJson()) {
        QJsonObject answer{{QStringLiteral("ok"), true},
                           {QStringLiteral("db"), context.url},
                           {QStringLiteral("rows"), static_cast<qint64>(report->rows)},
                           {QStringLiteral("seconds"), report->seconds}};
        if (!report->replaced.isEmpty())
            answer.insert(QStringLiteral("replaced"), report->replaced);
        output.json(answer);
        return ExitDone;
    }
    output.line(tr("The workspace holds the %1 rows of %2.").arg(QLocale().toString(qint64{report->rows}), words[0]));
    if (!report->replaced.isEmpty())
        output.line(tr("What it held before is kept in %1.").arg(report->replaced));
    return ExitDone;
}

} // namespace evenkeel
