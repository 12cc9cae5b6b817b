// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/firstpagewords.h"

#include "wording/figurechange.h"
#include "wording/findingwords.h"
#include "wording/metricwords.h"
#include "wording/picturewords.h"
#include "wording/reportcells.h"
#include "wording/reportwords.h"

#include <QLocale>

namespace evenkeel {

namespace {

constexpr std::array Headlines{Metric::Resolved,         Metric::SlaAttainment, Metric::FrtMedian,      Metric::FrtP90,
                               Metric::ReassignmentRate, Metric::ReopenRate,    Metric::WorkloadBalance};

constexpr std::array Compared{
    Metric::Tickets,       Metric::Resolved,         Metric::Backlog,          Metric::Waiting,
    Metric::FrtMedian,     Metric::FrtP90,           Metric::ResolutionMedian, Metric::ResolutionP90,
    Metric::SlaAttainment, Metric::ReassignmentRate, Metric::ReopenRate,       Metric::FirstContactResolution,
    Metric::Csat,          Metric::Utilization,      Metric::WorkloadBalance,  Metric::TicketGini};

} // namespace

ReportFinding FirstPageWords::toldOf(const PeriodReport &report, std::size_t place)
{
    const Finding &finding = report.findings[place];
    const auto [subject, other] = ReportWords::namesOf(report, finding);
    ReportFinding told;
    told.what = FindingWords::what(finding, subject, other);
    told.evidence = FindingWords::evidence(finding, reportDate(finding.since, report.period.zone));
    told.advice = FindingWords::advice(finding, subject, other);
    told.definition = FindingWords::definition(finding.kind);
    if (place < report.misses.size() && report.misses[place]) {
        const RuleMiss &miss = *report.misses[place];
        const QString rule = nameAt(report.rules, miss.rule);
        const QString word = QString::fromStdString(miss.word);
        told.what = FindingWords::whatIsMissed(told.what, rule, word);
        told.advice = FindingWords::missAdvice(rule, word, miss.tickets, miss.missed);
    }
    if (place < report.pictures.size())
        told.picture = PictureWords::chartOf(report, report.pictures[place]);
    return told;
}

QStringList FirstPageWords::aside(const PeriodReport &report)
{
    QStringList words;
    if (const MetricFigure *agents = report.now.answer.find(Metric::TicketGini); agents && agents->denominator > 0)
        words << tr("All teams, %n agents", nullptr, static_cast<int>(agents->denominator));
    if (const MetricFigure *tickets = report.now.answer.find(Metric::Tickets); tickets && tickets->value)
        words << tr("%1 tickets").arg(MetricWords::value(*tickets));
    return words;
}

std::vector<ReportHeadline> FirstPageWords::headlines(const PeriodReport &report)
{
    std::vector<ReportHeadline> headlines;
    for (const Metric metric : Headlines) {
        const auto change = changeOf(report, metric);
        if (!change)
            continue;
        ReportHeadline &headline = headlines.emplace_back();
        headline.name = MetricWords::name(metric);
        headline.value = MetricWords::value(*change->now);
        if (change->then)
            headline.change = MetricWords::change(change->change, specOf(metric).unit);
        headline.tone = change->tone;
    }
    return headlines;
}

QString FirstPageWords::headlinesNote(const PeriodReport &report)
{
    if (report.period.kind == ReportKind::Monthly)
        return tr("Beside the month before. Colour says better or worse where both intervals stay apart.");
    const QString words = tr("Beside the four weeks before, tickets and resolutions per week. Colour says better or "
                             "worse where both intervals stay apart.");
    return lengthOfBefore(report).isShort
               ? tr("%1 The history begins within the time before: only weeks with tickets are counted.").arg(words)
               : words;
}

ReportSection FirstPageWords::findings(const PeriodReport &report)
{
    ReportSection section;
    section.title = tr("Findings");
    std::array<std::size_t, FindingKindCount> ofKind{};
    for (std::size_t i = 0; i < report.findings.size() && section.findings.size() < ReportWords::MostFindings; ++i) {
        if (++ofKind[static_cast<std::size_t>(report.findings[i].kind)] <= ReportWords::MostOfAKind)
            section.findings.push_back(toldOf(report, i));
    }
    const MetricFigure *tickets = report.now.answer.find(Metric::Tickets);
    const bool hadTickets = tickets && tickets->denominator > 0;
    if (section.findings.empty())
        section.paragraphs << (hadTickets ? tr("No rule found anything wrong.")
                                          : tr("There were no tickets in the period: no rule had anything to judge."));
    return section;
}

std::optional<ReportProposal> FirstPageWords::proposal(const PeriodReport &report)
{
    if (report.findings.empty())
        return std::nullopt;
    // They come in the order of what they concern; what goes wrong before what may be saved.
    const ReportFinding first = toldOf(report, 0);
    return ReportProposal{
        tr("The one change: %1").arg(first.advice),
        isOpportunity(report.findings.front().kind)
            ? tr("Nothing was found that goes wrong; this saves the most work. In four weeks compare: %1")
                  .arg(first.what)
            : tr("Of what goes wrong this concerns the most tickets. In two weeks compare: %1").arg(first.what)};
}

ReportSection FirstPageWords::changes(const PeriodReport &report)
{
    ReportSection section;
    section.title = tr("What changed");
    section.isOnNewPage = true;
    ReportTable table;
    table.columns = {tr("Metric"), tr("This period"), tr("95 % interval"), tr("Rests on"), tr("Before"), tr("Change")};
    for (const Metric metric : Compared) {
        const auto change = changeOf(report, metric);
        if (!change)
            continue;
        std::vector<ReportCell> row{wordCell(MetricWords::name(metric)), figureCell(change->now),
                                    wordCell(MetricWords::interval(*change->now)),
                                    wordCell(MetricWords::ground(*change->now), ReportTone::Muted)};
        if (change->then) {
            const MetricUnit unit = specOf(metric).unit;
            row.push_back(numberCell(MetricWords::number(*change->then, unit), *change->then, unit));
            row.push_back(numberCell(MetricWords::change(change->change, unit), change->change, unit, change->tone));
        } else {
            row.insert(row.end(), {wordCell(QStringLiteral("–")), wordCell(QString())});
        }
        table.rows.push_back(std::move(row));
    }
    section.paragraphs << headlinesNote(report);
    if (table.rows.empty())
        section.paragraphs << tr("There is nothing to measure in this period.");
    else
        section.tables.push_back(std::move(table));
    return section;
}

} // namespace evenkeel
