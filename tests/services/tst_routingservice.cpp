// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/routingservice.h"

#include "services/boardmaker.h"
#include "services/checkservice.h"
#include "storage/calendarstore.h"
#include "storage/catalogstore.h"
#include "storage/decisionstore.h"
#include "storage/policystore.h"
#include "storage/presencestore.h"
#include "storage/skillstore.h"
#include "storage/ticketstore.h"
#include "support/demoworkspace.h"

#include <algorithm>

using namespace evenkeel;

class TestRoutingService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void previewChangesNothingAndSaysWhatRouteDoes();
    void routeStoresADecisionForEveryWaitingTicket();
    void routingAgainFindsOnlyWhatIsLeft();
    void limitTakesTheMostUrgentFirst();
    void everyStoredDecisionIsExplainedByTheSameInputs();
    void decisionsOutliveEveryChangeOfTheirGround();
    void askingAgainCountsInsteadOfKeeping();
    void waitingForASkillNamesTheSkill();
    void offeringRunIsMadeAgainTheSame();
    void batchOffersWhereThePolicySaysSo();
    void askedMethodIsRemembered();
    void checkFindsNoGateViolated();
    void checkFindsAnAssignmentPastAGate();
    void handOverOnStaleGroundIsRefused();
    void handOverOverACapIsObjectedTo();
    void secondRunAtTheSameMomentIsCheckedByItself();
    void noHandoverPassesAClosedGateWithoutAReason();
    void finishedTicketKeepsItsAgent();
    void undoGivesTheTicketBackAndKeepsTheStory();
    void unassignedTicketSaysWhatWouldUnblockIt();
    void detailKnowsTheWholeTicket();

private:
    RoutingService service() { return RoutingService(*m_database, demoNow()); }
    [[nodiscard]] DeskMoment desk() { return *DeskReader(*m_database).read(demoNow()); }
    void sendHome(AgentId except);
    void changeEverything();

    std::unique_ptr<Database> m_database;
};

void TestRoutingService::init()
{
    m_database = demoWorkspace();
    QVERIFY(m_database);
}

void TestRoutingService::sendHome(AgentId except)
{
    for (const RoutingAgent &agent : desk().picture.agents) {
        if (agent.id != except)
            QVERIFY(PresenceStore(*m_database).add({agent.id, Presence::Offline, demoNow(), std::nullopt}));
    }
}

void TestRoutingService::changeEverything()
{
    CatalogStore catalog(*m_database);
    auto categories = catalog.categories();
    for (Category &category : *categories)
        category.effort = category.effort.value_or(1) == 10 ? 1 : 10;
    QVERIFY(catalog.saveAll(*categories));
    auto agents = catalog.agents();
    for (Agent &agent : *agents) {
        agent.capacity *= 1.5;
        if (agent.queues.size() > 1)
            agent.queues.pop_back();
    }
    agents->front().isActive = !agents->front().isActive;
    QVERIFY(catalog.saveAll(*agents));
    SkillStore skills(*m_database);
    auto levels = skills.levelsAt(demoNow());
    for (SkillLevel &level : *levels) {
        level.level = level.level == Proficiency::Basic ? Proficiency::Advanced : Proficiency::Basic;
        level.validFrom = demoNow();
    }
    QVERIFY(skills.append(*levels));
    auto paces = skills.paces();
    for (CategoryPace &pace : *paces)
        pace.factor *= 2;
    QVERIFY(skills.replacePaces(*paces));
    QVERIFY(PresenceStore(*m_database).add({agents->back().id, Presence::Available, demoNow(), std::nullopt}));
    const Shift off{0, agents->at(1).id, {demoNow(), demoNow() + std::chrono::hours{1}}, ShiftKind::TimeOff, {}};
    QVERIFY(CalendarStore(*m_database).add(std::span(&off, 1), demoNow()));
}

void TestRoutingService::previewChangesNothingAndSaysWhatRouteDoes()
{
    const auto before = TicketStore(*m_database).lastEvent();
    const auto preview = service().preview({});
    QVERIFY(preview);
    QCOMPARE(*TicketStore(*m_database).lastEvent(), *before);
    QVERIFY(preview->assigned > 0);
    const auto done = service().route({});
    QVERIFY(done);
    QCOMPARE(done->assigned, preview->assigned);
    for (std::size_t i = 0; i < done->decisions.size(); ++i) {
        QCOMPARE(done->decisions[i].ticket, preview->decisions[i].ticket);
        QCOMPARE(done->decisions[i].agent, preview->decisions[i].agent);
    }
}

