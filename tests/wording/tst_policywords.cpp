// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"
#include "samplepolicy.h"

#include "wording/policywords.h"

#include <QtTest>

using namespace evenkeel;

namespace {

AssignmentRule plainRule()
{
    AssignmentRule rule;
    rule.id = 1;
    return rule;
}

} // namespace

class TestPolicyWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void everythingReads_data();
    void everythingReads();
    void aQueueReadsLikeAColleagueWroteIt();
    void aQueueWithoutRulesFollowsThePolicy();
    void anOrderWithoutAPriceDoesNotCountAmongMany();
    void rulesSwitchedOffAreNotTold();
    void aTriageRuleSaysWhatItSets();
    void saysWhoMayTakeATicket();
    void saysWhatARuleDoes();
    void everyMethodReads();
    void ringsStandAboveTheirMark();
    void everyOrderReads();
    void aProfileSaysItsLimitAndWhom();
    void theFirstOfOneReadsInTheSingular();
    void escalationsSayTheirSignAndTarget();
    void promisesSayTheirHours();
    void growthIsToldOnlyWhereThereIsSome();
    void germanHasItsOwnWords();
};

void TestPolicyWords::everythingReads_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("German") << QStringLiteral("de");
}

void TestPolicyWords::everythingReads()
{
    QFETCH(const QString, language);
    const SpokenLanguage spoken(language);
    for (const Policy &policy : {samplePolicy(), Policy()}) {
        const QStringList text = PolicyWords::everything(policy);
        QVERIFY(text.size() > 15);
        for (const QString &paragraph : text) {
            QString without = paragraph;
            for (const char *name : {"(API)", "(UTC)"})
                without.remove(QLatin1String(name));
            QVERIFY2(isReadable(without.simplified()), qPrintable(paragraph));
        }
    }
}

void TestPolicyWords::aQueueReadsLikeAColleagueWroteIt()
{
    const SpokenLanguage spoken(QStringLiteral("en"));
    QCOMPARE(
        PolicyWords::queue(paymentsQueue(), samplePolicy()),
        QStringLiteral(
            "The ticket that has used most of its SLA comes first. Urgent tickets go where they cost least: "
            "lateness, skill gap, unfairness and lost context, counted in minutes. They may use the buffer and fill "
            "an agent to 100 %. A customer who wrote in the last 3 days returns to the same agent if that agent has "
            "room. Tickets in German or French go only to agents in team Payments with Billing 2, and among them "
            "where they cost least. These tickets may fill an agent to 90 %. From 25 % of the first response SLA "
            "on, Conflict is no longer asked for. After 1 h 30 min, agents of API and Mobile are asked, too. From "
            "75 % on, the lead is told. If nobody is found, these tickets wait. All other tickets go where they "
            "cost least. Otherwise, every 25 % of the first response SLA used loosens one optional step. Where a "
            "rule finds nobody, the next one is tried. When many tickets are decided together, this order is a "
            "preference: passing over a rule that has somebody counts as much as 30 min of lateness. The agents of "
            "Accounts are the overflow."));
}

void TestPolicyWords::aQueueWithoutRulesFollowsThePolicy()
{
    const SpokenLanguage spoken(QStringLiteral("en"));
    Policy policy;
    policy.method = AssignmentMethod::LongestIdle;
    QueuePolicy queue;
    queue.order = {OrderMethod::Fifo, {}, std::chrono::hours{8}};
    QCOMPARE(PolicyWords::queue(queue, policy),
             QStringLiteral("The oldest ticket comes first. Every 8 h of waiting lifts a ticket, so that none is left "
                            "behind. All tickets go to whoever has been idle longest. Every 25 % of the first response "
                            "SLA used loosens one optional step."));
    policy.relaxEvery = 0;
    QVERIFY(!PolicyWords::queue(queue, policy).contains(QLatin1String("loosens")));
}

