// SPDX-License-Identifier: GPL-3.0-or-later
// How work lies on the agents.
#include "figureparts.h"
#include "trendfigures.h"

#include "desktop/charts/chartticks.h"
#include "desktop/style/words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace evenkeel {

namespace {

constexpr double BandLow = 0.70;
constexpr double BandHigh = 0.80;
constexpr double OverFrom = 0.85;

std::vector<TicketId> allOf(const AgentWork &work)
{
    std::vector<TicketId> all;
    for (const auto &tickets : work.resolved)
        all.insert(all.end(), tickets.begin(), tickets.end());
    return all;
}

/// Over, in the buffer, in the band, below it.
std::size_t zoneOfUse(double use)
{
    return use > OverFrom ? 0 : use > BandHigh ? 1 : use >= BandLow ? 2 : 3;
}

} // namespace

ChartFigure TrendFigures::utilization(const View &view)
{
    ChartFigure figure;
    figure.kind = ChartKind::Columns;
    figure.key = QStringLiteral("utilization");
    figure.title = tr("Utilization by agent");
    figure.note = tr("Expected handling minutes of resolved tickets / available minutes of the calendar.");
    std::vector<const AgentWork *> known;
    std::size_t withoutHours = 0;
    for (const AgentWork &work : view->work) {
        if (work.utilization())
            known.push_back(&work);
        else if (work.count() > 0)
            ++withoutHours;
    }
    if (known.empty()) {
        figure.empty =
            withoutHours > 0
                ? tr("No shifts are known, so nobody's utilization can be told. Import a calendar, or accept "
                     "the usual hours that history proposes (Propose skills, effort and hours).")
                : noHistory(view);
        return figure;
    }
    std::stable_sort(known.begin(), known.end(),
                     [](const AgentWork *a, const AgentWork *b) { return *a->utilization() > *b->utilization(); });
    figure.x.kind = AxisKind::Category;
    figure.x.low = -0.5;
    figure.x.high = static_cast<double>(known.size()) - 0.5;
    figure.y.kind = AxisKind::Share;
    figure.bands = {{BandLow, BandHigh, Tone::Good, tr("Target 70 to 80 %")}};
    std::array<int, 4> counts{};
    figure.series = {{tr("over 85 %"), {.tone = Tone::Bad}, {}, {}},
                     {tr("80 to 85 %"), {.tone = Tone::Caution, .isHatched = true}, {}, {}},
                     {tr("in the target"), {.tone = Tone::Good}, {}, {}},
                     {tr("below 70 %"), {.series = 7}, {}, {}}};
    figure.table.headers = {tr("Agent"), tr("Utilization, %"), tr("Handling, min"), tr("Available, min"),
                            tr("Resolved")};
    for (std::size_t i = 0; i < known.size(); ++i) {
        const double use = *known[i]->utilization();
        const std::size_t zone = zoneOfUse(use);
        const QString name = QString::fromStdString(view->agentName(known[i]->agent));
        ++counts[zone];
        figure.x.categories << name;
        figure.series[zone].x.push_back(static_cast<double>(i));
        figure.series[zone].y.push_back(use);
        figure.table.rows.push_back({name, use * 100, known[i]->handledMinutes, *known[i]->availableMinutes,
                                     static_cast<qlonglong>(known[i]->count())});
    }
    for (std::size_t zone = 0; zone < counts.size(); ++zone)
        figure.series[zone].name = QStringLiteral("%1 %2").arg(counts[zone]).arg(figure.series[zone].name);
    fitMost(figure, 1.0);
    addPointMarks(figure);
    if (const MetricFigure *whole = view->answer.find(Metric::Utilization); whole != nullptr && whole->value)
        figure.ground = tr("Together %1; %2 of %Ln agents in the target", nullptr, static_cast<int>(known.size()))
                            .arg(Words::percent(*whole->value), Words::number(counts[2]));
    if (withoutHours > 0)
        figure.note += u' ' + tr("%Ln agents with tickets have no hours and are left out.", nullptr,
                                 static_cast<int>(withoutHours));
    std::vector<AgentWork> shown;
    for (const AgentWork *work : known)
        shown.push_back(*work);
    const auto marks = figure.marks;
    figure.describe = [view, marks, shown](int at) {
        const AgentWork &work = shown[static_cast<std::size_t>(marks[static_cast<std::size_t>(at)].x)];
        return tr("%1: %2\n%3 of handling in %4 available\n%Ln tickets resolved", nullptr,
                  static_cast<int>(work.count()))
            .arg(QString::fromStdString(view->agentName(work.agent)), Words::percent(*work.utilization()),
                 minutesText(work.handledMinutes), minutesText(*work.availableMinutes));
    };
    figure.behind = [view, marks, shown](int at) {
        const AgentWork &work = shown[static_cast<std::size_t>(marks[static_cast<std::size_t>(at)].x)];
        return ChartTickets{tr("Resolved by %1").arg(QString::fromStdString(view->agentName(work.agent))), allOf(work)};
    };
    return figure;
}

