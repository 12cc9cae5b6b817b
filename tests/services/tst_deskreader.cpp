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
    void factsSpeakTheDesksOwnNames();
    void capacityProfilesHaveNames();
    void promiseByTierRunsInItsOwnHours();
    void focusAndLeaveStandByThemselves();
    void offersHoldAndAreAnswered();
    void beingGivenToSomebodyEndsTheOffers();
    void assignmentsOfTheLastHourAreListed();
    void endedConversationIsWrappedUp();
    void pastStaysAsItWasWhateverComesLater();
    void pastKnowsWhoHadTheCustomerThen();

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

void TestDeskReader::factsSpeakTheDesksOwnNames()
{
    CatalogStore catalog(*m_database);
    const SkillId billing = *catalog.save(Skill{{}, "Billing", SkillKind::Product, {}});
    const QueueId queue = *catalog.save(Queue{{}, "Refunds", false});
    Policy policy = desk().picture.policy;
    policy.sla.hours.zone = "Asia/Kolkata";
    QVERIFY(PolicyStore(*m_database).save(policy, at("00:00Z"), {}));
    tell(EventKind::Classified, at("09:10Z"),
         {.queue = queue,
          .tier = "gold",
          .tags = std::vector<std::string>{"vip"},
          .needs = std::vector<SkillNeed>{{billing, Proficiency::Basic, true}}});
    const DeskMoment moment = desk();
    const TicketFacts &facts = only(moment).facts;
    QCOMPARE(facts.tier, std::string("gold"));
    QCOMPARE(facts.queue, std::string("Refunds"));
    QCOMPARE(facts.channel, std::string("Mail"));
    QCOMPARE(facts.skills, std::vector<std::string>{"Billing"});
    QCOMPARE(facts.tags, std::vector<std::string>{"vip"});
    QCOMPARE(facts.createdWeekday, 3);
    QCOMPARE(facts.createdMinute, 14 * 60 + 30); // 09:00 in UTC
    QVERIFY(!facts.hasLastAgent);
    QCOMPARE(moment.picture.catalog.queues.at("Refunds"), queue);
    QCOMPARE(moment.picture.catalog.skills.at("Billing"), billing);
    QCOMPARE(moment.picture.catalog.agents.at("Ines Haddad"), m_agent);
}

void TestDeskReader::capacityProfilesHaveNames()
{
    Policy policy;
    policy.profiles = {{.id = 4, .name = "Chats at once"}};
    QVERIFY(PolicyStore(*m_database).save(policy, m_now + Minutes{5}, {}).isOk());
    const auto names = DeskReader(*m_database).names();
    QCOMPARE(names->profile(4), QStringLiteral("Chats at once"));
    QCOMPARE(names->profile(9), QStringLiteral("9"));
}

void TestDeskReader::promiseByTierRunsInItsOwnHours()
{
    Policy policy = desk().picture.policy;
    policy.sla.calendars.push_back({.name = "always", .week = {}, .holidays = {}, .isAroundTheClock = true});
    SlaRule rule;
    rule.id = 1;
    rule.when.kind = Condition::Kind::Test;
    rule.when.field = ConditionField::Tier;
    rule.when.values = {"gold"};
    rule.target = {std::chrono::minutes{20}, std::chrono::hours{2}, {}};
    rule.calendar = "always";
    policy.sla.rules = {rule};
    QVERIFY(PolicyStore(*m_database).save(policy, at("00:00Z"), {}));
    QCOMPARE(only(desk()).slaCalendar, std::uint16_t{0});
    tell(EventKind::Classified, at("09:10Z"), {.tier = "Gold"});
    const DeskMoment moment = desk();
    QCOMPARE(moment.picture.slaCalendars.size(), std::size_t{2});
    QCOMPARE(only(moment).slaCalendar, std::uint16_t{1});
    QCOMPARE(only(moment).sla.target, Millis{std::chrono::minutes{20}});
    QCOMPARE(only(moment).sla.used(moment.picture.hoursOf(only(moment)), m_now), Millis{std::chrono::hours{3}});
}

void TestDeskReader::focusAndLeaveStandByThemselves()
{
    const Interval focus{at("13:00Z"), at("14:00Z")};
    const Interval leave{m_now - std::chrono::days{4}, m_now - std::chrono::days{1}};
    const std::vector<Shift> entries{{0, m_agent, {at("08:00Z"), at("16:00Z")}, ShiftKind::Work, {}},
                                     {0, m_agent, focus, ShiftKind::FocusBlock, {}},
                                     {0, m_agent, leave, ShiftKind::TimeOff, {}}};
    QVERIFY(CalendarStore(*m_database).add(entries, Instant{}));
    const DeskMoment moment = desk();
    const RoutingAgent &agent = moment.picture.agents.at(0);
    QVERIFY(agent.focus == Intervals({focus}));
    QVERIFY(agent.leave == Intervals({leave}));
    QVERIFY(!agent.open.contains(at("13:30Z")));
}

