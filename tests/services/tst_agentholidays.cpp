// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/agentholidays.h"

#include "services/calendarreader.h"
#include "services/calendarservice.h"
#include "services/checkservice.h"
#include "services/coverageservice.h"
#include "services/deskreader.h"
#include "services/routingservice.h"
#include "services/workspacefile.h"
#include "storage/calendarstore.h"
#include "storage/catalogstore.h"
#include "storage/checker.h"
#include "storage/ticketstore.h"

#include <QtTest/QtTest>

using namespace evenkeel;

/// Public holidays close the agents they concern, and nobody else.
class TestAgentHolidays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void regionsNobodyBelongsToConcernTheRest();
    void mostAgentsMakeADeskHoliday();
    void usualHoursFallAway();
    void routingGivesNothingUnlessAShiftSaysOtherwise();
    void olderDecisionsComeOutAsTheyDid();
    void editsAreTakenBack();
    void whatIsNoDateIsRefused();
    void plansLeaveHolidaysOut();
    void demandOfTheDayIsNotTheWeekdays();

private:
    [[nodiscard]] Instant at(const char *time) const { return *instantFromIso(time); }
    void keep(const std::vector<PublicHoliday> &holidays, const std::vector<AgentRegion> &regions = {})
    {
        HolidayStore store(*m_database);
        const auto edit = store.editFor(holidays, regions);
        QVERIFY(edit && store.edit(*edit));
    }
    [[nodiscard]] Millis openOn(AgentId agent, const char *day)
    {
        const Interval span{at(day), at(day) + std::chrono::days{1}};
        const auto names = DeskReader(*m_database).names();
        const auto agents = CalendarReader(*m_database, m_now).agents({span, {}}, *names);
        for (const AgentEntries &one : *agents) {
            if (one.agent.id == agent)
                return one.open.lengthWithin(span);
        }
        return Millis{-1};
    }
    [[nodiscard]] TicketId waitingTicket(const std::string &reference, Instant created);

    std::unique_ptr<Database> m_database;
    Instant m_now = *instantFromIso("2016-03-22T09:00Z");
    AgentId m_wen;
    AgentId m_felix;
    ChannelId m_channel;
    const PublicHoliday m_goodFriday{"2016-03-25", "Germany", "Good Friday"};
};

void TestAgentHolidays::init()
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
    agent.zone = "Europe/London";
    agent.name = "Felix Aydin";
    m_felix = *catalog.save(agent);
    std::vector<WeekSpan> days;
    for (int weekday = 1; weekday <= 5; ++weekday)
        days.push_back({weekday, 9 * 60, 17 * 60});
    const std::vector<UsualHours> usual{{m_wen, Instant{}, {"Europe/Berlin", days}},
                                        {m_felix, Instant{}, {"Europe/London", days}}};
    QVERIFY(CalendarStore(*m_database).addPatterns(usual));
}

TicketId TestAgentHolidays::waitingTicket(const std::string &reference, Instant at)
{
    TicketEvent created;
    created.at = at;
    created.kind = EventKind::Created;
    created.change.subject = "Refund";
    created.change.channel = m_channel;
    return *TicketStore(*m_database).create("desk", reference, created);
}

void TestAgentHolidays::regionsNobodyBelongsToConcernTheRest()
{
    const std::vector<PublicHoliday> days{
        {"2016-03-28", "Germany", {}}, {"2016-03-25", "Germany", {}}, {"2016-03-17", "Ireland", {}}};
    const AgentHolidays unsaid(days, {});
    QVERIFY((unsaid.of(m_wen) == std::vector<std::string>{"2016-03-17", "2016-03-25", "2016-03-28"}));
    const AgentRegion german{m_wen, "Germany"};
    const AgentHolidays said(days, std::span(&german, 1));
    QVERIFY((said.of(m_wen) == std::vector<std::string>{"2016-03-25", "2016-03-28"}));
    QVERIFY((said.of(m_felix) == std::vector<std::string>{"2016-03-17"}));
}

