// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/policyvariable.h"

#include "domain/policyfields.h"
#include "storage/policyjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace evenkeel {

namespace {

using Part = PolicyPlace::Part;
using Kind = PolicyVariableKind;

QString word(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

// In which object of the policy's JSON a setting stands.
QString settingPath(Part part, const QString &name)
{
    static const QStringList ofProtection{QStringLiteral("assignmentsPerHour"), QStringLiteral("focusFromEffort"),
                                          QStringLiteral("focusMinutes"), QStringLiteral("afterHours")};
    switch (part) {
    case Part::Protection:
        return ofProtection.contains(name) ? QStringLiteral("protection.") + name : name;
    case Part::Offers:
        return QStringLiteral("offers.") + name;
    case Part::Growth:
        return QStringLiteral("growth.") + name;
    case Part::Cost:
        return QStringLiteral("cost.") + name;
    case Part::Sla:
        return QStringLiteral("sla.") + name;
    default:
        return name;
    }
}

// What is asked for by a field's name alone; nothing for lists, names and conditions.
std::optional<Kind> namedKind(const QString &field)
{
    static const std::map<QString, Kind> kinds{
        {QStringLiteral("method"), Kind::Method},         {QStringLiteral("languageLevel"), Kind::Level},
        {QStringLiteral("priority"), Kind::Priority},     {QStringLiteral("afterHours"), Kind::AfterHours},
        {QStringLiteral("queue"), Kind::Queue},           {QStringLiteral("overflow"), Kind::Queue},
        {QStringLiteral("fallbackQueue"), Kind::Queue},   {QStringLiteral("on"), Kind::Switch},
        {QStringLiteral("waitIfNobody"), Kind::Switch},   {QStringLiteral("mustFitShift"), Kind::Switch},
        {QStringLiteral("affinityDays"), Kind::InDays},   {QStringLiteral("cap"), Kind::Share},
        {QStringLiteral("share"), Kind::Share},           {QStringLiteral("targetLow"), Kind::Share},
        {QStringLiteral("targetHigh"), Kind::Share},      {QStringLiteral("cautionUntil"), Kind::Share},
        {QStringLiteral("urgentCap"), Kind::Share},       {QStringLiteral("relaxEvery"), Kind::Share},
        {QStringLiteral("atRiskShare"), Kind::Share},     {QStringLiteral("limit"), Kind::Number},
        {QStringLiteral("urgentLimit"), Kind::Number},    {QStringLiteral("threshold"), Kind::Number},
        {QStringLiteral("effort"), Kind::Whole},          {QStringLiteral("complexFrom"), Kind::Whole},
        {QStringLiteral("defaultEffort"), Kind::Whole},   {QStringLiteral("complexInFlight"), Kind::Whole},
        {QStringLiteral("rampTickets"), Kind::Whole},     {QStringLiteral("assignmentsPerHour"), Kind::Whole},
        {QStringLiteral("focusFromEffort"), Kind::Whole}, {QStringLiteral("most"), Kind::Whole}};
    const auto found = kinds.find(field);
    return found == kinds.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Kind> kindOf(Part part, const QString &field)
{
    if (const auto named = namedKind(field))
        return named;
    if (field.startsWith(QLatin1String("countsTowardLoad.")))
        return Kind::Share;
    if (field.startsWith(QLatin1String("weights.")) || field.startsWith(QLatin1String("layered.")) ||
        part == Part::Cost)
        return Kind::Number;
    return field.contains(QLatin1String("Minutes")) ? std::optional(Kind::InMinutes) : std::nullopt;
}

class VariableList final
{
public:
    void add(const PolicyPlace &place, const std::string &name, const std::string &field, const std::string &value,
             const QString &path)
    {
        const auto kind = kindOf(place.part, word(field));
        if (!kind)
            return;
        PolicyVariable variable;
        variable.subject.place = place;
        variable.subject.name = name;
        variable.subject.field = field;
        variable.kind = *kind;
        variable.value = value;
        variable.path = path;
        m_list.push_back(std::move(variable));
    }
    template <class Rule>
    void addRules(Part part, const QString &list, const std::vector<Rule> &rules, const std::string &queue = {})
    {
        for (const Rule &rule : rules) {
            const PolicyPlace place{.part = part, .id = rule.id, .queue = queue, .position = -1};
            for (const PolicyField &field : fieldsOf(rule))
                add(place, rule.name, field.name, field.text,
                    QStringLiteral("%1.%2.%3").arg(list).arg(rule.id).arg(QLatin1String(field.name)));
        }
    }
    [[nodiscard]] std::vector<PolicyVariable> take() { return std::move(m_list); }

private:
    std::vector<PolicyVariable> m_list;
};

std::string_view wordOf(PolicyPlace::Part part)
{
    static constexpr std::array<std::string_view, 17> words{
        "general", "triage rule", "queue", "rule",   "ring", "capacity", "profile",  "protection", "affinity",
        "offers",  "escalation",  "leads", "growth", "cost", "sla",      "SLA rule", "calendar"};
    return words[static_cast<std::size_t>(part)];
}

// Which element of a list a word means: by id, by what it is called, else by position. -1: none.
qsizetype placeIn(const QJsonArray &list, const QString &word)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject object = list[i].toObject();
        for (const char *key : {"queue", "name"}) {
            if (object.value(QLatin1String(key)).toString() == word)
                return i;
        }
        if (object.contains(QLatin1String("id")) &&
            QString::number(object.value(QLatin1String("id")).toInteger()) == word)
            return i;
    }
    bool isNumber = false;
    const qsizetype place = word.toLongLong(&isNumber);
    return isNumber && place >= 0 && place < list.size() ? place : -1;
}

// False where the path leads nowhere.
bool setAt(QJsonValue &value, const QStringList &path, qsizetype depth, const QJsonValue &wanted)
{
    if (depth == path.size()) {
        value = wanted;
        return true;
    }
    if (value.isArray()) {
        QJsonArray list = value.toArray();
        const qsizetype place = placeIn(list, path[depth]);
        if (place < 0)
            return false;
        QJsonValue part = list[place];
        if (!setAt(part, path, depth + 1, wanted))
            return false;
        list[place] = part;
        value = list;
        return true;
    }
    QJsonObject object = value.toObject();
    // What has its default is not written: the field that the last word names, or the group it stands in.
    const bool isWritten = object.contains(path[depth]);
    if (!value.isObject() || (!isWritten && depth + 2 < path.size()))
        return false;
    QJsonValue part = object.value(path[depth]);
    if (!isWritten && depth + 2 == path.size())
        part = QJsonObject();
    if (!setAt(part, path, depth + 1, wanted))
        return false;
    object.insert(path[depth], part);
    value = object;
    return true;
}

QJsonValue valueFrom(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson('[' + text.toUtf8() + ']');
    const QJsonArray list = document.array();
    return list.size() == 1 ? list.first() : QJsonValue(text);
}

} // namespace

