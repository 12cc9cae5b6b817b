// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/escalation/escalation.h"
#include "routing/escalation/escalationsign.h"

#include "base/random.h"
#include "deskfixture.h"

#include <QtTest/QtTest>

using namespace evenkeel;
using namespace evenkeel::fixture;

namespace {

EscalationRule rule(EscalationSign sign, double threshold, EscalationTarget target = EscalationTarget::Lead)
{
    EscalationRule made;
    made.id = 1;
    made.sign = sign;
    made.threshold = threshold;
    made.target = target;
    return made;
}

/// Three agents of team 1, the third its lead, and an expert in team 2 who serves another queue. Agent 1 has ticket
/// 500 since 10:00, it takes half an hour; at noon nothing has happened since.
DeskPicture desk(EscalationRule rule)
{
    DeskPicture made = picture(4, 0);
    for (int i = 0; i < 3; ++i)
        made.agents[static_cast<std::size_t>(i)].team = TeamId{1};
    made.agents[3].team = TeamId{2};
    made.agents[3].queues = {sales};
    made.agents[3].skills = {{network, Proficiency::Advanced}};
    made.catalog.teams = {{"First line", TeamId{1}}, {"Experts", TeamId{2}}};
    made.catalog.agents = {{"Ann", AgentId{1}}, {"Bob", AgentId{2}}, {"Cem", AgentId{3}}, {"Dee", AgentId{4}}};
    made.policy.leads = {{"First line", "Cem"}};
    made.policy.escalations = {std::move(rule)};
    RoutingTicket held = ticket(500);
    held.agent = AgentId{1};
    held.status = TicketStatus::Open;
    held.assignedAt = noon - 2h;
    held.createdAt = noon - 3h;
    held.sla.start = held.createdAt;
    held.expectedHandling = Minutes{30};
    held.needs = {{network, Proficiency::Intermediate, true}};
    made.tickets = {held};
    return made;
}

std::vector<Escalation> due(const DeskPicture &picture, std::vector<TicketProgress> progress = {},
                            std::vector<EscalationCause> done = {})
{
    auto found = dueEscalations({picture, std::move(progress), std::move(done)});
    return found ? *found : std::vector<Escalation>{};
}

Condition queueIs(const std::string &queue)
{
    Condition condition;
    condition.kind = Condition::Kind::Test;
    condition.field = ConditionField::Queue;
    condition.values = {queue};
    return condition;
}

} // namespace

