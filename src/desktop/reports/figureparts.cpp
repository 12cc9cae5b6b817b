// SPDX-License-Identifier: GPL-3.0-or-later
#include "figureparts.h"

#include "desktop/charts/chartticks.h"
#include "desktop/style/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace evenkeel {

namespace {

QDateTime localTime(const TrendsGround &ground, Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(at), zoneOf(ground));
}

} // namespace

QTimeZone zoneOf(const TrendsGround &ground)
{
    const QTimeZone zone(QByteArray::fromStdString(ground.zone));
    return zone.isValid() ? zone : QTimeZone::utc();
}

QString binName(const TrendsGround &ground, Interval span)
{
    const QLocale locale;
    const QDateTime from = localTime(ground, span.from);
    const QDateTime last = localTime(ground, span.until - Millis{1});
    if (ground.step == TrendStep::Hour)
        return locale.toString(from, QStringLiteral("ddd d MMM, HH:mm"));
    if (ground.step == TrendStep::Day)
        return locale.toString(from.date(), QStringLiteral("ddd d MMM"));
    return QCoreApplication::translate("FigureParts", "%1 to %2", "dates")
        .arg(locale.toString(from.date(), QStringLiteral("d MMM")),
             locale.toString(last.date(), QStringLiteral("d MMM")));
}

QString shortBinName(const TrendsGround &ground, Interval span)
{
    const QLocale locale;
    const QDateTime from = localTime(ground, span.from);
    if (ground.step == TrendStep::Hour)
        return from.time() == QTime(0, 0) ? locale.toString(from.date(), QStringLiteral("ddd d"))
                                          : locale.toString(from.time(), QStringLiteral("HH:mm"));
    const bool isWeek = ground.period.length() <= std::chrono::days{8};
    return locale.toString(from.date(), isWeek ? QStringLiteral("ddd d") : QStringLiteral("d MMM"));
}

QString minutesText(double minutes)
{
    return Words::duration(Millis{std::llround(minutes * 60'000)});
}

QString intervalText(const std::optional<Estimate> &interval, double minutesPerUnit)
{
    if (!interval)
        return {};
    return QCoreApplication::translate("FigureParts", " (%1 to %2)", "95 % interval")
        .arg(minutesText(interval->low * minutesPerUnit), minutesText(interval->high * minutesPerUnit));
}

ChartAxis timeAxis(const TrendsGround &ground)
{
    ChartAxis axis;
    axis.kind = AxisKind::Time;
    axis.zone = zoneOf(ground);
    axis.low = secondsOf(ground.period.from);
    axis.high = secondsOf(std::max(ground.period.from + Millis{1000}, std::min(ground.period.until, ground.known)));
    return axis;
}

void fitHigh(ChartFigure &figure)
{
    double highest = 0;
    for (const ChartSeries &series : figure.series) {
        for (const double value : series.y)
            highest = std::isfinite(value) ? std::max(highest, value) : highest;
    }
    figure.y.high = niceHigh(figure.y, highest);
}

void fitMost(ChartFigure &figure, double atLeast)
{
    std::vector<double> values;
    for (const ChartSeries &series : figure.series)
        std::copy_if(series.y.begin(), series.y.end(), std::back_inserter(values),
                     [](double value) { return std::isfinite(value); });
    std::sort(values.begin(), values.end());
    double highest = values.empty() ? 0 : values.back();
    if (values.size() > 1) {
        // Nine of ten are always whole, and so is whatever is no more than twice as much.
        const double usual = std::max(atLeast, values[(values.size() - 1) * 9 / 10]);
        const auto beyond = std::upper_bound(values.begin(), values.end(), 2 * usual);
        highest = beyond == values.begin() ? usual : *std::prev(beyond);
    }
    figure.y.high = std::max(atLeast, niceHigh(figure.y, highest));
}

void addPointMarks(ChartFigure &figure)
{
    for (std::size_t series = 0; series < figure.series.size(); ++series) {
        const ChartSeries &of = figure.series[series];
        for (std::size_t i = 0; i < of.x.size(); ++i) {
            if (std::isfinite(of.y[i]))
                figure.marks.push_back({static_cast<int>(series), of.x[i], of.y[i]});
        }
    }
    std::stable_sort(figure.marks.begin(), figure.marks.end(),
                     [](const ChartMark &a, const ChartMark &b) { return a.x < b.x; });
}

} // namespace evenkeel
