// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "domain/projection.h"
#include "storage/historystore.h"
#include "storage/ticketstore.h"

#include <QTest>

#include <algorithm>

using namespace evenkeel;

class HistoryStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void streamsNarrowRows_data();
    void streamsNarrowRows();
    void readsTheRowsAskedFor();
    void streamsResolvedTickets();
    void streamsStories();
    void givesMomentsOfStatus();
    void givesLastAssignments();
    void givesLastAgentsOfCustomers();
    void leavesOutCustomersTicketsThatChangedSince();
    void namesWhoWasAskedAndWhoDeclined();
    void listsAssignmentsOfASpan();
    void tellsWhoHadTheTicketAroundAnEvent();
};

namespace {

void addEvent(Database &database, TicketId ticket, TicketEvent added)
{
    added.ticket = ticket;
    must(TicketStore(database).append({&added, 1}));
}

} // namespace

void HistoryStoreTest::streamsNarrowRows_data()
{
    QTest::addColumn<bool>("isPortable");
    QTest::newRow("fastest route") << false;
    QTest::newRow("portable route") << true;
}

void HistoryStoreTest::streamsNarrowRows()
{
    QFETCH(bool, isPortable);
    const Desk desk(isPortable ? StatementRoute::Portable : StatementRoute::Fastest);
    TicketStory told = story("A-1");
    told.events[0].change.effort = 4;
    told.events[0].change.slaMet = false;
    told.events[0].change.queue = QueueId{2};
    told.events[0].change.subject = "Drücker";
    importOne(*desk.database, told);
    importOne(*desk.database,
              TicketStory{.source = "test", .reference = "bare", .events = {eventAt(2, EventKind::Created, 1)}});
    HistoryStore store(*desk.database);
    int rows = 0;
    must(store.forEachTicket([&rows](const TicketIndexRow &row) {
        if (++rows == 1) {
            return row.id == TicketId{1} && row.createdAt == minute(0) && row.updatedAt == minute(60) &&
                   row.resolvedAt == minute(60) && row.status == TicketStatus::Resolved &&
                   row.priority == Priority::High && row.agent == AgentId{1} && row.queue == QueueId{2} &&
                   row.channel == ChannelId{1} && row.category == CategoryId{1} && row.effort == 4 &&
                   row.slaMet == false && row.subject == "Drücker" && row.reference == "A-1" && row.customer == "c1";
        }
        return row.id == TicketId{2} && !row.resolvedAt && !row.agent.isValid() && !row.effort && !row.slaMet &&
               row.customer.empty();
    }));
    QCOMPARE(rows, 2);
    rows = 0;
    must(store.forEachTicket([&rows](const TicketIndexRow &row) { return ++rows > 0 && row.id == TicketId{2}; },
                             TicketId{1}));
    QCOMPARE(rows, 1);
}

void HistoryStoreTest::readsTheRowsAskedFor()
{
    const Desk desk;
    importOne(*desk.database, story("A-1"));
    importOne(*desk.database, story("A-2"));
    std::vector<TicketId> read;
    must(HistoryStore(*desk.database)
             .forTickets(std::vector{TicketId{2}, TicketId{9}, TicketId{1}}, [&read](const TicketIndexRow &row) {
                 read.push_back(row.id);
                 return true;
             }));
    std::sort(read.begin(), read.end());
    QCOMPARE(read, (std::vector{TicketId{1}, TicketId{2}}));
}

void HistoryStoreTest::streamsResolvedTickets()
{
    const Desk desk;
    TicketStory told = story("A-1");
    told.events[0].change.language = "de";
    importOne(*desk.database, told);
    TicketStory open = story("A-2");
    open.events.pop_back();
    importOne(*desk.database, open);
    int rows = 0;
    must(HistoryStore(*desk.database).forEachResolved([&rows](const ResolvedRow &row) {
        ++rows;
        return row.id == TicketId{1} && row.category == CategoryId{1} && row.agent == AgentId{1} &&
               row.createdAt == minute(0) && row.assignedAt == minute(5) && row.resolvedAt == minute(60) &&
               row.language == "de" && row.priority == Priority::High;
    }));
    QCOMPARE(rows, 1);
}

