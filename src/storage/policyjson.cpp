// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/policyjson.h"

#include "domain/codes.h"
#include "storage/jsonfields.h"
#include "storage/weekpatternjson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace evenkeel {

namespace {

// Limits that keep arithmetic sound, wide enough for every desk.
constexpr double HighestWeight = 1e6;
constexpr double HighestShare = 100;
constexpr int HighestMinutes = 10 * 366 * 24 * 60;
constexpr int HighestDays = 10 * 366;
constexpr int HighestCount = 1'000'000;

QString text(std::string_view code)
{
    return QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
}

std::string key(std::string_view code)
{
    return std::string(code);
}

QJsonObject weightsToJson(const Weights &weights)
{
    return {{QStringLiteral("phone"), weights.phone},
            {QStringLiteral("chat"), weights.chat},
            {QStringLiteral("social"), weights.social},
            {QStringLiteral("messaging"), weights.messaging},
            {QStringLiteral("deferredLow"), weights.deferredLow},
            {QStringLiteral("deferredHigh"), weights.deferredHigh}};
}

void readWeights(JsonFields fields, Weights &weights)
{
    fields.number("phone", weights.phone, 0, HighestWeight);
    fields.number("chat", weights.chat, 0, HighestWeight);
    fields.number("social", weights.social, 0, HighestWeight);
    fields.number("messaging", weights.messaging, 0, HighestWeight);
    fields.number("deferredLow", weights.deferredLow, 0, HighestWeight);
    fields.number("deferredHigh", weights.deferredHigh, 0, HighestWeight);
}

QJsonObject layeredToJson(const LayeredWeights &layered)
{
    return {{QStringLiteral("skillFit"), layered.skillFit},
            {QStringLiteral("loadRatio"), layered.loadRatio},
            {QStringLiteral("affinity"), layered.affinity},
            {QStringLiteral("speed"), layered.speed}};
}

void readLayered(JsonFields fields, LayeredWeights &layered)
{
    fields.number("skillFit", layered.skillFit, 0, HighestWeight);
    fields.number("loadRatio", layered.loadRatio, 0, HighestWeight);
    fields.number("affinity", layered.affinity, 0, HighestWeight);
    fields.number("speed", layered.speed, 0, HighestWeight);
}

QJsonObject countsToJson(const Policy &policy)
{
    QJsonObject json;
    for (std::size_t status = 0; status < policy.countsTowardLoad.size(); ++status)
        json.insert(text(codeOf(static_cast<TicketStatus>(status))), policy.countsTowardLoad[status]);
    return json;
}

void readCounts(JsonFields fields, Policy &policy)
{
    for (std::size_t status = 0; status < policy.countsTowardLoad.size(); ++status)
        fields.number(key(codeOf(static_cast<TicketStatus>(status))).c_str(), policy.countsTowardLoad[status], 0, 1);
}

QJsonObject slaToJson(const SlaPolicy &sla)
{
    QJsonObject targets;
    for (std::size_t priority = 0; priority < sla.targets.size(); ++priority) {
        const SlaTarget &target = sla.targets[priority];
        targets.insert(text(codeOf(static_cast<Priority>(priority))),
                       QJsonObject{{QStringLiteral("firstResponseMinutes"), qint64(target.firstResponse.count())},
                                   {QStringLiteral("resolutionMinutes"), qint64(target.resolution.count())}});
    }
    return {{QStringLiteral("targets"), targets}, {QStringLiteral("hours"), weekPatternToJson(sla.hours)}};
}

void readSla(JsonFields fields, SlaPolicy &sla, std::optional<Error> &error)
{
    JsonFields targets = fields.object("targets");
    for (std::size_t priority = 0; priority < sla.targets.size(); ++priority) {
        JsonFields target = targets.object(key(codeOf(static_cast<Priority>(priority))).c_str());
        target.duration("firstResponseMinutes", sla.targets[priority].firstResponse, HighestMinutes);
        target.duration("resolutionMinutes", sla.targets[priority].resolution, HighestMinutes);
    }
    const JsonFields hours = fields.object("hours");
    Result<WeekPattern> pattern = weekPatternFromJson(hours.json(), hours.path(), sla.hours);
    if (pattern)
        sla.hours = std::move(*pattern);
    else if (!error)
        error = pattern.error();
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
    fields.duration("rampMinutes", policy.rampAfterShiftStart, HighestMinutes);
    fields.number("rampTickets", policy.rampTickets, 0, HighestCount);
    fields.flag("mustFitShift", policy.mustFitShift);
    fields.duration("handlingMinutesPerEffort", policy.handlingPerEffort, HighestMinutes);
    fields.code("languageLevel", policy.languageLevel, proficiencyFrom);
    fields.number("defaultEffort", policy.defaultEffort, 1, 10);
    fields.number("atRiskShare", policy.atRiskShare, 0, HighestShare);
}

} // namespace

QByteArray policyToJson(const Policy &policy)
{
    const QJsonObject json{{QStringLiteral("version"), policy.version},
                           {QStringLiteral("method"), text(codeOf(policy.method))},
                           {QStringLiteral("weights"), weightsToJson(policy.weights)},
                           {QStringLiteral("layered"), layeredToJson(policy.layered)},
                           {QStringLiteral("countsTowardLoad"), countsToJson(policy)},
                           {QStringLiteral("targetLow"), policy.targetLow},
                           {QStringLiteral("targetHigh"), policy.targetHigh},
                           {QStringLiteral("cautionUntil"), policy.cautionUntil},
                           {QStringLiteral("urgentCap"), policy.urgentCap},
                           {QStringLiteral("relaxEvery"), policy.relaxEvery},
                           {QStringLiteral("affinityDays"), qint64(policy.affinity.count())},
                           {QStringLiteral("complexInFlight"), policy.complexInFlight},
                           {QStringLiteral("rampMinutes"), qint64(policy.rampAfterShiftStart.count())},
                           {QStringLiteral("rampTickets"), policy.rampTickets},
                           {QStringLiteral("mustFitShift"), policy.mustFitShift},
                           {QStringLiteral("handlingMinutesPerEffort"), qint64(policy.handlingPerEffort.count())},
                           {QStringLiteral("languageLevel"), text(codeOf(policy.languageLevel))},
                           {QStringLiteral("defaultEffort"), policy.defaultEffort},
                           {QStringLiteral("atRiskShare"), policy.atRiskShare},
                           {QStringLiteral("sla"), slaToJson(policy.sla)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<Policy> policyFromJson(const QByteArray &json)
{
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(json, &failure);
    if (!document.isObject())
        return Error{ErrorCode::BadFormat, "byte " + std::to_string(failure.offset)};
    Policy policy;
    std::optional<Error> error;
    JsonFields fields(document.object(), {}, error);
    fields.number("version", policy.version, 0, HighestCount);
    fields.code("method", policy.method, assignmentMethodFrom);
    readWeights(fields.object("weights"), policy.weights);
    readLayered(fields.object("layered"), policy.layered);
    readCounts(fields.object("countsTowardLoad"), policy);
    readLimits(fields, policy);
    readSla(fields.object("sla"), policy.sla, error);
    if (error)
        return *error;
    return policy;
}

} // namespace evenkeel
