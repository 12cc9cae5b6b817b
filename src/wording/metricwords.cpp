// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/metricwords.h"

#include <QLocale>

#include <cmath>

namespace evenkeel {

namespace {

int digitsOf(MetricUnit unit)
{
    switch (unit) {
    case MetricUnit::Tickets:
    case MetricUnit::Skills:
        return 0;
    case MetricUnit::Coefficient:
        return 4;
    case MetricUnit::Effort:
    case MetricUnit::Score:
    case MetricUnit::Money:
        return 2;
    default:
        return 1;
    }
}

QString plain(double value, MetricUnit unit, int digits)
{
    const bool isShare = unit == MetricUnit::Share || unit == MetricUnit::SharePerWeek;
    const int shown = isShare ? 2 : digits;
    const double rounded = isShare ? value * 100 : value;
    // What rounds to nothing has no sign.
    return QLocale().toString(std::abs(rounded) < 0.5 * std::pow(10, -shown) ? 0.0 : rounded, 'f', shown);
}

// From here on nobody reads minutes.
constexpr double LongMinutes = 180;

// What a count comes out of a mean of (standard deviations, tickets an agent) has a fraction.
int digitsOf(Metric metric)
{
    return metric == Metric::QueueDepthSd ? 2 : digitsOf(specOf(metric).unit);
}

} // namespace

QString MetricWords::number(double value, MetricUnit unit)
{
    if (unit == MetricUnit::InMinutes && std::abs(value) >= LongMinutes)
        return number(value / 60, MetricUnit::InHours);
    const QString digits = plain(value, unit, digitsOf(unit));
    switch (unit) {
    case MetricUnit::Share:
        return tr("%1 %", "share").arg(digits);
    case MetricUnit::InMinutes:
        return tr("%1 min", "minutes").arg(digits);
    case MetricUnit::InHours:
        return tr("%1 h", "hours").arg(digits);
    case MetricUnit::MinutesPerWeek:
        return tr("%1 min a week", "trend").arg(digits);
    case MetricUnit::SharePerWeek:
        return tr("%1 % a week", "trend, percentage points").arg(digits);
    default:
        return digits;
    }
}

QString MetricWords::value(const MetricFigure &figure)
{
    if (!figure.value)
        return QStringLiteral("–");
    return figure.metric == Metric::QueueDepthSd ? plain(*figure.value, MetricUnit::Tickets, digitsOf(figure.metric))
                                                 : number(*figure.value, specOf(figure.metric).unit);
}

QString MetricWords::change(double difference, MetricUnit unit)
{
    const QString words = unit == MetricUnit::Share
                              ? tr("%1 points", "change of a share").arg(plain(difference, unit, digitsOf(unit)))
                              : number(difference, unit);
    return difference > 0 ? QLatin1Char('+') + words : words;
}

QString MetricWords::interval(const MetricFigure &figure)
{
    if (!figure.low || !figure.high)
        return {};
    const MetricUnit unit = specOf(figure.metric).unit;
    if (unit == MetricUnit::InMinutes && std::abs(*figure.high) >= LongMinutes)
        return tr("%1 – %2", "interval")
            .arg(plain(*figure.low / 60, MetricUnit::InHours, digitsOf(MetricUnit::InHours)),
                 number(*figure.high, unit));
    return tr("%1 – %2", "interval").arg(plain(*figure.low, unit, digitsOf(figure.metric)), number(*figure.high, unit));
}

bool MetricWords::isThin(const MetricFigure &figure)
{
    switch (specOf(figure.metric).denominator) {
    case MetricDenominator::Agents:
    case MetricDenominator::AgentMinutes:
    case MetricDenominator::Hours:
    case MetricDenominator::Weeks:
    case MetricDenominator::Skills:
    case MetricDenominator::Parts:
        return false;
    default:
        return figure.denominator < ThinSegment;
    }
}

QString MetricWords::ground(const MetricFigure &figure)
{
    const QString n = QLocale().toString(static_cast<qlonglong>(figure.n));
    const QString of = QLocale().toString(static_cast<qlonglong>(figure.denominator));
    const auto words = [&]() -> QString {
        switch (specOf(figure.metric).denominator) {
        case MetricDenominator::Lived:
            return tr("%1 of %2 tickets in the period").arg(n, of);
        case MetricDenominator::Created:
            return tr("%1 of %2 created").arg(n, of);
        case MetricDenominator::Assigned:
            return tr("%1 of %2 assigned").arg(n, of);
        case MetricDenominator::AskingSkill:
            return tr("%1 of %2 that require a skill").arg(n, of);
        case MetricDenominator::Resolved:
            return tr("%1 of %2 resolved").arg(n, of);
        case MetricDenominator::Judged:
            return tr("%1 of %2 judged").arg(n, of);
        case MetricDenominator::Rated:
            return tr("%1 of %2 rated").arg(n, of);
        case MetricDenominator::Open:
            return tr("%1 of %2 open").arg(n, of);
        case MetricDenominator::Agents:
            return tr("%1 in %2 agents").arg(n, of);
        case MetricDenominator::AgentMinutes:
            return tr("%1 of %2 minutes").arg(n, of);
        case MetricDenominator::Hours:
            return tr("%1 agents, %2 hours").arg(n, of);
        case MetricDenominator::Weeks:
            return tr("%1 of %2 weeks").arg(n, of);
        case MetricDenominator::Skills:
            return tr("%1 of %2 skills").arg(n, of);
        case MetricDenominator::Parts:
            break;
        }
        return tr("%1 of %2 parts").arg(n, of);
    }();
    return figure.value && isThin(figure) ? tr("%1, few").arg(words) : words;
}

} // namespace evenkeel
