// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/policycommand.h"

#include "cli/exitcode.h"
#include "cli/output.h"
#include "cli/policysource.h"
#include "cli/policywriter.h"
#include "services/authorship.h"
#include "services/policyfile.h"
#include "services/policyservice.h"
#include "storage/policyjson.h"
#include "storage/policystore.h"

#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace evenkeel {

namespace {

QString timeText(Instant at)
{
    return QString::fromStdString(toIsoString(std::chrono::floor<std::chrono::seconds>(at)));
}

// What stops work under the policy in force, too, is no reason to keep that one: nobody speaks French either way.
int newlyStopping(const std::vector<LintFinding> &findings, const std::vector<LintFinding> &known)
{
    const auto isKnown = [&known](const LintFinding &finding) {
        return std::any_of(known.begin(), known.end(), [&finding](const LintFinding &old) {
            return old.code == finding.code && old.severity == finding.severity && old.place == finding.place &&
                   old.names == finding.names && old.limit == finding.limit;
        });
    };
    return static_cast<int>(std::count_if(findings.begin(), findings.end(), [&isKnown](const LintFinding &finding) {
        return finding.severity == LintSeverity::StopsWork && !isKnown(finding);
    }));
}

QJsonObject policyObject(const Policy &policy)
{
    return QJsonDocument::fromJson(policyToJson(policy)).object();
}

} // namespace

QString PolicyCommand::name() const
{
    return QStringLiteral("policy");
}

QString PolicyCommand::summary() const
{
    return tr("Show, check, explain, save and compare policies.");
}

void PolicyCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(
        QStringLiteral("WHAT"),
        tr("show a policy, lint: find what is wrong with it, explain it in plain words, set: put a file in force, "
           "history: list the saved versions, or diff: say how two differ."));
    parser.addPositionalArgument(QStringLiteral("FILE|VERSION"),
                                 tr("A policy file or the number of a saved version; without it what is in force. set "
                                    "takes a file, diff takes two."),
                                 QStringLiteral("[FILE|VERSION …]"));
    parser.addOption({QStringLiteral("out"), tr("With show: write the policy to this file."), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("note"), tr("With set: why, for the history."), QStringLiteral("TEXT")});
    parser.addOption({QStringLiteral("based-on"),
                      tr("With set: only where this is still the newest version; otherwise nothing is saved, and the "
                         "exit code is 4."),
                      QStringLiteral("VERSION")});
    parser.addOption({QStringLiteral("force"), tr("With set: save it even if it stops work that goes on now.")});
}

int PolicyCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    const QStringList words = parser.positionalArguments();
    const QString what = words.value(0, QStringLiteral("show"));
    if (what == QLatin1String("diff"))
        return words.size() == 3 ? diff(context, words) : context.output.usage(tr("diff takes two policies."));
    if (words.size() > 2)
        return context.output.usage(tr("%1 takes one policy at most.").arg(what));
    const QString word = words.value(1);
    if (what == QLatin1String("show"))
        return show(parser, context, word);
    if (what == QLatin1String("lint"))
        return lint(context, word);
    if (what == QLatin1String("explain"))
        return explain(context, word);
    if (what == QLatin1String("set"))
        return word.isEmpty() ? context.output.usage(tr("Put which file in force?")) : set(parser, context, word);
    if (what == QLatin1String("history"))
        return word.isEmpty() ? history(context) : context.output.usage(tr("history takes no policy."));
    return context.output.usage(tr("policy takes show, lint, explain, set, history or diff."));
}

int PolicyCommand::show(const QCommandLineParser &parser, const CommandContext &context, const QString &word)
{
    PolicySource source(context);
    const auto record = source.read(word);
    if (!record)
        return PolicySource::fail(context.output, record.error(), word);
    if (parser.isSet(QStringLiteral("out")))
        return exportTo(parser.value(QStringLiteral("out")), record->policy, context.output);
    if (context.output.isJson())
        context.output.json(policyObject(record->policy));
    else
        writePolicy(context.output, *record);
    return ExitDone;
}

int PolicyCommand::exportTo(const QString &file, const Policy &policy, Output &output)
{
    if (const auto written = writePolicyFile(policy, file); !written)
        return output.fail(written.error());
    if (output.isJson())
        output.json({{QStringLiteral("ok"), true},
                     {QStringLiteral("version"), policy.version},
                     {QStringLiteral("file"), file}});
    else
        output.line(tr("Policy %1 is in %2. Change it there and put it in force with evenkeelctl policy set.")
                        .arg(QString::number(policy.version), file));
    return ExitDone;
}

