// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "deskfixture.h"

namespace evenkeel::fixture {

inline Proficiency randomLevel(Random &random)
{
    return static_cast<Proficiency>(random.between(1, 3));
}

inline std::string numbered(const char *what, int number)
{
    return std::string(what) + ' ' + std::to_string(number);
}

/// Everything a random policy may name; teams and queues 4, skill 10 and agent 0 are on no desk.
inline DeskCatalog randomCatalog(int agents)
{
    DeskCatalog catalog;
    for (int number = 1; number <= 3; ++number) {
        catalog.queues[numbered("queue", number)] = QueueId{number};
        catalog.teams[numbered("team", number)] = TeamId{number};
    }
    for (int number = 1; number <= 9; ++number)
        catalog.skills[numbered("skill", number)] = SkillId{number};
    for (int number = 1; number <= agents; ++number)
        catalog.agents[numbered("agent", number)] = AgentId{number};
    return catalog;
}

inline std::vector<std::string> randomNames(Random &random, const char *what, int from, int to, double chance)
{
    std::vector<std::string> names;
    for (int number = from; number <= to; ++number) {
        if (random.chance(chance))
            names.push_back(numbered(what, number));
    }
    return names;
}

inline Condition randomTest(Random &random)
{
    Condition test;
    test.kind = Condition::Kind::Test;
    switch (random.between(0, 5)) {
    case 0:
        test.field = ConditionField::Priority;
        test.test = random.chance(0.5) ? FieldTest::Is : FieldTest::IsNot;
        test.values = {random.chance(0.5) ? "normal" : "urgent"};
        break;
    case 1:
        test.field = ConditionField::Tag;
        test.test = random.chance(0.5) ? FieldTest::Is : FieldTest::IsEmpty;
        test.values = {"vip"};
        break;
    case 2:
        test.field = ConditionField::Effort;
        test.test = FieldTest::AtLeast;
        test.low = random.between(1, 8);
        break;
    case 3:
        test.field = ConditionField::AgeMinutes;
        test.test = random.chance(0.5) ? FieldTest::AtLeast : FieldTest::AtMost;
        test.low = test.high = random.between(0, 600);
        break;
    case 4:
        test.field = ConditionField::SlaShare;
        test.test = FieldTest::Between;
        test.low = random.uniform();
        test.high = test.low + random.uniform();
        break;
    default:
        test.field = ConditionField::LastAgent;
        test.values = {"yes"};
        break;
    }
    return test;
}

inline Condition randomCondition(Random &random, int depth = 2)
{
    if (random.chance(0.3))
        return {};
    if (depth == 0 || random.chance(0.5))
        return randomTest(random);
    Condition group;
    group.kind = static_cast<Condition::Kind>(random.between(0, 2));
    for (int part = random.between(0, 3); part > 0; --part)
        group.parts.push_back(randomCondition(random, depth - 1));
    return group;
}

inline std::vector<Ring> randomRings(Random &random)
{
    std::vector<Ring> rings;
    for (int number = random.between(0, 5); number > 0; --number) {
        Ring ring;
        ring.trigger = static_cast<RingTrigger>(random.between(0, 1));
        ring.after = ring.trigger == RingTrigger::SlaShare ? random.uniform() : random.between(0, 240);
        ring.action = static_cast<RingAction>(random.between(0, RingActionCount - 1));
        ring.skill = numbered("skill", random.between(1, 10));
        ring.teams = randomNames(random, "team", 1, 4, 0.5);
        rings.push_back(ring);
    }
    return rings;
}

inline AssignmentRule randomRule(Random &random, int id, int agents)
{
    AssignmentRule rule;
    rule.id = id;
    rule.isOn = random.chance(0.9);
    rule.when = randomCondition(random);
    if (random.chance(0.4))
        rule.who.teams = randomNames(random, "team", 1, 4, 0.4);
    if (random.chance(0.1))
        rule.who.agents = randomNames(random, "agent", 0, agents, 0.5);
    if (random.chance(0.2))
        rule.who.skills = {{numbered("skill", random.between(1, 10)), randomLevel(random), true}};
    rule.who.isLastAgentOnly = random.chance(0.15);
    if (random.chance(0.5))
        rule.method = static_cast<AssignmentMethod>(random.between(0, AssignmentMethodCount - 1));
    if (random.chance(0.4))
        rule.cap = random.between(3, 12) / 10.0;
    if (random.chance(0.6))
        rule.rings = randomRings(random);
    rule.isWaitingIfNobody = random.chance(0.2);
    return rule;
}

inline Prioritization randomOrder(Random &random)
{
    Prioritization order;
    order.method = static_cast<OrderMethod>(random.between(0, OrderMethodCount - 1));
    for (int field = random.between(1, 4); field > 0; --field)
        order.fields.push_back({static_cast<OrderField>(random.between(0, OrderFieldCount - 1)), random.chance(0.5)});
    order.ageing = Minutes{random.chance(0.5) ? random.between(10, 300) : 0};
    return order;
}

inline CapacityProfile randomProfile(Random &random, int id, int agents)
{
    CapacityProfile profile;
    profile.id = id;
    profile.isOn = random.chance(0.9);
    profile.measure = static_cast<CapacityMeasure>(random.between(0, 3));
    profile.channels = random.chance(0.5) ? AllChannels : static_cast<ChannelMask>(random.between(0, AllChannels));
    if (random.chance(0.4))
        profile.teams = randomNames(random, "team", 1, 4, 0.5);
    const auto limit = [&] {
        switch (profile.measure) {
        case CapacityMeasure::Units:
            return random.between(10, 120) + random.uniform();
        case CapacityMeasure::EffortMinutes:
            return 0.2 + 2.0 * random.uniform();
        default:
            return static_cast<double>(random.between(0, 6));
        }
    };
    profile.limit = limit();
    profile.urgentLimit = limit();
    for (int number = random.between(0, 2); number > 0; --number) {
        const bool isAgent = random.chance(0.5);
        profile.exceptions.push_back({isAgent ? "" : numbered("team", random.between(1, 4)),
                                      isAgent ? numbered("agent", random.between(0, agents)) : "", limit(), limit()});
    }
    return profile;
}

inline void randomProtection(Random &random, Policy &policy, int agents)
{
    policy.protection.assignmentsPerHour = random.chance(0.4) ? random.between(1, 6) : 0;
    policy.protection.focusFromEffort = random.chance(0.3) ? random.between(8, 10) : 0;
    policy.protection.focusMinutes = Minutes{random.between(5, 120)};
    policy.protection.afterHours = static_cast<AfterHours>(random.between(0, 2));
    policy.offers.most = random.between(1, 3);
    policy.growth.share = random.chance(0.5) ? random.uniform() : 0;
    for (int number = 0; number < agents; ++number)
        policy.growth.learners.push_back(
            {numbered("agent", random.between(0, agents)), numbered("skill", random.between(1, 8))});
    for (int number = random.between(0, 3); number > 0; --number) {
        const bool isAgent = random.chance(0.5);
        policy.capacityShares.push_back({isAgent ? "" : numbered("team", random.between(1, 4)),
                                         isAgent ? numbered("agent", random.between(0, agents)) : "", "part time",
                                         random.between(3, 10) / 10.0});
    }
}

/// Rules, rings, orders, profiles, shares, protection and growth, some of them naming what nobody knows.
inline Policy randomPolicy(Random &random, int agents)
{
    Policy policy;
    policy.method = static_cast<AssignmentMethod>(random.between(0, AssignmentMethodCount - 1));
    policy.countsTowardLoad[2] = random.chance(0.5) ? 0.25 : 0.0;
    policy.mustFitShift = random.chance(0.3);
    policy.languageLevel = randomLevel(random);
    policy.complexInFlight = random.between(1, 3);
    policy.complexFrom = random.between(6, 9);
    policy.rampAfterShiftStart = Minutes{random.between(0, 180)};
    policy.rampAfterLeave = Minutes{random.between(0, 240)};
    if (random.chance(0.2))
        return policy; // nothing but the defaults
    int id = 1;
    for (int number = 1; number <= 4; ++number) {
        if (random.chance(0.3))
            continue;
        QueuePolicy queue;
        queue.queue = numbered("queue", number);
        queue.order = randomOrder(random);
        for (int rule = random.between(0, 4); rule > 0; --rule)
            queue.rules.push_back(randomRule(random, id++, agents));
        if (random.chance(0.7))
            queue.overflow = numbered("queue", random.between(1, 4));
        policy.queues.push_back(queue);
    }
    for (int number = random.between(0, 3); number > 0; --number)
        policy.profiles.push_back(randomProfile(random, id++, agents));
    randomProtection(random, policy, agents);
    return policy;
}

} // namespace evenkeel::fixture
