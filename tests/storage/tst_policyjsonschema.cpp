// SPDX-License-Identifier: GPL-3.0-or-later
#include "fullpolicy.h"

#include "domain/codes.h"
#include "storage/policyjson.h"
#include "storage/policyjsoncondition.h"
#include "storage/policyjsonsamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace evenkeel;

class PolicyJsonSchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describesEveryFieldThatIsWritten();
    void describesNothingThatIsNotWritten();
    void explainsEveryField();
    void knowsTheCodesOfTheProgram();
    void givesTheDefaultsOfTheProgram();
    void samplesFollowTheSchema_data();
    void samplesFollowTheSchema();
    void standardSampleIsTheStandardPolicy();
    void refusesWhatTheReaderRefuses();
};

namespace {

QJsonObject schema()
{
    return QJsonDocument::fromJson(policyJsonSchema()).object();
}

/// Walks a value along the schema: what of the value the schema does not know, and which of its fields occurred.
class SchemaWalk final
{
public:
    void visit(const QJsonObject &node, const QJsonValue &value, const QString &place)
    {
        const auto [at, resolved] = followed(node, value, place);
        checkValue(resolved, value, at);
        if (value.isObject())
            visitObject(resolved, value.toObject(), at);
        if (value.isArray())
            visitArray(resolved, value.toArray(), at);
    }
    [[nodiscard]] const QStringList &faults() const { return m_faults; }
    [[nodiscard]] const QSet<QString> &met() const { return m_met; }

private:
    std::pair<QString, QJsonObject> followed(QJsonObject node, const QJsonValue &value, QString place) const
    {
        for (;;) {
            const QString target = node.value(QLatin1String("$ref")).toString();
            if (!target.isEmpty()) {
                place = target.mid(8);
                node = m_definitions.value(place).toObject();
                continue;
            }
            const QJsonArray choices = node.value(QLatin1String("oneOf")).toArray();
            bool isChosen = false;
            for (const QJsonValue &choice : choices) {
                if (!isChosen && fits(choice.toObject(), value)) {
                    node = choice.toObject();
                    isChosen = true;
                }
            }
            if (!isChosen)
                return {place, node};
        }
    }

    /// Whether a choice is meant: an object by its first field, anything else by its type.
    [[nodiscard]] bool fits(const QJsonObject &choice, const QJsonValue &value) const
    {
        const QJsonObject node = followed(choice, value, {}).second;
        if (value.isObject())
            return node.value(QLatin1String("properties")).toObject().contains(value.toObject().keys().value(0));
        return hasType(node.value(QLatin1String("type")), value);
    }

    static bool hasType(const QJsonValue &type, const QJsonValue &value)
    {
        const QJsonArray types = type.isArray() ? type.toArray() : QJsonArray{type};
        return std::any_of(types.begin(), types.end(), [&value](const QJsonValue &one) {
            const QString name = one.toString();
            return (name == QLatin1String("object") && value.isObject()) ||
                   (name == QLatin1String("array") && value.isArray()) ||
                   (name == QLatin1String("string") && value.isString()) ||
                   (name == QLatin1String("boolean") && value.isBool()) ||
                   (name == QLatin1String("number") && value.isDouble()) ||
                   (name == QLatin1String("integer") && value.isDouble() && value.toDouble() == value.toInt());
        });
    }

    void checkValue(const QJsonObject &node, const QJsonValue &value, const QString &place)
    {
        const auto has = [&node](const char *key) { return node.contains(QLatin1String(key)); };
        const auto number = [&node](const char *key) { return node.value(QLatin1String(key)).toDouble(); };
        const bool isWrong =
            (has("type") && !hasType(node.value(QLatin1String("type")), value)) ||
            (has("enum") && !node.value(QLatin1String("enum")).toArray().contains(value)) ||
            (has("const") && node.value(QLatin1String("const")) != value) ||
            (value.isDouble() && has("minimum") && value.toDouble() < number("minimum")) ||
            (value.isDouble() && has("maximum") && value.toDouble() > number("maximum")) ||
            (value.isArray() && has("maxItems") && static_cast<double>(value.toArray().size()) > number("maxItems")) ||
            (has("pattern") &&
             !QRegularExpression(node.value(QLatin1String("pattern")).toString()).match(value.toString()).hasMatch());
        if (isWrong)
            m_faults.append(place);
    }