int PolicyCommand::lint(const CommandContext &context, const QString &word)
{
    PolicySource source(context);
    const auto record = source.read(word);
    if (!record)
        return PolicySource::fail(context.output, record.error(), word);
    const auto database = source.database();
    if (!database)
        return context.output.fail(database.error());
    const auto found = PolicyService(**database, context.clock.now()).findings(record->policy);
    if (!found)
        return context.output.fail(found.error());
    const FindingCount count = FindingCount::of(found->findings);
    if (context.output.isJson()) {
        context.output.json({{QStringLiteral("ok"), count.stopsWork == 0},
                             {QStringLiteral("version"), record->policy.version},
                             {QStringLiteral("findings"), findingsJson(found->findings, record->policy)},
                             {QStringLiteral("stops_work"), count.stopsWork},
                             {QStringLiteral("risks"), count.risks},
                             {QStringLiteral("remarks"), count.remarks},
                             {QStringLiteral("seconds"), found->seconds}});
    } else if (found->findings.empty()) {
        context.output.line(tr("Nothing is wrong with this policy on this desk."));
    } else {
        writeFindings(context.output, found->findings, record->policy);
        context.output.line({});
        context.output.line(
            tr("Stops work: %1. Risks: %2. Remarks: %3.")
                .arg(QString::number(count.stopsWork), QString::number(count.risks), QString::number(count.remarks)));
    }
    return count.stopsWork == 0 ? ExitDone : ExitFailed;
}

int PolicyCommand::explain(const CommandContext &context, const QString &word)
{
    PolicySource source(context);
    const auto record = source.read(word);
    if (!record)
        return PolicySource::fail(context.output, record.error(), word);
    if (context.output.isJson())
        context.output.json(explanationJson(record->policy));
    else
        writeExplanation(context.output, record->policy);
    return ExitDone;
}

int PolicyCommand::set(const QCommandLineParser &parser, const CommandContext &context, const QString &file)
{
    Output &output = context.output;
    const auto policy = readPolicyFile(file);
    if (!policy)
        return PolicySource::fail(output, policy.error(), file);
    PolicySource source(context);
    const auto database = source.database();
    if (!database)
        return output.fail(database.error());
    const auto found = PolicyService(**database, context.clock.now()).findings(*policy);
    if (!found)
        return output.fail(found.error());
    const auto current = source.inForce();
    if (!current)
        return output.fail(current.error());
    const auto known = PolicyService(**database, context.clock.now()).findings(current->policy);
    if (!known)
        return output.fail(known.error());
    const int stopping = newlyStopping(found->findings, known->findings);
    if (stopping > 0 && !parser.isSet(QStringLiteral("force"))) {
        if (output.isJson()) {
            output.json({{QStringLiteral("ok"), false},
                         {QStringLiteral("error"), QStringLiteral("stops-work")},
                         {QStringLiteral("findings"), findingsJson(found->findings, *policy)}});
            return ExitFailed;
        }
        writeFindings(output, found->findings, *policy);
        return output.fail({ErrorCode::InvalidArgument, "stops-work " + std::to_string(stopping)},
                           tr("%n finding(s) would stop work that goes on now. Nothing was changed. Mend the file, or "
                              "save it all the same with --force.",
                              nullptr, stopping));
    }
    std::optional<int> basedOn;
    if (parser.isSet(QStringLiteral("based-on"))) {
        bool isNumber = false;
        basedOn = parser.value(QStringLiteral("based-on")).toInt(&isNumber);
        if (!isNumber)
            return output.usage(tr("--based-on takes the number of a version."));
    }
    return keep(source, context, *policy, parser.value(QStringLiteral("note")), basedOn);
}

