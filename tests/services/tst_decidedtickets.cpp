// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/decidedtickets.h"

#include "services/deskreader.h"
#include "services/ticketmatch.h"
#include "services/workspacefile.h"
#include "storage/catalogstore.h"
#include "storage/decisionstore.h"
#include "storage/ticketstore.h"

#include <QtTest/QtTest>

using namespace evenkeel;
using namespace std::chrono_literals;

namespace {

/// A Tuesday; the week before ran from the 14th to the 20th.
const Instant Now = *instantFromIso("2016-03-22T14:00Z");
const Instant LastWeek = *instantFromIso("2016-03-16T09:00Z");
const Instant LongAgo = *instantFromIso("2016-02-03T09:00Z");

} // namespace

/// "All tickets that waited because nobody had Billing 3 last week", typed as a filter.
class TestDecidedTickets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto opened = openWorkspace(QStringLiteral("sqlite::memory:"), OpenMode::CreateIfMissing);
        QVERIFY(opened);
        m_database = std::move(*opened);
        CatalogStore catalog(*m_database);
        m_billing = *catalog.save(Skill{{}, "Billing", SkillKind::Product, {}});
        m_office = *catalog.save(Skill{{}, "Office 3", SkillKind::Technical, {}});
        m_german = *catalog.save(Skill{{}, "German", SkillKind::Language, "de"});
        Agent agent;
        agent.name = "Ines Haddad";
        m_agent = *catalog.save(agent);
        TicketStore store(*m_database);
        for (int i = 0; i < 8; ++i) {
            TicketEvent created;
            created.at = LongAgo;
            created.change.subject = "Ticket";
            QVERIFY(store.create("desk", {}, created));
        }
        waited(1, LastWeek, Gate::Skill, SkillNeed{m_billing, Proficiency::Advanced, true});
        waited(2, LastWeek, Gate::Skill, SkillNeed{m_billing, Proficiency::Intermediate, true});
        waited(3, LastWeek, Gate::Language, SkillNeed{m_german, Proficiency::Intermediate, true});
        waited(4, LastWeek, Gate::Capacity);
        waited(5, LongAgo, Gate::Skill, SkillNeed{m_billing, Proficiency::Advanced, true});
        assigned(5, LastWeek);
        waited(6, LastWeek, Gate::Skill, SkillNeed{m_office, Proficiency::Basic, true});
        assigned(7, LongAgo);
    }

    void conditionsMeetInOneRecord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<qint64>>("wanted");
        const auto row = [](const char *text, const QList<qint64> &wanted) { QTest::newRow(text) << text << wanted; };
        row("waited:any", {1, 2, 3, 4, 5, 6});
        row("waited:skill", {1, 2, 5, 6});
        row("waited:skill decided:last-week", {1, 2, 6});
        row("waited:skill,language decided:last-week", {1, 2, 3, 6});
        row("waited:\"Billing 3\" decided:last-week", {1});
        row("waited:\"billing 3\"", {1, 5});
        row("waited:bill>=2 decided:last-week", {1, 2});
        row("waited:billing=2", {2});
        row("waited:billing", {1, 2, 5});
        row("waited:\"office 3\"", {6}); // its name, no level
        row("waited:german", {3});
        row("waited:skill waited:german", {}); // no record has both
        row("waited:skill waited:billing>=3", {1, 5});
        row("decided:last-week", {1, 2, 3, 4, 5, 6});
        row("decided:2016-02", {5, 7});
        row("decided:<2016-03-01 decided:>2016-02-03", {});
        row("decided:today", {});
        row("decided:this-month", {1, 2, 3, 4, 5, 6});
        row("decided:last-month", {5, 7});
        row("-waited:any", {7, 8});
        row("-decided:2016", {8});
        row("-waited:skill decided:last-week", {3, 4, 5});
        row("waited:skill -waited:billing", {6});
        row("waited:nonsense", {});
    }
    void conditionsMeetInOneRecord()
    {
        QFETCH(QString, text);
        QFETCH(QList<qint64>, wanted);
        const TicketFilter filter = TicketFilter::parse(text);
        QVERIFY(filter.errors().empty());
        QVERIFY(filter.asksDecisions());
        const auto decided = readDecidedTickets(*m_database, filter, names(), Now);
        QVERIFY(decided);
        QCOMPARE(fitting(*decided), wanted);
    }

    void repeatedRecordStandsUntilItsLastRepeat()
    {
        Decision blocked = made(8, LongAgo, Gate::Skill);
        blocked.blockedNeed = SkillNeed{m_billing, Proficiency::Basic, true};
        blocked.asOfEvent = *TicketStore(*m_database).lastEvent();
        QVERIFY(DecisionStore(*m_database).addOrRepeat(std::vector{blocked}));
        blocked.at = LastWeek;
        QVERIFY(DecisionStore(*m_database).addOrRepeat(std::vector{blocked}));
        QCOMPARE(ask(QStringLiteral("waited:\"billing 1\" decided:last-week")), QList<qint64>{8});
        QCOMPARE(ask(QStringLiteral("waited:\"billing 1\" decided:2016-02-20")), QList<qint64>{8});
        QVERIFY(ask(QStringLiteral("waited:\"billing 1\" decided:yesterday")).isEmpty());
    }

    void readsTheSameInPieces()
    {
        const TicketFilter filter = TicketFilter::parse(QStringLiteral("waited:skill,language -waited:office"));
        const auto whole = readDecidedTickets(*m_database, filter, names(), Now);
        DecidedReading reading(filter, names(), Now);
        int pieces = 0;
        for (Result<bool> isComplete = false; !*isComplete; ++pieces) {
            isComplete = reading.readSome(*m_database, 1);
            QVERIFY(isComplete);
        }
        QVERIFY(pieces > 5);
        QCOMPARE(fitting(*whole), (QList<qint64>{1, 2, 3, 5}));
        QVERIFY(reading.take() == *whole);
    }

    void filterNeedsTheRecordsToFindAnything()
    {
        TicketIndex index;
        for (int i = 1; i <= 8; ++i) {
            IndexedTicket ticket;
            ticket.id = TicketId{i};
            ticket.subject = i % 2 == 0 ? "Refund" : "Login";
            index.add(ticket);
        }
        const TicketFilter filter = TicketFilter::parse(QStringLiteral("refund waited:skill decided:last-week"));
        const DeskNames known = names();
        QCOMPARE(select(index, filter, {&known, Now})->count(), std::size_t{0});
        const auto decided = readDecidedTickets(*m_database, filter, known, Now);
        const auto rows = select(index, filter, {&known, Now, &*decided});
        QCOMPARE(rows->count(), std::size_t{2});
        QVERIFY(rows->contains(*index.rowOf(TicketId{2})) && rows->contains(*index.rowOf(TicketId{6})));
    }

    void unknownSkillsAreNamed()
    {
        const auto unknown = [this](const char *text) {
            return unknownNames(TicketFilter::parse(QString::fromLatin1(text)), names());
        };
        QCOMPARE(unknown("waited:bilding>=2"), QStringList{QStringLiteral("bilding")});
        QVERIFY(unknown("waited:billing>=2,capacity,any,\"office 3\"").isEmpty());
    }

