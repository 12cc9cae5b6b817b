// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lintdesk.h"

#include "storage/fullpolicy.h"

#include <string>
#include <utility>
#include <vector>

namespace evenkeel::fixture {

inline Condition category(std::vector<std::string> values)
{
    return wordTest(ConditionField::Category, FieldTest::Is, std::move(values));
}

inline TriageRule triageRule(int id, Condition when, const std::string &queue)
{
    TriageRule rule;
    rule.id = id;
    rule.name = "T" + std::to_string(id);
    rule.when = std::move(when);
    rule.queue = queue;
    return rule;
}

inline AssignmentRule rule(int id, Condition when = {})
{
    AssignmentRule made;
    made.id = id;
    made.name = "A" + std::to_string(id);
    made.when = std::move(when);
    return made;
}

inline SlaRule slaRule(int id, Condition when, int minutes)
{
    SlaRule made;
    made.id = id;
    made.name = "S" + std::to_string(id);
    made.when = std::move(when);
    made.target.firstResponse = std::chrono::minutes(minutes);
    return made;
}

inline Policy withRules(const std::string &queue, std::vector<AssignmentRule> rules)
{
    Policy policy;
    policy.queues = {{queue, {}, std::move(rules), {}}};
    return policy;
}

inline Policy withTriage(std::vector<TriageRule> rules)
{
    Policy policy;
    policy.triage = std::move(rules);
    return policy;
}

inline Ring ring(double after, RingAction action, const std::string &skill = {}, std::vector<std::string> teams = {})
{
    return {RingTrigger::SlaShare, after, action, skill, std::move(teams)};
}

inline std::vector<LintFinding> found(const Policy &policy, LintCode code)
{
    return LintFixture().findings(policy, code);
}

inline int count(const Policy &policy, LintCode code)
{
    return static_cast<int>(found(policy, code).size());
}

inline CapacityProfile profile(double limit)
{
    CapacityProfile made;
    made.id = 4;
    made.limit = limit;
    made.urgentLimit = limit;
    return made;
}

inline Policy withProfile(CapacityProfile of)
{
    Policy policy;
    policy.profiles = {std::move(of)};
    return policy;
}

} // namespace evenkeel::fixture
