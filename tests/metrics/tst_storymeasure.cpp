// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/storymeasure.h"

#include "smallhistory.h"

#include <QTest>

using namespace evenkeel;
using namespace smallhistory;

namespace {

std::int64_t seen(const MetricsProblem &problem, MetricNoteCode code)
{
    return problem.seen[static_cast<std::size_t>(code)];
}

MetricTicket only(const Told &told, StoryGround with = ground())
{
    const MetricsProblem made = problem({told}, std::move(with));
    return made.tickets.size() == 1 ? made.tickets.front() : MetricTicket{};
}

} // namespace

class TstStoryMeasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesOverWhatWasNotThere();
    void looksNoFurtherThanTheEnd();
    void looksForReopeningsBeyondTheEnd();
    void leavesNegativeDurationsOut();
    void countsClocksThatJump();
    void takesTheSourcesVerdict();
    void countsAnOpenBreachOnce();
    void tellsHowTheAgentWasChosen();
    void knowsLevelsAsTheyWere();
    void saysNothingOfLevelsBeforeAnybodyHadAny();
    void keepsOnlyHoldsInWhichTheClockStrikes();
    void countsTheLastRating();
    void recommendationsAndRevenueAreTaken();
    void numbersTiersAsTheyCome();
};

void TstStoryMeasure::passesOverWhatWasNotThere()
{
    QCOMPARE(problem().tickets.size(), std::size_t{6});
    QVERIFY(problem({Told(TicketId{1}, week.until, Easy)}).tickets.empty());
}

void TstStoryMeasure::looksNoFurtherThanTheEnd()
{
    Told told(TicketId{1}, at(6, 9h), Easy);
    told.assign(at(6, 10h), Ann).reply(at(7, 9h), Ann).resolve(at(7, 10h), Ann);
    const MetricTicket ticket = only(told);
    QVERIFY(ticket.is(TicketMark::OpenAtEnd));
    QVERIFY(!ticket.is(TicketMark::Resolved));
    QCOMPARE(ticket.frtMinutes, NoDuration);
}

void TstStoryMeasure::looksForReopeningsBeyondTheEnd()
{
    Told told(TicketId{1}, at(4, 9h), Easy);
    told.assign(at(4, 9h), Ann).reply(at(4, 10h), Ann).resolve(at(4, 11h), Ann).reopen(at(8, 9h));
    QVERIFY(only(told).is(TicketMark::ReopenedIn14Days));
    QVERIFY(!only(told).is(TicketMark::FirstContact));
    // On Sunday it had not come back, but it might.
    const MetricsProblem early = problem({told}, ground(week, week.until));
    QVERIFY(!early.tickets.front().is(TicketMark::ReopenedIn14Days));
    QCOMPARE(seen(early, MetricNoteCode::WindowsOpen), 1);
}

void TstStoryMeasure::leavesNegativeDurationsOut()
{
    Told told(TicketId{1}, at(0, 9h), Easy);
    told.assign(at(0, 10h), Ann).resolve(at(0, 11h), Ann);
    told.first().change.openedAt = at(0, 12h);
    const MetricsProblem made = problem({told});
    QCOMPARE(made.tickets.front().resolutionHours, NoDuration);
    QCOMPARE(made.tickets.front().waitMinutes, NoDuration);
    QCOMPARE(seen(made, MetricNoteCode::NegativeDurations), 2);
}

void TstStoryMeasure::countsClocksThatJump()
{
    Told told(TicketId{1}, at(0, 9h), Easy);
    told.first().change.openedAt = at(0, 12h);
    QCOMPARE(seen(problem({told}), MetricNoteCode::ClocksThatJump), 1);
    QCOMPARE(seen(problem(), MetricNoteCode::ClocksThatJump), 0);
}

void TstStoryMeasure::takesTheSourcesVerdict()
{
    Told told(TicketId{1}, at(0, 9h), Easy);
    told.assign(at(0, 9h), Ann).resolve(at(0, 10h), Ann);
    told.last().change.slaMet = false;
    const MetricsProblem made = problem({told});
    QVERIFY(made.tickets.front().is(TicketMark::SlaJudged));
    QVERIFY(!made.tickets.front().is(TicketMark::SlaKept));
    QVERIFY(made.tickets.front().is(TicketMark::ResolutionKept)); // by the policy
    QCOMPARE(seen(made, MetricNoteCode::SourceVerdicts), 1);
}

void TstStoryMeasure::countsAnOpenBreachOnce()
{
    // Due on Thursday of the first week, open for weeks: it counts in the first and in none after.
    const Told told(TicketId{1}, at(1, 9h), Easy, Priority::Low);
    QVERIFY(only(told).is(TicketMark::FirstResponseJudged));
    QVERIFY(!only(told).is(TicketMark::FirstResponseKept));
    const MetricTicket later = only(told, ground({week.until, week.until + 168h}));
    QVERIFY(!later.is(TicketMark::FirstResponseJudged));
    QVERIFY(later.is(TicketMark::OpenAtEnd));
}

