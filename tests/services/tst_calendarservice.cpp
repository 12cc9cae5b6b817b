// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/calendarservice.h"

#include "services/calendarplans.h"
#include "services/calendarreader.h"
#include "services/coverageservice.h"
#include "services/dayplanservice.h"
#include "services/deskreader.h"
#include "services/routingservice.h"
#include "services/wallclock.h"
#include "services/workspacefile.h"
#include "storage/calendarstore.h"
#include "storage/catalogstore.h"
#include "storage/timeoffstore.h"

#include <QtTest/QtTest>

using namespace evenkeel;

/// Editing the calendar of a desk, and routing that obeys.
class TestCalendarService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void usualHoursAreShownUntilPlanned();
    void usualHoursAloneBreakNoRule();
    void editOfUsualHoursKeepsTheRestOfTheWeek();
    void undoBringsUsualHoursBack();
    void onePlannedWeekCostsNoOther();
    void approvedTimeOffClosesTheAgentAtOnce();
    void approvingTwiceIsTold();
    void takenBackApprovalLeavesNothing();
    void copiedWeekKeepsItsHoursOverTheChange();
    void rotationIsWrittenAtLocalHours();
    void wallClockCountsEveryMinute();
    void timeOffOnUsualHoursIsTold();
    void coverageAddsUpOverTheDayOfTheChange();
    void impactNamesWhoCouldTake();
    void dayPlanFillsTheDay();
    void handoverMovesTheTicketWhenAccepted();

private:
    [[nodiscard]] Instant at(const char *time) const { return *instantFromIso(time); }
    [[nodiscard]] CalendarView week()
    {
        return *CalendarReader(*m_database, m_now).view({{at("2016-03-20T23:00Z"), at("2016-03-27T22:00Z")}, {}});
    }
    [[nodiscard]] std::vector<CalendarEntry> of(const CalendarView &view, AgentId agent)
    {
        std::vector<CalendarEntry> entries = view.entries;
        std::erase_if(entries, [agent](const CalendarEntry &entry) { return entry.shift.agent != agent; });
        return entries;
    }
    [[nodiscard]] CalendarEntry work(AgentId agent, const char *from, const char *until)
    {
        return {{0, agent, {at(from), at(until)}, ShiftKind::Work, {}}, {}};
    }
    [[nodiscard]] TicketId waitingTicket(const std::string &reference);
    [[nodiscard]] AgentId routedTo(TicketId ticket, Instant now);

    std::unique_ptr<Database> m_database;
    Instant m_now = *instantFromIso("2016-03-22T09:00Z"); // a Tuesday in the week before clocks change
    AgentId m_wen;
    AgentId m_felix;
    ChannelId m_channel;
};

void TestCalendarService::init()
{
    auto opened = openWorkspace(QStringLiteral("sqlite::memory:"), OpenMode::CreateIfMissing);
    QVERIFY(opened);
    m_database = std::move(*opened);
    CatalogStore catalog(*m_database);
    m_channel = *catalog.save(Channel{{}, "Mail", ChannelKind::Email, Handling::Deferred});
    Agent agent;
    agent.zone = "Europe/Berlin";
    agent.name = "Wen Zhao";
    m_wen = *catalog.save(agent);
    agent.name = "Felix Aydin";
    m_felix = *catalog.save(agent);
    std::vector<WeekSpan> days;
    for (int weekday = 1; weekday <= 5; ++weekday)
        days.push_back({weekday, 9 * 60, 17 * 60});
    const UsualHours usual{m_wen, Instant{}, {"Europe/Berlin", days}};
    QVERIFY(CalendarStore(*m_database).addPatterns(std::span(&usual, 1)));
}

TicketId TestCalendarService::waitingTicket(const std::string &reference)
{
    TicketEvent created;
    created.at = m_now - std::chrono::hours{1};
    created.kind = EventKind::Created;
    created.change.subject = "Refund";
    created.change.channel = m_channel;
    return *TicketStore(*m_database).create("desk", reference, created);
}

