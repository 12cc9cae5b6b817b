// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/findingpicture.h"

#include "metrics/findingcounts.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <span>

namespace evenkeel {

namespace {

using Shape = FindingPicture::Shape;
using Unit = FindingPicture::Unit;

constexpr std::size_t MostGroups = 8;

struct Ground
{
    const Finding &finding;
    const MetricsProblem &period;
    const MetricsProblem &before;
    const FindingDesk &desk;
    const FindingsOptions &options;
};

/// The largest values and the one that the finding is about.
FindingPicture largest(const Finding &finding, std::span<const double> values, Unit unit)
{
    FindingPicture picture;
    picture.shape = Shape::Groups;
    picture.unit = unit;
    picture.of = subjectOf(finding.kind);
    std::vector<std::uint32_t> order(values.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return values[a] > values[b]; });
    for (const std::uint32_t group : order) {
        const bool isSubject = group == finding.subject;
        const bool hasRoom = picture.groups.size() < MostGroups - (isSubject || picture.marked.size() == 1 ? 0 : 1);
        if (!isSubject && (!hasRoom || values[group] <= 0))
            continue;
        if (isSubject)
            picture.marked.push_back(picture.groups.size());
        picture.groups.push_back(group);
        picture.values.push_back(values[group]);
    }
    return picture;
}

std::vector<double> sharesOf(const std::vector<GroupCount> &counts, std::int64_t fewest)
{
    std::vector<double> shares;
    for (const GroupCount &count : counts)
        shares.push_back(count.whole >= fewest ? count.share() : 0);
    return shares;
}

// Everybody of the team who was there.
FindingPicture loads(const Ground &ground)
{
    const std::vector<AgentLoad> known = agentLoads(ground.period);
    std::vector<double> ratios;
    for (const AgentLoad &load : known)
        ratios.push_back(load.mean);
    const std::uint32_t team = ground.period.agents[ground.finding.subject].team;
    FindingPicture picture;
    picture.shape = Shape::Spread;
    picture.unit = Unit::Share;
    for (std::uint32_t agent = 0; agent < ratios.size(); ++agent) {
        const MetricAgent &member = ground.period.agents[agent];
        if (member.team == team && member.availableMinutes.value_or(0) > 0 && known[agent].isKnown())
            picture.groups.push_back(agent);
    }
    std::stable_sort(picture.groups.begin(), picture.groups.end(),
                     [&](auto a, auto b) { return ratios[a] > ratios[b]; });
    for (const std::uint32_t agent : picture.groups) {
        const std::size_t place = picture.values.size();
        if (ratios[agent] > ground.options.overloadedFrom)
            picture.marked.push_back(place);
        else if (ratios[agent] < ground.options.idleBelow)
            picture.lesser.push_back(place);
        picture.values.push_back(ratios[agent]);
    }
    return picture;
}

FindingPicture complexity(const Ground &ground)
{
    std::vector<GroupCount> mix = complexByAgent(ground.period);
    const std::uint32_t team = ground.period.agents[ground.finding.subject].team;
    for (std::size_t agent = 0; agent < mix.size(); ++agent) {
        if (ground.period.agents[agent].team != team)
            mix[agent] = {};
    }
    return largest(ground.finding, sharesOf(mix, ground.options.fewest), Unit::Share);
}

FindingPicture solvers(const Ground &ground)
{
    std::vector<std::int64_t> solved;
    addSolved(ground.before, solved);
    addSolved(ground.period, solved);
    const std::size_t agents = ground.period.agents.size();
    const auto row = std::span(solved).subspan(ground.finding.subject * agents, agents);
    Finding byAgent = ground.finding;
    byAgent.subject = ground.finding.other;
    FindingPicture picture = largest(byAgent, std::vector<double>(row.begin(), row.end()), Unit::Tickets);
    picture.of = FindingSubject::Agent;
    return picture;
}

// Classes of equal width on the scale of ratios that the test for two peaks looks at.
FindingPicture replies(const Ground &ground)
{
    constexpr int Classes = 28;
    const std::vector<ReplyTimes> times = replyTimes(ground.period, ground.before, ground.options.promptMinutes);
    const std::vector<double> &minutes = times[ground.finding.subject].minutes;
    FindingPicture picture;
    if (minutes.empty())
        return picture;
    picture.shape = Shape::Times;
    const double prompt = times[ground.finding.subject].alike;
    const double most = minutes.back();
    const double width = std::max(0.01, std::log((prompt + most) / prompt) / Classes);
    for (int edge = 0; edge <= Classes; ++edge)
        picture.edges.push_back(prompt * (std::exp(width * edge) - 1));
    picture.values.resize(Classes);
    for (const double value : minutes) {
        const auto place = static_cast<std::size_t>(std::log((prompt + value) / prompt) / width);
        picture.values[std::min<std::size_t>(place, Classes - 1)] += 1;
    }
    // Beyond the middle of both peaks, on the same scale.
    const double valley = std::sqrt((prompt + ground.finding.value) * (prompt + ground.finding.against)) - prompt;
    for (std::size_t place = 0; place < picture.values.size(); ++place) {
        if (picture.edges[place] >= valley)
            picture.marked.push_back(place);
    }
    return picture;
}

FindingPicture ages(const Ground &ground)
{
    FindingPicture picture;
    picture.shape = Shape::Ages;
    picture.edges = {0, 1, 4, 8, 16, 24, 40, std::numeric_limits<double>::infinity()};
    picture.values.resize(picture.edges.size() - 1);
    const std::vector<std::vector<double>> waiting = timesByQueue(ground.period, &MetricTicket::ageWorkingHours);
    for (const double hours : waiting[ground.finding.subject]) {
        const auto edge = std::upper_bound(picture.edges.begin(), picture.edges.end() - 1, hours);
        picture.values[static_cast<std::size_t>(edge - picture.edges.begin() - 1)] += 1;
    }
    for (std::size_t place = 0; place < picture.values.size(); ++place) {
        if (picture.edges[place] >= ground.options.ageingFromHours)
            picture.marked.push_back(place);
    }
    return picture;
}

FindingPicture misroutedSkills(const Ground &ground)
{
    const FindingsOptions &options = ground.options;
    const std::vector<bool> named = misroutedCategories(ground.period, options.misroutedFrom, options.fewest);
    return largest(ground.finding, sharesOf(misroutedBySkill(ground.period, named), options.fewest), Unit::Share);
}

FindingPicture created(const Ground &ground)
{
    std::vector<double> counts(ground.period.categories);
    for (const MetricTicket &ticket : ground.period.tickets) {
        if (ticket.category != NoGroup && ticket.is(TicketMark::Created))
            counts[ticket.category] += 1;
    }
    return largest(ground.finding, counts, Unit::Tickets);
}

FindingPicture efforts(const Ground &ground)
{
    std::vector<double> minutes;
    for (const CategoryEffort &effort : effortByCategory(ground.period))
        minutes.push_back(effort.minutes);
    return largest(ground.finding, minutes, Unit::InMinutes);
}

FindingPicture ruleUses(const Ground &ground)
{
    std::vector<double> fired;
    for (const RuleUse &use : ground.desk.rules)
        fired.push_back(static_cast<double>(use.fired));
    return largest(ground.finding, fired, Unit::Tickets);
}

FindingPicture brokenPromises(const Ground &ground)
{
    std::vector<double> broken;
    for (const std::int64_t count : ground.desk.broken)
        broken.push_back(static_cast<double>(count));
    return largest(ground.finding, broken, Unit::Tickets);
}

FindingPicture absences(const Ground &ground)
{
    std::vector<double> shares;
    for (const TeamAbsence &team : ground.desk.absences)
        shares.push_back(team.share());
    return largest(ground.finding, shares, Unit::Share);
}

FindingPicture overdue(const Ground &ground)
{
    std::vector<double> levels;
    for (const SkillReviews &reviews : ground.desk.reviews)
        levels.push_back(static_cast<double>(reviews.overdue));
    return largest(ground.finding, levels, Unit::Tickets);
}

} // namespace

