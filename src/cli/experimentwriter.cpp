// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/experimentwriter.h"

#include "cli/codetext.h"
#include "cli/output.h"
#include "wording/experimentwords.h"
#include "wording/metricwords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace evenkeel {

namespace {

struct ExperimentText
{
    Q_DECLARE_TR_FUNCTIONS(ExperimentWriter)
};

QString iso(Instant at)
{
    return QString::fromStdString(toIsoString(at));
}

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QString stateCode(ExperimentState state)
{
    constexpr const char *Codes[]{"running", "kept", "reverted", "stopped"};
    return QString::fromLatin1(Codes[static_cast<std::size_t>(state)]);
}

// A metric of a newer program has no name here.
QString metricName(const PolicyExperiment &experiment)
{
    const auto metric = metricFrom(experiment.metric);
    return metric ? MetricWords::name(*metric) : text(experiment.metric);
}

QString amount(const PolicyExperiment &experiment, double value)
{
    const auto metric = metricFrom(experiment.metric);
    return metric ? MetricWords::number(value, specOf(*metric).unit) : QString::number(value);
}

QJsonObject sideJson(const ExperimentOutcome &outcome, const Interval &span, bool isAfter)
{
    QJsonObject side{{QStringLiteral("from"), iso(span.from)}, {QStringLiteral("to"), iso(span.until)}};
    if (!outcome.comparison)
        return side;
    const Comparison &comparison = *outcome.comparison;
    side.insert(QStringLiteral("value"), isAfter ? comparison.after : comparison.before);
    side.insert(QStringLiteral("denominator"), static_cast<qint64>(isAfter ? comparison.nAfter : comparison.nBefore));
    if (comparison.partBefore + comparison.partAfter > 0)
        side.insert(QStringLiteral("n"), static_cast<qint64>(isAfter ? comparison.partAfter : comparison.partBefore));
    return side;
}

QJsonValue differenceJson(const ExperimentOutcome &outcome)
{
    if (!outcome.comparison)
        return QJsonValue::Null;
    const Comparison &comparison = *outcome.comparison;
    return QJsonObject{{QStringLiteral("value"), comparison.after - comparison.before},
                       {QStringLiteral("low"), comparison.difference.low},
                       {QStringLiteral("high"), comparison.difference.high},
                       {QStringLiteral("low_999"), comparison.wideDifference.low},
                       {QStringLiteral("high_999"), comparison.wideDifference.high}};
}

void writeSides(Output &output, const ExperimentOutcome &outcome)
{
    const PolicyExperiment &experiment = outcome.experiment;
    const Comparison &comparison = *outcome.comparison;
    output.table({{ExperimentText::tr("Time")},
                  {ExperimentText::tr("From")},
                  {ExperimentText::tr("To")},
                  {metricName(experiment), Align::Right},
                  {ExperimentText::tr("Rests on"), Align::Right}},
                 {{ExperimentText::tr("Before"), iso(outcome.before.from), iso(outcome.before.until),
                   amount(experiment, comparison.before), QString::number(comparison.nBefore)},
                  {ExperimentText::tr("After"), iso(outcome.after.from), iso(outcome.after.until),
                   amount(experiment, comparison.after), QString::number(comparison.nAfter)}});
    output.line(ExperimentText::tr("The difference is %1, with 95 % confidence between %2 and %3; hoped for: %4.")
                    .arg(amount(experiment, comparison.after - comparison.before),
                         amount(experiment, comparison.difference.low), amount(experiment, comparison.difference.high),
                         amount(experiment, experiment.target)));
}

} // namespace

