// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarsamples.h"

#include "base/random.h"

#include <QtTest/QtTest>

#include <map>
#include <set>

using namespace evenkeel;
using namespace std::chrono_literals;

/// Each rule of the calendar, when it is broken and what would mend it.
class TestConflicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodWeekHasNone();
    void workOnWorkOverlaps();
    void twoThingsOnTheShiftOverlap();
    void workOnTimeOffKeepsItsLongerPiece();
    void workAllOffGoes();
    void shortRestStartsLater();
    void splitShiftNeedsNoRest();
    void restIsMeasuredThroughTheNightOfTheChange();
    void longWeekGivesBackFromItsEnd();
    void weekOfTheChangeHas167Hours();
    void breaksAndTimeOffAreNotWorked();
    void sevenDaysInARow();
    void thinCoverNamesWhoCouldCome();
    void fixesMend_data();
    void fixesMend();
    void agreesWithCountingMinutes();
    void orderOfEntriesDoesNotMatter();

private:
    static std::vector<CalendarConflict> only(const ConflictProblem &problem, CalendarRule rule)
    {
        std::vector<CalendarConflict> found = findConflicts(problem);
        std::erase_if(found, [rule](const CalendarConflict &conflict) { return conflict.rule != rule; });
        return found;
    }
};

void TestConflicts::aGoodWeekHasNone()
{
    QVERIFY(findConflicts(oneAgent({work(1, "2016-03-21T08:00Z", "2016-03-21T16:00Z"),
                                    entry(2, ShiftKind::Break, "2016-03-21T11:00Z", "2016-03-21T11:30Z"),
                                    work(3, "2016-03-22T08:00Z", "2016-03-22T16:00Z")}))
                .empty());
}

void TestConflicts::workOnWorkOverlaps()
{
    const auto found = findConflicts(oneAgent(
        {work(1, "2016-03-21T08:00Z", "2016-03-21T12:00Z"), work(2, "2016-03-21T11:00Z", "2016-03-21T15:00Z")}));
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(found[0].rule == CalendarRule::Overlap);
    QCOMPARE(found[0].entry, std::int64_t{2});
    QCOMPARE(found[0].other, std::int64_t{1});
    QCOMPARE(found[0].measured, std::int64_t{60});
    QVERIFY((found[0].fix ==
             ConflictFix{FixKind::Change, 2, AgentId{1}, {at("2016-03-21T12:00Z"), at("2016-03-21T15:00Z")}}));
    const auto within = findConflicts(oneAgent(
        {work(1, "2016-03-21T08:00Z", "2016-03-21T12:00Z"), work(2, "2016-03-21T09:00Z", "2016-03-21T10:00Z")}));
    QVERIFY(within.at(0).fix.kind == FixKind::Remove);
}

void TestConflicts::twoThingsOnTheShiftOverlap()
{
    const auto found =
        findConflicts(oneAgent({work(1, "2016-03-21T08:00Z", "2016-03-21T16:00Z"),
                                entry(2, ShiftKind::FocusBlock, "2016-03-21T09:00Z", "2016-03-21T11:00Z"),
                                entry(3, ShiftKind::Training, "2016-03-21T10:00Z", "2016-03-21T12:00Z")}));
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].entry, std::int64_t{3});
}

void TestConflicts::workOnTimeOffKeepsItsLongerPiece()
{
    const auto found =
        findConflicts(oneAgent({work(1, "2016-03-21T08:00Z", "2016-03-21T16:00Z"),
                                entry(2, ShiftKind::TimeOff, "2016-03-21T09:00Z", "2016-03-21T11:00Z")}));
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(found[0].rule == CalendarRule::ShiftOnTimeOff);
    QVERIFY((found[0].fix.span == Interval{at("2016-03-21T11:00Z"), at("2016-03-21T16:00Z")}));
}

void TestConflicts::workAllOffGoes()
{
    const auto found =
        findConflicts(oneAgent({work(1, "2016-03-21T08:00Z", "2016-03-21T16:00Z"),
                                entry(2, ShiftKind::TimeOff, "2016-03-20T00:00Z", "2016-03-25T00:00Z")}));
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(found[0].fix.kind == FixKind::Remove);
}

void TestConflicts::shortRestStartsLater()
{
    const auto found = findConflicts(oneAgent(
        {work(1, "2016-03-21T14:00Z", "2016-03-21T22:00Z"), work(2, "2016-03-22T06:00Z", "2016-03-22T14:00Z")}));
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(found[0].rule == CalendarRule::Rest);
    QCOMPARE(found[0].measured, std::int64_t{480});
    QCOMPARE(found[0].limit, std::int64_t{660});
    QVERIFY((found[0].fix.span == Interval{at("2016-03-22T09:00Z"), at("2016-03-22T14:00Z")}));
}

void TestConflicts::splitShiftNeedsNoRest()
{
    QVERIFY(findConflicts(oneAgent({work(1, "2016-03-21T08:00Z", "2016-03-21T11:00Z"),
                                    work(2, "2016-03-21T14:00Z", "2016-03-21T18:00Z")}))
                .empty());
}

