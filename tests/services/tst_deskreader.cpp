// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/deskreader.h"

#include "services/workspacefile.h"
#include "storage/calendarstore.h"
#include "storage/catalogstore.h"
#include "storage/policystore.h"
#include "storage/presencestore.h"
#include "storage/skillstore.h"
#include "storage/ticketstore.h"

#include <QtTest/QtTest>

using namespace evenkeel;

/// How stored things become what routing looks at.
class TestDeskReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void workMinusEverythingElseIsOpen();
    void usualHoursStandInForAMissingCalendar();
    void levelsOfThatTimeCount();
    void endedPresenceIsForgotten();
    void whoLeftTheDeskIsNoCandidate();
    void categoryFillsInWhatTheTicketLeavesOpen();
    void ticketsOwnNeedsOverruleTheCategory();
    void languageBecomesANeedWhereThereIsASkillForIt();
    void unknownCategoryNeverStopsIntake();
    void waitingOnTheCustomerPausesTheClock();
    void changedPromiseKeepsPausedTime();
    void firstResponseRunsUntilSomebodyAnswered();
    void sameCustomerKnowsTheLastAgent();

private:
    [[nodiscard]] DeskMoment desk() { return *DeskReader(*m_database).read(m_now); }
    [[nodiscard]] const RoutingTicket &only(const DeskMoment &moment) const { return moment.picture.tickets.at(0); }
    void tell(EventKind kind, Instant at, TicketChange change = {});
    [[nodiscard]] Instant at(const char *time) const { return *instantFromIso(std::string("2024-05-08T") + time); }

    std::unique_ptr<Database> m_database;
    Instant m_now = *instantFromIso("2024-05-08T12:00Z"); // a Wednesday
    AgentId m_agent;
    TicketId m_ticket;
    ChannelId m_channel;
};

void TestDeskReader::init()
{
    auto opened = openWorkspace(QStringLiteral("sqlite::memory:"), OpenMode::CreateIfMissing);
    QVERIFY(opened);
    m_database = std::move(*opened);
    CatalogStore catalog(*m_database);
    m_channel = *catalog.save(Channel{{}, "Mail", ChannelKind::Email, Handling::Deferred});
    Agent agent;
    agent.name = "Ines Haddad";
    m_agent = *catalog.save(agent);
    TicketEvent created;
    created.at = at("09:00Z");
    created.kind = EventKind::Created;
    created.change.subject = "Refund not received";
    created.change.channel = m_channel;
    created.change.customer = "Brauhaus";
    m_ticket = *TicketStore(*m_database).create("desk", "A-1", created);
}

void TestDeskReader::tell(EventKind kind, Instant when, TicketChange change)
{
    TicketEvent event;
    event.ticket = m_ticket;
    event.at = when;
    event.kind = kind;
    event.change = std::move(change);
    QVERIFY(TicketStore(*m_database).append(std::span(&event, 1)));
}

void TestDeskReader::workMinusEverythingElseIsOpen()
{
    const std::vector<Shift> entries{{0, m_agent, {at("08:00Z"), at("16:00Z")}, ShiftKind::Work, {}},
                                     {0, m_agent, {at("12:00Z"), at("12:30Z")}, ShiftKind::Break, {}},
                                     {0, m_agent, {at("15:00Z"), at("17:00Z")}, ShiftKind::FocusBlock, {}}};
    QVERIFY(CalendarStore(*m_database).add(entries, Instant{}));
    const Intervals wanted({{at("08:00Z"), at("12:00Z")}, {at("12:30Z"), at("15:00Z")}});
    QVERIFY(desk().picture.agents.at(0).open == wanted);
}

void TestDeskReader::usualHoursStandInForAMissingCalendar()
{
    const UsualHours usual{m_agent, Instant{}, {"UTC", {{3, 9 * 60, 17 * 60}}}};
    QVERIFY(CalendarStore(*m_database).addPatterns(std::span(&usual, 1)));
    QVERIFY(desk().picture.agents.at(0).open.contains(m_now));
    const Shift early{0, m_agent, {at("06:00Z"), at("11:00Z")}, ShiftKind::Work, {}};
    QVERIFY(CalendarStore(*m_database).add(std::span(&early, 1), Instant{}));
    QVERIFY(!desk().picture.agents.at(0).open.contains(m_now));
}