    void visitObject(const QJsonObject &node, const QJsonObject &object, const QString &place)
    {
        const QJsonObject properties = node.value(QLatin1String("properties")).toObject();
        for (const QString &key : object.keys()) {
            const QString field = place + QLatin1Char('/') + key;
            m_met.insert(field);
            if (!properties.contains(key))
                m_faults.append(field);
            else
                visit(properties.value(key).toObject(), object.value(key), field);
        }
        for (const QJsonValue &needed : node.value(QLatin1String("required")).toArray()) {
            if (!object.contains(needed.toString()))
                m_faults.append(place + QLatin1Char('/') + needed.toString());
        }
    }

    void visitArray(const QJsonObject &node, const QJsonArray &array, const QString &place)
    {
        const QJsonArray first = node.value(QLatin1String("prefixItems")).toArray();
        for (qsizetype at = 0; at < array.size(); ++at) {
            const QJsonValue item = at < first.size() ? first[at] : node.value(QLatin1String("items"));
            visit(item.toObject(), array[at], place + QStringLiteral("[]"));
        }
    }

    QJsonObject m_definitions = schema().value(QLatin1String("$defs")).toObject();
    QStringList m_faults;
    QSet<QString> m_met;
};

/// Every field the schema describes, named as SchemaWalk names what it met; with the node that describes it.
class SchemaFields final
{
public:
    SchemaFields() { read(schema(), {}); }
    [[nodiscard]] const QMap<QString, QJsonObject> &fields() const { return m_fields; }

private:
    void read(const QJsonObject &node, const QString &place)
    {
        const QString target = node.value(QLatin1String("$ref")).toString().mid(8);
        if (!target.isEmpty() && !m_done.contains(target)) {
            m_done.insert(target);
            read(schema().value(QLatin1String("$defs")).toObject().value(target).toObject(), target);
        }
        for (const QJsonValue &choice : node.value(QLatin1String("oneOf")).toArray())
            read(choice.toObject(), place);
        if (node.contains(QLatin1String("items")))
            read(node.value(QLatin1String("items")).toObject(), place + QStringLiteral("[]"));
        const QJsonObject properties = node.value(QLatin1String("properties")).toObject();
        for (const QString &key : properties.keys()) {
            const QString field = place + QLatin1Char('/') + key;
            m_fields.insert(field, properties.value(key).toObject());
            read(properties.value(key).toObject(), field);
        }
    }

    QMap<QString, QJsonObject> m_fields;
    QSet<QString> m_done;
};

SchemaWalk walk(const QByteArray &json)
{
    SchemaWalk walk;
    walk.visit(schema(), QJsonDocument::fromJson(json).object(), {});
    return walk;
}

template <class Code>
QJsonArray codes(int count)
{
    QJsonArray names;
    for (int i = 0; i < count; ++i)
        names.append(jsonText(codeOf(static_cast<Code>(i))));
    return names;
}

} // namespace

void PolicyJsonSchemaTest::describesEveryFieldThatIsWritten()
{
    QCOMPARE(walk(policyToJson(fullPolicy())).faults(), QStringList());
    QCOMPARE(walk(policyToPrettyJson(Policy{})).faults(), QStringList());
}

void PolicyJsonSchemaTest::describesNothingThatIsNotWritten()
{
    const SchemaWalk written = walk(policyToJson(fullPolicy()));
    QStringList extra;
    for (const QString &field : SchemaFields().fields().keys()) {
        if (!written.met().contains(field))
            extra.append(field);
    }
    QCOMPARE(extra, QStringList{QStringLiteral("/$schema")}); // for editors, the reader passes over it
}

void PolicyJsonSchemaTest::explainsEveryField()
{
    const QMap<QString, QJsonObject> fields = SchemaFields().fields();
    QVERIFY(fields.size() > 150);
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const bool isExplained = field->contains(QLatin1String("description")) ||
                                 field->contains(QLatin1String("title")) || field->contains(QLatin1String("$ref"));
        QVERIFY2(isExplained || field.key() == QLatin1String("/$schema"), qPrintable(field.key()));
    }
}

