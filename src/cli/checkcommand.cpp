// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checkcommand.h"

#include "cli/exitcode.h"
#include "cli/output.h"
#include "services/checkservice.h"
#include "services/workspacefile.h"

#include <QJsonArray>
#include <QLocale>

namespace evenkeel {

QString CheckCommand::name() const
{
    return QStringLiteral("check");
}

QString CheckCommand::summary() const
{
    return tr("Prove that the workspace holds what it promises.");
}

void CheckCommand::declare(QCommandLineParser &) const {}

int CheckCommand::run(const QCommandLineParser &, const CommandContext &context) const
{
    Output &output = context.output;
    auto database = openWorkspace(context.url, OpenMode::MustExist);
    if (!database)
        return output.fail(database.error());
    std::stop_source stop;
    const auto report = checkWorkspace(**database, stop.get_token(), output.progress(tr("Checking"), stop));
    output.endProgress();
    if (!report)
        return output.fail(report.error());
    if (output.isJson()) {
        QJsonArray problems;
        for (const CheckProblem &problem : report->problems)
            problems.push_back(QJsonObject{{QStringLiteral("code"), problem.code},
                                           {QStringLiteral("table"), problem.table},
                                           {QStringLiteral("row"), static_cast<qint64>(problem.row)},
                                           {QStringLiteral("detail"), problem.detail}});
        output.json({{QStringLiteral("ok"), report->isOk()},
                     {QStringLiteral("problems"), problems},
                     {QStringLiteral("tickets"), static_cast<qint64>(report->tickets)},
                     {QStringLiteral("events"), static_cast<qint64>(report->events)},
                     {QStringLiteral("decisions_tried"), static_cast<qint64>(report->decisionsTried)},
                     {QStringLiteral("decisions_outdated"), static_cast<qint64>(report->decisionsOutdated)},
                     {QStringLiteral("decisions_unknown"), static_cast<qint64>(report->decisionsUnknown)},
                     {QStringLiteral("seconds"), report->seconds}});
        return report->isOk() ? ExitDone : ExitFailed;
    }
    const QLocale locale;
    if (report->isOk()) {
        output.line(tr("All is well: %1 tickets are what their %2 events make, and no decision passed a closed gate.")
                        .arg(locale.toString(qint64{report->tickets}), locale.toString(qint64{report->events})));
        if (report->decisionsOutdated > 0)
            output.line(tr("%1 decisions could not be tried again: what they looked at has been set anew since.")
                            .arg(locale.toString(qint64{report->decisionsOutdated})));
        if (report->decisionsUnknown > 0)
            output.line(tr("%1 decisions could not be tried again: a newer version of this program made them.")
                            .arg(locale.toString(qint64{report->decisionsUnknown})));
        return ExitDone;
    }
    std::vector<QStringList> rows;
    for (const CheckProblem &problem : report->problems)
        rows.push_back({problem.code, problem.table, QString::number(problem.row), problem.detail});
    output.table({{tr("Problem")}, {tr("Table")}, {tr("Row"), Align::Right}, {tr("Detail")}}, rows);
    return ExitFailed;
}

} // namespace evenkeel
