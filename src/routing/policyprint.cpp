// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/policyprint.h"

#include <bit>
#include <initializer_list>

namespace evenkeel {

namespace {

template <class Code>
std::int64_t number(Code code)
{
    return static_cast<std::int64_t>(code);
}

void addWords(Fingerprint &print, const std::vector<std::string> &words)
{
    print.add(number(words.size()));
    for (const std::string &word : words)
        print.add(word);
}

void addNumbers(Fingerprint &print, std::initializer_list<double> numbers)
{
    for (const double value : numbers)
        addTo(print, value);
}

void addSettings(Fingerprint &print, const Policy &policy)
{
    addNumbers(print, {policy.targetHigh, policy.urgentCap, policy.relaxEvery, policy.layered.skillFit,
                       policy.layered.loadRatio, policy.layered.affinity, policy.layered.speed});
    print.add(number(policy.method)).add(policy.affinity.count()).add(policy.complexInFlight).add(policy.complexFrom);
    print.add(policy.rampAfterShiftStart.count()).add(policy.rampAfterLeave.count());
    print.add(policy.rampTickets).add(policy.mustFitShift ? 1 : 0);
    const CostWeights &cost = policy.cost;
    for (const double price : cost.latenessPerMinute)
        addTo(print, price);
    addNumbers(print, {cost.skillGapMinutes, cost.overskillMinutes, cost.unfairnessMinutes, cost.contextMinutes});
}

void addRule(Fingerprint &print, const AssignmentRule &rule)
{
    print.add(rule.id).add(rule.isWaitingIfNobody ? 1 : 0).add(rule.method ? number(*rule.method) : -1);
    addTo(print, rule.cap.value_or(-1));
    addTo(print, rule.when);
    addWords(print, rule.who.teams);
    addWords(print, rule.who.agents);
    for (const SkillAsk &ask : rule.who.skills)
        print.add(ask.skill).add(number(ask.level));
    print.add(rule.who.isLastAgentOnly ? 1 : 0).add(rule.rings ? number(rule.rings->size()) : -1);
    if (!rule.rings)
        return;
    for (const Ring &ring : *rule.rings) {
        print.add(number(ring.trigger)).add(number(ring.action)).add(ring.skill);
        addTo(print, ring.after);
        addWords(print, ring.teams);
    }
}

void addQueues(Fingerprint &print, const Policy &policy)
{
    for (const QueuePolicy &queue : policy.queues) {
        print.add("queue").add(queue.queue).add(queue.overflow);
        for (const AssignmentRule &rule : queue.rules) {
            if (rule.isOn)
                addRule(print, rule);
        }
    }
}

void addProfiles(Fingerprint &print, const Policy &policy)
{
    for (const CapacityProfile &profile : policy.profiles) {
        if (!profile.isOn)
            continue;
        print.add("profile").add(profile.id).add(number(profile.measure)).add(profile.channels);
        addWords(print, profile.teams);
        addNumbers(print, {profile.limit, profile.urgentLimit});
        for (const LimitFor &limit : profile.exceptions) {
            print.add(limit.team).add(limit.agent);
            addNumbers(print, {limit.limit, limit.urgentLimit});
        }
    }
    for (const CapacityShare &share : policy.capacityShares) {
        print.add("share").add(share.team).add(share.agent);
        addTo(print, share.share);
    }
}

void addProtection(Fingerprint &print, const Policy &policy)
{
    const Protection &protection = policy.protection;
    print.add(protection.assignmentsPerHour).add(protection.focusFromEffort).add(protection.focusMinutes.count());
    print.add(number(protection.afterHours)).add(policy.offers.most);
    addTo(print, policy.growth.share);
    for (const Learner &learner : policy.growth.learners)
        print.add(learner.agent).add(learner.skill);
}

} // namespace

void addTo(Fingerprint &print, double number)
{
    print.add(std::bit_cast<std::int64_t>(number));
}

void addTo(Fingerprint &print, const Condition &condition)
{
    print.add(number(condition.kind)).add(number(condition.parts.size()));
    for (const Condition &part : condition.parts)
        addTo(print, part);
    if (condition.kind != Condition::Kind::Test)
        return;
    print.add(number(condition.field)).add(number(condition.test));
    addWords(print, condition.values);
    addNumbers(print, {condition.low, condition.high});
}

std::uint64_t decidingPrint(const Policy &policy)
{
    Fingerprint print;
    addSettings(print, policy);
    addQueues(print, policy);
    addProfiles(print, policy);
    addProtection(print, policy);
    return print.value();
}

} // namespace evenkeel
