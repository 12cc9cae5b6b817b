// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomdesk.h"
#include "routing/checker.h"

#include <QtTest>

#include <numeric>

using namespace evenkeel;
using namespace evenkeel::fixture;

namespace {

constexpr std::uint64_t Seeds = 150;

QByteArray told(const Violation &violation, std::uint64_t seed)
{
    return QStringLiteral("seed %1: violation %2, gate %3, ticket %4, agent %5: %6 against %7")
        .arg(seed)
        .arg(static_cast<int>(violation.kind))
        .arg(static_cast<int>(violation.gate))
        .arg(violation.ticket.value)
        .arg(violation.agent.value)
        .arg(violation.value)
        .arg(violation.limit)
        .toUtf8();
}

/// Moves the desk along: time, presences, status changes, new tickets and agents, a policy.
void happen(Random &random, Dispatcher &desk, const DeskPicture &problem, int step)
{
    const int agents = static_cast<int>(problem.agents.size());
    switch (random.between(0, 8)) {
    case 0:
        return desk.tell(TimePassed{desk.now() + Minutes{random.between(0, 90)}});
    case 1:
        return desk.tell(TicketArrived{randomTicket(random, 1000 + step, agents)});
    case 2:
        return desk.tell(TicketUpdated{randomTicket(random, random.between(1, 60), agents)});
    case 3:
        return desk.tell(TicketLeft{TicketId{random.between(1, 60)}});
    case 4:
        return desk.tell(AgentUpdated{randomAgent(random, random.between(1, agents + 3))});
    case 5:
        return desk.tell(AgentLeft{AgentId{random.between(1, agents)}});
    case 6:
        return desk.assign(TicketId{random.between(1, 60)}, AgentId{random.between(1, agents)});
    case 7:
        return desk.tell(PolicyChanged{randomPolicy(random, agents)});
    default:
        return desk.unassign(TicketId{random.between(1, 60)});
    }
}

/// Writes down an assignment as a stored desk would.
void keepAssignment(DeskPicture &picture, const Decision &decision, std::int64_t event)
{
    RoutingTicket &ticket = picture.tickets[static_cast<std::size_t>(decision.ticket.value) - 1];
    ticket.agent = decision.agent;
    ticket.assignedAt = decision.at;
    RoutingAgent &agent = picture.agents[static_cast<std::size_t>(decision.agent.value) - 1];
    if (agent.lastAssignedAt <= decision.at) { // some random desks know of a turn still to come
        agent.lastAssignedAt = decision.at;
        agent.lastAssignedOrder = event;
    }
    std::vector<Instant> &recent = agent.recentAssignments;
    const auto held = std::count_if(picture.tickets.begin(), picture.tickets.end(), [&](const RoutingTicket &of) {
        return of.agent == agent.id && of.assignedAt == decision.at;
    });
    if (std::count(recent.begin(), recent.end(), decision.at) < held)
        recent.insert(std::upper_bound(recent.begin(), recent.end(), decision.at), decision.at);
}

} // namespace

class TestRoutingProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noGateIsViolatedAccordingToTheChecker();
    void fastDecisionsEqualTheTraceRecomputedAgentByAgent();
    void decisionsAfterEventsEqualThoseOfAFreshDesk();
    void theOrderInWhichEventsBuiltTheDeskDoesNotMatter();
    void sameInputsGiveTheSameDecisions();
    void everyDecisionOfARunIsRecomputedFromTheDeskBeforeIt();
    void loadsEqualTheSumOfTheirTickets();
    void everyAgentIsCountedOnce();
    void theProblemsAskForEverything();
};

void TestRoutingProperties::noGateIsViolatedAccordingToTheChecker()
{
    int assigned = 0;
    int blocked = 0;
    for (std::uint64_t seed = 1; seed <= Seeds; ++seed) {
        // Every third desk has more agents than one word of a bit set.
        const DeskPicture problem = randomDesk(seed, {.agents = seed % 3 == 0 ? 130 : 20, .tickets = 60});
        Dispatcher dispatcher = desk(problem);
        const std::vector<Decision> decisions = dispatcher.route();
        for (const Violation &violation : checkDecisions(problem, decisions))
            QFAIL(told(violation, seed).constData());
        for (const Decision &decision : decisions)
            ++(decision.agent.isValid() ? assigned : blocked);
    }
    // The problems must be hard enough to matter and easy enough to be solved.
    QVERIFY2(assigned > 1000 && blocked > 1000, qPrintable(QString::number(assigned)));
}

