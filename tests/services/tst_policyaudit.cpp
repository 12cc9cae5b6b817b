// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/policyaudit.h"

#include "routing/dispatcher.h"
#include "services/deskreader.h"
#include "services/routingservice.h"
#include "services/workspacefile.h"
#include "storage/calendarstore.h"
#include "storage/catalogstore.h"
#include "storage/policystore.h"
#include "storage/presencestore.h"
#include "storage/ticketstore.h"
#include "support/demoworkspace.h"

#include <algorithm>

using namespace evenkeel;
using namespace std::chrono_literals;

/// What the policy would have done against what was done.
class TestPolicyAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void smallHistoryComesOutAsByHand();
    void triageRulesAreComparedWithTheFirstQueue();
    void policyOfTheTimeDecides();
    void whatRoutingDidFollows();
    void whatPeopleDidIsDecidedAsTheLiveDeskWould();
    void goneThroughInPiecesItIsTheSame();
    void emptyPeriodSaysSo();
    void agentsWithoutHoursAreCounted();
    void assignmentFromBeforeCreationIsLeftOut();
    void emptyPeriodAndCancelledRunAreRefused();

private:
    AgentId addAgent(const char *name, QueueId queue, bool hasShift = true);
    TicketId addTicket(const char *reference, QueueId queue, Instant at, const char *subject = "Refund");
    void give(TicketId ticket, AgentId agent, Instant at, Cause cause = Cause::Person,
              EventKind kind = EventKind::Assigned);
    void savePolicy(AssignmentMethod method, Instant from);
    [[nodiscard]] PolicyAuditReport audit(Interval period) { return *auditPolicy(*m_database, period, m_now, {}, {}); }
    [[nodiscard]] PolicyAuditReport today() { return audit({m_now - 3h, m_now}); }
    [[nodiscard]] static std::int64_t noteOf(const PolicyAuditReport &report, AuditNoteCode code)
    {
        const auto found = std::find_if(report.notes.begin(), report.notes.end(),
                                        [code](const AuditNote &note) { return note.code == code; });
        return found == report.notes.end() ? 0 : found->count;
    }
    [[nodiscard]] static const AuditedRule *find(const PolicyAuditReport &report, AuditStage stage, int rule)
    {
        const auto found =
            std::find_if(report.rules.begin(), report.rules.end(), [stage, rule](const AuditedRule &audited) {
                return audited.stage == stage && audited.rule == rule;
            });
        return found == report.rules.end() ? nullptr : &*found;
    }

    std::unique_ptr<Database> m_database;
    const Instant m_now = *instantFromIso("2024-05-08T12:00Z");
    QueueId m_payments;
    QueueId m_accounts;
    AgentId m_ines;
    AgentId m_tom;
    AgentId m_uma;
};

AgentId TestPolicyAudit::addAgent(const char *name, QueueId queue, bool hasShift)
{
    Agent agent;
    agent.name = name;
    agent.queues = {queue};
    const AgentId id = *CatalogStore(*m_database).save(agent);
    Shift shift;
    shift.agent = id;
    shift.span = {m_now - 4h, m_now + 4h};
    if (hasShift)
        Q_UNUSED(CalendarStore(*m_database).add(std::span(&shift, 1), m_now - 5h));
    return id;
}

TicketId TestPolicyAudit::addTicket(const char *reference, QueueId queue, Instant at, const char *subject)
{
    TicketEvent created;
    created.at = at;
    created.kind = EventKind::Created;
    created.change.subject = subject;
    created.change.queue = queue;
    return *TicketStore(*m_database).create("desk", reference, created);
}

void TestPolicyAudit::give(TicketId ticket, AgentId agent, Instant at, Cause cause, EventKind kind)
{
    TicketEvent event;
    event.ticket = ticket;
    event.at = at;
    event.kind = kind;
    event.cause = cause;
    event.change.agent = agent;
    QVERIFY(TicketStore(*m_database).append(std::span(&event, 1)));
}