void HistoryStoreTest::streamsStories()
{
    const Desk desk;
    importOne(*desk.database, story("A-1"));
    importOne(*desk.database, story("A-2"));
    int rows = 0;
    must(HistoryStore(*desk.database).forEachStory([&rows](const Ticket &ticket, std::span<const TicketEvent> events) {
        ++rows;
        return events.size() == 3 && project(ticket, events) == ticket;
    }));
    QCOMPARE(rows, 2);
}

void HistoryStoreTest::givesMomentsOfStatus()
{
    const Desk desk;
    importOne(*desk.database, story("A-1"));
    addEvent(*desk.database, TicketId{1}, eventAt(30, EventKind::Status, 0, {.status = TicketStatus::Pending}));
    const auto moments = must(HistoryStore(*desk.database).statusMoments(std::vector{TicketId{7}, TicketId{1}}));
    QCOMPARE(moments, (std::vector<StatusMoment>{{TicketId{1}, minute(30), TicketStatus::Pending},
                                                 {TicketId{1}, minute(60), TicketStatus::Resolved}}));
}

void HistoryStoreTest::givesLastAssignments()
{
    const Desk desk;
    importOne(*desk.database, story("A-1"));
    addEvent(*desk.database, TicketId{1}, eventAt(70, EventKind::Reassigned, 0, {.agent = AgentId{2}}));
    addEvent(*desk.database, TicketId{1}, eventAt(80, EventKind::Unassigned, 0, {.agent = AgentId{}}));
    HistoryStore store(*desk.database);
    const EventId newest = must(TicketStore(*desk.database).lastEvent());
    const std::vector<AgentAssignment> all = must(store.lastAssignments(minute(100), newest));
    QCOMPARE(all.size(), std::size_t{2});
    QCOMPARE(all[0].agent, AgentId{1});
    QCOMPARE(all[0].at, minute(5));
    QCOMPARE(all[1].agent, AgentId{2});
    QCOMPARE(all[1].at, minute(70));
    QVERIFY(all[0].event < all[1].event);
    QCOMPARE(must(store.lastAssignments(minute(69), newest)), (std::vector<AgentAssignment>{all[0]}));
    QCOMPARE(must(store.lastAssignments(minute(100), EventId{all[1].event.value - 1})),
             (std::vector<AgentAssignment>{all[0]}));
}

void HistoryStoreTest::givesLastAgentsOfCustomers()
{
    const Desk desk;
    importOne(*desk.database, story("A-1"));
    TicketStory later = story("A-2");
    later.events[1] = eventAt(50, EventKind::Assigned, 12, {.agent = AgentId{3}});
    importOne(*desk.database, later);
    HistoryStore store(*desk.database);
    const std::vector<std::string> customers{"nobody", "c1", ""};
    QCOMPARE(must(store.lastAgents(customers, {minute(0), minute(100)})),
             (std::vector<CustomerAgent>{{"c1", AgentId{3}, minute(50), TicketId{2}}}));
    QCOMPARE(must(store.lastAgents(customers, {minute(0), minute(50)})),
             (std::vector<CustomerAgent>{{"c1", AgentId{1}, minute(5), TicketId{1}}}));
    QVERIFY(must(store.lastAgents(customers, {minute(51), minute(100)})).empty());
}

void HistoryStoreTest::leavesOutCustomersTicketsThatChangedSince()
{
    const Desk desk;
    importOne(*desk.database, story("A-1"));
    importOne(*desk.database, story("A-2"));
    const EventId seen = must(TicketStore(*desk.database).lastEvent());
    addEvent(*desk.database, TicketId{2}, eventAt(70, EventKind::Reassigned, 0, {.agent = AgentId{3}}));
    HistoryStore store(*desk.database);
    const std::vector<std::string> customers{"c1"};
    QCOMPARE(must(store.lastAgents(customers, {minute(0), minute(100)})).at(0).agent, AgentId{3});
    QCOMPARE(must(store.lastAgents(customers, {minute(0), minute(100)}, seen)),
             (std::vector<CustomerAgent>{{"c1", AgentId{1}, minute(5), TicketId{1}}}));
}

