// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/breachcause.h"

#include "base/random.h"

#include <QtTest/QtTest>

using namespace evenkeel;
using std::chrono::hours;

namespace {

/// Monday 14 March 2016, 9:00.
const Instant Nine = *instantFromIso("2016-03-14T09:00Z");

Instant after(int minutes)
{
    return Nine + Minutes{minutes};
}

/// Around the clock, one hour promised, looked at after ten.
SlaTrace traceOf(std::vector<SlaPause> pauses = {})
{
    SlaPromise promise;
    promise.start = Nine;
    promise.target = hours{1};
    promise.pauses = std::move(pauses);
    const WorkingTime always(Intervals({{Nine - hours{1}, Nine + hours{200}}}));
    return traceSla(promise, always, {}, after(600));
}

/// A decision for nobody, the last agent of three stopped at the gate.
Decision stoppedAt(Instant at, Gate gate)
{
    Decision decision;
    decision.at = at;
    decision.agentsConsidered = 3;
    decision.stopped[static_cast<std::size_t>(gate)] = 3;
    return decision;
}

BreachSplit split(std::initializer_list<std::pair<BreachCause, int>> minutes)
{
    BreachSplit wanted;
    for (const auto &[cause, length] : minutes)
        wanted.used[static_cast<std::size_t>(cause)] = Minutes{length};
    return wanted;
}

TicketEvent happened(Instant at, EventKind kind)
{
    TicketEvent made;
    made.at = at;
    made.kind = kind;
    return made;
}

} // namespace

