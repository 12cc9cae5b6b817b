// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reportschedules.h"

#include "cli/answer.h"
#include "cli/reportwriter.h"
#include "reporting/reportformats.h"
#include "services/reportturn.h"
#include "services/workspacefile.h"
#include "storage/reportrunstore.h"
#include "wording/reportwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int MostShown = 200;

} // namespace

std::optional<std::vector<ReportFormat>> formatsOf(const QCommandLineParser &parser)
{
    std::vector<ReportFormat> formats;
    for (const QString &word : parser.value(QStringLiteral("format")).split(QLatin1Char(','))) {
        const auto format = reportFormatFrom(word);
        if (!format)
            return std::nullopt;
        formats.push_back(*format);
    }
    return formats;
}

std::optional<ReportPaper> paperOf(const QCommandLineParser &parser)
{
    const QString word = parser.value(QStringLiteral("paper")).toLower();
    if (word == QLatin1String("a4"))
        return ReportPaper::A4;
    return word == QLatin1String("letter") ? std::optional(ReportPaper::Letter) : std::nullopt;
}

int runReportHistory(const CommandContext &context)
{
    const auto database = openWorkspace(context.url, OpenMode::MustExist);
    if (!database)
        return context.output.fail(database.error());
    return answer(context.output, ReportRunStore(**database).runs(MostShown), reportRunsJson, writeReportRuns);
}

int runDueReports(const CommandContext &context)
{
    Output &output = context.output;
    ReportTurn turn(context.url, thisMaker(QStringLiteral("evenkeelctl"), context.url), context.clock,
                    ReportWords::documentOf);
    std::stop_source stop;
    turn.setProgress(output.progress(QCoreApplication::translate("ReportWriter", "Making reports"), stop));
    const auto look = turn.makeDue(stop.get_token());
    output.endProgress();
    if (!look)
        return output.fail(look.error());
    if (output.isJson())
        output.json(reportRunsJson(look->ended));
    else if (!look->ended.empty())
        writeReportRuns(output, look->ended);
    if (!output.isJson() && look->beingMade > 0)
        output.line(QCoreApplication::translate("ReportWriter", "%n report(s) are being made by another program.",
                                                nullptr, look->beingMade));
    if (!output.isJson() && look->waiting > 0)
        output.line(QCoreApplication::translate("ReportWriter", "%n report(s) failed and wait for their next try.",
                                                nullptr, look->waiting));
    const bool isWell = std::all_of(look->ended.begin(), look->ended.end(),
                                    [](const ReportRun &run) { return run.state == ReportRunState::Made; });
    return isWell ? ExitDone : ExitFailed;
}

} // namespace evenkeel
