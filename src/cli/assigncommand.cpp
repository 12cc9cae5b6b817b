// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/assigncommand.h"

#include "cli/deadline.h"
#include "cli/exitcode.h"
#include "cli/output.h"
#include "exchange/assignmentreader.h"
#include "routing/assignment/assignmentsolver.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>
#include <cmath>
#include <optional>
#include <thread>

namespace evenkeel {

namespace {

struct AssignText
{
    Q_DECLARE_TR_FUNCTIONS(AssignCommand)
};

constexpr double LongestTimeLimit = 1e6; // seconds
constexpr int MostThreads = 64;

struct Request
{
    QString problem;
    AssignmentFormat format = AssignmentFormat::Gap;
    double timeLimit = 0; // seconds
    AssignmentOptions options;
};

double costOf(std::int64_t cost, const AssignmentDocument &document)
{
    return static_cast<double>(cost) / std::pow(10.0, document.costDecimals);
}

QJsonValue costJson(std::int64_t cost, const AssignmentDocument &document)
{
    if (document.costDecimals == 0)
        return static_cast<qint64>(cost);
    return costOf(cost, document);
}

QString statusText(AssignmentStatus status)
{
    switch (status) {
    case AssignmentStatus::Optimal:
        return QStringLiteral("optimal");
    case AssignmentStatus::Feasible:
        return QStringLiteral("feasible");
    case AssignmentStatus::Infeasible:
        return QStringLiteral("infeasible");
    case AssignmentStatus::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

QJsonObject planJson(const AssignmentPlan &plan, const AssignmentDocument &document, double seconds)
{
    QJsonArray assignment;
    for (const int agent : plan.agentOf)
        assignment.push_back(agent == AssignmentPlan::Unassigned ? QJsonValue() : QJsonValue(agent));
    const std::optional<double> gap = plan.gap();
    return {{QStringLiteral("objective"), plan.isFeasible() ? costJson(plan.objective, document) : QJsonValue()},
            {QStringLiteral("lower_bound"), plan.lowerBound ? costJson(*plan.lowerBound, document) : QJsonValue()},
            {QStringLiteral("gap"), gap ? QJsonValue(*gap) : QJsonValue()},
            {QStringLiteral("feasible"), plan.isFeasible()},
            {QStringLiteral("assignment"), assignment},
            {QStringLiteral("seconds"), seconds},
            {QStringLiteral("status"), statusText(plan.status)}};
}

Result<Done> write(const QJsonObject &json, const QString &file)
{
    QSaveFile device(file);
    const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Indented);
    if (!device.open(QIODevice::WriteOnly) || device.write(text) != text.size() || !device.commit())
        return Error{ErrorCode::FileReadOnly, file.toStdString()};
    return Done{};
}

std::optional<AssignmentFormat> formatFrom(const QString &word, const QString &file)
{
    if (word.isEmpty())
        return file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) ? AssignmentFormat::Json
                                                                          : AssignmentFormat::Gap;
    if (word == QLatin1String("gap"))
        return AssignmentFormat::Gap;
    if (word == QLatin1String("json"))
        return AssignmentFormat::Json;
    return std::nullopt;
}

void showJobs(const AssignmentPlan &plan, const AssignmentDocument &document, Output &output)
{
    const QLocale locale;
    std::vector<QStringList> rows;
    std::vector<QStringList> jobs(static_cast<std::size_t>(document.problem.agents) + 1);
    for (std::size_t job = 0; job < plan.agentOf.size(); ++job) {
        const int agent = plan.agentOf[job];
        const auto place =
            static_cast<std::size_t>(agent == AssignmentPlan::Unassigned ? document.problem.agents : agent);
        jobs[place].push_back(QString::number(job));
    }
    for (std::size_t agent = 0; agent < jobs.size(); ++agent) {
        const bool isReal = agent + 1 < jobs.size();
        if (isReal || !jobs[agent].isEmpty())
            rows.push_back({isReal ? QString::number(agent) : AssignText::tr("none"),
                            locale.toString(jobs[agent].size()), jobs[agent].join(u' ')});
    }
    output.table(
        {{AssignText::tr("Agent"), Align::Right}, {AssignText::tr("Count"), Align::Right}, {AssignText::tr("Jobs")}},
        rows);
}

void showPlan(const AssignmentPlan &plan, const AssignmentDocument &document, double seconds, Output &output)
{
    const QLocale locale;
    const auto cost = [&locale, &document](std::int64_t amount) {
        return locale.toString(costOf(amount, document), 'f', document.costDecimals);
    };
    const QString time = locale.toString(seconds, 'f', 2);
    if (plan.status == AssignmentStatus::Infeasible) {
        output.line(
            AssignText::tr("There is no plan: it is proved that the capacities do not suffice (%1 s).").arg(time));
        return;
    }
    if (!plan.isFeasible()) {
        output.line(AssignText::tr("No plan was found in %1 s, nor was it proved that there is none. Give it more "
                                   "time with --time-limit.")
                        .arg(time));
        return;
    }
    showJobs(plan, document, output);
    output.line({});
    if (plan.status == AssignmentStatus::Optimal)
        output.line(AssignText::tr("Cost %1, proved to be the least possible (%2 s).").arg(cost(plan.objective), time));
    else if (const auto gap = plan.gap())
        output.line(AssignText::tr("Cost %1, within %2 % of the best possible: no plan costs less than %3 (%4 s).")
                        .arg(cost(plan.objective), locale.toString(100 * *gap, 'f', 3), cost(*plan.lowerBound), time));
    else
        output.line(AssignText::tr("Cost %1, without a bound yet (%2 s).").arg(cost(plan.objective), time));
}

/// What the call asks for; what is wrong with the call when it cannot be told.
QString readRequest(const QCommandLineParser &parser, Request &request)
{
    request.problem = parser.value(QStringLiteral("problem"));
    if (request.problem.isEmpty())
        return AssignText::tr("Name the problem's file with --problem.");
    const QString word = parser.value(QStringLiteral("format"));
    const auto format = formatFrom(word, request.problem);
    if (!format)
        return AssignText::tr("There is no format %1; write gap or json.").arg(word);
    request.format = *format;
    bool isNumber = false;
    request.timeLimit = parser.value(QStringLiteral("time-limit")).toDouble(&isNumber);
    if (!isNumber || !(request.timeLimit >= 0) || request.timeLimit > LongestTimeLimit)
        return AssignText::tr("--time-limit takes a number of seconds.");
    request.options.threads = std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, MostThreads);
    if (!parser.isSet(QStringLiteral("threads")))
        return {};
    request.options.threads = parser.value(QStringLiteral("threads")).toInt(&isNumber);
    if (!isNumber || request.options.threads < 1 || request.options.threads > MostThreads)
        return AssignText::tr("--threads takes a whole number from 1 to %1.").arg(MostThreads);
    return {};
}

} // namespace

