// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/policyjsonlimits.h"

#include "domain/codes.h"
#include "domain/effort.h"
#include "storage/policyjsoncondition.h"
#include "storage/policyjsonrules.h"
#include "storage/policyjsonwriter.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int MostEntries = 10'000;

std::string key(std::string_view code)
{
    return std::string(code);
}

QJsonArray channelsToJson(ChannelMask channels)
{
    QJsonArray json;
    for (int kind = 0; kind < ChannelKindCount; ++kind) {
        if ((channels & maskOf(static_cast<ChannelKind>(kind))) != 0)
            json.append(jsonText(codeOf(static_cast<ChannelKind>(kind))));
    }
    return json;
}

void readChannels(JsonFields &fields, ChannelMask &channels)
{
    if (!fields.has("channels"))
        return;
    std::vector<std::string> codes;
    fields.texts("channels", codes);
    channels = 0;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const std::optional<ChannelKind> kind = channelKindFrom(codes[i]);
        if (!kind)
            return fields.refuse(("channels." + std::to_string(i)).c_str());
        channels = static_cast<ChannelMask>(channels | maskOf(*kind));
    }
}

/// Whom an entry is for: a team or an agent. Without either it is for nobody, which is never meant.
void readWhom(JsonFields &fields, std::string &team, std::string &agent)
{
    fields.text("team", team);
    fields.text("agent", agent);
    if (team.empty() && agent.empty())
        fields.refuse("team", "missing");
}

} // namespace

QJsonObject limitForToJson(const LimitFor &limit)
{
    return PolicyJsonWriter()
        .text("team", limit.team)
        .text("agent", limit.agent)
        .number("limit", limit.limit)
        .number("urgentLimit", limit.urgentLimit)
        .take();
}

QJsonObject capacityProfileToJson(const CapacityProfile &profile)
{
    PolicyJsonWriter json;
    json.number("id", profile.id).text("name", profile.name).flag("on", profile.isOn, true);
    json.code("measure", codeOf(profile.measure));
    if (profile.channels != AllChannels)
        json.value("channels", channelsToJson(profile.channels));
    json.texts("teams", profile.teams).number("limit", profile.limit).number("urgentLimit", profile.urgentLimit);
    return json.list("exceptions", profile.exceptions, limitForToJson).take();
}

QJsonObject capacityShareToJson(const CapacityShare &share)
{
    return PolicyJsonWriter()
        .text("team", share.team)
        .text("agent", share.agent)
        .text("reason", share.reason)
        .number("share", share.share)
        .take();
}

QJsonObject protectionToJson(const Protection &protection)
{
    return PolicyJsonWriter()
        .number("assignmentsPerHour", protection.assignmentsPerHour)
        .number("focusFromEffort", protection.focusFromEffort)
        .duration("focusMinutes", protection.focusMinutes)
        .code("afterHours", codeOf(protection.afterHours))
        .take();
}

QJsonObject offersToJson(const OfferTerms &offers)
{
    PolicyJsonWriter wrapUp;
    for (std::size_t kind = 0; kind < offers.wrapUp.size(); ++kind) {
        if (offers.wrapUp[kind].count() != 0)
            wrapUp.duration(key(codeOf(static_cast<ChannelKind>(kind))).c_str(), offers.wrapUp[kind]);
    }
    return PolicyJsonWriter()
        .value("on", offers.isOn)
        .duration("timeoutMinutes", offers.timeout)
        .number("most", offers.most)
        .object("wrapUpMinutes", wrapUp.take())
        .take();
}

QJsonObject escalationToJson(const EscalationRule &rule)
{
    PolicyJsonWriter json;
    json.number("id", rule.id).text("name", rule.name).flag("on", rule.isOn, true);
    if (!rule.when.isAlways())
        json.value("when", conditionToJson(rule.when));
    return json.code("sign", codeOf(rule.sign))
        .number("threshold", rule.threshold)
        .texts("words", rule.words)
        .code("target", codeOf(rule.target))
        .text("team", rule.team)
        .take();
}

QJsonObject teamLeadToJson(const TeamLead &lead)
{
    return PolicyJsonWriter().text("team", lead.team).text("agent", lead.agent).take();
}

QJsonObject substituteChainToJson(const SubstituteChain &chain)
{
    return PolicyJsonWriter().text("agent", chain.agent).texts("standIns", chain.substitutes).take();
}

QJsonObject growthToJson(const Growth &growth)
{
    const auto learnerToJson = [](const Learner &learner) {
        return PolicyJsonWriter().text("agent", learner.agent).text("skill", learner.skill).take();
    };
    return PolicyJsonWriter().number("share", growth.share).list("learners", growth.learners, learnerToJson).take();
}

QJsonObject costToJson(const CostWeights &cost)
{
    PolicyJsonWriter lateness;
    for (std::size_t priority = 0; priority < cost.latenessPerMinute.size(); ++priority)
        lateness.number(key(codeOf(static_cast<Priority>(priority))).c_str(), cost.latenessPerMinute[priority]);
    return PolicyJsonWriter()
        .value("latenessPerMinute", lateness.take())
        .number("skillGapMinutes", cost.skillGapMinutes)
        .number("overskillMinutes", cost.overskillMinutes)
        .number("unfairnessMinutes", cost.unfairnessMinutes)
        .number("contextMinutes", cost.contextMinutes)
        .number("passedRuleMinutes", cost.passedRuleMinutes)
        .number("moveMinutes", cost.moveMinutes)
        .number("unassignedMinutes", cost.unassignedMinutes)
        .take();
}