void TestDeskReader::offersHoldAndAreAnswered()
{
    tell(EventKind::Offered, at("09:30Z"), {.agent = m_agent});
    QCOMPARE(only(desk()).offeredTo, m_agent);
    QCOMPARE(only(desk()).offersMade, 1);
    QVERIFY(!only(desk()).agent.isValid());
    tell(EventKind::Declined, at("09:32Z"), {.agent = m_agent});
    tell(EventKind::Declined, at("09:33Z"), {.agent = m_agent}); // told twice, counts once
    const DeskMoment moment = desk();
    QVERIFY(!only(moment).offeredTo.isValid());
    QCOMPARE(only(moment).offersMade, 1);
    QCOMPARE(only(moment).declinedBy, std::vector{m_agent});
    QVERIFY(!moment.picture.agents.at(0).lastAssignedAt);
    QVERIFY(moment.picture.agents.at(0).recentAssignments.empty());
}

void TestDeskReader::beingGivenToSomebodyEndsTheOffers()
{
    tell(EventKind::Offered, at("09:30Z"), {.agent = m_agent});
    tell(EventKind::Accepted, at("09:31Z"), {.agent = m_agent});
    tell(EventKind::Assigned, at("09:31Z"), {.agent = m_agent});
    QCOMPARE(only(desk()).agent, m_agent);
    QVERIFY(!only(desk()).offeredTo.isValid());
    tell(EventKind::Unassigned, at("10:00Z"), {.agent = AgentId{}});
    QCOMPARE(only(desk()).offersMade, 0);
}

void TestDeskReader::assignmentsOfTheLastHourAreListed()
{
    tell(EventKind::Assigned, at("10:59Z"), {.agent = m_agent});
    tell(EventKind::Unassigned, at("11:10Z"), {.agent = AgentId{}});
    tell(EventKind::Assigned, at("11:20Z"), {.agent = m_agent});
    tell(EventKind::Reassigned, at("12:00Z"), {.agent = m_agent});
    tell(EventKind::Offered, at("12:00Z"), {.agent = m_agent});
    const std::vector<Instant> wanted{at("11:20Z"), at("12:00Z")};
    QVERIFY(desk().picture.agents.at(0).recentAssignments == wanted);
}

void TestDeskReader::endedConversationIsWrappedUp()
{
    CatalogStore catalog(*m_database);
    const ChannelId phone = *catalog.save(Channel{{}, "Line", ChannelKind::Phone, Handling::Live});
    tell(EventKind::Classified, at("09:10Z"), {.channel = phone});
    tell(EventKind::Assigned, at("11:00Z"), {.agent = m_agent});
    tell(EventKind::Status, at("11:00Z"), {.status = TicketStatus::Open});
    QVERIFY(!desk().picture.agents.at(0).wrapUpUntil);
    Policy policy = desk().picture.policy;
    policy.offers.wrapUp[static_cast<std::size_t>(ChannelKind::Phone)] = std::chrono::minutes{10};
    QVERIFY(PolicyStore(*m_database).save(policy, at("00:00Z"), {}));
    QVERIFY(!desk().picture.agents.at(0).wrapUpUntil); // still on the line
    tell(EventKind::Resolved, at("11:55Z"), {.status = TicketStatus::Resolved});
    QCOMPARE(desk().picture.agents.at(0).wrapUpUntil, std::optional(at("12:05Z")));
    const auto later = DeskReader(*m_database).read(at("12:05Z"));
    QVERIFY(later && !later->picture.agents.at(0).wrapUpUntil);
}

namespace {

Decision seeing(const DeskMoment &moment)
{
    Decision decision;
    decision.at = moment.picture.now;
    decision.asOfEvent = moment.picture.asOfEvent;
    decision.asOfChange = moment.asOfChange;
    decision.policyVersion = moment.picture.policy.version;
    return decision;
}

} // namespace

