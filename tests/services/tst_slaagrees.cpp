// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "services/boardmaker.h"
#include "services/deskreader.h"
#include "services/firsttickets.h"
#include "services/routingservice.h"
#include "services/slaservice.h"
#include "services/ticketindexreader.h"
#include "services/workspacefile.h"
#include "storage/catalogstore.h"
#include "storage/policystore.h"
#include "storage/ticketstore.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <map>

using namespace evenkeel;
using namespace std::chrono_literals;

namespace {

constexpr int Desks = 24;
constexpr int TicketsOfADesk = 16;

/// Around these moments clocks change in one of the zones.
struct Change
{
    const char *zone;
    const char *at;
    const char *holiday;
};
constexpr std::array Changes{Change{"Europe/Berlin", "2016-03-27T01:00Z", "2016-03-28"},
                             Change{"America/New_York", "2016-03-13T07:00Z", "2016-03-14"},
                             Change{"Europe/Berlin", "2016-10-30T01:00Z", "2016-11-01"},
                             Change{"Australia/Lord_Howe", "2016-10-01T15:30Z", "2016-10-03"}};

Condition test(ConditionField field, FieldTest how, std::vector<std::string> values, double low = 0)
{
    Condition condition;
    condition.kind = Condition::Kind::Test;
    condition.field = field;
    condition.test = how;
    condition.values = std::move(values);
    condition.low = low;
    return condition;
}

/// Each asks for something that another column or table keeps.
Condition randomCondition(Random &random)
{
    switch (random.below(9)) {
    case 0:
        return test(ConditionField::Tier, FieldTest::Is, {"gold"});
    case 1:
        return test(ConditionField::ChannelKind, FieldTest::Is, {"chat"});
    case 2:
        return test(ConditionField::Tag, FieldTest::Is, {"vip"});
    case 3:
        return test(ConditionField::Subject, FieldTest::Contains, {"refund"});
    case 4:
        return test(ConditionField::Category, FieldTest::Is, {"Invoice"});
    case 5:
        return test(ConditionField::Reopens, FieldTest::AtLeast, {}, 1);
    case 6:
        return test(ConditionField::Language, FieldTest::Is, {"de"});
    case 7:
        return test(ConditionField::LastAgent, FieldTest::Is, {"yes"});
    default:
        return test(ConditionField::Priority, FieldTest::Is, {"high", "urgent"});
    }
}

WeekPattern randomWeek(Random &random, const char *zone)
{
    WeekPattern week;
    week.zone = zone;
    for (int weekday = 1; weekday <= 7; ++weekday) {
        const int from = random.between(0, 11 * 60);
        if (weekday < 6 || random.chance(0.5))
            week.spans.push_back({weekday, from, from + random.between(60, 12 * 60)});
    }
    return week;
}

Policy randomPolicy(Random &random, const Change &change)
{
    Policy policy;
    policy.sla.hours = randomWeek(random, change.zone);
    if (random.chance(0.7))
        policy.sla.holidays = {change.holiday};
    policy.sla.pauses[static_cast<std::size_t>(TicketStatus::OnHold)] = random.chance(0.5);
    for (SlaTarget &target : policy.sla.targets)
        target.nextResponse = std::chrono::minutes{random.chance(0.5) ? random.between(5, 300) : 0};
    policy.sla.calendars = {{"Late", randomWeek(random, "America/New_York"), {change.holiday}, false},
                            {"Always", {"Asia/Tokyo", {}}, {}, true}};
    const std::array<const char *, 4> calendars{"", "Late", "Always", "Nowhere"};
    for (int id = 1; id <= random.between(0, 4); ++id)
        policy.sla.rules.push_back(
            {id,
             "Rule " + std::to_string(id),
             true,
             randomCondition(random),
             {std::chrono::minutes{random.between(1, 900)}, std::chrono::minutes{random.between(1, 3000)},
              std::chrono::minutes{random.between(0, 300)}},
             calendars[random.below(calendars.size())]});
    return policy;
}

struct Desk
{
    std::unique_ptr<Database> database;
    std::vector<ChannelId> channels;
    std::vector<CategoryId> categories;
    AgentId agent;
};

Desk emptyDesk()
{
    Desk desk;
    auto opened = openWorkspace(QStringLiteral("sqlite::memory:"), OpenMode::CreateIfMissing);
    if (!opened)
        qFatal("no workspace");
    desk.database = std::move(*opened);
    CatalogStore catalog(*desk.database);
    desk.channels = {*catalog.save(Channel{{}, "Mail", ChannelKind::Email, Handling::Deferred}),
                     *catalog.save(Channel{{}, "Site", ChannelKind::Chat, Handling::Live})};
    Category invoice;
    invoice.name = "Invoice";
    Category login;
    login.name = "Login";
    desk.categories = {*catalog.save(invoice), *catalog.save(login)};
    Agent agent;
    agent.name = "Ines Haddad";
    desk.agent = *catalog.save(agent);
    return desk;
}

TicketEvent eventAt(TicketId ticket, Instant at, EventKind kind, std::optional<TicketStatus> status = {})
{
    TicketEvent event;
    event.ticket = ticket;
    event.at = at;
    event.kind = kind;
    event.change.status = status;
    return event;
}

/// A ticket is answered, waits, comes back, ends and opens again as chance has it.
std::vector<TicketEvent> randomStory(Random &random, const Desk &desk, TicketId ticket, Instant begin)
{
    std::vector<TicketEvent> story;
    Instant at = begin;
    for (int i = random.between(0, 7); i > 0; --i) {
        at += std::chrono::minutes(random.between(0, 900));
        switch (random.below(7)) {
        case 0:
            story.push_back(eventAt(ticket, at, EventKind::Responded));
            story.back().actor = desk.agent;
            break;
        case 1:
            story.push_back(eventAt(ticket, at, EventKind::Status, TicketStatus::Open));
            break;
        case 2:
            story.push_back(eventAt(ticket, at, EventKind::Status, TicketStatus::OnHold));
            break;
        case 3:
            story.push_back(eventAt(ticket, at, EventKind::Resolved, TicketStatus::Resolved));
            break;
        case 4:
            story.push_back(eventAt(ticket, at, EventKind::Closed, TicketStatus::Closed));
            break;
        case 5:
            story.push_back(eventAt(ticket, at, EventKind::Assigned));
            story.back().change.agent = desk.agent;
            break;
        default:
            story.push_back(eventAt(ticket, at, EventKind::Status, TicketStatus::Pending));
        }
    }
    return story;
}

void addTicket(Random &random, const Desk &desk, Instant at)
{
    TicketEvent created = eventAt({}, at, EventKind::Created, TicketStatus::New);
    TicketChange &change = created.change;
    change.priority = static_cast<Priority>(random.below(PriorityCount));
    change.channel = desk.channels[random.below(desk.channels.size())];
    change.category = desk.categories[random.below(desk.categories.size())];
    change.subject = random.chance(0.5) ? "Refund please" : "Cannot log in";
    change.customer = "Customer " + std::to_string(random.below(3));
    change.tier = random.chance(0.5) ? "gold" : "";
    change.language = random.chance(0.5) ? "de" : "en";
    if (random.chance(0.5))
        change.tags = std::vector<std::string>{"vip"};
    if (random.chance(0.2))
        change.dueAt = at + std::chrono::minutes(random.between(-60, 6000));
    TicketStore store(*desk.database);
    const auto id = store.create("desk", {}, created);
    if (!id || !store.append(randomStory(random, desk, *id, at)))
        qFatal("no ticket");
}

/// What one screen says of an open ticket's promise.
struct Told
{
    SlaKind kind = SlaKind::FirstResponse;
    Millis left{0};
    std::optional<Instant> due;

