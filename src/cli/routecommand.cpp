// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/routecommand.h"

#include "cli/codetext.h"
#include "cli/exitcode.h"
#include "cli/output.h"
#include "cli/ticketword.h"
#include "services/routingservice.h"
#include "services/workspacefile.h"

#include <QJsonArray>
#include <QLocale>

#include <cmath>

namespace evenkeel {

namespace {

constexpr double LongestSeconds = 24 * 60 * 60;
constexpr double LeastShownGap = 0.00005; ///< below it "0.00 %" would stand there

QJsonObject blockedJson(const RouteOutcome &outcome)
{
    QJsonObject blocked;
    for (std::size_t gate = 0; gate < outcome.blockedBy.size(); ++gate) {
        if (outcome.blockedBy[gate] > 0)
            blocked.insert(codeText(static_cast<Gate>(gate)), outcome.blockedBy[gate]);
    }
    return blocked;
}

QJsonArray decisionsJson(const RouteOutcome &outcome, Database &database, const DeskNames &names)
{
    QJsonArray decisions;
    for (const Decision &decision : outcome.decisions) {
        QJsonObject json{{QStringLiteral("ticket"), static_cast<qint64>(decision.ticket.value)},
                         {QStringLiteral("reference"), referenceOf(database, decision.ticket)},
                         {QStringLiteral("agent"), names.agent(decision.agent)}};
        if (const auto gate = decision.blockingGate())
            json.insert(QStringLiteral("blocked_by"), codeText(*gate));
        decisions.push_back(json);
    }
    return decisions;
}

QJsonObject outcomeJson(const RouteOutcome &outcome, Database &database, const DeskNames &names, bool isDryRun)
{
    QJsonObject json({{QStringLiteral("decisions"), decisionsJson(outcome, database, names)},
                      {QStringLiteral("waiting"), outcome.waiting},
                      {QStringLiteral("assigned"), outcome.assigned},
                      {QStringLiteral("unassigned"), outcome.unassigned},
                      {QStringLiteral("sorted"), outcome.sorted},
                      {QStringLiteral("offering"), outcome.isOffering},
                      {QStringLiteral("blocked_by"), blockedJson(outcome)},
                      {QStringLiteral("decisions_per_second"), outcome.decisionsPerSecond},
                      {QStringLiteral("seconds"), outcome.seconds},
                      {QStringLiteral("dry_run"), isDryRun}});
    if (outcome.batch) {
        json.insert(QStringLiteral("objective"), outcome.batch->objective);
        json.insert(QStringLiteral("lower_bound"), outcome.batch->lowerBound);
        json.insert(QStringLiteral("gap"), outcome.batch->gap);
        json.insert(QStringLiteral("stopped"), outcome.batch->wasStopped);
    }
    return json;
}

} // namespace

QString RouteCommand::name() const
{
    return QStringLiteral("route");
}

QString RouteCommand::summary() const
{
    return tr("Give the waiting tickets to agents.");
}

void RouteCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("dry-run"), tr("Say what would happen and store nothing.")});
    parser.addOption({QStringLiteral("method"),
                      tr("layered, round-robin, least-loaded, highest-spare-capacity, longest-idle or best-skill; "
                         "least-cost decides all waiting tickets together; without it the policy's rules."),
                      QStringLiteral("M")});
    parser.addOption({QStringLiteral("time-limit"),
                      tr("With least-cost: at most so many seconds; the plan gets better the longer it runs."),
                      QStringLiteral("S"), QStringLiteral("10")});
    parser.addOption(
        {QStringLiteral("limit"), tr("At most so many waiting tickets."), QStringLiteral("N"), QStringLiteral("0")});
}

int RouteCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    Output &output = context.output;
    RouteOptions options;
    if (const QString wrong = readOptions(parser, options); !wrong.isEmpty())
        return output.usage(wrong);
    auto database = openWorkspace(context.url, OpenMode::MustExist);
    if (!database)
        return output.fail(database.error());
    const bool isDryRun = parser.isSet(QStringLiteral("dry-run"));
    RoutingService service(**database, context.clock.now());
    const auto outcome = isDryRun ? service.preview(options) : service.route(options);
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

QString RouteCommand::readOptions(const QCommandLineParser &parser, RouteOptions &options)
{
    if (parser.isSet(QStringLiteral("method"))) {
        options.method = assignmentMethodFrom(parser.value(QStringLiteral("method")).toStdString());
        if (!options.method)
            return tr("There is no method %1.").arg(parser.value(QStringLiteral("method")));
    }
    options.isBatch = options.method == AssignmentMethod::LeastCost;
    bool isNumber = false;
    const double seconds = parser.value(QStringLiteral("time-limit")).toDouble(&isNumber);
    if (!isNumber || seconds <= 0 || seconds > LongestSeconds)
        return tr("--time-limit takes a number of seconds, up to a day.");
    if (options.isBatch)
        options.timeLimit = std::chrono::milliseconds(static_cast<std::int64_t>(std::ceil(seconds * 1000)));
    options.limit = parser.value(QStringLiteral("limit")).toULongLong(&isNumber);
    if (!isNumber)
        return tr("--limit takes a whole number.");
    return {};
}

void RouteCommand::show(const RouteOutcome &outcome, bool isDryRun, Output &output)
{
    const QLocale locale;
    QString said = isDryRun ? tr("%1 tickets wait: %2 would go to an agent, %3 would not.")
                            : tr("%1 tickets waited: %2 went to an agent, %3 did not.");
    if (outcome.isOffering)
        said = isDryRun ? tr("%1 tickets wait: %2 would be offered to an agent, %3 would not.")
                        : tr("%1 tickets waited: %2 were offered to an agent, %3 were not.");
    output.line(said.arg(locale.toString(outcome.waiting), locale.toString(outcome.assigned),
                         locale.toString(outcome.unassigned)));
    if (outcome.batch)
        output.line(batchText(*outcome.batch));
    const QJsonObject blocked = blockedJson(outcome);
    std::vector<QStringList> rows;
    for (auto it = blocked.begin(); it != blocked.end(); ++it)
        rows.push_back({it.key(), locale.toString(it.value().toInt())});
    if (!rows.empty())
        output.table({{tr("Blocked by")}, {tr("Tickets"), Align::Right}}, rows);
}

QString RouteCommand::batchText(const BatchFigures &batch)
{
    const QLocale locale;
    const QString cost = locale.toString(batch.objective, 'f', 1);
    if (batch.gap < LeastShownGap)
        return tr("All together they cost %1 min, and no plan that keeps to every rule costs less.").arg(cost);
    return tr("All together they cost %1 min; no plan that keeps to every rule costs less than %2 min, so this one is "
              "within %3 % of the best possible.")
        .arg(cost, locale.toString(batch.lowerBound, 'f', 1), locale.toString(batch.gap * 100, 'f', 2));
}

} // namespace evenkeel
