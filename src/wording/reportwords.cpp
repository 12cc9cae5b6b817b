// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/reportwords.h"

#include "wording/firstpagewords.h"
#include "wording/reportcells.h"
#include "wording/reporttables.h"
#include "wording/reviewsection.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace evenkeel {

namespace {

QDate dayOf(Instant at, const std::string &zone)
{
    const QTimeZone named(QByteArray::fromStdString(zone));
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(toMillis(at), Qt::UTC);
    return utc.toTimeZone(named.isValid() ? named : QTimeZone::utc()).date();
}

} // namespace

ReportWords::FindingNames ReportWords::namesOf(const PeriodReport &report, const Finding &finding)
{
    return {subjectName(report, subjectOf(finding.kind), finding.subject),
            subjectName(report, otherOf(finding.kind), finding.other)};
}

QString ReportWords::title(const ReportPeriod &period)
{
    const QLocale locale;
    const QDate first = dayOf(period.span.from, period.zone);
    const QDate last = dayOf(period.span.until - Millis{1}, period.zone);
    if (period.kind == ReportKind::Monthly)
        return locale.toString(first, tr("MMMM yyyy", "format of a month"));
    const QString lastWords = locale.toString(last, tr("d MMMM yyyy", "format of a date"));
    const QString firstWords = first.month() == last.month()
                                   ? locale.toString(first, tr("d", "format of a day in the month of the next one"))
                                   : locale.toString(first, tr("d MMMM", "format of a date without its year"));
    return tr("Week %1, %2 to %3").arg(first.weekNumber()).arg(firstWords, lastWords);
}

ReportDocument ReportWords::documentOf(const PeriodReport &report)
{
    ReportDocument document;
    // Where no language is set, the sentences are those of the sources.
    document.language =
        QLocale().language() == QLocale::C ? QStringLiteral("en") : QLocale().name().section(QLatin1Char('_'), 0, 0);
    document.title = title(report.period);
    document.subtitle =
        tr("%1 to %2, time zone %3, as of %4")
            .arg(reportDate(report.period.span.from, report.period.zone),
                 reportDate(report.period.span.until - Millis{1}, report.period.zone),
                 QString::fromStdString(report.period.zone), reportDate(report.made, report.period.zone));
    document.aside = FirstPageWords::aside(report);
    document.headlines = FirstPageWords::headlines(report);
    document.headlinesNote = FirstPageWords::headlinesNote(report);
    document.sections.push_back(FirstPageWords::findings(report));
    document.proposal = FirstPageWords::proposal(report);
    document.sections.push_back(FirstPageWords::changes(report));
    if (!report.review.isEmpty())
        document.sections.push_back(ReviewSection::of(report));
    for (ReportSection &section : ReportTables::sections(report))
        document.sections.push_back(std::move(section));
    document.findingColumns << tr("Finding") << tr("Evidence") << tr("What to do");
    document.figures = ReportTables::machineFigures(report);
    document.figures.title = tr("Data");
    document.pageWords = tr("Page %1 of %2");
    return document;
}

} // namespace evenkeel
