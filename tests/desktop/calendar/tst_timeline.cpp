// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinesamples.h"

#include "desktop/calendar/conflictwords.h"
#include "desktop/calendar/datewords.h"
#include "desktop/calendar/rotationdialog.h"
#include "desktop/calendar/timelinedays.h"
#include "desktop/calendar/timelinedrag.h"

#include <QTest>

using namespace evenkeel;
using samples::at;
using samples::entry;

/// Where time lies, and what a drag makes of entries; no window is needed.
class TimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeRunsEvenlyThroughTheNightOfTheChange();
    void barsHaveGripsAtTheirEnds();
    void snapsToQuarters();
    void movesAllByTheSame();
    void aloneItMayGoToAnotherAgent();
    void copiesLeaveTheFirstWhereItWas();
    void stretchedOverTheNightOfTheChange();
    void neverShorterThanAQuarter();
    void createsFromEitherSide();
    void nothingMovedIsNoEdit();
    void rowsFindEntriesAgain();
    void rowsCountWorkWithoutBreaks();
    void rotationsAreReadFromText();
    void conflictsNameRuleAndFix();
    void missingAgentsNameWhoCouldCome();
    void nightsOfTheChangeHaveTheirHours();
    void datesAreWrittenAsInTheLanguage();
    void rowsAreSearchedByTime();
};

void TimelineTest::timeRunsEvenlyThroughTheNightOfTheChange()
{
    TimelineGeometry geometry;
    geometry.span = samples::week().scope.span;
    geometry.pixelsPerHour = 10;
    QCOMPARE(geometry.width(), 1670); // 167 hours
    QCOMPARE(geometry.xOf(at("2016-03-27T22:00Z")) - geometry.xOf(at("2016-03-26T23:00Z")), 230.0);
    for (int quarter = 0; quarter < 600; ++quarter) {
        const Instant moment = geometry.span.from + std::chrono::minutes{15} * quarter;
        QVERIFY(geometry.at(geometry.xOf(moment)) == moment);
    }
}

void TimelineTest::barsHaveGripsAtTheirEnds()
{
    using Part = TimelineGeometry::Part;
    const QRectF wide(100, 0, 80, 20);
    QVERIFY(TimelineGeometry::partAt(wide, 99) == Part::Nothing);
    QVERIFY(TimelineGeometry::partAt(wide, 102) == Part::Start);
    QVERIFY(TimelineGeometry::partAt(wide, 140) == Part::Body);
    QVERIFY(TimelineGeometry::partAt(wide, 178) == Part::End);
    QVERIFY(TimelineGeometry::partAt(QRectF(100, 0, 8, 20), 104) == Part::Body);
}

void TimelineTest::snapsToQuarters()
{
    QVERIFY(TimelineGeometry::snapped(at("2016-03-21T07:07:29Z")) == at("2016-03-21T07:00Z"));
    QVERIFY(TimelineGeometry::snapped(at("2016-03-21T07:07:31Z")) == at("2016-03-21T07:15Z"));
    QVERIFY(TimelineGeometry::snapped(-std::chrono::minutes{8}) == -std::chrono::minutes{15});
}

void TimelineTest::movesAllByTheSame()
{
    TimelineDrag drag(TimelineDrag::Kind::Move,
                      {entry(1, "a", "2016-03-21T07:00Z", "2016-03-21T15:00Z"),
                       entry(1, "b", "2016-03-21T11:05Z", "2016-03-21T12:00Z")},
                      at("2016-03-21T09:00Z"));
    drag.moveTo(at("2016-03-21T09:52Z"), AgentId{2});
    const auto after = drag.result();
    QVERIFY((after[0].shift.span == Interval{at("2016-03-21T07:45Z"), at("2016-03-21T15:45Z")}));
    QVERIFY((after[1].shift.span == Interval{at("2016-03-21T11:50Z"), at("2016-03-21T12:45Z")}));
    QCOMPARE(after[0].shift.agent, AgentId{1}); // several stay with their agents
    QCOMPARE(drag.edit().removed.size(), std::size_t{2});
    QCOMPARE(drag.edit().added[0].uid, std::string("a"));
}