class TestEscalation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticketWithoutProgressGoesUp()
    {
        const std::vector<Escalation> found = due(desk(rule(EscalationSign::NoProgress, 2)));
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].cause.ticket, TicketId{500});
        QCOMPARE(found[0].value, 4.0);
        QCOMPARE(found[0].threshold, 2.0);
        QCOMPARE(found[0].from, AgentId{1});
        QCOMPARE(found[0].team, TeamId{1});
        QCOMPARE(found[0].agent, AgentId{3});
    }

    void progressStartsTheCountAnew()
    {
        const DeskPicture made = desk(rule(EscalationSign::NoProgress, 2));
        QVERIFY(due(made, {{TicketId{500}, noon - 59min}}).empty());
        QCOMPARE(due(made, {{TicketId{500}, noon - 60min}}).size(), std::size_t{1});
    }

    void onlyWorkingTimeCounts()
    {
        DeskPicture made = desk(rule(EscalationSign::NoProgress, 2));
        made.slaCalendars = {WorkingTime(Intervals({{noon - 59min, noon + 5h}}))};
        QVERIFY(due(made).empty());
    }

    void ticketThatWaitsOnTheCustomerMakesNoProgressAndMayNot()
    {
        DeskPicture made = desk(rule(EscalationSign::NoProgress, 2));
        made.tickets[0].status = TicketStatus::Pending;
        QVERIFY(due(made).empty());
        made.policy.sla.pauses[static_cast<std::size_t>(TicketStatus::Pending)] = false;
        QCOMPARE(due(made).size(), std::size_t{1});
    }

    void waitingTicketIsNotWithoutProgress()
    {
        DeskPicture made = desk(rule(EscalationSign::NoProgress, 2));
        made.tickets[0].agent = {};
        made.tickets[0].assignedAt.reset();
        QVERIFY(due(made).empty());
    }

    void usedShareOfThePromiseGoesUpWhoeverHasTheTicket()
    {
        DeskPicture made = desk(rule(EscalationSign::SlaShare, 0.375));
        QCOMPARE(due(made).size(), std::size_t{1}); // three of eight hours
        made.tickets[0].agent = {};
        made.tickets[0].assignedAt.reset();
        const std::vector<Escalation> found = due(made);
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(!found[0].from.isValid());
        QCOMPARE(found[0].agent, AgentId{3});
        made.policy.escalations[0].threshold = 0.38;
        QVERIFY(due(made).empty());
    }

    void reopenedTicketGoesUp()
    {
        DeskPicture made = desk(rule(EscalationSign::Reopened, 2));
        made.tickets[0].facts.reopens = 1;
        QVERIFY(due(made).empty());
        made.tickets[0].facts.reopens = 2;
        QCOMPARE(due(made).size(), std::size_t{1});
    }

    void frustratedWordsGoUp()
    {
        DeskPicture made = desk(rule(EscalationSign::Frustration, 2));
        made.policy.escalations[0].words = {"unacceptable", "cancel", "enttäuscht"};
        made.tickets[0].facts.subject = "This is UNACCEPTABLE";
        QVERIFY(due(made).empty());
        made.tickets[0].facts.tags = {"wants-to-cancel"};
        QCOMPARE(due(made).size(), std::size_t{1});
        QCOMPARE(due(made)[0].value, 2.0);
    }

    void wordsAreWholeWords()
    {
        QCOMPARE(frustratedWords({"bad"}, "Badge reader", {"badly"}), 0);
        QCOMPARE(frustratedWords({"bad"}, "Too bad.", {}), 1);
        QCOMPARE(frustratedWords({"not acceptable", ""}, "It is NOT acceptable!", {}), 1);
        QCOMPARE(frustratedWords({"bad", "Bad"}, "bad, bad", {"bad"}), 1);
        QCOMPARE(frustratedWords({"ärger"}, "Verärgert", {"Ärger"}), 1);
        QCOMPARE(frustratedWords({}, "anything", {"at-all"}), 0);
    }

    void eachEscalationIsMadeOncePerCause()
    {
        for (const EscalationSign sign : {EscalationSign::NoProgress, EscalationSign::SlaShare,
                                          EscalationSign::Reopened, EscalationSign::Frustration}) {
            DeskPicture made = desk(rule(sign, 0.1));
            made.tickets[0].facts.reopens = 1;
            made.tickets[0].facts.subject = "late";
            made.policy.escalations[0].words = {"late", "again"};
            const std::vector<Escalation> first = due(made);
            QCOMPARE(first.size(), std::size_t{1});
            QVERIFY(due(made, {}, {first[0].cause}).empty());
            // Something new of the same sign is another cause.
            made.tickets[0].assignedAt = noon - 90min;
            made.tickets[0].sla.start += 1min;
            made.tickets[0].facts.reopens = 2;
            made.tickets[0].facts.subject = "late again";
            QCOMPARE(due(made, {}, {first[0].cause}).size(), std::size_t{1});
        }
    }

    void ruleMustBeOnAndItsConditionHold()
    {
        DeskPicture made = desk(rule(EscalationSign::NoProgress, 2));
        made.tickets[0].facts.queue = "Support";
        made.policy.escalations[0].when = queueIs("Sales");
        QVERIFY(due(made).empty());
        made.policy.escalations[0].when = queueIs("support");
        QCOMPARE(due(made).size(), std::size_t{1});
        made.policy.escalations[0].isOn = false;
        QVERIFY(due(made).empty());
    }

    void levelAsksOneMoreOfEachRequiredSkill()
    {
        DeskPicture made = desk(rule(EscalationSign::NoProgress, 2, EscalationTarget::Level));
        made.agents[3].queues = {support};
        made.agents[3].skills.push_back({german, Proficiency::Intermediate});
        made.tickets[0].language = german;
        made.tickets[0].needs.push_back({billing, Proficiency::Basic, false});
        made.tickets[0].needs.push_back({german, Proficiency::Intermediate, true});
        const std::vector<Escalation> found = due(made);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].needs, (std::vector<SkillNeed>{{network, Proficiency::Advanced, true},
                                                         {billing, Proficiency::Basic, false},
                                                         {german, Proficiency::Intermediate, true}}));
        QCOMPARE(found[0].agent, AgentId{4});
    }

    void levelNobodyHasWaitsAndSaysSo()
    {
        const std::vector<Escalation> found = due(desk(rule(EscalationSign::NoProgress, 2, EscalationTarget::Level)));
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found[0].isWaiting());
        QVERIFY(found[0].blocked.has_value());
        QVERIFY(!found[0].blocked->isPassed);
    }

    void teamIsAskedWhateverTheQueue()
    {
        EscalationRule toExperts = rule(EscalationSign::NoProgress, 2, EscalationTarget::Team);
        toExperts.team = "Experts";
        const std::vector<Escalation> found = due(desk(toExperts));
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].team, TeamId{2});
        QCOMPARE(found[0].agent, AgentId{4});
    }

    void unknownTeamHasNobody()
    {
        EscalationRule toNobody = rule(EscalationSign::NoProgress, 2, EscalationTarget::Team);
        toNobody.team = "Gone";
        const std::vector<Escalation> found = due(desk(toNobody));
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found[0].isWaiting());
        QVERIFY(!found[0].blocked.has_value());
    }

    void capacityIsCheckedFirst()
    {
        DeskPicture made = desk(rule(EscalationSign::NoProgress, 2));
        made.agents[2].capacity = 0;
        const std::vector<Escalation> found = due(made);
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found[0].isWaiting());
        QCOMPARE(found[0].blocked->gate, Gate::Capacity);
    }

    void whatOneEscalationTakesIsGoneForTheNext()
    {
        DeskPicture made = desk(rule(EscalationSign::NoProgress, 2));
        made.agents[2].capacity = 20; // room for one ticket of ten units under the target of 80 %
        RoutingTicket older = made.tickets[0];
        older.id = TicketId{501};
        older.createdAt -= 1h;
        older.sla.start = older.createdAt;
        made.tickets.push_back(older);
        const std::vector<Escalation> found = due(made);
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found[0].cause.ticket, TicketId{501});
        QCOMPARE(found[0].agent, AgentId{3});
        QVERIFY(found[1].isWaiting());
    }

    void targetWithoutRoomGivesTheNextRuleATry()
    {
        DeskPicture made = desk(rule(EscalationSign::NoProgress, 2));
        made.agents[2].capacity = 0;
        EscalationRule second = rule(EscalationSign::NoProgress, 3, EscalationTarget::Team);
        second.id = 2;
        second.team = "Experts";
        made.policy.escalations.push_back(second);
        const std::vector<Escalation> found = due(made);
        QCOMPARE(found.size(), std::size_t{2});
        QVERIFY(found[0].isWaiting());
        QCOMPARE(found[1].agent, AgentId{4});
    }

    void ticketGoesUpOnceAtATime()
    {
        DeskPicture made = desk(rule(EscalationSign::NoProgress, 2));
        EscalationRule second = rule(EscalationSign::SlaShare, 0.1);
        second.id = 2;
        made.policy.escalations.push_back(second);
        QCOMPARE(due(made).size(), std::size_t{1});
    }

    void leadWhoHasTheTicketIsNotToldAgain()
    {
        DeskPicture made = desk(rule(EscalationSign::NoProgress, 2));
        made.tickets[0].agent = AgentId{3};
        QVERIFY(due(made).empty());
    }

    void leadOfAServingTeamStandsInForATeamWithoutOne()
    {
        DeskPicture made = desk(rule(EscalationSign::NoProgress, 2));
        made.policy.leads = {{"Experts", "Dee"}};
        made.agents[3].queues = {support, sales};
        const std::vector<Escalation> found = due(made);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].team, TeamId{2});
        QCOMPARE(found[0].agent, AgentId{4});
    }

    void whoHasTheTicketIsNeverItsTarget()
    {
        EscalationRule toTeam = rule(EscalationSign::NoProgress, 2, EscalationTarget::Team);
        toTeam.team = "First line";
        DeskPicture made = desk(toTeam);
        made.agents[1].capacity = 0;
        made.agents[2].capacity = 0;
        const std::vector<Escalation> found = due(made);
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found[0].isWaiting());
    }

    void sameDeskGivesTheSameEscalations()
    {
        Random random(11);
        DeskPicture made = desk(rule(EscalationSign::NoProgress, 1));
        EscalationRule second = rule(EscalationSign::SlaShare, 0.4, EscalationTarget::Team);
        second.id = 2;
        second.team = "Experts";
        made.policy.escalations.push_back(second);
        for (int id = 501; id < 540; ++id) {
            RoutingTicket more = made.tickets[0];
            more.id = TicketId{id};
            more.agent = AgentId{random.between(0, 2)};
            if (!more.agent.isValid())
                more.assignedAt.reset();
            more.createdAt = noon - Minutes{random.between(10, 600)};
            more.sla.start = more.createdAt;
            made.tickets.push_back(more);
        }
        const std::vector<Escalation> first = due(made);
        QVERIFY(first.size() > 3);
        QCOMPARE(due(made), first);
        // Nobody is given more than the gates allow: the experts' one member has room for eight of ten units each.
        const auto taken =
            std::count_if(first.begin(), first.end(), [](const Escalation &one) { return one.agent == AgentId{4}; });
        QVERIFY(taken <= 8);
    }

    void withoutRulesNothingGoesUp()
    {
        DeskPicture made = desk(rule(EscalationSign::NoProgress, 0.01));
        made.policy.escalations.clear();
        QVERIFY(due(made).empty());
    }

    void unsoundPictureIsRefused()
    {
        DeskPicture made = desk(rule(EscalationSign::NoProgress, 2));
        made.tickets.push_back(made.tickets[0]);
        QVERIFY(!dueEscalations({made, {}, {}}));
    }
};

QTEST_APPLESS_MAIN(TestEscalation)
#include "tst_escalation.moc"
