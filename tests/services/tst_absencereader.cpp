// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/absencereader.h"

#include "services/deskreader.h"
#include "services/workspacefile.h"
#include "storage/calendarstore.h"
#include "storage/catalogstore.h"
#include "storage/presencestore.h"
#include "storage/timeoffstore.h"

#include <QTest>

using namespace evenkeel;
using namespace std::chrono_literals;

namespace {

const Instant monday = *instantFromIso("2016-03-07");
const Interval week{monday, monday + 168h};

} // namespace

/// Four agents of two teams who work Monday to Friday, 8 to 16.
class TstAbsenceReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void plannedLeaveIsNone();
    void timeOffEnteredInTheMorningIs();
    void whatWasAskedForEarlierIsPlanned();
    void entriesOfManyAreAPlan();
    void oldLeaveThatIsFiledLateSaysNothing();
    void goingAwayForTheDayIs();
    void daysToComeAreNotLost();
    void aDeskWithoutCalendarHasNone();

private:
    [[nodiscard]] TeamAbsence of(int team, Instant now = week.until + 240h)
    {
        const auto names = DeskReader(*m_database).names();
        const auto teams = readUnplannedAbsence(*m_database, *names, week, now);
        return teams ? (*teams)[static_cast<std::size_t>(team - 1)] : TeamAbsence{{-1, -1}, -1};
    }
    std::int64_t addLeave(int agent, Interval span, Instant at)
    {
        const Shift leave{0, AgentId{agent}, span, ShiftKind::TimeOff, {}};
        const auto ids = CalendarStore(*m_database).add(std::span(&leave, 1), at);
        return ids ? ids->front() : -1;
    }

    std::unique_ptr<Database> m_database;
};

void TstAbsenceReader::init()
{
    auto database = openWorkspace(QStringLiteral("sqlite::memory:"), OpenMode::CreateIfMissing);
    QVERIFY(database);
    m_database = std::move(*database);
    CatalogStore catalog(*m_database);
    const std::vector<Team> teams{{TeamId{1}, "Front"}, {TeamId{2}, "Back"}};
    QVERIFY(catalog.saveAll(teams));
    std::vector<Agent> agents;
    std::vector<Shift> shifts;
    for (int i = 1; i <= 4; ++i) {
        Agent agent;
        agent.id = AgentId{i};
        agent.name = "Agent " + std::to_string(i);
        agent.team = TeamId{i <= 3 ? 1 : 2};
        agents.push_back(agent);
        for (int day = 0; day < 5; ++day)
            shifts.push_back({0, agent.id, {monday + 24h * day + 8h, monday + 24h * day + 16h}, ShiftKind::Work, {}});
    }
    QVERIFY(catalog.saveAll(agents));
    QVERIFY(CalendarStore(*m_database).add(shifts, monday - 480h));
}

void TstAbsenceReader::plannedLeaveIsNone()
{
    QVERIFY(addLeave(1, {monday, monday + 48h}, monday - 240h) > 0);
    // Two of the fifteen days were never to be worked.
    QCOMPARE(of(1), (TeamAbsence{{0, 13}, 0}));
}

void TstAbsenceReader::timeOffEnteredInTheMorningIs()
{
    QVERIFY(addLeave(1, {monday, monday + 48h}, monday + 7h) > 0);
    QVERIFY(addLeave(2, {monday + 72h, monday + 96h}, monday + 55h) > 0);  // the day before
    QVERIFY(addLeave(3, {monday + 72h, monday + 96h}, monday + 120h) > 0); // after coming back
    QCOMPARE(of(1), (TeamAbsence{{4, 15}, 3}));
    QCOMPARE(of(2), (TeamAbsence{{0, 5}, 0}));
}

void TstAbsenceReader::whatWasAskedForEarlierIsPlanned()
{
    TimeOffRequest request;
    request.agent = AgentId{1};
    request.span = {monday, monday + 48h};
    request.askedBy = "Agent 1";
    request.askedAt = monday - 300h;
    TimeOffStore store(*m_database);
    const auto id = store.ask(request);
    QVERIFY(id);
    auto asked = store.request(*id);
    QVERIFY(asked);
    asked->entry = addLeave(1, request.span, monday - 2h); // approved late
    asked->state = RequestState::Approved;
    asked->decidedAt = monday - 2h;
    QVERIFY(store.decide(*asked));
    QCOMPARE(of(1).days.lost, 0);
}

void TstAbsenceReader::entriesOfManyAreAPlan()
{
    std::vector<Shift> imported;
    for (int agent = 1; agent <= 3; ++agent)
        imported.push_back({0, AgentId{agent}, {monday, monday + 48h}, ShiftKind::TimeOff, {}});
    QVERIFY(CalendarStore(*m_database).add(imported, monday + 7h));
    QCOMPARE(of(1).days.lost, 0);
    // So is a year of one agent's.
    std::vector<Shift> year;
    for (int day = 0; day < 8; ++day)
        year.push_back({0, AgentId{4}, {monday + 24h * day, monday + 24h * (day + 1)}, ShiftKind::TimeOff, {}});
    QVERIFY(CalendarStore(*m_database).add(year, monday + 7h));
    QCOMPARE(of(2).days.lost, 0);
}

void TstAbsenceReader::oldLeaveThatIsFiledLateSaysNothing()
{
    QVERIFY(addLeave(1, {monday, monday + 48h}, monday + 48h + 169h) > 0);
    QCOMPARE(of(1).days.lost, 0);
}

void TstAbsenceReader::goingAwayForTheDayIs()
{
    PresenceStore presences(*m_database);
    QVERIFY(presences.add({AgentId{1}, Presence::Offline, monday + 9h, {}}));
    QVERIFY(presences.add({AgentId{1}, Presence::Available, monday + 80h, {}}));
    // Away over lunch, and at the end of the day, is not.
    QVERIFY(presences.add({AgentId{2}, Presence::Away, monday + 36h, monday + 37h}));
    QVERIFY(presences.add({AgentId{3}, Presence::Offline, monday + 16h, {}}));
    QVERIFY(presences.add({AgentId{4}, Presence::Busy, monday + 8h, {}}));
    // Nobody set the presence anew: that day is told of, and no other.
    QCOMPARE(of(1).days, (AbsentDays{1, 15}));
    QCOMPARE(of(2).days.lost, 0);
}

void TstAbsenceReader::daysToComeAreNotLost()
{
    QVERIFY(addLeave(1, {monday, monday + 168h}, monday + 7h) > 0);
    QCOMPARE(of(1, monday + 48h).days, (AbsentDays{2, 6}));
    QCOMPARE(of(1, monday - 1h).days, (AbsentDays{0, 0}));
}

void TstAbsenceReader::aDeskWithoutCalendarHasNone()
{
    auto database = openWorkspace(QStringLiteral("sqlite::memory:"), OpenMode::CreateIfMissing);
    QVERIFY(database);
    const auto names = DeskReader(**database).names();
    const auto teams = readUnplannedAbsence(**database, *names, week, week.until);
    QVERIFY(teams);
    QVERIFY(teams->empty());
}

QTEST_GUILESS_MAIN(TstAbsenceReader)
#include "tst_absencereader.moc"