void TimelineTest::aloneItMayGoToAnotherAgent()
{
    TimelineDrag drag(TimelineDrag::Kind::Move, {entry(1, "a", "2016-03-21T07:00Z", "2016-03-21T15:00Z")},
                      at("2016-03-21T09:00Z"));
    drag.moveTo(at("2016-03-21T09:00Z"), AgentId{2});
    QCOMPARE(drag.result()[0].shift.agent, AgentId{2});
    QCOMPARE(drag.edit().added.size(), std::size_t{1});
}

void TimelineTest::copiesLeaveTheFirstWhereItWas()
{
    TimelineDrag drag(TimelineDrag::Kind::Move, {entry(1, "a", "2016-03-21T07:00Z", "2016-03-21T15:00Z")},
                      at("2016-03-21T09:00Z"));
    drag.setCopying(true);
    drag.moveTo(at("2016-03-22T09:00Z"), AgentId{1});
    const CalendarEdit edit = drag.edit();
    QVERIFY(edit.removed.empty());
    QVERIFY(edit.added.at(0).uid.empty());
    QVERIFY((edit.added.at(0).shift.span == Interval{at("2016-03-22T07:00Z"), at("2016-03-22T15:00Z")}));
}

void TimelineTest::stretchedOverTheNightOfTheChange()
{
    TimelineDrag drag(TimelineDrag::Kind::StretchEnd, {entry(1, "a", "2016-03-26T21:00Z", "2016-03-27T00:00Z")},
                      at("2016-03-27T00:00Z"));
    drag.moveTo(at("2016-03-27T04:03Z"), AgentId{1});
    // From 22:00 to 6:00 on the wall, seven hours of work.
    QVERIFY((drag.result()[0].shift.span.length() == std::chrono::hours{7}));
}

void TimelineTest::neverShorterThanAQuarter()
{
    TimelineDrag start(TimelineDrag::Kind::StretchStart, {entry(1, "a", "2016-03-21T07:00Z", "2016-03-21T15:00Z")},
                       at("2016-03-21T07:00Z"));
    start.moveTo(at("2016-03-23T07:00Z"), AgentId{1});
    QVERIFY((start.result()[0].shift.span == Interval{at("2016-03-21T14:45Z"), at("2016-03-21T15:00Z")}));
    TimelineDrag end(TimelineDrag::Kind::StretchEnd, {entry(1, "a", "2016-03-21T07:00Z", "2016-03-21T15:00Z")},
                     at("2016-03-21T15:00Z"));
    end.moveTo(at("2016-03-20T07:00Z"), AgentId{1});
    QVERIFY((end.result()[0].shift.span == Interval{at("2016-03-21T07:00Z"), at("2016-03-21T07:15Z")}));
}

void TimelineTest::createsFromEitherSide()
{
    for (const bool isForward : {true, false}) {
        CalendarEntry made;
        made.shift.agent = AgentId{1};
        const Instant a = at("2016-03-21T08:02Z");
        const Instant b = at("2016-03-21T16:20Z");
        TimelineDrag drag(TimelineDrag::Kind::Create, {made}, isForward ? a : b);
        drag.moveTo(isForward ? b : a, AgentId{1});
        const CalendarEdit edit = drag.edit();
        QVERIFY(edit.removed.empty());
        QVERIFY((edit.added.at(0).shift.span == Interval{at("2016-03-21T08:00Z"), at("2016-03-21T16:15Z")}));
    }
}

void TimelineTest::nothingMovedIsNoEdit()
{
    TimelineDrag drag(TimelineDrag::Kind::Move, {entry(1, "a", "2016-03-21T07:00Z", "2016-03-21T15:00Z")},
                      at("2016-03-21T09:00Z"));
    drag.moveTo(at("2016-03-21T09:04Z"), AgentId{1});
    QVERIFY(drag.edit().isEmpty());
}