void TestRoutingService::routeStoresADecisionForEveryWaitingTicket()
{
    const auto outcome = service().route({});
    QVERIFY(outcome);
    QCOMPARE(outcome->assigned + outcome->unassigned, outcome->waiting);
    QCOMPARE(*DecisionStore(*m_database).count(), std::int64_t{outcome->waiting});
    for (const Decision &decision : outcome->decisions) {
        const auto ticket = TicketStore(*m_database).ticket(decision.ticket);
        QVERIFY(ticket);
        QCOMPARE(ticket->agent, decision.agent);
    }
}

void TestRoutingService::routingAgainFindsOnlyWhatIsLeft()
{
    const auto first = service().route({});
    const auto second = service().route({});
    QVERIFY(first && second);
    QCOMPARE(second->waiting, first->unassigned);
    QCOMPARE(second->assigned, 0);
}

void TestRoutingService::limitTakesTheMostUrgentFirst()
{
    const auto all = service().preview({});
    RouteOptions options;
    options.limit = 3;
    const auto some = service().route(options);
    QVERIFY(all && some);
    QCOMPARE(some->decisions.size(), std::size_t{3});
    for (std::size_t i = 0; i < 3; ++i)
        QCOMPARE(some->decisions[i].ticket, all->decisions[i].ticket);
}

void TestRoutingService::everyStoredDecisionIsExplainedByTheSameInputs()
{
    const auto outcome = service().route({});
    QVERIFY(outcome);
    for (const Decision &decision : outcome->decisions) {
        const auto trace = service().traceOf(decision.id);
        QVERIFY2(trace, trace ? "" : trace.error().detail.c_str());
        QCOMPARE(trace->decision, *DecisionStore(*m_database).decision(decision.id));
        if (decision.agent.isValid()) {
            QVERIFY(trace->lines.front().isCandidate());
            QCOMPARE(trace->lines.front().agent, decision.agent);
            QCOMPARE(trace->lines.front().terms, decision.ranking.front().terms);
        }
    }
}

// At the same moment, before and after which decisions were made: only the order of storing tells them apart.
void TestRoutingService::decisionsOutliveEveryChangeOfTheirGround()
{
    const auto outcome = service().route({});
    QVERIFY(outcome && outcome->assigned > 0);
    changeEverything();
    const auto second = service().route({});
    QVERIFY(second);
    changeEverything();
    std::int64_t decisions = 0;
    const auto explain = [&](const Decision &decision) {
        const auto trace = service().traceOf(decision.id);
        ++decisions;
        return trace.isOk() && trace->decision == decision;
    };
    QVERIFY(DecisionStore(*m_database).forEach(explain));
    QCOMPARE(decisions, *DecisionStore(*m_database).count());
    const auto report = checkWorkspace(*m_database, {}, {});
    QVERIFY(report);
    for (const CheckProblem &problem : report->problems)
        qWarning() << problem.code << problem.table << problem.row << problem.detail;
    QVERIFY(report->isOk());
    QCOMPARE(report->decisionsTried, decisions);
    QCOMPARE(report->decisionsOutdated, std::int64_t{0});
}

void TestRoutingService::askingAgainCountsInsteadOfKeeping()
{
    const auto first = service().route({});
    QVERIFY(first && first->unassigned > 0);
    const std::int64_t kept = *DecisionStore(*m_database).count();
    for (int minute = 1; minute <= 3; ++minute)
        QVERIFY(RoutingService(*m_database, demoNow() + Millis{minute}).route({}));
    QCOMPARE(*DecisionStore(*m_database).count(), kept);
    const auto waiting = DecisionStore(*m_database).search({.outcome = DecisionOutcome::Nobody}, 1000);
    QCOMPARE(waiting->size(), static_cast<std::size_t>(first->unassigned));
    for (const Decision &decision : *waiting) {
        QCOMPARE(decision.repeats, 3);
        QCOMPARE(decision.repeatedUntil, std::optional(demoNow() + Millis{3}));
        QVERIFY(service().traceOf(decision.id));
    }
    const auto report = checkWorkspace(*m_database, {}, {});
    QVERIFY(report && report->isOk());
}

