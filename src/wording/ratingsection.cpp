// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/ratingsection.h"

#include "metrics/score.h"
#include "wording/metricwords.h"
#include "wording/reportcells.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr std::array Shown{Metric::Csat, Metric::Nps, Metric::PerformanceScore, Metric::RevenuePerTicket};

const MetricFigure *valued(const MetricsAnswer &answer, Metric metric)
{
    const MetricFigure *figure = answer.find(metric);
    return figure && figure->value ? figure : nullptr;
}

bool isKnown(const PeriodReport &report, Metric metric)
{
    return valued(report.now.answer, metric) || valued(report.before.answer, metric);
}

/// One part of the score: what it is made of, and from which values on it scores how much.
struct ScorePartRow
{
    Metric metric;
    const ScoreSteps &steps;
    ScoreSide side;
};

ReportChart chartOf(const PeriodReport &report, Metric metric, const QString &title)
{
    const bool isShare = specOf(metric).unit == MetricUnit::Share;
    ReportChart chart;
    chart.kind = ReportChart::Kind::Lines;
    chart.title = title;
    chart.unit = isShare ? QStringLiteral("%") : QString();
    chart.labels = QStringList(report.period.seriesLabels.begin(), report.period.seriesLabels.end());
    ReportSeries series{MetricWords::name(metric), {}};
    for (const MetricsAnswer &answer : report.series) {
        const MetricFigure *figure = valued(answer, metric);
        series.values.push_back(figure ? std::optional(*figure->value * (isShare ? 100 : 1)) : std::nullopt);
    }
    chart.series.push_back(std::move(series));
    return chart;
}

// A line needs two points.
bool isLine(const ReportChart &chart)
{
    const auto &values = chart.series.front().values;
    return std::count_if(values.begin(), values.end(), [](const auto &value) { return value.has_value(); }) > 1;
}

} // namespace

ReportSection RatingSection::of(const PeriodReport &report)
{
    ReportSection section;
    section.title = tr("Ratings");
    const bool isRated = isKnown(report, Metric::Csat);
    if (!isRated && !isKnown(report, Metric::Nps) && !isKnown(report, Metric::RevenuePerTicket))
        return section;
    if (isRated)
        section.paragraphs << tr("CSAT is the share of 4 and 5 among the ratings from 1 to 5.");
    if (isKnown(report, Metric::Nps))
        section.paragraphs << tr(
            "NPS is the share of 9 and 10 less the share of 0 to 6 among the answers from 0 to 10, "
            "in points from -100 to 100.");
    if (isKnown(report, Metric::RevenuePerTicket))
        section.paragraphs << tr("Revenue is in the currency of its source; a ticket whose revenue nobody told counts "
                                 "as nothing.");
    section.tables.push_back(figures(report));
    if (isRated)
        section.tables.push_back(score(report));
    for (ReportChart chart :
         std::array{chartOf(report, Metric::Csat, tr("CSAT, %")), chartOf(report, Metric::Nps, tr("NPS, points"))}) {
        if (isLine(chart))
            section.charts.push_back(std::move(chart));
    }
    return section;
}

ReportTable RatingSection::figures(const PeriodReport &report)
{
    ReportTable table;
    table.columns << tr("Metric") << tr("Value") << tr("Before") << tr("95 % interval") << tr("Rests on");
    for (const Metric metric : Shown) {
        if (!isKnown(report, metric))
            continue;
        const MetricFigure *now = report.now.answer.find(metric);
        table.rows.push_back({wordCell(MetricWords::name(metric)), figureCell(now),
                              figureCell(report.before.answer.find(metric)),
                              wordCell(now ? MetricWords::interval(*now) : QString()),
                              wordCell(now ? MetricWords::ground(*now) : QString(), ReportTone::Muted)});
    }
    return table;
}

ReportTable RatingSection::score(const PeriodReport &report)
{
    const MetricsOptions &options = report.now.request.options;
    const std::array parts{
        ScorePartRow{Metric::FrtMedian, options.frtMinutesSteps, ScoreSide::LessIsBetter},
        ScorePartRow{Metric::ResolutionMedian, options.resolutionHoursSteps, ScoreSide::LessIsBetter},
        ScorePartRow{Metric::Csat, options.csatSteps, ScoreSide::MoreIsBetter}};
    ReportTable table;
    table.title = tr("Support performance score: the mean of three parts, each from 1 to 5");
    table.columns << tr("Part") << tr("Value") << tr("Scores");
    for (int points = 5; points > 1; --points)
        table.columns << tr("%1 points", "of a score").arg(points);
    for (const auto &[metric, steps, side] : parts) {
        const MetricUnit unit = specOf(metric).unit;
        const MetricFigure *now = valued(report.now.answer, metric);
        std::vector<ReportCell> row{wordCell(MetricWords::name(metric)), figureCell(now)};
        const int points = now ? scoreOf(*now->value, steps, side) : 0;
        row.push_back(now ? numberCell(QString::number(points), points, MetricUnit::Tickets)
                          : wordCell(QStringLiteral("–")));
        for (const double step : steps) {
            const QString value = MetricWords::number(step, unit);
            row.push_back(wordCell(side == ScoreSide::LessIsBetter ? tr("up to %1", "a value").arg(value)
                                                                   : tr("from %1 on", "a value").arg(value)));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace evenkeel