void readProfiles(JsonFields &fields, Policy &policy)
{
    for (JsonFields &item : fields.list("profiles", MostRules)) {
        CapacityProfile &profile = policy.profiles.emplace_back();
        readRuleHead(item, profile.id, profile.name, profile.isOn);
        item.code("measure", profile.measure, capacityMeasureFrom);
        readChannels(item, profile.channels);
        item.texts("teams", profile.teams);
        item.number("limit", profile.limit, 0, HighestWeight);
        profile.urgentLimit = profile.limit;
        item.number("urgentLimit", profile.urgentLimit, 0, HighestWeight);
        for (JsonFields &exception : item.list("exceptions", MostEntries)) {
            LimitFor &limit = profile.exceptions.emplace_back();
            readWhom(exception, limit.team, limit.agent);
            exception.number("limit", limit.limit, 0, HighestWeight);
            limit.urgentLimit = limit.limit;
            exception.number("urgentLimit", limit.urgentLimit, 0, HighestWeight);
            exception.finish();
        }
        item.finish();
    }
}

void readCapacityShares(JsonFields &fields, Policy &policy)
{
    for (JsonFields &item : fields.list("capacityShares", MostEntries)) {
        CapacityShare &share = policy.capacityShares.emplace_back();
        readWhom(item, share.team, share.agent);
        item.text("reason", share.reason);
        item.number("share", share.share, 0, HighestShare);
        item.finish();
    }
}

void readProtection(JsonFields fields, Protection &protection)
{
    fields.number("assignmentsPerHour", protection.assignmentsPerHour, 0, HighestCount);
    fields.number("focusFromEffort", protection.focusFromEffort, 0, HighestEffort);
    fields.duration("focusMinutes", protection.focusMinutes, HighestMinutes);
    fields.code("afterHours", protection.afterHours, afterHoursFrom);
    fields.finish();
}

void readOffers(JsonFields fields, OfferTerms &offers)
{
    fields.flag("on", offers.isOn);
    fields.duration("timeoutMinutes", offers.timeout, HighestMinutes);
    fields.number("most", offers.most, 1, HighestCount);
    JsonFields wrapUp = fields.object("wrapUpMinutes");
    for (std::size_t kind = 0; kind < offers.wrapUp.size(); ++kind)
        wrapUp.duration(key(codeOf(static_cast<ChannelKind>(kind))).c_str(), offers.wrapUp[kind], HighestMinutes);
    wrapUp.finish();
    fields.finish();
}

void readEscalations(JsonFields &fields, Policy &policy)
{
    for (JsonFields &item : fields.list("escalations", MostRules)) {
        EscalationRule &rule = policy.escalations.emplace_back();
        readRuleHead(item, rule.id, rule.name, rule.isOn);
        readCondition(item, "when", rule.when, MovingTests::Allowed);
        item.code("sign", rule.sign, escalationSignFrom);
        item.number("threshold", rule.threshold, 0, HighestCount);
        item.texts("words", rule.words);
        item.code("target", rule.target, escalationTargetFrom);
        item.text("team", rule.team);
        if (rule.target == EscalationTarget::Team && rule.team.empty())
            item.refuse("team", "missing");
        item.finish();
    }
}

void readLeads(JsonFields &fields, Policy &policy)
{
    for (JsonFields &item : fields.list("leads", MostEntries)) {
        TeamLead &lead = policy.leads.emplace_back();
        item.name("team", lead.team);
        item.name("agent", lead.agent);
        item.finish();
    }
}

void readSubstitutes(JsonFields &fields, Policy &policy)
{
    for (JsonFields &item : fields.list("substitutes", MostEntries)) {
        SubstituteChain &chain = policy.substitutes.emplace_back();
        item.name("agent", chain.agent);
        item.texts("standIns", chain.substitutes);
        item.finish();
    }
}

void readGrowth(JsonFields fields, Growth &growth)
{
    fields.number("share", growth.share, 0, 1);
    for (JsonFields &item : fields.list("learners", MostEntries)) {
        Learner &learner = growth.learners.emplace_back();
        item.name("agent", learner.agent);
        item.name("skill", learner.skill);
        item.finish();
    }
    fields.finish();
}

void readCost(JsonFields fields, CostWeights &cost)
{
    JsonFields lateness = fields.object("latenessPerMinute");
    for (std::size_t priority = 0; priority < cost.latenessPerMinute.size(); ++priority)
        lateness.number(key(codeOf(static_cast<Priority>(priority))).c_str(), cost.latenessPerMinute[priority], 0,
                        HighestWeight);
    lateness.finish();
    fields.number("skillGapMinutes", cost.skillGapMinutes, 0, HighestWeight);
    fields.number("overskillMinutes", cost.overskillMinutes, 0, HighestWeight);
    fields.number("unfairnessMinutes", cost.unfairnessMinutes, 0, HighestWeight);
    fields.number("contextMinutes", cost.contextMinutes, 0, HighestWeight);
    fields.number("passedRuleMinutes", cost.passedRuleMinutes, 0, HighestWeight);
    fields.number("moveMinutes", cost.moveMinutes, 0, HighestWeight);
    fields.number("unassignedMinutes", cost.unassignedMinutes, 0, HighestWeight);
    fields.finish();
}

} // namespace evenkeel
