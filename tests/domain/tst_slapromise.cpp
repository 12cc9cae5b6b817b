// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/slapromise.h"

#include "slaoffice.h"

#include <QtTest/QtTest>

using namespace evenkeel;
using std::chrono::hours;

namespace {

SlaPolicy policyWithNextResponse()
{
    SlaPolicy policy = SlaPolicy::standard();
    for (SlaTarget &target : policy.targets)
        target.nextResponse = hours{2};
    return policy;
}

SlaMoment status(Instant at, TicketStatus to, bool isByUs = true)
{
    return {at, EventKind::Status, to, isByUs};
}

SlaMoment reply(Instant at)
{
    return {at, EventKind::Responded, {}, true};
}

/// Created on Monday at 9, answered at 10, waiting on the customer since 11.
struct Story
{
    Ticket ticket;
    std::vector<SlaMoment> moments{status(Monday + hours{9}, TicketStatus::New), reply(Monday + hours{10}),
                                   status(Monday + hours{11}, TicketStatus::Pending)};
    SlaPolicy policy = policyWithNextResponse();

    Story()
    {
        ticket.createdAt = Monday + hours{9};
        ticket.firstRespondedAt = Monday + hours{10};
        ticket.status = TicketStatus::Pending;
    }
    [[nodiscard]] SlaAssignment assignment() const { return {0, policy.target(ticket.priority), 0}; }
    [[nodiscard]] std::vector<SlaPromise> promises() const
    {
        return slaPromises(ticket, moments, assignment(), policy, office());
    }
    [[nodiscard]] SlaClock clock() const { return clockUnder(assignment()); }
    [[nodiscard]] SlaClock clockUnder(const SlaAssignment &made) const
    {
        const std::vector<SlaPromise> all = slaPromises(ticket, moments, made, policy, office());
        return clockOf(leadingPromise(all, office()), office());
    }
    void customerWrites(Instant at)
    {
        moments.push_back(status(at, TicketStatus::Open, false));
        ticket.status = TicketStatus::Open;
    }
};

Condition tierIs(const std::string &tier)
{
    Condition condition;
    condition.kind = Condition::Kind::Test;
    condition.field = ConditionField::Tier;
    condition.test = FieldTest::Is;
    condition.values = {tier};
    return condition;
}

} // namespace