ChartFigure TrendFigures::complexity(const View &view)
{
    ChartFigure figure;
    figure.kind = ChartKind::StackedBars;
    figure.key = QStringLiteral("complexity");
    figure.title = tr("Complexity mix by agent");
    figure.note = tr("Resolved tickets by effort: simple 1 to 3, medium 4 to 6, complex 7 to 10.");
    figure.empty = noHistory(view);
    std::vector<AgentWork> shown;
    std::copy_if(view->work.begin(), view->work.end(), std::back_inserter(shown),
                 [](const AgentWork &work) { return work.count() > 0; });
    if (shown.empty())
        return figure;
    // Most complex work first: that is what is looked for.
    std::stable_sort(shown.begin(), shown.end(), [](const AgentWork &a, const AgentWork &b) {
        return std::pair(a.resolved[2].size(), a.count()) > std::pair(b.resolved[2].size(), b.count());
    });
    figure.x.kind = AxisKind::Category;
    figure.x.low = -0.5;
    figure.x.high = static_cast<double>(shown.size()) - 0.5;
    figure.y.isWhole = true;
    // Complex stands at the foot, where heights can be compared.
    figure.series = {{tr("Complex"), {.series = 3}, {}, {}},
                     {tr("Medium"), {.series = 1, .isHatched = true}, {}, {}},
                     {tr("Simple"), {.series = 0}, {}, {}}};
    figure.table.headers = {tr("Agent"), tr("Complex"), tr("Medium"), tr("Simple"), tr("Complex, %")};
    double highest = 0;
    std::array<std::size_t, EffortClasses> sums{};
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const AgentWork &work = shown[i];
        const QString name = QString::fromStdString(view->agentName(work.agent));
        figure.x.categories << name;
        double base = 0;
        for (std::size_t part = 0; part < EffortClasses; ++part) {
            const auto count = static_cast<double>(work.resolved[EffortClasses - 1 - part].size());
            figure.series[part].x.push_back(static_cast<double>(i));
            figure.series[part].y.push_back(count);
            if (count > 0)
                figure.marks.push_back({static_cast<int>(part), static_cast<double>(i), base + count / 2});
            base += count;
            sums[part] += static_cast<std::size_t>(count);
        }
        highest = std::max(highest, base);
        figure.table.rows.push_back({name, static_cast<qlonglong>(work.resolved[2].size()),
                                     static_cast<qlonglong>(work.resolved[1].size()),
                                     static_cast<qlonglong>(work.resolved[0].size()),
                                     100.0 * static_cast<double>(work.resolved[2].size()) / base});
    }
    figure.y.high = niceHigh(figure.y, highest);
    const std::size_t all = sums[0] + sums[1] + sums[2];
    figure.ground = tr("%1 of %2 resolved are complex (%3), %Ln agents", nullptr, static_cast<int>(shown.size()))
                        .arg(Words::number(static_cast<qint64>(sums[0])), Words::number(static_cast<qint64>(all)),
                             Words::percent(static_cast<double>(sums[0]) / static_cast<double>(all)));
    const auto marks = figure.marks;
    figure.describe = [view, marks, shown](int at) {
        const AgentWork &work = shown[static_cast<std::size_t>(marks[static_cast<std::size_t>(at)].x)];
        return tr("%1\n%2 complex, %3 medium, %4 simple")
            .arg(QString::fromStdString(view->agentName(work.agent)),
                 Words::number(static_cast<qint64>(work.resolved[2].size())),
                 Words::number(static_cast<qint64>(work.resolved[1].size())),
                 Words::number(static_cast<qint64>(work.resolved[0].size())));
    };
    figure.behind = [view, marks, shown](int at) {
        const ChartMark &mark = marks[static_cast<std::size_t>(at)];
        const AgentWork &work = shown[static_cast<std::size_t>(mark.x)];
        const QString name = QString::fromStdString(view->agentName(work.agent));
        const QString title = mark.series == 0   ? tr("Complex, resolved by %1").arg(name)
                              : mark.series == 1 ? tr("Medium, resolved by %1").arg(name)
                                                 : tr("Simple, resolved by %1").arg(name);
        return ChartTickets{title, work.resolved[EffortClasses - 1 - static_cast<std::size_t>(mark.series)]};
    };
    return figure;
}

