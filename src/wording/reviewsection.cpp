// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/reviewsection.h"

#include "wording/experimentwords.h"
#include "wording/metricwords.h"
#include "wording/reportcells.h"

#include <algorithm>

namespace evenkeel {

namespace {

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

ReportTone toneOf(const ReviewItem &item, Instant now)
{
    if (item.isOverdue(now) || item.state == ReviewState::Dropped)
        return ReportTone::Bad;
    return item.state == ReviewState::Done ? ReportTone::Good : ReportTone::Plain;
}

} // namespace

ReportSection ReviewSection::of(const PeriodReport &report)
{
    const ReviewAgenda &review = report.review;
    ReportSection section;
    section.title = tr("What was decided");
    const auto isDone = [](const ReviewItem &item) { return item.state == ReviewState::Done; };
    const auto done = std::count_if(review.decided.begin(), review.decided.end(), isDone) +
                      std::count_if(review.settled.begin(), review.settled.end(), isDone);
    const auto overdue = std::count_if(review.open.begin(), review.open.end(),
                                       [&review](const ReviewItem &item) { return item.isOverdue(review.now); });
    section.paragraphs << tr("%n decision(s) carried out.", nullptr, static_cast<int>(done));
    if (overdue > 0)
        section.paragraphs << tr("%n decision(s) of earlier reviews are overdue.", nullptr, static_cast<int>(overdue));
    if (!review.decided.empty())
        section.tables.push_back(items(tr("Decisions"), review.decided, report));
    if (!review.open.empty())
        section.tables.push_back(items(tr("Still open from before"), review.open, report));
    if (!review.settled.empty())
        section.tables.push_back(items(tr("Settled from before"), review.settled, report));
    if (!review.proposed.empty())
        section.tables.push_back(items(tr("Proposals"), review.proposed, report));
    if (!review.started.empty() || !review.ended.empty())
        section.tables.push_back(experiments(report));
    return section;
}

ReportTable ReviewSection::items(const QString &title, const std::vector<ReviewItem> &items, const PeriodReport &report)
{
    ReportTable table;
    table.title = title;
    table.columns << tr("What") << tr("Who") << tr("Due") << tr("State") << tr("What came of it");
    for (const ReviewItem &item : items) {
        const ReportTone tone = toneOf(item, report.review.now);
        table.rows.push_back({wordCell(text(item.text)), wordCell(text(item.owner)),
                              wordCell(item.due ? reportDate(*item.due, report.period.zone) : QString(), tone),
                              wordCell(ExperimentWords::state(item.state), tone), wordCell(text(item.outcome))});
    }
    return table;
}

ReportTable ReviewSection::experiments(const PeriodReport &report)
{
    ReportTable table;
    table.title = tr("Experiments");
    table.columns << tr("Name") << tr("Change") << tr("Should become better") << tr("Planned end") << tr("State");
    for (const auto *list : {&report.review.started, &report.review.ended}) {
        for (const PolicyExperiment &experiment : *list) {
            const auto metric = metricFrom(experiment.metric);
            table.rows.push_back(
                {wordCell(text(experiment.name)),
                 wordCell(tr("%1: %2 to %3", "variable, before, after")
                              .arg(text(experiment.variable), text(experiment.before), text(experiment.after))),
                 wordCell(metric ? MetricWords::name(*metric) : text(experiment.metric)),
                 wordCell(reportDate(experiment.watch.until, report.period.zone)),
                 wordCell(ExperimentWords::state(experiment.state))});
        }
    }
    return table;
}

} // namespace evenkeel