private:
    [[nodiscard]] DeskNames names() { return *DeskReader(*m_database).names(); }
    [[nodiscard]] QList<qint64> ask(const QString &text)
    {
        return fitting(*readDecidedTickets(*m_database, TicketFilter::parse(text), names(), Now));
    }
    static QList<qint64> fitting(const DecidedTickets &decided)
    {
        QList<qint64> ids;
        for (qint64 id = 1; id <= 8; ++id) {
            if (decided.fits(TicketId{id}))
                ids.append(id);
        }
        return ids;
    }
    static Decision made(std::int64_t ticket, Instant at, std::optional<Gate> gate = {})
    {
        Decision decision;
        decision.ticket = TicketId{ticket};
        decision.at = at;
        decision.agentsConsidered = 1;
        if (gate)
            decision.stopped[static_cast<std::size_t>(*gate)] = 1;
        return decision;
    }
    void waited(std::int64_t ticket, Instant at, Gate gate, std::optional<SkillNeed> need = {})
    {
        Decision decision = made(ticket, at, gate);
        decision.blockedNeed = need;
        QVERIFY(DecisionStore(*m_database).add(std::vector{decision}));
    }
    void assigned(std::int64_t ticket, Instant at)
    {
        Decision decision = made(ticket, at);
        decision.agent = m_agent;
        decision.candidates = 1;
        QVERIFY(DecisionStore(*m_database).add(std::vector{decision}));
    }

    std::unique_ptr<Database> m_database;
    SkillId m_billing;
    SkillId m_office;
    SkillId m_german;
    AgentId m_agent;
};

QTEST_GUILESS_MAIN(TestDecidedTickets)
#include "tst_decidedtickets.moc"