void TestRoutingService::waitingForASkillNamesTheSkill()
{
    CatalogStore catalog(*m_database);
    const SkillId rare = *catalog.save(Skill{{}, "Mainframe", SkillKind::Technical, {}});
    const DeskMoment moment = desk();
    const auto waiting = std::find_if(moment.tickets.begin(), moment.tickets.end(),
                                      [](const Ticket &ticket) { return !ticket.agent.isValid(); });
    QVERIFY(waiting != moment.tickets.end());
    TicketEvent classified;
    classified.ticket = waiting->id;
    classified.at = demoNow();
    classified.kind = EventKind::Classified;
    classified.change.needs = std::vector<SkillNeed>{{rare, Proficiency::Advanced, true}};
    classified.change.language = "";
    classified.change.queue = QueueId{};
    QVERIFY(TicketStore(*m_database).append(std::span(&classified, 1)));
    QVERIFY(service().route({}));
    const DecisionQuestion question{.span = Interval{demoNow(), demoNow() + Millis{1}},
                                    .blockedBy = Gate::Skill,
                                    .blockedSkill = rare,
                                    .blockedLevel = Proficiency::Advanced};
    const auto found = DecisionStore(*m_database).search(question, 10);
    QVERIFY(found);
    QCOMPARE(found->size(), std::size_t{1});
    QCOMPARE(found->front().ticket, waiting->id);
    QVERIFY(found->front().blockedNeed->isRequired);
}

void TestRoutingService::offeringRunIsMadeAgainTheSame()
{
    Policy policy = desk().picture.policy;
    policy.offers.isOn = true;
    QVERIFY(PolicyStore(*m_database).save(policy, demoNow(), "offer"));
    const auto outcome = service().route({});
    QVERIFY(outcome && outcome->assigned > 1);
    for (const Decision &decision : outcome->decisions)
        QVERIFY(service().traceOf(decision.id));
    const auto report = checkWorkspace(*m_database, {}, {});
    QVERIFY(report);
    for (const CheckProblem &problem : report->problems)
        qWarning() << problem.code << problem.table << problem.row << problem.detail;
    QVERIFY(report->isOk());
    QCOMPARE(report->decisionsTried, std::int64_t{outcome->waiting});
}

void TestRoutingService::batchOffersWhereThePolicySaysSo()
{
    Policy policy = desk().picture.policy;
    policy.offers.isOn = true;
    policy.protection.focusFromEffort = 7; // an assignment would close its agent, an offer does not
    QVERIFY(PolicyStore(*m_database).save(policy, demoNow(), "offer"));
    const RouteOptions together{.method = AssignmentMethod::LeastCost, .isBatch = true};
    const auto preview = service().preview(together);
    QVERIFY(preview && preview->isOffering && preview->batch);
    const auto outcome = service().route(together);
    QVERIFY(outcome && outcome->isOffering && outcome->assigned > 1);
    QCOMPARE(outcome->assigned, preview->assigned);
    for (const Decision &decision : outcome->decisions) {
        QVERIFY(service().traceOf(decision.id));
        const auto story = TicketStore(*m_database).story(decision.ticket);
        QCOMPARE(story->back().kind == EventKind::Offered, decision.agent.isValid());
        QVERIFY(!TicketStore(*m_database).ticket(decision.ticket)->agent.isValid());
    }
    const auto report = checkWorkspace(*m_database, {}, {});
    QVERIFY(report);
    for (const CheckProblem &problem : report->problems)
        qWarning() << problem.code << problem.table << problem.row << problem.detail;
    QVERIFY(report->isOk());
}

void TestRoutingService::askedMethodIsRemembered()
{
    const auto outcome = service().route({.method = AssignmentMethod::LeastLoaded});
    QVERIFY(outcome && outcome->assigned > 0);
    const auto stored = DecisionStore(*m_database).decision(outcome->decisions.front().id);
    QCOMPARE(stored->askedMethod, std::optional(AssignmentMethod::LeastLoaded));
    QVERIFY(service().traceOf(stored->id));
    const auto report = checkWorkspace(*m_database, {}, {});
    QVERIFY(report && report->isOk());
}

