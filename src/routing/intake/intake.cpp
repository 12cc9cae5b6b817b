// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/intake/intake.h"

#include <algorithm>

namespace evenkeel {

namespace {

std::vector<SkillNeed> needsOf(const TriageRule &rule, const DeskCatalog &catalog)
{
    std::vector<SkillNeed> needs;
    for (const SkillAsk &ask : rule.needs) {
        const auto skill = catalog.skills.find(ask.skill);
        if (skill != catalog.skills.end() && ask.level != Proficiency::None)
            needs.push_back({skill->second, ask.level, ask.isRequired});
    }
    return needs;
}

} // namespace

QueueId fallbackQueueOf(const Policy &policy, const DeskCatalog &catalog, QueueId cataloguesOwn)
{
    const auto named = catalog.queues.find(policy.fallbackQueue);
    return named == catalog.queues.end() ? cataloguesOwn : named->second;
}

Intake intakeOf(const Policy &policy, const DeskCatalog &catalog, const TicketFacts &facts, QueueId fallback)
{
    Intake intake;
    const auto met = std::find_if(policy.triage.begin(), policy.triage.end(), [&facts](const TriageRule &rule) {
        return rule.isOn && holds(rule.when, facts, MovingFacts{});
    });
    if (met != policy.triage.end()) {
        intake.rule = met->id;
        intake.priority = met->priority;
        intake.effort = met->effort;
        if (!met->needs.empty())
            intake.needs = needsOf(*met, catalog);
        if (!met->queue.empty()) {
            const auto queue = catalog.queues.find(met->queue);
            intake.isUnknownQueue = queue == catalog.queues.end();
            intake.queue = intake.isUnknownQueue ? fallback : queue->second;
        }
    }
    const bool isAsked = !policy.triage.empty() || !policy.fallbackQueue.empty();
    if (isAsked && !intake.queue && facts.queue.empty() && fallback.isValid()) {
        intake.queue = fallback;
        intake.isFallback = true;
    }
    if (intake.queue && !intake.queue->isValid())
        intake.queue.reset(); // no such queue and no fallback: it stays where it is
    return intake;
}

} // namespace evenkeel