void TestPolicyAudit::savePolicy(AssignmentMethod method, Instant from)
{
    Policy policy;
    Condition refund;
    refund.kind = Condition::Kind::Test;
    refund.field = ConditionField::Subject;
    refund.test = FieldTest::Contains;
    refund.values = {"refund"};
    policy.triage.push_back({1, "Money", true, refund, "Payments", {}, {}, {}});
    QueuePolicy queue;
    queue.queue = "Payments";
    AssignmentRule rule;
    rule.id = 5;
    rule.name = "By turn";
    rule.method = method;
    queue.rules = {rule};
    policy.queues = {queue};
    QVERIFY(PolicyStore(*m_database).save(policy, from, {}));
}

void TestPolicyAudit::init()
{
    auto opened = openWorkspace(QStringLiteral("sqlite::memory:"), OpenMode::CreateIfMissing);
    QVERIFY(opened);
    m_database = std::move(*opened);
    CatalogStore catalog(*m_database);
    m_payments = *catalog.save(Queue{{}, "Payments", false});
    m_accounts = *catalog.save(Queue{{}, "Accounts", false});
    m_ines = addAgent("Ines Haddad", m_payments);
    m_tom = addAgent("Tom Becker", m_payments);
    m_uma = addAgent("Uma Okafor", m_accounts);
    savePolicy(AssignmentMethod::RoundRobin, m_now - 24h);
}

// By turn: Ines (lower number), then Tom, and so on by who had a ticket longest ago.
void TestPolicyAudit::smallHistoryComesOutAsByHand()
{
    const Instant came = m_now - 60min;
    std::vector<TicketId> tickets;
    for (const char *reference : {"A-1", "A-2", "A-3", "A-4", "A-5", "A-6"})
        tickets.push_back(addTicket(reference, m_payments, came));
    give(tickets[0], m_ines, m_now - 50min); // her turn
    give(tickets[1], m_ines, m_now - 40min); // Tom's turn; she has room
    give(tickets[2], m_uma, m_now - 30min);  // Tom's turn; the queue is not hers
    give(tickets[3], m_tom, m_now - 20min);  // his turn
    give(tickets[5], m_tom, m_now - 18min);  // taken back
    give(tickets[5], {}, m_now - 17min, Cause::Undo, EventKind::Unassigned);
    for (const AgentId agent : {m_ines, m_tom})
        QVERIFY(PresenceStore(*m_database).add({agent, Presence::Offline, m_now - 15min, std::nullopt}));
    give(tickets[4], m_tom, m_now - 10min); // nobody is there

    const PolicyAuditReport report = today();
    const AuditedRule *rule = find(report, AuditStage::Assignment, 5);
    QVERIFY(rule);
    QCOMPARE(rule->name, std::string("By turn"));
    QCOMPARE(rule->queue, m_payments);
    QCOMPARE(rule->asked, std::int64_t{5});
    QCOMPARE(rule->count(AuditOutcome::Followed), std::int64_t{2});
    QCOMPARE(rule->count(AuditOutcome::Allowed), std::int64_t{1});
    QCOMPARE(rule->count(AuditOutcome::Stopped), std::int64_t{1});
    QCOMPARE(rule->count(AuditOutcome::NotYet), std::int64_t{1});
    QCOMPARE(rule->gates[static_cast<std::size_t>(Gate::Queue)], std::int64_t{1});
    QCOMPARE(rule->gates[static_cast<std::size_t>(Gate::Presence)], std::int64_t{1});
    QVERIFY(std::abs(rule->interval->low - 0.1176) < 0.0001);
    QVERIFY(std::abs(rule->interval->high - 0.7693) < 0.0001);
    QCOMPARE(rule->departures.size(), std::size_t{3});
    QCOMPARE(rule->departures[0].ticket, tickets[1]);
    QCOMPARE(rule->departures[0].chosen, m_tom);
    QCOMPARE(rule->departures[0].went, m_ines);
    QCOMPARE(rule->departures[1].chosen, m_tom);
    QCOMPARE(rule->departures[1].went, m_uma);
    QVERIFY(!rule->departures[2].chosen.isValid());
    QCOMPARE(rule->wentTo.size(), std::size_t{3});
    QCOMPARE(noteOf(report, AuditNoteCode::TakenBack), std::int64_t{1});
    QCOMPARE(noteOf(report, AuditNoteCode::Rebuilt), std::int64_t{5});
    QCOMPARE(noteOf(report, AuditNoteCode::OwnDecisions), std::int64_t{0});
    QCOMPARE(report.policies.size(), std::size_t{1});
    QCOMPARE(report.policies.front().version, 2);
    QCOMPARE(report.policies.front().asked, std::int64_t{5});
}

