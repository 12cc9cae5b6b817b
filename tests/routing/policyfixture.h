// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskfixture.h"

namespace evenkeel::fixture {

inline constexpr QueueId partners{3};
inline constexpr TeamId north{1};
inline constexpr TeamId south{2};

/// Names for what the fixture knows by id, and "agent N" for the first nine agents.
inline DeskCatalog catalog()
{
    DeskCatalog catalog;
    catalog.queues = {{"Support", support}, {"Sales", sales}, {"Partners", partners}};
    catalog.skills = {{"Network", network}, {"Billing", billing}, {"German", german}};
    catalog.teams = {{"North", north}, {"South", south}};
    for (int id = 1; id <= 9; ++id)
        catalog.agents["agent " + std::to_string(id)] = AgentId{id};
    return catalog;
}

/// The usual desk with names, and the support queue in the policy without rules; odd agents are in team North.
inline DeskPicture named(int agents, int tickets)
{
    DeskPicture problem = picture(agents, tickets);
    problem.catalog = catalog();
    problem.policy.queues = {QueuePolicy{.queue = "Support", .order = {}, .rules = {}, .overflow = {}}};
    for (RoutingAgent &agent : problem.agents)
        agent.team = agent.id.value % 2 == 1 ? north : south;
    return problem;
}

inline AssignmentRule &addRule(DeskPicture &problem, int id)
{
    AssignmentRule rule;
    rule.id = id;
    problem.policy.queues[0].rules.push_back(rule);
    return problem.policy.queues[0].rules.back();
}

inline Condition test(ConditionField field, FieldTest how, std::vector<std::string> values, double low = 0)
{
    Condition condition;
    condition.kind = Condition::Kind::Test;
    condition.field = field;
    condition.test = how;
    condition.values = std::move(values);
    condition.low = low;
    return condition;
}

inline Ring ring(double share, RingAction action)
{
    Ring ring;
    ring.after = share;
    ring.action = action;
    return ring;
}

inline Decision decided(const DeskPicture &problem)
{
    return desk(problem).decide(TicketId{1});
}

inline int assigned(const std::vector<Decision> &decisions)
{
    return static_cast<int>(
        std::count_if(decisions.begin(), decisions.end(), [](const Decision &of) { return of.agent.isValid(); }));
}

} // namespace evenkeel::fixture
