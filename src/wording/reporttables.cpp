// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/reporttables.h"

#include "wording/definitionwords.h"
#include "wording/figurechange.h"
#include "wording/metricwords.h"
#include "wording/ratingsection.h"
#include "wording/reportcells.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace evenkeel {

namespace {

constexpr std::array ByGroup{Metric::Tickets,      Metric::Resolved,         Metric::SlaAttainment,
                             Metric::FrtMedian,    Metric::ResolutionMedian, Metric::ReassignmentRate,
                             Metric::ComplexShare, Metric::Utilization};

constexpr std::size_t MostAreas = 20;

template <class Code>
QString codeWord(Code code)
{
    const std::string_view text = codeOf(code);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString metricCode(Metric metric)
{
    const std::string_view code = specOf(metric).code;
    return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
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

// Marked where it rose and chance alone does not make it, all causes tried counted.
ReportCell changeCell(const GroupCount &now, const GroupCount &before, double tried)
{
    const double change = now.share() - before.share();
    const bool isSure = twoShareP(now.part, now.whole, before.part, before.whole) * tried < FindingsOptions{}.chance;
    const ReportTone tone = !isSure ? ReportTone::Muted : change > 0 ? ReportTone::Caution : ReportTone::Plain;
    return numberCell(MetricWords::change(change, MetricUnit::Share), change, MetricUnit::Share, tone);
}

// Names by the alphabet, whoever has none last; the most urgent priority first.
void sortRows(ReportTable &table, MetricDimension dimension)
{
    if (dimension == MetricDimension::Priority) {
        std::reverse(table.rows.begin(), table.rows.end());
        return;
    }
    const QString none = ReportTables::tr("(none)");
    QCollator collator;
    collator.setNumericMode(true); // Group 2 before Group 10
    std::stable_sort(table.rows.begin(), table.rows.end(), [&](const auto &a, const auto &b) {
        const QString &left = a.front().text;
        const QString &right = b.front().text;
        if ((left == none) != (right == none))
            return right == none;
        return collator.compare(left, right) < 0;
    });
}

} // namespace

std::vector<ReportSection> ReportTables::sections(const PeriodReport &report)
{
    std::vector<ReportSection> sections{trends(report)};
    const auto add = [&sections](ReportSection section, bool isOnNewPage) {
        section.isOnNewPage = isOnNewPage;
        sections.push_back(std::move(section));
    };
    add(breakdown(report, 1, tr("By team")), true);
    add(breakdown(report, 2, tr("By queue")), false);
    add(breakdown(report, 3, tr("By priority")), false);
    add(breaches(report), true);
    if (ReportSection ratings = RatingSection::of(report); !ratings.tables.empty())
        add(std::move(ratings), false);
    add(breakdown(report, 5, tr("Skills")), false);
    add(breakdown(report, 4, tr("People")), true);
    if (ReportSection areas = productAreas(report); !areas.tables.empty())
        add(std::move(areas), true);
    add(allFigures(report), true);
    add(notes(report), false);
    add(DefinitionWords::section(report), true);
    return sections;
}

ReportSection ReportTables::trends(const PeriodReport &report)
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
    const bool hasValue = std::any_of(section.charts.begin(), section.charts.end(), [](const ReportChart &chart) {
        return std::any_of(chart.series.begin(), chart.series.end(), [](const ReportSeries &series) {
            return std::any_of(series.values.begin(), series.values.end(),
                               [](const std::optional<double> &value) { return value.has_value(); });
        });
    });
    if (!hasValue)
        section.paragraphs << nothing();
    return section;
}

ReportSection ReportTables::breakdown(const PeriodReport &report, std::uint32_t breakdown, const QString &title)
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
        const QString name = nameAt(wordsOf(report.now.words, dimension), groups[group].front());
        std::vector<ReportCell> row{wordCell(name.isEmpty() ? tr("(none)") : name)};
        for (const Metric metric : ByGroup) {
            const MetricFigure *figure = report.now.answer.find(metric, breakdown, group);
            row.push_back(figureCell(figure));
            if (figure && MetricWords::isThin(*figure))
                row.back().tone = ReportTone::Muted;
        }
        const MetricFigure *tickets = report.now.answer.find(Metric::Tickets, breakdown, group);
        if (tickets && tickets->denominator > 0)
            table.rows.push_back(std::move(row));
    }
    sortRows(table, dimension);
    if (table.rows.empty()) {
        section.paragraphs << nothing();
        return section;
    }
    section.paragraphs << tr("Figures that rest on fewer than 20 tickets are grey.");
    section.tables.push_back(std::move(table));
    return section;
}

