// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "storage/calendarrulestore.h"
#include "storage/calendarstore.h"
#include "storage/handoverstore.h"
#include "storage/holidaystore.h"
#include "storage/timeoffstore.h"

#include <QTest>

using namespace evenkeel;

/// What planners edit, and two of them at once.
class CalendarEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movedEntryKeepsItsName();
    void everyEditHasAWayBack();
    void secondEditOfAnEntryIsTold();
    void nothingIsHalfWritten();
    void editIsOneChangeOfTheDesk();
    void importedNameIsFound();
    void requestIsDecidedOnce();
    void approvedRequestWaitsAgainWhenTakenBack();
    void rulesAreVersioned();
    void unsoundRulesAreRefused();
    void handoverIsAnsweredOnceAndFinished();
    void holidaysKeepTheirNames();
};

namespace {

CalendarEntry entry(std::int64_t agent, int from, int until, std::string uid = {})
{
    return {{0, AgentId{agent}, {minute(from), minute(until)}, ShiftKind::Work, "note"}, std::move(uid)};
}

const Interval Whole{minute(-10'000), minute(10'000)};

CalendarEdit moveOf(const CalendarEntry &stored, int from, int until)
{
    CalendarEntry moved = stored;
    moved.shift.span = {minute(from), minute(until)};
    return {{stored}, {moved}};
}

} // namespace

void CalendarEditsTest::movedEntryKeepsItsName()
{
    const Desk desk;
    CalendarStore store(*desk.database);
    must(store.add(std::vector{Shift{0, AgentId{1}, {minute(0), minute(60)}, ShiftKind::Work, {}}}, minute(0)));
    const CalendarEntry before = must(store.entries(Whole)).at(0);
    QCOMPARE(before.uid, std::string("shift-1"));
    const CalendarEdit made = must(store.edit(moveOf(before, 30, 90), minute(1)));
    QCOMPARE(made.added.at(0).uid, before.uid);
    QVERIFY(made.added.at(0).shift.id != before.shift.id);
    const auto after = must(store.entries(Whole));
    QCOMPARE(after.size(), std::size_t{1});
    QVERIFY(after[0] == made.added[0]);
    QCOMPARE(must(store.shiftsKnownAt(Whole, minute(0))).at(0).span.from, minute(0));
}

void CalendarEditsTest::everyEditHasAWayBack()
{
    const Desk desk;
    CalendarStore store(*desk.database);
    const auto content = [&store] {
        auto entries = must(store.entries(Whole));
        for (CalendarEntry &one : entries)
            one.shift.id = 0;
        std::sort(entries.begin(), entries.end(),
                  [](const CalendarEntry &a, const CalendarEntry &b) { return a.uid < b.uid; });
        return entries;
    };
    std::vector<CalendarEdit> done;
    std::vector<std::vector<CalendarEntry>> states{content()};
    done.push_back(must(store.edit({{}, {entry(1, 0, 60), entry(2, 0, 60)}}, minute(0))));
    states.push_back(content());
    done.push_back(must(store.edit(moveOf(done[0].added[0], 10, 70), minute(1))));
    states.push_back(content());
    done.push_back(must(store.edit({{done[0].added[1]}, {entry(3, 5, 6)}}, minute(2))));
    states.push_back(content());
    for (int round = 0; round < 2; ++round) {
        for (std::size_t i = done.size(); i-- > 0;) {
            must(store.edit(done[i].reversed(), minute(3)));
            QVERIFY(content() == states[i]);
        }
        for (std::size_t i = 0; i < done.size(); ++i) {
            must(store.edit(done[i], minute(4)));
            QVERIFY(content() == states[i + 1]);
        }
    }
}

void CalendarEditsTest::secondEditOfAnEntryIsTold()
{
    const Desk desk;
    CalendarStore store(*desk.database);
    const CalendarEntry seen = must(store.edit({{}, {entry(1, 0, 60)}}, minute(0))).added.at(0);
    must(store.edit(moveOf(seen, 30, 90), minute(1)));
    const auto second = store.edit(moveOf(seen, 10, 70), minute(2));
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Conflict);
    QCOMPARE(second.error().detail, seen.uid);
    QCOMPARE(must(store.entries(Whole)).at(0).shift.span.from, minute(30));
}

