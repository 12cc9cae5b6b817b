// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/breachedtickets.h"

#include "services/decidedtickets.h"
#include "services/deskreader.h"
#include "services/slaservice.h"
#include "storage/decisionstore.h"
#include "storage/historystore.h"
#include "storage/skillstore.h"
#include "storage/ticketstore.h"
#include "support/demoworkspace.h"

#include <functional>
#include <map>

using namespace evenkeel;

namespace {

std::uint32_t bit(BreachCause cause)
{
    return 1U << static_cast<unsigned>(cause);
}

} // namespace

/// "All tickets that were breached because nobody had room", typed as a filter.
class TestBreachedTickets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_database = demoWorkspace(12, 20);
        QVERIFY(m_database);
        blockOneForRoom();
        const auto read = HistoryStore(*m_database).forEachTicket([this](const TicketIndexRow &row) {
            m_created[row.id] = row.createdAt;
            return true;
        });
        QVERIFY(read);
        for (const auto &[id, at] : m_created) {
            std::uint32_t &causes = m_causes[id];
            const auto sla = readTicketSla(*m_database, id, Now);
            QVERIFY(sla);
            for (const SlaPromiseTrace &promise : sla->promises)
                causes |= promise.split ? bit(promise.split->mainCause()) : 0;
        }
        std::uint32_t seen = 0;
        for (const auto &[id, causes] : m_causes)
            seen |= causes;
        QVERIFY((seen & bit(BreachCause::Capacity)) != 0 && (seen & bit(BreachCause::AgentsHands)) != 0);
    }

    void findsWhatTheClocksSay()
    {
        const std::uint32_t room = bit(BreachCause::Capacity);
        const std::uint32_t agent = bit(BreachCause::AgentsHands);
        const std::uint32_t outside = bit(BreachCause::Outside);
        compare("breach:capacity", [=](auto causes) { return (causes & room) != 0; });
        compare("breach:agent", [=](auto causes) { return (causes & agent) != 0; });
        compare("breach:agent,Capacity", [=](auto causes) { return (causes & (agent | room)) != 0; });
        compare("breach:customer", [=](auto causes) { return (causes & outside) != 0; });
        compare("breach:any", [](auto causes) { return causes != 0; });
        compare("-breach:any", [](auto causes) { return causes == 0; });
        compare("-breach:agent", [=](auto causes) { return (causes & agent) == 0; });
        compare("breach:any -breach:agent", [=](auto causes) { return causes != 0 && (causes & agent) == 0; });
        compare("breach:agent breach:capacity",
                [=](auto causes) { return (causes & agent) != 0 && (causes & room) != 0; });
    }

    void otherConditionsNarrowTheReading()
    {
        const auto isAgent = [](auto causes) { return (causes & bit(BreachCause::AgentsHands)) != 0; };
        const Instant edge = *instantFromIso("2016-03-14T00:00Z");
        const QList<qint64> since = ask("breach:agent created:>=2016-03-14");
        QVERIFY(!since.isEmpty());
        QCOMPARE(since, expected(isAgent, [edge, this](TicketId id) { return m_created.at(id) >= edge; }));
        QVERIFY(since.size() < ask("breach:agent").size());
        QCOMPARE(ask("breach:agent is:open").size() + ask("breach:agent -is:open").size(), ask("breach:agent").size());
        QCOMPARE(ask("breach:agent created:>2016-12-01"), QList<qint64>{});
    }

    void decisionRecordsAndClocksMustBothFit()
    {
        QCOMPARE(ask("waited:capacity breach:capacity"), QList<qint64>{m_blocked.value});
        QCOMPARE(ask("waited:capacity -breach:capacity"), QList<qint64>{});
        QCOMPARE(ask("waited:skill breach:capacity"), QList<qint64>{});
    }

    void readsTheSameInPieces()
    {
        const TicketFilter filter = TicketFilter::parse(QStringLiteral("breach:any -breach:capacity"));
        const auto whole = readDecidedTickets(*m_database, filter, names(), Now);
        DecidedReading reading(filter, names(), Now);
        int pieces = 0;
        for (Result<bool> isComplete = false; !*isComplete; ++pieces) {
            isComplete = reading.readSome(*m_database, 100);
            QVERIFY(isComplete);
        }
        QVERIFY(pieces > 5);
        QVERIFY(!whole->with->empty());
        QVERIFY(reading.take() == *whole);
    }

    void whatIsOverIsReadOnce()
    {
        const auto memory = std::make_shared<BreachMemory>();
        const std::size_t all = clocksRead(memory);
        QVERIFY(all == m_causes.size());
        const std::size_t again = clocksRead(memory);
        QVERIFY2(again > 0 && again < all / 3, qPrintable(QString::number(again)));

        // A finished ticket that comes back is read again; so is what was not over.
        const TicketId back = finishedOne();
        TicketEvent reopened;
        reopened.ticket = back;
        reopened.at = Now;
        reopened.kind = EventKind::Reopened;
        reopened.change.status = TicketStatus::Open;
        QVERIFY(TicketStore(*m_database).append({&reopened, 1}));
        QCOMPARE(clocksRead(memory), again + 1);

        // Who could have taken a ticket depends on levels: nothing remembered holds any more.
        SkillLevel level = SkillStore(*m_database).levelsAt(Now)->front();
        level.validFrom = Now;
        level.level = Proficiency::None;
        QVERIFY(SkillStore(*m_database).append({&level, 1}));
        QCOMPARE(clocksRead(memory), all);
    }

    void aReadingUnderWayRemembersNothingOfAnOlderDesk()
    {
        const auto memory = std::make_shared<BreachMemory>();
        BreachedReading early(anyBreach(), Now, memory);
        QVERIFY(*early.readSome(*m_database, std::nullopt, m_causes.size() + 1) == false); // lists them
        SkillLevel level = SkillStore(*m_database).levelsAt(Now)->front();
        level.validFrom = Now;
        level.level = Proficiency::Basic;
        QVERIFY(SkillStore(*m_database).append({&level, 1}));
        QVERIFY(memory->refresh(*m_database, Now));
        for (Result<bool> isComplete = false; !*isComplete;)
            isComplete = early.readSome(*m_database, std::nullopt, 100'000);
        QCOMPARE(clocksRead(memory), m_causes.size());
    }

    void aCauseThereIsNotIsNamed()
    {
        const TicketFilter filter = TicketFilter::parse(QStringLiteral("breach:weather"));
        QCOMPARE(filter.errors().size(), 1U);
        QCOMPARE(filter.errors()[0].code, FilterErrorCode::UnknownValue);
        QCOMPARE(TicketFilter::parse(QStringLiteral("breach:>capacity")).errors()[0].code,
                 FilterErrorCode::NotComparable);
        const TicketFilter known = TicketFilter::parse(QStringLiteral("breach:capacity"));
        QVERIFY(known.asksDecisions() && known.asksBreaches() && known.dependsOnTime());
        QVERIFY(!TicketFilter::parse(QStringLiteral("waited:any")).asksBreaches());
    }

private:
    [[nodiscard]] static TicketFilter anyBreach() { return TicketFilter::parse(QStringLiteral("breach:any")); }
    /// How many clocks a reading with the memory reads; it must find what one without finds.
    [[nodiscard]] std::size_t clocksRead(const std::shared_ptr<BreachMemory> &memory)
    {
        BreachedReading plain(anyBreach(), Now);
        BreachedReading knowing(anyBreach(), Now, memory);
        for (BreachedReading *reading : {&plain, &knowing}) {
            for (Result<bool> isComplete = false; isComplete && !*isComplete;)
                isComplete = reading->readSome(*m_database, std::nullopt, 100'000);
        }
        const std::vector<TicketId> found = knowing.take();
        if (found.empty() || found != plain.take())
            return 0;
        return knowing.clocksToRead();
    }
    [[nodiscard]] TicketId finishedOne()
    {
        TicketId finished;
        const auto read = HistoryStore(*m_database).forEachTicket([&finished](const TicketIndexRow &row) {
            if (row.status == TicketStatus::Resolved)
                finished = row.id;
            return !finished.isValid();
        });
        return read ? finished : TicketId{};
    }

    using Ask = std::function<bool(std::uint32_t)>;

    /// High: an hour from nine o'clock in Berlin on; nobody had room at 9:10.
    void blockOneForRoom()
    {
        TicketEvent created;
        created.at = *instantFromIso("2016-03-16T07:00Z");
        created.change.priority = Priority::High;
        m_blocked = *TicketStore(*m_database).create("desk", "B-1", created);
        Decision blocked;
        blocked.ticket = m_blocked;
        blocked.at = created.at + std::chrono::minutes{70};
        blocked.agentsConsidered = 12;
        blocked.stopped[static_cast<std::size_t>(Gate::Capacity)] = 12;
        QVERIFY(DecisionStore(*m_database).add(std::vector{blocked}));
    }
    [[nodiscard]] DeskNames names() { return *DeskReader(*m_database).names(); }
    [[nodiscard]] QList<qint64> expected(const Ask &fits, const std::function<bool(TicketId)> &isMeant) const
    {
        QList<qint64> ids;
        for (const auto &[id, causes] : m_causes) {
            if (fits(causes) && isMeant(id))
                ids.append(id.value);
        }
        return ids;
    }
    [[nodiscard]] QList<qint64> ask(const char *text)
    {
        const auto decided =
            readDecidedTickets(*m_database, TicketFilter::parse(QString::fromLatin1(text)), names(), Now);
        QList<qint64> ids;
        for (const auto &[id, causes] : m_causes) {
            if (decided->fits(id))
                ids.append(id.value);
        }
        return ids;
    }
    void compare(const char *text, const Ask &fits)
    {
        QCOMPARE(ask(text), expected(fits, [](TicketId) { return true; }));
    }

    const Instant Now = demoNow() + std::chrono::minutes{30};
    std::unique_ptr<Database> m_database;
    TicketId m_blocked;
    std::map<TicketId, Instant> m_created;
    std::map<TicketId, std::uint32_t> m_causes;
};

QTEST_GUILESS_MAIN(TestBreachedTickets)
#include "tst_breachedtickets.moc"