FindingPicture pictureOf(const Finding &finding, const MetricsProblem &period, const MetricsProblem &before,
                         const FindingDesk &desk, const FindingsOptions &options)
{
    const Ground ground{finding, period, before, desk, options};
    switch (finding.kind) {
    case FindingKind::UnevenLoad:
        return loads(ground);
    case FindingKind::UnevenComplexity:
        return complexity(ground);
    case FindingKind::Silo:
        return solvers(ground);
    case FindingKind::Misrouting:
        return largest(
            finding,
            sharesOf(countedByCategory(period, TicketMark::Misrouted, TicketMark::AskingSkill), options.fewest),
            Unit::Share);
    case FindingKind::MisroutedSkill:
        return misroutedSkills(ground);
    case FindingKind::TwoPeaks:
        return replies(ground);
    case FindingKind::AgeingQueue:
        return ages(ground);
    case FindingKind::RisingReopenings:
        return largest(finding, sharesOf(countedByQueue(period, TicketMark::ReopenedIn14Days, TicketMark::Resolved), 1),
                       Unit::Share);
    case FindingKind::Repetitive:
        return created(ground);
    case FindingKind::CostlyArea:
        return efforts(ground);
    case FindingKind::DeadRule:
        return ruleUses(ground);
    case FindingKind::BrokenPromises:
        return brokenPromises(ground);
    case FindingKind::UnplannedAbsence:
        return absences(ground);
    case FindingKind::OverdueReviews:
        break;
    }
    return overdue(ground);
}

} // namespace evenkeel
