// SPDX-License-Identifier: GPL-3.0-or-later
#include "experimenttexts.h"

#include "metrics/comparisonsample.h"
#include "wording/differencewords.h"
#include "wording/experimentwords.h"
#include "wording/fieldnames.h"
#include "wording/metricwords.h"
#include "wording/wordforms.h"

#include <QLocale>

#include <algorithm>

namespace evenkeel {

namespace {

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace

QString ExperimentTexts::day(Instant at)
{
    return QLocale().toString(Words::toLocal(at).date(), QLocale::ShortFormat);
}

QString ExperimentTexts::change(const ShownExperiment &shown)
{
    if (shown.change.size() == 1)
        return DifferenceWords::sentence(shown.change.front());
    return change(shown.experiment);
}

QString ExperimentTexts::change(const PolicyExperiment &experiment)
{
    // "rule 5 (Payments): cap": the field stands last.
    const QString field = text(experiment.variable).section(QStringLiteral(": "), -1);
    return tr("%1: %2 to %3", "variable, before, after")
        .arg(WordForms::capitalised(FieldNames::field(field)), text(experiment.before), text(experiment.after));
}

QString ExperimentTexts::metric(const PolicyExperiment &experiment)
{
    const auto metric = metricFrom(experiment.metric);
    return metric ? MetricWords::name(*metric) : text(experiment.metric);
}

QString ExperimentTexts::time(const PolicyExperiment &experiment, Instant now)
{
    if (experiment.state != ExperimentState::Running)
        return experiment.endedAt ? tr("%1 on %2", "kept or reverted, day")
                                        .arg(ExperimentWords::state(experiment.state), day(*experiment.endedAt))
                                  : ExperimentWords::state(experiment.state);
    const Millis left = experiment.watch.until - now;
    if (left <= Millis{0})
        return tr("Time is over since %1: keep it or revert it", "day").arg(day(experiment.watch.until));
    const auto days = std::chrono::ceil<std::chrono::days>(left).count();
    return tr("%Ln days left, until %1", nullptr, static_cast<int>(std::min<std::int64_t>(days, 100'000)))
        .arg(day(experiment.watch.until));
}

QString ExperimentTexts::hope(Metric metric, double target)
{
    const MetricSpec &spec = specOf(metric);
    const QString amount = spec.unit == MetricUnit::Share
                               ? tr("%1 points", "of a share").arg(QLocale().toString(target * 100, 'f', 1))
                               : MetricWords::number(target, spec.unit);
    return spec.direction == MetricDirection::HigherIsBetter
               ? tr("%1 should rise by at least %2.", "metric, amount").arg(MetricWords::name(metric), amount)
               : tr("%1 should fall by at least %2.", "metric, amount").arg(MetricWords::name(metric), amount);
}

QString ExperimentTexts::sentence(const ExperimentOutcome &outcome)
{
    if (!outcome.comparison)
        return {};
    const Comparison &comparison = *outcome.comparison;
    const MetricUnit unit = specOf(outcome.metric).unit;
    const QString name = MetricWords::name(outcome.metric);
    const QString before = MetricWords::number(comparison.before, unit);
    const QString after = MetricWords::number(comparison.after, unit);
    if (before == after)
        return tr("%1 stayed at %2.", "metric, value").arg(name, after);
    return comparison.after > comparison.before
               ? tr("%1 rose from %2 to %3.", "metric, values").arg(name, before, after)
               : tr("%1 fell from %2 to %3.", "metric, values").arg(name, before, after);
}

QString ExperimentTexts::span(const Interval &span)
{
    return tr("%1 to %2", "moments").arg(Words::shortDateTime(span.from), Words::shortDateTime(span.until));
}

QString ExperimentTexts::ground(const ExperimentOutcome &outcome, bool isAfter)
{
    if (!outcome.comparison)
        return {};
    const Comparison &comparison = *outcome.comparison;
    const std::int64_t n = isAfter ? comparison.nAfter : comparison.nBefore;
    const int count = static_cast<int>(std::min<std::int64_t>(n, 2'000'000'000));
    switch (comparisonKindOf(outcome.metric).value_or(ComparisonKind::Mean)) {
    case ComparisonKind::Share:
        return tr("%1 of %Ln tickets", nullptr, count)
            .arg(Words::number(isAfter ? comparison.partAfter : comparison.partBefore));
    case ComparisonKind::PairedDays:
        return tr("%Ln days", nullptr, count);
    default:
        return tr("%Ln tickets", nullptr, count);
    }
}

Tone ExperimentTexts::toneOf(ExperimentVerdict verdict)
{
    switch (verdict) {
    case ExperimentVerdict::Helped:
        return Tone::Good;
    case ExperimentVerdict::Hurt:
        return Tone::Bad;
    case ExperimentVerdict::TooEarly:
        break;
    }
    return Tone::Muted;
}

Failure ExperimentTexts::failure(const Error &error)
{
    const QString detail = text(error.detail);
    const QString number = detail.section(QLatin1Char(' '), 1, 1);
    const QString kept = tr("Nothing was changed.");
    if (error.code == ErrorCode::Conflict && detail.startsWith(QLatin1String("policy ")))
        return {tr("Policy %1 is in force by now, which is not the experiment's.").arg(number), kept,
                tr("Change what you want on the page Policy.")};
    if (error.code == ErrorCode::Conflict && detail.startsWith(QLatin1String("experiment ")))
        return {tr("Experiment %1 stands otherwise by now.").arg(number), kept,
                tr("Only one experiment runs at a time, and each ends once. See the list.")};
    if (error.code == ErrorCode::Conflict)
        return {tr("Policy %1 came into force meanwhile.").arg(detail), kept,
                tr("Look at it on the page Policy and start the experiment again.")};
    if (error.code == ErrorCode::InvalidArgument && detail.startsWith(QLatin1String("differences ")))
        return {tr("The policy changed meanwhile: the experiment would change more than one thing, or nothing."), kept,
                tr("Start it again, from the policy that is in force now.")};
    return Words::failure(error);
}

} // namespace evenkeel
