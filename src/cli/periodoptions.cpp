// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/periodoptions.h"

#include "metrics/measure.h"

namespace evenkeel {

namespace {

constexpr std::chrono::days UsualPeriod{28};

} // namespace

void PeriodOptions::declare(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("from"), tr("The period's first moment; without it 28 days before its end."),
                      QStringLiteral("TIME")});
    parser.addOption({QStringLiteral("to"), tr("The moment after its last; without it now."), QStringLiteral("TIME")});
}

std::optional<Interval> PeriodOptions::read(const QCommandLineParser &parser, Instant now, QString &wrong)
{
    const QString from = parser.value(QStringLiteral("from"));
    const QString to = parser.value(QStringLiteral("to"));
    const auto first = instantFromIso(from.toStdString());
    const auto last = instantFromIso(to.toStdString());
    if (!to.isEmpty() && !last)
        wrong = tr("--to takes a time like 2016-03-16T10:00Z.");
    else if (!from.isEmpty() && !first)
        wrong = tr("--from takes a time like 2016-03-16T10:00Z.");
    if (!wrong.isEmpty())
        return std::nullopt;
    const Instant until = last.value_or(now);
    const Interval period{first.value_or(until - UsualPeriod), until};
    if (period.isEmpty())
        wrong = tr("The period ends before it begins.");
    else if (period.length() > LongestMetricPeriod)
        wrong = tr("The period is longer than ten years.");
    return wrong.isEmpty() ? std::optional(period) : std::nullopt;
}

} // namespace evenkeel
