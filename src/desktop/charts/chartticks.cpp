// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartticks.h"

#include "desktop/style/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace evenkeel {

namespace {

constexpr double MinuteSeconds = 60;
constexpr double DaySeconds = 86'400;

double decimalStep(double rough)
{
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double step : {1.0, 2.0, 5.0, 10.0}) {
        if (step * power >= rough * (1 - 1e-9))
            return step * power;
    }
    return 10 * power;
}

/// In minutes: what clocks and calendars count in.
double clockStep(double rough)
{
    constexpr std::array Steps{1.0,   2.0,   5.0,   10.0,   15.0,   30.0,   60.0,    120.0,
                               240.0, 480.0, 720.0, 1440.0, 2880.0, 7200.0, 10080.0, 14400.0};
    const auto *const step = std::lower_bound(Steps.begin(), Steps.end(), rough * (1 - 1e-9));
    return step != Steps.end() ? *step : 1440 * decimalStep(rough / 1440);
}

double stepOf(const ChartAxis &axis, double span, int about)
{
    const double rough = std::max(span, 1e-12) / std::max(1, about);
    switch (axis.kind) {
    case AxisKind::InMinutes:
        return clockStep(rough);
    case AxisKind::InHours:
        return rough * 60 < 1 ? decimalStep(rough) : clockStep(rough * 60) / 60;
    default:
        return axis.isWhole ? std::max(1.0, decimalStep(rough)) : decimalStep(rough);
    }
}

QString shortDuration(double minutes)
{
    return Words::duration(Millis{std::llround(minutes * 60'000)});
}

QDateTime timeAt(const ChartAxis &axis, double seconds)
{
    return QDateTime::fromSecsSinceEpoch(std::llround(seconds), axis.zone);
}

std::vector<ChartTick> timeTicks(const ChartAxis &axis, double low, double high, int about)
{
    std::vector<ChartTick> ticks;
    const double stepMinutes = clockStep((high - low) / MinuteSeconds / std::max(1, about));
    const QLocale locale;
    const bool isDays = stepMinutes >= 1440;
    QDateTime at(timeAt(axis, low).date(), QTime(0, 0), axis.zone);
    const auto days = static_cast<qint64>(std::max(1.0, std::round(stepMinutes / 1440)));
    if (isDays && days % 7 == 0)
        at = QDateTime(at.date().addDays(1 - at.date().dayOfWeek()), QTime(0, 0), axis.zone);
    constexpr int Most = 400;
    for (int i = 0; i < Most && static_cast<double>(at.toSecsSinceEpoch()) <= high; ++i) {
        const auto seconds = static_cast<double>(at.toSecsSinceEpoch());
        const bool isMidnight = at.time() == QTime(0, 0);
        if (seconds >= low)
            ticks.push_back({seconds, isDays || isMidnight ? locale.toString(at.date(), QStringLiteral("d MMM"))
                                                           : locale.toString(at.time(), QStringLiteral("HH:mm"))});
        at = isDays ? QDateTime(at.date().addDays(days), QTime(0, 0), axis.zone)
                    : at.addSecs(static_cast<qint64>(stepMinutes * MinuteSeconds));
    }
    return ticks;
}

std::vector<ChartTick> categoryTicks(const ChartAxis &axis, double low, double high, int about)
{
    std::vector<ChartTick> ticks;
    const int first = std::max(0, static_cast<int>(std::ceil(low)));
    const int last = std::min(static_cast<int>(axis.categories.size()) - 1, static_cast<int>(std::floor(high)));
    const int every = std::max(1, (last - first + about) / std::max(1, about));
    for (int i = first - first % every; i <= last; i += every) {
        if (i >= first)
            ticks.push_back({static_cast<double>(i), axis.categories[i]});
    }
    return ticks;
}

} // namespace

QString axisText(const ChartAxis &axis, double value)
{
    switch (axis.kind) {
    case AxisKind::Share:
        return Words::percent(value);
    case AxisKind::InMinutes:
        return shortDuration(value);
    case AxisKind::InHours:
        return shortDuration(value * 60);
    case AxisKind::Time:
        return QLocale().toString(timeAt(axis, value), QStringLiteral("ddd d MMM, HH:mm"));
    case AxisKind::Category: {
        const auto at = static_cast<qsizetype>(std::llround(value));
        return at >= 0 && at < axis.categories.size() ? axis.categories[at] : QString();
    }
    case AxisKind::Number:
        break;
    }
    const bool isInteger = std::abs(value - std::round(value)) < 1e-9;
    return isInteger ? Words::number(std::llround(value)) : Words::decimal(value, std::abs(value) < 1 ? 2 : 1);
}

std::vector<ChartTick> chartTicks(const ChartAxis &axis, double low, double high, int about)
{
    if (!(high > low))
        return {};
    if (axis.kind == AxisKind::Time)
        return timeTicks(axis, low, high, about);
    if (axis.kind == AxisKind::Category)
        return categoryTicks(axis, low, high, about);
    const double step = stepOf(axis, high - low, about);
    std::vector<ChartTick> ticks;
    for (double at = std::ceil(low / step - 1e-9) * step; at <= high + step * 1e-6; at += step) {
        const double value = std::abs(at) < step * 1e-6 ? 0 : at;
        // Hours of an axis of whole hours need no minutes beside them.
        const double minutes = axis.kind == AxisKind::InHours ? value * 60 : value;
        const bool isClock = axis.kind == AxisKind::InHours || axis.kind == AxisKind::InMinutes;
        const bool isWholeHour = isClock && std::fmod(minutes, 60) < 1e-6 && minutes >= 60;
        const bool isWholeDay = isWholeHour && std::fmod(minutes, 1440) < 1e-6;
        if (isClock && value == 0)
            ticks.push_back({value, QStringLiteral("0")});
        else if (axis.kind == AxisKind::Share && step < 0.01 - 1e-9) // lines less than a percent apart
            ticks.push_back({value, QCoreApplication::translate("ChartTicks", "%1 %", "share")
                                        .arg(Words::decimal(value * 100, step < 0.001 - 1e-9 ? 2 : 1))});
        else if (isWholeDay)
            ticks.push_back({value, QCoreApplication::translate("ChartTicks", "%1 d", "days")
                                        .arg(Words::number(std::llround(minutes / 1440)))});
        else if (isWholeHour)
            ticks.push_back({value, QCoreApplication::translate("ChartTicks", "%1 h", "hours")
                                        .arg(Words::number(std::llround(minutes / 60)))});
        else
            ticks.push_back({value, axisText(axis, value)});
    }
    return ticks;
}

double niceHigh(const ChartAxis &axis, double highest, int about)
{
    if (!(highest > 0))
        return axis.kind == AxisKind::InHours ? 1 : axis.kind == AxisKind::InMinutes ? 10 : 1;
    const double step = stepOf(axis, highest, about);
    return std::ceil(highest / step - 1e-9) * step;
}

} // namespace evenkeel
