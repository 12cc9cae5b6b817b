// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskfixture.h"
#include "routing/checker.h"

#include <QtTest>

using namespace evenkeel;
using namespace evenkeel::fixture;

namespace {

/// A decision as a broken program might have written it.
Decision claimed(int ticket, int agent, int candidates = 1)
{
    Decision decision;
    decision.ticket = TicketId{ticket};
    decision.agent = AgentId{agent};
    decision.candidates = candidates;
    decision.at = noon;
    return decision;
}

/// The gate the checker names when agent 1 gets ticket 1.
Gate gateNamed(const DeskPicture &problem)
{
    for (const Violation &violation : checkDecisions(problem, std::vector{claimed(1, 1)})) {
        if (violation.kind == ViolationKind::GateFailed)
            return violation.gate;
    }
    return static_cast<Gate>(GateCount);
}

bool isFound(const std::vector<Violation> &violations, ViolationKind kind)
{
    return std::any_of(violations.begin(), violations.end(), [kind](const Violation &of) { return of.kind == kind; });
}

} // namespace

class TestChecker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInSoundDecisions();
    void namesTheGateThatWasViolated();
    void findsTheTicketThatBreaksTheCap();
    void findsTicketsLeftWaitingForNothing();
    void findsWrongCounts();
    void findsTicketsTakenOutOfOrder();
    void findsWhatDoesNotExist();
    void findsTicketsThatHadAnAgent();
};

void TestChecker::findsNothingInSoundDecisions()
{
    const DeskPicture problem = picture(3, 40);
    QVERIFY(checkDecisions(problem, desk(problem).route()).empty());
}

void TestChecker::namesTheGateThatWasViolated()
{
    DeskPicture problem = picture(2, 1);
    QCOMPARE(gateNamed(problem), static_cast<Gate>(GateCount));
    const auto broken = [&problem](const auto &change) {
        DeskPicture other = problem;
        change(other.agents[0], other.tickets[0], other);
        return gateNamed(other);
    };
    using Agent = RoutingAgent &;
    using Ticket = RoutingTicket &;
    using Desk = DeskPicture &;
    QCOMPARE(broken([](Agent agent, Ticket, Desk) {
                 agent.presence = {agent.id, Presence::Away, noon, {}};
             }),
             Gate::Presence);
    QCOMPARE(broken([](Agent agent, Ticket, Desk) { agent.open = Intervals(); }), Gate::Shift);
    QCOMPARE(broken([](Agent, Ticket ticket, Desk) { ticket.queue = sales; }), Gate::Queue);
    QCOMPARE(broken([](Agent, Ticket ticket, Desk) {
                 ticket.needs = {{billing, Proficiency::Basic, true}};
             }),
             Gate::Skill);
    QCOMPARE(broken([](Agent, Ticket ticket, Desk) { ticket.language = german; }), Gate::Language);
    QCOMPARE(broken([](Agent agent, Ticket, Desk) { agent.channels = 0; }), Gate::Channel);
    QCOMPARE(broken([](Agent agent, Ticket, Desk) { agent.capacity = 0; }), Gate::Capacity);
    QCOMPARE(broken([](Agent, Ticket ticket, Desk desk) {
                 ticket.effort = 8;
                 desk.policy.complexInFlight = 0;
             }),
             Gate::Complexity);
    QCOMPARE(broken([](Agent agent, Ticket, Desk desk) {
                 agent.open = Intervals({{noon, noon + 8h}});
                 desk.policy.rampTickets = 0;
             }),
             Gate::Ramp);
    QCOMPARE(broken([](Agent agent, Ticket ticket, Desk) { ticket.declinedBy = {agent.id}; }), Gate::Declined);
}

void TestChecker::findsTheTicketThatBreaksTheCap()
{
    const DeskPicture problem = picture(1, 9);
    std::vector<Decision> decisions;
    for (int ticket = 1; ticket <= 9; ++ticket)
        decisions.push_back(claimed(ticket, 1));
    const std::vector<Violation> violations = checkDecisions(problem, decisions);
    QCOMPARE(violations.size(), std::size_t{2}); // the gate, and the count that hides it
    QCOMPARE(violations.back(),
             (Violation{ViolationKind::GateFailed, TicketId{9}, AgentId{1}, Gate::Capacity, 90, 80}));
}

void TestChecker::findsTicketsLeftWaitingForNothing()
{
    const std::vector<Violation> violations = checkDecisions(picture(2, 1), std::vector{claimed(1, 0, 2)});
    QCOMPARE(violations.size(), std::size_t{1});
    QCOMPARE(violations.front().kind, ViolationKind::LeftWaiting);
    QCOMPARE(violations.front().agent, AgentId{1});
}

void TestChecker::findsWrongCounts()
{
    const std::vector<Violation> violations = checkDecisions(picture(2, 1), std::vector{claimed(1, 2, 1)});
    QCOMPARE(violations.size(), std::size_t{1});
    QCOMPARE(violations.front().kind, ViolationKind::WrongCount);
    QCOMPARE(violations.front().limit, 2.0);
}

void TestChecker::findsTicketsTakenOutOfOrder()
{
    DeskPicture problem = picture(1, 2);
    problem.tickets[1].sla.target = 1h;
    QVERIFY(isFound(checkDecisions(problem, std::vector{claimed(1, 1), claimed(2, 1)}), ViolationKind::OutOfOrder));
    QVERIFY(checkDecisions(problem, std::vector{claimed(2, 1), claimed(1, 1)}).empty());
    // A second round of the same moment starts again from the front.
    busy(problem, 1, 8);
    QVERIFY(checkDecisions(problem, std::vector{claimed(2, 0, 0), claimed(1, 0, 0), claimed(2, 0, 0)}).empty());
}

void TestChecker::findsWhatDoesNotExist()
{
    QVERIFY(isFound(checkDecisions(picture(1, 1), std::vector{claimed(7, 1)}), ViolationKind::UnknownTicket));
    QVERIFY(isFound(checkDecisions(picture(1, 1), std::vector{claimed(1, 7)}), ViolationKind::UnknownAgent));
}

void TestChecker::findsTicketsThatHadAnAgent()
{
    const std::vector<Decision> twice{claimed(1, 1), claimed(1, 1)};
    QVERIFY(isFound(checkDecisions(picture(1, 1), twice), ViolationKind::NotWaiting));
}

QTEST_APPLESS_MAIN(TestChecker)
#include "tst_checker.moc"