class TestBreachCause : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitedForCapacityThenInTheAgentsHands()
    {
        BreachStory story;
        story.decisions = {stoppedAt(after(0), Gate::Capacity)};
        story.held = {{after(400), Instant::max()}};
        const BreachSplit found = splitBreach(traceOf(), story);
        QCOMPARE(found, split({{BreachCause::Capacity, 400}, {BreachCause::AgentsHands, 200}}));
        QCOMPARE(found.mainCause(), BreachCause::Capacity);
    }

    void eachDecisionHoldsUntilTheNext()
    {
        BreachStory story;
        story.decisions = {stoppedAt(after(30), Gate::Language), stoppedAt(after(90), Gate::Profile),
                           stoppedAt(after(200), Gate::Declined)};
        QCOMPARE(splitBreach(traceOf(), story), split({{BreachCause::RoutingNotRun, 30},
                                                       {BreachCause::Skill, 60},
                                                       {BreachCause::Capacity, 110},
                                                       {BreachCause::NotAllowed, 400}}));
    }

    void nobodyOnShiftWhoCouldTakeItIsAMatterOfShifts()
    {
        // The one French speaker works from the second to the fourth hour; the record names whoever was there.
        BreachStory story;
        story.decisions = {stoppedAt(after(0), Gate::Language), stoppedAt(after(130), Gate::Capacity)};
        story.open = Intervals({{after(120), after(240)}});
        QCOMPARE(splitBreach(traceOf(), story),
                 split({{BreachCause::Shift, 480}, {BreachCause::RoutingNotRun, 10}, {BreachCause::Capacity, 110}}));
    }

    void nobodyWithTheSkillIsAMatterOfSkillAtAnyHour()
    {
        BreachStory story;
        story.isAnybodySkilled = false;
        story.open = Intervals();
        QCOMPARE(splitBreach(traceOf(), story), split({{BreachCause::Skill, 600}}));
    }

    void routingThatNeverRanIsNamed()
    {
        QCOMPARE(splitBreach(traceOf(), {}), split({{BreachCause::RoutingNotRun, 600}}));
        QCOMPARE(splitBreach(traceOf(), {}).mainCause(), BreachCause::RoutingNotRun);
    }

    void ticketTakenFromItsAgentWaitsAgain()
    {
        BreachStory story;
        story.held = {{after(0), after(100)}, {after(500), Instant::max()}};
        story.decisions = {stoppedAt(after(100), Gate::Ramp)};
        QCOMPARE(splitBreach(traceOf(), story), split({{BreachCause::AgentsHands, 200}, {BreachCause::Capacity, 400}}));
    }

    void customersPauseStandsBesideTheUsedTime()
    {
        BreachStory story;
        story.held = {{after(0), Instant::max()}};
        story.outside = {{after(60), after(180)}};
        BreachSplit wanted = split({{BreachCause::AgentsHands, 480}});
        wanted.paused = hours{2};
        QCOMPARE(splitBreach(traceOf({{story.outside.front(), TicketStatus::Pending}}), story), wanted);
    }

    void waitingThatDoesNotPauseIsTheCustomers()
    {
        BreachStory story;
        story.held = {{after(0), Instant::max()}};
        story.outside = {{after(60), after(500)}};
        const BreachSplit found = splitBreach(traceOf(), story);
        QCOMPARE(found, split({{BreachCause::AgentsHands, 160}, {BreachCause::Outside, 440}}));
        QCOMPARE(found.mainCause(), BreachCause::Outside);
    }

    void assignedByADecisionThatGaveItToSomebodyIsNoWait()
    {
        // Decided for an agent, yet the ticket is still waiting: the offer was not taken.
        BreachStory story;
        Decision given;
        given.at = after(0);
        given.agent = AgentId{4};
        story.decisions = {given};
        QCOMPARE(splitBreach(traceOf(), story), split({{BreachCause::RoutingNotRun, 600}}));
    }

    void everyGateHasACause()
    {
        std::array<int, BreachCauseCount> gates{};
        for (int gate = 0; gate < GateCount; ++gate)
            ++gates[static_cast<std::size_t>(causeOf(static_cast<Gate>(gate)))];
        QCOMPARE(gates[static_cast<std::size_t>(BreachCause::Capacity)], 7);
        QCOMPARE(gates[static_cast<std::size_t>(BreachCause::Skill)], 2);
        QCOMPARE(gates[static_cast<std::size_t>(BreachCause::Shift)], 3);
        QCOMPARE(gates[static_cast<std::size_t>(BreachCause::NotAllowed)], 4);
    }

    void causesAddUpToTheUsedTimeOnRandomStories()
    {
        Random random(6);
        for (int round = 0; round < 300; ++round) {
            const auto intervals = [&random](int most) {
                std::vector<Interval> made;
                Instant at = Nine - Minutes{100};
                for (int i = random.between(0, most); i > 0; --i) {
                    const Instant from = at + Millis{random.between(1, 9'000'000)};
                    at = from + Millis{random.between(1, 9'000'000)};
                    made.push_back({from, at});
                }
                return made;
            };
            BreachStory story;
            story.held = intervals(3);
            story.outside = intervals(3);
            story.isAnybodySkilled = random.between(0, 4) > 0;
            if (random.between(0, 1) == 0)
                story.open = Intervals(intervals(5));
            Instant at = Nine;
            for (int i = random.between(0, 5); i > 0; --i) {
                at += Millis{random.between(0, 9'000'000)};
                story.decisions.push_back(stoppedAt(at, static_cast<Gate>(random.between(0, GateCount - 1))));
            }
            std::vector<SlaPause> pauses;
            for (const Interval &pause : intervals(3)) {
                if (pause.from >= Nine)
                    pauses.push_back({pause, TicketStatus::Pending});
            }
            const SlaTrace trace = traceOf(pauses);
            const BreachSplit found = splitBreach(trace, story);
            QCOMPARE(found.sum(), trace.used);
            QCOMPARE(found.paused, trace.paused);
        }
    }

    void spansComeFromTheStory()
    {
        std::vector<TicketEvent> story;
        story.push_back(happened(after(0), EventKind::Created));
        story.push_back(happened(after(10), EventKind::Assigned));
        story.back().change.agent = AgentId{1};
        story.push_back(happened(after(20), EventKind::Reassigned));
        story.back().change.agent = AgentId{2};
        story.push_back(happened(after(30), EventKind::Status));
        story.back().change.status = TicketStatus::Pending;
        story.push_back(happened(after(35), EventKind::Status));
        story.back().change.status = TicketStatus::OnHold;
        story.push_back(happened(after(40), EventKind::Unassigned));
        story.back().change.agent = AgentId{};
        story.push_back(happened(after(50), EventKind::Status));
        story.back().change.status = TicketStatus::Open;
        story.push_back(happened(after(60), EventKind::Assigned));
        story.back().change.agent = AgentId{1};
        QCOMPARE(heldSpans(story), (std::vector<Interval>{{after(10), after(40)}, {after(60), Instant::max()}}));
        QCOMPARE(outsideSpans(story), (std::vector<Interval>{{after(30), after(50)}}));
    }
};

QTEST_APPLESS_MAIN(TestBreachCause)
#include "tst_breachcause.moc"