QString ReportTables::nothing()
{
    return tr("There is nothing to measure in this period.");
}

QString ReportTables::causeName(BreachCause cause)
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

ReportSection ReportTables::breaches(const PeriodReport &report)
{
    ReportSection section;
    section.title = tr("Broken promises");
    const BreachTable &breaches = report.breaches;
    if (breaches.tickets == 0) {
        section.paragraphs << tr("No promise was due in the period.");
        return section;
    }
    ReportTable table;
    table.columns = {tr("Main cause"), tr("First response"), tr("Resolution"), tr("Next response"), tr("Hours used")};
    for (std::size_t cause = 0; cause < breaches.time.size(); ++cause) {
        std::vector<ReportCell> row{wordCell(causeName(static_cast<BreachCause>(cause)))};
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
    section.tables.push_back(causesBeside(report));
    return section;
}

// Of all promises together: how often each cause broke one, and what share of the broken that is.
ReportTable ReportTables::causesBeside(const PeriodReport &report)
{
    const auto countsOf = [](const BreachTable &breaches) {
        std::array<std::int64_t, BreachCauseCount> counts{};
        for (const auto &causes : breaches.byCause) {
            for (std::size_t cause = 0; cause < counts.size(); ++cause)
                counts[cause] += causes[cause];
        }
        return counts;
    };
    const auto now = countsOf(report.breaches);
    const auto before = countsOf(report.breachesBefore);
    const std::int64_t all = std::accumulate(now.begin(), now.end(), std::int64_t{0});
    const std::int64_t allBefore = std::accumulate(before.begin(), before.end(), std::int64_t{0});
    const double periods = lengthOfBefore(report).periods;
    const bool isWeekly = report.period.kind == ReportKind::Weekly;
    ReportTable table;
    table.title = isWeekly ? tr("Beside the four weeks before") : tr("Beside the month before");
    table.columns = {tr("Main cause"),          tr("Broken"),
                     tr("Share of the broken"), isWeekly ? tr("Before, a week") : tr("Before"),
                     tr("Share before"),        tr("Change of the share")};
    const auto shareCell = [](std::int64_t part, std::int64_t whole) {
        const double share = static_cast<double>(part) / static_cast<double>(whole);
        return whole > 0 ? numberCell(MetricWords::number(share, MetricUnit::Share), share, MetricUnit::Share)
                         : wordCell(QStringLiteral("–"));
    };
    for (std::size_t cause = 0; cause < now.size(); ++cause) {
        const auto count = static_cast<double>(now[cause]);
        const double aWeek = static_cast<double>(before[cause]) / periods;
        std::vector<ReportCell> row{
            wordCell(causeName(static_cast<BreachCause>(cause))),
            numberCell(MetricWords::number(count, MetricUnit::Tickets), count, MetricUnit::Tickets),
            shareCell(now[cause], all),
            report.breachesBefore.tickets > 0
                ? numberCell(MetricWords::number(aWeek, MetricUnit::Tickets), aWeek, MetricUnit::Tickets)
                : wordCell(QStringLiteral("–")),
            shareCell(before[cause], allBefore)};
        row.push_back(all > 0 && allBefore > 0
                          ? changeCell({now[cause], all}, {before[cause], allBefore}, static_cast<double>(now.size()))
                          : wordCell(QStringLiteral("–")));
        table.rows.push_back(std::move(row));
    }
    return table;
}

ReportSection ReportTables::productAreas(const PeriodReport &report)
{
    ReportSection section;
    section.title = tr("For the product team");
    double all = 0;
    double allBefore = 0;
    for (const CategoryEffort &effort : report.efforts)
        all += effort.minutes;
    for (const CategoryEffort &effort : report.effortsBefore)
        allBefore += effort.minutes;
    std::vector<std::uint32_t> order;
    for (std::uint32_t category = 0; category < report.efforts.size(); ++category) {
        if (report.efforts[category].minutes > 0)
            order.push_back(category);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](auto a, auto b) { return report.efforts[a].minutes > report.efforts[b].minutes; });
    order.resize(std::min<std::size_t>(order.size(), MostAreas));
    ReportTable table;
    table.columns = {tr("Category"),          tr("Resolved"), tr("Handling"), tr("A ticket"),
                     tr("Share of handling"), tr("Before"),   tr("Reopened")};
    const auto number = [](double value, MetricUnit unit) {
        return numberCell(MetricWords::number(value, unit), value, unit);
    };
    for (const std::uint32_t category : order) {
        const CategoryEffort &effort = report.efforts[category];
        const auto tickets = static_cast<double>(effort.tickets);
        table.rows.push_back(
            {wordCell(nameAt(report.categories, category)), number(tickets, MetricUnit::Tickets),
             number(effort.minutes / 60, MetricUnit::InHours), number(effort.minutes / tickets, MetricUnit::InMinutes),
             number(effort.minutes / all, MetricUnit::Share),
             allBefore > 0 ? number(report.effortsBefore[category].minutes / allBefore, MetricUnit::Share)
                           : wordCell(QStringLiteral("–")),
             number(static_cast<double>(effort.reopened) / tickets, MetricUnit::Share)});
    }
    section.paragraphs << tr("What support spends its time on, by category: expected handling time of what was "
                             "resolved, with its share of all now and in the time before.");
    if (!table.rows.empty())
        section.tables.push_back(std::move(table));
    return section;
}

