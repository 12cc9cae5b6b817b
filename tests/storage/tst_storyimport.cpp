// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "base/random.h"
#include "domain/projection.h"
#include "storage/checker.h"
#include "storage/transaction.h"

#include <QTest>

using namespace evenkeel;

class StoryImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsHostileTextsAsTheyAre();
    void refusesReferencesNoIndexHolds();
    void makesTicketsFromStories_data();
    void makesTicketsFromStories();
    void addsNothingTheSecondTime();
    void addsOnlyWhatANewerExportTells();
    void takesAFactToldTwiceInOneStoryOnce();
    void foldsEventsByTimeNotByTelling();
    void dropsSnapshotEventsThatChangeNothing();
    void keepsEveryLaterReplyOfASnapshot();
    void refusesEventsWithoutOrigin();
    void leavesNothingWhenTheCallerRollsBack();
    void equalsTheFoldForRandomStoriesInRandomParts();
};

void StoryImportTest::makesTicketsFromStories_data()
{
    QTest::addColumn<bool>("isPortable");
    QTest::newRow("fastest route") << false;
    QTest::newRow("portable route") << true;
}

void StoryImportTest::makesTicketsFromStories()
{
    QFETCH(bool, isPortable);
    const Desk desk(isPortable ? StatementRoute::Portable : StatementRoute::Fastest);
    TicketStore store(*desk.database);
    const ImportOutcome outcome = must(store.importStories(std::vector{story("A-1"), story("A-2")}));
    QCOMPARE(outcome.ticketsNew, std::int64_t{2});
    QCOMPARE(outcome.ticketsTouched, std::int64_t{0});
    QCOMPARE(outcome.eventsAdded, std::int64_t{6});
    QCOMPARE(outcome.touched, (std::vector{TicketId{1}, TicketId{2}}));
    const Ticket ticket = must(store.ticket(TicketId{2}));
    QCOMPARE(ticket.source, std::string("test"));
    QCOMPARE(ticket.reference, std::string("A-2"));
    QCOMPARE(ticket.priority, Priority::High);
    QVERIFY(ticket.createdAt == minute(0));
    QVERIFY(ticket.resolvedAt == minute(60));
}

void StoryImportTest::addsNothingTheSecondTime()
{
    const Desk desk;
    TicketStore store(*desk.database);
    const std::vector stories{story("A-1"), story("A-2")};
    must(store.importStories(stories));
    const ImportOutcome again = must(store.importStories(stories));
    QCOMPARE(again.ticketsNew + again.ticketsTouched + again.eventsAdded, std::int64_t{0});
    QVERIFY(again.touched.empty());
    QCOMPARE(must(store.eventCount()), std::int64_t{6});
}

void StoryImportTest::addsOnlyWhatANewerExportTells()
{
    const Desk desk;
    TicketStore store(*desk.database);
    importOne(*desk.database, story("A-1"));
    TicketStory newer = story("A-1");
    newer.events.push_back(eventAt(90, EventKind::Reopened, 14, {.status = TicketStatus::Open}));
    const ImportOutcome outcome = must(store.importStories(std::vector{newer, story("A-2")}));
    QCOMPARE(outcome.ticketsNew, std::int64_t{1});
    QCOMPARE(outcome.ticketsTouched, std::int64_t{1});
    QCOMPARE(outcome.eventsAdded, std::int64_t{4});
    QCOMPARE(must(store.ticket(TicketId{1})).reopens, 1);
    QCOMPARE(must(store.ticket(TicketId{1})).status, TicketStatus::Open);
}

void StoryImportTest::takesAFactToldTwiceInOneStoryOnce()
{
    const Desk desk;
    TicketStory told = story("A-1");
    told.events.push_back(told.events[1]);
    QCOMPARE(importOne(*desk.database, told).eventsAdded, std::int64_t{3});
}

void StoryImportTest::foldsEventsByTimeNotByTelling()
{
    const Desk desk;
    TicketStory told = story("A-1");
    std::swap(told.events[1], told.events[2]);
    told.events.push_back(eventAt(3, EventKind::Assigned, 20, {.agent = AgentId{3}}));
    importOne(*desk.database, told);
    const Ticket ticket = must(TicketStore(*desk.database).ticket(TicketId{1}));
    QVERIFY(ticket.firstAssignedAt == minute(3));
    QCOMPARE(ticket.agent, AgentId{1});
}

void StoryImportTest::dropsSnapshotEventsThatChangeNothing()
{
    const Desk desk;
    importOne(*desk.database, story("A-1"));
    TicketStory picture{.source = "test", .reference = "A-1", .isSnapshot = true};
    picture.events = {
        eventAt(0, EventKind::Created, 31, {.priority = Priority::High, .openedAt = minute(0)}),
        eventAt(100, EventKind::Assigned, 32, {.agent = AgentId{1}}),
        eventAt(100, EventKind::Resolved, 33, {.status = TicketStatus::Resolved, .resolvedAt = minute(60)}),
        eventAt(100, EventKind::Classified, 34, {.subject = "Scanner"})};
    const ImportOutcome outcome = importOne(*desk.database, picture);
    QCOMPARE(outcome.eventsAdded, std::int64_t{1});
    const Ticket ticket = must(TicketStore(*desk.database).ticket(TicketId{1}));
    QCOMPARE(ticket.subject, std::string("Scanner"));
    QVERIFY(ticket.assignedAt == minute(5));
    QCOMPARE(importOne(*desk.database, picture).eventsAdded, std::int64_t{0});
}

