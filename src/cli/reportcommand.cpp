// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reportcommand.h"

#include "cli/codetext.h"
#include "cli/exitcode.h"
#include "cli/output.h"
#include "cli/reportschedules.h"
#include "reporting/reportfile.h"
#include "reporting/reportformats.h"
#include "services/reportservice.h"
#include "services/workspacefile.h"
#include "wording/reportwords.h"

#include <QDir>
#include <QJsonArray>

namespace evenkeel {

namespace {

QJsonObject findingJson(const PeriodReport &report, std::size_t place)
{
    const Finding &finding = report.findings[place];
    const RuleMiss *miss = report.misses[place] ? &*report.misses[place] : nullptr;
    const auto number = [](const std::optional<Estimate> &interval, double Estimate::*end) {
        return interval ? QJsonValue((*interval).*end) : QJsonValue(QJsonValue::Null);
    };
    const auto [subject, other] = ReportWords::namesOf(report, finding);
    return {{QStringLiteral("finding"), codeText(finding.kind)},
            {codeText(subjectOf(finding.kind)), subject},
            {QStringLiteral("other"), other.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(other)},
            {QStringLiteral("value"), finding.value},
            {QStringLiteral("against"), finding.against},
            {QStringLiteral("n"), static_cast<qint64>(finding.n)},
            {QStringLiteral("denominator"), static_cast<qint64>(finding.denominator)},
            {QStringLiteral("nBefore"), static_cast<qint64>(finding.nBefore)},
            {QStringLiteral("denominatorBefore"), static_cast<qint64>(finding.denominatorBefore)},
            {QStringLiteral("level"), finding.level > 0 ? QJsonValue(finding.level) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("missingRule"),
             miss ? QJsonValue(QString::fromStdString(report.rules[miss->rule])) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("missedWord"),
             miss ? QJsonValue(QString::fromStdString(miss->word)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("low"), number(finding.interval, &Estimate::low)},
            {QStringLiteral("high"), number(finding.interval, &Estimate::high)},
            {QStringLiteral("p"), finding.p < 1 ? QJsonValue(finding.p) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("since"), QString::fromStdString(toIsoString(finding.since))}};
}

} // namespace

QString ReportCommand::name() const
{
    return QStringLiteral("report");
}

QString ReportCommand::summary() const
{
    return tr(
        "Write the report of a week or a month: what changed, what was found, what to do; have it made by itself.");
}

void ReportCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(
        QStringLiteral("WHAT"),
        tr("weekly or monthly: write it now; schedule: when reports are made by themselves, with weekly or monthly and "
           "options set it; due: make now what a schedule asks for; history: what was made."),
        QStringLiteral("weekly|monthly|schedule [weekly|monthly]|due|history"));
    parser.addOption({QStringLiteral("week"), tr("The week, like 2016-W11; without it the last one that is over."),
                      QStringLiteral("WEEK")});
    parser.addOption({QStringLiteral("month"), tr("The month, like 2016-03; without it the last one that is over."),
                      QStringLiteral("MONTH")});
    parser.addOption(
        {QStringLiteral("out"),
         tr("The folder to write to; without it the current one. In a schedule a whole path, from the root "
            "on."),
         QStringLiteral("DIR"), QStringLiteral(".")});
    parser.addOption({QStringLiteral("format"), tr("html, pdf, xlsx and csv, with commas; without it html and csv."),
                      QStringLiteral("FORMATS"), QStringLiteral("html,csv")});
    parser.addOption({QStringLiteral("paper"), tr("a4 or letter, for pdf; without it a4."), QStringLiteral("PAPER"),
                      QStringLiteral("a4")});
    declareReportSchedule(parser);
}

int ReportCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    Output &output = context.output;
    const QString word = parser.positionalArguments().value(0);
    if (word == QLatin1String("schedule"))
        return runReportSchedule(parser, context);
    if (const auto stray = scheduleOptionOf(parser))
        return output.usage(tr("--%1 goes with report schedule.").arg(*stray));
    if (parser.positionalArguments().size() > 1)
        return output.usage(tr("Too many words: %1.").arg(parser.positionalArguments().at(1)));
    if (word == QLatin1String("history"))
        return runReportHistory(context);
    if (word == QLatin1String("due"))
        return runDueReports(context);
    const bool isWeekly = word == QLatin1String("weekly");
    if (!isWeekly && word != QLatin1String("monthly"))
        return output.usage(tr("What: weekly, monthly, schedule, due or history?"));
    if (parser.isSet(isWeekly ? QStringLiteral("month") : QStringLiteral("week")))
        return output.usage(tr("--week goes with weekly, --month with monthly."));
    const auto formats = formatsOf(parser);
    if (!formats)
        return output.usage(tr("--format takes html, pdf, xlsx and csv, with commas."));
    const auto paper = paperOf(parser);
    if (!paper)
        return output.usage(tr("--paper takes a4 or letter."));
    const ReportKind kind = isWeekly ? ReportKind::Weekly : ReportKind::Monthly;
    const QString asked = parser.value(isWeekly ? QStringLiteral("week") : QStringLiteral("month"));
    auto database = openWorkspace(context.url, OpenMode::MustExist);
    if (!database)
        return output.fail(database.error());
    std::stop_source stop;
    const auto report = periodReport(**database, kind, asked, context.clock.now(), stop.get_token(),
                                     output.progress(tr("Reading history"), stop));
    output.endProgress();
    if (!report && report.error().code == ErrorCode::InvalidArgument && report.error().detail == "future")
        return output.usage(tr("%1 has not begun yet.", "a week or a month").arg(asked));
    if (!report && report.error().code == ErrorCode::InvalidArgument && !asked.isEmpty())
        return output.usage(isWeekly ? tr("--week takes a week like 2016-W11.")
                                     : tr("--month takes a month like 2016-03."));
    if (!report)
        return output.fail(report.error());
    const ReportDocument document = ReportWords::documentOf(*report);
    const QDir folder(parser.value(QStringLiteral("out")));
    if (!folder.mkpath(QStringLiteral(".")))
        return output.fail({ErrorCode::FileReadOnly, folder.path().toStdString()});
    QJsonArray files;
    for (const ReportFormat format : *formats) {
        const QString path = folder.filePath(reportFileName(kind, report->period.label, format));
        const auto content = reportContent(document, format, *paper);
        if (!content)
            return output.fail(content.error());
        if (const auto written = writeReportFile(path, *content); !written)
            return output.fail(written.error());
        files.append(path);
        if (!output.isJson())
            output.line(tr("Wrote %1.").arg(path));
    }
    QJsonArray findings;
    for (std::size_t place = 0; place < report->findings.size(); ++place)
        findings.append(findingJson(*report, place));
    if (output.isJson())
        output.json({{QStringLiteral("period"), report->period.label},
                     {QStringLiteral("files"), files},
                     {QStringLiteral("findings"), findings}});
    return ExitDone;
}

} // namespace evenkeel
