// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "domain/projection.h"
#include "storage/checker.h"
#include "storage/historystore.h"
#include "storage/machineuser.h"
#include "storage/noteauthors.h"
#include "storage/ticketstore.h"

#include <QTest>

#include <random>

using namespace evenkeel;

class TicketStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryFieldOfAnEvent_data();
    void keepsEveryFieldOfAnEvent();
    void foldsAppendedEvents();
    void rebuildsTheTicketForALateEvent();
    void refusesAStaleExpectation();
    void givesTicketsInTheOrderAskedFor();
    void keepsTextsOfAnyLength();
    void refusesEventsOfUnknownTickets();
    void createsATicketWithItsIdAsReference();
    void refusesATakenReference();
    void findsTicketsByReference();
    void listsOpenTickets();
    void listsOpenTicketsByNumberWhoeverHasThem();
    void knowsTheLastTicket();
    void showsOpenTicketsAsOfAnEvent();
    void showsOpenTicketsAtAMoment();
    void readsTicketsInTheOrderAskedFor();
    void mendsTextThatIsNotUtf8();
    void refusesAnAgentThatIsNotThere();
    void namesWhoWroteANoteThatNoAgentWrote();
};

void TicketStoreTest::keepsEveryFieldOfAnEvent_data()
{
    QTest::addColumn<bool>("isPortable");
    QTest::newRow("fastest route") << false;
    QTest::newRow("portable route") << true;
}

void TicketStoreTest::keepsEveryFieldOfAnEvent()
{
    QFETCH(bool, isPortable);
    const Desk desk(isPortable ? StatementRoute::Portable : StatementRoute::Fastest);
    TicketStore store(*desk.database);
    TicketStory told{.source = "test", .reference = "A-1"};
    TicketEvent full = eventAt(0, EventKind::Created, 0xfedcba9876543210U);
    full.actor = AgentId{2};
    full.text = "Grüße, \"quoted\"\n\t\\ and \x01";
    full.change = {.agent = AgentId{1},
                   .queue = QueueId{2},
                   .status = TicketStatus::Pending,
                   .priority = Priority::Urgent,
                   .channel = ChannelId{1},
                   .category = CategoryId{1},
                   .subject = "S \"x\" \\ \n ü €",
                   .customer = "c",
                   .subcategory = "sub",
                   .language = "de",
                   .tags = std::vector<std::string>{"a", "b\"", ""},
                   .effort = 7,
                   .needs = std::vector<SkillNeed>{{SkillId{4}, Proficiency::Advanced, false}},
                   .openedAt = minute(-5),
                   .resolvedAt = minute(7),
                   .dueAt = minute(9),
                   .slaMet = false,
                   .rating = 4,
                   .reassignments = 3,
                   .reopens = 2};
    TicketEvent cleared =
        eventAt(1, EventKind::Unassigned, 2,
                {.agent = AgentId{}, .queue = QueueId{}, .subject = "", .tags = std::vector<std::string>{}});
    told.events = {full, cleared};
    const TicketId id = importOne(*desk.database, told).touched.at(0);

    std::vector<TicketEvent> read = must(store.story(id));
    QCOMPARE(read.size(), std::size_t{2});
    for (std::size_t i = 0; i < read.size(); ++i) {
        QVERIFY(read[i].id.isValid());
        QCOMPARE(read[i].ticket, id);
        read[i].id = {};
        read[i].ticket = {};
        QVERIFY(read[i] == told.events[i]);
    }
    QVERIFY(must(store.ticket(id)) == project(must(store.ticket(id)), must(store.story(id))));
    QVERIFY(!must(store.ticket(id)).agent.isValid());
    QCOMPARE(must(store.ticket(id)).needs, *full.change.needs);
}

void TicketStoreTest::foldsAppendedEvents()
{
    const Desk desk;
    TicketStore store(*desk.database);
    const TicketId id = must(store.create("desk", {}, eventAt(0, EventKind::Created, 0)));
    TicketEvent assigned = eventAt(3, EventKind::Assigned, 0, {.agent = AgentId{2}});
    TicketEvent opened = eventAt(4, EventKind::Status, 0, {.status = TicketStatus::Open});
    assigned.ticket = opened.ticket = id;
    const std::vector<EventId> ids = must(store.append(std::vector{assigned, opened}));
    QCOMPARE(ids, (std::vector{EventId{2}, EventId{3}}));
    QCOMPARE(must(store.lastEvent()), EventId{3});
    const Ticket ticket = must(store.ticket(id));
    QCOMPARE(ticket.agent, AgentId{2});
    QCOMPARE(ticket.status, TicketStatus::Open);
    QVERIFY(ticket.assignedAt == minute(3));
    QVERIFY(ticket.updatedAt == minute(4));
}

