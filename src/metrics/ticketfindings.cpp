// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/findingrules.h"

#include "metrics/findingcounts.h"
#include "metrics/peaks.h"
#include "metrics/quantile.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace evenkeel {

namespace {

Finding ofShare(FindingKind kind, std::uint32_t subject, const GroupCount &now, double against)
{
    Finding finding;
    finding.kind = kind;
    finding.subject = subject;
    finding.value = now.share();
    finding.against = against;
    finding.n = now.part;
    finding.denominator = now.whole;
    finding.interval = wilsonInterval(now.part, now.whole);
    return finding;
}

} // namespace

namespace {

// What first agents lacked most often in the tickets of a group.
template <class IsOf>
void setLacked(Finding &finding, const MetricsProblem &problem, IsOf isOf)
{
    std::map<std::pair<std::uint32_t, std::uint8_t>, std::int64_t> counts;
    for (const MetricTicket &ticket : problem.tickets) {
        if (ticket.is(TicketMark::Misrouted) && ticket.lackedSkill != NoGroup && isOf(ticket))
            ++counts[{ticket.lackedSkill, ticket.lackedLevel}];
    }
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    if (most != counts.end()) {
        finding.other = most->first.first;
        finding.level = most->first.second;
    }
}

Finding ofMisrouting(FindingKind kind, std::uint32_t subject, const FindingGround &ground, const GroupCount &now,
                     const GroupCount &before)
{
    Finding finding = ofShare(kind, subject, now, before.share());
    finding.nBefore = before.part;
    finding.denominatorBefore = before.whole;
    finding.since =
        before.share() >= ground.options.misroutedFrom ? ground.before.period.from : ground.period.period.from;
    return finding;
}

} // namespace

void findMisrouting(const FindingGround &ground, std::vector<Finding> &findings)
{
    const auto count = [](const MetricsProblem &problem) {
        return countedByCategory(problem, TicketMark::Misrouted, TicketMark::AskingSkill);
    };
    const std::vector<GroupCount> now = count(ground.period);
    const std::vector<GroupCount> before = count(ground.before);
    const std::vector<bool> misrouted =
        misroutedCategories(ground.period, ground.options.misroutedFrom, ground.options.fewest);
    for (std::uint32_t category = 0; category < now.size(); ++category) {
        if (!misrouted[category])
            continue;
        Finding finding = ofMisrouting(FindingKind::Misrouting, category, ground, now[category], before[category]);
        setLacked(finding, ground.period,
                  [category](const MetricTicket &ticket) { return ticket.category == category; });
        findings.push_back(finding);
    }
}

void findMisroutedSkills(const FindingGround &ground, std::vector<Finding> &findings)
{
    const std::vector<bool> named =
        misroutedCategories(ground.period, ground.options.misroutedFrom, ground.options.fewest);
    const std::vector<GroupCount> now = misroutedBySkill(ground.period, named);
    const std::vector<GroupCount> before = misroutedBySkill(ground.before, named);
    for (std::uint32_t skill = 0; skill < now.size(); ++skill) {
        // Sure only where even the interval's lower end is too much.
        if (now[skill].whole < ground.options.fewest ||
            wilsonInterval(now[skill].part, now[skill].whole)->low < ground.options.misroutedFrom)
            continue;
        Finding finding = ofMisrouting(FindingKind::MisroutedSkill, skill, ground, now[skill], before[skill]);
        setLacked(finding, ground.period, [&](const MetricTicket &ticket) {
            return ticket.group(MetricDimension::Skill) == skill &&
                   (ticket.category == NoGroup || !named[ticket.category]);
        });
        findings.push_back(finding);
    }
}

// In working time and on a scale of ratios: nights and weekends make two peaks on every desk, and minutes beside hours
// are looked for, not one hour beside two, nor an answer at once beside one after some minutes.
void findTwoPeaks(const FindingGround &ground, std::vector<Finding> &findings)
{
    const std::vector<ReplyTimes> times = replyTimes(ground.period, ground.before, ground.options.promptMinutes);
    const auto tried = static_cast<double>(times.size());
    for (std::uint32_t queue = 0; queue < times.size(); ++queue) {
        const double alike = times[queue].alike;
        std::vector<double> values;
        for (const double minutes : times[queue].minutes)
            values.push_back(std::log(alike + minutes));
        const auto peaks = twoPeaks(values, ground.options.resamples, ground.options.seed + queue);
        if (!peaks || peaks->p * tried >= ground.options.chance ||
            std::min(peaks->highShare, 1 - peaks->highShare) < ground.options.peakShareFrom)
            continue;
        Finding finding;
        finding.kind = FindingKind::TwoPeaks;
        finding.subject = queue;
        finding.value = std::exp(peaks->high) - alike;
        finding.against = std::max(0.0, std::exp(peaks->low) - alike);
        finding.denominator = static_cast<std::int64_t>(values.size());
        finding.n = std::llround(peaks->highShare * static_cast<double>(values.size()));
        finding.p = peaks->p * tried;
        finding.since = ground.before.period.from;
        if (finding.value >= ground.options.peaksTimes * std::max(alike, finding.against))
            findings.push_back(finding);
    }
}

