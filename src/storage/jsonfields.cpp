// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/jsonfields.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

constexpr qsizetype LongestText = 2'000;
constexpr qsizetype MostTexts = 5'000;

} // namespace

QString jsonText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

void JsonFields::number(const char *name, double &value, double low, double high)
{
    const std::optional<QJsonValue> json = this->value(name);
    if (!json)
        return;
    const double read = json->toDouble(low);
    if (!json->isDouble() || !(read >= low && read <= high))
        refuse(name);
    else
        value = read;
}

void JsonFields::number(const char *name, int &value, int low, int high)
{
    double read = value;
    number(name, read, low, high);
    if (std::trunc(read) != read)
        refuse(name);
    else
        value = static_cast<int>(read);
}

void JsonFields::number(const char *name, std::optional<double> &value, double low, double high)
{
    if (has(name))
        number(name, value.emplace(low), low, high);
}

void JsonFields::number(const char *name, std::optional<int> &value, int low, int high)
{
    if (has(name))
        number(name, value.emplace(low), low, high);
}

void JsonFields::flag(const char *name, bool &value)
{
    const std::optional<QJsonValue> json = this->value(name);
    if (!json)
        return;
    if (json->isBool())
        value = json->toBool();
    else
        refuse(name);
}

void JsonFields::text(const char *name, std::string &value)
{
    const std::optional<std::string> found = word(name);
    if (found)
        value = *found;
}

void JsonFields::name(const char *name, std::string &value)
{
    text(name, value);
    if (value.empty())
        refuse(name, "missing");
}

void JsonFields::texts(const char *name, std::vector<std::string> &values)
{
    const std::optional<QJsonValue> json = value(name);
    if (!json)
        return;
    const QJsonArray list = json->toArray();
    if (!json->isArray())
        return refuse(name);
    if (list.size() > MostTexts)
        return refuse(name, "too-many");
    values.clear();
    for (const QJsonValue &item : list) {
        const QString text = item.toString();
        if (!item.isString() || text.isEmpty() || text.size() > LongestText)
            return refuse((name + ('.' + std::to_string(values.size()))).c_str());
        values.push_back(text.toStdString());
    }
}

JsonFields JsonFields::object(const char *name)
{
    const std::optional<QJsonValue> json = value(name);
    if (json && !json->isObject())
        refuse(name);
    return {json ? json->toObject() : QJsonObject(), m_path + name + '.', m_reading};
}

std::vector<JsonFields> JsonFields::list(const char *name, qsizetype most)
{
    std::vector<JsonFields> objects;
    const std::optional<QJsonValue> json = value(name);
    if (!json)
        return objects;
    const QJsonArray list = json->toArray();
    if (!json->isArray())
        refuse(name);
    else if (list.size() > most)
        refuse(name, "too-many");
    for (const QJsonValue &item : list) {
        const std::string place = name + ('.' + std::to_string(objects.size()));
        if (!item.isObject())
            refuse(place.c_str());
        if (hasFailed())
            break;
        objects.push_back({item.toObject(), m_path + place + '.', m_reading});
    }
    return objects;
}

std::optional<QJsonValue> JsonFields::value(const char *name)
{
    m_known.push_back(QString::fromUtf8(name));
    const auto found = m_object.constFind(m_known.back());
    if (hasFailed() || found == m_object.constEnd())
        return std::nullopt;
    return *found;
}

std::optional<std::string> JsonFields::word(const char *name)
{
    const std::optional<QJsonValue> json = value(name);
    if (!json)
        return std::nullopt;
    const QString text = json->toString();
    if (!json->isString() || text.size() > LongestText) {
        refuse(name);
        return std::nullopt;
    }
    return text.toStdString();
}

void JsonFields::refuse(const char *name, std::string_view why)
{
    if (hasFailed())
        return;
    std::string detail = m_path + name;
    if (!why.empty())
        detail.append(": ").append(why);
    m_reading.error = Error{ErrorCode::BadFormat, std::move(detail)};
}

void JsonFields::finish()
{
    if (m_reading.unknown == UnknownFields::Skip || hasFailed())
        return;
    for (auto field = m_object.constBegin(); field != m_object.constEnd(); ++field) {
        const QString key = field.key();
        if (std::find(m_known.begin(), m_known.end(), key) == m_known.end())
            return refuse(key.toUtf8().constData(), "unknown");
    }
}

} // namespace evenkeel
