// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "storage/desknews.h"
#include "storage/levelstore.h"
#include "storage/policystore.h"
#include "storage/presencestore.h"
#include "storage/savedviewstore.h"
#include "storage/ticketstore.h"

#include <QTest>

using namespace evenkeel;

class DeskNewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhichTicketsHaveEvents();
    void tellsOfNothingWhenNothingWasStored();
    void tellsOfManyTicketsWithoutListingThem();
    void tellsPeopleFromNamesAndThePolicy();
};

namespace {

TicketEvent noted(TicketId ticket)
{
    TicketEvent event;
    event.ticket = ticket;
    event.at = minute(5);
    event.kind = EventKind::Noted;
    event.text = "called";
    return event;
}

TicketId makeTicket(Desk const &desk, const char *reference)
{
    TicketEvent created;
    created.at = minute(0);
    created.kind = EventKind::Created;
    created.change.subject = "Refund";
    return must(TicketStore(*desk.database).create("desk", reference, created));
}

} // namespace

void DeskNewsTest::tellsWhichTicketsHaveEvents()
{
    const Desk desk;
    const TicketId first = makeTicket(desk, "A-1");
    const TicketId second = makeTicket(desk, "A-2");
    makeTicket(desk, "A-3");
    DeskNewsReader reader(*desk.database);
    const DeskMark mark = must(reader.mark());
    const std::vector<TicketEvent> events{noted(second), noted(first), noted(second)};
    must(TicketStore(*desk.database).append(events));
    const DeskNews news = must(reader.since(mark));
    QCOMPARE(news.tickets, (std::vector<TicketId>{first, second}));
    QVERIFY(!news.areTicketsMany && !news.areAgentsNew && !news.isCatalogNew && !news.isPolicyNew);
    QVERIFY(must(reader.since(news.mark)).tickets.empty());
}

void DeskNewsTest::tellsOfNothingWhenNothingWasStored()
{
    const Desk desk;
    DeskNewsReader reader(*desk.database);
    const DeskMark mark = must(reader.mark());
    const DeskNews news = must(reader.since(mark));
    QCOMPARE(news.mark, mark);
    QVERIFY(news.tickets.empty() && !news.areTicketsMany && !news.areAgentsNew && !news.isCatalogNew);
}

void DeskNewsTest::tellsOfManyTicketsWithoutListingThem()
{
    const Desk desk;
    DeskNewsReader reader(*desk.database);
    const DeskMark mark = must(reader.mark());
    makeTicket(desk, "A-1");
    makeTicket(desk, "A-2");
    QCOMPARE(must(reader.since(mark, 2)).tickets.size(), std::size_t{2});
    const DeskNews news = must(reader.since(mark, 1));
    QVERIFY(news.areTicketsMany && news.tickets.empty());
}

void DeskNewsTest::tellsPeopleFromNamesAndThePolicy()
{
    const Desk desk;
    DeskNewsReader reader(*desk.database);
    const auto newsAfter = [&](auto store) {
        const DeskMark mark = must(reader.mark());
        store();
        return must(reader.since(mark));
    };
    const DeskNews presence = newsAfter([&] {
        must(PresenceStore(*desk.database).add({AgentId{1}, Presence::Away, minute(0), std::nullopt}));
    });
    QVERIFY(presence.areAgentsNew && !presence.isCatalogNew && !presence.isPolicyNew && presence.tickets.empty());
    const DeskNews view = newsAfter([&] {
        must(SavedViewStore(*desk.database).save({"tickets", "Late", "{}"}, std::nullopt));
    });
    QVERIFY(view.isCatalogNew && !view.areAgentsNew);
    const DeskNews policy = newsAfter([&] { must(PolicyStore(*desk.database).save(Policy{}, minute(1), "calmer")); });
    QVERIFY(policy.isPolicyNew && !policy.areAgentsNew && !policy.isCatalogNew);
}

QTEST_GUILESS_MAIN(DeskNewsTest)
#include "tst_desknews.moc"