void TestDeskReader::levelsOfThatTimeCount()
{
    const SkillId billing = *CatalogStore(*m_database).save(Skill{{}, "Billing", SkillKind::Product, {}});
    const std::vector<SkillLevel> levels{
        {m_agent, billing, Proficiency::Basic, at("00:00Z"), LevelSource::Hand, {}},
        {m_agent, billing, Proficiency::Advanced, m_now + std::chrono::hours{1}, LevelSource::Hand, {}}};
    QVERIFY(SkillStore(*m_database).append(levels));
    const std::vector<AgentSkill> now{{billing, Proficiency::Basic}};
    QVERIFY(desk().picture.agents.at(0).skills == now);
    const std::vector<AgentSkill> later{{billing, Proficiency::Advanced}};
    QVERIFY(DeskReader(*m_database).read(m_now + std::chrono::hours{2})->picture.agents.at(0).skills == later);
}

void TestDeskReader::endedPresenceIsForgotten()
{
    QVERIFY(PresenceStore(*m_database).add({m_agent, Presence::Away, at("08:00Z"), at("11:00Z")}));
    QVERIFY(!desk().picture.agents.at(0).presence);
    QVERIFY(PresenceStore(*m_database).add({m_agent, Presence::Busy, at("11:30Z"), std::nullopt}));
    QCOMPARE(desk().picture.agents.at(0).presence->presence, Presence::Busy);
}

void TestDeskReader::whoLeftTheDeskIsNoCandidate()
{
    Agent agent = desk().names.agents.at(m_agent);
    agent.isActive = false;
    QVERIFY(CatalogStore(*m_database).save(agent));
    QVERIFY(desk().picture.agents.empty());
}

void TestDeskReader::categoryFillsInWhatTheTicketLeavesOpen()
{
    CatalogStore catalog(*m_database);
    const SkillId billing = *catalog.save(Skill{{}, "Billing", SkillKind::Product, {}});
    Category category;
    category.name = "Refunds";
    category.required = SkillNeed{billing, Proficiency::Basic, true};
    category.preferred = SkillNeed{billing, Proficiency::Advanced, false};
    category.effort = 7;
    category.handling = std::chrono::minutes{42};
    const CategoryId refunds = *catalog.save(category);
    tell(EventKind::Classified, at("09:10Z"), {.category = refunds});
    const DeskMoment moment = desk();
    QCOMPARE(only(moment).effort, 7);
    QCOMPARE(only(moment).expectedHandling, std::chrono::minutes{42});
    QCOMPARE(only(moment).needs.size(), std::size_t{2});
    QVERIFY(only(moment).needs[0].isRequired && !only(moment).needs[1].isRequired);
}

void TestDeskReader::ticketsOwnNeedsOverruleTheCategory()
{
    CatalogStore catalog(*m_database);
    const SkillId billing = *catalog.save(Skill{{}, "Billing", SkillKind::Product, {}});
    const SkillId api = *catalog.save(Skill{{}, "API", SkillKind::Technical, {}});
    Category category;
    category.name = "Refunds";
    category.required = SkillNeed{billing, Proficiency::Basic, true};
    category.effort = 2;
    const std::vector<SkillNeed> own{{api, Proficiency::Intermediate, true}};
    tell(EventKind::Classified, at("09:10Z"), {.category = *catalog.save(category), .effort = 9, .needs = own});
    const DeskMoment moment = desk();
    QVERIFY(only(moment).needs == own);
    QCOMPARE(only(moment).effort, 9);
}

