// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "fullpolicy.h"

#include "storage/policyjson.h"
#include "storage/policystore.h"

#include <QTest>

using namespace evenkeel;

class PolicyStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryFieldAsJson();
    void takesDefaultsForMissingFields();
    void namesTheWrongField_data();
    void namesTheWrongField();
    void givesTheVersionInForce();
    void refusesAPolicyThatCouldNotBeReadBack();
};

void PolicyStoreTest::keepsEveryFieldAsJson()
{
    QVERIFY(must(policyFromJson(policyToJson(fullPolicy()))) == fullPolicy());
    QVERIFY(must(policyFromJson(policyToJson(Policy{}))) == Policy{});
}

void PolicyStoreTest::takesDefaultsForMissingFields()
{
    QVERIFY(must(policyFromJson("{}")) == Policy{});
    Policy expected;
    expected.weights.chat = 50;
    expected.sla.targets[3].resolution = std::chrono::minutes(10);
    QVERIFY(
        must(policyFromJson(
            R"({"future": [1], "weights": {"chat": 50}, "sla": {"targets": {"urgent": {"resolutionMinutes": 10}}}})")) ==
        expected);
}

void PolicyStoreTest::namesTheWrongField_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const char *field, const char *json) {
        QTest::newRow(field) << QByteArray(json) << QByteArray(field);
    };
    row("weights.phone", R"({"weights": {"phone": "100"}})");
    row("weights", R"({"weights": 3})");
    row("weights.chat", R"({"weights": {"chat": -1}})");
    row("method", R"({"method": "best"})");
    row("mustFitShift", R"({"mustFitShift": 1})");
    row("rampTickets", R"({"rampTickets": 1.5})");
    row("defaultEffort", R"({"defaultEffort": 11})");
    row("languageLevel", R"({"languageLevel": 2})");
    row("countsTowardLoad.pending", R"({"countsTowardLoad": {"pending": 2}})");
    row("sla.targets.low.firstResponseMinutes", R"({"sla": {"targets": {"low": {"firstResponseMinutes": null}}}})");
    row("sla.hours.spans", R"({"sla": {"hours": {"spans": {}}}})");
    row("sla.hours.spans.1", R"({"sla": {"hours": {"spans": [[1, 0, 60], [8, 0, 60]]}}})");
    row("sla.hours.zone", R"({"sla": {"hours": {"zone": 1}}})");
    row("byte 1", "{");
}

void PolicyStoreTest::namesTheWrongField()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, field);
    const Result<Policy> refused = policyFromJson(json);
    QVERIFY(!refused);
    QCOMPARE(refused.error(), (Error{ErrorCode::BadFormat, field.toStdString()}));
}

void PolicyStoreTest::givesTheVersionInForce()
{
    const Desk desk;
    PolicyStore store(*desk.database);
    QVERIFY(!must(store.inForceAt(minute(0))));
    QCOMPARE(must(store.save(fullPolicy(), minute(0), "first")), 1);
    Policy second = fullPolicy();
    second.targetHigh = 0.7;
    QCOMPARE(must(store.save(second, minute(10), "second")), 2);
    QVERIFY(!must(store.inForceAt(minute(-1))));
    QCOMPARE(must(store.inForceAt(minute(9)))->note, std::string("first"));
    const PolicyVersion inForce = *must(store.inForceAt(minute(10)));
    second.version = 2;
    QVERIFY(inForce.policy == second);
    QVERIFY(must(store.version(2)) == inForce);
    QCOMPARE(store.version(3).error().code, ErrorCode::NotFound);
    QCOMPARE(must(store.versions()).size(), std::size_t{2});
    QCOMPARE(must(store.versions())[0].policy.version, 1);
}

void PolicyStoreTest::refusesAPolicyThatCouldNotBeReadBack()
{
    const Desk desk;
    PolicyStore store(*desk.database);
    Policy wrong;
    wrong.defaultEffort = 0;
    QCOMPARE(store.save(wrong, minute(0), {}).error(), (Error{ErrorCode::InvalidArgument, "defaultEffort"}));
    QVERIFY(must(store.versions()).empty());
}

QTEST_GUILESS_MAIN(PolicyStoreTest)
#include "tst_policystore.moc"