void TicketStoreTest::rebuildsTheTicketForALateEvent()
{
    const Desk desk;
    TicketStore store(*desk.database);
    const TicketId id = importOne(*desk.database, story("A-1")).touched.at(0);
    TicketEvent late = eventAt(2, EventKind::Assigned, 0, {.agent = AgentId{3}, .priority = Priority::Low});
    late.ticket = id;
    must(store.append({&late, 1}));
    const Ticket ticket = must(store.ticket(id));
    QCOMPARE(ticket.agent, AgentId{1}); // the assignment at minute 5 still comes after
    QVERIFY(ticket.firstAssignedAt == minute(2));
    QCOMPARE(ticket.priority, Priority::Low);
    QVERIFY(ticket == project(ticket, must(store.story(id))));
}

void TicketStoreTest::givesTicketsInTheOrderAskedFor()
{
    const Desk desk;
    for (const char *reference : {"A-1", "A-2", "A-3"})
        importOne(*desk.database, story(reference));
    std::vector<TicketId> read;
    for (const Ticket &ticket :
         must(TicketStore(*desk.database).tickets(std::vector{TicketId{3}, TicketId{9}, TicketId{1}, TicketId{3}})))
        read.push_back(ticket.id);
    QCOMPARE(read, (std::vector{TicketId{3}, TicketId{1}, TicketId{3}}));
}

namespace {

/// Of no pattern that a database could store in less.
std::string noise(std::size_t size)
{
    std::mt19937 random(7);
    std::string text(size, ' ');
    for (char &letter : text)
        letter = static_cast<char>('a' + random() % 26);
    return text;
}

} // namespace

