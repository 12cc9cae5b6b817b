// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reportservice.h"

#include "services/calendarreader.h"
#include "services/findingreader.h"
#include "services/metricsservice.h"
#include "services/reviewservice.h"
#include "services/slaservice.h"

#include <algorithm>
#include <array>

namespace evenkeel {

namespace {

FindingDesk withPromises(FindingDesk desk, const BreachTable &breaches, const BreachTable &before)
{
    for (std::size_t kind = 0; kind < breaches.byCause.size(); ++kind) {
        for (std::size_t cause = 0; cause < desk.broken.size(); ++cause)
            desk.broken[cause] += breaches.byCause[kind][cause];
        for (std::size_t cause = 0; cause < desk.brokenBefore.size(); ++cause)
            desk.brokenBefore[cause] += before.byCause[kind][cause];
        desk.promises += breaches.kept[kind] + breaches.breached[kind];
        desk.promisesBefore += before.kept[kind] + before.breached[kind];
    }
    return desk;
}

// Nothing is known to have been so before there was a ticket.
std::vector<Finding> sinceHistoryBegins(std::vector<Finding> findings, const MetricsProblem &before)
{
    Instant first = before.period.until;
    for (const MetricTicket &ticket : before.tickets)
        first = std::min(first, ticket.createdAt);
    for (Finding &finding : findings) {
        if (finding.kind != FindingKind::OverdueReviews)
            finding.since = std::max(finding.since, first);
    }
    return findings;
}

} // namespace

const std::vector<MetricBreakdown> &reportBreakdowns()
{
    static const std::vector<MetricBreakdown> all{{MetricDimension::Team},
                                                  {MetricDimension::Queue},
                                                  {MetricDimension::Priority},
                                                  {MetricDimension::Agent},
                                                  {MetricDimension::Skill}};
    return all;
}

Result<PeriodReport> periodReport(Database &database, ReportKind kind, const QString &word, Instant now,
                                  const std::stop_token &stop, const Progress &progress)
{
    const auto zone = CalendarReader(database, now).deskZone();
    if (!zone)
        return zone.error();
    auto period = reportPeriod(kind, word, *zone, now);
    if (!period)
        return period.error();
    if (period->span.from >= now)
        return Error{ErrorCode::InvalidArgument, "future"};
    std::vector<Interval> spans{period->span, period->before};
    spans.insert(spans.end(), period->series.begin(), period->series.end() - 1);
    auto desk =
        FindingReader::open(database, {period->before.from, period->span.until}, std::min(now, period->span.until));
    if (!desk)
        return desk.error();
    if (const auto done = desk->readAbsence(database, period->span, period->before, now); !done)
        return done.error();
    auto read =
        readMetrics(database, spans, now, stop, progress,
                    [&desk](const Ticket &ticket, std::span<const TicketEvent> story) { desk->watch(ticket, story); });
    if (!read)
        return read.error();
    PeriodReport report;
    report.made = now;
    MetricsOptions detailed;
    detailed.by = reportBreakdowns();
    for (std::size_t i = 0; i < read->size(); ++i) {
        const MetricsOptions options = i == 0 ? detailed : MetricsOptions{};
        auto answer = measure((*read)[i].problem, options, stop);
        if (!answer)
            return answer.error();
        if (i > 1)
            report.series.push_back(std::move(*answer));
        else
            (i == 0 ? report.now : report.before) = {{spans[i], options}, now, std::move(*answer), (*read)[i].words};
    }
    report.series.push_back(report.now.answer);
    auto breaches = breachTables(database, std::array{period->span, period->before}, now, stop, {});
    if (!breaches)
        return breaches.error();
    report.breaches = std::move(breaches->front());
    report.breachesBefore = std::move(breaches->back());
    auto review = reviewAgenda(database, period->span, now);
    if (!review)
        return review.error();
    report.review = std::move(*review);
    const FindingDesk ground = withPromises(desk->desk(), report.breaches, report.breachesBefore);
    auto findings = findFindings((*read)[0].problem, (*read)[1].problem, ground, {}, stop);
    if (!findings)
        return findings.error();
    report.findings = sinceHistoryBegins(std::move(*findings), (*read)[1].problem);
    for (const Finding &finding : report.findings) {
        report.pictures.push_back(pictureOf(finding, (*read)[0].problem, (*read)[1].problem, ground, {}));
        report.misses.push_back(desk->misses().of(finding, (*read)[0].problem, (*read)[1].problem));
    }
    report.efforts = effortByCategory((*read)[0].problem);
    report.effortsBefore = effortByCategory((*read)[1].problem);
    report.rules = desk->rules();
    report.categories = std::move((*read)[0].categories);
    report.period = std::move(*period);
    return report;
}

} // namespace evenkeel
