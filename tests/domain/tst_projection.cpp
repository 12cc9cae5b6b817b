// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/projection.h"

#include <QtTest/QtTest>

using namespace evenkeel;

namespace {

Instant at(int minute)
{
    return Instant{Minutes{minute}};
}

/// Appends one event; its change is filled in by the caller.
TicketChange &add(std::vector<TicketEvent> &story, EventKind kind, int minute)
{
    TicketEvent event;
    event.kind = kind;
    event.at = at(minute);
    story.push_back(event);
    return story.back().change;
}

std::vector<TicketEvent> solvedStory()
{
    std::vector<TicketEvent> story;
    TicketChange &created = add(story, EventKind::Created, 0);
    created.subject = "Refund not received";
    created.priority = Priority::High;
    add(story, EventKind::Assigned, 5).agent = AgentId{7};
    add(story, EventKind::Responded, 9).status = TicketStatus::Open;
    add(story, EventKind::Resolved, 30).status = TicketStatus::Resolved;
    return story;
}

} // namespace

class TestProjection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsAStoryIntoATicket()
    {
        Ticket blank;
        blank.id = TicketId{12};
        blank.source = "desk";
        blank.reference = "48213";
        const Ticket ticket = project(blank, solvedStory());
        QCOMPARE(ticket.id, TicketId{12});
        QCOMPARE(ticket.reference, std::string("48213"));
        QCOMPARE(ticket.subject, std::string("Refund not received"));
        QCOMPARE(ticket.agent, AgentId{7});
        QCOMPARE(ticket.status, TicketStatus::Resolved);
        QCOMPARE(ticket.createdAt, at(0));
        QCOMPARE(ticket.firstAssignedAt, std::optional{at(5)});
        QCOMPARE(ticket.firstRespondedAt, std::optional{at(9)});
        QCOMPARE(ticket.resolvedAt, std::optional{at(30)});
        QCOMPARE(ticket.updatedAt, at(30));
    }

    void takesNothingButItsNamesFromTheBlank()
    {
        Ticket blank;
        blank.subject = "old";
        blank.reopens = 4;
        QVERIFY(project(blank, {}) == Ticket{});
    }

    void offersLeaveATicketWaiting()
    {
        std::vector<TicketEvent> story;
        add(story, EventKind::Created, 0).tier = "gold";
        add(story, EventKind::Offered, 5).agent = AgentId{7};
        add(story, EventKind::Declined, 6).agent = AgentId{7};
        add(story, EventKind::Offered, 7).agent = AgentId{8};
        const Ticket waiting = project({}, story);
        QVERIFY(!waiting.agent.isValid());
        QVERIFY(!waiting.assignedAt);
        QCOMPARE(waiting.updatedAt, at(7));
        QCOMPARE(waiting.tier, std::string("gold"));
        add(story, EventKind::Accepted, 8).agent = AgentId{8};
        add(story, EventKind::Assigned, 8).agent = AgentId{8};
        QCOMPARE(project({}, story).agent, AgentId{8});
        QCOMPARE(project({}, story).firstAssignedAt, std::optional{at(8)});
    }

    void remembersTheFirstAssignmentAndTheCurrentOne()
    {
        std::vector<TicketEvent> story = solvedStory();
        add(story, EventKind::Reassigned, 40).agent = AgentId{8};
        const Ticket ticket = project({}, story);
        QCOMPARE(ticket.agent, AgentId{8});
        QCOMPARE(ticket.firstAssignedAt, std::optional{at(5)});
        QCOMPARE(ticket.assignedAt, std::optional{at(40)});
        QCOMPARE(ticket.reassignments, 1);
    }

    void sameAgentAgainIsNoNewAssignment()
    {
        std::vector<TicketEvent> story = solvedStory();
        add(story, EventKind::Assigned, 40).agent = AgentId{7};
        QCOMPARE(project({}, story).assignedAt, std::optional{at(5)});
    }

    void takingTheAgentOffKeepsWhenItWasAssigned()
    {
        std::vector<TicketEvent> story = solvedStory();
        add(story, EventKind::Unassigned, 50).agent = AgentId{};
        const Ticket ticket = project({}, story);
        QVERIFY(!ticket.agent.isValid());
        QCOMPARE(ticket.assignedAt, std::optional{at(5)});
    }

    void onlyAChangeMovesTheStatus()
    {
        std::vector<TicketEvent> story = solvedStory();
        add(story, EventKind::Noted, 60);
        add(story, EventKind::Rated, 61).rating = 5;
        const Ticket ticket = project({}, story);
        QCOMPARE(ticket.status, TicketStatus::Resolved);
        QCOMPARE(ticket.rating, std::optional{5});
    }

    void reopeningTakesTheClosingBack()
    {
        std::vector<TicketEvent> story = solvedStory();
        add(story, EventKind::Closed, 70).status = TicketStatus::Closed;
        QCOMPARE(project({}, story).closedAt, std::optional{at(70)});
        add(story, EventKind::Reopened, 80).status = TicketStatus::Open;
        const Ticket ticket = project({}, story);
        QVERIFY(!ticket.closedAt);
        QCOMPARE(ticket.reopens, 1);
        QCOMPARE(ticket.status, TicketStatus::Open);
        QCOMPARE(ticket.resolvedAt, std::optional{at(30)}); // the last resolution stays known
    }

    void theFirstAnswerCountsOnce()
    {
        std::vector<TicketEvent> story = solvedStory();
        add(story, EventKind::Responded, 90);
        QCOMPARE(project({}, story).firstRespondedAt, std::optional{at(9)});
    }

    void theSourcesOwnTimesAndCountsOverrule()
    {
        std::vector<TicketEvent> story;
        add(story, EventKind::Created, 10).openedAt = at(2);
        TicketChange &moved = add(story, EventKind::Reassigned, 20);
        moved.agent = AgentId{3};
        moved.reassignments = 6;
        add(story, EventKind::Resolved, 30).resolvedAt = at(25);
        const Ticket ticket = project({}, story);
        QCOMPARE(ticket.createdAt, at(2));
        QCOMPARE(ticket.reassignments, 6);
        QCOMPARE(ticket.resolvedAt, std::optional{at(25)});
    }

    void applyingOneByOneIsProjecting()
    {
        Ticket ticket;
        for (const TicketEvent &event : solvedStory())
            apply(ticket, event);
        QVERIFY(ticket == project({}, solvedStory()));
    }
};

QTEST_APPLESS_MAIN(TestProjection)
#include "tst_projection.moc"
