// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace evenkeel {

/// What to do with a field that nobody knows: skipped where newer programs may have written, refused where people
/// write by hand and a typing error must not go unseen.
enum class UnknownFields { Skip, Refuse };

/// One reading of a JSON text: how strict it is, and the first thing that was wrong.
struct JsonReading
{
    UnknownFields unknown = UnknownFields::Skip;
    std::optional<Error> error;
};

[[nodiscard]] QString jsonText(std::string_view utf8);

/// Reads fields of a JSON object into values that keep their default where a field is missing. The first field of a
/// wrong type or out of range is remembered by its path; nothing is read after it. Faults that are neither add a word
/// to the path: "triage.2.when.all.0.colour: unknown".
class JsonFields final
{
public:
    JsonFields(QJsonObject object, std::string path, JsonReading &reading)
        : m_object(std::move(object))
        , m_path(std::move(path))
        , m_reading(reading)
    {}

    void number(const char *name, double &value, double low, double high);
    void number(const char *name, int &value, int low, int high);
    void number(const char *name, std::optional<double> &value, double low, double high);
    void number(const char *name, std::optional<int> &value, int low, int high);
    void flag(const char *name, bool &value);
    void text(const char *name, std::string &value);
    /// A text that must be there and not be empty.
    void name(const char *name, std::string &value);
    void texts(const char *name, std::vector<std::string> &values);
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
        const std::optional<std::string> found = word(name);
        if (!found)
            return;
        if (const auto known = read(*found))
            value = *known;
        else
            refuse(name);
    }
    /// The fields of an object within this one; empty when it is missing.
    [[nodiscard]] JsonFields object(const char *name);
    /// The objects of a list; more than `most` are refused.
    [[nodiscard]] std::vector<JsonFields> list(const char *name, qsizetype most);

    /// The value itself, for what has a form of its own; nullopt when missing or after an error. Counts as known.
    [[nodiscard]] std::optional<QJsonValue> value(const char *name);
    [[nodiscard]] bool has(const char *name) const { return m_object.contains(QLatin1String(name)); }
    [[nodiscard]] const QJsonObject &json() const { return m_object; }
    [[nodiscard]] const std::string &path() const { return m_path; }
    [[nodiscard]] JsonReading &reading() const { return m_reading; }
    [[nodiscard]] bool hasFailed() const { return m_reading.error.has_value(); }

    /// The field is wrong; `why` is a word for programs, none for a wrong type, range or code.
    void refuse(const char *name, std::string_view why = {});
    /// After everything was read: a field that nobody asked for is unknown.
    void finish();

private:
    [[nodiscard]] std::optional<std::string> word(const char *name);

    QJsonObject m_object;
    std::string m_path; ///< ends in a dot, unless empty
    JsonReading &m_reading;
    std::vector<QString> m_known;
};

} // namespace evenkeel