void CalendarEditsTest::nothingIsHalfWritten()
{
    const Desk desk;
    CalendarStore store(*desk.database);
    const CalendarEntry kept = must(store.edit({{}, {entry(1, 0, 60)}}, minute(0))).added.at(0);
    QCOMPARE(store.edit({{kept}, {entry(1, 0, 30), entry(1, 40, 40)}}, minute(1)).error().code,
             ErrorCode::InvalidArgument);
    QCOMPARE(store.edit({{kept, entry(2, 0, 1, "gone")}, {}}, minute(1)).error().code, ErrorCode::Conflict);
    QVERIFY(must(store.entries(Whole)) == std::vector{kept});
}

void CalendarEditsTest::editIsOneChangeOfTheDesk()
{
    const Desk desk;
    CalendarStore store(*desk.database);
    ChangeStore changes(*desk.database);
    const CalendarEntry seen = must(store.edit({{}, {entry(1, 0, 60)}}, minute(0))).added.at(0);
    const ChangeId before = must(changes.newest());
    must(store.edit(moveOf(seen, 30, 90), minute(1)));
    QCOMPARE(must(changes.newest()).value, before.value + 1);
    QCOMPARE(must(store.shiftsAsOf(Whole, before)).at(0).span.from, minute(0));
}

void CalendarEditsTest::importedNameIsFound()
{
    const Desk desk;
    CalendarStore store(*desk.database);
    must(store.edit({{}, {entry(1, 0, 60, "a@example"), entry(2, 0, 60, "b@example")}}, minute(0)));
    const std::vector<std::string> asked{"b@example", "nobody", "shift-1", "shift-x"};
    const auto found = must(store.entriesNamed(asked));
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].shift.agent, AgentId{2});
}

void CalendarEditsTest::requestIsDecidedOnce()
{
    const Desk desk;
    TimeOffStore store(*desk.database);
    TimeOffRequest request;
    request.agent = AgentId{1};
    request.span = {minute(0), minute(60)};
    request.note = "Moving house";
    request.askedBy = "Agent 1";
    request.askedAt = minute(-5);
    request.id = must(store.ask(request));
    QVERIFY(must(store.request(request.id)) == request);
    QCOMPARE(must(store.waiting()).size(), std::size_t{1});
    request.state = RequestState::Declined;
    request.decidedBy = "Lead";
    request.decidedAt = minute(1);
    request.reason = "Two are away";
    must(store.decide(request));
    QVERIFY(must(store.request(request.id)) == request);
    QVERIFY(must(store.waiting()).empty());
    request.state = RequestState::Approved;
    QCOMPARE(store.decide(request).error().code, ErrorCode::Conflict);
    QCOMPARE(must(store.requests({minute(59), minute(61)})).size(), std::size_t{1});
    QVERIFY(must(store.requests({minute(60), minute(61)})).empty());
    QCOMPARE(store.request(99).error().code, ErrorCode::NotFound);
    request.span.until = request.span.from;
    QCOMPARE(store.ask(request).error().code, ErrorCode::InvalidArgument);
}

void CalendarEditsTest::approvedRequestWaitsAgainWhenTakenBack()
{
    const Desk desk;
    const CalendarEdit made = must(CalendarStore(*desk.database).edit({{}, {entry(1, 0, 60)}}, minute(0)));
    TimeOffStore store(*desk.database);
    TimeOffRequest request;
    request.agent = AgentId{1};
    request.span = {minute(0), minute(60)};
    request.id = must(store.ask(request));
    QCOMPARE(store.reopen(request.id).error().code, ErrorCode::Conflict);
    TimeOffRequest approved = request;
    approved.state = RequestState::Approved;
    approved.entry = made.added.at(0).shift.id;
    must(store.decide(approved));
    QVERIFY(must(store.request(request.id)) == approved);
    must(store.reopen(request.id));
    QVERIFY(must(store.request(request.id)) == request);
}

