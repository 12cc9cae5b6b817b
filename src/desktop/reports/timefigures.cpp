// SPDX-License-Identifier: GPL-3.0-or-later
// Volume, response times and backlog.
#include "figureparts.h"
#include "trendfigures.h"

#include "desktop/charts/chartticks.h"
#include "desktop/style/words.h"
#include "metrics/weekheat.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace evenkeel {

namespace {

constexpr double Gap = std::numeric_limits<double>::quiet_NaN();

std::size_t binAt(const TrendsView &view, double seconds)
{
    const auto at = instantFromMillis(std::llround(seconds * 1000));
    return binOf(view.ground->edges, at).value_or(0);
}

double middleOf(Interval span)
{
    return (secondsOf(span.from) + secondsOf(span.until)) / 2;
}

QVariant cell(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant();
}

} // namespace

/// What differs between the two charts of durations.
struct TrendFigures::Timed
{
    QString key;
    QString title;
    QString note;
    QString unit;
    double minutesPerUnit = 1;
    Metric metric = Metric::FrtMedian;
    DurationBand TimeBin::*band = nullptr;
    std::vector<TicketId> TimeBin::*tickets = nullptr;
    QString listTitle; ///< %1: the bin
};

QString TrendFigures::noHistory(const View &view)
{
    if (view->ground->totalTickets == 0)
        return tr("There is no history yet. Import tickets from your help desk (Ctrl+I), with their events if it "
                  "exports them.");
    return tr("Nothing of this happened in the period for these teams. Choose another period above.");
}

ChartFigure TrendFigures::volume(const View &view)
{
    ChartFigure figure;
    figure.kind = ChartKind::Bars;
    figure.key = QStringLiteral("volume");
    figure.title = tr("Volume");
    figure.empty = noHistory(view);
    figure.note = tr("Tickets by when they were created and when they were resolved last.");
    figure.x.kind = AxisKind::Category;
    figure.y.isWhole = true;
    figure.series = {{tr("Created"), {.series = 0}, {}, {}},
                     {tr("Resolved"), {.series = 2, .isHatched = true}, {}, {}}};
    figure.table.headers = {tr("Time"), tr("Created"), tr("Resolved")};
    std::size_t created = 0;
    std::size_t resolved = 0;
    for (std::size_t i = 0; i < view->bins.size(); ++i) {
        const TimeBin &bin = view->bins[i];
        figure.x.categories << shortBinName(*view->ground, bin.span);
        const std::array counts{bin.created.size(), bin.resolved.size()};
        for (std::size_t series = 0; series < counts.size(); ++series) {
            figure.series[series].x.push_back(static_cast<double>(i));
            figure.series[series].y.push_back(static_cast<double>(counts[series]));
        }
        created += bin.created.size();
        resolved += bin.resolved.size();
        figure.table.rows.push_back(
            {binName(*view->ground, bin.span), static_cast<qlonglong>(counts[0]), static_cast<qlonglong>(counts[1])});
    }
    if (created + resolved == 0)
        return figure;
    figure.x.low = -0.5;
    figure.x.high = static_cast<double>(view->bins.size()) - 0.5;
    fitHigh(figure);
    addPointMarks(figure);
    figure.ground = tr("%1 created, %2 resolved")
                        .arg(Words::number(static_cast<qint64>(created)), Words::number(static_cast<qint64>(resolved)));
    const auto marks = figure.marks;
    figure.describe = [view, marks](int at) {
        const ChartMark &mark = marks[static_cast<std::size_t>(at)];
        const TimeBin &bin = view->bins[static_cast<std::size_t>(mark.x)];
        return tr("%1\n%2 created\n%3 resolved")
            .arg(binName(*view->ground, bin.span), Words::number(static_cast<qint64>(bin.created.size())),
                 Words::number(static_cast<qint64>(bin.resolved.size())));
    };
    figure.behind = [view, marks](int at) {
        const ChartMark &mark = marks[static_cast<std::size_t>(at)];
        const TimeBin &bin = view->bins[static_cast<std::size_t>(mark.x)];
        const QString name = binName(*view->ground, bin.span);
        return mark.series == 0 ? ChartTickets{tr("Created %1").arg(name), bin.created}
                                : ChartTickets{tr("Resolved %1").arg(name), bin.resolved};
    };
    return figure;
}

