// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/policyvariable.h"

#include "storage/policyjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <array>

namespace evenkeel {

namespace {

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
    // The last word may name a field that has its default and is not written.
    if (!value.isObject() || (!object.contains(path[depth]) && depth + 1 < path.size()))
        return false;
    QJsonValue part = object.value(path[depth]);
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

} // namespace evenkeel
