// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"

#include <string>
#include <utility>
#include <vector>

namespace evenkeel {

inline Condition wordTest(ConditionField field, FieldTest test, std::vector<std::string> values = {})
{
    Condition made;
    made.kind = Condition::Kind::Test;
    made.field = field;
    made.test = test;
    made.values = std::move(values);
    return made;
}

inline Condition numberTest(ConditionField field, FieldTest test, double low, double high = 0)
{
    Condition made = wordTest(field, test);
    made.low = low;
    made.high = high;
    return made;
}

inline Condition group(Condition::Kind kind, std::vector<Condition> parts)
{
    Condition made;
    made.kind = kind;
    made.parts = std::move(parts);
    return made;
}

/// A condition with every kind of group and test.
inline Condition everyTest()
{
    using Kind = Condition::Kind;
    return group(Kind::All,
                 {wordTest(ConditionField::Priority, FieldTest::Is, {"high", "urgent"}),
                  group(Kind::Any, {wordTest(ConditionField::Subject, FieldTest::Contains, {"refund", "Rückzahlung"}),
                                    wordTest(ConditionField::Source, FieldTest::StartsWith, {"zen"}),
                                    group(Kind::Not, {wordTest(ConditionField::Tier, FieldTest::IsEmpty),
                                                      wordTest(ConditionField::Tag, FieldTest::IsNot, {"spam"})})}),
                  wordTest(ConditionField::Language, FieldTest::IsSet),
                  numberTest(ConditionField::Effort, FieldTest::AtLeast, 7),
                  numberTest(ConditionField::Reopens, FieldTest::AtMost, 0, 3),
                  numberTest(ConditionField::TimeOfDay, FieldTest::Between, 1030, 480.5),
                  wordTest(ConditionField::Weekday, FieldTest::Is, {"6", "7"})});
}

inline SlaTarget unusualTarget(int minutes)
{
    return {std::chrono::minutes(minutes), std::chrono::minutes(minutes + 1), std::chrono::minutes(minutes + 2)};
}

inline AssignmentRule unusualRule(int id)
{
    AssignmentRule rule;
    rule.id = id;
    rule.name = "Key customers";
    rule.isOn = false;
    rule.when = everyTest();
    rule.when.parts.push_back(numberTest(ConditionField::SlaShare, FieldTest::AtLeast, 0.1));
    rule.who = {{"Payments"}, {"Sarah Whitfield"}, {{"API", Proficiency::Advanced, false}}, true};
    rule.method = AssignmentMethod::LeastCost;
    rule.cap = 0.9;
    rule.rings = {{RingTrigger::SlaShare, 0.3, RingAction::DropSkill, "Conflict", {}},
                  {RingTrigger::MinutesWaited, 45, RingAction::WidenToTeams, {}, {"Mobile", "Sign-in"}}};
    rule.isWaitingIfNobody = true;
    return rule;
}

inline void unusualRules(Policy &policy)
{
    policy.triage = {{4,
                      "Refunds",
                      false,
                      everyTest(),
                      "Payments",
                      {{"Billing", Proficiency::Intermediate, false}},
                      Priority::High,
                      8}};
    QueuePolicy queue{
        "Payments", {OrderMethod::Fields, {{OrderField::Due, false}}, std::chrono::minutes(480)}, {}, "API"};
    queue.rules = {unusualRule(3)};
    policy.queues = {queue};
    policy.fallbackQueue = "Everything else";
    policy.escalations = {{5,
                           "Stuck",
                           false,
                           everyTest(),
                           EscalationSign::Frustration,
                           3,
                           {"lawyer"},
                           EscalationTarget::Team,
                           "Payments"}};
}

inline void unusualLimits(Policy &policy)
{
    policy.profiles = {{2,
                        "Chats",
                        false,
                        CapacityMeasure::EffortMinutes,
                        maskOf(ChannelKind::Chat),
                        {"Payments"},
                        3,
                        4,
                        {{"Mobile", "Tom Becker", 1, 2}}}};
    policy.capacityShares = {{"Mobile", "Priya Raman", "trainee", 0.5}};
    policy.protection = {6, 8, std::chrono::minutes(50), AfterHours::UrgentOnly};
    policy.offers.isOn = true;
    policy.offers.timeout = std::chrono::minutes(3);
    policy.offers.most = 5;
    policy.offers.wrapUp.fill(std::chrono::minutes(7));
    policy.leads = {{"Payments", "Sarah Whitfield"}};
    policy.substitutes = {{"Sarah Whitfield", {"Tom Becker"}}};
    policy.growth = {0.1, {{"Priya Raman", "API"}}};
    policy.cost = {{1, 2, 3, 5}, 31, 5, 41, 16, 33, 21, 601};
    policy.complexFrom = 8;
    policy.rampAfterLeave = std::chrono::minutes(90);
}

inline void unusualPromises(SlaPolicy &sla)
{
    for (std::size_t priority = 0; priority < sla.targets.size(); ++priority)
        sla.targets[priority] = unusualTarget(10 + 10 * static_cast<int>(priority));
    sla.hours = {"Asia/Tokyo", {{6, 1, 2}, {7, 3, 1440}}};
    sla.holidays = {"2026-12-25", "2026-12-26"};
    sla.pauses = {true, true, false, false, true, true};
    sla.rules = {{6, "Gold", false, everyTest(), unusualTarget(5), "Round the clock"}};
    sla.calendars = {{"Round the clock", {"Europe/Berlin", {{1, 480, 1080}}}, {"2027-01-01"}, true}};
}

/// A policy in which no field is as by default.
inline Policy fullPolicy()
{
    Policy policy;
    policy.version = 7;
    policy.method = AssignmentMethod::LongestIdle;
    policy.weights = {90, 30.5, 21, 22, 11, 23};
    policy.layered = {1, 2, 3, 0.1};
    policy.countsTowardLoad = {0.9, 0.8, 0.25, 0.1, 0.05, 0.01};
    policy.targetLow = 0.6;
    policy.targetHigh = 0.75;
    policy.cautionUntil = 0.9;
    policy.urgentCap = 1.5;
    policy.relaxEvery = 0.3;
    policy.affinity = std::chrono::days(3);
    policy.complexInFlight = 4;
    policy.rampAfterShiftStart = std::chrono::minutes(5);
    policy.rampTickets = 1;
    policy.mustFitShift = true;
    policy.handlingPerEffort = std::chrono::minutes(9);
    policy.languageLevel = Proficiency::Advanced;
    policy.defaultEffort = 5;
    policy.atRiskShare = 0.5;
    unusualRules(policy);
    unusualLimits(policy);
    unusualPromises(policy.sla);
    return policy;
}

} // namespace evenkeel