ChartFigure TrendFigures::durations(const View &view, const Timed &timed)
{
    ChartFigure figure;
    figure.kind = ChartKind::Lines;
    figure.key = timed.key;
    figure.title = timed.title;
    figure.note = timed.note;
    figure.empty = noHistory(view);
    figure.x = timeAxis(*view->ground);
    figure.y.kind = AxisKind::InMinutes;
    figure.series = {{tr("Median"), {.series = 0}, {}, {}, -1, true},
                     {tr("90 of 100 within (p90)"), {.series = 1, .isDashed = true}, {}, {}, 0, true}};
    figure.table.headers = {tr("Time"), tr("Tickets"), tr("Median, %1").arg(timed.unit),
                            tr("from"), tr("to"),      tr("p90, %1").arg(timed.unit),
                            tr("from"), tr("to")};
    std::size_t count = 0;
    for (const TimeBin &bin : view->bins) {
        const DurationBand &band = bin.*timed.band;
        const double x = middleOf(bin.span);
        const std::array values{band.median, band.p90};
        for (std::size_t series = 0; series < values.size(); ++series) {
            figure.series[series].x.push_back(x);
            figure.series[series].y.push_back(values[series] ? *values[series] * timed.minutesPerUnit : Gap);
        }
        const auto end = [](const std::optional<Estimate> &of, double Estimate::*side) {
            return of ? QVariant((*of).*side) : QVariant();
        };
        figure.table.rows.push_back(
            {binName(*view->ground, bin.span), static_cast<qlonglong>((bin.*timed.tickets).size()), cell(band.median),
             end(band.medianInterval, &Estimate::low), end(band.medianInterval, &Estimate::high), cell(band.p90),
             end(band.p90Interval, &Estimate::low), end(band.p90Interval, &Estimate::high)});
        count += (bin.*timed.tickets).size();
    }
    if (count == 0)
        return figure;
    fitHigh(figure);
    addPointMarks(figure);
    if (const MetricFigure *whole = view->answer.find(timed.metric); whole != nullptr && whole->value)
        figure.ground =
            tr("Median %1%2 of %Ln tickets", nullptr, static_cast<int>(count))
                .arg(minutesText(*whole->value * timed.minutesPerUnit),
                     whole->low && whole->high ? intervalText(Estimate{*whole->low, *whole->high}, timed.minutesPerUnit)
                                               : QString());
    const auto marks = figure.marks;
    figure.describe = [view, marks, timed](int at) {
        const TimeBin &bin = view->bins[binAt(*view, marks[static_cast<std::size_t>(at)].x)];
        const DurationBand &band = bin.*timed.band;
        return tr("%1\nMedian %2%3\np90 %4%5\n%Ln tickets", nullptr, static_cast<int>((bin.*timed.tickets).size()))
            .arg(binName(*view->ground, bin.span), minutesText(band.median.value_or(0) * timed.minutesPerUnit),
                 intervalText(band.medianInterval, timed.minutesPerUnit),
                 minutesText(band.p90.value_or(0) * timed.minutesPerUnit),
                 intervalText(band.p90Interval, timed.minutesPerUnit));
    };
    figure.behind = [view, marks, timed](int at) {
        const TimeBin &bin = view->bins[binAt(*view, marks[static_cast<std::size_t>(at)].x)];
        return ChartTickets{timed.listTitle.arg(binName(*view->ground, bin.span)), bin.*timed.tickets};
    };
    return figure;
}

