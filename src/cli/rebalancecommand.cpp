// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rebalancecommand.h"

#include "cli/exitcode.h"
#include "cli/namemeant.h"
#include "cli/output.h"
#include "cli/ticketword.h"
#include "services/deskreader.h"
#include "services/rebalanceservice.h"
#include "services/workspacefile.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace evenkeel {

namespace {

QJsonObject spreadJson(const LoadSpread &spread)
{
    return {{QStringLiteral("most"), spread.most},
            {QStringLiteral("mean"), spread.mean},
            {QStringLiteral("deviation"), spread.deviation},
            {QStringLiteral("gini"), spread.gini},
            {QStringLiteral("agents_over"), spread.agentsOver}};
}

QJsonObject moveJson(const RebalanceMove &move, const QString &reference, const DeskNames &names)
{
    return {{QStringLiteral("ticket"), static_cast<qint64>(move.ticket.value)},
            {QStringLiteral("reference"), reference},
            {QStringLiteral("from"), names.agent(move.from)},
            {QStringLiteral("to"), names.agent(move.to)},
            {QStringLiteral("cost"), move.cost},
            {QStringLiteral("sla_before"), move.slaBefore},
            {QStringLiteral("sla_after"), move.slaAfter},
            {QStringLiteral("from_load"), QJsonArray{move.fromLoadBefore, move.fromLoadAfter}},
            {QStringLiteral("to_load"), QJsonArray{move.toLoadBefore, move.toLoadAfter}}};
}

QJsonObject planJson(const RebalancePlan &plan, Database &database, const DeskNames &names, bool isDryRun)
{
    QJsonArray moves;
    for (const RebalanceMove &move : plan.moves)
        moves.push_back(moveJson(move, referenceOf(database, move.ticket), names));
    QJsonArray stuck;
    for (const TicketId ticket : plan.stuck)
        stuck.push_back(static_cast<qint64>(ticket.value));
    return {{QStringLiteral("moves"), moves},
            {QStringLiteral("before"), spreadJson(plan.before)},
            {QStringLiteral("after"), spreadJson(plan.after)},
            {QStringLiteral("stuck"), stuck},
            {QStringLiteral("fewest_moves"), plan.fewestMoves},
            {QStringLiteral("dry_run"), isDryRun}};
}

QString percent(double share)
{
    return QStringLiteral("%1 %").arg(QLocale().toString(share * 100, 'f', 0));
}

} // namespace

QString RebalanceCommand::name() const
{
    return QStringLiteral("rebalance");
}

QString RebalanceCommand::summary() const
{
    return tr("Move open work from agents over the target, or from absent ones, to others.");
}

void RebalanceCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("dry-run"), tr("Say what would be moved and store nothing.")});
    parser.addOption({QStringLiteral("absent"),
                      tr("Give this agent's open work to others and take the agent off the desk; may be repeated."),
                      QStringLiteral("AGENT")});
    parser.addOption(
        {QStringLiteral("back"), tr("When the absent are back, as 2026-12-24T08:00Z."), QStringLiteral("TIME")});
    parser.addOption({QStringLiteral("target"),
                      tr("Load to bring everybody under, in percent; without it the policy's."),
                      QStringLiteral("PERCENT")});
    parser.addOption({QStringLiteral("limit"), tr("At most so many moves."), QStringLiteral("N"), QStringLiteral("0")});
}

int RebalanceCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    Output &output = context.output;
    RebalanceRequest request;
    if (const QString wrong = readRequest(parser, context.clock.now(), request); !wrong.isEmpty())
        return output.usage(wrong);
    auto database = openWorkspace(context.url, OpenMode::MustExist);
    if (!database)
        return output.fail(database.error());
    const auto names = DeskReader(**database).names();
    if (!names)
        return output.fail(names.error());
    for (const QString &wanted : parser.values(QStringLiteral("absent"))) {
        const auto found = agentMeant(*names, wanted);
        if (!found)
            return output.fail(found.error, found.objection);
        request.absent.push_back(found.id);
    }

    const bool isDryRun = parser.isSet(QStringLiteral("dry-run"));
    RebalanceService service(**database, context.clock.now());
    std::stop_source stop;
    const auto plan = service.plan(request, stop.get_token(), output.progress(tr("Looking for moves"), stop));
    output.endProgress();
    if (!plan)
        return output.fail(plan.error());
    if (!isDryRun) {
        if (const auto done = service.apply(plan->moves, request); !done)
            return output.fail(done.error());
    }
    if (output.isJson())
        output.json(planJson(*plan, **database, *names, isDryRun));
    else
        show(*plan, **database, *names, isDryRun, output);
    return ExitDone;
}

QString RebalanceCommand::readRequest(const QCommandLineParser &parser, Instant now, RebalanceRequest &request)
{
    bool isNumber = false;
    request.limit = parser.value(QStringLiteral("limit")).toULongLong(&isNumber);
    if (!isNumber)
        return tr("--limit takes a whole number.");
    if (parser.isSet(QStringLiteral("target"))) {
        request.target = parser.value(QStringLiteral("target")).toDouble(&isNumber) / 100;
        if (!isNumber || request.target <= 0 || request.target > 10)
            return tr("--target takes a percentage.");
    }
    if (parser.isSet(QStringLiteral("back"))) {
        request.backAt = instantFromIso(parser.value(QStringLiteral("back")).toStdString());
        if (!request.backAt || *request.backAt <= now)
            return tr("--back takes a time to come, as 2026-12-24T08:00Z.");
    }
    return {};
}

void RebalanceCommand::show(const RebalancePlan &plan, Database &database, const DeskNames &names, bool isDryRun,
                            Output &output)
{
    const QLocale locale;
    std::vector<QStringList> rows;
    for (const RebalanceMove &move : plan.moves)
        rows.push_back({referenceOf(database, move.ticket), names.agent(move.from), percent(move.fromLoadBefore),
                        percent(move.fromLoadAfter), names.agent(move.to), percent(move.toLoadBefore),
                        percent(move.toLoadAfter)});
    const int moves = static_cast<int>(rows.size());
    output.line(isDryRun ? tr("%n tickets would move.", nullptr, moves) : tr("%n tickets moved.", nullptr, moves));
    output.line(tr("Agents over the target: %1 before, %2 after. Highest load: %3 before, %4 after.")
                    .arg(locale.toString(plan.before.agentsOver), locale.toString(plan.after.agentsOver),
                         percent(plan.before.most), percent(plan.after.most)));
    if (!plan.stuck.empty())
        output.line(tr("Nobody may take %n tickets.", nullptr, static_cast<int>(plan.stuck.size())));
    if (!rows.empty())
        output.table({{tr("Ticket"), Align::Right},
                      {tr("From")},
                      {tr("Load"), Align::Right},
                      {tr("then"), Align::Right},
                      {tr("To")},
                      {tr("Load"), Align::Right},
                      {tr("then"), Align::Right}},
                     rows);
}

} // namespace evenkeel