AgentId TestCalendarService::routedTo(TicketId ticket, Instant now)
{
    const auto outcome = RoutingService(*m_database, now).route({});
    return outcome ? TicketStore(*m_database).ticket(ticket)->agent : AgentId{-1};
}

void TestCalendarService::usualHoursAreShownUntilPlanned()
{
    const CalendarView view = week();
    QCOMPARE(view.agents.size(), std::size_t{2});
    QCOMPARE(view.agents[0].name, std::string("Felix Aydin"));
    const auto usual = of(view, m_wen);
    QCOMPARE(usual.size(), std::size_t{5});
    QVERIFY(usual[0].uid.empty() && usual[0].shift.id < 0);
    QVERIFY((usual[0].shift.span == Interval{at("2016-03-21T08:00Z"), at("2016-03-21T16:00Z")}));
    QVERIFY(of(view, m_felix).empty());
}

void TestCalendarService::usualHoursAloneBreakNoRule()
{
    std::vector<WeekSpan> days;
    for (int weekday = 1; weekday <= 7; ++weekday)
        days.push_back({weekday, 6 * 60, 20 * 60});
    const UsualHours usual{m_felix, Instant{}, {"Europe/Berlin", days}};
    QVERIFY(CalendarStore(*m_database).addPatterns(std::span(&usual, 1)));
    QCOMPARE(of(week(), m_felix).size(), std::size_t{7});
    QVERIFY(week().conflicts.empty());
    // As soon as somebody plans the week, its rules hold.
    const CalendarEntry monday = of(week(), m_felix)[0];
    CalendarEntry longer = monday;
    longer.shift.span.until += std::chrono::hours{1};
    QVERIFY(CalendarService(*m_database, m_now).edit({{monday}, {longer}}));
    QVERIFY(!week().conflicts.empty());
}

void TestCalendarService::editOfUsualHoursKeepsTheRestOfTheWeek()
{
    const CalendarEntry monday = of(week(), m_wen)[0];
    CalendarEntry later = monday;
    later.shift.span = {at("2016-03-21T09:00Z"), at("2016-03-21T17:00Z")};
    const auto done = CalendarService(*m_database, m_now).edit({{monday}, {later}});
    QVERIFY(done);
    QVERIFY(done->removed.empty());
    QCOMPARE(done->added.size(), std::size_t{5});
    const auto after = of(week(), m_wen);
    QCOMPARE(after.size(), std::size_t{5});
    QVERIFY(after[0].shift.span == later.shift.span);
    QVERIFY(std::none_of(after.begin(), after.end(), [](const CalendarEntry &entry) { return entry.uid.empty(); }));
    // The same edit from a window that has not looked since.
    QCOMPARE(CalendarService(*m_database, m_now).edit({{monday}, {later}}).error().code, ErrorCode::Conflict);
}

void TestCalendarService::undoBringsUsualHoursBack()
{
    CalendarService service(*m_database, m_now);
    const auto before = of(week(), m_wen);
    const auto done = service.edit({{}, {work(m_wen, "2016-03-26T09:00Z", "2016-03-26T12:00Z")}});
    QVERIFY(done);
    QCOMPARE(of(week(), m_wen).size(), std::size_t{6});
    QVERIFY(service.repeat(done->reversed()));
    QVERIFY(of(week(), m_wen) == before);
    QVERIFY(service.repeat(*done));
    QCOMPARE(of(week(), m_wen).size(), std::size_t{6});
}

void TestCalendarService::onePlannedWeekCostsNoOther()
{
    // A shift planned for next week: routing still gives work in this week's usual hours.
    QVERIFY(CalendarService(*m_database, m_now).edit({{}, {work(m_wen, "2016-03-28T08:00Z", "2016-03-28T12:00Z")}}));
    QCOMPARE(routedTo(waitingTicket("A-1"), m_now), m_wen);
}

