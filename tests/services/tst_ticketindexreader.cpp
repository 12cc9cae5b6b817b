// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demoservice.h"
#include "services/ticketindexreader.h"
#include "services/ticketline.h"
#include "services/workspacefile.h"
#include "storage/ticketstore.h"

#include <QTest>

#include <memory>

using namespace evenkeel;

namespace {

const Instant Noon = *instantFromIso("2016-03-22T12:00Z");
constexpr int Tickets = 300;

std::unique_ptr<Database> demoDesk()
{
    auto database = openWorkspace(QStringLiteral("sqlite::memory:"), OpenMode::CreateIfMissing);
    if (!database || !fillWithDemo(**database, {.agents = 8, .days = 10, .tickets = Tickets}, Noon, {}, {}))
        qFatal("no demo desk");
    return std::move(*database);
}

QStringList linesOf(const TicketIndex &index)
{
    QStringList lines;
    for (TicketIndex::Row row = 0; row < index.size(); ++row) {
        const TicketLine line = lineOf(index, row, Noon);
        lines << QStringLiteral("%1 %2 %3 %4 %5 %6")
                     .arg(line.id.value)
                     .arg(line.subject)
                     .arg(static_cast<int>(line.status))
                     .arg(line.agent.value)
                     .arg(static_cast<int>(line.sla.state))
                     .arg(line.sla.left.count());
    }
    return lines;
}

} // namespace

class TicketIndexReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSameInPiecesAsAtOnce();
    void readsTicketsThatComeWhileItReads();
    void pausesKeepAPromise();
    void endsAtOnceWithoutTickets();
};

void TicketIndexReaderTest::readsTheSameInPiecesAsAtOnce()
{
    const auto database = demoDesk();
    const auto whole = readTicketIndex(*database, Noon);
    QVERIFY(whole.isOk());
    QVERIFY((*whole)->size() >= Tickets);
    TicketIndexReading reading(Noon);
    int pieces = 0;
    for (Result<bool> isComplete = false; !*isComplete; ++pieces) {
        isComplete = reading.readSome(*database, 64);
        QVERIFY(isComplete.isOk());
    }
    QVERIFY(pieces > Tickets / 64);
    const auto pieced = reading.takeIndex();
    QCOMPARE(linesOf(*pieced), linesOf(**whole));
}

void TicketIndexReaderTest::readsTicketsThatComeWhileItReads()
{
    const auto database = demoDesk();
    TicketIndexReading reading(Noon);
    QVERIFY(!*reading.readSome(*database, 10));
    QVERIFY(!*reading.readSome(*database, 10));
    TicketEvent created;
    created.at = Noon;
    created.change.subject = "Came late";
    const auto late = TicketStore(*database).create("desk", {}, created);
    QVERIFY(late.isOk());
    while (!*reading.readSome(*database, 100)) {
    }
    const auto index = reading.takeIndex();
    const auto row = index->rowOf(*late);
    QVERIFY(row.has_value());
    QCOMPARE(index->subject(*row), std::string("Came late"));
}

void TicketIndexReaderTest::pausesKeepAPromise()
{
    // Eight working days from start to end, six of them waiting for the customer: three were promised.
    auto database = openWorkspace(QStringLiteral("sqlite::memory:"), OpenMode::CreateIfMissing);
    QVERIFY(database.isOk());
    TicketStore store(**database);
    const auto resolvedAfterWaiting = [&store](Instant paused) {
        TicketEvent created;
        created.at = *instantFromIso("2016-03-07T09:00Z");
        const TicketId id = *store.create("desk", {}, created);
        TicketEvent waiting{.ticket = id, .at = paused, .kind = EventKind::Status};
        waiting.change.status = TicketStatus::Pending;
        TicketEvent back{.ticket = id, .at = *instantFromIso("2016-03-16T09:00Z"), .kind = EventKind::Status};
        back.change.status = TicketStatus::Open;
        TicketEvent resolved{.ticket = id, .at = *instantFromIso("2016-03-16T17:00Z"), .kind = EventKind::Resolved};
        resolved.change.status = TicketStatus::Resolved;
        const std::vector<TicketEvent> story{waiting, back, resolved};
        return store.append(story).isOk();
    };
    QVERIFY(resolvedAfterWaiting(*instantFromIso("2016-03-08T09:00Z")));
    QVERIFY(resolvedAfterWaiting(*instantFromIso("2016-03-15T09:00Z")));
    const auto index = readTicketIndex(**database, Noon);
    QVERIFY(index.isOk());
    QCOMPARE((*index)->sla(0, Noon).state, SlaState::Met);
    QCOMPARE((*index)->sla(1, Noon).state, SlaState::Breached);
}

void TicketIndexReaderTest::endsAtOnceWithoutTickets()
{
    const auto database = openWorkspace(QStringLiteral("sqlite::memory:"), OpenMode::CreateIfMissing);
    QVERIFY(database.isOk());
    const auto index = readTicketIndex(**database, Noon);
    QVERIFY(index.isOk());
    QCOMPARE((*index)->size(), std::size_t{0});
}

QTEST_GUILESS_MAIN(TicketIndexReaderTest)
#include "tst_ticketindexreader.moc"