ChartFigure TrendFigures::depth(const View &view)
{
    ChartFigure figure;
    figure.kind = ChartKind::Lines;
    figure.key = QStringLiteral("queue-depth");
    figure.title = tr("Queue depth across agents");
    figure.note = tr("Open tickets by agent at every full hour: the mean, and who has the most.");
    figure.empty = noHistory(view);
    figure.x = timeAxis(*view->ground);
    figure.y.isWhole = true;
    figure.series = {{tr("Mean of an agent"), {.series = 0}, {}, {}},
                     {tr("Most of one agent"), {.series = 1, .isDashed = true}, {}, {}, 0},
                     {tr("Standard deviation"), {.series = 4}, {}, {}}};
    figure.table.headers = {tr("Time"),  tr("Mean"), tr("Standard deviation"),
                            tr("Least"), tr("Most"), tr("Who has the most")};
    double most = 0;
    for (const DepthHour &hour : view->depth) {
        const double x = secondsOf(hour.at);
        const std::array values{hour.mean, static_cast<double>(hour.most), hour.deviation};
        for (std::size_t series = 0; series < values.size(); ++series) {
            figure.series[series].x.push_back(x);
            figure.series[series].y.push_back(values[series]);
        }
        most = std::max(most, static_cast<double>(hour.most));
        figure.table.rows.push_back({axisText(figure.x, x), hour.mean, hour.deviation,
                                     static_cast<qlonglong>(hour.least), static_cast<qlonglong>(hour.most),
                                     QString::fromStdString(view->agentName(hour.mostAgent))});
    }
    if (most == 0)
        return figure;
    fitHigh(figure);
    addPointMarks(figure);
    if (const MetricFigure *sd = view->answer.find(Metric::QueueDepthSd); sd != nullptr && sd->value)
        figure.ground = tr("Standard deviation %1 on average, %2 agents, %3 hours")
                            .arg(Words::decimal(*sd->value, 2), Words::number(sd->n), Words::number(sd->denominator));
    const auto marks = figure.marks;
    const ChartAxis axis = figure.x;
    const auto hourAt = [view](double x) {
        const auto at =
            static_cast<std::size_t>(std::max(0.0, std::round((x - secondsOf(view->depth.front().at)) / 3600)));
        return view->depth[std::min(at, view->depth.size() - 1)];
    };
    figure.describe = [view, marks, axis, hourAt](int at) {
        const ChartMark &mark = marks[static_cast<std::size_t>(at)];
        const DepthHour hour = hourAt(mark.x);
        return tr("%1\nMean %2, standard deviation %3\nMost: %4 with %5")
            .arg(axisText(axis, mark.x), Words::decimal(hour.mean), Words::decimal(hour.deviation),
                 QString::fromStdString(view->agentName(hour.mostAgent)), Words::number(hour.most));
    };
    figure.behind = [view, marks, axis, hourAt](int at) {
        const ChartMark &mark = marks[static_cast<std::size_t>(at)];
        const DepthHour hour = hourAt(mark.x);
        const QString when = axisText(axis, mark.x);
        if (mark.series != 1)
            return ChartTickets{tr("With agents on %1").arg(when), heldByAgents(view->problem, hour.at)};
        return ChartTickets{tr("With %1 on %2").arg(QString::fromStdString(view->agentName(hour.mostAgent)), when),
                            heldByAgents(view->problem, hour.at, hour.mostAgent)};
    };
    return figure;
}

} // namespace evenkeel