std::vector<PolicyVariable> variablesOf(const Policy &policy)
{
    VariableList list;
    for (const PolicySetting &setting : settingsOf(policy))
        list.add({.part = setting.part, .id = 0, .queue = {}, .position = -1}, {}, setting.name, setting.text,
                 settingPath(setting.part, word(setting.name)));
    list.addRules(Part::Triage, QStringLiteral("triage"), policy.triage);
    for (std::size_t at = 0; at < policy.queues.size(); ++at) {
        const QueuePolicy &queue = policy.queues[at];
        // By position: a queue's name may have a dot.
        const QString path = QStringLiteral("queues.%1").arg(at);
        for (const PolicyField &field : fieldsOf(queue))
            list.add({.part = Part::Queue, .id = 0, .queue = queue.queue, .position = -1}, queue.queue, field.name,
                     field.text, QStringLiteral("%1.%2").arg(path, QLatin1String(field.name)));
        list.addRules(Part::Rule, path + QStringLiteral(".rules"), queue.rules, queue.queue);
    }
    list.addRules(Part::Profile, QStringLiteral("profiles"), policy.profiles);
    list.addRules(Part::Escalation, QStringLiteral("escalations"), policy.escalations);
    list.addRules(Part::SlaRule, QStringLiteral("sla.rules"), policy.sla.rules);
    return list.take();
}

std::string variableOf(const PolicyDifference &difference)
{
    const PolicyPlace &place = difference.place;
    std::string text;
    if (place.part != PolicyPlace::Part::General || difference.field.empty()) {
        text = wordOf(place.part);
        if (place.id > 0)
            text += ' ' + std::to_string(place.id);
        if (!place.queue.empty())
            text += " (" + place.queue + ')';
        if (place.position >= 0)
            text += " #" + std::to_string(place.position + 1);
    }
    if (!difference.field.empty())
        text += (text.empty() ? "" : ": ") + difference.field;
    return text;
}

Result<Policy> withVariable(const Policy &policy, const QString &path, const QString &value)
{
    const QStringList words = path.split(QLatin1Char('.'));
    QJsonValue root = QJsonDocument::fromJson(policyToJson(policy)).object();
    if (path.isEmpty() || !setAt(root, words, 0, valueFrom(value)))
        return Error{ErrorCode::NotFound, path.toStdString()};
    auto changed = policyFromJson(QJsonDocument(root.toObject()).toJson(QJsonDocument::Compact), UnknownFields::Refuse);
    if (!changed)
        return changed.error();
    changed->version = policy.version;
    return changed;
}

QString variableText(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

} // namespace evenkeel
