// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reportwords.h"

#include "cli/codetext.h"
#include "metrics/estimates.h"
#include "wording/findingwords.h"
#include "wording/metricwords.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

constexpr std::array FirstPage{
    Metric::Tickets,       Metric::Resolved,         Metric::Backlog,          Metric::Waiting,
    Metric::FrtMedian,     Metric::FrtP90,           Metric::ResolutionMedian, Metric::ResolutionP90,
    Metric::SlaAttainment, Metric::ReassignmentRate, Metric::ReopenRate,       Metric::FirstContactResolution,
    Metric::Csat,          Metric::Utilization,      Metric::WorkloadBalance,  Metric::TicketGini};

constexpr std::array ByGroup{Metric::Tickets,      Metric::Resolved,         Metric::SlaAttainment,
                             Metric::FrtMedian,    Metric::ResolutionMedian, Metric::ReassignmentRate,
                             Metric::ComplexShare, Metric::Utilization};

QString dateOf(Instant at, const std::string &zone)
{
    const QTimeZone named(QByteArray::fromStdString(zone));
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(toMillis(at), Qt::UTC);
    return QLocale().toString(utc.toTimeZone(named.isValid() ? named : QTimeZone::utc()).date(), QLocale::ShortFormat);
}

ReportCell word(const QString &text, ReportTone tone = ReportTone::Plain)
{
    return {text, {}, tone, {}};
}

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

ReportCell numberCell(const QString &text, double value, MetricUnit unit, ReportTone tone = ReportTone::Plain)
{
    return {text, value, tone, formatOf(unit)};
}

ReportCell valueCell(const MetricFigure *figure)
{
    return figure && figure->value
               ? numberCell(MetricWords::value(*figure), *figure->value, specOf(figure->metric).unit)
               : word(QStringLiteral("–"));
}

// Counts of unequal lengths of time are compared per length.
double perPeriod(const MetricFigure &figure, double ratio)
{
    const bool isFlow = figure.metric == Metric::Tickets || figure.metric == Metric::Resolved;
    return *figure.value / (isFlow ? ratio : 1);
}

/// How many times the period's length the time before has been told of.
struct BeforeLength
{
    double periods = 1;
    bool isShort = false; ///< history begins within it
};

// Weeks before the first ticket were no weeks without work.
BeforeLength lengthOfBefore(const PeriodReport &report)
{
    BeforeLength length;
    if (report.period.kind == ReportKind::Monthly)
        return length;
    length.periods = 0;
    const std::size_t weeks = report.series.size();
    for (std::size_t week = 0; week + 1 < weeks; ++week) {
        const MetricFigure *tickets = report.series[week].find(Metric::Tickets);
        const bool hasTickets = tickets && tickets->value;
        if (report.period.series[week].from >= report.period.before.from)
            length.periods += hasTickets || length.periods > 0 ? 1 : 0;
    }
    length.isShort = length.periods > 0 && length.periods < 4;
    length.periods = std::max(1.0, length.periods);
    return length;
}

// What may still come of a ticket counts as of the end of its period. Over a longer time before more has come, so that
// the weeks before are counted each as of its own end.
MetricFigure beforeOf(const PeriodReport &report, const MetricFigure &whole)
{
    const bool isStillComing = whole.metric == Metric::ReassignmentRate || whole.metric == Metric::ReopenRate;
    if (!isStillComing || report.period.kind == ReportKind::Monthly)
        return whole;
    MetricFigure pooled;
    pooled.metric = whole.metric;
    for (std::size_t week = 0; week + 1 < report.series.size(); ++week) {
        const MetricFigure *figure = report.series[week].find(whole.metric);
        if (!figure || report.period.series[week].from < report.period.before.from)
            continue;
        pooled.n += figure->n;
        pooled.denominator += figure->denominator;
    }
    if (const auto interval = wilsonInterval(pooled.n, pooled.denominator)) {
        pooled.value = static_cast<double>(pooled.n) / static_cast<double>(pooled.denominator);
        pooled.low = interval->low;
        pooled.high = interval->high;
    }
    return pooled;
}

bool isWindowOpen(const PeriodReport &report, Metric metric)
{
    const auto &notes = report.now.answer.notes;
    return metric == Metric::FirstContactResolution &&
           std::any_of(notes.begin(), notes.end(),
                       [](const MetricNote &note) { return note.code == MetricNoteCode::WindowsOpen; });
}

