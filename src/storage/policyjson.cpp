// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/policyjson.h"

#include "domain/codes.h"
#include "storage/policyjsonlayout.h"
#include "storage/policyjsonlimits.h"
#include "storage/policyjsonrules.h"
#include "storage/policyjsonsla.h"
#include "storage/policyjsonwriter.h"
#include "storage/repeatedkey.h"

#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace evenkeel {

namespace {

std::string key(std::string_view code)
{
    return std::string(code);
}

QJsonObject weightsToJson(const Weights &weights)
{
    return PolicyJsonWriter()
        .number("phone", weights.phone)
        .number("chat", weights.chat)
        .number("social", weights.social)
        .number("messaging", weights.messaging)
        .number("deferredLow", weights.deferredLow)
        .number("deferredHigh", weights.deferredHigh)
        .take();
}

void readWeights(JsonFields fields, Weights &weights)
{
    fields.number("phone", weights.phone, 0, HighestWeight);
    fields.number("chat", weights.chat, 0, HighestWeight);
    fields.number("social", weights.social, 0, HighestWeight);
    fields.number("messaging", weights.messaging, 0, HighestWeight);
    fields.number("deferredLow", weights.deferredLow, 0, HighestWeight);
    fields.number("deferredHigh", weights.deferredHigh, 0, HighestWeight);
    fields.finish();
}

QJsonObject layeredToJson(const LayeredWeights &layered)
{
    return PolicyJsonWriter()
        .number("skillFit", layered.skillFit)
        .number("loadRatio", layered.loadRatio)
        .number("affinity", layered.affinity)
        .number("speed", layered.speed)
        .take();
}

void readLayered(JsonFields fields, LayeredWeights &layered)
{
    fields.number("skillFit", layered.skillFit, 0, HighestWeight);
    fields.number("loadRatio", layered.loadRatio, 0, HighestWeight);
    fields.number("affinity", layered.affinity, 0, HighestWeight);
    fields.number("speed", layered.speed, 0, HighestWeight);
    fields.finish();
}

QJsonObject countsToJson(const Policy &policy)
{
    PolicyJsonWriter json;
    for (std::size_t status = 0; status < policy.countsTowardLoad.size(); ++status)
        json.number(key(codeOf(static_cast<TicketStatus>(status))).c_str(), policy.countsTowardLoad[status]);
    return json.take();
}

void readCounts(JsonFields fields, Policy &policy)
{
    for (std::size_t status = 0; status < policy.countsTowardLoad.size(); ++status)
        fields.number(key(codeOf(static_cast<TicketStatus>(status))).c_str(), policy.countsTowardLoad[status], 0, 1);
    fields.finish();
}

void writeLimits(PolicyJsonWriter &json, const Policy &policy)
{
    json.number("targetLow", policy.targetLow)
        .number("targetHigh", policy.targetHigh)
        .number("cautionUntil", policy.cautionUntil)
        .number("urgentCap", policy.urgentCap)
        .number("relaxEvery", policy.relaxEvery)
        .duration("affinityDays", policy.affinity)
        .number("complexInFlight", policy.complexInFlight)
        .number("complexFrom", policy.complexFrom)
        .duration("rampMinutes", policy.rampAfterShiftStart)
        .duration("rampAfterLeaveMinutes", policy.rampAfterLeave)
        .number("rampTickets", policy.rampTickets)
        .value("mustFitShift", policy.mustFitShift)
        .duration("handlingMinutesPerEffort", policy.handlingPerEffort)
        .code("languageLevel", codeOf(policy.languageLevel))
        .number("defaultEffort", policy.defaultEffort)
        .number("atRiskShare", policy.atRiskShare);
}

void readLimits(JsonFields &fields, Policy &policy)
{
    fields.number("targetLow", policy.targetLow, 0, HighestShare);
    fields.number("targetHigh", policy.targetHigh, 0, HighestShare);
    fields.number("cautionUntil", policy.cautionUntil, 0, HighestShare);
    fields.number("urgentCap", policy.urgentCap, 0, HighestShare);
    fields.number("relaxEvery", policy.relaxEvery, 0, HighestShare);
    fields.duration("affinityDays", policy.affinity, HighestDays);
    fields.number("complexInFlight", policy.complexInFlight, 0, HighestCount);
    fields.number("complexFrom", policy.complexFrom, 1, 11);
    fields.duration("rampMinutes", policy.rampAfterShiftStart, HighestMinutes);
    fields.duration("rampAfterLeaveMinutes", policy.rampAfterLeave, HighestMinutes);
    fields.number("rampTickets", policy.rampTickets, 0, HighestCount);
    fields.flag("mustFitShift", policy.mustFitShift);
    fields.duration("handlingMinutesPerEffort", policy.handlingPerEffort, HighestMinutes);
    fields.code("languageLevel", policy.languageLevel, proficiencyFrom);
    fields.number("defaultEffort", policy.defaultEffort, 1, 10);
    fields.number("atRiskShare", policy.atRiskShare, 0, HighestShare);
}

QJsonObject wholeToJson(const Policy &policy)
{
    PolicyJsonWriter json;
    json.number("version", policy.version)
        .code("method", codeOf(policy.method))
        .value("weights", weightsToJson(policy.weights))
        .value("layered", layeredToJson(policy.layered))
        .value("cost", costToJson(policy.cost))
        .value("countsTowardLoad", countsToJson(policy));
    writeLimits(json, policy);
    return json.list("triage", policy.triage, triageRuleToJson)
        .text("fallbackQueue", policy.fallbackQueue)
        .list("queues", policy.queues, queuePolicyToJson)
        .list("profiles", policy.profiles, capacityProfileToJson)
        .list("capacityShares", policy.capacityShares, capacityShareToJson)
        .value("protection", protectionToJson(policy.protection))
        .value("offers", offersToJson(policy.offers))
        .list("escalations", policy.escalations, escalationToJson)
        .list("leads", policy.leads, teamLeadToJson)
        .list("substitutes", policy.substitutes, substituteChainToJson)
        .value("growth", growthToJson(policy.growth))
        .value("sla", slaToJson(policy.sla))
        .take();
}

/// Ids of one kind: none twice, and the rules without one get the next.
class RuleIds final
{
public:
    RuleIds(std::string kind, JsonReading &reading)
        : m_fields({}, std::move(kind), reading)
    {}

