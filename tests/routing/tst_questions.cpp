// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomdesk.h"
#include "routing/question.h"
#include "routing/remedy.h"

#include <QtTest>

using namespace evenkeel;
using namespace evenkeel::fixture;

namespace {

const AgentId only{1};

/// Whether every gate lets the agent through to the ticket; asked of a new dispatcher.
bool isLetThrough(const DeskPicture &problem, TicketId ticket, AgentId agent)
{
    Dispatcher dispatcher = desk(problem);
    const Trace trace = dispatcher.trace(ticket);
    return std::any_of(trace.lines.begin(), trace.lines.end(),
                       [agent](const TraceLine &line) { return line.agent == agent && line.isCandidate(); });
}

std::vector<RemedyChange> changesFor(const DeskPicture &problem)
{
    const std::vector<Remedy> remedies = whatItTakes(problem, TicketId{1}, only);
    return remedies.empty() ? std::vector<RemedyChange>() : remedies.front().changes;
}

} // namespace

class TestQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whyNotNamesTheFirstGateThatStopped();
    void whyNotNamesTheTermThatDecided();
    void whyNotSaysThatTheTurnDecided();
    void whyNotIsNotAskedOfTheChosenOne();
    void oneMoreUnitIsEnough();
    void frenchTwoInsteadOfOne();
    void tenMinutesLaterARingOpens();
    void tenMinutesLaterTheShiftBegins();
    void twoThingsAreNamedWhereOneIsNotEnough();
    void whoIsLetThroughNeedsNothing();
    void theSmallestChangeOfAllAgentsComesFirst();
    void anAssignedTicketIsAskedAboutAsIfItWereWaiting();
    void everyAnswerOnRandomDesksIsTrueAndNeedsAllItsChanges();
};

void TestQuestions::whyNotNamesTheFirstGateThatStopped()
{
    DeskPicture problem = picture(2, 1);
    problem.agents[1].queues = {sales};
    problem.agents[1].channels = 0;
    const auto answer = whyNot(desk(problem).trace(TicketId{1}), AgentId{2});
    QVERIFY(answer && answer->stoppedBy);
    QCOMPARE(answer->stoppedBy->gate, Gate::Queue);
    QCOMPARE(answer->chosen, AgentId{1});
    QVERIFY(!answer->decidedBy);
}

void TestQuestions::whyNotNamesTheTermThatDecided()
{
    DeskPicture problem = picture(2, 1);
    busy(problem, 2, 3);
    problem.tickets[0].affinityAgent = AgentId{2};
    problem.tickets[0].affinityAt = noon - 24h; // 12 points for agent 2, and 12 less for the load: load decides by turn
    busy(problem, 2, 4);
    const auto answer = whyNot(desk(problem).trace(TicketId{1}), AgentId{2});
    QVERIFY(answer && !answer->stoppedBy && answer->decidedBy);
    QCOMPARE(answer->decidedBy->term, ScoreTerm::LoadRatio);
    QCOMPARE(answer->decidedBy->points, 16.0);
    QCOMPARE(answer->behind, 4.0);
}

void TestQuestions::whyNotSaysThatTheTurnDecided()
{
    const auto answer = whyNot(desk(picture(2, 1)).trace(TicketId{1}), AgentId{2});
    QVERIFY(answer && answer->isByTurn);
    QVERIFY(!answer->decidedBy);
    QCOMPARE(answer->behind, 0.0);
}

void TestQuestions::whyNotIsNotAskedOfTheChosenOne()
{
    QVERIFY(!whyNot(desk(picture(2, 1)).trace(TicketId{1}), AgentId{1}));
    QVERIFY(!whyNot(desk(picture(2, 1)).trace(TicketId{1}), AgentId{9}));
}

void TestQuestions::oneMoreUnitIsEnough()
{
    DeskPicture problem = picture(1, 1);
    busy(problem, 1, 7);
    problem.agents[0].capacity = 99; // 80 units of 79.2
    const std::vector<RemedyChange> changes = changesFor(problem);
    QCOMPARE(changes.size(), std::size_t{1});
    QCOMPARE(changes[0].kind, RemedyChange::Kind::Capacity);
    QCOMPARE(changes[0].from, 99.0);
    QCOMPARE(changes[0].to, 100.0);
}

void TestQuestions::frenchTwoInsteadOfOne()
{
    DeskPicture problem = picture(1, 1);
    problem.tickets[0].language = german;
    problem.tickets[0].needs = {{german, Proficiency::Intermediate, true}};
    problem.agents[0].skills.push_back({german, Proficiency::Basic});
    const std::vector<RemedyChange> changes = changesFor(problem);
    QCOMPARE(changes.size(), std::size_t{1});
    QCOMPARE(changes[0].kind, RemedyChange::Kind::SkillLevel);
    QCOMPARE(changes[0].skill, german);
    QCOMPARE(changes[0].from, 1.0);
    QCOMPARE(changes[0].to, 2.0);
}