// Better or worse only where the intervals of both stay apart, or where there is no chance in it.
ReportTone toneOf(const MetricFigure &now, const MetricFigure &before, double change)
{
    const MetricDirection direction = specOf(now.metric).direction;
    const bool isEstimate = now.low && before.low;
    const bool isSure = !isEstimate || *now.low > *before.high || *now.high < *before.low;
    if (direction == MetricDirection::Neutral || !isSure || change == 0)
        return ReportTone::Muted;
    return (change > 0) == (direction == MetricDirection::HigherIsBetter) ? ReportTone::Good : ReportTone::Bad;
}

QString signedNumber(double change, MetricUnit unit)
{
    const QString digits = MetricWords::number(change, unit);
    return change > 0 ? QLatin1Char('+') + digits : digits;
}

const std::vector<std::string> &wordsOf(const GroupWords &words, MetricDimension dimension)
{
    return words[static_cast<std::size_t>(dimension)];
}

QString nameIn(const std::vector<std::string> &names, std::uint32_t place)
{
    return place < names.size() ? QString::fromStdString(names[place]) : QString();
}

const std::vector<std::string> &namesFor(const PeriodReport &report, FindingSubject subject)
{
    switch (subject) {
    case FindingSubject::Agent:
        return wordsOf(report.now.words, MetricDimension::Agent);
    case FindingSubject::Skill:
        return wordsOf(report.now.words, MetricDimension::Skill);
    case FindingSubject::Queue:
        return wordsOf(report.now.words, MetricDimension::Queue);
    case FindingSubject::Rule:
        return report.rules;
    case FindingSubject::Category:
        break;
    }
    return report.categories;
}

ReportSeries seriesOf(const PeriodReport &report, Metric metric, double scale = 1)
{
    ReportSeries series{MetricWords::name(metric), {}};
    for (const MetricsAnswer &answer : report.series) {
        const MetricFigure *figure = answer.find(metric);
        series.values.push_back(figure && figure->value ? std::optional(*figure->value * scale) : std::nullopt);
    }
    return series;
}

ReportChart chartOf(const PeriodReport &report, ReportChart::Kind kind, const QString &title, const QString &unit,
                    std::vector<ReportSeries> series)
{
    return {kind, title, unit, QStringList(report.period.seriesLabels.begin(), report.period.seriesLabels.end()),
            std::move(series)};
}

} // namespace

ReportWords::FindingNames ReportWords::namesOf(const PeriodReport &report, const Finding &finding)
{
    return {nameIn(namesFor(report, subjectOf(finding.kind)), finding.subject),
            nameIn(wordsOf(report.now.words, MetricDimension::Agent), finding.other)};
}

ReportSection ReportWords::changes(const PeriodReport &report)
{
    ReportSection section;
    section.title = tr("What changed");
    const BeforeLength before = lengthOfBefore(report);
    ReportTable table;
    table.columns = {tr("Metric"), tr("This period"), tr("95 % interval"), tr("Rests on"), tr("Before"), tr("Change")};
    for (const Metric metric : FirstPage) {
        const MetricFigure *now = report.now.answer.find(metric);
        const MetricFigure *whole = report.before.answer.find(metric);
        if (!now || !now->value)
            continue;
        const MetricFigure earlier = whole ? beforeOf(report, *whole) : MetricFigure{};
        std::vector<ReportCell> row{word(MetricWords::name(metric)), valueCell(now), word(MetricWords::interval(*now)),
                                    word(MetricWords::ground(*now), ReportTone::Muted)};
        if (earlier.value) {
            const MetricUnit unit = specOf(metric).unit;
            const double then = perPeriod(earlier, before.periods);
            const double change = *now->value - then;
            const ReportTone tone = isWindowOpen(report, metric) ? ReportTone::Muted : toneOf(*now, earlier, change);
            row.push_back(numberCell(MetricWords::number(then, unit), then, unit));
            row.push_back(numberCell(signedNumber(change, unit), change, unit, tone));
        } else {
            row.insert(row.end(), {word(QStringLiteral("–")), word(QString())});
        }
        table.rows.push_back(std::move(row));
    }
    section.paragraphs << (report.period.kind == ReportKind::Weekly
                               ? tr("Beside the four weeks before, tickets and resolutions per week. Colour says "
                                    "better or worse where both intervals stay apart.")
                               : tr("Beside the month before. Colour says better or worse where both intervals stay "
                                    "apart."));
    if (before.isShort)
        section.paragraphs << tr("The history begins within the time before: only weeks with tickets are counted.");
    if (table.rows.empty())
        section.paragraphs << tr("There is nothing to measure in this period.");
    else
        section.tables.push_back(std::move(table));
    return section;
}

