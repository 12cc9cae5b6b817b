// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/jsonfields.h"

namespace evenkeel {

void JsonFields::number(const char *name, double &value, double low, double high)
{
    const std::optional<QJsonValue> json = field(name);
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
    const int whole = static_cast<int>(read);
    if (whole != read)
        refuse(name);
    else
        value = whole;
}

void JsonFields::flag(const char *name, bool &value)
{
    const std::optional<QJsonValue> json = field(name);
    if (!json)
        return;
    if (json->isBool())
        value = json->toBool();
    else
        refuse(name);
}

JsonFields JsonFields::object(const char *name)
{
    const std::optional<QJsonValue> json = field(name);
    if (json && !json->isObject())
        refuse(name);
    return {json ? json->toObject() : QJsonObject(), m_path + name + '.', m_error};
}

std::optional<QJsonValue> JsonFields::field(const char *name) const
{
    const auto found = m_object.constFind(QLatin1String(name));
    if (m_error || found == m_object.constEnd())
        return std::nullopt;
    return *found;
}

std::optional<std::string> JsonFields::text(const char *name)
{
    const std::optional<QJsonValue> json = field(name);
    if (!json)
        return std::nullopt;
    if (!json->isString()) {
        refuse(name);
        return std::nullopt;
    }
    return json->toString().toStdString();
}

void JsonFields::refuse(const char *name)
{
    if (!m_error)
        m_error = Error{ErrorCode::BadFormat, m_path + name};
}

} // namespace evenkeel