void TestQuestions::tenMinutesLaterARingOpens()
{
    DeskPicture problem = picture(1, 1);
    problem.tickets[0].needs = {{network, Proficiency::Advanced, false}};
    problem.tickets[0].sla.start = noon - 110min; // a ring opens after each 2 h
    const std::vector<Remedy> remedies = whatItTakes(problem, TicketId{1}, only);
    QCOMPARE(remedies.size(), std::size_t{2}); // be better, or wait
    const auto later = std::find_if(remedies.begin(), remedies.end(), [](const Remedy &of) {
        return of.changes.front().kind == RemedyChange::Kind::Later;
    });
    QVERIFY(later != remedies.end());
    QCOMPARE(later->changes.front().at, std::optional(noon + 10min));
}

void TestQuestions::tenMinutesLaterTheShiftBegins()
{
    DeskPicture problem = picture(1, 1);
    problem.now = monday + 7h + 50min;
    problem.tickets[0].createdAt = problem.tickets[0].sla.start = problem.now - 5min;
    const std::vector<RemedyChange> changes = changesFor(problem);
    QCOMPARE(changes.size(), std::size_t{1});
    QCOMPARE(changes[0].at, std::optional(monday + 8h));
}

void TestQuestions::twoThingsAreNamedWhereOneIsNotEnough()
{
    DeskPicture problem = picture(1, 1);
    problem.agents[0].queues = {sales};
    problem.agents[0].channels = 0;
    const std::vector<RemedyChange> changes = changesFor(problem);
    QCOMPARE(changes.size(), std::size_t{2});
    QCOMPARE(changes[0].kind, RemedyChange::Kind::ServeQueue);
    QCOMPARE(changes[0].queue, support);
    QCOMPARE(changes[1].kind, RemedyChange::Kind::TakeChannel);
}

void TestQuestions::whoIsLetThroughNeedsNothing()
{
    QVERIFY(whatItTakes(picture(2, 1), TicketId{1}, AgentId{2}).empty());
    QVERIFY(whatItTakes(picture(2, 1), TicketId{1}).empty());
}

void TestQuestions::theSmallestChangeOfAllAgentsComesFirst()
{
    DeskPicture problem = picture(3, 1);
    problem.agents[0].queues = {sales};
    problem.agents[0].channels = 0;
    problem.agents[1].wrapUpUntil = noon + 3min;
    problem.agents[2].presence = {AgentId{3}, Presence::Away, noon - 1h, noon + 10min};
    const std::vector<Remedy> remedies = whatItTakes(problem, TicketId{1});
    QVERIFY(remedies.size() >= 3);
    QCOMPARE(remedies[0].agent, AgentId{2});
    QCOMPARE(remedies[0].changes.front().at, std::optional(noon + 3min));
    QCOMPARE(remedies[1].agent, AgentId{3});
    QCOMPARE(remedies.back().agent, AgentId{1});
}

void TestQuestions::anAssignedTicketIsAskedAboutAsIfItWereWaiting()
{
    DeskPicture problem = picture(1, 0);
    busy(problem, 1, 8); // full with this ticket on board, and let through without it
    QVERIFY(whatItTakes(problem, TicketId{1000}, only).empty());
    busy(problem, 1, 9);
    QCOMPARE(whatItTakes(problem, TicketId{1000}, only).front().changes.front().kind, RemedyChange::Kind::Capacity);
}

void TestQuestions::everyAnswerOnRandomDesksIsTrueAndNeedsAllItsChanges()
{
    int answers = 0;
    std::map<RemedyChange::Kind, int> kinds;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const DeskPicture problem = randomDesk(seed, {.agents = 12, .tickets = 30});
        Dispatcher dispatcher = desk(problem);
        std::vector<TicketId> waiting = dispatcher.waitingOrder();
        waiting.resize(std::min<std::size_t>(waiting.size(), 4));
        for (const TicketId ticket : waiting) {
            const AgentId agent{1 + ticket.value % 12};
            for (const Remedy &remedy : whatItTakes(problem, ticket, agent)) {
                ++answers;
                QVERIFY(!isLetThrough(problem, ticket, agent));
                QVERIFY2(isLetThrough(applied(problem, ticket, remedy), ticket, agent),
                         qPrintable(QStringLiteral("seed %1, ticket %2").arg(seed).arg(ticket.value)));
                for (std::size_t i = 0; i < remedy.changes.size(); ++i) {
                    ++kinds[remedy.changes[i].kind];
                    Remedy less = remedy;
                    less.changes.erase(less.changes.begin() + static_cast<std::ptrdiff_t>(i));
                    QVERIFY(!isLetThrough(applied(problem, ticket, less), ticket, agent));
                }
            }
        }
    }
    QVERIFY2(answers >= 60 && kinds.size() >= 7, qPrintable(QStringLiteral("%1, %2").arg(answers).arg(kinds.size())));
}

QTEST_APPLESS_MAIN(TestQuestions)
#include "tst_questions.moc"
