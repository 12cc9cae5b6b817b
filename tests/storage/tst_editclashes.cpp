// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "storage/calendarstore.h"
#include "storage/holidaystore.h"
#include "storage/presencestore.h"
#include "storage/timeoffstore.h"

#include <QTest>

using namespace evenkeel;

/// Edits that were made without knowing of another one are refused, and nothing of them is stored.
class EditClashesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overwritesNoPresenceThatSomebodyElseSet();
    void takesWhatHasEndedForNothing();
    void overwritesNoHolidayThatSomebodyElseNamed();
    void movesNoAgentWhoseRegionSomebodyElseChanged();
    void tellsHowAnEntryStandsOrStoodLast();
    void letsARequestWaitAgainThatWasDeclined();
};

void EditClashesTest::overwritesNoPresenceThatSomebodyElseSet()
{
    const Desk desk;
    PresenceStore store(*desk.database);
    const PresenceSetting away{AgentId{1}, Presence::Away, minute(0), minute(60)};
    const PresenceSetting busy{AgentId{1}, Presence::Busy, minute(1), std::nullopt};
    must(store.change(away, std::nullopt));
    const auto refused = store.change(busy, std::nullopt); // by somebody who saw nothing set by hand
    QCOMPARE(refused.error(), (Error{ErrorCode::Conflict, "presence 1"}));
    QCOMPARE(must(store.settingsAt(minute(2))), std::vector{away});
    PresenceSetting longer = away;
    longer.until = minute(90);
    QCOMPARE(store.change(busy, longer).error().code, ErrorCode::Conflict);
    must(store.change(busy, away));
    QCOMPARE(must(store.settingsAt(minute(2))), std::vector{busy});
    QCOMPARE(must(store.newestOf(AgentId{1}, minute(2))), std::int64_t{2});
    QCOMPARE(must(store.newestOf(AgentId{2}, minute(2))), std::int64_t{0});
}

void EditClashesTest::takesWhatHasEndedForNothing()
{
    const Desk desk;
    PresenceStore store(*desk.database);
    const PresenceSetting away{AgentId{1}, Presence::Away, minute(0), minute(5)};
    must(store.change(away, std::nullopt));
    must(store.change({AgentId{1}, Presence::Busy, minute(6), minute(8)}, away)); // seen before it ended
    must(store.change({AgentId{1}, Presence::Away, minute(9), std::nullopt}, std::nullopt));
    QCOMPARE(must(store.settingsAt(minute(9))).size(), std::size_t{1});
}

void EditClashesTest::overwritesNoHolidayThatSomebodyElseNamed()
{
    const Desk desk;
    HolidayStore store(*desk.database);
    const PublicHoliday named{"2026-12-25", "de", "Weihnachten"};
    const PublicHoliday renamed{"2026-12-25", "de", "Erster Weihnachtstag"};
    const PublicHoliday mine{"2026-12-25", "de", "Christmas"};
    const HolidayEdit first = must(store.editFor(std::vector{named}, {}));
    must(store.edit(first));
    const Error taken{ErrorCode::Conflict, "2026-12-25 de"};
    QCOMPARE(store.edit(first).error(), taken); // it is there already
    const HolidayEdit toMine = must(store.editFor(std::vector{mine}, {}));
    must(store.edit(must(store.editFor(std::vector{renamed}, {}))));
    QCOMPARE(store.edit(toMine).error(), taken);
    QCOMPARE(store.edit(first.reversed()).error(), taken); // nor does undo take theirs away
    QCOMPARE(must(store.between("2026-12-25", "2026-12-25")), std::vector{renamed});
}

void EditClashesTest::movesNoAgentWhoseRegionSomebodyElseChanged()
{
    const Desk desk;
    HolidayStore store(*desk.database);
    const HolidayEdit mine = must(store.editFor({}, std::vector<AgentRegion>{{AgentId{1}, "de"}}));
    must(store.edit(must(store.editFor({}, std::vector<AgentRegion>{{AgentId{1}, "us"}}))));
    QCOMPARE(store.edit(mine).error(), (Error{ErrorCode::Conflict, "agent 1"}));
    QCOMPARE(must(store.regions()), (std::vector<AgentRegion>{{AgentId{1}, "us"}}));
}

void EditClashesTest::tellsHowAnEntryStandsOrStoodLast()
{
    const Desk desk;
    CalendarStore store(*desk.database);
    CalendarEdit edit;
    edit.added.push_back({{0, AgentId{1}, {minute(0), minute(60)}, ShiftKind::Work, {}}, "a"});
    const CalendarEdit added = must(store.edit(edit, minute(0)));
    CalendarEdit move = {added.added, added.added};
    move.added.front().shift.span.until = minute(30);
    const CalendarEdit moved = must(store.edit(move, minute(1)));
    auto newest = must(store.newestNamed("a"));
    QVERIFY(newest && !newest->isRemoved);
    QCOMPARE(newest->entry, moved.added.front());
    QCOMPARE(newest->changedAt, minute(1));
    must(store.edit({moved.added, {}}, minute(2)));
    newest = must(store.newestNamed("a"));
    QVERIFY(newest && newest->isRemoved);
    QCOMPARE(newest->changedAt, minute(2));
    QVERIFY(!must(store.newestNamed("b")));
}

void EditClashesTest::letsARequestWaitAgainThatWasDeclined()
{
    const Desk desk;
    TimeOffStore store(*desk.database);
    TimeOffRequest request;
    request.agent = AgentId{1};
    request.span = {minute(0), minute(60)};
    request.id = must(store.ask(request));
    request.state = RequestState::Declined;
    must(store.decide(request));
    QCOMPARE(store.reopen(request.id).error().code, ErrorCode::Conflict); // it was not approved
    must(store.reopen(request.id, RequestState::Declined));
    QCOMPARE(must(store.request(request.id)).state, RequestState::Asked);
    QCOMPARE(store.reopen(request.id, RequestState::Asked).error().code, ErrorCode::Conflict);
}

QTEST_GUILESS_MAIN(EditClashesTest)
#include "tst_editclashes.moc"
