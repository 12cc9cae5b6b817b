// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/lint/lint.h"

#include "routing/lint/lintrun.h"

#include <array>

namespace evenkeel {

namespace {

using namespace std::string_view_literals;

constexpr std::array LintCodes{
    "unknown-queue"sv,           "unknown-skill"sv,        "unknown-team"sv,     "unknown-agent"sv,
    "unknown-calendar"sv,        "unreachable-rule"sv,     "nobody-has-skill"sv, "capacity-below-ticket"sv,
    "endless-relaxation"sv,      "ring-changes-nothing"sv, "overflow-cycle"sv,   "queue-without-agents"sv,
    "hours-without-agents"sv,    "contradicting-rules"sv,  "never-holds"sv,      "always-holds"sv,
    "urgent-below-normal"sv,     "target-above-cap"sv,     "no-lead-for-team"sv, "no-fallback"sv,
    "learner-without-teacher"sv, "sla-rule-unreachable"sv, "duplicate-id"sv};
static_assert(LintCodes.size() == LintCodeCount);

} // namespace

std::string_view codeOf(LintCode code)
{
    const auto at = static_cast<std::size_t>(code);
    return at < LintCodes.size() ? LintCodes[at] : std::string_view{};
}

std::vector<LintFinding> lintPolicy(const Policy &policy, const LintDesk &desk)
{
    LintRun run(policy, desk);
    for (const auto check : {lintNames,
                             lintDuplicateIds,
                             lintUnreachableTriage,
                             lintUnreachableRules,
                             lintUnreachableSlaRules,
                             lintContradictingEscalations,
                             lintContradictingEntries,
                             lintNeverHolds,
                             lintAlwaysHolds,
                             lintEndlessRelaxation,
                             lintIdleRings,
                             lintOverflowCycles,
                             lintAgentCapacity,
                             lintProfileLimits,
                             lintUrgentLimits,
                             lintCaps,
                             lintAskedSkills,
                             lintCandidateSkills,
                             lintWaitingSkills,
                             lintUnservedQueues,
                             lintUnservedHours,
                             lintLeads,
                             lintTeachers,
                             lintFallback})
        check(run);
    return run.sorted();
}

} // namespace evenkeel
