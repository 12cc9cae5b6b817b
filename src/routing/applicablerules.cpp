// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/applicablerules.h"

namespace evenkeel {

std::optional<bool> settled(const Condition &condition, const TicketFacts &facts, Condition &left)
{
    if (!isMoving(condition))
        return holds(condition, facts, {});
    left = {};
    left.kind = condition.kind;
    if (condition.kind == Condition::Kind::Test) {
        left = condition;
        return std::nullopt;
    }
    // One false part settles All, one true part settles Any and Not.
    const bool isAll = condition.kind == Condition::Kind::All;
    for (const Condition &part : condition.parts) {
        Condition open;
        const std::optional<bool> known = settled(part, facts, open);
        if (!known)
            left.parts.push_back(std::move(open));
        else if (*known != isAll)
            return condition.kind == Condition::Kind::Any;
    }
    if (left.parts.empty())
        return condition.kind != Condition::Kind::Any;
    return std::nullopt;
}

std::vector<ApplicableRule> applicableRules(const QueueRules &queue, const TicketFacts &facts)
{
    std::vector<ApplicableRule> rules;
    for (const RoutingRule &rule : queue.rules) {
        Condition left;
        const std::optional<bool> known = settled(rule.when, facts, left);
        if (!known)
            rules.push_back({&rule, std::move(left)});
        else if (*known)
            rules.push_back({&rule, std::nullopt});
    }
    return rules;
}

} // namespace evenkeel
