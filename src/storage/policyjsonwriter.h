// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/jsonfields.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace evenkeel {

/// Puts an object together, leaving out what is as it is when missing.
class PolicyJsonWriter final
{
public:
    PolicyJsonWriter &value(const char *name, const QJsonValue &value)
    {
        m_object.insert(QLatin1String(name), value);
        return *this;
    }
    PolicyJsonWriter &number(const char *name, double number) { return value(name, number); }
    template <class Duration>
    PolicyJsonWriter &duration(const char *name, Duration duration)
    {
        return value(name, qint64(duration.count()));
    }
    PolicyJsonWriter &code(const char *name, std::string_view code) { return value(name, jsonText(code)); }
    /// An empty text is left out.
    PolicyJsonWriter &text(const char *name, const std::string &text)
    {
        return text.empty() ? *this : value(name, jsonText(text));
    }
    /// An empty list is left out.
    PolicyJsonWriter &texts(const char *name, const std::vector<std::string> &texts)
    {
        return list(name, texts, jsonText);
    }
    /// Left out when it is as usual.
    PolicyJsonWriter &flag(const char *name, bool flag, bool usual)
    {
        return flag == usual ? *this : value(name, flag);
    }
    template <class Number>
    PolicyJsonWriter &number(const char *name, const std::optional<Number> &number)
    {
        return number ? value(name, *number) : *this;
    }
    /// An empty object is left out.
    PolicyJsonWriter &object(const char *name, const QJsonObject &object)
    {
        return object.isEmpty() ? *this : value(name, object);
    }
    /// An empty list is left out.
    template <class Thing, class ToJson>
    PolicyJsonWriter &list(const char *name, const std::vector<Thing> &things, ToJson toJson)
    {
        return things.empty() ? *this : value(name, array(things, toJson));
    }
    template <class Thing, class ToJson>
    [[nodiscard]] static QJsonArray array(const std::vector<Thing> &things, ToJson toJson)
    {
        QJsonArray array;
        for (const Thing &thing : things)
            array.append(toJson(thing));
        return array;
    }

    [[nodiscard]] QJsonObject take() { return std::exchange(m_object, {}); }

private:
    QJsonObject m_object;
};

} // namespace evenkeel