    friend bool operator==(const Told &, const Told &) = default;
};

QByteArray text(const Told &told)
{
    return QByteArray(codeOf(told.kind).data()) + ", left " + QByteArray::number(qlonglong(told.left.count())) +
           " ms, due " + (told.due ? QByteArray::fromStdString(toIsoString(*told.due)) : QByteArray("never"));
}

Told toldBy(const TicketLine &line)
{
    return {line.sla.kind, line.sla.left, line.due};
}

std::map<TicketId, TicketLine> linesOf(const TicketIndex &index, Instant now)
{
    std::map<TicketId, TicketLine> lines;
    for (TicketIndex::Row row = 0; row < index.size(); ++row)
        lines[index.id(row)] = lineOf(index, row, now);
    return lines;
}

std::map<TicketId, Millis> leftOnTheBoard(const DeskMoment &moment)
{
    const BoardSnapshot board = makeBoard(moment.picture, moment.tickets, moment.names);
    std::map<TicketId, Millis> left;
    for (const TicketCard &card : board.waiting)
        left[card.id] = card.slaLeft;
    for (const AgentLane &lane : board.lanes) {
        for (const TicketCard &card : lane.cards)
            left[card.id] = card.slaLeft;
    }
    return left;
}

} // namespace

/// One ticket, one due time: whoever asks.
class TestSlaAgrees : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyScreenTellsTheSameOfATicket_data();
    void everyScreenTellsTheSameOfATicket();
    void theDesksWereWorthComparing();

private:
    void compareAt(Database &database, Instant now);
    void compareOpen(const TicketSla &sla, const TicketDetail &detail, const TicketLine &line);
    void compareFinished(const TicketSla &sla, const TicketDetail &detail, const TicketLine &line);

    int m_open = 0;
    int m_paused = 0;
    int m_breached = 0;
    int m_byRule = 0;
    int m_nextResponses = 0;
    int m_holidays = 0;
    int m_kept = 0;
    int m_missed = 0;
};

