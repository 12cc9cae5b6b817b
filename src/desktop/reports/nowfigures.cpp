// SPDX-License-Identifier: GPL-3.0-or-later
#include "nowfigures.h"

#include "figureparts.h"

#include "desktop/charts/chartticks.h"
#include "desktop/style/words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace evenkeel {

QString NowFigures::noShifts(const DeskNow &now)
{
    if (now.agentCount == 0)
        return tr("No agents are known. Import tickets with the agents who handled them (Ctrl+I).");
    return tr("Nobody is on shift at this moment. Shifts are planned on the page Calendar; usual hours can be proposed "
              "from history.");
}

ChartFigure NowFigures::load(const std::shared_ptr<const DeskNow> &now)
{
    ChartFigure figure;
    figure.kind = ChartKind::Columns;
    figure.key = QStringLiteral("load-now");
    figure.title = tr("Who has room, who is over");
    figure.note = tr("Load / capacity of each agent on shift.");
    figure.empty = noShifts(*now);
    figure.x.kind = AxisKind::Category;
    figure.y.kind = AxisKind::Share;
    figure.bands = {{now->targetLow, now->targetHigh, Tone::Good,
                     tr("Target %1 to %2").arg(Words::percent(now->targetLow), Words::percent(now->targetHigh))}};
    figure.series = {
        {tr("%1 over %2").arg(now->count(LoadZone::Over)).arg(Words::percent(now->cautionUntil)),
         {.tone = Tone::Bad},
         {},
         {}},
        {tr("%1 in the buffer").arg(now->count(LoadZone::Buffer)), {.tone = Tone::Caution, .isHatched = true}, {}, {}},
        {tr("%1 in the target").arg(now->count(LoadZone::Target)), {.tone = Tone::Good}, {}, {}},
        {tr("%1 with room").arg(now->count(LoadZone::Room)), {.series = 7}, {}, {}}};
    figure.table.headers = {tr("Agent"), tr("Load, %"), tr("Tickets"), tr("Complex")};
    for (std::size_t i = 0; i < now->agents.size(); ++i) {
        const NowAgent &agent = now->agents[i];
        ChartSeries &series = figure.series[static_cast<std::size_t>(agent.zone)];
        series.x.push_back(static_cast<double>(i));
        series.y.push_back(agent.load);
        figure.x.categories << agent.name;
        figure.marks.push_back({static_cast<int>(agent.zone), static_cast<double>(i), agent.load});
        figure.table.rows.push_back(
            {agent.name, agent.load * 100, static_cast<qlonglong>(agent.tickets.size()), agent.complex});
    }
    if (now->agents.empty())
        return figure;
    figure.x.low = -0.5;
    figure.x.high = static_cast<double>(now->agents.size()) - 0.5;
    fitMost(figure, 1.0);
    figure.ground = tr("%1 of %Ln agents are on shift", nullptr, now->agentCount)
                        .arg(Words::number(static_cast<qint64>(now->agents.size())));
    figure.describe = [now](int at) {
        const NowAgent &agent = now->agents[static_cast<std::size_t>(at)];
        return tr("%1: %2\n%3 tickets, %4 of them complex")
            .arg(agent.name, Words::percent(agent.load), Words::number(static_cast<qint64>(agent.tickets.size())),
                 Words::number(agent.complex));
    };
    figure.behind = [now](int at) {
        const NowAgent &agent = now->agents[static_cast<std::size_t>(at)];
        return ChartTickets{tr("With %1 now").arg(agent.name), agent.tickets};
    };
    return figure;
}