void TestPolicyWords::anOrderWithoutAPriceDoesNotCountAmongMany()
{
    const SpokenLanguage spoken(QStringLiteral("en"));
    Policy policy = samplePolicy();
    policy.cost.passedRuleMinutes = 0;
    const QString text = PolicyWords::queue(paymentsQueue(), policy);
    QVERIFY2(text.contains(QLatin1String("decided together, this order does not count.")), qPrintable(text));
    QVERIFY2(!text.contains(QLatin1String("of lateness")), qPrintable(text));
}

void TestPolicyWords::rulesSwitchedOffAreNotTold()
{
    const SpokenLanguage spoken(QStringLiteral("en"));
    QueuePolicy queue;
    queue.rules = {plainRule(), plainRule()};
    queue.rules[0].when = wordTest(ConditionField::Tag, {"vip"});
    queue.rules[0].isOn = false;
    const QString text = PolicyWords::queue(queue, Policy());
    QVERIFY2(!text.contains(QLatin1String("vip")), qPrintable(text));
    QVERIFY2(!text.contains(QLatin1String("the next one is tried")), qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("All tickets go to whoever fits best")), qPrintable(text));
}

void TestPolicyWords::aTriageRuleSaysWhatItSets()
{
    const SpokenLanguage spoken(QStringLiteral("en"));
    QCOMPARE(
        PolicyWords::triage(samplePolicy().triage.front()),
        QStringLiteral("Tickets where category is billing or refund or subject contains “invoice” go to Payments, "
                       "need Billing 2, ask for Conflict 1 where it can be had, get the priority high and count as "
                       "effort 4."));
    QCOMPARE(PolicyWords::triage({}), QStringLiteral("All tickets stay as they are."));
}

void TestPolicyWords::saysWhoMayTakeATicket()
{
    const SpokenLanguage spoken(QStringLiteral("en"));
    const SkillAsk api{"API", Proficiency::Intermediate};
    QCOMPARE(PolicyWords::candidates({}), QStringLiteral("Anybody"));
    QCOMPARE(PolicyWords::candidates({.isLastAgentOnly = true}),
             QStringLiteral("The agent who handled this customer last"));
    QCOMPARE(PolicyWords::candidates({.teams = {"Payments", "API"}}), QStringLiteral("Agents in team Payments or API"));
    QCOMPARE(PolicyWords::candidates({.teams = {"Payments"}, .skills = {api}}),
             QStringLiteral("Agents in team Payments with API 2"));
    QCOMPARE(PolicyWords::candidates({.agents = {"Ann", "Ben"}}), QStringLiteral("Ann or Ben"));
    QCOMPARE(PolicyWords::candidates({.teams = {"Payments"}, .agents = {"Ann"}}),
             QStringLiteral("Ann (if in team Payments)"));
    QCOMPARE(PolicyWords::candidates({.skills = {api}, .isLastAgentOnly = true}),
             QStringLiteral("Agents with API 2, if they handled this customer last"));
}

void TestPolicyWords::saysWhatARuleDoes()
{
    const SpokenLanguage spoken(QStringLiteral("en"));
    const Policy policy = samplePolicy();
    const QueuePolicy queue = paymentsQueue();
    QCOMPARE(PolicyWords::outcome(queue.rules[0], policy), QStringLiteral("Least cost, may use the buffer to 100 %"));
    QCOMPARE(PolicyWords::outcome(queue.rules[1], policy),
             QStringLiteral("That agent, inside capacity, does not relax"));
    QCOMPARE(PolicyWords::outcome(queue.rules[2], policy),
             QStringLiteral("Least cost, may fill to 90 %, waits if nobody is found"));
    QCOMPARE(PolicyWords::outcome(queue.rules[3], policy), QStringLiteral("Least cost"));
}

