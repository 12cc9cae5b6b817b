// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/policyjsonlayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>

#include <algorithm>
#include <array>
#include <vector>

namespace evenkeel {

namespace {

constexpr qsizetype LongestLine = 110;

/// Names in the order in which a policy is read. Names of several objects keep one order in all of them; what is not
/// here comes after, by the alphabet.
constexpr std::array ReadingOrder{
    "$schema", "version", "id", "name", "on", "when", "method", "weights", "layered", "cost", "countsTowardLoad",
    "targetLow", "targetHigh", "cautionUntil", "urgentCap", "relaxEvery", "affinityDays", "complexFrom",
    "complexInFlight", "rampMinutes", "rampTickets", "rampAfterLeaveMinutes", "mustFitShift",
    "handlingMinutesPerEffort", "languageLevel", "defaultEffort", "atRiskShare", "triage", "fallbackQueue", "queues",
    "profiles", "capacityShares", "protection", "offers", "escalations", "leads", "substitutes", "growth", "sla",
    // of groups and tests
    "all", "any", "not", "field",
    // of rules and queues
    "queue", "order", "by", "largestFirst", "fields", "ageingMinutes", "who", "cap", "measure", "channels", "sign",
    "threshold", "words", "trigger", "after", "action", "target", "team", "agent", "standIns", "skill", "level",
    "required", "teams", "agents", "skills", "lastAgentOnly", "needs", "priority", "effort", "rings", "waitIfNobody",
    "overflow", "reason", "limit", "urgentLimit", "share", "exceptions", "learners",
    // of promises
    "targets", "firstResponseMinutes", "nextResponseMinutes", "resolutionMinutes", "zone", "spans", "hours",
    "aroundTheClock", "holidays", "pauses", "rules", "calendar", "calendars",
    // of weights, costs, protection and offers
    "email", "web", "phone", "chat", "social", "messaging", "deferredLow", "deferredHigh", "skillFit", "loadRatio",
    "affinity", "speed", "latenessPerMinute", "skillGapMinutes", "overskillMinutes", "unfairnessMinutes",
    "contextMinutes", "passedRuleMinutes", "moveMinutes", "unassignedMinutes", "assignmentsPerHour", "focusFromEffort",
    "focusMinutes", "afterHours", "timeoutMinutes", "most", "wrapUpMinutes",
    // codes used as names, from the start to the end of a ticket's life and from low to urgent
    "new", "open", "pending", "on-hold", "resolved", "closed", "low", "normal", "high", "urgent"};

std::vector<QString> orderedKeys(const QJsonObject &object)
{
    const auto rank = [](const QString &key) {
        return std::find(ReadingOrder.begin(), ReadingOrder.end(), key.toStdString()) - ReadingOrder.begin();
    };
    std::vector<std::pair<std::ptrdiff_t, QString>> ranked;
    for (auto field = object.constBegin(); field != object.constEnd(); ++field)
        ranked.emplace_back(rank(field.key()), field.key());
    std::sort(ranked.begin(), ranked.end());
    std::vector<QString> keys;
    for (auto &[place, key] : ranked)
        keys.push_back(std::move(key));
    return keys;
}

/// A single value as JSON: the document writer is the one that knows how to quote.
QByteArray scalar(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QByteArray oneLine(const QJsonValue &value)
{
    QByteArray text;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            text += (text.isEmpty() ? "" : ", ") + oneLine(item);
        return '[' + text + ']';
    }
    if (!value.isObject())
        return scalar(value);
    const QJsonObject object = value.toObject();
    for (const QString &key : orderedKeys(object))
        text += (text.isEmpty() ? "" : ", ") + scalar(key) + ": " + oneLine(object.value(key));
    return '{' + text + '}';
}

bool isFlat(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::none_of(array.begin(), array.end(), [](const QJsonValue &item) { return item.isObject(); });
    }
    return !value.isObject();
}

/// Tests, rings, needs, spans: short, without parts of their own, and nobody edits half of one.
bool fitsOneLine(const QJsonValue &value, bool isInList, qsizetype indent)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const bool isRule = object.contains(QLatin1String("id")) || object.contains(QLatin1String("queue"));
        const bool isPiece = object.isEmpty() || (isInList && !isRule) || object.contains(QLatin1String("field"));
        if (!isPiece || !std::all_of(object.begin(), object.end(), [](const QJsonValue &part) { return isFlat(part); }))
            return false;
    }
    return isFlat(value) || value.isObject() ? indent + oneLine(value).size() <= LongestLine : false;
}

void layOut(const QJsonValue &value, bool isInList, qsizetype indent, QByteArray &text)
{
    if ((!value.isObject() && !value.isArray()) || fitsOneLine(value, isInList, indent)) {
        text += oneLine(value);
        return;
    }
    const bool isList = value.isArray();
    const QByteArray before = '\n' + QByteArray(indent + 2, ' ');
    text += isList ? '[' : '{';
    const char *separator = "";
    if (isList) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &item : list) {
            text += separator + before;
            layOut(item, true, indent + 2, text);
            separator = ",";
        }
    } else {
        const QJsonObject object = value.toObject();
        for (const QString &key : orderedKeys(object)) {
            text += separator + before + scalar(key) + ": ";
            layOut(object.value(key), false, indent + 2, text);
            separator = ",";
        }
    }
    text += '\n' + QByteArray(indent, ' ') + (isList ? ']' : '}');
}

} // namespace

QByteArray laidOutPolicyJson(const QJsonObject &policy)
{
    QByteArray text;
    layOut(policy, false, 0, text);
    return text + '\n';
}

} // namespace evenkeel
