// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions that no ticket meets, and tests that every ticket meets.
#include "domain/codes.h"
#include "routing/lint/lintrun.h"

#include <functional>
#include <optional>

namespace evenkeel {

namespace {

using Check = std::function<void(const PolicyPlace &, const PreparedCondition &, const Condition &)>;

template <class Rule>
void eachOf(const std::vector<Rule> &rules, const std::vector<PreparedCondition> &conditions, const Check &check)
{
    for (std::size_t at = 0; at < rules.size(); ++at) {
        if (rules[at].isOn)
            check(placeOf(rules[at]), conditions[at], rules[at].when);
    }
}

/// Every condition of a rule that is on.
void eachCondition(LintRun &run, const Check &check)
{
    const Policy &policy = run.policy();
    eachOf(policy.triage, run.triage(), check);
    for (std::size_t queue = 0; queue < policy.queues.size(); ++queue) {
        const std::vector<AssignmentRule> &rules = policy.queues[queue].rules;
        for (std::size_t at = 0; at < rules.size(); ++at) {
            if (rules[at].isOn)
                check(placeOf(policy.queues[queue], rules[at]), run.rules(queue)[at], rules[at].when);
        }
    }
    eachOf(policy.escalations, run.escalations(), check);
    eachOf(policy.sla.rules, run.sla(), check);
}

/// The field of a test that every ticket meets and that the rule would hold without; tests under Not say the opposite.
std::optional<ConditionField> idleTest(const Condition &condition)
{
    if (condition.kind == Condition::Kind::Test)
        return alwaysHolds(prepared(condition)) ? std::optional(condition.field) : std::nullopt;
    if (condition.kind == Condition::Kind::Not)
        return std::nullopt;
    for (const Condition &part : condition.parts) {
        if (const auto field = idleTest(part))
            return field;
    }
    return std::nullopt;
}

} // namespace

void lintNeverHolds(LintRun &run)
{
    const auto add = [&run](const PolicyPlace &place) {
        LintFinding finding = foundAt(place, LintCode::NeverHolds, LintSeverity::Risk);
        run.add(std::move(finding));
    };
    eachCondition(run, [&add](const PolicyPlace &place, const PreparedCondition &condition, const Condition &) {
        if (neverHolds(condition))
            add(place);
    });
    for (const EscalationRule &rule : run.policy().escalations) {
        if (rule.isOn && rule.sign == EscalationSign::Frustration && rule.words.empty())
            add(placeOf(rule));
    }
}

void lintAlwaysHolds(LintRun &run)
{
    eachCondition(run, [&run](const PolicyPlace &place, const PreparedCondition &, const Condition &when) {
        if (when.isAlways())
            return;
        const std::optional<ConditionField> field = idleTest(when);
        if (!field && !alwaysHolds(prepared(when)))
            return;
        LintFinding finding = foundAt(place, LintCode::AlwaysHolds, LintSeverity::Remark);
        if (field)
            finding.names = {std::string(codeOf(*field))};
        run.add(std::move(finding));
    });
}

} // namespace evenkeel