class TestSlaPromise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstRuleThatHoldsGoesBeforeTheTable()
    {
        SlaPolicy policy = SlaPolicy::standard();
        policy.calendars = {{"Always", {}, {}, true}};
        policy.rules = {{4, "Gold", true, tierIs("gold"), {Minutes{15}, hours{1}}, "Always"},
                        {5, "Everybody", true, {}, {Minutes{45}, hours{6}}, ""}};
        TicketFacts facts;
        facts.tier = "Gold";
        QCOMPARE(slaOf(facts, policy), (SlaAssignment{4, {Minutes{15}, hours{1}}, 1}));
        facts.tier = "silver";
        QCOMPARE(slaOf(facts, policy), (SlaAssignment{5, {Minutes{45}, hours{6}}, 0}));
        policy.rules[1].isOn = false;
        QCOMPARE(slaOf(facts, policy), (SlaAssignment{0, policy.target(Priority::Normal), 0}));
    }

    void ruleOfAnUnknownCalendarRunsInTheUsualHours()
    {
        SlaPolicy policy = SlaPolicy::standard();
        policy.rules = {{4, "Gold", true, {}, {Minutes{15}, hours{1}}, "Always"}};
        QCOMPARE(slaOf({}, policy).calendar, std::uint16_t{0});
    }

    void ruleThatMovesWithTimeNeverHolds()
    {
        Condition old = tierIs({});
        old.field = ConditionField::AgeMinutes;
        old.test = FieldTest::AtLeast;
        old.low = 0;
        SlaPolicy policy = SlaPolicy::standard();
        policy.rules = {{4, "Old", true, old, {Minutes{15}, hours{1}}, ""}};
        QCOMPARE(slaOf({}, policy).rule, 0);
    }

    void firstResponseEndsWithTheFirstPublicReply()
    {
        const std::vector<SlaPromise> promises = Story{}.promises();
        QCOMPARE(promises.size(), std::size_t{2});
        QCOMPARE(promises[0].kind, SlaKind::FirstResponse);
        QCOMPARE(promises[0].endedAt, std::optional{Monday + hours{10}});
        QCOMPARE(promises[1].kind, SlaKind::Resolution);
        QVERIFY(!promises[1].endedAt);
    }

    void withoutRepliesFirstResponseEndsWhenTheTicketLeavesNew()
    {
        Story story;
        story.ticket.firstRespondedAt.reset();
        story.moments = {status(Monday + hours{9}, TicketStatus::New), status(Monday + hours{12}, TicketStatus::Open)};
        story.ticket.status = TicketStatus::Open;
        QCOMPARE(story.promises()[0].endedAt, std::optional{Monday + hours{12}});
        story.ticket.status = TicketStatus::New;
        QVERIFY(!story.promises()[0].endedAt);
    }

    void nextResponseStartsWhenTheCustomerWritesAgain()
    {
        Story story;
        story.customerWrites(Monday + hours{13});
        const std::vector<SlaPromise> promises = story.promises();
        QCOMPARE(promises.size(), std::size_t{3});
        QCOMPARE(promises[2].kind, SlaKind::NextResponse);
        QCOMPARE(promises[2].start, Monday + hours{13});
        QVERIFY(!promises[2].endedAt);
        QCOMPARE(story.clock().kind, SlaKind::NextResponse);
        QCOMPARE(story.clock().due(office(), Monday + hours{13}), std::optional{Monday + hours{15}});
    }

    void agentWhoOpensAWaitingTicketIsNoMessage()
    {
        Story story;
        story.moments.push_back(status(Monday + hours{13}, TicketStatus::Open));
        story.ticket.status = TicketStatus::Open;
        QCOMPARE(story.promises().size(), std::size_t{2});
    }

    void vendorWhoAnswersIsNoMessage()
    {
        Story story;
        story.moments.back().status = TicketStatus::OnHold;
        story.customerWrites(Monday + hours{13});
        QCOMPARE(story.promises().size(), std::size_t{2});
    }

    void secondMessageDoesNotStartTheNextResponseAnew()
    {
        Story story;
        story.customerWrites(Monday + hours{13});
        story.moments.push_back(status(Monday + hours{14}, TicketStatus::OnHold));
        story.customerWrites(Monday + hours{15});
        QCOMPARE(story.promises().size(), std::size_t{3});
        QCOMPARE(story.promises()[2].start, Monday + hours{13});
    }

    void nextResponseEndsWithAReplyOrByWaitingAgain()
    {
        Story story;
        story.customerWrites(Monday + hours{13});
        story.moments.push_back(reply(Monday + hours{14}));
        story.moments.push_back(status(Monday + hours{14}, TicketStatus::Pending));
        story.customerWrites(Monday + hours{15});
        story.moments.push_back(status(Monday + hours{16}, TicketStatus::Pending));
        story.ticket.status = TicketStatus::Pending;
        const std::vector<SlaPromise> promises = story.promises();
        QCOMPARE(promises.size(), std::size_t{4});
        QCOMPARE(promises[2].endedAt, std::optional{Monday + hours{14}});
        QCOMPARE(promises[3].start, Monday + hours{15});
        QCOMPARE(promises[3].endedAt, std::optional{Monday + hours{16}});
        QCOMPARE(story.clock().kind, SlaKind::Resolution);
    }

    void reopeningByTheCustomerAsksAgain()
    {
        Story story;
        story.moments.push_back(status(Monday + hours{12}, TicketStatus::Resolved));
        story.moments.push_back({Monday + hours{14}, EventKind::Reopened, TicketStatus::Open, false});
        story.ticket.status = TicketStatus::Open;
        QCOMPARE(story.promises().back().start, Monday + hours{14});
        story.moments.back().isByUs = true;
        QCOMPARE(story.promises().size(), std::size_t{2});
    }

    void withoutSuchAPromiseNothingAsksAgain()
    {
        Story story;
        story.policy = SlaPolicy::standard();
        story.customerWrites(Monday + hours{13});
        QCOMPARE(story.promises().size(), std::size_t{2});
    }

    void ofNextResponseAndResolutionTheFirstDueLeads()
    {
        Story story;
        story.ticket.priority = Priority::High; // resolution in 4 h, two of them used
        story.policy.targets[static_cast<std::size_t>(Priority::High)].nextResponse = hours{3};
        story.customerWrites(Monday + hours{13});
        QCOMPARE(story.clock().kind, SlaKind::Resolution);
        story.policy.targets[static_cast<std::size_t>(Priority::High)].nextResponse = hours{2};
        QCOMPARE(story.clock().kind, SlaKind::NextResponse);
    }

    void statusesPauseAsThePolicySays()
    {
        Story story;
        story.customerWrites(Monday + hours{13});
        QCOMPARE(story.promises()[1].pauses,
                 (std::vector<SlaPause>{{{Monday + hours{11}, Monday + hours{13}}, TicketStatus::Pending}}));
        story.policy.pauses[static_cast<std::size_t>(TicketStatus::Pending)] = false;
        QVERIFY(story.promises()[1].pauses.empty());
    }

    void pauseThatLastsStopsTheClock()
    {
        const Story story;
        const SlaClock clock = story.clock();
        QVERIFY(clock.isPaused);
        QCOMPARE(clock.used(office(), Monday + hours{16}), Millis{hours{2}});
    }

    void anSlaChangeKeepsPausedTime()
    {
        Story story;
        story.policy = SlaPolicy::standard();
        story.customerWrites(Monday + hours{13});
        const SlaClock normal = story.clock();
        story.ticket.priority = Priority::High;
        const SlaClock high = story.clock();
        QCOMPARE(high.target, Millis{hours{4}});
        QCOMPARE(high.paused, normal.paused);
        QCOMPARE(high.paused, Millis{hours{2}});
        QCOMPARE(high.used(office(), Monday + hours{14}), normal.used(office(), Monday + hours{14}));
        QCOMPARE(high.used(office(), Monday + hours{14}), Millis{hours{3}});
        QCOMPARE(high.due(office(), Monday + hours{14}), std::optional{Monday + hours{15}});

        // The tier, too: a rule with another promise.
        story.policy.rules = {{4, "Gold", true, tierIs("gold"), {Minutes{15}, hours{6}}, ""}};
        TicketFacts facts;
        facts.tier = "gold";
        const SlaClock gold = story.clockUnder(slaOf(facts, story.policy));
        QCOMPARE(gold.paused, Millis{hours{2}});
        QCOMPARE(gold.due(office(), Monday + hours{14}), std::optional{Monday + hours{17}});
    }

    void dueTimeOfTheSourceStandsForTheResolution()
    {
        Story story;
        story.ticket.dueAt = Monday + hours{12};
        QCOMPARE(story.promises()[1].target, Millis{hours{3}});
        QCOMPARE(story.promises()[0].target, Millis{story.policy.target(Priority::Normal).firstResponse});
        story.ticket.dueAt = Monday - hours{48};
        QCOMPARE(story.promises()[1].target, Millis{0});
    }

    void finishedTicketsClocksEnd()
    {
        Story story;
        story.customerWrites(Monday + hours{13});
        story.ticket.status = TicketStatus::Closed;
        story.ticket.resolvedAt = Monday + hours{15};
        const std::vector<SlaPromise> promises = story.promises();
        QCOMPARE(promises[1].endedAt, std::optional{Monday + hours{15}});
        QCOMPARE(promises[2].endedAt, std::optional{Monday + hours{15}});
        QCOMPARE(story.clock().kind, SlaKind::Resolution);
    }

    void answerBeforeTheCreationIsGivenAtOnce()
    {
        Story story;
        story.ticket.firstRespondedAt = Monday;
        QCOMPARE(story.promises()[0].endedAt, std::optional{story.ticket.createdAt});
    }

    void momentsTellUsFromTheCustomer()
    {
        std::vector<TicketEvent> story(5);
        story[0].kind = EventKind::Noted;
        story[1].kind = EventKind::Status;
        story[1].change.status = TicketStatus::Open;
        story[2] = story[1];
        story[2].actor = AgentId{7};
        story[3] = story[1];
        story[3].cause = Cause::Rule;
        story[4].kind = EventKind::Responded;
        const std::vector<SlaMoment> moments = slaMoments(story);
        QCOMPARE(moments.size(), std::size_t{4});
        QVERIFY(!moments[0].isByUs);
        QVERIFY(moments[1].isByUs);
        QVERIFY(moments[2].isByUs);
        QCOMPARE(moments[3].kind, EventKind::Responded);
    }
};

QTEST_APPLESS_MAIN(TestSlaPromise)
#include "tst_slapromise.moc"
