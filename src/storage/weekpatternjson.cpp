// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/weekpatternjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int MinutesPerDay = 1440;

bool readNumber(const QJsonValue &json, int &number)
{
    number = json.toInt(-1);
    return json.isDouble() && json.toDouble() == number;
}

bool readSpan(const QJsonValue &json, WeekSpan &span)
{
    const QJsonArray parts = json.toArray();
    return parts.size() == 3 && readNumber(parts[0], span.weekday) && readNumber(parts[1], span.fromMinute) &&
           readNumber(parts[2], span.untilMinute) && span.weekday >= 1 && span.weekday <= 7 && span.fromMinute >= 0 &&
           span.fromMinute < span.untilMinute && span.untilMinute <= MinutesPerDay;
}

} // namespace

QJsonObject weekPatternToJson(const WeekPattern &pattern)
{
    QJsonArray spans;
    for (const WeekSpan &span : pattern.spans)
        spans.append(QJsonArray{span.weekday, span.fromMinute, span.untilMinute});
    return {{QStringLiteral("zone"), QString::fromStdString(pattern.zone)}, {QStringLiteral("spans"), spans}};
}

Result<WeekPattern> weekPatternFromJson(const QJsonObject &json, const std::string &path, const WeekPattern &missing)
{
    WeekPattern pattern = missing;
    const QJsonValue zone = json.value(QLatin1String("zone"));
    if (!zone.isUndefined()) {
        pattern.zone = zone.toString().toStdString();
        if (pattern.zone.empty())
            return Error{ErrorCode::BadFormat, path + "zone"};
    }
    const QJsonValue spans = json.value(QLatin1String("spans"));
    if (spans.isUndefined())
        return pattern;
    if (!spans.isArray())
        return Error{ErrorCode::BadFormat, path + "spans"};
    pattern.spans.clear();
    const QJsonArray list = spans.toArray();
    for (const QJsonValue &item : list) {
        if (!readSpan(item, pattern.spans.emplace_back()))
            return Error{ErrorCode::BadFormat, path + "spans." + std::to_string(pattern.spans.size() - 1)};
    }
    std::ranges::sort(pattern.spans);
    return pattern;
}

Result<WeekPattern> weekPatternFromText(std::string_view json)
{
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())));
    if (!document.isObject())
        return Error{ErrorCode::BadFormat, "pattern"};
    return weekPatternFromJson(document.object(), {});
}

} // namespace evenkeel
