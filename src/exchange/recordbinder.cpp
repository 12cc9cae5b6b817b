// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recordbinder.h"

#include "exchange/blanks.h"
#include "exchange/quarantinewriter.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

bool isMissing(std::string_view value, const std::vector<std::string> &missing)
{
    return value.empty() || std::find(missing.begin(), missing.end(), value) != missing.end();
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

SubjectTemplate SubjectTemplate::parse(std::string_view text)
{
    SubjectTemplate parsed;
    for (;;) {
        const std::size_t open = text.find('{');
        const std::size_t close = text.find('}', open == std::string_view::npos ? text.size() : open);
        if (close == std::string_view::npos)
            break;
        parsed.before.emplace_back(text.substr(0, open));
        parsed.columns.emplace_back(text.substr(open + 1, close - open - 1));
        text.remove_prefix(close + 1);
    }
    parsed.after = text;
    return parsed;
}

std::string SubjectTemplate::fill(std::span<const std::string_view> parts) const
{
    std::string subject;
    for (std::size_t i = 0; i < parts.size() && i < before.size(); ++i) {
        if (parts[i].empty())
            continue;
        // A separator belongs between two parts; a text in front of the first part stays.
        if (!subject.empty() || i == 0)
            subject += before[i];
        subject += parts[i];
    }
    return subject.empty() ? subject : subject + after;
}

CsvBinder::CsvBinder(const MappingProfile &profile, const FileRole &role, std::span<const std::string> header)
    : m_header(header.begin(), header.end())
    , m_missing(profile.missing)
    , m_tagSeparator(profile.tagSeparator)
{
    std::vector<std::string> folded;
    for (const std::string &name : header)
        folded.push_back(foldedColumn(name));
    const auto places = [&folded](const std::string &name) {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < folded.size(); ++i) {
            if (folded[i] == foldedColumn(name))
                found.push_back(i);
        }
        return found;
    };
    for (const FieldSource &source : role.fields) {
        Bound bound{source.field, {}};
        for (const std::string &name : source.columns) {
            for (const std::size_t column : places(name))
                bound.columns.push_back(column);
        }
        if (bound.columns.empty())
            continue;
        m_boundBits |= std::uint64_t{1} << static_cast<unsigned>(source.field);
        m_bound.push_back(std::move(bound));
    }
    for (const std::string &name : SubjectTemplate::parse(profile.subjectTemplate).columns) {
        const std::vector<std::size_t> found = places(name);
        m_subjectColumns.push_back(found.empty() ? header.size() : found.front());
    }
    m_isGuarded = !places(std::string(QuarantineReasonColumn)).empty();
}

std::string_view CsvBinder::value(std::span<const std::string_view> fields, std::size_t column) const
{
    // Beyond the header a row's columns have no meaning that could be known.
    if (column >= fields.size() || column >= m_header.size())
        return {};
    const std::string_view text = trimmed(m_isGuarded ? unguardedCell(fields[column]) : fields[column]);
    return isMissing(text, m_missing) ? std::string_view{} : text;
}

void CsvBinder::bind(std::span<const std::string_view> fields, FieldRow &row)
{
    row.bound = m_boundBits;
    for (const Bound &bound : m_bound) {
        std::string_view &place = row.values[static_cast<std::size_t>(bound.field)];
        place = {};
        if (bound.field == TicketField::Tags) {
            m_tags.clear();
            for (const std::size_t column : bound.columns) {
                const std::string_view text = value(fields, column);
                if (!text.empty())
                    m_tags.append(m_tags.empty() ? "" : std::string_view(&ValueSeparator, 1)).append(text);
            }
            std::replace(m_tags.begin(), m_tags.end(), m_tagSeparator, ValueSeparator);
            place = m_tags;
            continue;
        }
        for (const std::size_t column : bound.columns) {
            place = value(fields, column);
            if (!place.empty())
                break;
        }
    }
    row.subjectParts.clear();
    for (const std::size_t column : m_subjectColumns)
        row.subjectParts.push_back(value(fields, column));
}