void TimelineTest::rowsFindEntriesAgain()
{
    CalendarView view = samples::week();
    const TimelineRows rows(view);
    QCOMPARE(rows.rows().size(), std::size_t{2});
    const CalendarEntry night = view.entries[2];
    view.entries[2].shift.span.from -= std::chrono::hours{1};
    const TimelineRows moved(view);
    QVERIFY(moved.find(night).isValid());
    QVERIFY(moved.at(moved.find(night)).shift.span.from == at("2016-03-26T20:00Z"));
    view.entries.erase(view.entries.begin() + 2);
    QVERIFY(!TimelineRows(view).find(night).isValid());
    const auto lunch = rows.beside(rows.find(view.entries[0]), 1);
    QCOMPARE(rows.at(lunch).uid, std::string("lunch"));
    QVERIFY(rows.beside(lunch, 7) == lunch);
    QCOMPARE(rows.at(rows.nearest(1, at("2016-03-20T23:00Z"))).uid, std::string("late"));
}

void TimelineTest::rowsCountWorkWithoutBreaks()
{
    const TimelineRows rows(samples::week());
    QVERIFY(rows.rows()[0].work == std::chrono::hours{14}); // 8 - 1 and the night of seven
    QCOMPARE(rows.rows()[0].days, 2);
}

void TimelineTest::rotationsAreReadFromText()
{
    const Rotation rotation = rotationFromText(QStringLiteral("early 7:00-15:30 break 11:00 30, Night 22:00–6:00"),
                                               QStringLiteral("early, NIGHT, off,-"));
    QVERIFY(isSound(rotation));
    QVERIFY((rotation.templates[0] == ShiftTemplate{"early", 420, 930, 660, 30}));
    QVERIFY((rotation.templates[1] == ShiftTemplate{"Night", 1320, 1800, 0, 0}));
    QCOMPARE(rotation.days, (std::vector<int>{0, 1, Rotation::Off, Rotation::Off}));
    for (const char *wrong : {"early", "early 7-15", "early 7:00-15:30 break 20:00 30"})
        QVERIFY(!isSound(rotationFromText(QString::fromLatin1(wrong), QStringLiteral("early"))));
    QVERIFY(!isSound(rotationFromText(QStringLiteral("early 7:00-15:30"), QStringLiteral("late"))));
    QVERIFY(!isSound(rotationFromText(QStringLiteral("early 7:00-15:30"), QString())));
}

void TimelineTest::conflictsNameRuleAndFix()
{
    CalendarConflict conflict;
    conflict.rule = CalendarRule::Rest;
    conflict.measured = 480;
    conflict.limit = 660;
    conflict.fix = {FixKind::Change, 7, AgentId{1}, {at("2016-03-22T09:00Z"), at("2016-03-22T14:00Z")}};
    const QString text = conflictText(conflict, QTimeZone("Europe/Berlin"));
    QVERIFY2(text.contains(QStringLiteral("8.0 h")) && text.contains(QStringLiteral("11.0 h")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("10:00–15:00")), qPrintable(text));
    for (int rule = 0; rule < CalendarRuleCount; ++rule) {
        conflict.rule = static_cast<CalendarRule>(rule);
        conflict.fix.kind = FixKind::None;
        QVERIFY(conflictText(conflict, QTimeZone::utc()).size() > 15);
    }
}

void TimelineTest::missingAgentsNameWhoCouldCome()
{
    CalendarConflict thin;
    thin.rule = CalendarRule::MinimumCoverage;
    thin.span = {at("2016-03-22T08:00Z"), at("2016-03-22T14:00Z")};
    thin.measured = 1;
    thin.limit = 3;
    const DeskNames names = samples::week().names;
    const QTimeZone berlin("Europe/Berlin");
    QCOMPARE(conflictRuleText(thin), QStringLiteral("1 agents there, at least 3"));
    QCOMPARE(conflictFixText(thin, berlin, names), QStringLiteral("No single step is known that would mend it."));
    thin.fix = {FixKind::Add, 0, AgentId{2}, thin.span};
    QCOMPARE(conflictFixText(thin, berlin, names),
             QStringLiteral("A shift of Wen Zhao, 09:00\u201315:00, would be a step."));
    thin.measured = 2;
    QVERIFY(conflictFixText(thin, berlin, names).endsWith(QStringLiteral("would mend it.")));
}