void TestAgentHolidays::mostAgentsMakeADeskHoliday()
{
    const std::vector<PublicHoliday> days{{"2016-03-25", "Germany", {}}, {"2016-03-17", "Ireland", {}}};
    const std::vector<AgentRegion> regions{{AgentId{1}, "Germany"}, {AgentId{2}, "Germany"}, {AgentId{3}, "Ireland"}};
    const AgentHolidays holidays(days, regions);
    const std::vector<AgentId> agents{AgentId{1}, AgentId{2}, AgentId{3}};
    QVERIFY((deskHolidays({"2016-12-24"}, holidays, agents) == std::vector<std::string>{"2016-03-25", "2016-12-24"}));
    QVERIFY((deskHolidays({}, holidays, std::span(agents).last(1)) == std::vector<std::string>{"2016-03-17"}));
}

void TestAgentHolidays::usualHoursFallAway()
{
    QVERIFY(openOn(m_wen, "2016-03-25") == std::chrono::hours{8});
    keep({m_goodFriday}, {{m_wen, "Germany"}});
    QVERIFY(openOn(m_wen, "2016-03-25") == Millis{0});
    QVERIFY(openOn(m_wen, "2016-03-24") == std::chrono::hours{8});
    QVERIFY(openOn(m_felix, "2016-03-25") == std::chrono::hours{8});
    const auto view = CalendarReader(*m_database, m_now).view({{at("2016-03-21"), at("2016-03-28")}, {}});
    QCOMPARE(view->closedDays.size(), std::size_t{1});
    QVERIFY((view->closedDays.at(m_wen).at(0).span == Interval{at("2016-03-24T23:00Z"), at("2016-03-25T23:00Z")}));
    // A week that is edited keeps its holiday.
    CalendarEntry monday = view->entries.front();
    monday.uid.clear();
    CalendarEntry later = monday;
    later.shift.span.until += std::chrono::hours{1};
    const auto done = CalendarService(*m_database, m_now).edit({{monday}, {later}});
    QVERIFY(done);
    QCOMPARE(done->added.size(), std::size_t{monday.shift.agent == m_wen ? 4U : 5U});
    QVERIFY(openOn(m_wen, "2016-03-25") == Millis{0});
}

void TestAgentHolidays::routingGivesNothingUnlessAShiftSaysOtherwise()
{
    keep({m_goodFriday});
    const Instant friday = at("2016-03-25T10:00Z");
    const TicketId ticket = waitingTicket("A-1", friday - std::chrono::hours{1});
    QVERIFY(RoutingService(*m_database, friday).route({}));
    QCOMPARE(TicketStore(*m_database).ticket(ticket)->agent, AgentId{});
    const CalendarEntry shift{{0, m_felix, {friday - std::chrono::hours{2}, friday + std::chrono::hours{4}}, {}, {}},
                              {}};
    QVERIFY(CalendarService(*m_database, friday).edit({{}, {shift}}));
    QVERIFY(RoutingService(*m_database, friday + std::chrono::minutes{1}).route({}));
    QCOMPARE(TicketStore(*m_database).ticket(ticket)->agent, m_felix);
}

void TestAgentHolidays::olderDecisionsComeOutAsTheyDid()
{
    const Instant friday = at("2016-03-25T10:00Z");
    const TicketId ticket = waitingTicket("A-1", friday - std::chrono::hours{1});
    QVERIFY(RoutingService(*m_database, friday).route({}));
    QVERIFY(TicketStore(*m_database).ticket(ticket)->agent.isValid());
    keep({m_goodFriday});
    const auto report = checkWorkspace(*m_database, {}, {});
    QVERIFY(report && report->isOk());
    QVERIFY(Checker(*m_database).check()->empty());
}

