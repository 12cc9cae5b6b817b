// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/intake/intake.h"

#include <QtTest/QtTest>

using namespace evenkeel;

/// Route-to-queue by the policy's triage rules.
class TestIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstRuleThatHoldsDecides();
    void ruleThatIsOffIsPassedOver();
    void ruleSetsWhatItNamesAndLeavesTheRest();
    void whatNoRuleMeetsGoesToTheFallbackQueue();
    void ticketWithAQueueStaysThereWhenNoRuleMeetsIt();
    void missingSkillNeverStopsIntake();
    void unknownQueueGivesWayToTheFallback();
    void policyWithoutRulesTouchesNothing();

private:
    [[nodiscard]] static Condition categoryIs(const char *name)
    {
        Condition test;
        test.kind = Condition::Kind::Test;
        test.field = ConditionField::Category;
        test.values = {name};
        return test;
    }
    [[nodiscard]] static Policy policy()
    {
        Policy policy;
        policy.triage.push_back({1, "Money", true, categoryIs("Billing"), "Payments", {}, {}, {}});
        policy.triage.push_back({2, "Rest", true, {}, "Accounts", {}, {}, {}});
        return policy;
    }
    [[nodiscard]] static TicketFacts facts(const char *category)
    {
        TicketFacts facts;
        facts.category = category;
        return facts;
    }

    const DeskCatalog m_catalog{
        {{"Payments", QueueId{1}}, {"Accounts", QueueId{2}}, {"Fallback", QueueId{3}}}, {{"API", SkillId{1}}}, {}, {}};
    const QueueId m_fallback{3};
};

void TestIntake::firstRuleThatHoldsDecides()
{
    const Intake money = intakeOf(policy(), m_catalog, facts("billing"), m_fallback);
    QCOMPARE(money.rule, 1);
    QCOMPARE(money.queue.value().value, 1);
    const Intake rest = intakeOf(policy(), m_catalog, facts("Sign-in"), m_fallback);
    QCOMPARE(rest.rule, 2);
    QCOMPARE(rest.queue.value().value, 2);
}

void TestIntake::ruleThatIsOffIsPassedOver()
{
    Policy policy = this->policy();
    policy.triage[0].isOn = false;
    QCOMPARE(intakeOf(policy, m_catalog, facts("Billing"), m_fallback).rule, 2);
}

void TestIntake::ruleSetsWhatItNamesAndLeavesTheRest()
{
    Policy policy = this->policy();
    policy.triage[0].queue.clear();
    policy.triage[0].priority = Priority::High;
    policy.triage[0].needs = {{"API", Proficiency::Advanced, true}};
    TicketFacts ticket = facts("Billing");
    ticket.queue = "Accounts";
    const Intake intake = intakeOf(policy, m_catalog, ticket, m_fallback);
    QVERIFY(!intake.queue);
    QVERIFY(!intake.effort);
    QCOMPARE(intake.priority.value(), Priority::High);
    QCOMPARE(intake.needs.value().at(0), (SkillNeed{SkillId{1}, Proficiency::Advanced, true}));
}

void TestIntake::whatNoRuleMeetsGoesToTheFallbackQueue()
{
    Policy policy = this->policy();
    policy.triage.pop_back();
    const Intake intake = intakeOf(policy, m_catalog, facts("Sign-in"), m_fallback);
    QCOMPARE(intake.rule, 0);
    QVERIFY(intake.isFallback);
    QCOMPARE(intake.queue.value(), m_fallback);
    policy.fallbackQueue = "Accounts";
    QCOMPARE(fallbackQueueOf(policy, m_catalog, m_fallback).value, 2);
}

void TestIntake::ticketWithAQueueStaysThereWhenNoRuleMeetsIt()
{
    Policy policy = this->policy();
    policy.triage.pop_back();
    TicketFacts ticket = facts("Sign-in");
    ticket.queue = "Payments";
    const Intake intake = intakeOf(policy, m_catalog, ticket, m_fallback);
    QVERIFY(!intake.queue);
    QVERIFY(!intake.isFallback);
}

void TestIntake::missingSkillNeverStopsIntake()
{
    Policy policy = this->policy();
    policy.triage[0].needs = {{"Gone", Proficiency::Basic, true}, {"API", Proficiency::Basic, false}};
    const Intake intake = intakeOf(policy, m_catalog, facts("Billing"), m_fallback);
    QCOMPARE(intake.needs.value().size(), 1U);
    QCOMPARE(intake.queue.value().value, 1);
}

void TestIntake::unknownQueueGivesWayToTheFallback()
{
    Policy policy = this->policy();
    policy.triage[0].queue = "Gone";
    const Intake intake = intakeOf(policy, m_catalog, facts("Billing"), m_fallback);
    QVERIFY(intake.isUnknownQueue);
    QCOMPARE(intake.queue.value(), m_fallback);
    QVERIFY(!intakeOf(policy, m_catalog, facts("Billing"), {}).queue);
}

void TestIntake::policyWithoutRulesTouchesNothing()
{
    QCOMPARE(intakeOf({}, m_catalog, facts("Billing"), m_fallback), Intake{});
}

QTEST_APPLESS_MAIN(TestIntake)
#include "tst_intake.moc"