void HistoryStoreTest::namesWhoWasAskedAndWhoDeclined()
{
    const Desk desk;
    importOne(*desk.database, story("A-1"));
    addEvent(*desk.database, TicketId{1}, eventAt(70, EventKind::Offered, 0, {.agent = AgentId{2}}));
    TicketEvent declined = eventAt(71, EventKind::Declined, 0);
    declined.actor = AgentId{2};
    addEvent(*desk.database, TicketId{1}, declined);
    addEvent(*desk.database, TicketId{1}, eventAt(72, EventKind::Noted, 0));
    HistoryStore store(*desk.database);
    const EventId newest = must(TicketStore(*desk.database).lastEvent());
    const std::vector<TicketEvent> all = must(store.moments(std::vector{TicketId{9}, TicketId{1}}, newest));
    QStringList lines;
    for (const TicketEvent &event : all)
        lines << QStringLiteral("%1 %2").arg(int(event.kind)).arg(event.change.agent.value_or(AgentId{}).value);
    // Created sets neither status nor agent; the note is nobody's business here.
    QCOMPARE(lines.join(u','), QStringLiteral("6 1,14 0,3 2,5 2"));
    QCOMPARE(must(store.moments(std::vector{TicketId{1}}, EventId{newest.value - 2})).size(), std::size_t{3});
    QCOMPARE(must(store.lastAssignments(minute(100), newest)).size(), std::size_t{1}); // an offer is no assignment
    QCOMPARE(must(TicketStore(*desk.database).ticket(TicketId{1})).agent, AgentId{1});
}

void HistoryStoreTest::listsAssignmentsOfASpan()
{
    const Desk desk;
    importOne(*desk.database, story("A-1"));
    importOne(*desk.database, story("A-2"));
    addEvent(*desk.database, TicketId{1}, eventAt(70, EventKind::Reassigned, 0, {.agent = AgentId{2}}));
    addEvent(*desk.database, TicketId{1}, eventAt(71, EventKind::Offered, 0, {.agent = AgentId{2}}));
    HistoryStore store(*desk.database);
    const EventId newest = must(TicketStore(*desk.database).lastEvent());
    const auto all = must(store.assignments({minute(5), minute(71)}, newest));
    QCOMPARE(all.size(), std::size_t{3});
    QCOMPARE(all[0].ticket, TicketId{1});
    QCOMPARE(all[1].ticket, TicketId{2});
    QCOMPARE(all[2], (AgentAssignment{AgentId{2}, TicketId{1}, minute(70), EventId{7}}));
    QCOMPARE(must(store.assignments({minute(5), minute(70)}, EventId{6})).size(), std::size_t{2});
    QCOMPARE(must(store.assignments({minute(6), minute(69)}, newest)).size(), std::size_t{0});
}

void HistoryStoreTest::tellsWhoHadTheTicketAroundAnEvent()
{
    const Desk desk;
    importOne(*desk.database, story("A-1"));
    TicketEvent passed = eventAt(30, EventKind::Reassigned, 0, {.agent = AgentId{2}});
    passed.actor = AgentId{1};
    addEvent(*desk.database, TicketId{1}, passed);
    importOne(*desk.database, story("A-2"));
    QStringList lines;
    must(HistoryStore(*desk.database).forEachAction([&lines](const ActionRow &row) {
        lines << QStringLiteral("%1 %2 %3 %4")
                     .arg(row.ticket.value)
                     .arg(row.actor.value)
                     .arg(row.before.value)
                     .arg(row.after.value);
        return true;
    }));
    QCOMPARE(lines, (QStringList{QStringLiteral("1 0 0 0"), QStringLiteral("1 0 0 1"), QStringLiteral("1 1 1 2"),
                                 QStringLiteral("1 0 2 2"), QStringLiteral("2 0 0 0"), QStringLiteral("2 0 0 1"),
                                 QStringLiteral("2 0 1 1")}));
}

QTEST_GUILESS_MAIN(HistoryStoreTest)
#include "tst_historystore.moc"