void TestRoutingProperties::fastDecisionsEqualTheTraceRecomputedAgentByAgent()
{
    for (std::uint64_t seed = 1; seed <= Seeds; ++seed) {
        Dispatcher dispatcher = desk(randomDesk(seed, {.agents = 70, .tickets = 60}));
        Random random(seed);
        for (int step = 0; step < 25; ++step) {
            happen(random, dispatcher, randomDesk(seed, {.agents = 70, .tickets = 0}), step);
            for (const TicketId waiting : dispatcher.waitingOrder()) {
                if (random.chance(0.1))
                    QCOMPARE(dispatcher.decide(waiting), dispatcher.trace(waiting).decision);
            }
            if (random.chance(0.3))
                QVERIFY(dispatcher.route(2).size() <= 2);
        }
    }
}

void TestRoutingProperties::decisionsAfterEventsEqualThoseOfAFreshDesk()
{
    for (std::uint64_t seed = 1; seed <= Seeds; ++seed) {
        DeskPicture problem = randomDesk(seed);
        Dispatcher told = desk(problem);
        Random random(seed);
        problem.now += 75min;
        told.tell(TimePassed{problem.now});
        for (std::size_t i = 0; i < problem.agents.size(); i += 3) {
            const RoutingAgent before = problem.agents[i];
            RoutingAgent &agent = problem.agents[i];
            agent = randomAgent(random, static_cast<int>(before.id.value));
            told.tell(AgentUpdated{agent});
            agent.lastAssignedAt = std::max(before.lastAssignedAt, agent.lastAssignedAt);
            std::vector<Instant> recent;
            std::set_union(agent.recentAssignments.begin(), agent.recentAssignments.end(),
                           before.recentAssignments.begin(), before.recentAssignments.end(),
                           std::back_inserter(recent));
            agent.recentAssignments = recent;
        }
        for (std::size_t i = 0; i < problem.tickets.size(); i += 4) {
            const AgentId before = problem.tickets[i].agent;
            problem.tickets[i] = randomTicket(random, static_cast<int>(problem.tickets[i].id.value), 20);
            problem.tickets[i].agent = before;
            told.tell(TicketUpdated{problem.tickets[i]});
        }
        problem.policy = randomPolicy(random, 20);
        problem.policy.weights.chat = 30;
        told.tell(PolicyChanged{problem.policy});
        Dispatcher fresh = desk(problem);
        QCOMPARE(told.waitingOrder(), fresh.waitingOrder());
        QCOMPARE(told.route(), fresh.route());
    }
}

void TestRoutingProperties::theOrderInWhichEventsBuiltTheDeskDoesNotMatter()
{
    for (std::uint64_t seed = 1; seed <= Seeds; ++seed) {
        const DeskPicture problem = randomDesk(seed);
        DeskPicture empty = problem;
        empty.agents.clear();
        empty.tickets.clear();
        Dispatcher built = desk(empty);
        Random random(seed);
        std::vector<DeskEvent> events;
        for (const RoutingAgent &agent : problem.agents)
            events.emplace_back(AgentUpdated{agent});
        for (const RoutingTicket &ticket : problem.tickets)
            events.emplace_back(TicketArrived{ticket});
        for (std::size_t i = events.size() - 1; i > 0; --i)
            std::swap(events[i], events[random.below(i + 1)]);
        for (const DeskEvent &event : events)
            built.tell(event);
        Dispatcher given = desk(problem);
        QCOMPARE(built.route(), given.route());
    }
}