void TimelineTest::nightsOfTheChangeHaveTheirHours()
{
    const QTimeZone berlin("Europe/Berlin");
    const TimelineDays spring({at("2016-03-25T23:00Z"), at("2016-03-28T22:00Z")}, berlin);
    const auto days = spring.within({at("2016-03-26T23:00Z"), at("2016-03-27T22:00Z")});
    QCOMPARE(days.size(), std::size_t{1});
    QCOMPARE(days[0].date, QDate(2016, 3, 27));
    QVERIFY(days[0].span.length() == std::chrono::hours{23});
    QStringList hours;
    for (const TimelineDays::Hour &hour : spring.hours(days[0], 1))
        hours << hour.time.toString(QStringLiteral("H"));
    QCOMPARE(hours.size(), 22); // no clock shows two
    QVERIFY(!hours.contains(QStringLiteral("2")));
    const TimelineDays autumn({at("2016-10-29T22:00Z"), at("2016-10-30T23:00Z")}, berlin);
    const auto night = autumn.within({at("2016-10-30T00:00Z"), at("2016-10-30T10:00Z")});
    QVERIFY(night[0].span.length() == std::chrono::hours{25});
    const auto twice = autumn.hours(night[0], 2);
    QCOMPARE(twice.size(), std::size_t{12}); // two o'clock comes twice
    QVERIFY(twice[0].time == twice[1].time && twice[1].at - twice[0].at == std::chrono::hours{1});
}

void TimelineTest::datesAreWrittenAsInTheLanguage()
{
    const QDate monday(2016, 3, 21);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(dayText(monday, DayForm::Number), QStringLiteral("21."));
    QCOMPARE(dayText(monday, DayForm::Short), QStringLiteral("Mo. 21."));
    QCOMPARE(dayText(monday, DayForm::Month), QStringLiteral("21. März"));
    QCOMPARE(dayText(monday, DayForm::Weekday), QStringLiteral("Mo. 21. März"));
    QCOMPARE(dayText(monday, DayForm::Year), QStringLiteral("21. März 2016"));
    QCOMPARE(monthText(monday), QStringLiteral("März 2016"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(dayText(monday, DayForm::Short), QStringLiteral("Mon 21"));
    QCOMPARE(dayText(monday, DayForm::Month), QStringLiteral("March 21"));
    QCOMPARE(dayText(monday, DayForm::Year), QStringLiteral("March 21, 2016"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(dayText(monday, DayForm::Weekday), QStringLiteral("Mon 21 March"));
    QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Spain));
    QCOMPARE(dayText(monday, DayForm::Month), QStringLiteral("21 de marzo"));
    QLocale::setDefault(before);
    QCOMPARE(zoneText(QTimeZone("America/New_York")), QStringLiteral("New York"));
}

void TimelineTest::rowsAreSearchedByTime()
{
    const TimelineRows rows(samples::week());
    const TimelineRow &line = rows.rows()[0];
    QCOMPARE(line.workWithin(samples::week().scope.span).size(), std::size_t{2});
    QCOMPARE(line.restWithin(samples::week().scope.span).size(), std::size_t{1});
    const auto night = line.workWithin({at("2016-03-27T03:00Z"), at("2016-03-27T03:30Z")});
    QCOMPARE(night.size(), std::size_t{1});
    QCOMPARE(night[0].uid, std::string("night"));
    QVERIFY(line.workWithin({at("2016-03-23T00:00Z"), at("2016-03-24T00:00Z")}).empty());
    QCOMPARE(rows.commonZone(), std::string("Europe/Berlin"));
    QCOMPARE(rows.rowOf(AgentId{9}), -1);
}

QTEST_APPLESS_MAIN(TimelineTest)
#include "tst_timeline.moc"