QString AssignCommand::name() const
{
    return QStringLiteral("assign");
}

QString AssignCommand::summary() const
{
    return tr("Solve an assignment problem from a file, with a proven bound.");
}

void AssignCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("problem"), tr("The file that states the problem."), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("format"),
                      tr("gap or json; without it json for files of that ending, gap for others."),
                      QStringLiteral("FORMAT")});
    parser.addOption(
        {QStringLiteral("time-limit"), tr("Stop after so many seconds."), QStringLiteral("S"), QStringLiteral("10")});
    parser.addOption({QStringLiteral("threads"), tr("Compute on so many threads; without it one for each core."),
                      QStringLiteral("N")});
    parser.addOption({QStringLiteral("out"), tr("Write the answer to this file, as JSON."), QStringLiteral("FILE")});
}

int AssignCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    Output &output = context.output;
    Request request;
    if (const QString objection = readRequest(parser, request); !objection.isEmpty())
        return output.usage(objection);
    const auto document = loadAssignmentProblem(request.problem, request.format);
    if (!document)
        return output.fail(document.error());
    QElapsedTimer timer;
    timer.start();
    std::stop_source stop;
    const Deadline deadline(stop, std::chrono::duration<double>(request.timeLimit));
    const auto plan =
        solveAssignment(document->problem, request.options, stop.get_token(), output.progress(tr("Solving"), stop));
    output.endProgress();
    if (!plan)
        return output.fail(plan.error());
    const double seconds = static_cast<double>(timer.nsecsElapsed()) * 1e-9;
    const QJsonObject json = planJson(*plan, *document, seconds);
    if (parser.isSet(QStringLiteral("out"))) {
        if (const auto written = write(json, parser.value(QStringLiteral("out"))); !written)
            return output.fail(written.error());
    }
    if (output.isJson())
        output.json(json);
    else
        showPlan(*plan, *document, seconds, output);
    return ExitDone;
}

} // namespace evenkeel