void TstStoryMeasure::tellsHowTheAgentWasChosen()
{
    const auto methodOf = [](const Told &told) {
        StoryGround with = ground();
        with.methods[DecisionId{5}] = AssignmentMethod::LeastCost;
        return only(told, std::move(with)).group(MetricDimension::Method);
    };
    Told routed(TicketId{1}, at(0, 9h), Easy);
    routed.add(EventKind::Assigned, at(0, 9h), Cause::Rule).change.agent = Ann;
    QCOMPARE(methodOf(routed), MethodRule);
    routed.last().decision = DecisionId{5};
    QCOMPARE(methodOf(routed), static_cast<std::uint32_t>(AssignmentMethod::LeastCost));
    QCOMPARE(methodOf(routed.assign(at(0, 10h), Ben, Cause::Person)), MethodPerson);
    QCOMPARE(methodOf(Told(TicketId{1}, at(0, 9h), Easy).assign(at(0, 9h), Ann, Cause::Import)), MethodSource);
    QCOMPARE(methodOf(Told(TicketId{1}, at(0, 9h), Easy)), NoGroup);
}

void TstStoryMeasure::knowsLevelsAsTheyWere()
{
    StoryGround with = ground();
    const Instant start = *instantFromIso("2026-01-01");
    with.levels = LevelHistory({{Ben, Api, Proficiency::Basic, start, LevelSource::Hand, {}},
                                {Ben, Api, Proficiency::Advanced, at(2, 0h), LevelSource::Hand, {}}});
    QVERIFY(only(Told(TicketId{1}, at(0, 9h), Hard).assign(at(0, 9h), Ben), with).is(TicketMark::Misrouted));
    QVERIFY(!only(Told(TicketId{1}, at(3, 9h), Hard).assign(at(3, 9h), Ben), with).is(TicketMark::Misrouted));
}

void TstStoryMeasure::saysNothingOfLevelsBeforeAnybodyHadAny()
{
    StoryGround with = ground();
    with.levels = LevelHistory({{Ben, Api, Proficiency::Basic, at(2, 0h), LevelSource::Hand, {}}});
    QVERIFY(!only(Told(TicketId{1}, at(0, 9h), Hard).assign(at(0, 9h), Ann), with).is(TicketMark::AskingSkill));
}

void TstStoryMeasure::keepsOnlyHoldsInWhichTheClockStrikes()
{
    Told told(TicketId{1}, at(0, 9h), Easy);
    told.assign(at(0, 9h + 5min), Ann).assign(at(0, 9h + 55min), Ben).resolve(at(0, 10h + 1min), Ben);
    const MetricsProblem made = problem({told});
    QCOMPARE(made.holds.size(), std::size_t{1});
    QCOMPARE(made.holds.front().agent, 1U);
    QCOMPARE(made.holds.front().load, 10.0F);
}

void TstStoryMeasure::countsTheLastRating()
{
    Told told(TicketId{1}, at(0, 9h), Easy);
    told.rate(at(0, 10h), 5).rate(at(0, 11h), 1);
    QVERIFY(only(told).is(TicketMark::Rated));
    QVERIFY(!only(told).is(TicketMark::RatedWell));
}

void TstStoryMeasure::recommendationsAndRevenueAreTaken()
{
    Told told(TicketId{1}, at(0, 9h), Easy);
    told.add(EventKind::Rated, at(0, 10h), Cause::Connector).change.recommendation = 10;
    told.add(EventKind::Rated, at(0, 11h), Cause::Connector).change.recommendation = 6; // the last answer counts
    told.add(EventKind::Classified, at(0, 11h), Cause::Connector).change.revenue = 250.5;
    const MetricTicket made = only(told);
    QCOMPARE(static_cast<int>(made.recommendation), 6);
    QVERIFY(!made.is(TicketMark::Rated)); // no CSAT
    QVERIFY(made.is(TicketMark::Valued));
    QCOMPARE(made.revenue, 250.5);
    Told odd(TicketId{1}, at(0, 9h), Easy);
    odd.add(EventKind::Rated, at(0, 10h), Cause::Connector).change.recommendation = 11;
    odd.add(EventKind::Classified, at(0, 11h), Cause::Connector).change.revenue =
        std::numeric_limits<double>::quiet_NaN();
    const MetricsProblem problemOfOdd = problem({odd});
    QCOMPARE(problemOfOdd.seen[static_cast<std::size_t>(MetricNoteCode::RatingsOutOfRange)], std::int64_t{1});
    QCOMPARE(problemOfOdd.tickets.front().recommendation, NoRecommendation);
    QVERIFY(!problemOfOdd.tickets.front().is(TicketMark::Valued));
}

void TstStoryMeasure::numbersTiersAsTheyCome()
{
    const MetricsProblem made = problem();
    QCOMPARE(made.groupCounts[static_cast<std::size_t>(MetricDimension::Tier)], 1U);
    QCOMPARE(made.tickets[2].group(MetricDimension::Tier), 0U);
    QCOMPARE(made.tickets[0].group(MetricDimension::Tier), NoGroup);
}

QTEST_APPLESS_MAIN(TstStoryMeasure)
#include "tst_storymeasure.moc"