void TicketStoreTest::keepsTextsOfAnyLength()
{
    const Desk desk;
    TicketStore store(*desk.database);
    TicketStory told = story("A-1");
    told.events[0].change.subject = noise(10 << 20);
    told.events[0].change.customer = noise(1 << 20);
    TicketStory twin = told; // the same at the beginning
    twin.reference = "A-2";
    twin.events[0].change.customer = noise(1 << 20) + "!";
    twin.events[1].change.agent = AgentId{2};
    must(store.importStories(std::vector{told, twin}));
    const Ticket ticket = must(store.ticket(TicketId{1}));
    QVERIFY(ticket.subject == *told.events[0].change.subject);
    QVERIFY(ticket.customer == *told.events[0].change.customer);
    HistoryStore history(*desk.database);
    const std::vector<std::string> customers{*told.events[0].change.customer, *twin.events[0].change.customer,
                                             "nobody"};
    const auto last = must(history.lastAgents(customers, {minute(0), minute(99)}));
    QCOMPARE(last.size(), std::size_t{2});
    QCOMPARE(last[0].agent, AgentId{1});
    QCOMPARE(last[1].agent, AgentId{2});

    TicketStory nameless = story(noise(3'000));
    QCOMPARE(store.importStories({&nameless, 1}).error().code, ErrorCode::InvalidArgument);
    CatalogStore catalog(*desk.database);
    QCOMPARE(catalog.save(Category{.id = {}, .name = noise(3'000)}).error().code, ErrorCode::InvalidArgument);
    must(catalog.save(Agent{.id = {}, .name = noise(3'000)}));
    must(catalog.save(Category{.id = {}, .name = noise(2'000)}));
}

void TicketStoreTest::refusesAStaleExpectation()
{
    const Desk desk;
    TicketStore store(*desk.database);
    const TicketId id = must(store.create("desk", {}, eventAt(0, EventKind::Created, 0)));
    TicketEvent first = eventAt(1, EventKind::Assigned, 0, {.agent = AgentId{1}});
    TicketEvent second = eventAt(2, EventKind::Assigned, 0, {.agent = AgentId{2}});
    first.ticket = second.ticket = id;
    const ExpectedAgent waiting{id, {}};
    must(store.append({&first, 1}, {&waiting, 1}));
    const auto refused = store.append({&second, 1}, {&waiting, 1});
    QVERIFY(!refused);
    QCOMPARE(refused.error(), (Error{ErrorCode::Conflict, "ticket 1"}));
    QCOMPARE(must(store.ticket(id)).agent, AgentId{1});
    QCOMPARE(must(store.eventCount()), std::int64_t{2});
}

void TicketStoreTest::refusesEventsOfUnknownTickets()
{
    const Desk desk;
    TicketStore store(*desk.database);
    const TicketId id = must(store.create("desk", {}, eventAt(0, EventKind::Created, 0)));
    TicketEvent known = eventAt(1, EventKind::Noted, 0);
    TicketEvent unknown = eventAt(1, EventKind::Noted, 0);
    known.ticket = id;
    unknown.ticket = TicketId{99};
    QCOMPARE(store.append(std::vector{known, unknown}).error().code, ErrorCode::NotFound);
    QCOMPARE(must(store.eventCount()), std::int64_t{1});
    QCOMPARE(store.ticket(TicketId{99}).error().code, ErrorCode::NotFound);
    QVERIFY(must(store.story(TicketId{99})).empty());
}

void TicketStoreTest::createsATicketWithItsIdAsReference()
{
    const Desk desk;
    TicketStore store(*desk.database);
    const TicketId id = must(store.create("desk", {}, eventAt(0, EventKind::Created, 0, {.subject = "Hello"})));
    const Ticket ticket = must(store.ticket(id));
    QCOMPARE(ticket.reference, std::string("1"));
    QCOMPARE(ticket.subject, std::string("Hello"));
    QCOMPARE(ticket.status, TicketStatus::New);
    QCOMPARE(must(store.ticketCount()), std::int64_t{1});
}

void TicketStoreTest::refusesATakenReference()
{
    const Desk desk;
    TicketStore store(*desk.database);
    must(store.create("desk", "X", eventAt(0, EventKind::Created, 0)));
    must(store.create("other", "X", eventAt(0, EventKind::Created, 0)));
    QCOMPARE(store.create("desk", "X", eventAt(0, EventKind::Created, 0)).error().code, ErrorCode::Conflict);
    QCOMPARE(must(store.ticketCount()), std::int64_t{2});
}

void TicketStoreTest::findsTicketsByReference()
{
    const Desk desk;
    TicketStore store(*desk.database);
    importOne(*desk.database, story("A-1"));
    QCOMPARE(must(store.ticketByReference("test", "A-1"))->id, TicketId{1});
    QVERIFY(!must(store.ticketByReference("other", "A-1")));
    QCOMPARE(must(store.ticketsByReference("A-1")).size(), std::size_t{1});
    QVERIFY(must(store.ticketsByReference("a-1")).empty());
}

void TicketStoreTest::listsOpenTickets()
{
    const Desk desk;
    TicketStore store(*desk.database);
    importOne(*desk.database, story("resolved"));
    TicketStory open = story("open");
    open.events.pop_back();
    importOne(*desk.database, open);
    const std::vector<Ticket> tickets = must(store.openTickets());
    QCOMPARE(tickets.size(), std::size_t{1});
    QCOMPARE(tickets[0].reference, std::string("open"));
    QVERIFY(tickets[0] == must(store.ticket(tickets[0].id)));
}

void TicketStoreTest::listsOpenTicketsByNumberWhoeverHasThem()
{
    const Desk desk;
    TicketStore store(*desk.database);
    for (const int agent : {3, 1, 2, 1}) {
        TicketStory open = story("of " + std::to_string(agent) + ", " + std::to_string(must(store.ticketCount())));
        open.events.pop_back();
        open.events.back().change.agent = AgentId{agent};
        importOne(*desk.database, open);
    }
    const auto numbers = [](const std::vector<Ticket> &tickets) {
        std::vector<std::int64_t> ids;
        for (const Ticket &ticket : tickets)
            ids.push_back(ticket.id.value);
        return ids;
    };
    const std::vector<std::int64_t> all{1, 2, 3, 4};
    QCOMPARE(numbers(must(store.openTickets())), all);
    QCOMPARE(numbers(must(store.openTicketsAsOf(must(store.lastEvent())))), all);
    QCOMPARE(numbers(must(store.openTicketsAt(minute(60)))), all);
}

void TicketStoreTest::knowsTheLastTicket()
{
    const Desk desk;
    TicketStore store(*desk.database);
    QVERIFY(!must(store.lastTicket()).isValid());
    importOne(*desk.database, story("one"));
    importOne(*desk.database, story("two"));
    QCOMPARE(must(store.lastTicket()), TicketId{2});
    QCOMPARE(must(store.lastTicket()).value, must(store.ticketCount()));
}

void TicketStoreTest::showsOpenTicketsAsOfAnEvent()
{
    const Desk desk;
    TicketStore store(*desk.database);
    importOne(*desk.database, story("one"));
    importOne(*desk.database, story("two"));
    const auto asOf = [&store](std::int64_t event) {
        QStringList list;
        for (const Ticket &ticket : must(store.openTicketsAsOf(EventId{event})))
            list << QString::fromStdString(ticket.reference) + QLatin1Char(':') + QString::number(ticket.agent.value);
        return list.join(QLatin1Char(' '));
    };
    QCOMPARE(asOf(0), QString());
    QCOMPARE(asOf(1), QStringLiteral("one:0"));
    QCOMPARE(asOf(2), QStringLiteral("one:1"));
    QCOMPARE(asOf(3), QString());
    QCOMPARE(asOf(5), QStringLiteral("two:1"));
    QCOMPARE(asOf(6), QString());
}

void TicketStoreTest::showsOpenTicketsAtAMoment()
{
    const Desk desk;
    TicketStore store(*desk.database);
    importOne(*desk.database, story("one"));
    const auto openAt = [&store](int at) { return must(store.openTicketsAt(minute(at))); };
    QVERIFY(openAt(-1).empty());
    QVERIFY(!openAt(0).at(0).agent.isValid());
    QCOMPARE(openAt(59).at(0).agent, AgentId{1});
    QVERIFY(openAt(60).empty());
}

void TicketStoreTest::readsTicketsInTheOrderAskedFor()
{
    const Desk desk;
    TicketStore store(*desk.database);
    importOne(*desk.database, story("one"));
    importOne(*desk.database, story("two"));
    const std::vector<Ticket> tickets = must(store.tickets(std::vector{TicketId{2}, TicketId{7}, TicketId{1}}));
    QCOMPARE(tickets.size(), std::size_t{2});
    QCOMPARE(tickets[0].reference, std::string("two"));
    QCOMPARE(tickets[1].reference, std::string("one"));
}

void TicketStoreTest::mendsTextThatIsNotUtf8()
{
    const Desk desk;
    TicketStore store(*desk.database);
    TicketStory told = story("A-1");
    told.events[0].change.subject = "caf\xe9 \xed\xa0\x80";
    const TicketId id = importOne(*desk.database, told).touched.at(0);
    const Ticket ticket = must(store.ticket(id));
    QVERIFY(ticket.subject.starts_with("caf\xef\xbf\xbd"));
    QVERIFY(ticket == project(ticket, must(store.story(id))));
}

void TicketStoreTest::refusesAnAgentThatIsNotThere()
{
    const Desk desk;
    TicketStore store(*desk.database);
    TicketStory told = story("A-1");
    told.events[1].change.agent = AgentId{77};
    QCOMPARE(store.importStories({&told, 1}).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(must(store.ticketCount()), std::int64_t{0});
}

void TicketStoreTest::namesWhoWroteANoteThatNoAgentWrote()
{
    const Desk desk;
    const TicketId ticket = importOne(*desk.database, story("A-1")).touched.at(0);
    TicketEvent mine = eventAt(5, EventKind::Noted, 0);
    mine.ticket = ticket;
    mine.cause = Cause::Person;
    mine.text = "called back";
    TicketEvent agents = mine;
    agents.actor = AgentId{1};
    TicketEvent told = mine;
    told.cause = Cause::Import;
    const std::vector<TicketEvent> notes{mine, agents, told};
    const auto ids = must(TicketStore(*desk.database).append(notes));
    const std::string who = isOnPostgres() ? "owner" : machineUser();
    QVERIFY(!who.empty());
    QCOMPARE(must(noteAuthors(*desk.database, ticket)), (std::map<EventId, std::string>{{ids.at(0), who}}));
    QVERIFY(must(noteAuthors(*desk.database, TicketId{99})).empty());
    // What is kept beside the event is no part of what it changes.
    const auto kept = must(TicketStore(*desk.database).story(ticket));
    QVERIFY(kept.at(kept.size() - 3).change == TicketChange{});
    QVERIFY(must(Checker(*desk.database).check()).empty());
}

QTEST_GUILESS_MAIN(TicketStoreTest)
#include "tst_ticketstore.moc"
