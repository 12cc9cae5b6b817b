// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/fieldrow.h"
#include "exchange/mappingprofile.h"

#include <QJsonObject>

#include <span>
#include <string>
#include <utility>
#include <vector>

namespace evenkeel {

/// The placeholders of a subject template, in order: "{category}, {u_symptom}" has two.
struct SubjectTemplate
{
    std::vector<std::string> before; ///< the text in front of each placeholder
    std::vector<std::string> columns;
    std::string after;

    [[nodiscard]] static SubjectTemplate parse(std::string_view text);
    /// The subject. A missing part takes the text in front of it along.
    [[nodiscard]] std::string fill(std::span<const std::string_view> parts) const;
};

/// Sorts the columns of CSV records by meaning, once per file; then a row costs one copy a mapped column.
class CsvBinder
{
public:
    CsvBinder(const MappingProfile &profile, const FileRole &role, std::span<const std::string> header);

    void bind(std::span<const std::string_view> fields, FieldRow &row);
    /// The header's name of the first column bound to the field.
    [[nodiscard]] std::string columnOf(TicketField field) const;

private:
    struct Bound
    {
        TicketField field;
        std::vector<std::size_t> columns; ///< by preference; for tags all of them count
    };

    [[nodiscard]] std::string_view value(std::span<const std::string_view> fields, std::size_t column) const;

    std::vector<std::string> m_header;
    std::vector<std::string> m_missing;
    std::vector<Bound> m_bound;
    std::uint64_t m_boundBits = 0;
    std::vector<std::size_t> m_subjectColumns;
    std::string m_tags;
    char m_tagSeparator;
    bool m_isGuarded = false; ///< a mended quarantine sheet
};

/// Likewise for JSON records: follows the role's paths.
class JsonBinder
{
public:
    JsonBinder(const MappingProfile &profile, const FileRole &role);

    /// False: the text is no JSON object.
    [[nodiscard]] bool bind(std::string_view text, FieldRow &row);
    [[nodiscard]] std::string columnOf(TicketField field) const;

private:
    struct Bound
    {
        TicketField field;
        std::vector<QString> paths;
    };

    void keep(TicketField field, const QJsonValue &value);

    std::vector<std::string> m_missing;
    std::vector<Bound> m_bound;
    std::uint64_t m_boundBits = 0;
    std::vector<QString> m_subjectPaths;
    std::string m_text; ///< the record's values, one after the other
    std::vector<std::pair<std::size_t, std::size_t>> m_extents;
};

/// The value at a path with dots between the keys; undefined where there is none.
[[nodiscard]] QJsonValue valueAt(const QJsonObject &object, const QString &path);
/// The value as text: numbers without a useless fraction, arrays and objects as compact JSON, null as "".
[[nodiscard]] std::string textOf(const QJsonValue &value);

} // namespace evenkeel
