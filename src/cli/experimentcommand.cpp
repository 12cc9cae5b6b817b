// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/experimentcommand.h"

#include "cli/answer.h"
#include "cli/experimentwriter.h"
#include "services/deskreader.h"
#include "services/experimentservice.h"
#include "services/policyfile.h"
#include "services/policyvariable.h"
#include "services/workspacefile.h"
#include "wording/differencewords.h"

#include <cmath>

namespace evenkeel {

namespace {

QString option(const char *name)
{
    return QString::fromLatin1(name);
}

constexpr int LongestWatch = 365;

} // namespace

QString ExperimentCommand::name() const
{
    return QStringLiteral("experiment");
}

QString ExperimentCommand::summary() const
{
    return tr("Change one variable of the policy, watch a metric, and say whether it helped.");
}

void ExperimentCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(
        QStringLiteral("WHAT"),
        tr("list; start one; verdict NUMBER: compare before and after; keep NUMBER, revert NUMBER: put the former "
           "policy in force again, stop NUMBER: give it up and leave the policy; undo NUMBER: take any of these back."),
        QStringLiteral("WHAT [NUMBER]"));
    parser.addOption({option("policy"),
                      tr("With start: a policy file that differs in one place from what is in force."),
                      QStringLiteral("FILE")});
    parser.addOption({option("set"),
                      tr("With start: the one variable, by its path in the policy's JSON: targetHigh=0.75, "
                         "queues.Payments.rules.5.cap=0.7."),
                      QStringLiteral("PATH=VALUE")});
    parser.addOption({option("metric"), tr("With start: what should become better, as metrics names it."),
                      QStringLiteral("METRIC")});
    parser.addOption({option("target"),
                      tr("With start: by how much, in the metric's own unit, above 0: 0.05 of a share, 30 minutes."),
                      QStringLiteral("AMOUNT")});
    parser.addOption({option("days"), tr("With start: how long to watch; without it 14 days."), QStringLiteral("DAYS"),
                      QStringLiteral("14")});
    parser.addOption({option("name"), tr("With start: what to call it."), QStringLiteral("TEXT")});
    parser.addOption({option("note"), tr("With start: why it is tried."), QStringLiteral("TEXT")});
}

int ExperimentCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    Output &output = context.output;
    const QStringList words = parser.positionalArguments();
    const QString what = words.value(0);
    const bool isAlone = what == u"list" || what == u"start";
    if (!isAlone && what != u"verdict" && what != u"keep" && what != u"revert" && what != u"stop" && what != u"undo")
        return output.usage(tr("What: list, start, verdict, keep, revert, stop or undo?"));
    if (isAlone && words.size() > 1)
        return output.usage(tr("%1 takes no number.").arg(what));
    bool isNumber = false;
    const std::int64_t id = words.value(1).toLongLong(&isNumber);
    if (!isAlone && (!isNumber || id <= 0))
        return output.usage(tr("Which one? The number stands in experiment list."));
    auto database = openWorkspace(context.url, OpenMode::MustExist);
    if (!database)
        return output.fail(database.error());
    if (what == u"list")
        return answer(output, ExperimentService(**database, context.clock.now()).list(), experimentsJson,
                      writeExperiments);
    if (what == u"start")
        return start(parser, context, **database);
    if (what == u"verdict")
        return verdict(id, context, **database);
    return end(what, id, context, **database);
}

Result<Policy> ExperimentCommand::wanted(const QCommandLineParser &parser, const CommandContext &context,
                                         Database &database) const
{
    if (parser.isSet(option("policy")))
        return readPolicyFile(parser.value(option("policy")));
    const auto inForce = DeskReader(database).policyAt(context.clock.now());
    if (!inForce)
        return inForce.error();
    const QString set = parser.value(option("set"));
    return withVariable(*inForce, set.section(QLatin1Char('='), 0, 0), set.section(QLatin1Char('='), 1));
}

int ExperimentCommand::start(const QCommandLineParser &parser, const CommandContext &context, Database &database) const
{
    Output &output = context.output;
    if (parser.isSet(option("policy")) == parser.isSet(option("set")))
        return output.usage(tr("What is to be changed? Either --set or --policy says."));
    ExperimentRequest request;
    const QString code = parser.value(option("metric"));
    const auto metric = metricFrom(code.toStdString());
    if (!metric)
        return output.usage(tr("There is no metric “%1”.").arg(code));
    request.metric = *metric;
    bool isNumber = false;
    request.target = parser.value(option("target")).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(request.target) || request.target <= 0)
        return output.usage(tr("--target takes a number above 0."));
    const int days = parser.value(option("days")).toInt(&isNumber);
    if (!isNumber || days < 1 || days > LongestWatch)
        return output.usage(tr("--days takes a number from 1 to %1.").arg(LongestWatch));
    request.watch = std::chrono::days{days};
    request.name = parser.value(option("name")).toStdString();
    request.note = parser.value(option("note")).toStdString();
    auto policy = wanted(parser, context, database);
    if (!policy)
        return output.fail(policy.error());
    request.policy = std::move(*policy);
    ExperimentService service(database, context.clock.now());
    const auto differences = service.differencesOf(request.policy);
    if (!differences)
        return output.fail(differences.error());
    if (differences->size() != 1) {
        QStringList sentences{
            differences->empty()
                ? tr("That changes nothing.")
                : tr("An experiment changes one thing, and this changes %1:").arg(differences->size())};
        for (const PolicyDifference &difference : *differences)
            sentences << DifferenceWords::sentence(difference);
        return output.fail({ErrorCode::InvalidArgument, "differences " + std::to_string(differences->size())},
                           sentences.join(QLatin1Char('\n')));
    }
    const auto started = service.start(request);
    if (!started && started.error().code == ErrorCode::InvalidArgument && started.error().detail == "metric")
        return output.fail(started.error(), tr("%1 has no better side, or cannot be compared.").arg(code));
    return answer(output, started, experimentJson, writeExperiment);
}

int ExperimentCommand::verdict(std::int64_t id, const CommandContext &context, Database &database) const
{
    Output &output = context.output;
    std::stop_source stop;
    const auto outcome = ExperimentService(database, context.clock.now())
                             .outcome(id, stop.get_token(), output.progress(tr("Reading history"), stop));
    return answer(output, outcome, outcomeJson, writeOutcome);
}

int ExperimentCommand::end(const QString &what, std::int64_t id, const CommandContext &context,
                           Database &database) const
{
    ExperimentService service(database, context.clock.now());
    const auto ended = what == u"keep"     ? service.keep(id)
                       : what == u"revert" ? service.revert(id)
                       : what == u"stop"   ? service.stop(id)
                                           : service.undo(id);
    if (!ended && ended.error().code == ErrorCode::Conflict) {
        const QString detail = QString::fromStdString(ended.error().detail);
        return context.output.fail(
            ended.error(),
            detail.startsWith(QLatin1String("policy "))
                ? tr("Policy %1 is in force by now, which is not the experiment's. Nothing was changed. "
                     "Change it with evenkeelctl policy set.")
                      .arg(detail.mid(7))
                : tr("That cannot be done now: %1. Nothing was changed. See evenkeelctl experiment list.").arg(detail));
    }
    return answer(context.output, ended, experimentJson, writeExperiment);
}

} // namespace evenkeel