void TestCalendarService::approvedTimeOffClosesTheAgentAtOnce()
{
    QVERIFY(CalendarService(*m_database, m_now).edit({{}, {work(m_felix, "2016-03-22T08:00Z", "2016-03-22T16:00Z")}}));
    const TicketId first = waitingTicket("A-1");
    CalendarService service(*m_database, m_now);
    for (const AgentId agent : {m_wen, m_felix}) {
        TimeOffRequest request;
        request.agent = agent;
        request.span = {at("2016-03-22T00:00Z"), at("2016-03-23T00:00Z")};
        request.askedBy = "test";
        const auto asked = service.ask(request);
        QVERIFY(asked);
        QVERIFY(asked->state == RequestState::Asked);
        const auto decided = service.decide(asked->id, RequestState::Approved, "Lead", "Rest well");
        QVERIFY(decided);
        QVERIFY(decided->request.entry > 0);
        if (agent == m_wen)
            QCOMPARE(routedTo(first, m_now), m_felix); // the one who is away gets nothing
    }
    QCOMPARE(routedTo(waitingTicket("A-2"), m_now), AgentId{});
}

void TestCalendarService::approvingTwiceIsTold()
{
    CalendarService service(*m_database, m_now);
    TimeOffRequest request;
    request.agent = m_wen;
    request.span = {at("2016-03-22T00:00Z"), at("2016-03-23T00:00Z")};
    const auto asked = service.ask(request);
    QVERIFY(service.decide(asked->id, RequestState::Approved, "Lead", {}));
    QCOMPARE(service.decide(asked->id, RequestState::Approved, "Other", {}).error().code, ErrorCode::Conflict);
    const auto entries = of(week(), m_wen);
    QCOMPARE(std::count_if(entries.begin(), entries.end(),
                           [](const CalendarEntry &entry) { return entry.shift.kind == ShiftKind::TimeOff; }),
             std::ptrdiff_t{1});
}

void TestCalendarService::takenBackApprovalLeavesNothing()
{
    CalendarService service(*m_database, m_now);
    TimeOffRequest request;
    request.agent = m_wen;
    request.span = {at("2016-03-22T00:00Z"), at("2016-03-23T00:00Z")};
    const auto asked = service.ask(request);
    const auto before = of(week(), m_wen);
    const auto decided = service.decide(asked->id, RequestState::Approved, "Lead", {});
    QVERIFY(service.takeBack(*decided));
    QVERIFY(of(week(), m_wen) == before);
    QCOMPARE(TimeOffStore(*m_database).waiting()->size(), std::size_t{1});
    QCOMPARE(service.takeBack(*decided).error().code, ErrorCode::Conflict);
}

void TestCalendarService::copiedWeekKeepsItsHoursOverTheChange()
{
    const CalendarView view = week();
    const CalendarEdit copy = copiedOnward(view.entries, view.agents, 7);
    QCOMPARE(copy.added.size(), std::size_t{5});
    QVERIFY((copy.added[0].shift.span == Interval{at("2016-03-28T07:00Z"), at("2016-03-28T15:00Z")}));
    QVERIFY(copy.added[0].uid.empty());
    // A night shift into the day of the change ends at six on the wall.
    const std::vector<CalendarEntry> night{work(m_felix, "2016-03-19T21:00Z", "2016-03-20T05:00Z")};
    const CalendarEdit short7 = copiedOnward(night, view.agents, 7);
    QVERIFY((short7.added.at(0).shift.span == Interval{at("2016-03-26T21:00Z"), at("2016-03-27T04:00Z")}));
}