// In working time: what came in over a weekend waits for Monday and not for somebody to take it.
void findAgeingQueues(const FindingGround &ground, std::vector<Finding> &findings)
{
    const std::vector<std::vector<double>> now = timesByQueue(ground.period, &MetricTicket::ageWorkingHours);
    const std::vector<std::vector<double>> before = timesByQueue(ground.before, &MetricTicket::ageWorkingHours);
    constexpr std::size_t FewestWaiting = 5;
    for (std::uint32_t queue = 0; queue < now.size(); ++queue) {
        if (now[queue].size() < FewestWaiting)
            continue;
        const double age = *median(now[queue]);
        const double earlier = median(before[queue]).value_or(0);
        if (age < ground.options.ageingFromHours || age < ground.options.ageingTimes * earlier)
            continue;
        // Where little or nothing waited before there is no chance to be ruled out, but enough must wait now.
        const bool hasTest = before[queue].size() >= FewestWaiting;
        const double p = hasTest ? rankSumP(now[queue], before[queue]) * static_cast<double>(now.size()) : 1;
        if (hasTest ? p >= ground.options.chance : static_cast<std::int64_t>(now[queue].size()) < ground.options.fewest)
            continue;
        Finding finding;
        finding.kind = FindingKind::AgeingQueue;
        finding.p = p;
        finding.subject = queue;
        finding.value = age;
        finding.against = earlier;
        finding.denominator = static_cast<std::int64_t>(now[queue].size());
        finding.n = std::count_if(now[queue].begin(), now[queue].end(),
                                  [&](double hours) { return hours >= ground.options.ageingFromHours; });
        finding.since = ground.period.period.from;
        findings.push_back(finding);
    }
}

void findRisingReopenings(const FindingGround &ground, std::vector<Finding> &findings)
{
    constexpr std::int64_t FewestReopened = 5;
    const auto count = [](const MetricsProblem &problem) {
        return countedByQueue(problem, TicketMark::ReopenedIn14Days, TicketMark::Resolved);
    };
    const std::vector<GroupCount> now = count(ground.period);
    const std::vector<GroupCount> before = count(ground.before);
    for (std::uint32_t queue = 0; queue < now.size(); ++queue) {
        const double p = twoShareP(now[queue].part, now[queue].whole, before[queue].part, before[queue].whole) *
                         static_cast<double>(now.size());
        // Of fewer the test is not to be trusted.
        if (now[queue].part < FewestReopened || now[queue].whole < ground.options.fewest ||
            before[queue].whole < ground.options.fewest || now[queue].share() <= before[queue].share() ||
            p >= ground.options.chance)
            continue;
        Finding finding = ofShare(FindingKind::RisingReopenings, queue, now[queue], before[queue].share());
        finding.p = p;
        finding.nBefore = before[queue].part;
        finding.denominatorBefore = before[queue].whole;
        finding.since = ground.period.period.from;
        findings.push_back(finding);
    }
}

void findRepetitive(const FindingGround &ground, std::vector<Finding> &findings)
{
    if (!ground.period.hasReplies)
        return;
    const std::vector<GroupCount> once =
        countedByCategory(ground.period, TicketMark::FirstContact, TicketMark::Resolved);
    std::vector<GroupCount> simple(ground.period.categories);
    std::int64_t all = 0;
    for (const MetricTicket &ticket : ground.period.tickets) {
        if (!ticket.is(TicketMark::Created))
            continue;
        ++all;
        if (ticket.category == NoGroup)
            continue;
        ++simple[ticket.category].whole;
        simple[ticket.category].part += ticket.effort <= 3 ? 1 : 0;
    }
    for (std::uint32_t category = 0; category < simple.size(); ++category) {
        const auto interval = wilsonInterval(once[category].part, once[category].whole);
        if (simple[category].part < ground.options.fewest || simple[category].share() < 0.5 || !interval ||
            interval->low < ground.options.firstContactFrom)
            continue;
        Finding finding =
            ofShare(FindingKind::Repetitive, category, {simple[category].whole, all}, once[category].share());
        finding.since = ground.before.period.from;
        if (finding.value >= ground.options.repetitiveShare)
            findings.push_back(finding);
    }
}

void findCostlyAreas(const FindingGround &ground, std::vector<Finding> &findings)
{
    std::vector<double> minutes(ground.period.categories, 0);
    std::vector<std::int64_t> tickets(ground.period.categories, 0);
    double all = 0;
    for (const MetricTicket &ticket : ground.period.tickets) {
        if (!ticket.is(TicketMark::Resolved))
            continue;
        all += static_cast<double>(ticket.handlingMinutes);
        if (ticket.category == NoGroup)
            continue;
        minutes[ticket.category] += static_cast<double>(ticket.handlingMinutes);
        ++tickets[ticket.category];
    }
    const auto used = std::count_if(tickets.begin(), tickets.end(), [](std::int64_t count) { return count > 0; });
    const auto top = std::max_element(minutes.begin(), minutes.end());
    if (top == minutes.end() || all <= 0 || used < 3)
        return;
    const auto category = static_cast<std::uint32_t>(top - minutes.begin());
    Finding finding;
    finding.kind = FindingKind::CostlyArea;
    finding.subject = category;
    finding.value = *top / all;
    finding.against = 1.0 / static_cast<double>(used);
    finding.n = tickets[category];
    for (const std::int64_t count : tickets)
        finding.denominator += count;
    finding.since = ground.period.period.from;
    if (finding.n >= ground.options.fewest && finding.value >= ground.options.costlyTimes * finding.against)
        findings.push_back(finding);
}

} // namespace evenkeel