std::string CsvBinder::columnOf(TicketField field) const
{
    const auto found =
        std::find_if(m_bound.begin(), m_bound.end(), [field](const Bound &bound) { return bound.field == field; });
    return found == m_bound.end() ? std::string{} : m_header[found->columns.front()];
}

JsonBinder::JsonBinder(const MappingProfile &profile, const FileRole &role)
    : m_missing(profile.missing)
{
    for (const FieldSource &source : role.fields) {
        Bound bound{source.field, {}};
        for (const std::string &path : source.columns)
            bound.paths.push_back(fromUtf8(path));
        m_boundBits |= std::uint64_t{1} << static_cast<unsigned>(source.field);
        m_bound.push_back(std::move(bound));
    }
    for (const std::string &path : SubjectTemplate::parse(profile.subjectTemplate).columns)
        m_subjectPaths.push_back(fromUtf8(path));
}

void JsonBinder::keep(TicketField field, const QJsonValue &value)
{
    const std::size_t offset = m_text.size();
    if (field == TicketField::Tags && value.isArray()) {
        for (const QJsonValue &tag : value.toArray()) {
            if (m_text.size() > offset)
                m_text += ValueSeparator;
            m_text += textOf(tag);
        }
    } else {
        m_text += trimmed(textOf(value));
    }
    if (isMissing(std::string_view(m_text).substr(offset), m_missing))
        m_text.resize(offset);
    m_extents.emplace_back(offset, m_text.size() - offset);
}

bool JsonBinder::bind(std::string_view text, FieldRow &row)
{
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())));
    if (!document.isObject())
        return false;
    const QJsonObject object = document.object();
    m_text.clear();
    m_extents.clear();
    row.bound = m_boundBits;
    for (const Bound &bound : m_bound) {
        for (const QString &path : bound.paths) {
            keep(bound.field, valueAt(object, path));
            if (m_extents.back().second > 0 || &path == &bound.paths.back())
                break;
            m_extents.pop_back();
        }
    }
    for (const QString &path : m_subjectPaths)
        keep(TicketField::Subject, valueAt(object, path));
    // Only now the text stands still.
    const auto view = [this](std::size_t i) {
        return std::string_view(m_text).substr(m_extents[i].first, m_extents[i].second);
    };
    for (std::size_t i = 0; i < m_bound.size(); ++i)
        row.values[static_cast<std::size_t>(m_bound[i].field)] = view(i);
    row.subjectParts.clear();
    for (std::size_t i = m_bound.size(); i < m_extents.size(); ++i)
        row.subjectParts.push_back(view(i));
    return true;
}

std::string JsonBinder::columnOf(TicketField field) const
{
    const auto found =
        std::find_if(m_bound.begin(), m_bound.end(), [field](const Bound &bound) { return bound.field == field; });
    return found == m_bound.end() ? std::string{} : found->paths.front().toStdString();
}

QJsonValue valueAt(const QJsonObject &object, const QString &path)
{
    // A key that itself has dots wins over a path.
    if (const auto found = object.constFind(path); found != object.constEnd())
        return *found;
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0)
        return QJsonValue::Undefined;
    const QJsonValue inner = object.value(path.left(dot));
    return inner.isObject() ? valueAt(inner.toObject(), path.mid(dot + 1)) : QJsonValue(QJsonValue::Undefined);
}

std::string textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString().toStdString();
    case QJsonValue::Bool:
        return value.toBool() ? "true" : "false";
    case QJsonValue::Double: {
        // Identities of 64 bits must not pass through a double.
        const qint64 whole = value.toInteger(std::numeric_limits<qint64>::min());
        return whole != std::numeric_limits<qint64>::min()
                   ? std::to_string(whole)
                   : QByteArray::number(value.toDouble(), 'g', 17).toStdString();
    }
    case QJsonValue::Array:
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact).toStdString();
    case QJsonValue::Object:
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact).toStdString();
    default:
        return {};
    }
}

} // namespace evenkeel
