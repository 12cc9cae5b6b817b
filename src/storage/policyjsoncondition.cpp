// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/policyjsoncondition.h"

#include "base/foldedcase.h"
#include "domain/codes.h"
#include "storage/policyjsonwriter.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace evenkeel {

namespace {

constexpr std::array TestKeys{"is",      "isNot",   "contains", "startsWith", "isSet",
                              "isEmpty", "atLeast", "atMost",   "between"};
static_assert(TestKeys.size() == FieldTestCount);

constexpr double LargestNumber = 1e9;
constexpr int MinutesPerDay = 1440;

QString numberText(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

/// A number of the file: a time of day is written as people say it.
QJsonValue numberToJson(ConditionField field, double number)
{
    const bool isClock = field == ConditionField::TimeOfDay && number >= 0 && number <= MinutesPerDay;
    if (!isClock || std::trunc(number) != number)
        return number;
    const int minutes = static_cast<int>(number);
    return QStringLiteral("%1:%2")
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

std::optional<double> clockFrom(const QString &text)
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    bool isHour = false;
    bool isMinute = false;
    const int hour = text.left(colon).toInt(&isHour);
    const int minute = text.mid(colon + 1).toInt(&isMinute);
    const bool isTime = colon > 0 && isHour && isMinute && hour >= 0 && minute >= 0 && minute < 60;
    if (!isTime || hour * 60 + minute > MinutesPerDay)
        return std::nullopt;
    return hour * 60 + minute;
}

std::optional<double> numberFrom(ConditionField field, const QJsonValue &json)
{
    if (field == ConditionField::TimeOfDay && json.isString())
        return clockFrom(json.toString());
    if (!json.isDouble() || !(std::abs(json.toDouble()) <= LargestNumber))
        return std::nullopt;
    return json.toDouble();
}

/// Values of number fields are numbers in the file wherever nothing is lost by it.
QJsonValue valueToJson(ConditionField field, const std::string &value)
{
    const QString text = jsonText(value);
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (kindOf(field) == FieldKind::Words || !isNumber || numberText(number) != text)
        return text;
    return numberToJson(field, number);
}

bool isKnownCode(ConditionField field, const std::string &value)
{
    const std::string code = folded(value);
    switch (field) {
    case ConditionField::Priority:
        return priorityFrom(code).has_value();
    case ConditionField::ChannelKind:
        return channelKindFrom(code).has_value();
    case ConditionField::Handling:
        return handlingFrom(code).has_value();
    case ConditionField::Status:
        return ticketStatusFrom(code).has_value();
    case ConditionField::LastAgent:
        return code == "yes" || code == "no";
    default:
        return true;
    }
}

std::optional<std::string> valueFrom(const Condition &test, const QJsonValue &json)
{
    if (kindOf(test.field) == FieldKind::Number) {
        const std::optional<double> number = numberFrom(test.field, json);
        if (number)
            return numberText(*number).toStdString();
        bool isNumber = false;
        [[maybe_unused]] const double read = json.toString().toDouble(&isNumber);
        return isNumber ? std::optional(json.toString().toStdString()) : std::nullopt;
    }
    std::string value = json.toString().toStdString();
    const bool isCode = test.test == FieldTest::Is || test.test == FieldTest::IsNot;
    if (!json.isString() || value.empty() || (isCode && !isKnownCode(test.field, value)))
        return std::nullopt;
    return value;
}

QJsonObject testToJson(const Condition &test)
{
    PolicyJsonWriter json;
    json.code("field", codeOf(test.field));
    const char *key = keyOf(test.test);
    switch (test.test) {
    case FieldTest::IsSet:
    case FieldTest::IsEmpty:
        json.value(key, true);
        break;
    case FieldTest::AtLeast:
        json.value(key, numberToJson(test.field, test.low));
        break;
    case FieldTest::AtMost:
        json.value(key, numberToJson(test.field, test.high));
        break;
    case FieldTest::Between:
        json.value(key, QJsonArray{numberToJson(test.field, test.low), numberToJson(test.field, test.high)});
        break;
    default:
        json.value(key, PolicyJsonWriter::array(
                            test.values, [&test](const std::string &value) { return valueToJson(test.field, value); }));
    }
    return json.take();
}

/// Reads one condition of a policy, counting as it goes.
class ConditionReading final
{
public:
    explicit ConditionReading(MovingTests moving)
        : m_moving(moving)
    {}

    [[nodiscard]] Condition read(JsonFields fields, int depth)
    {
        Condition condition;
        const std::string place = fields.path().substr(0, fields.path().size() - 1);
        JsonFields whole({}, place, fields.reading());
        if (depth > DeepestCondition)
            whole.refuse("", "too-deep");
        else if (++m_parts > MostConditionParts)
            whole.refuse("", "too-many");
        else if (fields.has("field"))
            readTest(fields, condition);
        else if (!readGroup(fields, condition, depth) && !fields.json().isEmpty())
            whole.refuse("", "missing");
        fields.finish();
        return condition;
    }

private:
    bool readGroup(JsonFields &fields, Condition &condition, int depth)
    {
        constexpr std::array Groups{std::pair{"all", Condition::Kind::All}, std::pair{"any", Condition::Kind::Any},
                                    std::pair{"not", Condition::Kind::Not}};
        bool isFound = false;
        for (const auto &[key, kind] : Groups) {
            if (!fields.has(key))
                continue;
            if (isFound)
                fields.refuse(key, "not-allowed");
            isFound = true;
            condition.kind = kind;
            for (JsonFields &part : fields.list(key, MostConditionParts)) {
                condition.parts.push_back(read(part, depth + 1));
                if (fields.hasFailed())
                    return true;
            }
        }
        return isFound;
    }

    void readTest(JsonFields &fields, Condition &condition)
    {
        condition.kind = Condition::Kind::Test;
        fields.code("field", condition.field, conditionFieldFrom);
        bool isFound = false;
        for (std::size_t test = 0; test < TestKeys.size() && !fields.hasFailed(); ++test) {
            if (!fields.has(TestKeys[test]))
                continue;
            condition.test = static_cast<FieldTest>(test);
            if (isFound || !isAllowed(condition.field, condition.test))
                return fields.refuse(TestKeys[test], "not-allowed");
            isFound = true;
            readAnswer(fields, TestKeys[test], condition);
        }
        if (!isFound)
            fields.refuse("field", "missing");
        if (m_moving == MovingTests::Refused && isMoving(condition))
            fields.refuse("field", "moving");
    }

    static void readAnswer(JsonFields &fields, const char *key, Condition &test)
    {
        const std::optional<QJsonValue> json = fields.value(key);
        if (!json)
            return;
        switch (test.test) {
        case FieldTest::IsSet:
        case FieldTest::IsEmpty:
            if (*json != QJsonValue(true))
                fields.refuse(key);
            return;
        case FieldTest::AtLeast:
            return readNumber(fields, key, *json, test.field, test.low);
        case FieldTest::AtMost:
            return readNumber(fields, key, *json, test.field, test.high);
        case FieldTest::Between:
            if (json->toArray().size() != 2)
                return fields.refuse(key);
            readNumber(fields, key, json->toArray()[0], test.field, test.low);
            return readNumber(fields, key, json->toArray()[1], test.field, test.high);
        default:
            return readValues(fields, key, *json, test);
        }
    }

    static void readNumber(JsonFields &fields, const char *key, const QJsonValue &json, ConditionField field,
                           double &number)
    {
        if (const std::optional<double> read = numberFrom(field, json))
            number = *read;
        else
            fields.refuse(key);
    }

    static void readValues(JsonFields &fields, const char *key, const QJsonValue &json, Condition &test)
    {
        const QJsonArray values = json.isArray() ? json.toArray() : QJsonArray{json};
        if (values.size() > MostConditionValues)
            return fields.refuse(key, "too-many");
        for (const QJsonValue &value : values) {
            const std::optional<std::string> read = valueFrom(test, value);
            if (!read)
                return fields.refuse(key);
            test.values.push_back(*read);
        }
    }

    MovingTests m_moving;
    int m_parts = 0;
};

} // namespace

const char *keyOf(FieldTest test)
{
    return TestKeys[static_cast<std::size_t>(test)];
}

QJsonObject conditionToJson(const Condition &condition)
{
    const char *key = "all";
    switch (condition.kind) {
    case Condition::Kind::Test:
        return testToJson(condition);
    case Condition::Kind::All:
        break;
    case Condition::Kind::Any:
        key = "any";
        break;
    case Condition::Kind::Not:
        key = "not";
        break;
    }
    return PolicyJsonWriter().value(key, PolicyJsonWriter::array(condition.parts, conditionToJson)).take();
}

void readCondition(JsonFields &fields, const char *name, Condition &condition, MovingTests moving)
{
    if (!fields.has(name))
        return;
    JsonFields object = fields.object(name);
    if (!fields.hasFailed())
        condition = ConditionReading(moving).read(std::move(object), 1);
}

} // namespace evenkeel