void TestRoutingService::checkFindsNoGateViolated()
{
    const auto outcome = service().route({});
    QVERIFY(outcome);
    const auto report = checkWorkspace(*m_database, {}, {});
    QVERIFY(report);
    for (const CheckProblem &problem : report->problems)
        qWarning() << problem.code << problem.table << problem.row << problem.detail;
    QVERIFY(report->isOk());
    QCOMPARE(report->decisionsTried, std::int64_t{outcome->waiting});
}

void TestRoutingService::checkFindsAnAssignmentPastAGate()
{
    // A decision that claims an agent who is not there, with everything else as the router found it.
    auto preview = service().preview({});
    QVERIFY(preview);
    Decision forged = preview->decisions.front();
    const DeskMoment moment = desk();
    const auto absent =
        std::find_if(moment.picture.agents.begin(), moment.picture.agents.end(),
                     [&](const RoutingAgent &agent) { return !agent.open.contains(demoNow()) && !agent.presence; });
    QVERIFY(absent != moment.picture.agents.end());
    forged.agent = absent->id;
    forged.asOfEvent = moment.picture.asOfEvent;
    const auto ids = DecisionStore(*m_database).add(std::span(&forged, 1));
    QVERIFY(ids);
    TicketEvent event;
    event.ticket = forged.ticket;
    event.at = demoNow();
    event.kind = EventKind::Assigned;
    event.cause = Cause::Rule;
    event.decision = ids->front();
    event.change.agent = forged.agent;
    QVERIFY(TicketStore(*m_database).append(std::span(&event, 1)));
    const auto report = checkWorkspace(*m_database, {}, {});
    QVERIFY(report);
    QVERIFY(!report->isOk());
    QVERIFY(report->problems.front().code.startsWith(QStringLiteral("gate-")));
}

void TestRoutingService::handOverOnStaleGroundIsRefused()
{
    const DeskMoment moment = desk();
    const auto held = std::find_if(moment.tickets.begin(), moment.tickets.end(),
                                   [](const Ticket &ticket) { return ticket.agent.isValid(); });
    QVERIFY(held != moment.tickets.end());
    const Handover stale{held->id, AgentId{}, moment.picture.agents.front().id, QStringLiteral("seen as waiting")};
    const auto done = service().handOver(std::span(&stale, 1), Cause::Person);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Conflict);
    QCOMPARE(TicketStore(*m_database).ticket(held->id)->agent, held->agent);
}

void TestRoutingService::handOverOverACapIsObjectedTo()
{
    // The one who drowns in tickets may get no more without a person saying why.
    const BoardSnapshot board = [this] {
        const DeskMoment moment = desk();
        return makeBoard(moment.picture, moment.tickets, moment.names);
    }();
    const auto drowning =
        std::max_element(board.lanes.begin(), board.lanes.end(),
                         [](const AgentLane &one, const AgentLane &other) { return one.tickets < other.tickets; });
    QCOMPARE(drowning->tickets, 47);
    QVERIFY(!board.waiting.empty());
    const auto objections = service().objections({board.waiting.front().id, {}, drowning->id, {}});
    QVERIFY(objections);
    QVERIFY(std::any_of(objections->begin(), objections->end(), [](const GateOutcome &gate) {
        return gate.gate == Gate::Capacity && gate.value > gate.limit;
    }));
}

void TestRoutingService::secondRunAtTheSameMomentIsCheckedByItself()
{
    sendHome({});
    const auto nobody = service().route({});
    QVERIFY(nobody);
    QCOMPARE(nobody->assigned, 0);
    for (const RoutingAgent &agent : desk().picture.agents)
        QVERIFY(PresenceStore(*m_database).add({agent.id, Presence::Available, demoNow(), std::nullopt}));
    const auto somebody = service().route({});
    QVERIFY(somebody && somebody->assigned > 0);
    const auto report = checkWorkspace(*m_database, {}, {});
    QVERIFY(report && report->isOk());
    QVERIFY(report->decisionsTried >= somebody->waiting);
}