void TestConflicts::restIsMeasuredThroughTheNightOfTheChange()
{
    // 19:00 to 6:00 is eleven hours on the wall, and ten in the night of 27 March.
    const auto found = findConflicts(oneAgent(
        {work(1, "2016-03-26T10:00Z", "2016-03-26T18:00Z"), work(2, "2016-03-27T04:00Z", "2016-03-27T12:00Z")}));
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].measured, std::int64_t{600});
    QVERIFY(findConflicts(oneAgent({work(1, "2016-03-25T10:00Z", "2016-03-25T18:00Z"),
                                    work(2, "2016-03-26T05:00Z", "2016-03-26T12:00Z")}))
                .empty());
}

void TestConflicts::longWeekGivesBackFromItsEnd()
{
    std::vector<Shift> week;
    for (int day = 0; day < 5; ++day) {
        Shift shift = work(day + 1, "2016-03-21T07:00Z", "2016-03-21T16:00Z");
        shift.span.from += std::chrono::days{day};
        shift.span.until += std::chrono::days{day};
        week.push_back(shift);
    }
    const auto found = findConflicts(oneAgent(week));
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(found[0].rule == CalendarRule::WeeklyLimit);
    QCOMPARE(found[0].measured, std::int64_t{45 * 60});
    QVERIFY((found[0].span == Interval{at("2016-03-20T23:00Z"), at("2016-03-27T22:00Z")}));
    QVERIFY((found[0].fix ==
             ConflictFix{FixKind::Change, 5, AgentId{1}, {at("2016-03-25T07:00Z"), at("2016-03-25T11:00Z")}}));
}

void TestConflicts::weekOfTheChangeHas167Hours()
{
    ConflictProblem problem = oneAgent({work(1, "2016-03-20T23:00Z", "2016-03-27T22:00Z")});
    const auto found = only(problem, CalendarRule::WeeklyLimit);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].measured, std::int64_t{167 * 60});
}

void TestConflicts::breaksAndTimeOffAreNotWorked()
{
    ConflictProblem problem = oneAgent({work(1, "2016-03-21T00:00Z", "2016-03-22T18:00Z"),
                                        entry(2, ShiftKind::Break, "2016-03-21T10:00Z", "2016-03-21T11:00Z"),
                                        entry(3, ShiftKind::TimeOff, "2016-03-22T17:00Z", "2016-03-22T18:00Z"),
                                        entry(4, ShiftKind::Training, "2016-03-22T08:00Z", "2016-03-22T09:00Z")});
    QVERIFY(only(problem, CalendarRule::WeeklyLimit).empty());
    problem.rules.weeklyLimit = std::chrono::minutes{40 * 60 - 1};
    const auto found = only(problem, CalendarRule::WeeklyLimit);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].measured, std::int64_t{40 * 60});
    QVERIFY((found[0].fix.span.until == at("2016-03-22T16:59Z")));
}

void TestConflicts::sevenDaysInARow()
{
    std::vector<Shift> days;
    for (int day = 0; day < 7; ++day) {
        Shift shift = work(day + 1, "2016-03-23T08:00Z", "2016-03-23T12:00Z");
        shift.span.from += std::chrono::days{day};
        shift.span.until += std::chrono::days{day};
        days.push_back(shift);
    }
    const auto found = findConflicts(oneAgent(days));
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(found[0].rule == CalendarRule::DaysInRow);
    QCOMPARE(found[0].measured, std::int64_t{7});
    QCOMPARE(found[0].limit, std::int64_t{6});
    QVERIFY((found[0].fix == ConflictFix{FixKind::Remove, 7, AgentId{1}, {}}));
    days.erase(days.begin() + 3);
    QVERIFY(findConflicts(oneAgent(days)).empty());
}

void TestConflicts::thinCoverNamesWhoCouldCome()
{
    ConflictProblem problem = oneAgent({work(1, "2016-03-21T08:00Z", "2016-03-21T12:00Z")});
    AgentCalendar tired{AgentId{2}, {work(2, "2016-03-21T13:00Z", "2016-03-21T20:00Z")}, berlinDays()};
    AgentCalendar rested{AgentId{3}, {work(3, "2016-03-24T06:00Z", "2016-03-24T18:00Z")}, berlinDays()};
    problem.agents.push_back(tired);
    problem.agents.push_back(rested);
    problem.rules.minimumAgents = 1;
    problem.span = {at("2016-03-21T00:00Z"), at("2016-03-22T00:00Z")};
    problem.deskHours = Intervals({{at("2016-03-21T08:00Z"), at("2016-03-21T18:00Z")}});
    const auto found = findConflicts(problem);
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY((found[0].span == Interval{at("2016-03-21T12:00Z"), at("2016-03-21T13:00Z")}));
    QCOMPARE(found[0].measured, std::int64_t{0});
    QVERIFY(found[0].fix.kind == FixKind::Add);
    QCOMPARE(found[0].fix.agent, AgentId{3});
}