void TestPolicyAudit::triageRulesAreComparedWithTheFirstQueue()
{
    addTicket("B-1", m_payments, m_now - 60min);
    const TicketId astray = addTicket("B-2", m_accounts, m_now - 59min);
    addTicket("B-3", {}, m_now - 58min);
    addTicket("B-4", m_accounts, m_now - 57min, "Password");
    const PolicyAuditReport report = today();
    const AuditedRule *rule = find(report, AuditStage::Triage, 1);
    QVERIFY(rule);
    QCOMPARE(rule->name, std::string("Money"));
    QCOMPARE(rule->asked, std::int64_t{3});
    QCOMPARE(rule->count(AuditOutcome::Followed), std::int64_t{1});
    QCOMPARE(rule->count(AuditOutcome::Stopped), std::int64_t{1});
    QCOMPARE(rule->count(AuditOutcome::NotYet), std::int64_t{1});
    QCOMPARE(rule->departures.front().ticket, astray);
    QCOMPARE(rule->departures.front().wentQueue, m_accounts);
}

void TestPolicyAudit::policyOfTheTimeDecides()
{
    // From half past eleven on whoever waited least comes first under no method: the weights tell.
    savePolicy(AssignmentMethod::LeastLoaded, m_now - 30min);
    const TicketId first = addTicket("C-1", m_payments, m_now - 60min);
    const TicketId second = addTicket("C-2", m_payments, m_now - 60min);
    give(first, m_tom, m_now - 50min);  // by turn: Ines
    give(second, m_tom, m_now - 20min); // least loaded: Ines
    const PolicyAuditReport report = today();
    QCOMPARE(report.policies.size(), std::size_t{2});
    QCOMPARE(report.policies[0].version, 2);
    QCOMPARE(report.policies[0].asked, std::int64_t{1});
    QCOMPARE(report.policies[1].version, 3);
    QCOMPARE(report.policies[1].asked, std::int64_t{1});
    QCOMPARE(report.policies[1].span.from, m_now - 30min);
    QCOMPARE(find(report, AuditStage::Assignment, 5)->count(AuditOutcome::Allowed), std::int64_t{2});
}

void TestPolicyAudit::whatRoutingDidFollows()
{
    for (const char *reference : {"D-1", "D-2", "D-3"})
        addTicket(reference, m_payments, m_now - 60min);
    const auto routed = RoutingService(*m_database, m_now - 10min).route({});
    QVERIFY(routed);
    const PolicyAuditReport report = today();
    const AuditedRule *rule = find(report, AuditStage::Assignment, 5);
    QVERIFY(rule);
    QCOMPARE(rule->asked, std::int64_t{routed->assigned});
    QCOMPARE(rule->count(AuditOutcome::Followed), rule->asked);
    QCOMPARE(noteOf(report, AuditNoteCode::OwnDecisions), rule->asked);
}

void TestPolicyAudit::whatPeopleDidIsDecidedAsTheLiveDeskWould()
{
    m_database = demoWorkspace();
    QVERIFY(m_database);
    std::map<TicketId, AgentId> expected;
    const auto order = Dispatcher::create(DeskReader(*m_database).read(demoNow())->picture)->waitingOrder();
    QVERIFY(order.size() > 4);
    Instant at = demoNow();
    for (const TicketId ticket : order) {
        at += 7s;
        const auto moment = DeskReader(*m_database).read(at);
        const auto desk = Dispatcher::create(moment->picture);
        expected[ticket] = desk->decide(ticket).agent;
        // Whoever is next in line by number, so that some follow and some do not.
        const auto &agents = moment->picture.agents;
        give(ticket, agents[static_cast<std::size_t>(ticket.value) % agents.size()].id, at);
    }
    const auto report = auditPolicy(*m_database, {demoNow() + 1s, at + 1s}, at + 1s, {}, {});
    QVERIFY(report);
    std::size_t looked = 0;
    std::int64_t asked = 0;
    for (const AuditedRule &rule : report->rules) {
        if (rule.stage != AuditStage::Assignment)
            continue;
        asked += rule.asked;
        for (const AuditedTicket &ticket : rule.departures) {
            QCOMPARE(ticket.chosen, expected.at(ticket.ticket));
            ++looked;
        }
    }
    QCOMPARE(asked, static_cast<std::int64_t>(order.size()));
    QVERIFY(looked > 0);
}