void CalendarEditsTest::rulesAreVersioned()
{
    const Desk desk;
    CalendarRuleStore store(*desk.database);
    QCOMPARE(must(store.newest()).version, 0);
    CalendarRules rules;
    rules.rest = std::chrono::minutes{600};
    rules.unexpected = 0.35;
    QCOMPARE(must(store.save(rules, 0, minute(0))), 1);
    QVERIFY(must(store.newest()).rules == rules);
    QCOMPARE(store.save(rules, 0, minute(1)).error().code, ErrorCode::Conflict);
    QCOMPARE(must(store.save({}, 1, minute(1))), 2);
    QVERIFY(must(store.newest()).rules == CalendarRules{});
}

void CalendarEditsTest::unsoundRulesAreRefused()
{
    const Desk desk;
    CalendarRuleStore store(*desk.database);
    for (const auto &spoil : std::vector<std::function<void(CalendarRules &)>>{
             [](CalendarRules &rules) { rules.shrinkage = 1.2; },
             [](CalendarRules &rules) { rules.utilization = std::numeric_limits<double>::quiet_NaN(); },
             [](CalendarRules &rules) { rules.interval = std::chrono::minutes{7}; },
             [](CalendarRules &rules) { rules.daysInRow = 0; },
             [](CalendarRules &rules) { rules.rest = std::chrono::minutes{-1}; }}) {
        CalendarRules rules;
        spoil(rules);
        QCOMPARE(store.save(rules, 0, minute(0)).error().code, ErrorCode::InvalidArgument);
    }
}

void CalendarEditsTest::handoverIsAnsweredOnceAndFinished()
{
    const Desk desk;
    const TicketId ticket = importOne(*desk.database, story("A-1")).touched.at(0);
    HandoverStore store(*desk.database);
    HandoverRecord record;
    record.ticket = ticket;
    record.from = AgentId{1};
    record.to = AgentId{2};
    record.why = "On leave from Thursday";
    record.askedAt = minute(1);
    record.id = must(store.ask(record));
    QVERIFY(must(store.record(record.id)) == record);
    QCOMPARE(store.finish(record.id, "done").error().code, ErrorCode::Conflict);
    record.state = HandoverState::Accepted;
    record.answer = "Gladly";
    record.answeredAt = minute(2);
    must(store.answer(record));
    QCOMPARE(store.answer(record).error().code, ErrorCode::Conflict);
    must(store.finish(record.id, "Solved on Friday"));
    record.outcome = "Solved on Friday";
    QVERIFY(must(store.ofAgent(AgentId{2})) == std::vector{record});
    QVERIFY(must(store.ofTicket(ticket)) == std::vector{record});
    QVERIFY(must(store.ofAgent(AgentId{3})).empty());
    record.to = record.from;
    QCOMPARE(store.ask(record).error().code, ErrorCode::InvalidArgument);
}

void CalendarEditsTest::holidaysKeepTheirNames()
{
    const Desk desk;
    HolidayStore store(*desk.database);
    const std::vector<PublicHoliday> holidays{{"2016-03-25", "Germany", "Good Friday"},
                                              {"2016-03-28", "Germany", "Easter Monday"}};
    must(store.save(holidays));
    const std::vector<PublicHoliday> again{{"2016-03-25", "Germany", "Karfreitag"}};
    must(store.save(again));
    QVERIFY(must(store.between("2016-03-25", "2016-03-27")) == again);
    QCOMPARE(must(store.between("2016-01-01", "2016-12-31")).size(), std::size_t{2});
    const std::vector<PublicHoliday> wrong{{"2016-01-01", "x", "y"}, {"2016-02-30", "x", "y"}};
    QCOMPARE(store.save(wrong).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(must(store.between("2016-01-01", "2016-12-31")).size(), std::size_t{2});
}

QTEST_GUILESS_MAIN(CalendarEditsTest)
#include "tst_calendaredits.moc"
