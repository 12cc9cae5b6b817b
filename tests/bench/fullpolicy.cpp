// SPDX-License-Identifier: GPL-3.0-or-later
#include "fullpolicy.h"

namespace bench {

using namespace evenkeel;

using namespace std::chrono_literals;

namespace {

std::string numbered(const char *what, int number)
{
    return std::string(what) + ' ' + std::to_string(number);
}

Condition test(ConditionField field, FieldTest how, std::vector<std::string> values, double low = 0)
{
    Condition condition;
    condition.kind = Condition::Kind::Test;
    condition.field = field;
    condition.test = how;
    condition.values = std::move(values);
    condition.low = low;
    return condition;
}

Ring ring(double share, RingAction action)
{
    Ring ring;
    ring.after = share;
    ring.action = action;
    return ring;
}

/// Pressing tickets of old customers to whoever knows them; then the queue's own teams, wider and wider; then all.
std::vector<AssignmentRule> rulesOf(int queue)
{
    AssignmentRule known;
    known.id = queue * 10 + 1;
    known.when.parts = {test(ConditionField::LastAgent, FieldTest::Is, {"yes"}),
                        test(ConditionField::Priority, FieldTest::Is, {"high", "urgent"})};
    known.who.isLastAgentOnly = true;
    known.cap = 0.9;
    AssignmentRule teams;
    teams.id = queue * 10 + 2;
    teams.when = test(ConditionField::Subject, FieldTest::IsNot, {"test"});
    for (int team = 0; team < 5; ++team)
        teams.who.teams.push_back(numbered("team", (queue + team) % Teams + 1));
    Ring wider = ring(0.25, RingAction::WidenToTeams);
    wider.teams = {numbered("team", (queue + 5) % Teams + 1)};
    teams.rings = {wider, ring(0.5, RingAction::DropStep), ring(0.75, RingAction::Overflow),
                   ring(0.9, RingAction::TellLead)};
    AssignmentRule all;
    all.id = queue * 10 + 3;
    all.when = test(ConditionField::AgeMinutes, FieldTest::AtLeast, {}, 5);
    all.method = AssignmentMethod::LeastCost;
    return {known, teams, all};
}

CapacityProfile profile(int id, CapacityMeasure measure, double limit, double urgentLimit)
{
    CapacityProfile profile;
    profile.id = id;
    profile.measure = measure;
    profile.limit = limit;
    profile.urgentLimit = urgentLimit;
    return profile;
}

} // namespace

Policy fullPolicy(int queues, int skills, int agents)
{
    Policy policy;
    for (int queue = 1; queue <= queues; ++queue) {
        QueuePolicy of;
        of.queue = numbered("queue", queue);
        of.order.method = static_cast<OrderMethod>(queue % OrderMethodCount);
        of.order.fields = {{OrderField::Priority, true}, {OrderField::Due, false}};
        of.order.ageing = 4h;
        of.rules = rulesOf(queue);
        of.overflow = numbered("queue", queue % queues + 1);
        policy.queues.push_back(of);
    }
    policy.profiles = {profile(901, CapacityMeasure::Tickets, 3, 4), profile(902, CapacityMeasure::Units, 90, 100),
                       profile(903, CapacityMeasure::EffortMinutes, 0.9, 1.0)};
    policy.profiles[0].channels = maskOf(ChannelKind::Chat);
    policy.profiles[1].exceptions = {{"team 3", "", 40, 50}, {"", "agent 17", 30, 30}};
    policy.capacityShares = {{"team 4", "", "part time", 0.6}, {"", "agent 8", "trainee", 0.5}};
    policy.protection = {.assignmentsPerHour = 300, .focusFromEffort = 10, .focusMinutes = 30min, .afterHours = {}};
    policy.protection.afterHours = AfterHours::UrgentOnly;
    policy.growth.share = 0.1;
    for (int agent = 1; agent <= agents; agent += 7)
        policy.growth.learners.push_back({numbered("agent", agent), numbered("skill", agent % skills + 1)});
    return policy;
}

DeskCatalog namesOf(int queues, int skills, int agents)
{
    DeskCatalog names;
    for (int queue = 1; queue <= queues; ++queue)
        names.queues[numbered("queue", queue)] = QueueId{queue};
    for (int skill = 1; skill <= skills; ++skill)
        names.skills[numbered("skill", skill)] = SkillId{skill};
    for (int team = 1; team <= Teams; ++team)
        names.teams[numbered("team", team)] = TeamId{team};
    for (int agent = 1; agent <= agents; ++agent)
        names.agents[numbered("agent", agent)] = AgentId{agent};
    return names;
}

} // namespace bench
