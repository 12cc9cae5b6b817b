// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/eventjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>
#include <charconv>

namespace evenkeel {

namespace {

void addEscaped(std::string &json, std::string_view text)
{
    constexpr std::string_view Digits = "0123456789abcdef";
    json += '"';
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        if (letter == '"' || letter == '\\') {
            json += '\\';
            json += letter;
        } else if (byte < 0x20) {
            json += "\\u00";
            json += Digits[byte >> 4U];
            json += Digits[byte & 15U];
        } else {
            json += letter;
        }
    }
    json += '"';
}

void addValue(std::string &json, std::string_view text)
{
    addEscaped(json, text);
}

void addValue(std::string &json, std::int64_t number)
{
    json += std::to_string(number);
}

void addValue(std::string &json, double number)
{
    std::array<char, 32> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    json.append(digits.data(), end);
}

void addValue(std::string &json, Instant at)
{
    addValue(json, toMillis(at));
}

template <class Tag>
void addValue(std::string &json, Id<Tag> id)
{
    addValue(json, id.value);
}

template <class Item, class Add>
void addList(std::string &json, const std::vector<Item> &items, Add add)
{
    json += '[';
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0)
            json += ',';
        add(items[i]);
    }
    json += ']';
}

void addValue(std::string &json, const std::vector<std::string> &tags)
{
    addList(json, tags, [&json](const std::string &tag) { addEscaped(json, tag); });
}

void addValue(std::string &json, const std::vector<SkillNeed> &needs)
{
    addList(json, needs, [&json](const SkillNeed &need) {
        json += '[' + std::to_string(need.skill.value) + ',' + std::to_string(static_cast<int>(need.level)) +
                (need.isRequired ? ",1]" : ",0]");
    });
}

template <class T>
void addField(std::string &json, std::string_view name, const std::optional<T> &value)
{
    if (!value)
        return;
    json += json.empty() ? "{\"" : ",\"";
    json += name;
    json += "\":";
    addValue(json, *value);
}

QByteArray bytesOf(std::string_view text)
{
    return QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
}

bool read(const QJsonValue &json, std::string &value)
{
    value = json.toString().toStdString();
    return json.isString();
}

bool read(const QJsonValue &json, std::int64_t &value)
{
    value = json.toInteger();
    return json.isDouble();
}

bool read(const QJsonValue &json, int &value)
{
    value = static_cast<int>(json.toInteger());
    return json.isDouble() && value == json.toInteger();
}

bool read(const QJsonValue &json, double &value)
{
    value = json.toDouble();
    return json.isDouble();
}

bool read(const QJsonValue &json, bool &value)
{
    value = json.toInteger() != 0;
    return json.isDouble();
}

bool read(const QJsonValue &json, Instant &value)
{
    value = instantFromMillis(json.toInteger());
    return json.isDouble();
}

template <class Tag>
bool read(const QJsonValue &json, Id<Tag> &value)
{
    return read(json, value.value);
}

bool read(const QJsonValue &json, std::vector<std::string> &tags)
{
    const QJsonArray array = json.toArray();
    for (const QJsonValue &item : array) {
        if (!read(item, tags.emplace_back()))
            return false;
    }
    return json.isArray();
}

bool read(const QJsonValue &json, std::vector<SkillNeed> &needs)
{
    const QJsonArray array = json.toArray();
    for (const QJsonValue &item : array) {
        const QJsonArray parts = item.toArray();
        int level = 0;
        SkillNeed &need = needs.emplace_back();
        if (parts.size() != 3 || !read(parts[0], need.skill) || !read(parts[1], level) ||
            !read(parts[2], need.isRequired) || level < 0 || level > static_cast<int>(Proficiency::Advanced))
            return false;
        need.level = static_cast<Proficiency>(level);
    }
    return json.isArray();
}

template <class T>
bool readField(const QJsonObject &object, const char *name, std::optional<T> &field)
{
    const auto found = object.constFind(QLatin1String(name));
    if (found == object.constEnd())
        return true;
    return read(*found, field.emplace());
}

template <class T>
bool readList(std::string_view json, std::vector<T> &list)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytesOf(json));
    return document.isArray() && read(document.array(), list);
}

/// Numbers as they are written: booleans as 0 and 1.
std::optional<std::int64_t> asNumber(const auto &value)
{
    if (!value)
        return std::nullopt;
    return static_cast<std::int64_t>(*value);
}

} // namespace

std::string detailToJson(const TicketChange &change, const std::optional<std::string> &author)
{
    std::string json;
    addField(json, "channel", change.channel);
    addField(json, "category", change.category);
    addField(json, "subject", change.subject);
    addField(json, "customer", change.customer);
    addField(json, "tier", change.tier);
    addField(json, "subcategory", change.subcategory);
    addField(json, "language", change.language);
    addField(json, "tags", change.tags);
    addField(json, "effort", asNumber(change.effort));
    addField(json, "needs", change.needs);
    addField(json, "opened", change.openedAt);
    addField(json, "resolved", change.resolvedAt);
    addField(json, "due", change.dueAt);
    addField(json, "slaMet", asNumber(change.slaMet));
    addField(json, "rating", asNumber(change.rating));
    addField(json, "recommendation", asNumber(change.recommendation));
    addField(json, "revenue", change.revenue);
    addField(json, "reassignments", asNumber(change.reassignments));
    addField(json, "reopens", asNumber(change.reopens));
    addField(json, "author", author);
    if (!json.empty())
        json += '}';
    return json;
}

bool detailFromJson(std::string_view json, TicketChange &change)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytesOf(json));
    if (!document.isObject())
        return false;
    const QJsonObject object = document.object();
    return readField(object, "channel", change.channel) && readField(object, "category", change.category) &&
           readField(object, "subject", change.subject) && readField(object, "customer", change.customer) &&
           readField(object, "tier", change.tier) && readField(object, "subcategory", change.subcategory) &&
           readField(object, "language", change.language) && readField(object, "tags", change.tags) &&
           readField(object, "effort", change.effort) && readField(object, "needs", change.needs) &&
           readField(object, "opened", change.openedAt) && readField(object, "resolved", change.resolvedAt) &&
           readField(object, "due", change.dueAt) && readField(object, "slaMet", change.slaMet) &&
           readField(object, "rating", change.rating) && readField(object, "recommendation", change.recommendation) &&
           readField(object, "revenue", change.revenue) && readField(object, "reassignments", change.reassignments) &&
           readField(object, "reopens", change.reopens);
}

std::string authorFromJson(std::string_view json)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytesOf(json));
    return document.object().value(QLatin1String("author")).toString().toStdString();
}

std::string tagsToJson(const std::vector<std::string> &tags)
{
    std::string json;
    if (!tags.empty())
        addValue(json, tags);
    return json;
}

std::optional<std::vector<std::string>> tagsFromJson(std::string_view json)
{
    std::vector<std::string> tags;
    if (json.empty() || readList(json, tags))
        return tags;
    return std::nullopt;
}

std::string needsToJson(const std::vector<SkillNeed> &needs)
{
    std::string json;
    if (!needs.empty())
        addValue(json, needs);
    return json;
}

std::optional<std::vector<SkillNeed>> needsFromJson(std::string_view json)
{
    std::vector<SkillNeed> needs;
    if (json.empty() || readList(json, needs))
        return needs;
    return std::nullopt;
}

} // namespace evenkeel