// All of it happens at the very moment of the picture, or is dated back before it.
void TestDeskReader::pastStaysAsItWasWhateverComesLater()
{
    CatalogStore catalog(*m_database);
    const SkillId billing = *catalog.save(Skill{{}, "Billing", SkillKind::Product, {}});
    const QueueId queue = *catalog.save(Queue{{}, "Refunds", false});
    const TeamId team = *catalog.save(Team{{}, "North"});
    const CategoryId refunds =
        *catalog.save(Category{{}, "Refunds", SkillNeed{billing, Proficiency::Basic, true}, {}, 7, {}});
    Agent agent = desk().names.agents.at(m_agent);
    agent.team = team;
    agent.queues = {queue};
    QVERIFY(catalog.save(agent));
    const Shift work{0, m_agent, {at("08:00Z"), at("16:00Z")}, ShiftKind::Work, {}};
    const auto shift = CalendarStore(*m_database).add(std::span(&work, 1), Instant{});
    SkillStore skills(*m_database);
    const SkillLevel basic{m_agent, billing, Proficiency::Basic, m_now, LevelSource::Hand, {}};
    QVERIFY(skills.append(std::span(&basic, 1)));
    const CategoryPace pace{m_agent, refunds, 0.5};
    QVERIFY(skills.replacePaces(std::span(&pace, 1)));
    QVERIFY(PresenceStore(*m_database).add({m_agent, Presence::Available, m_now, std::nullopt}));
    Policy policy = desk().picture.policy;
    policy.offers.wrapUp.fill(std::chrono::minutes{30});
    QVERIFY(PolicyStore(*m_database).save(policy, at("00:00Z"), {}));
    tell(EventKind::Classified, m_now, {.queue = queue, .category = refunds});
    tell(EventKind::Offered, m_now, {.agent = m_agent});
    const DeskMoment before = desk();

    agent.capacity = 5;
    agent.queues.clear();
    agent.team = {};
    agent.channels = maskOf(ChannelKind::Phone);
    agent.isActive = false;
    agent.name = "Renamed";
    QVERIFY(catalog.save(agent));
    QVERIFY(catalog.save(Category{refunds, "Other", {}, {}, 1, std::chrono::minutes{3}}));
    QVERIFY(catalog.save(Channel{m_channel, "Chat", ChannelKind::Chat, Handling::Live}));
    QVERIFY(catalog.save(Queue{queue, "Other", true}));
    QVERIFY(catalog.save(Team{team, "South"}));
    QVERIFY(catalog.save(Skill{billing, "German", SkillKind::Language, "de"}));
    QVERIFY(catalog.save(Agent{.id = {}, .name = "New"}));
    QVERIFY(CalendarStore(*m_database).remove(shift->front(), m_now));
    const Shift off{0, m_agent, {at("11:00Z"), at("13:00Z")}, ShiftKind::TimeOff, {}};
    QVERIFY(CalendarStore(*m_database).add(std::span(&off, 1), at("08:00Z")));
    const SkillLevel advanced{m_agent, billing, Proficiency::Advanced, at("01:00Z"), LevelSource::Hand, {}};
    QVERIFY(skills.append(std::span(&advanced, 1)));
    QVERIFY(skills.replacePaces({}));
    QVERIFY(PresenceStore(*m_database).add({m_agent, Presence::Away, m_now, std::nullopt}));
    tell(EventKind::Declined, m_now, {.agent = m_agent});
    tell(EventKind::Status, at("10:00Z"), {.status = TicketStatus::Pending});
    tell(EventKind::Assigned, m_now, {.agent = m_agent});
    tell(EventKind::Resolved, m_now, {.status = TicketStatus::Resolved, .tier = "gold"});

    const auto past = DeskReader(*m_database).readAsOf(seeing(before));
    QVERIFY(past);
    QVERIFY(past->picture.agents == before.picture.agents);
    QVERIFY(past->picture.tickets == before.picture.tickets);
    QVERIFY(past->picture.languages == before.picture.languages);
    QVERIFY(past->picture.policy == before.picture.policy);
    QVERIFY(past->picture.catalog.agents == before.picture.catalog.agents);
    QVERIFY(past->picture.catalog.queues == before.picture.catalog.queues);
    QVERIFY(past->picture.catalog.skills == before.picture.catalog.skills);
    QVERIFY(past->picture.catalog.teams == before.picture.catalog.teams);
    QVERIFY(past->tickets == before.tickets);
    const DeskMoment after = desk();
    QVERIFY(after.picture.tickets.empty() && after.picture.agents.size() == 1); // it did change
}

void TestDeskReader::pastKnowsWhoHadTheCustomerThen()
{
    const AgentId other = *CatalogStore(*m_database).save(Agent{.id = {}, .name = "Jonas"});
    tell(EventKind::Assigned, at("09:30Z"), {.agent = m_agent});
    TicketEvent created;
    created.at = at("10:00Z");
    created.change.customer = "Brauhaus";
    const TicketId second = *TicketStore(*m_database).create("desk", "A-2", created);
    const DeskMoment before = desk();
    const auto affinityOfSecond = [second](const DeskMoment &moment) {
        return std::find_if(moment.picture.tickets.begin(), moment.picture.tickets.end(),
                            [second](const RoutingTicket &one) { return one.id == second; })
            ->affinityAgent;
    };
    QCOMPARE(affinityOfSecond(before), m_agent);
    tell(EventKind::Reassigned, at("11:00Z"), {.agent = other});
    tell(EventKind::Resolved, at("11:30Z"), {.status = TicketStatus::Resolved});
    QCOMPARE(affinityOfSecond(desk()), other);
    QCOMPARE(affinityOfSecond(*DeskReader(*m_database).readAsOf(seeing(before))), m_agent);
    // Done with then, and touched since: still the customer's last one.
    const DeskMoment done = desk();
    tell(EventKind::Reopened, at("11:40Z"), {.status = TicketStatus::Open, .customer = "somebody else"});
    QVERIFY(affinityOfSecond(desk()) == AgentId{});
    QCOMPARE(affinityOfSecond(*DeskReader(*m_database).readAsOf(seeing(done))), other);
}

QTEST_GUILESS_MAIN(TestDeskReader)
#include "tst_deskreader.moc"