void PolicyJsonSchemaTest::knowsTheCodesOfTheProgram()
{
    const QMap<QString, QJsonObject> fields = SchemaFields().fields();
    const auto valuesOf = [&fields](const char *field) {
        return fields.value(QLatin1String(field)).value(QLatin1String("enum")).toArray();
    };
    QCOMPARE(valuesOf("/method"), codes<AssignmentMethod>(AssignmentMethodCount));
    QCOMPARE(valuesOf("rule/method"), codes<AssignmentMethod>(AssignmentMethodCount));
    QCOMPARE(valuesOf("/languageLevel"), codes<Proficiency>(4));
    QCOMPARE(valuesOf("skillAsk/level"), codes<Proficiency>(4));
    QCOMPARE(valuesOf("test/field"), codes<ConditionField>(ConditionFieldCount));
    QCOMPARE(valuesOf("triageRule/priority"), codes<Priority>(PriorityCount));
    QCOMPARE(valuesOf("order/method"), codes<OrderMethod>(OrderMethodCount));
    QCOMPARE(valuesOf("order/fields[]/by"), codes<OrderField>(OrderFieldCount));
    QCOMPARE(valuesOf("ring/trigger"), codes<RingTrigger>(2));
    QCOMPARE(valuesOf("ring/action"), codes<RingAction>(RingActionCount));
    QCOMPARE(valuesOf("profile/measure"), codes<CapacityMeasure>(4));
    QCOMPARE(valuesOf("/protection/afterHours"), codes<AfterHours>(3));
    QCOMPARE(valuesOf("escalation/sign"), codes<EscalationSign>(4));
    QCOMPARE(valuesOf("escalation/target"), codes<EscalationTarget>(3));
    for (int test = 0; test < FieldTestCount; ++test)
        QVERIFY(fields.contains(QLatin1String("test/") + QLatin1String(keyOf(static_cast<FieldTest>(test)))));
}

void PolicyJsonSchemaTest::givesTheDefaultsOfTheProgram()
{
    const QJsonObject standard = QJsonDocument::fromJson(policyToJson(Policy{})).object();
    const QMap<QString, QJsonObject> fields = SchemaFields().fields();
    int compared = 0;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (!field.key().startsWith(QLatin1Char('/')) || !field->contains(QLatin1String("default")))
            continue;
        QJsonValue value = standard;
        for (const QString &key : field.key().mid(1).split(QLatin1Char('/')))
            value = value.toObject().value(key);
        if (value.isUndefined()) // left out when it is as usual: nothing to wrap up
            value = 0;
        QVERIFY2(field->value(QLatin1String("default")) == value, qPrintable(field.key()));
        ++compared;
    }
    QVERIFY(compared > 50);
}

void PolicyJsonSchemaTest::samplesFollowTheSchema_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : policySampleNames())
        QTest::newRow(qPrintable(name)) << name;
}

void PolicyJsonSchemaTest::samplesFollowTheSchema()
{
    QFETCH(QString, name);
    QCOMPARE(walk(policySampleJson(name)).faults(), QStringList());
    const Result<Policy> policy = policySample(name);
    QVERIFY2(policy.isOk(), policy ? "" : policy.error().detail.c_str());
    const Result<Policy> again = policyFromJson(policyToPrettyJson(*policy), UnknownFields::Refuse);
    QVERIFY(again.isOk() && *again == *policy);
}

void PolicyJsonSchemaTest::standardSampleIsTheStandardPolicy()
{
    QVERIFY(*policySample(QStringLiteral("standard")) == Policy{});
    QCOMPARE(policySample(QStringLiteral("../policy.schema")).error().code, ErrorCode::NotFound);
}

void PolicyJsonSchemaTest::refusesWhatTheReaderRefuses()
{
    for (const char *json :
         {R"({"wieghts": {}})", R"({"targetHigh": "0.8"})", R"({"defaultEffort": 11})", R"({"method": "best"})",
          R"({"triage": [{"when": {"field": "colour", "is": "red"}}]})", R"({"triage": [{"when": {"every": []}}]})",
          R"({"queues": [{"rules": []}]})", R"({"sla": {"rules": [{"name": "Gold"}]}})",
          R"({"triage": [{"when": {"field": "time-of-day", "atLeast": "noon"}}]})"}) {
        QVERIFY2(!policyFromJson(json, UnknownFields::Refuse), json);
        QVERIFY2(!walk(json).faults().isEmpty(), json);
    }
}

QTEST_GUILESS_MAIN(PolicyJsonSchemaTest)
#include "tst_policyjsonschema.moc"