void TestCalendarService::rotationIsWrittenAtLocalHours()
{
    const Rotation rotation{{{"early", 360, 840, 600, 30}, {"late", 840, 1320, 0, 0}}, {0, 0, 1, Rotation::Off}};
    const CalendarView view = week();
    const CalendarEdit edit = rotated(rotation, view.agents, QDate(2016, 3, 25), 4, 1);
    QVERIFY((edit.added[0].shift.span == Interval{at("2016-03-25T05:00Z"), at("2016-03-25T13:00Z")}));
    // Wen begins a day into it: early, late, off, early; 28 March is in summer time.
    const auto wens = std::count_if(edit.added.begin(), edit.added.end(), [this](const CalendarEntry &entry) {
        return entry.shift.agent == m_wen && entry.shift.kind == ShiftKind::Work;
    });
    QCOMPARE(wens, std::ptrdiff_t{3});
    QVERIFY(std::any_of(edit.added.begin(), edit.added.end(), [this](const CalendarEntry &entry) {
        return entry.shift.agent == m_wen && entry.shift.span.from == at("2016-03-28T04:00Z");
    }));
}

void TestCalendarService::wallClockCountsEveryMinute()
{
    const WallClock berlin("Europe/Berlin");
    QVERIFY(berlin.day(QDate(2016, 3, 27)).length() == std::chrono::hours{23});
    QVERIFY(berlin.day(QDate(2016, 10, 30)).length() == std::chrono::hours{25});
    for (const char *zone : {"Europe/Berlin", "America/Sao_Paulo", "Australia/Lord_Howe", "Asia/Kolkata", "nowhere"}) {
        const WallClock clock(zone);
        for (QDate date(2016, 1, 1); date < QDate(2017, 1, 1); date = date.addDays(1)) {
            Instant last = clock.moment(date, 0);
            for (int minute = 0; minute <= 1440; minute += 15) {
                const Instant moment = clock.moment(date, minute);
                QVERIFY(moment >= last);
                last = moment;
                if (minute < 1440 && clock.minute(moment) == minute)
                    QCOMPARE(clock.date(moment), date);
            }
            QCOMPARE(last, clock.moment(date.addDays(1), 0));
        }
    }
}

void TestCalendarService::timeOffOnUsualHoursIsTold()
{
    CalendarService service(*m_database, m_now);
    CalendarEntry leave = work(m_wen, "2016-03-23T11:00Z", "2016-03-23T23:00Z");
    leave.shift.kind = ShiftKind::TimeOff;
    QVERIFY(service.edit({{}, {leave}}));
    const CalendarView view = week();
    QCOMPARE(view.conflicts.size(), std::size_t{1});
    QVERIFY(view.conflicts[0].rule == CalendarRule::ShiftOnTimeOff);
    QVERIFY(view.conflicts[0].fix.entry < 0);
    QVERIFY((view.conflicts[0].fix.span == Interval{at("2016-03-23T08:00Z"), at("2016-03-23T11:00Z")}));
    CalendarRules strict;
    strict.weeklyLimit = std::chrono::hours{30};
    QVERIFY(service.saveRules(strict, 0));
    QCOMPARE(week().conflicts.size(), std::size_t{1});
    QCOMPARE(service.saveRules({}, 0).error().code, ErrorCode::Conflict);
}

void TestCalendarService::coverageAddsUpOverTheDayOfTheChange()
{
    CalendarService service(*m_database, m_now);
    QVERIFY(service.edit({{}, {work(m_felix, "2016-03-26T23:00Z", "2016-03-27T22:00Z")}}));
    const WallClock berlin("Europe/Berlin");
    const auto view =
        CoverageService(*m_database, m_now).coverage({berlin.day(QDate(2016, 3, 27)), {}}, std::chrono::minutes{30});
    QVERIFY(view);
    QCOMPARE(view->coverage.intervals.size(), std::size_t{46});
    double available = 0;
    for (const CoverageInterval &interval : view->coverage.intervals)
        available += interval.availableMinutes;
    QCOMPARE(available, 23 * 60 * 0.7 * 0.75);
    QCOMPARE(CoverageService(*m_database, m_now)
                 .coverage({berlin.day(QDate(2016, 3, 27)), {}}, std::chrono::minutes{7})
                 .error()
                 .code,
             ErrorCode::InvalidArgument);
}

