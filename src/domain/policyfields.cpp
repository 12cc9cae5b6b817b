// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policyfields.h"

#include "domain/codes.h"
#include "domain/policytext.h"

#include <optional>
#include <utility>

namespace evenkeel {

namespace {

using Part = PolicyPlace::Part;

std::string text(bool isSet)
{
    return isSet ? "true" : "false";
}

std::string text(const std::optional<double> &number)
{
    return number ? numberText(*number) : std::string();
}

template <class Code>
std::string codeText(Code code)
{
    return std::string(codeOf(code));
}

template <class Duration>
std::string countText(Duration duration)
{
    return std::to_string(duration.count());
}

class Settings final
{
public:
    Settings &number(Part part, std::string name, double number)
    {
        return add(part, std::move(name), numberText(number));
    }
    Settings &add(Part part, std::string name, std::string text)
    {
        m_list.push_back({part, std::move(name), std::move(text)});
        return *this;
    }
    [[nodiscard]] std::vector<PolicySetting> take() { return std::move(m_list); }

private:
    std::vector<PolicySetting> m_list;
};

void addGeneral(Settings &to, const Policy &policy)
{
    to.add(Part::General, "method", codeText(policy.method))
        .number(Part::General, "layered.skillFit", policy.layered.skillFit)
        .number(Part::General, "layered.loadRatio", policy.layered.loadRatio)
        .number(Part::General, "layered.affinity", policy.layered.affinity)
        .number(Part::General, "layered.speed", policy.layered.speed)
        .number(Part::General, "targetLow", policy.targetLow)
        .number(Part::General, "targetHigh", policy.targetHigh)
        .number(Part::General, "cautionUntil", policy.cautionUntil)
        .number(Part::General, "urgentCap", policy.urgentCap)
        .number(Part::General, "relaxEvery", policy.relaxEvery)
        .number(Part::General, "complexFrom", policy.complexFrom)
        .add(Part::General, "mustFitShift", text(policy.mustFitShift))
        .add(Part::General, "handlingMinutesPerEffort", countText(policy.handlingPerEffort))
        .add(Part::General, "languageLevel", codeText(policy.languageLevel))
        .number(Part::General, "defaultEffort", policy.defaultEffort)
        .number(Part::General, "atRiskShare", policy.atRiskShare)
        .add(Part::General, "fallbackQueue", policy.fallbackQueue)
        .add(Part::Affinity, "affinityDays", countText(policy.affinity));
}

void addCapacity(Settings &to, const Policy &policy)
{
    to.number(Part::Capacity, "weights.phone", policy.weights.phone)
        .number(Part::Capacity, "weights.chat", policy.weights.chat)
        .number(Part::Capacity, "weights.social", policy.weights.social)
        .number(Part::Capacity, "weights.messaging", policy.weights.messaging)
        .number(Part::Capacity, "weights.deferredLow", policy.weights.deferredLow)
        .number(Part::Capacity, "weights.deferredHigh", policy.weights.deferredHigh);
    for (std::size_t status = 0; status < policy.countsTowardLoad.size(); ++status)
        to.number(Part::Capacity, "countsTowardLoad." + codeText(static_cast<TicketStatus>(status)),
                  policy.countsTowardLoad[status]);
}

void addProtection(Settings &to, const Policy &policy)
{
    to.number(Part::Protection, "complexInFlight", policy.complexInFlight)
        .add(Part::Protection, "rampMinutes", countText(policy.rampAfterShiftStart))
        .number(Part::Protection, "rampTickets", policy.rampTickets)
        .add(Part::Protection, "rampAfterLeaveMinutes", countText(policy.rampAfterLeave))
        .number(Part::Protection, "assignmentsPerHour", policy.protection.assignmentsPerHour)
        .number(Part::Protection, "focusFromEffort", policy.protection.focusFromEffort)
        .add(Part::Protection, "focusMinutes", countText(policy.protection.focusMinutes))
        .add(Part::Protection, "afterHours", codeText(policy.protection.afterHours))
        .add(Part::Offers, "on", text(policy.offers.isOn))
        .add(Part::Offers, "timeoutMinutes", countText(policy.offers.timeout))
        .number(Part::Offers, "most", policy.offers.most);
    for (std::size_t kind = 0; kind < policy.offers.wrapUp.size(); ++kind)
        to.add(Part::Offers, "wrapUpMinutes." + codeText(static_cast<ChannelKind>(kind)),
               countText(policy.offers.wrapUp[kind]));
    to.number(Part::Growth, "share", policy.growth.share);
}

void addCost(Settings &to, const CostWeights &cost)
{
    for (std::size_t priority = 0; priority < cost.latenessPerMinute.size(); ++priority)
        to.number(Part::Cost, "latenessPerMinute." + codeText(static_cast<Priority>(priority)),
                  cost.latenessPerMinute[priority]);
    to.number(Part::Cost, "skillGapMinutes", cost.skillGapMinutes)
        .number(Part::Cost, "overskillMinutes", cost.overskillMinutes)
        .number(Part::Cost, "unfairnessMinutes", cost.unfairnessMinutes)
        .number(Part::Cost, "contextMinutes", cost.contextMinutes)
        .number(Part::Cost, "passedRuleMinutes", cost.passedRuleMinutes)
        .number(Part::Cost, "moveMinutes", cost.moveMinutes)
        .number(Part::Cost, "unassignedMinutes", cost.unassignedMinutes);
}

void addPromises(Settings &to, const SlaPolicy &sla)
{
    for (std::size_t priority = 0; priority < sla.targets.size(); ++priority) {
        const std::string path = "targets." + codeText(static_cast<Priority>(priority)) + '.';
        to.add(Part::Sla, path + "firstResponseMinutes", countText(sla.targets[priority].firstResponse))
            .add(Part::Sla, path + "nextResponseMinutes", countText(sla.targets[priority].nextResponse))
            .add(Part::Sla, path + "resolutionMinutes", countText(sla.targets[priority].resolution));
    }
    to.add(Part::Sla, "hours", hoursText(sla.hours))
        .add(Part::Sla, "holidays", listText(sla.holidays))
        .add(Part::Sla, "pauses", pausesText(sla));
}

} // namespace

std::vector<PolicySetting> settingsOf(const Policy &policy)
{
    Settings settings;
    addGeneral(settings, policy);
    addCapacity(settings, policy);
    addProtection(settings, policy);
    addCost(settings, policy.cost);
    addPromises(settings, policy.sla);
    return settings.take();
}

std::vector<PolicyField> fieldsOf(const TriageRule &rule)
{
    return {{"name", rule.name},
            {"on", text(rule.isOn)},
            {"when", conditionText(rule.when)},
            {"queue", rule.queue},
            {"needs", needsText(rule.needs)},
            {"priority", rule.priority ? codeText(*rule.priority) : std::string()},
            {"effort", rule.effort ? std::to_string(*rule.effort) : std::string()}};
}

std::vector<PolicyField> fieldsOf(const QueuePolicy &queue)
{
    return {{"order", orderText(queue.order)}, {"overflow", queue.overflow}};
}

std::vector<PolicyField> fieldsOf(const AssignmentRule &rule)
{
    return {{"name", rule.name},
            {"on", text(rule.isOn)},
            {"when", conditionText(rule.when)},
            {"who", candidatesText(rule.who)},
            {"method", rule.method ? codeText(*rule.method) : std::string()},
            {"cap", text(rule.cap)},
            {"rings", ringsText(rule.rings)},
            {"waitIfNobody", text(rule.isWaitingIfNobody)}};
}

std::vector<PolicyField> fieldsOf(const CapacityProfile &profile)
{
    return {{"name", profile.name},
            {"on", text(profile.isOn)},
            {"measure", codeText(profile.measure)},
            {"channels", channelsText(profile.channels)},
            {"teams", listText(profile.teams)},
            {"limit", numberText(profile.limit)},
            {"urgentLimit", numberText(profile.urgentLimit)},
            {"exceptions", exceptionsText(profile.exceptions)}};
}

std::vector<PolicyField> fieldsOf(const CapacityShare &share)
{
    return {{"team", share.team}, {"reason", share.reason}, {"share", numberText(share.share)}};
}

std::vector<PolicyField> fieldsOf(const EscalationRule &rule)
{
    return {{"name", rule.name},
            {"on", text(rule.isOn)},
            {"when", conditionText(rule.when)},
            {"sign", codeText(rule.sign)},
            {"threshold", numberText(rule.threshold)},
            {"words", listText(rule.words)},
            {"target", codeText(rule.target)},
            {"team", rule.team}};
}

std::vector<PolicyField> fieldsOf(const TeamLead &lead)
{
    return {{"agent", lead.agent}};
}

std::vector<PolicyField> fieldsOf(const SubstituteChain &chain)
{
    return {{"standIns", listText(chain.substitutes)}};
}

std::vector<PolicyField> fieldsOf(const Learner &)
{
    return {}; // known by all it says
}

std::vector<PolicyField> fieldsOf(const SlaRule &rule)
{
    return {{"name", rule.name},
            {"on", text(rule.isOn)},
            {"when", conditionText(rule.when)},
            {"target", targetText(rule.target)},
            {"calendar", rule.calendar}};
}

std::vector<PolicyField> fieldsOf(const BusinessCalendar &calendar)
{
    return {{"hours", hoursText(calendar.week)},
            {"holidays", listText(calendar.holidays)},
            {"aroundTheClock", text(calendar.isAroundTheClock)}};
}

} // namespace evenkeel
