// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/policyjsonrules.h"

#include "domain/codes.h"
#include "domain/effort.h"
#include "storage/policyjsoncondition.h"
#include "storage/policyjsonlimits.h"
#include "storage/policyjsonwriter.h"

namespace evenkeel {

namespace {

constexpr int MostQueues = 1'000;
constexpr int MostNeeds = 100;
constexpr int MostRings = 100;

QJsonObject orderByToJson(const OrderBy &by)
{
    return PolicyJsonWriter().code("by", codeOf(by.field)).flag("largestFirst", by.isLargestFirst, true).take();
}

QJsonObject orderToJson(const Prioritization &order)
{
    if (order == Prioritization{})
        return {};
    PolicyJsonWriter json;
    json.code("method", codeOf(order.method)).list("fields", order.fields, orderByToJson);
    if (order.ageing.count() != 0)
        json.duration("ageingMinutes", order.ageing);
    return json.take();
}

void readNeeds(JsonFields &fields, const char *name, std::vector<SkillAsk> &needs)
{
    for (JsonFields &item : fields.list(name, MostNeeds)) {
        SkillAsk &ask = needs.emplace_back();
        item.name("skill", ask.skill);
        item.code("level", ask.level, proficiencyFrom);
        item.flag("required", ask.isRequired);
        item.finish();
    }
}

void readOrder(JsonFields fields, Prioritization &order)
{
    fields.code("method", order.method, orderMethodFrom);
    for (JsonFields &item : fields.list("fields", OrderFieldCount)) {
        OrderBy &by = order.fields.emplace_back();
        item.code("by", by.field, orderFieldFrom);
        if (!item.has("by"))
            item.refuse("by", "missing");
        item.flag("largestFirst", by.isLargestFirst);
        item.finish();
    }
    fields.duration("ageingMinutes", order.ageing, HighestMinutes);
    fields.finish();
}

void readCandidates(JsonFields fields, CandidateTest &who)
{
    fields.texts("teams", who.teams);
    fields.texts("agents", who.agents);
    readNeeds(fields, "skills", who.skills);
    fields.flag("lastAgentOnly", who.isLastAgentOnly);
    fields.finish();
}

Ring readRing(JsonFields &fields)
{
    Ring ring;
    fields.code("trigger", ring.trigger, ringTriggerFrom);
    fields.number("after", ring.after, 0, HighestMinutes);
    fields.code("action", ring.action, ringActionFrom);
    if (!fields.has("action"))
        fields.refuse("action", "missing");
    fields.text("skill", ring.skill);
    fields.texts("teams", ring.teams);
    if (ring.action == RingAction::DropSkill && ring.skill.empty())
        fields.refuse("skill", "missing");
    if (ring.action == RingAction::WidenToTeams && ring.teams.empty())
        fields.refuse("teams", "missing");
    fields.finish();
    return ring;
}

AssignmentRule readRule(JsonFields &fields)
{
    AssignmentRule rule;
    readRuleHead(fields, rule.id, rule.name, rule.isOn);
    readCondition(fields, "when", rule.when, MovingTests::Allowed);
    readCandidates(fields.object("who"), rule.who);
    if (fields.has("method"))
        fields.code("method", rule.method.emplace(), assignmentMethodFrom);
    fields.number("cap", rule.cap, 0, HighestShare);
    if (fields.has("rings")) {
        std::vector<Ring> &rings = rule.rings.emplace();
        for (JsonFields &ring : fields.list("rings", MostRings))
            rings.push_back(readRing(ring));
    }
    fields.flag("waitIfNobody", rule.isWaitingIfNobody);
    fields.finish();
    return rule;
}

} // namespace

QJsonObject skillAskToJson(const SkillAsk &ask)
{
    return PolicyJsonWriter()
        .text("skill", ask.skill)
        .code("level", codeOf(ask.level))
        .flag("required", ask.isRequired, true)
        .take();
}

QJsonObject candidateTestToJson(const CandidateTest &who)
{
    return PolicyJsonWriter()
        .texts("teams", who.teams)
        .texts("agents", who.agents)
        .list("skills", who.skills, skillAskToJson)
        .flag("lastAgentOnly", who.isLastAgentOnly, false)
        .take();
}

QJsonObject ringToJson(const Ring &ring)
{
    return PolicyJsonWriter()
        .code("trigger", codeOf(ring.trigger))
        .number("after", ring.after)
        .code("action", codeOf(ring.action))
        .text("skill", ring.skill)
        .texts("teams", ring.teams)
        .take();
}

QJsonObject triageRuleToJson(const TriageRule &rule)
{
    PolicyJsonWriter json;
    json.number("id", rule.id).text("name", rule.name).flag("on", rule.isOn, true);
    if (!rule.when.isAlways())
        json.value("when", conditionToJson(rule.when));
    json.text("queue", rule.queue).list("needs", rule.needs, skillAskToJson).number("effort", rule.effort);
    if (rule.priority)
        json.code("priority", codeOf(*rule.priority));
    return json.take();
}

QJsonObject assignmentRuleToJson(const AssignmentRule &rule)
{
    PolicyJsonWriter json;
    json.number("id", rule.id).text("name", rule.name).flag("on", rule.isOn, true);
    if (!rule.when.isAlways())
        json.value("when", conditionToJson(rule.when));
    json.object("who", candidateTestToJson(rule.who)).number("cap", rule.cap);
    if (rule.method)
        json.code("method", codeOf(*rule.method));
    if (rule.rings)
        json.value("rings", PolicyJsonWriter::array(*rule.rings, ringToJson));
    return json.flag("waitIfNobody", rule.isWaitingIfNobody, false).take();
}

QJsonObject queuePolicyToJson(const QueuePolicy &queue)
{
    return PolicyJsonWriter()
        .text("queue", queue.queue)
        .object("order", orderToJson(queue.order))
        .list("rules", queue.rules, assignmentRuleToJson)
        .text("overflow", queue.overflow)
        .take();
}

void readRuleHead(JsonFields &fields, int &id, std::string &name, bool &isOn)
{
    fields.number("id", id, 0, HighestId);
    fields.text("name", name);
    fields.flag("on", isOn);
}

void readTriage(JsonFields &fields, Policy &policy)
{
    for (JsonFields &item : fields.list("triage", MostRules)) {
        TriageRule &rule = policy.triage.emplace_back();
        readRuleHead(item, rule.id, rule.name, rule.isOn);
        readCondition(item, "when", rule.when, MovingTests::Refused);
        item.text("queue", rule.queue);
        readNeeds(item, "needs", rule.needs);
        if (item.has("priority"))
            item.code("priority", rule.priority.emplace(), priorityFrom);
        item.number("effort", rule.effort, LowestEffort, HighestEffort);
        item.finish();
    }
}

void readQueues(JsonFields &fields, Policy &policy)
{
    std::size_t rules = 0;
    for (JsonFields &item : fields.list("queues", MostQueues)) {
        QueuePolicy &queue = policy.queues.emplace_back();
        item.name("queue", queue.queue);
        readOrder(item.object("order"), queue.order);
        for (JsonFields &rule : item.list("rules", MostRules))
            queue.rules.push_back(readRule(rule));
        rules += queue.rules.size();
        if (rules > static_cast<std::size_t>(MostRules))
            item.refuse("rules", "too-many");
        item.text("overflow", queue.overflow);
        item.finish();
    }
}

} // namespace evenkeel