void TestSlaAgrees::everyScreenTellsTheSameOfATicket_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= Desks; ++seed)
        QTest::addRow("desk %d", seed) << seed;
}

void TestSlaAgrees::everyScreenTellsTheSameOfATicket()
{
    QFETCH(int, seed);
    Random random(static_cast<std::uint64_t>(seed));
    const Change &change = Changes[random.below(Changes.size())];
    const Instant moment = *instantFromIso(change.at);
    const Desk desk = emptyDesk();
    QVERIFY(PolicyStore(*desk.database).save(randomPolicy(random, change), moment - 240h, "test"));
    for (int i = 0; i < TicketsOfADesk; ++i)
        addTicket(random, desk, moment - std::chrono::minutes(random.between(-1440, 4 * 1440)));
    for (int i = 0; i < 3 && !QTest::currentTestFailed(); ++i)
        compareAt(*desk.database, moment + std::chrono::minutes(random.between(1440, 6 * 1440)));
}

void TestSlaAgrees::compareAt(Database &database, Instant now)
{
    const auto moment = DeskReader(database).read(now);
    QVERIFY(moment);
    const auto left = leftOnTheBoard(*moment);
    const auto index = readTicketIndex(database, now);
    QVERIFY(index);
    const auto lines = linesOf(**index, now);
    const auto first = readFirstTickets(database, TicketsOfADesk, now);
    QVERIFY(first);
    QCOMPARE(first->lines.size(), lines.size());
    for (const TicketLine &line : first->lines) {
        QCOMPARE(text(toldBy(line)), text(toldBy(lines.at(line.id))));
        QCOMPARE(line.sla.state, lines.at(line.id).sla.state);
    }
    for (const auto &[id, line] : lines) {
        const auto sla = readTicketSla(database, id, now);
        const auto detail = readTicketDetail(database, id, now);
        QVERIFY(sla && detail);
        if (isOpen(line.status))
            compareOpen(*sla, *detail, line);
        else
            compareFinished(*sla, *detail, line);
        if (QTest::currentTestFailed())
            return;
    }
    for (const RoutingTicket &ticket : moment->picture.tickets) {
        const WorkingTime &hours = moment->picture.hoursOf(ticket);
        const SlaClock &clock = ticket.sla;
        const Told told{clock.kind, clock.target - clock.used(hours, now), clock.due(hours, now)};
        QCOMPARE(text(told), text(toldBy(lines.at(ticket.id))));
        QCOMPARE(left.at(ticket.id), told.left);
    }
}

void TestSlaAgrees::compareOpen(const TicketSla &sla, const TicketDetail &detail, const TicketLine &line)
{
    const SlaTrace &trace = sla.promises[sla.leading].trace;
    const Told told{trace.promise.kind, trace.left(), trace.due};
    QCOMPARE(text(toldBy(line)), text(told));
    QCOMPARE(text({detail.slaKind, detail.slaLeft, detail.slaDue}), text(told));
    QCOMPARE(detail.slaTarget, trace.promise.target);
    QCOMPARE(line.sla.state == SlaState::Breached, trace.isBreached());
    QCOMPARE(line.sla.state == SlaState::Paused, !trace.isBreached() && trace.isPaused());
    QCOMPARE(line.sla.share, detail.slaShare);
    ++m_open;
    m_paused += trace.isPaused() ? 1 : 0;
    m_breached += trace.isBreached() ? 1 : 0;
    m_byRule += sla.rule.empty() ? 0 : 1;
    m_nextResponses += told.kind == SlaKind::NextResponse ? 1 : 0;
    m_holidays += lengthOf(trace.segments, SlaSegmentKind::Holiday) > Millis{0} ? 1 : 0;
}

void TestSlaAgrees::compareFinished(const TicketSla &sla, const TicketDetail &detail, const TicketLine &line)
{
    const SlaTrace &trace = sla.promises[sla.leading].trace;
    QCOMPARE(trace.promise.kind, SlaKind::Resolution);
    QCOMPARE(line.sla.state, trace.isBreached() ? SlaState::Breached : SlaState::Met);
    QCOMPARE(text({detail.slaKind, detail.slaLeft, detail.slaDue}),
             text({trace.promise.kind, trace.left(), trace.due}));
    ++(trace.isBreached() ? m_missed : m_kept);
}

void TestSlaAgrees::theDesksWereWorthComparing()
{
    // Otherwise all of them could agree about nothing.
    QVERIFY(m_open > 300);
    QVERIFY(m_paused > 50);
    QVERIFY(m_breached > 50);
    QVERIFY(m_byRule > 100);
    QVERIFY(m_nextResponses > 5);
    QVERIFY(m_holidays > 50);
    QVERIFY(m_kept > 50);
    QVERIFY(m_missed > 20);
}

QTEST_GUILESS_MAIN(TestSlaAgrees)
#include "tst_slaagrees.moc"
