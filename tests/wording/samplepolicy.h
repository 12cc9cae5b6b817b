// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"

namespace evenkeel {

inline Condition wordTest(ConditionField field, std::vector<std::string> values, FieldTest test = FieldTest::Is)
{
    Condition condition;
    condition.kind = Condition::Kind::Test;
    condition.field = field;
    condition.test = test;
    condition.values = std::move(values);
    return condition;
}

inline Condition figureTest(ConditionField field, FieldTest test, double low, double high = 0)
{
    Condition condition;
    condition.kind = Condition::Kind::Test;
    condition.field = field;
    condition.test = test;
    condition.low = low;
    condition.high = high;
    return condition;
}

inline Condition group(Condition::Kind kind, std::vector<Condition> parts)
{
    Condition condition;
    condition.kind = kind;
    condition.parts = std::move(parts);
    return condition;
}

/// The payments desk of the pictures: four rules, of which the second is the one for the agent who knows the customer.
inline QueuePolicy paymentsQueue()
{
    QueuePolicy queue;
    queue.queue = "Payments";
    queue.overflow = "Accounts";
    AssignmentRule urgent{.id = 11, .name = "Urgent, any skill match"};
    urgent.when = wordTest(ConditionField::Priority, {"urgent"});
    AssignmentRule same{.id = 12, .name = "Same agent again"};
    same.when = wordTest(ConditionField::LastAgent, {"yes"});
    same.who.isLastAgentOnly = true;
    same.rings.emplace();
    AssignmentRule languages{.id = 13, .name = "German and French"};
    languages.when = wordTest(ConditionField::Language, {"de", "fr"});
    languages.who.teams = {"Payments"};
    languages.who.skills = {{"Billing", Proficiency::Intermediate, true}};
    languages.cap = 0.9;
    languages.rings = std::vector<Ring>{{.after = 0.25, .action = RingAction::DropSkill, .skill = "Conflict"},
                                        {.trigger = RingTrigger::MinutesWaited,
                                         .after = 90,
                                         .action = RingAction::WidenToTeams,
                                         .teams = {"API", "Mobile"}},
                                        {.after = 0.75, .action = RingAction::TellLead}};
    languages.isWaitingIfNobody = true;
    AssignmentRule rest{.id = 14, .name = "Everything else"};
    queue.rules = {urgent, same, languages, rest};
    return queue;
}

inline Policy samplePolicy()
{
    Policy policy;
    policy.version = 15;
    policy.method = AssignmentMethod::LeastCost;
    policy.affinity = std::chrono::days{3};
    policy.fallbackQueue = "Fallback";
    TriageRule billing{.id = 1, .name = "Money"};
    billing.when = group(Condition::Kind::Any, {wordTest(ConditionField::Category, {"billing", "refund"}),
                                                wordTest(ConditionField::Subject, {"invoice"}, FieldTest::Contains)});
    billing.queue = "Payments";
    billing.needs = {{"Billing", Proficiency::Intermediate, true}, {"Conflict", Proficiency::Basic, false}};
    billing.priority = Priority::High;
    billing.effort = 4;
    policy.triage = {billing};
    policy.queues = {paymentsQueue()};
    policy.capacityShares = {{.agent = "Tom Becker", .reason = "trainee", .share = 0.5}};
    CapacityProfile chats{.id = 21, .name = "Chats"};
    chats.channels = static_cast<ChannelMask>(maskOf(ChannelKind::Chat) | maskOf(ChannelKind::Messaging));
    chats.limit = 3;
    chats.urgentLimit = 4;
    chats.exceptions = {{.agent = "Tom Becker", .limit = 1, .urgentLimit = 1}};
    policy.profiles = {chats};
    policy.protection = {.assignmentsPerHour = 6, .focusFromEffort = 8, .afterHours = AfterHours::UrgentOnly};
    policy.offers.isOn = true;
    policy.offers.wrapUp[static_cast<std::size_t>(ChannelKind::Phone)] = std::chrono::minutes{3};
    policy.escalations = {{.id = 31, .name = "Stuck", .threshold = 2, .target = EscalationTarget::Lead},
                          {.id = 32,
                           .name = "Angry",
                           .when = wordTest(ConditionField::Tier, {"gold"}),
                           .sign = EscalationSign::Frustration,
                           .threshold = 1,
                           .words = {"lawyer", "unacceptable"},
                           .target = EscalationTarget::Team,
                           .team = "Key customers"}};
    policy.leads = {{"Payments", "Priya Raman"}};
    policy.growth = {.share = 0.1, .learners = {{"Tom Becker", "API"}}};
    SlaRule gold{.id = 41, .name = "Gold"};
    gold.when = wordTest(ConditionField::Tier, {"gold"});
    gold.target = {std::chrono::minutes{15}, std::chrono::hours{4}, std::chrono::hours{1}};
    gold.calendar = "All hours";
    policy.sla.rules = {gold};
    BusinessCalendar all;
    all.name = "All hours";
    all.isAroundTheClock = true;
    policy.sla.calendars = {all};
    policy.sla.holidays = {"2026-12-25"};
    return policy;
}

} // namespace evenkeel