void TestPolicyWords::everyMethodReads()
{
    const SpokenLanguage spoken(QStringLiteral("en"));
    QStringList names;
    QStringList among;
    for (int method = 0; method < AssignmentMethodCount; ++method) {
        names.push_back(PolicyWords::method(static_cast<AssignmentMethod>(method)));
        for (const CandidateTest &who : {CandidateTest(), CandidateTest{.teams = {"API"}}}) {
            QueuePolicy queue;
            queue.rules = {plainRule()};
            queue.rules[0].method = static_cast<AssignmentMethod>(method);
            queue.rules[0].who = who;
            among.push_back(PolicyWords::queue(queue, Policy()));
            QVERIFY2(isReadable(among.back()), qPrintable(among.back()));
        }
    }
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(among.removeDuplicates(), 0);
}

void TestPolicyWords::ringsStandAboveTheirMark()
{
    const SpokenLanguage spoken(QStringLiteral("en"));
    QCOMPARE(PolicyWords::ring({.after = 0.25, .action = RingAction::DropSkill, .skill = "Conflict"}),
             QStringLiteral("25 %: drop Conflict"));
    QCOMPARE(PolicyWords::ring({.trigger = RingTrigger::MinutesWaited, .after = 30, .action = RingAction::WidenToAll}),
             QStringLiteral("30 min: other teams"));
    QStringList labels;
    QStringList sentences;
    for (int action = 0; action < RingActionCount; ++action) {
        const Ring ring{.action = static_cast<RingAction>(action), .skill = "Conflict", .teams = {"API"}};
        labels.push_back(PolicyWords::ring(ring));
        QueuePolicy queue;
        queue.rules = {plainRule()};
        queue.rules[0].rings = std::vector<Ring>{ring};
        sentences.push_back(PolicyWords::queue(queue, Policy()));
        QVERIFY2(isReadable(labels.back()) && isReadable(sentences.back()), qPrintable(sentences.back()));
    }
    QCOMPARE(labels.removeDuplicates(), 0);
    QCOMPARE(sentences.removeDuplicates(), 0);
}

void TestPolicyWords::everyOrderReads()
{
    const SpokenLanguage spoken(QStringLiteral("en"));
    QStringList labels;
    for (int method = 0; method < OrderMethodCount - 1; ++method)
        labels.push_back(PolicyWords::order({static_cast<OrderMethod>(method), {}, {}}));
    for (int field = 0; field < OrderFieldCount; ++field) {
        for (const bool isLargestFirst : {true, false}) {
            Prioritization order{OrderMethod::Fields, {{static_cast<OrderField>(field), isLargestFirst}}, {}};
            if (static_cast<OrderField>(field) != OrderField::Age || !isLargestFirst)
                labels.push_back(PolicyWords::order(order));
        }
    }
    for (const QString &label : labels)
        QVERIFY2(isReadable(label), qPrintable(label));
    QCOMPARE(labels.removeDuplicates(), 0);
    QCOMPARE(PolicyWords::order({OrderMethod::SlaShare, {}, std::chrono::hours{8}}),
             QStringLiteral("Share of SLA used, lifted for every 8 h of waiting"));
    QCOMPARE(PolicyWords::order({OrderMethod::Fields, {{OrderField::Priority, true}, {OrderField::Due, false}}, {}}),
             QStringLiteral("Highest priority first, soonest due first"));
}

void TestPolicyWords::aProfileSaysItsLimitAndWhom()
{
    const SpokenLanguage spoken(QStringLiteral("en"));
    QCOMPARE(
        PolicyWords::profile(samplePolicy().profiles.front()),
        QStringLiteral("At most 3 tickets at once, with urgent tickets 4. Of the channels only these count: chat and "
                       "messaging. For Tom Becker the limit is 1."));
    CapacityProfile minutes;
    minutes.measure = CapacityMeasure::EffortMinutes;
    minutes.limit = 0.8;
    minutes.urgentLimit = 1;
    minutes.teams = {"Payments", "API"};
    minutes.exceptions = {{.team = "API", .limit = 0.5, .urgentLimit = 0.75}, {}};
    QCOMPARE(PolicyWords::profile(minutes),
             QStringLiteral("Expected handling fills at most 80 % of the time left in the shift, with urgent tickets "
                            "100 %. It holds for Payments and API only. For team API the limit is 50 %, with urgent "
                            "tickets 75 %."));
}

