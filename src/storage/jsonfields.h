// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <optional>
#include <string>

namespace evenkeel {

/// Reads fields of a JSON object into values that keep their default where a field is missing. The first field of a
/// wrong type or out of range is remembered by its path; nothing is read after it.
class JsonFields final
{
public:
    JsonFields(QJsonObject object, std::string path, std::optional<Error> &error)
        : m_object(std::move(object))
        , m_path(std::move(path))
        , m_error(error)
    {}

    void number(const char *name, double &value, double low, double high);
    void number(const char *name, int &value, int low, int high);
    void flag(const char *name, bool &value);
    template <class Duration>
    void duration(const char *name, Duration &value, int high)
    {
        int count = static_cast<int>(value.count());
        number(name, count, 0, high);
        value = Duration(count);
    }
    /// A code: `read` turns its text into an optional value.
    template <class Code, class Read>
    void code(const char *name, Code &value, Read read)
    {
        const std::optional<std::string> found = text(name);
        if (!found)
            return;
        if (const auto known = read(*found))
            value = *known;
        else
            refuse(name);
    }
    /// The fields of an object within this one; empty when it is missing.
    [[nodiscard]] JsonFields object(const char *name);
    [[nodiscard]] const QJsonObject &json() const { return m_object; }
    [[nodiscard]] const std::string &path() const { return m_path; }

private:
    /// Nullopt when missing or after an error.
    [[nodiscard]] std::optional<QJsonValue> field(const char *name) const;
    [[nodiscard]] std::optional<std::string> text(const char *name);
    void refuse(const char *name);

    QJsonObject m_object;
    std::string m_path; ///< ends in a dot, unless empty
    std::optional<Error> &m_error;
};

} // namespace evenkeel