void TestPolicyAudit::goneThroughInPiecesItIsTheSame()
{
    m_database = demoWorkspace();
    QVERIFY(m_database);
    const Interval period{demoNow() - std::chrono::days{12}, demoNow()};
    const auto whole = auditPolicy(*m_database, period, demoNow(), {}, {});
    const auto pieces = auditPolicy(*m_database, period, demoNow(), {}, {}, std::chrono::days{3});
    QVERIFY(whole && pieces);
    QVERIFY(whole->rules.size() > 1);
    QCOMPARE(pieces->rules.size(), whole->rules.size());
    for (std::size_t i = 0; i < whole->rules.size(); ++i) {
        QCOMPARE(pieces->rules[i].asked, whole->rules[i].asked);
        QCOMPARE(pieces->rules[i].counts, whole->rules[i].counts);
        QVERIFY(pieces->rules[i].departures == whole->rules[i].departures);
    }
}

void TestPolicyAudit::emptyPeriodSaysSo()
{
    const PolicyAuditReport report = audit({m_now - 48h, m_now - 47h});
    QVERIFY(report.rules.empty());
    QCOMPARE(noteOf(report, AuditNoteCode::NothingAssigned), std::int64_t{1});
    QCOMPARE(noteOf(report, AuditNoteCode::NoLevels), std::int64_t{1});
    const PolicyAuditReport later = audit({m_now + 1h, m_now + 3h});
    QCOMPARE(noteOf(later, AuditNoteCode::PeriodNotOver), std::int64_t{120});
    QCOMPARE(noteOf(later, AuditNoteCode::NothingAssigned), std::int64_t{1});
}

void TestPolicyAudit::agentsWithoutHoursAreCounted()
{
    const AgentId vic = addAgent("Vic Lindqvist", m_payments, false);
    give(addTicket("E-1", m_payments, m_now - 60min), vic, m_now - 50min);
    const PolicyAuditReport report = today();
    QCOMPARE(noteOf(report, AuditNoteCode::AgentsWithoutHours), std::int64_t{1});
    const AuditedRule *rule = find(report, AuditStage::Assignment, 5);
    QVERIFY(rule);
    QCOMPARE(rule->count(AuditOutcome::Stopped), std::int64_t{1});
}

void TestPolicyAudit::assignmentFromBeforeCreationIsLeftOut()
{
    const TicketId ticket = addTicket("F-1", m_payments, m_now - 60min);
    give(ticket, m_ines, m_now - 90min);
    const PolicyAuditReport report = today();
    QVERIFY(!find(report, AuditStage::Assignment, 5));
    QCOMPARE(noteOf(report, AuditNoteCode::ClocksThatJump), std::int64_t{1});
    QCOMPARE(noteOf(report, AuditNoteCode::NothingAssigned), std::int64_t{1});
}

void TestPolicyAudit::emptyPeriodAndCancelledRunAreRefused()
{
    const auto empty = auditPolicy(*m_database, {m_now, m_now}, m_now, {}, {});
    QVERIFY(!empty);
    QCOMPARE(empty.error().code, ErrorCode::InvalidArgument);
    addTicket("G-1", m_payments, m_now - 60min);
    std::stop_source stop;
    stop.request_stop();
    const auto cancelled = auditPolicy(*m_database, {m_now - 3h, m_now}, m_now, stop.get_token(), {});
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestPolicyAudit)
#include "tst_policyaudit.moc"
