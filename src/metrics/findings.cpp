// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/findings.h"

#include "metrics/findingrules.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace evenkeel {

std::string_view codeOf(FindingKind kind)
{
    static constexpr std::array<std::string_view, FindingKindCount> codes{
        "uneven-load",       "uneven-complexity", "silo",        "misrouting", "two-peaks",       "ageing-queue",
        "rising-reopenings", "repetitive",        "costly-area", "dead-rule",  "overdue-reviews", "broken-promises",
        "misrouted-skill",   "unplanned-absence"};
    return codes[static_cast<std::size_t>(kind)];
}

FindingSubject subjectOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::UnevenLoad:
    case FindingKind::UnevenComplexity:
        return FindingSubject::Agent;
    case FindingKind::Silo:
    case FindingKind::OverdueReviews:
    case FindingKind::MisroutedSkill:
        return FindingSubject::Skill;
    case FindingKind::DeadRule:
        return FindingSubject::Rule;
    case FindingKind::UnplannedAbsence:
        return FindingSubject::Team;
    case FindingKind::BrokenPromises:
        return FindingSubject::Cause;
    case FindingKind::TwoPeaks:
    case FindingKind::AgeingQueue:
    case FindingKind::RisingReopenings:
        return FindingSubject::Queue;
    case FindingKind::Misrouting:
    case FindingKind::Repetitive:
    case FindingKind::CostlyArea:
        break;
    }
    return FindingSubject::Category;
}

FindingSubject otherOf(FindingKind kind)
{
    const bool isSkill = kind == FindingKind::Misrouting || kind == FindingKind::MisroutedSkill;
    return isSkill ? FindingSubject::Skill : FindingSubject::Agent;
}

std::string_view codeOf(FindingSubject subject)
{
    static constexpr std::array<std::string_view, 7> codes{"agent", "skill", "queue", "category",
                                                           "rule",  "cause", "team"};
    return codes[static_cast<std::size_t>(subject)];
}

bool isOpportunity(FindingKind kind)
{
    return kind == FindingKind::CostlyArea || kind == FindingKind::Repetitive || kind == FindingKind::OverdueReviews;
}

namespace {

using FindingAbout = std::pair<FindingSubject, std::uint32_t>;

/// The agent, skill, queue … that a finding is about.
std::vector<FindingAbout> aboutOf(const Finding &finding)
{
    std::vector<FindingAbout> about{{subjectOf(finding.kind), finding.subject}};
    if (finding.kind == FindingKind::Silo)
        about.emplace_back(FindingSubject::Agent, finding.other);
    return about;
}

// In rounds: each takes one of a kind, and nothing about what an earlier one of the round is about while others wait.
std::vector<Finding> inOrder(std::vector<Finding> findings)
{
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        return std::pair{isOpportunity(a.kind), -a.n} < std::pair{isOpportunity(b.kind), -b.n};
    });
    std::vector<Finding> ordered;
    while (!findings.empty()) {
        std::array<bool, FindingKindCount> isSeen{};
        std::vector<FindingAbout> seen;
        std::vector<Finding> later;
        for (const Finding &finding : findings) {
            const std::vector<FindingAbout> about = aboutOf(finding);
            const bool isOld = isSeen[static_cast<std::size_t>(finding.kind)] ||
                               std::find_first_of(seen.begin(), seen.end(), about.begin(), about.end()) != seen.end();
            (isOld ? later : ordered).push_back(finding);
            isSeen[static_cast<std::size_t>(finding.kind)] = true;
            seen.insert(seen.end(), about.begin(), about.end());
        }
        findings = std::move(later);
    }
    return ordered;
}

} // namespace

Result<std::vector<Finding>> findFindings(const MetricsProblem &period, const MetricsProblem &before,
                                          const FindingDesk &desk, const FindingsOptions &options,
                                          const std::stop_token &stop)
{
    if (period.agents.size() != before.agents.size() || period.groupCounts[2] != before.groupCounts[2] ||
        period.skills.size() != before.skills.size() || period.categories != before.categories ||
        (!desk.reviews.empty() && desk.reviews.size() != period.skills.size()) ||
        desk.absences.size() != desk.absencesBefore.size())
        return Error{ErrorCode::InvalidArgument, "before"};
    std::vector<Finding> findings;
    for (const auto rule :
         {findUnevenLoad, findUnevenComplexity, findSilos, findMisrouting, findTwoPeaks, findAgeingQueues,
          findRisingReopenings, findMisroutedSkills, findRepetitive, findCostlyAreas, findDeadRules, findOverdueReviews,
          findBrokenPromises, findUnplannedAbsence}) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}};
        rule({period, before, desk, options}, findings);
    }
    return inOrder(std::move(findings));
}

} // namespace evenkeel
