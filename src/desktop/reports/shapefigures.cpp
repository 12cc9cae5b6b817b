// SPDX-License-Identifier: GPL-3.0-or-later
// Distributions, flows and weeks.
#include "figureparts.h"
#include "trendfigures.h"

#include "desktop/charts/chartticks.h"
#include "desktop/style/words.h"
#include "metrics/weekheat.h"
#include "wording/metricwords.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>

namespace evenkeel {

namespace {

constexpr double PeakChance = 0.05;

QString hourName(int hour)
{
    return QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0'));
}

/// Categories that begin at minutes: "0", "15 min", "1 h".
QString startName(double minutes)
{
    return minutes <= 0 ? QStringLiteral("0") : minutesText(minutes);
}

/// Where a value in minutes lies on the axis of bins.
double binPlace(const std::vector<HistogramBin> &bins, double minutes)
{
    const double width = bins.front().until - bins.front().from;
    return std::min(minutes / width, static_cast<double>(bins.size())) - 0.5;
}

/// The rows with anything in them: most desks have no nights.
struct HourRange
{
    int first = 0;
    int last = 23;
};

HourRange busyHours(const WeekHeat &cells)
{
    HourRange range{23, 0};
    for (std::size_t slot = 0; slot < cells.size(); ++slot) {
        if (cells[slot].n == 0)
            continue;
        range.first = std::min(range.first, static_cast<int>(slot % 24));
        range.last = std::max(range.last, static_cast<int>(slot % 24));
    }
    return range.first <= range.last ? range : HourRange{};
}

} // namespace

ChartFigure TrendFigures::replies(const View &view)
{
    ChartFigure figure;
    figure.kind = ChartKind::Bars;
    figure.key = QStringLiteral("first-response-histogram");
    figure.title = tr("First responses by how long they took");
    figure.note = tr("First public reply minus created, wall clock. Two peaks by Silverman's test of one against two.");
    figure.empty = firstResponse(view).empty;
    figure.x.kind = AxisKind::Category;
    figure.y.isWhole = true;
    figure.series = {{tr("Tickets"), {.series = 0}, {}, {}}};
    figure.table.headers = {tr("From, min"), tr("To, min"), tr("Tickets"), tr("Share, %")};
    if (view->replies.empty())
        return figure;
    for (std::size_t i = 0; i < view->replies.size(); ++i) {
        const HistogramBin &bin = view->replies[i];
        figure.x.categories << startName(bin.from);
        figure.series[0].x.push_back(static_cast<double>(i));
        figure.series[0].y.push_back(static_cast<double>(bin.tickets.size()));
        figure.table.rows.push_back(
            {bin.from, std::isfinite(bin.until) ? QVariant(bin.until) : QVariant(),
             static_cast<qlonglong>(bin.tickets.size()),
             100.0 * static_cast<double>(bin.tickets.size()) / static_cast<double>(view->replyCount)});
    }
    figure.x.low = -0.5;
    figure.x.high = static_cast<double>(view->replies.size()) - 0.5;
    fitHigh(figure);
    addPointMarks(figure);
    figure.ground = tr("%Ln tickets with a first reply", nullptr, static_cast<int>(view->replyCount));
    if (!view->peaks) {
        figure.ground += tr("; too few to test for two peaks");
    } else if (view->peaks->p < PeakChance) {
        figure.markers = {
            {binPlace(view->replies, view->peaks->low), tr("peak %1").arg(minutesText(view->peaks->low))},
            {binPlace(view->replies, view->peaks->high), tr("peak %1").arg(minutesText(view->peaks->high))}};
        figure.ground += tr("; two peaks (p %1), %2 after the valley at %3")
                             .arg(Words::decimal(view->peaks->p, 2), Words::percent(view->peaks->highShare),
                                  minutesText(view->peaks->valley));
    } else {
        figure.ground += tr("; one peak (p %1)").arg(Words::decimal(view->peaks->p, 2));
        if (const MetricFigure *median = view->answer.find(Metric::FrtMedian); median != nullptr && median->value)
            figure.markers = {
                {binPlace(view->replies, *median->value), tr("median %1").arg(minutesText(*median->value))}};
    }
    const auto range = [](const HistogramBin &bin) {
        return std::isfinite(bin.until) ? tr("%1 to %2", "durations").arg(startName(bin.from), minutesText(bin.until))
                                        : tr("%1 and more", "duration").arg(minutesText(bin.from));
    };
    figure.describe = [view, range](int at) {
        const HistogramBin &bin = view->replies[static_cast<std::size_t>(at)];
        return tr("%1\n%2 of %3 tickets, %4")
            .arg(range(bin), Words::number(static_cast<qint64>(bin.tickets.size())), Words::number(view->replyCount),
                 Words::percent(static_cast<double>(bin.tickets.size()) / static_cast<double>(view->replyCount)));
    };
    figure.behind = [view, range](int at) {
        const HistogramBin &bin = view->replies[static_cast<std::size_t>(at)];
        return ChartTickets{tr("First reply after %1").arg(range(bin)), bin.tickets};
    };
    return figure;
}

ChartFigure TrendFigures::flows(const View &view)
{
    ChartFigure figure;
    figure.kind = ChartKind::Flows;
    figure.key = QStringLiteral("reassignments");
    figure.title = view->grouping == FlowGrouping::Teams ? tr("Reassigned, from team to team")
                                                         : tr("Reassigned, from agent to agent");
    figure.note = tr("Every move of a ticket from one agent to another in the period; the reason as it was given, "
                     "or a skill that only the next one has.");
    figure.empty = view->ground->totalTickets == 0 ? noHistory(view) : tr("No ticket changed hands in this period.");
    figure.table.headers = {tr("From"), tr("To"), tr("Moves"), tr("For a skill"), tr("Given most often as the reason")};
    std::map<std::uint32_t, int> left;
    std::map<std::uint32_t, int> right;
    const auto nameOf = [&view](std::uint32_t group) {
        return group == NoGroup      ? tr("not told", "an agent or team")
               : group == OtherGroup ? tr("others", "agents or teams")
                                     : QString::fromStdString(view->flowName(group));
    };
    const auto place = [&nameOf](std::map<std::uint32_t, int> &places, QStringList &names, std::uint32_t group) {
        const auto [at, isNew] = places.try_emplace(group, static_cast<int>(names.size()));
        if (isNew)
            names << nameOf(group);
        return at->second;
    };
    const auto reasonOf = [view](const Flow &flow) {
        return flow.words.empty() ? QString() : QString::fromStdString(view->ground->series.words[flow.words[0].words]);
    };
    for (std::size_t i = 0; i < view->flows.size(); ++i) {
        const Flow &flow = view->flows[i];
        const auto amount = static_cast<double>(flow.tickets.size());
        // The two largest stand out; what is quiet is quiet.
        const ChartInk ink{i < 2 ? static_cast<int>(i) : 7};
        figure.flows.push_back({place(left, figure.left, flow.from), place(right, figure.right, flow.to), amount, ink});
        figure.marks.push_back({static_cast<int>(i), static_cast<double>(i), amount});
        figure.table.rows.push_back({nameOf(flow.from), nameOf(flow.to), static_cast<qlonglong>(flow.tickets.size()),
                                     static_cast<qlonglong>(flow.reasons[static_cast<std::size_t>(MoveReason::Skill)]),
                                     reasonOf(flow)});
    }
    figure.x.low = 0;
    figure.x.high = std::max(1.0, static_cast<double>(view->flows.size()) - 1);
    figure.ground = tr("%Ln moves", nullptr, static_cast<int>(view->moves));
    if (const MetricFigure *rate = view->answer.find(Metric::ReassignmentRate); rate != nullptr && rate->value)
        figure.ground += tr("; %1 of %2 created tickets changed hands")
                             .arg(Words::number(rate->n), Words::number(rate->denominator));
    figure.describe = [view, nameOf](int at) {
        const Flow &flow = view->flows[static_cast<std::size_t>(at)];
        const auto all = static_cast<qint64>(flow.tickets.size());
        QString text = tr("%1 to %2\n%3 of %4 moves")
                           .arg(nameOf(flow.from), nameOf(flow.to), Words::number(all), Words::number(view->moves));
        if (const std::int64_t skill = flow.reasons[static_cast<std::size_t>(MoveReason::Skill)]; skill > 0)
            text += u'\n' + tr("%1 for a skill only the next one has").arg(Words::number(skill));
        for (std::size_t i = 0; i < std::min<std::size_t>(3, flow.words.size()); ++i)
            text += u'\n' + tr("%1: %2", "a count, a reason")
                                .arg(Words::number(flow.words[i].count),
                                     QString::fromStdString(view->ground->series.words[flow.words[i].words]));
        return text;
    };
    figure.behind = [view, nameOf](int at) {
        const Flow &flow = view->flows[static_cast<std::size_t>(at)];
        return ChartTickets{tr("Reassigned from %1 to %2").arg(nameOf(flow.from), nameOf(flow.to)), flow.tickets};
    };
    return figure;
}

ChartFigure TrendFigures::heat(const View &view, const WeekHeat &cells)
{
    ChartFigure figure;
    figure.kind = ChartKind::Heat;
    figure.empty = noHistory(view);
    const HourRange hours = busyHours(cells);
    figure.x.kind = AxisKind::Category;
    figure.y.kind = AxisKind::Category;
    const QLocale locale;
    figure.table.headers = {tr("Weekday"), tr("Hour"), tr("An hour, mean"), tr("Together"), tr("Hours in the period")};
    const int wide = hours.last - hours.first + 1;
    for (int hour = hours.first; hour <= hours.last; ++hour)
        figure.x.categories << hourName(hour);
    for (int day = 0; day < 7; ++day) {
        figure.y.categories << locale.standaloneDayName(day + 1, QLocale::ShortFormat);
        for (int hour = hours.first; hour <= hours.last; ++hour) {
            const HeatCell &cell = cells[static_cast<std::size_t>(day * 24 + hour)];
            figure.cells.push_back(cell.mean());
            figure.table.rows.push_back({locale.standaloneDayName(day + 1), hourName(hour),
                                         cell.mean() ? QVariant(*cell.mean()) : QVariant(),
                                         static_cast<qlonglong>(cell.n), static_cast<qlonglong>(cell.hours)});
        }
    }
    figure.x.low = -0.5;
    figure.x.high = wide - 0.5;
    figure.y.low = -0.5;
    figure.y.high = 6.5;
    const bool hasAny = std::any_of(cells.begin(), cells.end(), [](const HeatCell &cell) { return cell.n > 0; });
    for (int hour = 0; hasAny && hour < wide; ++hour) {
        for (int day = 0; day < 7; ++day)
            figure.marks.push_back({day, static_cast<double>(hour), static_cast<double>(day)});
    }
    return figure;
}

ChartFigure TrendFigures::arrivals(const View &view)
{
    ChartFigure figure = heat(view, view->arrivals);
    figure.key = QStringLiteral("arrivals-by-hour");
    figure.title = tr("Arrivals by weekday and hour");
    figure.note = tr("Tickets created in an hour, mean of the weeks in the period.");
    std::int64_t all = 0;
    for (const HeatCell &cell : view->arrivals)
        all += cell.n;
    figure.ground = tr("%Ln tickets", nullptr, static_cast<int>(all));
    const int first = busyHours(view->arrivals).first;
    const auto marks = figure.marks;
    const auto slotAt = [marks, first](int at) {
        const ChartMark &mark = marks[static_cast<std::size_t>(at)];
        return static_cast<std::size_t>(mark.series * 24 + first + static_cast<int>(mark.x));
    };
    const auto name = [](std::size_t slot) {
        return tr("%1 %2", "weekday, hour")
            .arg(QLocale().standaloneDayName(static_cast<int>(slot / 24) + 1), hourName(static_cast<int>(slot % 24)));
    };
    figure.describe = [view, slotAt, name](int at) {
        const HeatCell &cell = view->arrivals[slotAt(at)];
        return tr("%1\n%2 an hour\n%3 tickets in %4 hours")
            .arg(name(slotAt(at)), Words::decimal(cell.mean().value_or(0)), Words::number(cell.n),
                 Words::number(cell.hours));
    };
    figure.behind = [view, slotAt, name](int at) {
        return ChartTickets{tr("Created %1").arg(name(slotAt(at))),
                            arrivedIn(view->problem, view->ground->hours, view->problem.end(), slotAt(at))};
    };
    return figure;
}

ChartFigure TrendFigures::waiting(const View &view)
{
    ChartFigure figure = heat(view, view->waitingHeat);
    figure.key = QStringLiteral("waiting-by-hour");
    figure.title = tr("Waiting by weekday and hour");
    figure.note = tr("Open tickets without an agent at the full hour, mean of the weeks in the period.");
    if (figure.isEmpty() && view->ground->totalTickets > 0)
        figure.empty = tr("No ticket waited without an agent at a full hour of this period.");
    figure.ground = tr("%Ln tickets waited", nullptr, static_cast<int>(view->waiting.size()));
    const int first = busyHours(view->waitingHeat).first;
    const auto marks = figure.marks;
    const auto slotAt = [marks, first](int at) {
        const ChartMark &mark = marks[static_cast<std::size_t>(at)];
        return static_cast<std::size_t>(mark.series * 24 + first + static_cast<int>(mark.x));
    };
    const auto name = [](std::size_t slot) {
        return tr("%1 %2", "weekday, hour")
            .arg(QLocale().standaloneDayName(static_cast<int>(slot / 24) + 1), hourName(static_cast<int>(slot % 24)));
    };
    figure.describe = [view, slotAt, name](int at) {
        const HeatCell &cell = view->waitingHeat[slotAt(at)];
        return tr("%1\n%2 waiting on average\n%Ln hours in the period", nullptr, static_cast<int>(cell.hours))
            .arg(name(slotAt(at)), Words::decimal(cell.mean().value_or(0)));
    };
    figure.behind = [view, slotAt, name](int at) {
        return ChartTickets{tr("Waiting %1").arg(name(slotAt(at))),
                            heldIn(view->waiting, view->ground->hours, slotAt(at))};
    };
    return figure;
}

} // namespace evenkeel
