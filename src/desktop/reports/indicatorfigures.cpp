// SPDX-License-Identifier: GPL-3.0-or-later
// Leading indicators: where a desk is going, week by week.
#include "figureparts.h"
#include "trendfigures.h"

#include "desktop/charts/chartticks.h"
#include "desktop/style/words.h"
#include "metrics/estimates.h"
#include "wording/metricwords.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

/// What one week says, with the tickets it rests on.
struct WeekValue
{
    std::optional<double> value;
    std::optional<Estimate> interval;
    std::size_t part = 0;
    std::size_t whole = 0;
    std::vector<TicketId> tickets;
};

WeekValue shareOf(const std::vector<TicketId> &part, const std::vector<TicketId> &whole)
{
    WeekValue week;
    week.part = part.size();
    week.whole = whole.size();
    week.tickets = part;
    if (!whole.empty())
        week.value = static_cast<double>(part.size()) / static_cast<double>(whole.size());
    week.interval = wilsonInterval(static_cast<std::int64_t>(part.size()), static_cast<std::int64_t>(whole.size()));
    return week;
}

WeekValue medianOf(const DurationBand &band, const std::vector<TicketId> &tickets)
{
    return {band.median, band.medianInterval, tickets.size(), tickets.size(), tickets};
}

WeekValue weekValue(const TimeBin &bin, Metric trend)
{
    switch (trend) {
    case Metric::FrtTrend:
        return medianOf(bin.replyMinutes, bin.replied);
    case Metric::QueueAgeTrend:
        return medianOf(bin.waitMinutes, bin.assigned);
    case Metric::EscalationTrend:
        return shareOf(bin.escalated, bin.created);
    case Metric::ReopenTrend:
        return shareOf(bin.reopened, bin.resolved);
    default:
        return shareOf(bin.complex, bin.created);
    }
}

bool isShare(Metric trend)
{
    return specOf(trend).unit == MetricUnit::SharePerWeek;
}

/// The direction in words; only what the interval bears out is called one.
QString directionOf(const MetricFigure *figure)
{
    if (figure == nullptr || !figure->value)
        return TrendFigures::tr("Too few weeks to tell a direction");
    const QString by = MetricWords::value(*figure);
    if (figure->low && figure->high && *figure->low <= 0 && *figure->high >= 0)
        return TrendFigures::tr("No clear direction (%1)").arg(by);
    return *figure->value > 0 ? TrendFigures::tr("↗ Rising, %1").arg(by) : TrendFigures::tr("↘ Falling, %1").arg(by);
}

} // namespace

ChartFigure TrendFigures::indicator(const View &view, Metric trend)
{
    ChartFigure figure;
    figure.kind = ChartKind::Lines;
    figure.key = QString::fromLatin1(specOf(trend).code.data(), static_cast<qsizetype>(specOf(trend).code.size()));
    figure.title = trend == Metric::FrtTrend          ? tr("First response, median")
                   : trend == Metric::QueueAgeTrend   ? tr("Wait for an agent, median")
                   : trend == Metric::EscalationTrend ? tr("Escalated")
                   : trend == Metric::ReopenTrend     ? tr("Reopened within 14 days")
                                                      : tr("Complex tickets");
    figure.ground = directionOf(view->trends.find(trend));
    figure.empty = noHistory(view);
    figure.x.kind = AxisKind::Time;
    figure.x.zone = zoneOf(*view->ground);
    figure.x.low = secondsOf(view->ground->weeks.front());
    figure.x.high = secondsOf(view->ground->weeks.back());
    figure.y.kind = isShare(trend) ? AxisKind::Share : AxisKind::InMinutes;
    figure.series = {{tr("By week"), {.series = 0}, {}, {}, -1, true}};
    figure.table.headers = {tr("Week from"), isShare(trend) ? tr("Share, %") : tr("Median, min"),
                            tr("from"),      tr("to"),
                            tr("Tickets"),   tr("Of")};
    const auto weeks = std::make_shared<std::vector<WeekValue>>();
    bool hasAny = false;
    for (const TimeBin &bin : view->weeks) {
        WeekValue week = weekValue(bin, trend);
        const double times = isShare(trend) ? 100 : 1;
        const auto number = [times](const std::optional<double> &value) {
            return value ? QVariant(*value * times) : QVariant();
        };
        figure.series[0].x.push_back((secondsOf(bin.span.from) + secondsOf(bin.span.until)) / 2);
        figure.series[0].y.push_back(week.value.value_or(std::nan("")));
        figure.table.rows.push_back({axisText(figure.x, secondsOf(bin.span.from)), number(week.value),
                                     number(week.interval ? std::optional(week.interval->low) : std::nullopt),
                                     number(week.interval ? std::optional(week.interval->high) : std::nullopt),
                                     static_cast<qlonglong>(week.part), static_cast<qlonglong>(week.whole)});
        hasAny = hasAny || week.value.value_or(0) > 0;
        weeks->push_back(std::move(week));
    }
    if (!hasAny) {
        if (view->ground->totalTickets > 0)
            figure.empty = trend == Metric::EscalationTrend ? tr("No escalation is on record in these eight weeks.")
                           : trend == Metric::FrtTrend
                               ? tr("No reply is on record in these eight weeks. Import a history with replies.")
                               : tr("Nothing of this in these eight weeks.");
        return figure;
    }
    fitHigh(figure);
    for (std::size_t i = 0; i < weeks->size(); ++i) {
        if ((*weeks)[i].value)
            figure.marks.push_back({0, figure.series[0].x[i], figure.series[0].y[i]});
    }
    const auto weekAt = [view, marks = figure.marks](int at) {
        const auto moment = instantFromMillis(std::llround(marks[static_cast<std::size_t>(at)].x * 1000));
        return binOf(view->ground->weeks, moment).value_or(0);
    };
    const ChartAxis value = figure.y;
    const ChartAxis time = figure.x;
    figure.describe = [view, weeks, weekAt, value, time, trend](int at) {
        const WeekValue &week = (*weeks)[weekAt(at)];
        const QString head = tr("Seven days from %1").arg(axisText(time, secondsOf(view->weeks[weekAt(at)].span.from)));
        const QString range = week.interval
                                  ? tr(" (%1 to %2)", "95 % interval")
                                        .arg(axisText(value, week.interval->low), axisText(value, week.interval->high))
                                  : QString();
        const QString ground = isShare(trend) ? tr("%1 of %2")
                                                    .arg(Words::number(static_cast<qint64>(week.part)),
                                                         Words::number(static_cast<qint64>(week.whole)))
                                              : tr("%Ln tickets", nullptr, static_cast<int>(week.whole));
        return QStringLiteral("%1\n%2%3\n%4").arg(head, axisText(value, week.value.value_or(0)), range, ground);
    };
    const QString title = figure.title;
    figure.behind = [view, weeks, weekAt, title, time](int at) {
        return ChartTickets{
            tr("%1, seven days from %2").arg(title, axisText(time, secondsOf(view->weeks[weekAt(at)].span.from))),
            (*weeks)[weekAt(at)].tickets};
    };
    return figure;
}

} // namespace evenkeel