ChartFigure NowFigures::complexWork(const std::shared_ptr<const DeskNow> &now)
{
    ChartFigure figure;
    figure.kind = ChartKind::Bars;
    figure.key = QStringLiteral("complex-now");
    figure.title = tr("Complex tickets in flight");
    figure.note = tr("Tickets of effort 7 to 10 that take capacity now, by agent on shift.");
    figure.empty = now->agents.empty() ? noShifts(*now) : tr("Nobody on shift has a complex ticket in flight.");
    figure.x.kind = AxisKind::Category;
    figure.y.isWhole = true;
    figure.series = {{tr("Complex tickets"), {.series = 3}, {}, {}}};
    figure.table.headers = {tr("Agent"), tr("Complex tickets")};
    auto busy = std::make_shared<std::vector<NowAgent>>();
    std::copy_if(now->agents.begin(), now->agents.end(), std::back_inserter(*busy),
                 [](const NowAgent &agent) { return agent.complex > 0; });
    std::stable_sort(busy->begin(), busy->end(),
                     [](const NowAgent &a, const NowAgent &b) { return a.complex > b.complex; });
    if (busy->empty())
        return figure;
    for (std::size_t i = 0; i < busy->size(); ++i) {
        const NowAgent &agent = (*busy)[i];
        figure.x.categories << agent.name;
        figure.series[0].x.push_back(static_cast<double>(i));
        figure.series[0].y.push_back(agent.complex);
        figure.marks.push_back({0, static_cast<double>(i), static_cast<double>(agent.complex)});
        figure.table.rows.push_back({agent.name, agent.complex});
    }
    figure.x.low = -0.5;
    figure.x.high = static_cast<double>(busy->size()) - 0.5;
    figure.y.high = niceHigh(figure.y, busy->front().complex);
    figure.ground = tr("%Ln in flight, with agents on shift or not", nullptr, static_cast<int>(now->complex.size()));
    figure.describe = [busy](int at) {
        const NowAgent &agent = (*busy)[static_cast<std::size_t>(at)];
        return tr("%1\n%Ln complex tickets in flight", nullptr, agent.complex).arg(agent.name);
    };
    figure.behind = [busy](int at) {
        const NowAgent &agent = (*busy)[static_cast<std::size_t>(at)];
        return ChartTickets{tr("Complex, with %1 now").arg(agent.name), agent.complexTickets};
    };
    return figure;
}

ChartFigure NowFigures::coverage(const CoverageView &view)
{
    ChartFigure figure;
    figure.kind = ChartKind::Bars;
    figure.key = QStringLiteral("coverage");
    figure.title = tr("Coverage of the next hours");
    figure.note = tr("Effort the agents there can do, less shrinkage, against what these hours of the week ask on "
                     "average.");
    figure.empty = tr("No shifts and no demand are known for these hours. Plan shifts on the page Calendar.");
    figure.x.kind = AxisKind::Category;
    figure.series = {{tr("Can be done, h"), {.series = 0}, {}, {}}, // hours of work: 24 of them are no day
                     {tr("Is asked, h"), {.series = 1, .isHatched = true}, {}, {}}};
    figure.table.headers = {tr("Hour"), tr("Agents there"), tr("Can be done, h"), tr("Is asked, h"), tr("Spare, h")};
    auto hours = std::make_shared<std::vector<CoverageInterval>>(view.coverage.intervals);
    double highest = 0;
    double shortage = 0;
    for (std::size_t i = 0; i < hours->size(); ++i) {
        const CoverageInterval &hour = (*hours)[i];
        const QString name = Words::clockTime(hour.span.from);
        figure.x.categories << name;
        const std::array values{hour.availableMinutes / 60, hour.demandMinutes / 60};
        for (std::size_t series = 0; series < values.size(); ++series) {
            figure.series[series].x.push_back(static_cast<double>(i));
            figure.series[series].y.push_back(values[series]);
            figure.marks.push_back({static_cast<int>(series), static_cast<double>(i), values[series]});
            highest = std::max(highest, values[series]);
        }
        shortage += std::max(0.0, -hour.spare()) / 60;
        figure.table.rows.push_back({name, hour.agents, values[0], values[1], hour.spare() / 60});
    }
    if (highest <= 0) {
        figure.marks.clear();
        return figure;
    }
    figure.x.low = -0.5;
    figure.x.high = static_cast<double>(hours->size()) - 0.5;
    figure.y.high = niceHigh(figure.y, highest);
    figure.ground =
        shortage > 0.05
            ? tr("%1 h short in %Ln hours", nullptr, static_cast<int>(hours->size())).arg(Words::decimal(shortage))
            : tr("Covered in all %Ln hours", nullptr, static_cast<int>(hours->size()));
    if (view.weeksObserved > 0)
        figure.ground += tr("; asked: mean of %Ln weeks", nullptr, view.weeksObserved);
    figure.describe = [hours](int at) {
        const CoverageInterval &hour = (*hours)[static_cast<std::size_t>(at / 2)];
        const QString spare = hour.spare() < 0 ? tr("%1 h short").arg(Words::decimal(-hour.spare() / 60))
                                               : tr("%1 h to spare").arg(Words::decimal(hour.spare() / 60));
        return tr("%1 to %2: %3\n%Ln agents there, %4 h can be done\n%5 h asked", nullptr, hour.agents)
            .arg(Words::clockTime(hour.span.from), Words::clockTime(hour.span.until), spare,
                 Words::decimal(hour.availableMinutes / 60), Words::decimal(hour.demandMinutes / 60));
    };
    return figure;
}

} // namespace evenkeel