void TestConflicts::fixesMend_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 40; ++seed)
        QTest::newRow(std::to_string(seed).c_str()) << seed;
}

namespace {

std::vector<Shift> randomEntries(Random &random)
{
    std::vector<Shift> entries;
    const auto below = [&random](int count) {
        return static_cast<int>(random.below(static_cast<std::uint64_t>(count)));
    };
    for (int i = 0; i < 24; ++i) {
        Shift entry;
        entry.id = i + 1;
        entry.agent = AgentId{1};
        entry.kind = i < 16 ? ShiftKind::Work : static_cast<ShiftKind>(below(6));
        entry.span.from = at("2016-03-18T00:00Z") + std::chrono::minutes{15} * below(96 * 14);
        entry.span.until = entry.span.from + std::chrono::minutes{15} * (1 + below(40));
        entries.push_back(entry);
    }
    return entries;
}

void apply(std::vector<Shift> &entries, const ConflictFix &fix)
{
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&fix](const Shift &entry) { return entry.id == fix.entry; });
    QVERIFY(found != entries.end());
    if (fix.kind == FixKind::Remove)
        entries.erase(found);
    else
        found->span = fix.span;
}

} // namespace

void TestConflicts::fixesMend()
{
    // Taking the first fix there is, again and again, ends with a calendar without conflicts: no fix adds work.
    QFETCH(unsigned, seed);
    Random random(seed);
    ConflictProblem problem = oneAgent(randomEntries(random));
    for (int step = 0; step < 500; ++step) {
        const auto found = findConflicts(problem);
        const auto fixable = std::find_if(found.begin(), found.end(), [](const CalendarConflict &conflict) {
            return conflict.fix.kind != FixKind::None;
        });
        if (fixable == found.end()) {
            QVERIFY(found.empty());
            return;
        }
        apply(problem.agents[0].entries, fixable->fix);
    }
    QFAIL("the fixes go round in circles");
}

void TestConflicts::agreesWithCountingMinutes()
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        Random random(seed);
        ConflictProblem problem = oneAgent(randomEntries(random));
        const auto &entries = problem.agents[0].entries;
        const LocalDays days = berlinDays();
        std::map<std::size_t, std::int64_t> worked; // minutes by week, as somebody with a stopwatch would count
        std::set<std::int64_t> doubled;             // minutes with two works, or two things on the shift
        std::set<std::int64_t> onLeave;
        for (Instant minute = days.starts.front(); minute < days.starts.back(); minute += 1min) {
            int works = 0;
            int things = 0;
            bool isOff = false;
            bool isBreak = false;
            for (const Shift &one : entries) {
                if (!one.span.contains(minute))
                    continue;
                works += one.kind == ShiftKind::Work ? 1 : 0;
                things += one.kind != ShiftKind::Work && one.kind != ShiftKind::TimeOff ? 1 : 0;
                isOff = isOff || one.kind == ShiftKind::TimeOff;
                isBreak = isBreak || one.kind == ShiftKind::Break;
            }
            if (works > 0 && !isOff && !isBreak)
                ++worked[*days.dayOf(minute) / 7];
            if (works > 1 || things > 1)
                doubled.insert(toMillis(minute));
            if (works > 0 && isOff)
                onLeave.insert(toMillis(minute));
        }
        std::set<std::int64_t> foundDoubled;
        std::set<std::int64_t> foundLeave;
        std::map<std::size_t, std::int64_t> foundWeeks;
        for (const CalendarConflict &conflict : findConflicts(problem)) {
            if (conflict.rule == CalendarRule::WeeklyLimit)
                foundWeeks[*days.dayOf(conflict.span.from) / 7] = conflict.measured;
            for (Instant minute = conflict.span.from; minute < conflict.span.until; minute += 1min) {
                if (conflict.rule == CalendarRule::Overlap)
                    foundDoubled.insert(toMillis(minute));
            }
        }
        QVERIFY(foundDoubled == doubled);
        for (std::size_t week = 0; week < 4; ++week) {
            const bool isOver = worked[week] > problem.rules.weeklyLimit.count();
            QCOMPARE(foundWeeks.contains(week), isOver);
            if (isOver)
                QCOMPARE(foundWeeks[week], worked[week]);
        }
        QCOMPARE(only(problem, CalendarRule::ShiftOnTimeOff).empty(), onLeave.empty());
    }
}

void TestConflicts::orderOfEntriesDoesNotMatter()
{
    Random random(3);
    ConflictProblem problem = oneAgent(randomEntries(random));
    const auto once = findConflicts(problem);
    QVERIFY(!once.empty());
    std::reverse(problem.agents[0].entries.begin(), problem.agents[0].entries.end());
    QVERIFY(findConflicts(problem) == once);
}

QTEST_APPLESS_MAIN(TestConflicts)
#include "tst_conflicts.moc"
