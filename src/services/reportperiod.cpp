// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reportperiod.h"

#include "services/wallclock.h"

#include <QRegularExpression>

namespace evenkeel {

namespace {

constexpr int Weeks = 8;
constexpr int Months = 6;
constexpr int WeeksBefore = 4;

QString weekLabel(QDate monday)
{
    int year = 0;
    const int week = monday.weekNumber(&year);
    return QStringLiteral("%1-W%2").arg(year).arg(week, 2, 10, QLatin1Char('0'));
}

// The first day of the week or month; no date for a word that names none.
QDate firstDay(ReportKind kind, const QString &word)
{
    static const QRegularExpression Week(QStringLiteral("^(\\d{4})-W(\\d{2})$"));
    static const QRegularExpression Month(QStringLiteral("^(\\d{4})-(\\d{2})$"));
    const auto match = (kind == ReportKind::Weekly ? Week : Month).match(word);
    if (!match.hasMatch())
        return {};
    const int year = match.captured(1).toInt();
    const int number = match.captured(2).toInt();
    if (kind == ReportKind::Monthly)
        return QDate(year, number, 1);
    // The fourth of January always lies in the first week.
    const QDate monday = WallClock::monday(QDate(year, 1, 4)).addDays(7 * (number - 1));
    return weekLabel(monday) == word ? monday : QDate();
}

} // namespace

QString periodLabel(ReportKind kind, QDate first)
{
    return kind == ReportKind::Weekly ? weekLabel(first) : first.toString(QStringLiteral("yyyy-MM"));
}

QDate laterPeriod(ReportKind kind, QDate first, int by)
{
    return kind == ReportKind::Weekly ? first.addDays(7 * by) : first.addMonths(by);
}

QDate firstDayOf(ReportKind kind, QDate day)
{
    return kind == ReportKind::Weekly ? WallClock::monday(day) : QDate(day.year(), day.month(), 1);
}

Result<ReportPeriod> reportPeriod(ReportKind kind, const QString &word, const std::string &zone, Instant now)
{
    const WallClock clock(zone);
    QDate first = firstDay(kind, word);
    if (word.isEmpty())
        first = laterPeriod(kind, firstDayOf(kind, clock.date(now)), -1);
    if (!first.isValid() || first.year() < 1971)
        return Error{ErrorCode::InvalidArgument, word.toStdString()};
    const auto from = [&](int by) { return clock.moment(laterPeriod(kind, first, by), 0); };
    ReportPeriod period;
    period.kind = kind;
    period.label = periodLabel(kind, first);
    period.span = {from(0), from(1)};
    period.before = {from(kind == ReportKind::Weekly ? -WeeksBefore : -1), from(0)};
    const int length = kind == ReportKind::Weekly ? Weeks : Months;
    for (int i = 1 - length; i <= 0; ++i) {
        period.series.push_back({from(i), from(i + 1)});
        period.seriesLabels.push_back(periodLabel(kind, laterPeriod(kind, first, i)));
    }
    period.zone = zone;
    return period;
}

} // namespace evenkeel