    void add(int &id, const std::string &place)
    {
        if (id == 0)
            m_missing.push_back(&id);
        else if (!m_taken.insert(id).second)
            m_fields.refuse((place + ".id").c_str(), "duplicate");
    }
    void give()
    {
        int last = m_taken.empty() ? 0 : *m_taken.rbegin();
        for (int *id : m_missing)
            *id = ++last;
    }

private:
    JsonFields m_fields;
    std::set<int> m_taken;
    std::vector<int *> m_missing;
};

template <class Rule>
void giveIds(std::vector<Rule> &rules, const char *list, JsonReading &reading)
{
    RuleIds ids(std::string(list) + '.', reading);
    for (std::size_t i = 0; i < rules.size(); ++i)
        ids.add(rules[i].id, std::to_string(i));
    ids.give();
}

void giveIds(std::vector<QueuePolicy> &queues, JsonReading &reading)
{
    RuleIds ids("queues.", reading);
    for (std::size_t queue = 0; queue < queues.size(); ++queue) {
        for (std::size_t i = 0; i < queues[queue].rules.size(); ++i)
            ids.add(queues[queue].rules[i].id, std::to_string(queue) + ".rules." + std::to_string(i));
    }
    ids.give();
}

void readWhole(JsonFields &fields, Policy &policy)
{
    static_cast<void>(fields.value("$schema"));
    fields.number("version", policy.version, 0, HighestCount);
    fields.code("method", policy.method, assignmentMethodFrom);
    readWeights(fields.object("weights"), policy.weights);
    readLayered(fields.object("layered"), policy.layered);
    readCost(fields.object("cost"), policy.cost);
    readCounts(fields.object("countsTowardLoad"), policy);
    readLimits(fields, policy);
    readTriage(fields, policy);
    fields.text("fallbackQueue", policy.fallbackQueue);
    readQueues(fields, policy);
    readProfiles(fields, policy);
    readCapacityShares(fields, policy);
    readProtection(fields.object("protection"), policy.protection);
    readOffers(fields.object("offers"), policy.offers);
    readEscalations(fields, policy);
    readLeads(fields, policy);
    readSubstitutes(fields, policy);
    readGrowth(fields.object("growth"), policy.growth);
    readSla(fields.object("sla"), policy.sla);
    fields.finish();
}

} // namespace

QByteArray policyToJson(const Policy &policy)
{
    return QJsonDocument(wholeToJson(policy)).toJson(QJsonDocument::Compact);
}

QByteArray policyToPrettyJson(const Policy &policy)
{
    return laidOutPolicyJson(wholeToJson(policy));
}

Result<Policy> policyFromJson(const QByteArray &json, UnknownFields unknown)
{
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(json, &failure);
    if (!document.isObject())
        return Error{ErrorCode::BadFormat, "byte " + std::to_string(failure.offset)};
    if (const auto repeated = repeatedKey(json))
        return Error{ErrorCode::BadFormat, *repeated + ": duplicate"};
    Policy policy;
    JsonReading reading{.unknown = unknown, .error = {}};
    JsonFields fields(document.object(), {}, reading);
    readWhole(fields, policy);
    giveIds(policy.triage, "triage", reading);
    giveIds(policy.queues, reading);
    giveIds(policy.profiles, "profiles", reading);
    giveIds(policy.escalations, "escalations", reading);
    giveIds(policy.sla.rules, "sla.rules", reading);
    if (reading.error)
        return *reading.error;
    return policy;
}

} // namespace evenkeel