int PolicyCommand::keep(PolicySource &source, const CommandContext &context, const Policy &policy, const QString &note,
                        std::optional<int> basedOn)
{
    Output &output = context.output;
    const auto database = source.database();
    if (!database)
        return output.fail(database.error());
    PolicyService service(**database, context.clock.now());
    const auto history = service.history();
    if (!history)
        return output.fail(history.error());
    const int newest = history->empty() ? 0 : history->back().policy.version;
    const auto saved = service.save(policy, note, basedOn.value_or(newest));
    if (!saved && saved.error().code == ErrorCode::Conflict)
        return refuse(source, context, basedOn.value_or(newest));
    if (!saved)
        return output.fail(saved.error());
    // A file may be edited and set again and again; but whoever edited an old version should know what came between.
    const bool isOld = policy.version > 0 && policy.version < newest;
    if (output.isJson()) {
        output.json({{QStringLiteral("ok"), true},
                     {QStringLiteral("version"), *saved},
                     {QStringLiteral("before"), newest},
                     {QStringLiteral("valid_from"), timeText(context.clock.now())}});
        return ExitDone;
    }
    output.line(tr("Policy %1 is in force.").arg(QString::number(*saved)));
    if (isOld)
        output.line(
            tr("The file was made from version %1, and %2 was the newest. evenkeelctl policy diff %2 %3 says what "
               "is different now.")
                .arg(QString::number(policy.version), QString::number(newest), QString::number(*saved)));
    return ExitDone;
}

int PolicyCommand::refuse(PolicySource &source, const CommandContext &context, int basedOn)
{
    Output &output = context.output;
    const auto database = source.database();
    if (!database)
        return output.fail(database.error());
    const auto history = PolicyService(**database, context.clock.now()).history();
    if (!history)
        return output.fail(history.error());
    const Error conflict{ErrorCode::Conflict, "policy " + std::to_string(basedOn)};
    if (history->empty())
        return output.fail(conflict);
    const PolicyRecord &theirs = history->back();
    const QString newest = QString::number(theirs.policy.version);
    const auto author = authorOf(**database, "policy", newest.toStdString());
    if (!author)
        return output.fail(author.error());
    const QString who = author->who.empty() ? tr("somebody") : QString::fromStdString(author->who);
    const QString when = timeText(author->at.value_or(theirs.validFrom));
    return output.fail(
        conflict, tr("Policy %1 was put in force by %2 at %3; yours is based on %4. Nothing was changed. evenkeelctl "
                     "policy diff %4 %1 says what is different; put what is yours into %1 and set that.")
                      .arg(newest, who, when, QString::number(basedOn)));
}

int PolicyCommand::history(const CommandContext &context)
{
    Output &output = context.output;
    PolicySource source(context);
    const auto database = source.database();
    if (!database)
        return output.fail(database.error());
    const auto records = PolicyService(**database, context.clock.now()).history();
    if (!records)
        return output.fail(records.error());
    const auto current = source.inForce();
    if (!current)
        return output.fail(current.error());
    QJsonArray json;
    std::vector<QStringList> rows;
    for (const PolicyRecord &record : *records) {
        const bool isInForce = record.policy.version == current->policy.version;
        json.push_back(QJsonObject{{QStringLiteral("version"), record.policy.version},
                                   {QStringLiteral("valid_from"), timeText(record.validFrom)},
                                   {QStringLiteral("note"), record.note},
                                   {QStringLiteral("in_force"), isInForce}});
        rows.push_back({QString::number(record.policy.version), timeText(record.validFrom),
                        isInForce ? tr("in force") : QString(), record.note});
    }
    if (output.isJson())
        output.json({{QStringLiteral("versions"), json}, {QStringLiteral("in_force"), current->policy.version}});
    else if (rows.empty())
        output.line(tr("No policy was saved yet; the standard policy is in force."));
    else
        output.table({{tr("Version"), Align::Right}, {tr("Valid from")}, {{}}, {tr("Note")}}, rows);
    return ExitDone;
}

int PolicyCommand::diff(const CommandContext &context, const QStringList &words)
{
    PolicySource source(context);
    const auto before = source.read(words[1]);
    if (!before)
        return PolicySource::fail(context.output, before.error(), words[1]);
    const auto after = source.read(words[2]);
    if (!after)
        return PolicySource::fail(context.output, after.error(), words[2]);
    const auto differing = differences(before->policy, after->policy);
    if (context.output.isJson())
        context.output.json({{QStringLiteral("before"), words[1]},
                             {QStringLiteral("after"), words[2]},
                             {QStringLiteral("differences"), differencesJson(differing)}});
    else
        writeDifferences(context.output, differing);
    return ExitDone;
}

} // namespace evenkeel