ReportSection ReportWords::findings(const PeriodReport &report)
{
    ReportSection section;
    section.title = tr("Findings");
    for (const Finding &finding : report.findings) {
        if (section.findings.size() == MostFindings)
            break;
        const auto [subject, other] = namesOf(report, finding);
        section.findings.push_back({FindingWords::what(finding, subject, other),
                                    FindingWords::evidence(finding, dateOf(finding.since, report.period.zone)),
                                    FindingWords::advice(finding, subject, other)});
    }
    if (section.findings.empty())
        section.paragraphs << tr("No rule found anything wrong.");
    else
        section.paragraphs << tr("The one change proposed: %1").arg(section.findings.front().advice);
    return section;
}

ReportSection ReportWords::trends(const PeriodReport &report)
{
    ReportSection section;
    section.title = tr("Trends");
    using Kind = ReportChart::Kind;
    const QString percent = QStringLiteral("%");
    section.charts = {
        chartOf(report, Kind::Bars, tr("Volume, tickets"), tr("tickets"),
                {seriesOf(report, Metric::Tickets), seriesOf(report, Metric::Resolved)}),
        chartOf(report, Kind::Lines, tr("Open at the end, tickets"), tr("tickets"),
                {seriesOf(report, Metric::Backlog), seriesOf(report, Metric::Waiting)}),
        chartOf(report, Kind::Lines, tr("First response, hours"), tr("h"),
                {seriesOf(report, Metric::FrtMedian, 1.0 / 60), seriesOf(report, Metric::FrtP90, 1.0 / 60)}),
        chartOf(report, Kind::Lines, tr("Resolution, hours"), tr("h"),
                {seriesOf(report, Metric::ResolutionMedian), seriesOf(report, Metric::ResolutionP90)}),
        chartOf(report, Kind::Lines, tr("SLA kept, %"), percent, {seriesOf(report, Metric::SlaAttainment, 100)}),
        chartOf(report, Kind::Lines, tr("Reassigned and reopened, %"), percent,
                {seriesOf(report, Metric::ReassignmentRate, 100), seriesOf(report, Metric::ReopenRate, 100)}),
    };
    return section;
}

ReportSection ReportWords::breakdown(const PeriodReport &report, std::uint32_t breakdown, const QString &title)
{
    ReportSection section;
    section.title = title;
    const MetricDimension dimension = report.now.request.options.by[breakdown - 1].front();
    ReportTable table;
    table.columns = {MetricWords::dimension(dimension)};
    for (const Metric metric : ByGroup)
        table.columns << MetricWords::name(metric);
    const auto &groups = report.now.answer.groups[breakdown];
    for (std::uint32_t group = 0; group < groups.size(); ++group) {
        const QString name = nameIn(wordsOf(report.now.words, dimension), groups[group].front());
        std::vector<ReportCell> row{word(name.isEmpty() ? tr("(none)") : name)};
        for (const Metric metric : ByGroup) {
            const MetricFigure *figure = report.now.answer.find(metric, breakdown, group);
            row.push_back(valueCell(figure));
            if (figure && MetricWords::isThin(*figure))
                row.back().tone = ReportTone::Muted;
        }
        const MetricFigure *tickets = report.now.answer.find(Metric::Tickets, breakdown, group);
        if (tickets && tickets->denominator > 0)
            table.rows.push_back(std::move(row));
    }
    section.paragraphs << tr("Figures that rest on fewer than 20 tickets are grey.");
    section.tables.push_back(std::move(table));
    return section;
}

QString ReportWords::causeName(BreachCause cause)
{
    switch (cause) {
    case BreachCause::Capacity:
        return tr("Waited: nobody who could had room");
    case BreachCause::Skill:
        return tr("Waited: nobody had the skill");
    case BreachCause::Shift:
        return tr("Waited: nobody who could was there");
    case BreachCause::NotAllowed:
        return tr("Waited: queue, rule or channel left nobody");
    case BreachCause::AgentsHands:
        return tr("An agent had it");
    case BreachCause::Outside:
        return tr("Waited on others, with the clock running");
    case BreachCause::RoutingNotRun:
        break;
    }
    return tr("Waited: routing was not run");
}

ReportSection ReportWords::breaches(const PeriodReport &report)
{
    ReportSection section;
    section.title = tr("Broken promises");
    const BreachTable &breaches = report.breaches;
    ReportTable table;
    table.columns = {tr("Main cause"), tr("First response"), tr("Resolution"), tr("Next response"), tr("Hours used")};
    for (std::size_t cause = 0; cause < breaches.time.size(); ++cause) {
        std::vector<ReportCell> row{word(causeName(static_cast<BreachCause>(cause)))};
        for (const SlaKind kind : {SlaKind::FirstResponse, SlaKind::Resolution, SlaKind::NextResponse}) {
            const auto count = static_cast<double>(breaches.byCause[static_cast<std::size_t>(kind)][cause]);
            row.push_back(numberCell(MetricWords::number(count, MetricUnit::Tickets), count, MetricUnit::Tickets));
        }
        const double hours = static_cast<double>(breaches.time[cause].count()) / 3'600'000;
        row.push_back(numberCell(MetricWords::number(hours, MetricUnit::InHours), hours, MetricUnit::InHours));
        table.rows.push_back(std::move(row));
    }
    section.paragraphs << tr("Promises that were due in the period and not kept, by what most of their time went into; "
                             "the hours of each cause count in all of them. Judged by the policy in force now.");
    section.tables.push_back(std::move(table));
    return section;
}