void TestDeskReader::languageBecomesANeedWhereThereIsASkillForIt()
{
    tell(EventKind::Classified, at("09:10Z"), {.language = "de"});
    QVERIFY(!only(desk()).language.isValid()); // nobody keeps German as a skill here: it stops nothing
    const SkillId german = *CatalogStore(*m_database).save(Skill{{}, "German", SkillKind::Language, "de"});
    const DeskMoment moment = desk();
    QCOMPARE(only(moment).language, german);
    QCOMPARE(only(moment).needs.size(), std::size_t{1});
    QCOMPARE(only(moment).needs[0].level, moment.picture.policy.languageLevel);
}

void TestDeskReader::unknownCategoryNeverStopsIntake()
{
    const DeskMoment moment = desk();
    QVERIFY(only(moment).needs.empty());
    QCOMPARE(only(moment).effort, moment.picture.policy.defaultEffort);
    QCOMPARE(only(moment).expectedHandling,
             moment.picture.policy.defaultEffort * moment.picture.policy.handlingPerEffort);
}

void TestDeskReader::waitingOnTheCustomerPausesTheClock()
{
    tell(EventKind::Responded, at("09:30Z"), {.status = TicketStatus::Open});
    tell(EventKind::Status, at("10:00Z"), {.status = TicketStatus::Pending});
    tell(EventKind::Status, at("11:00Z"), {.status = TicketStatus::Open});
    const DeskMoment moment = desk();
    const SlaClock &clock = only(moment).sla;
    QCOMPARE(clock.kind, SlaKind::Resolution);
    QCOMPARE(clock.paused, Millis{std::chrono::hours{1}});
    QCOMPARE(clock.used(moment.picture.slaCalendars.front(), m_now), Millis{std::chrono::hours{2}});

    tell(EventKind::Status, at("11:30Z"), {.status = TicketStatus::OnHold});
    const DeskMoment held = desk();
    QVERIFY(only(held).sla.isPaused);
    QCOMPARE(only(held).sla.used(held.picture.slaCalendars.front(), m_now), Millis{std::chrono::minutes{90}});
    QCOMPARE(only(held).sla.used(held.picture.slaCalendars.front(), at("16:00Z")), Millis{std::chrono::minutes{90}});
}

void TestDeskReader::changedPromiseKeepsPausedTime()
{
    tell(EventKind::Responded, at("09:30Z"), {.status = TicketStatus::Pending});
    tell(EventKind::Status, at("11:30Z"), {.status = TicketStatus::Open});
    const Millis paused = only(desk()).sla.paused;
    Policy policy = desk().picture.policy;
    policy.sla.targets[static_cast<std::size_t>(Priority::Normal)].resolution = std::chrono::hours{3};
    QVERIFY(PolicyStore(*m_database).save(policy, at("11:45Z"), "quicker"));
    const DeskMoment moment = desk();
    QCOMPARE(only(moment).sla.target, Millis{std::chrono::hours{3}});
    QCOMPARE(only(moment).sla.paused, paused);
    QCOMPARE(only(moment).sla.used(moment.picture.slaCalendars.front(), m_now), Millis{std::chrono::hours{1}});
}

void TestDeskReader::firstResponseRunsUntilSomebodyAnswered()
{
    QCOMPARE(only(desk()).sla.kind, SlaKind::FirstResponse);
    tell(EventKind::Responded, at("09:30Z"));
    QCOMPARE(only(desk()).sla.kind, SlaKind::Resolution);
}

void TestDeskReader::sameCustomerKnowsTheLastAgent()
{
    tell(EventKind::Assigned, at("09:30Z"), {.agent = m_agent});
    TicketEvent created;
    created.at = at("10:00Z");
    created.kind = EventKind::Created;
    created.change.channel = m_channel;
    created.change.customer = "Brauhaus";
    const TicketId second = *TicketStore(*m_database).create("desk", "A-2", created);
    const DeskMoment moment = desk();
    const auto ticket = std::find_if(moment.picture.tickets.begin(), moment.picture.tickets.end(),
                                     [second](const RoutingTicket &one) { return one.id == second; });
    QCOMPARE(ticket->affinityAgent, m_agent);
    QCOMPARE(ticket->affinityAt, std::optional(at("09:30Z")));
}

QTEST_GUILESS_MAIN(TestDeskReader)
#include "tst_deskreader.moc"