void TestCalendarService::impactNamesWhoCouldTake()
{
    const TicketId ticket = waitingTicket("A-1");
    QCOMPARE(routedTo(ticket, m_now), m_wen);
    const Interval away{at("2016-03-23T00:00Z"), at("2016-03-25T00:00Z")};
    CoverageService service(*m_database, m_now);
    const auto alone = service.impact(m_wen, away);
    QVERIFY(alone);
    QVERIFY(alone->workLost == std::chrono::hours{16});
    QCOMPARE(alone->tickets.size(), std::size_t{1});
    QCOMPARE(alone->tickets[0].reference, std::string("A-1"));
    QCOMPARE(alone->tickets[0].takers, 0);
    QCOMPARE(alone->withoutTakers, 1);
    QVERIFY(CalendarService(*m_database, m_now).edit({{}, {work(m_felix, "2016-03-23T08:00Z", "2016-03-23T16:00Z")}}));
    QCOMPARE(service.impact(m_wen, away)->withoutTakers, 0);
    QCOMPARE(service.impact(AgentId{99}, away).error().code, ErrorCode::NotFound);
    QCOMPARE(service.impact(m_wen, {away.from, away.from}).error().code, ErrorCode::InvalidArgument);
    const Interval ages{instantFromMillis(0), instantFromMillis(INT64_C(4'000'000'000'000))};
    QCOMPARE(service.impact(m_wen, ages).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(CalendarReader(*m_database, m_now).view({ages, {}}).error().code, ErrorCode::InvalidArgument);
}

void TestCalendarService::dayPlanFillsTheDay()
{
    const TicketId ticket = waitingTicket("A-1");
    QCOMPARE(routedTo(ticket, m_now), m_wen);
    CalendarEntry lunch = work(m_wen, "2016-03-22T11:00Z", "2016-03-22T11:30Z");
    lunch.shift.kind = ShiftKind::Break;
    QVERIFY(CalendarService(*m_database, m_now).edit({{}, {lunch}}));
    const auto view = DayPlanService(*m_database, m_now).plan(m_wen, QDate(2016, 3, 22));
    QVERIFY(view);
    QVERIFY(view->plan.open == std::chrono::minutes{7 * 60 - 30}); // 10:00 to 17:00 in Berlin, less lunch
    QCOMPARE(view->plan.lines.size(), std::size_t{1});
    QCOMPARE(view->plan.boxes.front().ticket, ticket);
    QVERIFY(view->plan.boxes.front().span.from == m_now);
    QCOMPARE(view->fixed.size(), std::size_t{1});
    QCOMPARE(view->tickets.at(ticket).reference, std::string("A-1"));
    QCOMPARE(DayPlanService(*m_database, m_now).plan(AgentId{99}, QDate(2016, 3, 22)).error().code,
             ErrorCode::NotFound);
    QVERIFY(DayPlanService(*m_database, m_now).plan(m_felix, QDate(2016, 3, 22))->plan.boxes.empty());
}

void TestCalendarService::handoverMovesTheTicketWhenAccepted()
{
    const TicketId ticket = waitingTicket("A-1");
    QCOMPARE(routedTo(ticket, m_now), m_wen);
    DayPlanService service(*m_database, m_now);
    HandoverRecord record;
    record.ticket = ticket;
    record.from = m_wen;
    record.to = m_felix;
    record.why = "On leave from tomorrow";
    const auto asked = service.askHandover(record);
    QVERIFY(asked);
    QCOMPARE(TicketStore(*m_database).ticket(ticket)->agent, m_wen);
    const auto accepted = service.answerHandover(asked->id, HandoverState::Accepted, "Gladly");
    QVERIFY(accepted);
    QCOMPARE(TicketStore(*m_database).ticket(ticket)->agent, m_felix);
    QVERIFY(service.finishHandover(asked->id, "Solved"));
    QCOMPARE(service.askHandover(record).error().code, ErrorCode::Conflict);
    QCOMPARE(service.answerHandover(asked->id, HandoverState::Declined, {}).error().code, ErrorCode::Conflict);
}

QTEST_GUILESS_MAIN(TestCalendarService)
#include "tst_calendarservice.moc"