void TestRoutingProperties::sameInputsGiveTheSameDecisions()
{
    for (std::uint64_t seed = 1; seed <= Seeds; ++seed) {
        Dispatcher one = desk(randomDesk(seed));
        Dispatcher other = desk(randomDesk(seed));
        QCOMPARE(one.route(), other.route());
    }
}

void TestRoutingProperties::everyDecisionOfARunIsRecomputedFromTheDeskBeforeIt()
{
    for (std::uint64_t seed = 1; seed <= Seeds; seed += 3) {
        DeskPicture before = randomDesk(seed);
        std::int64_t event = 5000; // stored desks number turns by their events
        for (const Decision &decision : desk(before).route()) {
            QCOMPARE(desk(before).trace(decision.ticket).decision, decision);
            if (!decision.agent.isValid())
                continue;
            keepAssignment(before, decision, event += 3);
        }
    }
}

void TestRoutingProperties::loadsEqualTheSumOfTheirTickets()
{
    for (std::uint64_t seed = 1; seed <= Seeds; ++seed) {
        const DeskPicture problem = randomDesk(seed);
        Dispatcher dispatcher = desk(problem);
        std::map<AgentId, double> loads;
        for (const RoutingTicket &ticket : problem.tickets)
            loads[ticket.agent.isValid() ? ticket.agent : ticket.offeredTo] += dispatcher.weight(ticket.id);
        for (const Decision &decision : dispatcher.route())
            loads[decision.agent] += decision.agent.isValid() ? dispatcher.weight(decision.ticket) : 0.0;
        for (const RoutingAgent &agent : problem.agents)
            QVERIFY(std::abs(dispatcher.load(agent.id) - loads[agent.id]) < 1e-6);
    }
}

void TestRoutingProperties::everyAgentIsCountedOnce()
{
    for (std::uint64_t seed = 1; seed <= Seeds; ++seed) {
        Dispatcher dispatcher = desk(randomDesk(seed));
        for (const Decision &decision : dispatcher.route()) {
            const int stopped = std::accumulate(decision.stopped.begin(), decision.stopped.end(), 0);
            QCOMPARE(stopped + decision.candidates, decision.agentsConsidered);
            QCOMPARE(decision.agent.isValid(), decision.candidates > 0);
            QCOMPARE(decision.ranking.size(), static_cast<std::size_t>(std::min(4, decision.candidates)));
        }
    }
}

void TestRoutingProperties::theProblemsAskForEverything()
{
    // The properties above say little about what no random desk ever comes to.
    std::array<int, GateCount> stopped{};
    std::array<int, AssignmentMethodCount> methods{};
    std::map<int, int> rings;
    int byRule = 0;
    int growing = 0;
    int offered = 0;
    for (std::uint64_t seed = 1; seed <= Seeds; ++seed) {
        const DeskPicture problem = randomDesk(seed);
        offered += static_cast<int>(std::count_if(problem.tickets.begin(), problem.tickets.end(),
                                                  [](const auto &of) { return of.offeredTo.isValid(); }));
        for (const Decision &decision : desk(problem).route()) {
            for (std::size_t gate = 0; gate < stopped.size(); ++gate)
                stopped[gate] += decision.stopped[gate];
            ++methods[static_cast<std::size_t>(decision.method)];
            ++rings[decision.ring];
            byRule += decision.rule != 0 ? 1 : 0;
            growing += decision.isGrowth ? 1 : 0;
        }
    }
    for (std::size_t gate = 0; gate < stopped.size(); ++gate)
        QVERIFY2(stopped[gate] >= 30, qPrintable(QStringLiteral("gate %1: %2").arg(gate).arg(stopped[gate])));
    for (std::size_t method = 0; method < methods.size(); ++method)
        QVERIFY2(methods[method] >= 100, qPrintable(QStringLiteral("method %1: %2").arg(method).arg(methods[method])));
    QVERIFY2(rings.size() >= 5 && byRule >= 500, qPrintable(QString::number(byRule)));
    QVERIFY2(growing >= 10 && offered >= 100, qPrintable(QStringLiteral("%1, %2").arg(growing).arg(offered)));
}

QTEST_APPLESS_MAIN(TestRoutingProperties)
#include "tst_routingproperties.moc"
