// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/findings.h"

#include "metrics/findingrules.h"

#include <algorithm>
#include <array>
#include <utility>

namespace evenkeel {

std::string_view codeOf(FindingKind kind)
{
    static constexpr std::array<std::string_view, FindingKindCount> codes{
        "uneven-load",       "uneven-complexity", "silo",        "misrouting", "two-peaks",      "ageing-queue",
        "rising-reopenings", "repetitive",        "costly-area", "dead-rule",  "overdue-reviews"};
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
        return FindingSubject::Skill;
    case FindingKind::DeadRule:
        return FindingSubject::Rule;
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

std::string_view codeOf(FindingSubject subject)
{
    static constexpr std::array<std::string_view, 5> codes{"agent", "skill", "queue", "category", "rule"};
    return codes[static_cast<std::size_t>(subject)];
}

Result<std::vector<Finding>> findFindings(const MetricsProblem &period, const MetricsProblem &before,
                                          const FindingDesk &desk, const FindingsOptions &options,
                                          const std::stop_token &stop)
{
    if (period.agents.size() != before.agents.size() || period.groupCounts[2] != before.groupCounts[2] ||
        period.skills.size() != before.skills.size() || period.categories != before.categories ||
        (!desk.reviews.empty() && desk.reviews.size() != period.skills.size()))
        return Error{ErrorCode::InvalidArgument, "before"};
    std::vector<Finding> findings;
    for (const auto rule :
         {findUnevenLoad, findUnevenComplexity, findSilos, findMisrouting, findTwoPeaks, findAgeingQueues,
          findRisingReopenings, findRepetitive, findCostlyAreas, findDeadRules, findOverdueReviews}) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}};
        rule({period, before, desk, options}, findings);
    }
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) { return a.n > b.n; });
    // One of each kind before the second of any: whoever reads the first five should see five things.
    std::array<bool, FindingKindCount> isSeen{};
    std::stable_partition(findings.begin(), findings.end(), [&isSeen](const Finding &finding) {
        return !std::exchange(isSeen[static_cast<std::size_t>(finding.kind)], true);
    });
    return findings;
}

} // namespace evenkeel
