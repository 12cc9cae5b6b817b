// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/reportcells.h"

#include "wording/metricwords.h"
#include "wording/reporttables.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace evenkeel {

namespace {

QString formatOf(MetricUnit unit)
{
    switch (unit) {
    case MetricUnit::Tickets:
    case MetricUnit::Skills:
        return QStringLiteral("#,##0");
    case MetricUnit::Share:
    case MetricUnit::SharePerWeek:
        return QStringLiteral("0.00%");
    case MetricUnit::Coefficient:
        return QStringLiteral("0.0000");
    default:
        return QStringLiteral("#,##0.0");
    }
}

} // namespace

ReportCell wordCell(const QString &text, ReportTone tone)
{
    return {text, {}, tone, {}};
}

ReportCell numberCell(const QString &text, double value, MetricUnit unit, ReportTone tone)
{
    return {text, value, tone, formatOf(unit)};
}

ReportCell figureCell(const MetricFigure *figure)
{
    return figure && figure->value
               ? numberCell(MetricWords::value(*figure), *figure->value, specOf(figure->metric).unit)
               : wordCell(QStringLiteral("–"));
}

QString reportDate(Instant at, const std::string &zone)
{
    const QTimeZone named(QByteArray::fromStdString(zone));
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(toMillis(at), Qt::UTC);
    return QLocale().toString(utc.toTimeZone(named.isValid() ? named : QTimeZone::utc()).date(), QLocale::ShortFormat);
}

const std::vector<std::string> &wordsOf(const GroupWords &words, MetricDimension dimension)
{
    return words[static_cast<std::size_t>(dimension)];
}

QString nameAt(const std::vector<std::string> &names, std::uint32_t place)
{
    return place < names.size() ? QString::fromStdString(names[place]) : QString();
}

QString subjectName(const PeriodReport &report, FindingSubject subject, std::uint32_t place)
{
    switch (subject) {
    case FindingSubject::Agent:
        return nameAt(wordsOf(report.now.words, MetricDimension::Agent), place);
    case FindingSubject::Skill:
        return nameAt(wordsOf(report.now.words, MetricDimension::Skill), place);
    case FindingSubject::Queue:
        return nameAt(wordsOf(report.now.words, MetricDimension::Queue), place);
    case FindingSubject::Rule:
        return nameAt(report.rules, place);
    case FindingSubject::Cause:
        return ReportTables::causeName(static_cast<BreachCause>(place));
    case FindingSubject::Team:
        return nameAt(wordsOf(report.now.words, MetricDimension::Team), place);
    case FindingSubject::Category:
        break;
    }
    return nameAt(report.categories, place);
}

} // namespace evenkeel