void StoryImportTest::keepsEveryLaterReplyOfASnapshot()
{
    const Desk desk;
    TicketStory told{.source = "test", .reference = "A-1", .isSnapshot = true};
    told.events = {eventAt(0, EventKind::Created, 41, {.openedAt = minute(0)}), eventAt(10, EventKind::Responded, 42)};
    importOne(*desk.database, told);
    told.events.push_back(eventAt(30, EventKind::Responded, 43));
    QCOMPARE(importOne(*desk.database, told).eventsAdded, std::int64_t{1});
    QCOMPARE(importOne(*desk.database, told).eventsAdded, std::int64_t{0});
    QVERIFY(must(TicketStore(*desk.database).ticket(TicketId{1})).firstRespondedAt == minute(10));
}

void StoryImportTest::refusesEventsWithoutOrigin()
{
    const Desk desk;
    TicketStory told = story("A-1");
    told.events[2].origin = 0;
    const auto refused = TicketStore(*desk.database).importStories(std::vector{story("A-0"), told});
    QCOMPARE(refused.error(), (Error{ErrorCode::InvalidArgument, "A-1: origin"}));
    QCOMPARE(must(TicketStore(*desk.database).ticketCount()), std::int64_t{0});
}

void StoryImportTest::leavesNothingWhenTheCallerRollsBack()
{
    const Desk desk;
    {
        Transaction transaction = must(Transaction::begin(*desk.database));
        importOne(*desk.database, story("A-1"));
        importOne(*desk.database, story("A-2"));
    }
    QCOMPARE(must(TicketStore(*desk.database).ticketCount()), std::int64_t{0});
    QCOMPARE(must(TicketStore(*desk.database).eventCount()), std::int64_t{0});
    QCOMPARE(importOne(*desk.database, story("A-1")).touched, std::vector{TicketId{1}});
}

void StoryImportTest::equalsTheFoldForRandomStoriesInRandomParts()
{
    constexpr std::array Kinds{EventKind::Assigned,   EventKind::Status,     EventKind::Resolved,
                               EventKind::Reopened,   EventKind::Closed,     EventKind::Responded,
                               EventKind::Reassigned, EventKind::Classified, EventKind::Rated};
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        Random random(seed);
        const Desk desk;
        TicketStore store(*desk.database);
        TicketStory whole{.source = "test", .reference = "R"};
        whole.events.push_back(eventAt(random.between(0, 50), EventKind::Created, 1, {.subject = "first"}));
        for (std::uint64_t origin = 2; origin < 14; ++origin) {
            TicketChange change;
            if (random.chance(0.6))
                change.agent = AgentId{random.between(0, 3)};
            if (random.chance(0.5))
                change.status = static_cast<TicketStatus>(random.between(0, 5));
            if (random.chance(0.3))
                change.priority = static_cast<Priority>(random.between(0, 3));
            whole.events.push_back(eventAt(random.between(0, 50), Kinds[random.below(Kinds.size())], origin, change));
        }
        // Told in three goes, each in another order, with repeats.
        for (int part = 0; part < 3; ++part) {
            TicketStory told = whole;
            std::erase_if(told.events, [&](const TicketEvent &) { return part < 2 && random.chance(0.5); });
            for (std::size_t i = told.events.size(); i > 1; --i)
                std::swap(told.events[i - 1], told.events[random.below(i)]);
            importOne(*desk.database, told);
        }
        QCOMPARE(must(store.eventCount()), std::int64_t{13});
        const Ticket ticket = must(store.ticket(TicketId{1}));
        QVERIFY(ticket == project(ticket, must(store.story(TicketId{1}))));
        QVERIFY(must(Checker(*desk.database).check()).empty());
    }
}

void StoryImportTest::keepsHostileTextsAsTheyAre()
{
    const Desk desk;
    const std::string hostile =
        "'); DROP TABLE ticket; -- <b onclick=\"x()\">b</b> \x1b[31m\x07\t \xe2\x80\xae=cmd()\\N\\";
    TicketStory told = story(hostile);
    told.events[0].change.subject = hostile + std::string(10'000'000, 'x') + hostile;
    told.events[0].change.customer = hostile;
    told.events[0].text = hostile;
    told.events[0].change.tags = std::vector<std::string>{hostile};
    importOne(*desk.database, told);
    const auto stored = must(TicketStore(*desk.database).ticketByReference("test", hostile));
    QVERIFY(stored && stored->subject == *told.events[0].change.subject && stored->customer == hostile);
    QVERIFY(stored->tags == std::vector<std::string>{hostile});
    QCOMPARE(must(TicketStore(*desk.database).story(stored->id)).at(0).text, hostile);
    importOne(*desk.database, told); // the same again is nothing new
    QCOMPARE(must(TicketStore(*desk.database).ticketCount()), std::int64_t{1});
    QVERIFY(must(Checker(*desk.database).check()).empty());
}

void StoryImportTest::refusesReferencesNoIndexHolds()
{
    const Desk desk;
    std::string longest;
    for (int i = 0; longest.size() < 1'990; ++i) // which no compression makes shorter
        longest += static_cast<char>('!' + (i * i * 31 + i / 7) % 90);
    importOne(*desk.database, story(longest));
    const TicketStory longer = story(longest + "0123456789");
    const auto refused = TicketStore(*desk.database).importStories({&longer, 1});
    QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
    QVERIFY(refused.error().detail.starts_with("reference "));
    QCOMPARE(must(TicketStore(*desk.database).ticketCount()), std::int64_t{1});
}

QTEST_GUILESS_MAIN(StoryImportTest)
#include "tst_storyimport.moc"
