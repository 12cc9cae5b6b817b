// SPDX-License-Identifier: GPL-3.0-or-later
// checkPolicy() of deskcheck.h.
#include "routing/deskcheck.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace evenkeel {

namespace {

constexpr double Highest = 1e9;

bool isSensible(double number)
{
    return std::isfinite(number) && number >= 0.0 && number <= Highest;
}

bool areSensible(std::initializer_list<double> numbers)
{
    return std::all_of(numbers.begin(), numbers.end(), isSensible);
}

bool isSensible(Minutes span)
{
    return span >= Minutes{0} && span <= std::chrono::years{100};
}

bool isSensible(const Condition &condition)
{
    if (condition.kind != Condition::Kind::Test)
        return condition.kind < Condition::Kind::Test &&
               std::all_of(condition.parts.begin(), condition.parts.end(),
                           [](const Condition &part) { return isSensible(part); });
    return static_cast<int>(condition.field) < ConditionFieldCount &&
           static_cast<int>(condition.test) < FieldTestCount && std::isfinite(condition.low) &&
           std::isfinite(condition.high);
}

bool isSensible(const Ring &ring)
{
    return ring.trigger <= RingTrigger::MinutesWaited && static_cast<int>(ring.action) < RingActionCount &&
           isSensible(ring.after);
}

bool isSensible(const AssignmentRule &rule)
{
    const bool isCoded = rule.method.value_or(AssignmentMethod::Layered) <= AssignmentMethod::LeastCost &&
                         std::all_of(rule.who.skills.begin(), rule.who.skills.end(),
                                     [](const SkillAsk &ask) { return ask.level <= Proficiency::Advanced; });
    const bool areRings = !rule.rings || std::all_of(rule.rings->begin(), rule.rings->end(),
                                                     [](const Ring &ring) { return isSensible(ring); });
    return isCoded && areRings && isSensible(rule.when) && isSensible(rule.cap.value_or(0));
}

bool isSensible(const Prioritization &order)
{
    return static_cast<int>(order.method) < OrderMethodCount && isSensible(order.ageing) &&
           std::all_of(order.fields.begin(), order.fields.end(),
                       [](const OrderBy &by) { return static_cast<int>(by.field) < OrderFieldCount; });
}

bool isSensible(const CapacityProfile &profile)
{
    return profile.measure <= CapacityMeasure::ComplexTickets && areSensible({profile.limit, profile.urgentLimit}) &&
           std::all_of(profile.exceptions.begin(), profile.exceptions.end(), [](const LimitFor &of) {
               return areSensible({of.limit, of.urgentLimit});
           });
}

bool isSensible(const Protection &protection)
{
    return protection.assignmentsPerHour >= 0 && isSensible(protection.focusMinutes) &&
           protection.afterHours <= AfterHours::Nothing;
}

Error refused(std::string detail)
{
    return {ErrorCode::InvalidArgument, std::move(detail)};
}

bool areNumbersSensible(const Policy &policy, std::string &detail)
{
    const Weights &weights = policy.weights;
    const LayeredWeights &layered = policy.layered;
    const CostWeights &cost = policy.cost;
    const auto &late = cost.latenessPerMinute;
    detail = "policy weights";
    if (!areSensible({weights.phone, weights.chat, weights.social, weights.messaging, weights.deferredLow,
                      weights.deferredHigh}))
        return false;
    detail = "policy layered";
    if (!areSensible({layered.skillFit, layered.loadRatio, layered.affinity, layered.speed}))
        return false;
    detail = "policy cost";
    if (!std::all_of(late.begin(), late.end(), [](double price) { return isSensible(price); }) ||
        !areSensible({cost.skillGapMinutes, cost.overskillMinutes, cost.unfairnessMinutes, cost.contextMinutes,
                      cost.passedRuleMinutes, cost.moveMinutes, cost.unassignedMinutes}))
        return false;
    detail = "policy countsTowardLoad";
    const auto &counts = policy.countsTowardLoad;
    if (!std::all_of(counts.begin(), counts.end(), [](double share) { return isSensible(share); }))
        return false;
    detail = "policy shares";
    return areSensible({policy.targetLow, policy.targetHigh, policy.cautionUntil, policy.urgentCap, policy.relaxEvery,
                        policy.atRiskShare, policy.growth.share});
}

} // namespace

Result<Done> checkPolicy(const Policy &policy)
{
    std::string detail;
    if (!areNumbersSensible(policy, detail))
        return refused(std::move(detail));
    if (policy.method > AssignmentMethod::LeastCost || policy.languageLevel > Proficiency::Advanced)
        return refused("policy codes");
    for (const QueuePolicy &queue : policy.queues) {
        if (!isSensible(queue.order))
            return refused("order of queue " + queue.queue);
        for (const AssignmentRule &rule : queue.rules) {
            if (!isSensible(rule))
                return refused("rule " + std::to_string(rule.id));
        }
    }
    for (const CapacityProfile &profile : policy.profiles) {
        if (!isSensible(profile))
            return refused("profile " + std::to_string(profile.id));
    }
    for (const CapacityShare &share : policy.capacityShares) {
        if (!isSensible(share.share))
            return refused("policy capacityShares");
    }
    if (!isSensible(policy.protection) || !isSensible(policy.rampAfterLeave) || !isSensible(policy.rampAfterShiftStart))
        return refused("policy protection");
    return Done{};
}

} // namespace evenkeel