ReportSection ReportWords::allFigures(const PeriodReport &report)
{
    ReportSection section;
    section.title = tr("All figures");
    ReportTable table;
    table.columns = {tr("Metric"), tr("Value"), tr("95 % interval"), tr("Rests on")};
    for (const MetricFigure &figure : report.now.answer.figures) {
        if (figure.breakdown == 0)
            table.rows.push_back({word(MetricWords::name(figure.metric)), valueCell(&figure),
                                  word(MetricWords::interval(figure)),
                                  word(MetricWords::ground(figure), ReportTone::Muted)});
    }
    section.tables.push_back(std::move(table));
    return section;
}

ReportSection ReportWords::notes(const PeriodReport &report)
{
    ReportSection section;
    section.title = tr("Notes");
    for (const MetricNote &note : report.now.answer.notes)
        section.paragraphs << MetricWords::note(note);
    section.paragraphs << tr("Shares have Wilson's 95 % interval; quantiles of up to 100 values the bootstrap's, of "
                             "more values that between two order statistics. Working time is that of the promises.");
    return section;
}

ReportTable ReportWords::machineFigures(const PeriodReport &report)
{
    ReportTable table;
    for (const char *column :
         {"period", "metric", "value", "unit", "n", "denominator", "of", "low", "high", "dimension", "group"})
        table.columns << QString::fromLatin1(column);
    const auto number = [](std::optional<double> value) {
        return value ? ReportCell{QString(), *value, {}, {}} : word(QString());
    };
    const auto add = [&](const QString &period, const MetricFigure &figure, const MetricsView &view) {
        const MetricSpec &spec = specOf(figure.metric);
        std::vector<ReportCell> row{word(period),
                                    word(QString::fromUtf8(spec.code.data(), static_cast<qsizetype>(spec.code.size()))),
                                    number(figure.value),
                                    word(codeText(spec.unit)),
                                    number(static_cast<double>(figure.n)),
                                    number(static_cast<double>(figure.denominator)),
                                    word(codeText(spec.denominator)),
                                    number(figure.low),
                                    number(figure.high)};
        if (figure.breakdown == 0) {
            row.insert(row.end(), {word(QString()), word(QString())});
        } else {
            const MetricDimension dimension = view.request.options.by[figure.breakdown - 1].front();
            const std::uint32_t place = view.answer.groups[figure.breakdown][figure.group].front();
            row.insert(row.end(), {word(codeText(dimension)), word(nameIn(wordsOf(view.words, dimension), place))});
        }
        table.rows.push_back(std::move(row));
    };
    for (const MetricFigure &figure : report.now.answer.figures)
        add(report.period.label, figure, report.now);
    for (const MetricFigure &figure : report.before.answer.figures)
        add(QStringLiteral("before"), figure, report.before);
    return table;
}

ReportDocument ReportWords::documentOf(const PeriodReport &report)
{
    ReportDocument document;
    document.language = QLocale().name().section(QLatin1Char('_'), 0, 0);
    document.title = report.period.kind == ReportKind::Weekly ? tr("Weekly report %1").arg(report.period.label)
                                                              : tr("Monthly report %1").arg(report.period.label);
    document.subtitle = tr("%1 to %2, time zone %3, as of %4")
                            .arg(dateOf(report.period.span.from, report.period.zone),
                                 dateOf(report.period.span.until - Millis{1}, report.period.zone),
                                 QString::fromStdString(report.period.zone), dateOf(report.made, report.period.zone));
    document.sections = {changes(report),
                         findings(report),
                         trends(report),
                         breakdown(report, 1, tr("By team")),
                         breakdown(report, 2, tr("By queue")),
                         breakdown(report, 3, tr("By priority")),
                         breakdown(report, 4, tr("People")),
                         breaches(report),
                         allFigures(report),
                         notes(report)};
    document.findingColumns << tr("Finding") << tr("Evidence") << tr("What to do");
    document.figures = machineFigures(report);
    document.figures.title = tr("Data");
    return document;
}

} // namespace evenkeel