ChartFigure TrendFigures::firstResponse(const View &view)
{
    Timed timed;
    timed.key = QStringLiteral("first-response");
    timed.title = tr("First response time");
    timed.note = tr("First public reply minus created, wall clock, by when the reply was given.");
    timed.unit = tr("min");
    timed.metric = Metric::FrtMedian;
    timed.band = &TimeBin::replyMinutes;
    timed.tickets = &TimeBin::replied;
    timed.listTitle = tr("First reply %1");
    ChartFigure figure = durations(view, timed);
    const bool hasTickets =
        std::any_of(view->bins.begin(), view->bins.end(), [](const TimeBin &bin) { return !bin.created.empty(); });
    if (figure.isEmpty() && hasTickets)
        figure.empty = tr("No reply is on record in this period. Import a history with replies, such as comments or "
                          "public answers, to see first response times.");
    return figure;
}

ChartFigure TrendFigures::resolution(const View &view)
{
    Timed timed;
    timed.key = QStringLiteral("resolution");
    timed.title = tr("Resolution time");
    timed.note = tr("Last resolution minus created, wall clock, by when it was resolved.");
    timed.unit = tr("h");
    timed.minutesPerUnit = 60;
    timed.metric = Metric::ResolutionMedian;
    timed.band = &TimeBin::resolutionHours;
    timed.tickets = &TimeBin::settled;
    timed.listTitle = tr("Resolved %1");
    return durations(view, timed);
}

ChartFigure TrendFigures::backlog(const View &view)
{
    ChartFigure figure;
    figure.kind = ChartKind::Lines;
    figure.key = QStringLiteral("backlog");
    figure.title = tr("Backlog");
    figure.note = tr("Open tickets at every full hour, and those of them without an agent.");
    figure.empty = noHistory(view);
    figure.x = timeAxis(*view->ground);
    figure.y.isWhole = true;
    figure.series = {{tr("Open"), {.series = 0}, {}, {}},
                     {tr("Without an agent"), {.series = 1, .isDashed = true}, {}, {}}};
    figure.table.headers = {tr("Time"), tr("Open"), tr("Without an agent")};
    const auto &hours = view->ground->hours;
    for (std::size_t i = 0; i < hours.size(); ++i) {
        const double x = secondsOf(hours[i].from);
        figure.series[0].x.push_back(x);
        figure.series[0].y.push_back(static_cast<double>(view->backlog[i]));
        figure.series[1].x.push_back(x);
        figure.series[1].y.push_back(static_cast<double>(view->waitingBacklog[i]));
        figure.table.rows.push_back({axisText(figure.x, x), static_cast<qlonglong>(view->backlog[i]),
                                     static_cast<qlonglong>(view->waitingBacklog[i])});
    }
    if (view->open.empty() || hours.empty())
        return figure;
    fitHigh(figure);
    addPointMarks(figure);
    figure.ground =
        tr("From %1 to %2 open").arg(Words::number(view->backlog.front()), Words::number(view->backlog.back()));
    const auto marks = figure.marks;
    const ChartAxis axis = figure.x;
    figure.describe = [view, marks, axis](int at) {
        const ChartMark &mark = marks[static_cast<std::size_t>(at)];
        const auto moment = instantFromMillis(std::llround(mark.x * 1000));
        const auto &all = view->ground->hours;
        const auto hour = static_cast<std::size_t>(
            std::lower_bound(all.begin(), all.end(), moment,
                             [](const LocalHour &one, Instant when) { return one.from < when; }) -
            all.begin());
        return tr("%1\n%2 open\n%3 without an agent")
            .arg(axisText(axis, mark.x), Words::number(view->backlog[std::min(hour, all.size() - 1)]),
                 Words::number(view->waitingBacklog[std::min(hour, all.size() - 1)]));
    };
    figure.behind = [view, marks, axis](int at) {
        const ChartMark &mark = marks[static_cast<std::size_t>(at)];
        const auto moment = instantFromMillis(std::llround(mark.x * 1000));
        return mark.series == 0 ? ChartTickets{tr("Open on %1").arg(axisText(axis, mark.x)), heldAt(view->open, moment)}
                                : ChartTickets{tr("Without an agent on %1").arg(axisText(axis, mark.x)),
                                               heldAt(view->waiting, moment)};
    };
    return figure;
}

} // namespace evenkeel