ReportSection ReportTables::allFigures(const PeriodReport &report)
{
    ReportSection section;
    section.title = tr("All figures");
    ReportTable table;
    table.columns = {tr("Metric"), tr("Value"), tr("95 % interval"), tr("Rests on"), tr("In files")};
    for (const MetricFigure &figure : report.now.answer.figures) {
        if (figure.breakdown == 0)
            table.rows.push_back({wordCell(MetricWords::name(figure.metric)), figureCell(&figure),
                                  wordCell(MetricWords::interval(figure)),
                                  wordCell(MetricWords::ground(figure), ReportTone::Muted),
                                  wordCell(metricCode(figure.metric), ReportTone::Muted)});
    }
    section.tables.push_back(std::move(table));
    return section;
}

ReportSection ReportTables::notes(const PeriodReport &report)
{
    ReportSection section;
    section.title = tr("Notes");
    for (const MetricNote &note : report.now.answer.notes)
        section.paragraphs << MetricWords::note(note);
    section.paragraphs << tr("Shares have Wilson's 95 % interval; quantiles of up to 100 values the bootstrap's, of "
                             "more values that between two order statistics. Working time is that of the promises.");
    return section;
}

ReportTable ReportTables::machineFigures(const PeriodReport &report)
{
    ReportTable table;
    for (const char *column :
         {"period", "metric", "value", "unit", "n", "denominator", "of", "low", "high", "dimension", "group", "clock"})
        table.columns << QString::fromLatin1(column);
    const auto number = [](std::optional<double> value) {
        return value ? ReportCell{QString(), *value, {}, {}} : wordCell(QString());
    };
    const auto add = [&](const QString &period, const MetricFigure &figure, const MetricsView &view) {
        const MetricSpec &spec = specOf(figure.metric);
        std::vector<ReportCell> row{wordCell(period),
                                    wordCell(metricCode(figure.metric)),
                                    number(figure.value),
                                    wordCell(codeWord(spec.unit)),
                                    number(static_cast<double>(figure.n)),
                                    number(static_cast<double>(figure.denominator)),
                                    wordCell(codeWord(spec.denominator)),
                                    number(figure.low),
                                    number(figure.high)};
        if (figure.breakdown == 0) {
            row.insert(row.end(), {wordCell(QString()), wordCell(QString())});
        } else {
            const MetricDimension dimension = view.request.options.by[figure.breakdown - 1].front();
            const std::uint32_t place = view.answer.groups[figure.breakdown][figure.group].front();
            row.insert(row.end(),
                       {wordCell(codeWord(dimension)), wordCell(nameAt(wordsOf(view.words, dimension), place))});
        }
        row.push_back(wordCell(DefinitionWords::clockCode(figure.metric)));
        table.rows.push_back(std::move(row));
    };
    for (const MetricFigure &figure : report.now.answer.figures)
        add(report.period.label, figure, report.now);
    for (const MetricFigure &figure : report.before.answer.figures)
        add(QStringLiteral("before"), figure, report.before);
    return table;
}

} // namespace evenkeel