void TestPolicyWords::theFirstOfOneReadsInTheSingular()
{
    const SpokenLanguage spoken(QStringLiteral("en"));
    CapacityProfile profile;
    profile.limit = 1;
    QCOMPARE(PolicyWords::profile(profile), QStringLiteral("At most 1 ticket at once."));
    profile.limit = 2.5;
    QCOMPARE(PolicyWords::profile(profile), QStringLiteral("At most 2.5 tickets at once."));
}

void TestPolicyWords::escalationsSayTheirSignAndTarget()
{
    const SpokenLanguage spoken(QStringLiteral("en"));
    const Policy policy = samplePolicy();
    QCOMPARE(PolicyWords::escalation(policy.escalations[0]),
             QStringLiteral("Once nothing has happened for 2 times the expected handling time, the ticket goes to the "
                            "team's lead."));
    QCOMPARE(PolicyWords::escalation(policy.escalations[1]),
             QStringLiteral("Once subject or tags hold “lawyer” or “unacceptable”, the ticket goes to team Key "
                            "customers. This holds only for tickets where customer tier is gold."));
    QCOMPARE(PolicyWords::escalation({.sign = EscalationSign::Reopened, .target = EscalationTarget::Level}),
             QStringLiteral("Once a ticket was reopened 2 times, the ticket goes to somebody one level higher in each "
                            "required skill."));
    QCOMPARE(PolicyWords::escalation({.sign = EscalationSign::SlaShare, .threshold = 0.75}),
             QStringLiteral("Once 75 % of the SLA is used, the ticket goes to the team's lead."));
}

void TestPolicyWords::promisesSayTheirHours()
{
    const SpokenLanguage spoken(QStringLiteral("en"));
    const Policy policy = samplePolicy();
    QCOMPARE(PolicyWords::slaRule(policy.sla.rules.front()),
             QStringLiteral("Tickets where customer tier is gold are promised: first response in 15 min, each further "
                            "response in 1 h, resolution in 4 h. The clock runs by the calendar All hours."));
    const QStringList general = PolicyWords::general(policy);
    QVERIFY(general.contains(QStringLiteral(
        "The clocks run in working hours: Monday to Friday 09:00 to 17:00 (UTC). They stand on these days: 2026-12-25. "
        "They stand while a ticket is waiting on customer or on hold. A ticket is at risk from 75 % of its SLA on.")));
    QVERIFY(general.contains(QStringLiteral("Calendar All hours: clocks run at all hours of all days.")));
}

void TestPolicyWords::growthIsToldOnlyWhereThereIsSome()
{
    const SpokenLanguage spoken(QStringLiteral("en"));
    const auto tellsGrowth = [](const Policy &policy) {
        return PolicyWords::general(policy).join(u' ').contains(QLatin1String("learning the skill"));
    };
    Policy policy = samplePolicy();
    QVERIFY(tellsGrowth(policy));
    policy.growth.share = 0;
    QVERIFY(!tellsGrowth(policy));
}

void TestPolicyWords::germanHasItsOwnWords()
{
    QStringList english;
    {
        const SpokenLanguage spoken(QStringLiteral("en"));
        english = PolicyWords::everything(samplePolicy());
    }
    const SpokenLanguage spoken(QStringLiteral("de"));
    const QStringList german = PolicyWords::everything(samplePolicy());
    QCOMPARE(german.size(), english.size());
    for (qsizetype i = 0; i < german.size(); ++i)
        QVERIFY2(german[i] != english[i], qPrintable(german[i]));
}

QTEST_GUILESS_MAIN(TestPolicyWords)
#include "tst_policywords.moc"
