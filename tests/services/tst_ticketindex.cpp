// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "services/ticketline.h"
#include "services/ticketmatch.h"
#include "services/ticketorder.h"

#include <QtTest>

#include <algorithm>
#include <numeric>

using namespace evenkeel;
using namespace std::chrono_literals;

namespace {

const Instant Noon = *instantFromIso("2016-03-22T12:00Z");

/// A ticket as a test keeps it: with its own texts.
struct Sample
{
    std::string reference;
    std::string subject;
    std::string customer;
    IndexedTicket facts;

    [[nodiscard]] IndexedTicket indexed() const
    {
        IndexedTicket ticket = facts;
        ticket.reference = reference;
        ticket.subject = subject;
        ticket.customer = customer;
        return ticket;
    }
};

Sample sample(std::int64_t id, std::string reference, std::string subject)
{
    Sample ticket{std::move(reference), std::move(subject), "ACME", {}};
    ticket.facts.id = TicketId{id};
    ticket.facts.createdAt = Noon - 1h;
    return ticket;
}

TicketIndex indexOf(const std::vector<Sample> &samples)
{
    TicketIndex index;
    for (const Sample &ticket : samples)
        index.add(ticket.indexed());
    return index;
}

DeskNames deskNames()
{
    DeskNames names;
    names.teams[TeamId{1}] = {TeamId{1}, "Payments"};
    names.teams[TeamId{2}] = {TeamId{2}, "Platform"};
    int id = 0;
    for (const char *name : {"Sarah Whitfield", "Tom Becker", "Lucía Ortega", "Ärzte Zentrum", "sarah b."}) {
        Agent agent;
        agent.id = AgentId{++id};
        agent.name = name;
        agent.team = TeamId{id % 3};
        names.agents[agent.id] = agent;
    }
    names.queues[QueueId{1}] = {QueueId{1}, "Billing"};
    names.queues[QueueId{2}] = {QueueId{2}, "Refunds, EU"};
    names.categories[CategoryId{1}].name = "Invoice";
    names.categories[CategoryId{2}].name = "Login";
    names.channels[ChannelId{1}] = {ChannelId{1}, "Self service", ChannelKind::Web, Handling::Deferred};
    names.channels[ChannelId{2}] = {ChannelId{2}, "Hotline", ChannelKind::Phone, Handling::Live};
    return names;
}

std::string randomSubject(Random &random)
{
    static const std::array words{"Refund", "refund",   "Rückzahlung", "RÜCKGABE", "Invoice", "straße",
                                  "STRAẞE", "Ὀδυσσεύς", "日本語",      "Login",    "login",   "naïve"};
    std::string subject;
    const int count = random.between(0, 4);
    for (int i = 0; i < count; ++i)
        subject += std::string(i ? " " : "") + words[random.below(words.size())];
    return subject;
}

std::vector<Sample> randomTickets(Random &random, int count)
{
    std::vector<Sample> samples;
    for (int i = 0; i < count; ++i) {
        Sample ticket = sample(i + 1, "INC" + std::to_string(random.below(500)), randomSubject(random));
        ticket.customer = random.chance(0.3) ? "" : "Kunde " + std::to_string(random.below(40));
        IndexedTicket &facts = ticket.facts;
        facts.status = static_cast<TicketStatus>(random.below(TicketStatusCount));
        facts.priority = static_cast<Priority>(random.below(PriorityCount));
        facts.agent = AgentId{static_cast<std::int64_t>(random.below(7))};
        facts.queue = QueueId{static_cast<std::int64_t>(random.below(3))};
        facts.category = CategoryId{static_cast<std::int64_t>(random.below(4))};
        facts.channel = ChannelId{static_cast<std::int64_t>(random.below(3))};
        facts.effort = random.between(0, 10);
        facts.createdAt = Noon - std::chrono::minutes(random.below(60 * 24 * 30));
        if (random.chance(0.5))
            facts.resolvedAt = facts.createdAt + std::chrono::minutes(random.below(5000));
        if (random.chance(0.5))
            facts.slaMet = random.chance(0.5);
        if (random.chance(0.7))
            facts.sla = SlaClock{SlaKind::Resolution, facts.createdAt,    std::chrono::hours(random.between(1, 900)),
                                 Millis{0},           random.chance(0.2), facts.createdAt + 1h};
        samples.push_back(ticket);
    }
    return samples;
}

SlaTerms aroundTheClock()
{
    return {{WorkingTime(Intervals({{Noon - std::chrono::days(90), Noon + std::chrono::days(90)}}))}, 0.75};
}

/// Lower case by another road than the index takes: whole strings instead of code points one by one.
QString lowered(const std::string &text)
{
    const QList<uint> codes = QString::fromStdString(text).normalized(QString::NormalizationForm_C).toUcs4();
    QString out;
    for (const uint code : codes) {
        const char32_t folded = QChar::toCaseFolded(char32_t(code));
        out += QString::fromUcs4(&folded, 1);
    }
    return out;
}

bool nameHolds(const std::string &name, const FilterTerm &term)
{
    return std::any_of(term.names.begin(), term.names.end(), [&](const std::string &wanted) {
        return lowered(name).contains(QString::fromStdString(wanted));
    });
}

/// One condition on one ticket, read straight from its definition.
bool fitsNaively(const Sample &ticket, const FilterTerm &term, const TicketIndex &index, const DeskNames &names)
{
    const IndexedTicket &facts = ticket.facts;
    const auto bit = [&term](auto code) { return (term.values & (1U << static_cast<unsigned>(code))) != 0; };
    const auto within = [&term](std::int64_t value) { return term.from <= value && value < term.until; };
    const std::uint32_t row = *index.rowOf(facts.id);
    switch (term.key) {
    case FilterKey::Word: {
        const QString word = QString::fromStdString(term.word);
        return lowered(ticket.reference).contains(word) || lowered(ticket.subject).contains(word) ||
               lowered(ticket.customer).contains(word);
    }
    case FilterKey::Status:
        return bit(facts.status);
    case FilterKey::Priority:
        return bit(facts.priority);
    case FilterKey::Agent:
        return facts.agent.isValid() ? nameHolds(names.agent(facts.agent).toStdString(), term) : term.isNone;
    case FilterKey::Team: {
        const auto agent = names.agents.find(facts.agent);
        const TeamId team = agent == names.agents.end() ? TeamId{} : agent->second.team;
        return team.isValid() ? nameHolds(names.team(team).toStdString(), term) : term.isNone;
    }
    case FilterKey::Queue:
        return facts.queue.isValid() ? nameHolds(names.queue(facts.queue).toStdString(), term) : term.isNone;
    case FilterKey::Category:
        return facts.category.isValid() ? nameHolds(names.category(facts.category).toStdString(), term) : term.isNone;
    case FilterKey::Channel: {
        const auto channel = names.channels.find(facts.channel);
        return channel != names.channels.end() && (bit(channel->second.kind) || nameHolds(channel->second.name, term));
    }
    case FilterKey::Created:
        return within(toMillis(facts.createdAt));
    case FilterKey::Age: {
        const bool isOver = !isOpen(facts.status) && facts.resolvedAt;
        return within(((isOver ? *facts.resolvedAt : Noon) - facts.createdAt).count());
    }
    case FilterKey::Effort:
        return facts.effort > 0 && within(facts.effort);
    case FilterKey::Sla:
        return bit(index.sla(row, Noon).state);
    case FilterKey::Waited:
    case FilterKey::Decided:
    case FilterKey::Breach:
        return false; // known to decision records and clocks only, and not drawn here
    case FilterKey::Is:
        return (isOpen(facts.status) && bit(TicketKind::Open)) || (!isOpen(facts.status) && bit(TicketKind::Done)) ||
               (isOpen(facts.status) && !facts.agent.isValid() && bit(TicketKind::Waiting)) ||
               (isOpen(facts.status) && facts.agent.isValid() && bit(TicketKind::Assigned));
    }
    return false;
}

QString randomFilter(Random &random)
{
    static const std::array pieces{"refund",        "RÜCK",
                                   "\"login inv\"", "straße",
                                   "ὀδυς",          "日本",
                                   "inc1",          "status:open,new",
                                   "status:closed", "priority:>=high",
                                   "agent:sarah",   "agent:none",
                                   "agent:ÄRZ,tom", "team:pay",
                                   "team:none",     "queue:\"refunds, eu\"",
                                   "category:log",  "channel:phone",
                                   "channel:self",  "created:>2016-03-10",
                                   "age:<5d",       "age:1d..9d",
                                   "effort:>=7",    "effort:2..3",
                                   "sla:breached",  "sla:at-risk,paused",
                                   "is:waiting",    "is:open,done",
                                   "kunde 1"};
    QStringList filter;
    const int count = random.between(0, 4);
    for (int i = 0; i < count; ++i)
        filter += (random.chance(0.3) ? QStringLiteral("-") : QString()) +
                  QString::fromUtf8(pieces[random.below(pieces.size())]);
    return filter.join(u' ');
}

} // namespace

class TicketIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTextsAsTheyWereWritten_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {QStringLiteral("Re: Refund NOT received"), QStringLiteral("ÄÖÜ äöü ß ẞ"),
              QStringLiteral("Ὀδυσσεύς ΟΔΥΣΣΕΥΣ"), QStringLiteral("日本語 🙂 İstanbul ǅ"), QString()})
            QTest::newRow(text.toUtf8().constData()) << text;
    }

    void keepsTextsAsTheyWereWritten()
    {
        QFETCH(QString, text);
        const TicketIndex index = indexOf({sample(1, "A", text.toStdString())});
        QCOMPARE(QString::fromStdString(index.subject(0)), text);
    }

    void findsTextInAnyCaseAndForm()
    {
        const TicketIndex index = indexOf(
            {sample(1, "INC1", "Große Überweisung"), sample(2, "INC2", "u\u0308ber"), sample(3, "INC3", "ober")});
        const DeskNames names = deskNames();
        const auto rows = select(index, TicketFilter::parse(QStringLiteral("ÜBER")), {&names, Noon});
        QVERIFY(rows);
        QVERIFY(rows->contains(0));
        QVERIFY(rows->contains(1)); // written with a combining mark
        QVERIFY(!rows->contains(2));
    }

    void doesNotFindWordsAcrossFields()
    {
        const TicketIndex index = indexOf({sample(1, "abc", "def")});
        const DeskNames names = deskNames();
        QCOMPARE(select(index, TicketFilter::parse(QStringLiteral("\"c d\"")), {&names, Noon})->count(), 0U);
        QCOMPARE(select(index, TicketFilter::parse(QStringLiteral("cd")), {&names, Noon})->count(), 0U);
    }

    void turnsControlCharactersIntoBlanks()
    {
        const TicketIndex index = indexOf({sample(1, "A", std::string("two\nlines\0end", 13))});
        QCOMPARE(index.subject(0), std::string("two lines end"));
    }

    void clipsHugeTextsAtACharacter()
    {
        std::string huge;
        for (int i = 0; i < 5000; ++i)
            huge += "ä";
        const TicketIndex index = indexOf({sample(1, huge, huge)});
        QCOMPARE(index.subject(0).size(), FoldedText::MaxFieldBytes);
        QVERIFY(QString::fromStdString(index.subject(0)).endsWith(u'ä'));
    }

    void updatesATicketInPlace()
    {
        std::vector<Sample> samples{sample(1, "A", "first"), sample(2, "B", "second"), sample(3, "C", "third")};
        TicketIndex index = indexOf(samples);
        samples[1].subject = "Another";
        samples[1].facts.status = TicketStatus::Resolved;
        QCOMPARE(index.update(samples[1].indexed()), 1U);
        QCOMPARE(index.size(), 3U);
        QCOMPARE(index.subject(1), std::string("Another"));
        QCOMPARE(index.status(1), TicketStatus::Resolved);
        const DeskNames names = deskNames();
        const auto found = [&](const char *word) {
            return select(index, TicketFilter::parse(QString::fromUtf8(word)), {&names, Noon})->count();
        };
        QCOMPARE(found("second"), 0U);
        QCOMPARE(found("another"), 1U);
        samples[1].subject = "Last";
        index.update(samples[1].indexed());
        QCOMPARE(found("another"), 0U);
        QCOMPARE(found("last"), 1U);
    }

    void takesTicketsInAnyOrderOfIds()
    {
        const TicketIndex index = indexOf({sample(1, "A", "a"), sample(5, "E", "e"), sample(3, "C", "c"),
                                           sample(4, "D", "d"), sample(5, "E", "again"), sample(9, "I", "i")});
        QCOMPARE(index.size(), 5U);
        for (const int id : {1, 3, 4, 5, 9})
            QCOMPARE(index.id(*index.rowOf(TicketId{id})).value, std::int64_t{id});
        QCOMPARE(index.subject(*index.rowOf(TicketId{5})), std::string("again"));
        QVERIFY(!index.rowOf(TicketId{2}));
    }

    void readsPromisesAsOfNow()
    {
        Sample ticket = sample(1, "A", "a");
        ticket.facts.sla = SlaClock{SlaKind::FirstResponse, Noon - 1h, 2h, Millis{0}, false, {}};
        TicketIndex index = indexOf({ticket});
        index.setSlaTerms(aroundTheClock());
        QCOMPARE(index.sla(0, Noon).state, SlaState::OnTrack);
        QCOMPARE(index.sla(0, Noon).left, Millis(1h));
        QCOMPARE(index.sla(0, Noon + 30min).state, SlaState::AtRisk);
        QCOMPARE(index.sla(0, Noon + 2h).state, SlaState::Breached);
        QCOMPARE(index.sla(0, Noon + 2h).left, Millis(-1h));
        ticket.facts.status = TicketStatus::Closed;
        ticket.facts.slaMet = true;
        index.update(ticket.indexed());
        QCOMPARE(index.sla(0, Noon + 2h).state, SlaState::Met);
    }

    void filtersLikeANaiveReader()
    {
        Random random(7);
        const DeskNames names = deskNames();
        for (int round = 0; round < 40; ++round) {
            std::vector<Sample> samples = randomTickets(random, random.between(0, 700));
            TicketIndex index = indexOf(samples);
            index.setSlaTerms(aroundTheClock());
            for (Sample &ticket : samples) {
                if (random.chance(0.05)) {
                    ticket.subject = randomSubject(random);
                    index.update(ticket.indexed());
                }
            }
            for (int i = 0; i < 20; ++i) {
                const TicketFilter filter = TicketFilter::parse(randomFilter(random));
                const auto rows = select(index, filter, {&names, Noon});
                QVERIFY(rows);
                for (std::uint32_t row = 0; row < index.size(); ++row) {
                    const bool fits = std::all_of(filter.terms().begin(), filter.terms().end(), [&](const auto &term) {
                        return fitsNaively(samples[row], term, index, names) != term.isNegated;
                    });
                    if (rows->contains(row) != fits)
                        QFAIL(qPrintable(filter.text() + QStringLiteral(" on ") +
                                         QString::fromStdString(samples[row].subject)));
                }
            }
        }
    }

    void searchesTheSameInWideAndNarrowSets()
    {
        // Enough rows that the search runs through all texts at once, not row by row.
        Random random(3);
        const std::vector<Sample> samples = randomTickets(random, 30'000);
        const TicketIndex index = indexOf(samples);
        const DeskNames names = deskNames();
        for (const QString &text : {QStringLiteral("rück"), QStringLiteral("-login"), QStringLiteral("inc11")}) {
            const auto all = select(index, TicketFilter::parse(text), {&names, Noon});
            RowSet some(index.size(), false);
            for (std::uint32_t row = 0; row < index.size(); row += 3)
                some.insert(row);
            const auto narrow = select(index, TicketFilter::parse(text), {&names, Noon}, &some);
            for (std::uint32_t row = 0; row < index.size(); ++row)
                QCOMPARE(narrow->contains(row), row % 3 == 0 && all->contains(row));
        }
    }

    void narrowerFiltersFindSubsets()
    {
        Random random(11);
        const std::vector<Sample> samples = randomTickets(random, 400);
        const TicketIndex index = indexOf(samples);
        const DeskNames names = deskNames();
        int narrower = 0;
        for (int i = 0; i < 3000; ++i) {
            const TicketFilter one = TicketFilter::parse(randomFilter(random));
            const TicketFilter two = TicketFilter::parse(randomFilter(random) + QStringLiteral(" in"));
            if (!two.isNarrowerThan(one))
                continue;
            ++narrower;
            auto inside = *select(index, two, {&names, Noon});
            const auto before = inside;
            inside.intersect(*select(index, one, {&names, Noon}));
            QVERIFY(inside == before);
        }
        QVERIFY(narrower > 100);
    }

    void ordersEveryColumn()
    {
        Random random(5);
        const std::vector<Sample> samples = randomTickets(random, 2000);
        TicketIndex index = indexOf(samples);
        index.setSlaTerms(aroundTheClock());
        const DeskNames names = deskNames();
        for (int key = 0; key < TicketSortKeyCount; ++key) {
            const auto order = orderBy(index, static_cast<TicketSortKey>(key), {&names, Noon});
            std::vector<std::uint32_t> sorted = order;
            std::sort(sorted.begin(), sorted.end());
            std::vector<std::uint32_t> all(index.size());
            std::iota(all.begin(), all.end(), 0U);
            QVERIFY(sorted == all);
        }
        const auto isOrdered = [&](TicketSortKey key, auto valueOf) {
            const auto order = orderBy(index, key, {&names, Noon});
            return std::is_sorted(order.begin(), order.end(),
                                  [&](auto a, auto b) { return std::pair(valueOf(a), a) < std::pair(valueOf(b), b); });
        };
        QVERIFY(isOrdered(TicketSortKey::Priority, [&](auto row) { return samples[row].facts.priority; }));
        QVERIFY(isOrdered(TicketSortKey::Created, [&](auto row) { return samples[row].facts.createdAt; }));
        QVERIFY(isOrdered(TicketSortKey::Age, [&](auto row) { return index.age(row, Noon); }));
        QVERIFY(isOrdered(TicketSortKey::Effort, [&](auto row) { return samples[row].facts.effort; }));
        QVERIFY(
            isOrdered(TicketSortKey::Subject, [&](auto row) { return lowered(samples[row].subject).toStdString(); }));
        QVERIFY(isOrdered(TicketSortKey::Agent, [&](auto row) {
            return lowered(names.agent(samples[row].facts.agent).toStdString()).toStdString();
        }));
        QVERIFY(
            isOrdered(TicketSortKey::Reference, [&](auto row) { return std::stoi(samples[row].reference.substr(3)); }));
    }

    void countsInReferencesLikePeople()
    {
        QVERIFY(compareNaturally("inc9", "inc10") < 0);
        QVERIFY(compareNaturally("inc010", "inc10") == 0);
        QVERIFY(compareNaturally("a2b1", "a2b01c") < 0);
        QVERIFY(compareNaturally("99999999999999999999999", "100000000000000000000000") < 0);
        QVERIFY(compareNaturally("", "a") < 0);
        const TicketIndex index = indexOf({sample(1, "AB-10", ""), sample(2, "ab-9", ""), sample(3, "7", ""),
                                           sample(4, "", ""), sample(5, "ABCDE-1", "")});
        const DeskNames names;
        QCOMPARE(orderBy(index, TicketSortKey::Reference, {&names, Noon}), (std::vector<std::uint32_t>{3, 2, 1, 0, 4}));
    }

    void picksRowsInEitherDirection()
    {
        RowSet rows(70, false);
        rows.insert(2);
        rows.insert(69);
        std::vector<std::uint32_t> order(70);
        std::iota(order.begin(), order.end(), 0U);
        QCOMPARE(inOrder(order, rows, SortDirection::Ascending), (std::vector<std::uint32_t>{2, 69}));
        QCOMPARE(inOrder(order, rows, SortDirection::Descending), (std::vector<std::uint32_t>{69, 2}));
        QCOMPARE(RowSet(70, true).count(), 70U);
    }

    void stopsWhenAsked()
    {
        const TicketIndex index = indexOf({sample(1, "A", "a")});
        const DeskNames names = deskNames();
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!select(index, TicketFilter::parse(QStringLiteral("a")), {&names, Noon}, nullptr, stop.get_token()));
    }
};

QTEST_APPLESS_MAIN(TicketIndexTest)
#include "tst_ticketindex.moc"
