// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/figurechange.h"

#include "metrics/estimates.h"

#include <algorithm>

namespace evenkeel {

namespace {

double perPeriod(const MetricFigure &figure, double periods)
{
    const bool isFlow = figure.metric == Metric::Tickets || figure.metric == Metric::Resolved;
    return *figure.value / (isFlow ? periods : 1);
}

// What may still come of a ticket counts as of the end of its period. Over a longer time before more has come, so that
// the weeks before are counted each as of its own end.
MetricFigure beforeOf(const PeriodReport &report, const MetricFigure &whole)
{
    const bool isStillComing = whole.metric == Metric::ReassignmentRate || whole.metric == Metric::ReopenRate;
    if (!isStillComing || report.period.kind == ReportKind::Monthly)
        return whole;
    MetricFigure pooled;
    pooled.metric = whole.metric;
    for (std::size_t week = 0; week + 1 < report.series.size(); ++week) {
        const MetricFigure *figure = report.series[week].find(whole.metric);
        if (!figure || report.period.series[week].from < report.period.before.from)
            continue;
        pooled.n += figure->n;
        pooled.denominator += figure->denominator;
    }
    if (const auto interval = wilsonInterval(pooled.n, pooled.denominator)) {
        pooled.value = static_cast<double>(pooled.n) / static_cast<double>(pooled.denominator);
        pooled.low = interval->low;
        pooled.high = interval->high;
    }
    return pooled;
}

bool isWindowOpen(const PeriodReport &report, Metric metric)
{
    const auto &notes = report.now.answer.notes;
    return metric == Metric::FirstContactResolution &&
           std::any_of(notes.begin(), notes.end(),
                       [](const MetricNote &note) { return note.code == MetricNoteCode::WindowsOpen; });
}

ReportTone toneOf(const MetricFigure &now, const MetricFigure &before, double change)
{
    const MetricDirection direction = specOf(now.metric).direction;
    const bool isEstimate = now.low && before.low;
    const bool isSure = !isEstimate || *now.low > *before.high || *now.high < *before.low;
    if (direction == MetricDirection::Neutral || !isSure || change == 0)
        return ReportTone::Muted;
    return (change > 0) == (direction == MetricDirection::HigherIsBetter) ? ReportTone::Good : ReportTone::Bad;
}

} // namespace

// Weeks before the first ticket were no weeks without work.
BeforeLength lengthOfBefore(const PeriodReport &report)
{
    BeforeLength length;
    if (report.period.kind == ReportKind::Monthly)
        return length;
    length.periods = 0;
    const std::size_t weeks = report.series.size();
    for (std::size_t week = 0; week + 1 < weeks; ++week) {
        const MetricFigure *tickets = report.series[week].find(Metric::Tickets);
        const bool hasTickets = tickets && tickets->value;
        if (report.period.series[week].from >= report.period.before.from)
            length.periods += hasTickets || length.periods > 0 ? 1 : 0;
    }
    length.isShort = length.periods > 0 && length.periods < 4;
    length.periods = std::max(1.0, length.periods);
    return length;
}

std::optional<FigureChange> changeOf(const PeriodReport &report, Metric metric)
{
    FigureChange change;
    change.now = report.now.answer.find(metric);
    if (!change.now || !change.now->value)
        return std::nullopt;
    const MetricFigure *whole = report.before.answer.find(metric);
    const MetricFigure earlier = whole ? beforeOf(report, *whole) : MetricFigure{};
    if (!earlier.value)
        return change;
    change.then = perPeriod(earlier, lengthOfBefore(report).periods);
    change.change = *change.now->value - *change.then;
    if (!isWindowOpen(report, metric))
        change.tone = toneOf(*change.now, earlier, change.change);
    return change;
}

} // namespace evenkeel