void TestRoutingService::noHandoverPassesAClosedGateWithoutAReason()
{
    const auto routed = service().route({});
    const auto assigned = std::find_if(routed->decisions.begin(), routed->decisions.end(),
                                       [](const Decision &decision) { return decision.agent.isValid(); });
    const Handover back{assigned->ticket, assigned->agent, {}, {}};
    QVERIFY(service().handOver(std::span(&back, 1), Cause::Undo));
    sendHome({});
    Handover again{assigned->ticket, {}, assigned->agent, {}};
    const auto refused = service().handOver(std::span(&again, 1), Cause::Person);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    again.reason = QStringLiteral("comes back in five minutes");
    QVERIFY(service().handOver(std::span(&again, 1), Cause::Person));
}

void TestRoutingService::finishedTicketKeepsItsAgent()
{
    const DeskMoment moment = desk();
    const auto held = std::find_if(moment.tickets.begin(), moment.tickets.end(),
                                   [](const Ticket &ticket) { return ticket.agent.isValid(); });
    TicketEvent resolved;
    resolved.ticket = held->id;
    resolved.at = demoNow();
    resolved.kind = EventKind::Resolved;
    resolved.change.status = TicketStatus::Resolved;
    QVERIFY(TicketStore(*m_database).append(std::span(&resolved, 1)));
    const Handover back{held->id, held->agent, {}, {}};
    const auto done = service().handOver(std::span(&back, 1), Cause::Undo);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Conflict);
    QCOMPARE(TicketStore(*m_database).ticket(held->id)->agent, held->agent);
}

void TestRoutingService::undoGivesTheTicketBackAndKeepsTheStory()
{
    const DeskMoment moment = desk();
    const auto held = std::find_if(moment.tickets.begin(), moment.tickets.end(),
                                   [](const Ticket &ticket) { return ticket.agent.isValid(); });
    const AgentId other = moment.picture.agents.front().id == held->agent ? moment.picture.agents.back().id
                                                                          : moment.picture.agents.front().id;
    const Handover there{held->id, held->agent, other, QStringLiteral("knows the customer")};
    const Handover back{held->id, other, held->agent, {}};
    QVERIFY(service().handOver(std::span(&there, 1), Cause::Person));
    QCOMPARE(TicketStore(*m_database).ticket(held->id)->reassignments, held->reassignments + 1);
    QVERIFY(service().handOver(std::span(&back, 1), Cause::Undo));
    const auto ticket = TicketStore(*m_database).ticket(held->id);
    QCOMPARE(ticket->agent, held->agent);
    QCOMPARE(ticket->reassignments, held->reassignments);
    const auto story = TicketStore(*m_database).story(held->id);
    QCOMPARE((*story)[story->size() - 2].text, std::string("knows the customer"));
    QCOMPARE(story->back().cause, Cause::Undo);
}

void TestRoutingService::unassignedTicketSaysWhatWouldUnblockIt()
{
    sendHome({});
    const auto outcome = service().route({});
    QVERIFY(outcome);
    QCOMPARE(outcome->assigned, 0);
    for (const Decision &decision : outcome->decisions)
        QVERIFY(decision.blockingGate());
    const auto trace = service().trace(outcome->decisions.front().ticket);
    QVERIFY(trace);
    QVERIFY(trace->unblock);
    QVERIFY(!trace->unblock->changes.empty());
}

void TestRoutingService::detailKnowsTheWholeTicket()
{
    const auto outcome = service().route({});
    const auto assigned = std::find_if(outcome->decisions.begin(), outcome->decisions.end(),
                                       [](const Decision &decision) { return decision.agent.isValid(); });
    QVERIFY(assigned != outcome->decisions.end());
    const auto detail = readTicketDetail(*m_database, assigned->ticket, demoNow());
    QVERIFY(detail);
    QCOMPARE(detail->ticket.agent, assigned->agent);
    QCOMPARE(detail->decisions.front().id, assigned->id);
    QCOMPARE(detail->story.back().decision, assigned->id);
    QVERIFY(detail->slaDue);
    const auto unknown = readTicketDetail(*m_database, TicketId{999'999}, demoNow());
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestRoutingService)
#include "tst_routingservice.moc"