QJsonObject experimentJson(const PolicyExperiment &experiment)
{
    return {{QStringLiteral("number"), static_cast<qint64>(experiment.id)},
            {QStringLiteral("name"), text(experiment.name)},
            {QStringLiteral("state"), stateCode(experiment.state)},
            {QStringLiteral("policy"), experiment.policyVersion},
            {QStringLiteral("former_policy"), experiment.formerVersion},
            {QStringLiteral("variable"), text(experiment.variable)},
            {QStringLiteral("before"), text(experiment.before)},
            {QStringLiteral("after"), text(experiment.after)},
            {QStringLiteral("metric"), text(experiment.metric)},
            {QStringLiteral("target"), experiment.target},
            {QStringLiteral("from"), iso(experiment.watch.from)},
            {QStringLiteral("to"), iso(experiment.watch.until)},
            {QStringLiteral("ended_at"),
             experiment.endedAt ? QJsonValue(iso(*experiment.endedAt)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("end_policy"),
             experiment.endVersion > 0 ? QJsonValue(experiment.endVersion) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("note"), text(experiment.note)}};
}

QJsonObject experimentsJson(const std::vector<PolicyExperiment> &experiments)
{
    QJsonArray list;
    for (const PolicyExperiment &experiment : experiments)
        list.append(experimentJson(experiment));
    return {{QStringLiteral("experiments"), list}};
}

QJsonObject outcomeJson(const ExperimentOutcome &outcome)
{
    const MetricSpec &spec = specOf(outcome.metric);
    QJsonArray notes;
    for (const Disturbance &disturbance : outcome.disturbances)
        notes.append(QJsonObject{{QStringLiteral("note"), codeText(disturbance.kind)},
                                 {QStringLiteral("value"), disturbance.value},
                                 {QStringLiteral("against"), disturbance.against}});
    return {{QStringLiteral("experiment"), experimentJson(outcome.experiment)},
            {QStringLiteral("unit"), codeText(spec.unit)},
            {QStringLiteral("better"), codeText(spec.direction)},
            {QStringLiteral("over"), outcome.isOver},
            {QStringLiteral("verdict"), codeText(outcome.verdict.verdict)},
            {QStringLiteral("reason"), codeText(outcome.verdict.reason)},
            {QStringLiteral("before"), sideJson(outcome, outcome.before, false)},
            {QStringLiteral("after"), sideJson(outcome, outcome.after, true)},
            {QStringLiteral("difference"), differenceJson(outcome)},
            {QStringLiteral("notes"), notes}};
}

void writeExperiments(Output &output, const std::vector<PolicyExperiment> &experiments)
{
    std::vector<QStringList> rows;
    for (const PolicyExperiment &experiment : experiments)
        rows.push_back({QString::number(experiment.id), text(experiment.name), ExperimentWords::state(experiment.state),
                        ExperimentText::tr("%1: %2 to %3", "variable, before, after")
                            .arg(text(experiment.variable), text(experiment.before), text(experiment.after)),
                        metricName(experiment), amount(experiment, experiment.target), iso(experiment.watch.from),
                        iso(experiment.watch.until)});
    output.table({{ExperimentText::tr("No."), Align::Right},
                  {ExperimentText::tr("Name")},
                  {ExperimentText::tr("State")},
                  {ExperimentText::tr("Change")},
                  {ExperimentText::tr("Metric")},
                  {ExperimentText::tr("Target"), Align::Right},
                  {ExperimentText::tr("From")},
                  {ExperimentText::tr("To")}},
                 rows);
}

void writeExperiment(Output &output, const PolicyExperiment &experiment)
{
    writeExperiments(output, {experiment});
}

void writeOutcome(Output &output, const ExperimentOutcome &outcome)
{
    output.line(ExperimentText::tr("%1: %2", "name of an experiment, verdict")
                    .arg(text(outcome.experiment.name), ExperimentWords::verdict(outcome.verdict.verdict)));
    output.line(ExperimentWords::reason(outcome.verdict.reason));
    if (outcome.comparison)
        writeSides(output, outcome);
    for (const Disturbance &disturbance : outcome.disturbances)
        output.line(ExperimentWords::disturbance(disturbance));
}

} // namespace evenkeel