void TestAgentHolidays::editsAreTakenBack()
{
    HolidayStore store(*m_database);
    keep({{"2016-03-25", "Germany", "Karfreitag"}});
    const std::vector<AgentRegion> regions{{m_wen, "Germany"}};
    const std::vector<PublicHoliday> wanted{m_goodFriday, {"2016-03-28", "Germany", "Easter Monday"}};
    const auto edit = store.editFor(wanted, regions);
    QVERIFY(edit);
    QCOMPARE(edit->removed.size(), std::size_t{1});
    QCOMPARE(edit->added.size(), std::size_t{2});
    QVERIFY(store.edit(*edit));
    QVERIFY(*store.between("2016-03-01", "2016-03-31") == wanted);
    QVERIFY(*store.regions() == regions);
    QVERIFY(store.editFor(wanted, regions)->isEmpty());
    QVERIFY(store.edit(edit->reversed()));
    QCOMPARE(store.between("2016-03-01", "2016-03-31")->size(), std::size_t{1});
    QCOMPARE(store.between("2016-03-01", "2016-03-31")->at(0).name, std::string("Karfreitag"));
    QVERIFY(store.regions()->empty());
    QCOMPARE(store.asOf("2016-03-01", "2016-03-31", NewestChange)->size(), std::size_t{1});
    QVERIFY(Checker(*m_database).check()->empty());
}

void TestAgentHolidays::whatIsNoDateIsRefused()
{
    HolidayStore store(*m_database);
    QCOMPARE(store.edit({{}, {{"2016-02-30", "Germany", "?"}}, {}, {}}).error().code, ErrorCode::InvalidArgument);
    QVERIFY(store.between("2016-01-01", "2016-12-31")->empty());
}

void TestAgentHolidays::plansLeaveHolidaysOut()
{
    keep({m_goodFriday}, {{m_wen, "Germany"}});
    CalendarEdit edit;
    for (const AgentId agent : {m_wen, m_felix}) {
        for (const char *day : {"2016-03-24T08:00Z", "2016-03-25T08:00Z"})
            edit.added.push_back({{0, agent, {at(day), at(day) + std::chrono::hours{8}}, ShiftKind::Work, {}}, {}});
    }
    const auto names = DeskReader(*m_database).names();
    const auto left = withoutHolidays(*m_database, edit, *names);
    QVERIFY(left);
    QCOMPARE(left->added.size(), std::size_t{3});
    for (const CalendarEntry &entry : left->added)
        QVERIFY(entry.shift.agent == m_felix || entry.shift.span.from == at("2016-03-24T08:00Z"));
}

void TestAgentHolidays::demandOfTheDayIsNotTheWeekdays()
{
    // Four Fridays of two tickets each; the last one is a holiday with none.
    for (const char *day : {"2016-03-04", "2016-03-11", "2016-03-18"}) {
        for (int number = 0; number < 2; ++number)
            static_cast<void>(
                waitingTicket(std::string(day) + std::to_string(number), at(day) + std::chrono::hours{10}));
    }
    m_now = at("2016-03-29T09:00Z");
    const auto minutesOn = [this](const char *day) {
        const auto view = CoverageService(*m_database, m_now).coverage({{at(day), at(day) + std::chrono::days{1}}, {}});
        double sum = 0;
        for (const CoverageInterval &interval : view->coverage.intervals)
            sum += interval.demandMinutes;
        return std::pair(sum, view->holidaysObserved);
    };
    const double pulledDown = minutesOn("2016-04-01").first;
    keep({m_goodFriday, {"2016-04-08", "Germany", "Another"}});
    const auto [friday, observed] = minutesOn("2016-04-01");
    QCOMPARE(observed, 1);
    QVERIFY(friday > pulledDown * 1.3); // three Fridays are asked instead of four
    QCOMPARE(minutesOn("2016-04-08").first, 0.0);
}

QTEST_GUILESS_MAIN(TestAgentHolidays)
#include "tst_agentholidays.moc"
