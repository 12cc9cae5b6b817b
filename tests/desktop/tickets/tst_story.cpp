// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticketsamples.h"

#include "desktop/tickets/storymodel.h"
#include "desktop/tickets/tracewords.h"

#include <QTest>

using namespace evenkeel;

/// What a ticket's story says of offers, escalations and queues.
class StoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOffersAndTheirAnswers()
    {
        const DeskNames names = samples::names();
        TicketEvent offer = samples::event(EventKind::Offered, samples::Now, Cause::Rule);
        offer.change.agent = AgentId{2};
        QCOMPARE(TraceWords::event(offer, names), QStringLiteral("Offered to Priya Raman"));
        offer.cause = Cause::Undo;
        QCOMPARE(TraceWords::event(offer, names),
                 QStringLiteral("Offered to Priya Raman again, the answer was taken back"));
        TicketEvent answer = samples::event(EventKind::Accepted, samples::Now, Cause::Person, AgentId{2});
        QCOMPARE(TraceWords::event(answer, names), QStringLiteral("Accepted by Priya Raman"));
        answer.kind = EventKind::Declined;
        QCOMPARE(TraceWords::event(answer, names), QStringLiteral("Declined by Priya Raman"));
        answer.cause = Cause::Rule;
        answer.actor = {};
        answer.change.agent = AgentId{2};
        QCOMPARE(TraceWords::event(answer, names), QStringLiteral("The offer to Priya Raman ended without an answer"));
        answer.cause = Cause::Person;
        answer.actor = AgentId{2};
        answer.text = "On the phone";
        StoryModel story(StoryModel::Events::All);
        story.setStory({answer}, names);
        QCOMPARE(story.index(0).data(StoryRole::Text).toString(), QStringLiteral("On the phone"));
    }

    void tellsWhoWroteANoteThatNoAgentWrote()
    {
        TicketEvent note = samples::event(EventKind::Noted, samples::Now, Cause::Person);
        note.id = EventId{5};
        StoryModel story(StoryModel::Events::NotesOnly);
        story.setStory({note}, samples::names());
        QCOMPARE(story.index(0).data().toString(), QStringLiteral("Note"));
        story.setStory({note}, samples::names(), {}, {{note.id, "lea\u202e"}});
        QCOMPARE(story.index(0).data().toString(), QStringLiteral("Note by lea"));
    }

    void tellsAWithdrawnOfferFromATicketPutBack()
    {
        const DeskNames names = samples::names();
        TicketEvent offer = samples::event(EventKind::Offered, samples::Now, Cause::Rule);
        offer.change.agent = AgentId{2};
        const TicketEvent note = samples::event(EventKind::Noted, samples::Now, Cause::Person);
        TicketEvent back = samples::event(EventKind::Unassigned, samples::Now, Cause::Undo);
        back.change.agent = AgentId{};
        StoryModel story(StoryModel::Events::All);
        story.setStory({offer, note, back}, names);
        QCOMPARE(story.index(0).data().toString(), QStringLiteral("The offer to Priya Raman was withdrawn, undone"));
        TicketEvent given = samples::event(EventKind::Assigned, samples::Now, Cause::Rule);
        given.change.agent = AgentId{2};
        story.setStory({offer, given, back}, names);
        QCOMPARE(story.index(0).data().toString(), QStringLiteral("Back to waiting, undone"));
    }

    void tellsWhyATicketWentUpAndToWhom()
    {
        const DeskNames names = samples::names();
        TicketEvent raised = samples::event(EventKind::Escalated, samples::Now, Cause::Rule);
        raised.id = EventId{5};
        raised.text = "Stuck";
        TicketEvent given = samples::event(EventKind::Reassigned, samples::Now, Cause::Rule);
        given.id = EventId{6};
        given.change.agent = AgentId{2};
        EscalationRule rule;
        rule.threshold = 2;
        StoryModel story(StoryModel::Events::All);
        const auto sentence = [&] {
            story.setStory({raised, given}, names, {{raised.id, rule}});
            return story.index(1).data().toString();
        };
        QCOMPARE(
            sentence(),
            QStringLiteral("Escalated to Priya Raman: nothing had happened for 2 times the expected handling time"));
        QCOMPARE(story.index(1).data(StoryRole::Text).toString(), QStringLiteral("Rule: Stuck"));
        rule.sign = EscalationSign::SlaShare;
        rule.threshold = 0.9;
        QCOMPARE(sentence(), QStringLiteral("Escalated to Priya Raman: 90 % of its SLA was used"));
        rule.sign = EscalationSign::Reopened;
        rule.threshold = 2;
        QVERIFY(sentence().startsWith(QStringLiteral("Escalated to Priya Raman: it was reopened 2 time")));
        rule.sign = EscalationSign::Frustration;
        rule.words = {"angry", "lawyer"};
        QCOMPARE(sentence(),
                 QStringLiteral("Escalated to Priya Raman: its subject or tags speak of trouble (angry, lawyer)"));
        story.setStory({raised}, names);
        QCOMPARE(story.index(0).data().toString(), QStringLiteral("Escalated"));
    }

    void tellsWhyATicketStandsInItsQueue()
    {
        const DeskNames names = samples::names();
        TicketEvent queued = samples::event(EventKind::Queued, samples::Now, Cause::Rule);
        queued.change.queue = QueueId{1};
        QVERIFY(TraceWords::event(queued, names).endsWith(QStringLiteral(", since no triage rule sends it elsewhere")));
        queued.text = "Refunds first";
        QVERIFY(TraceWords::event(queued, names).endsWith(QStringLiteral(" by triage")));
        StoryModel story(StoryModel::Events::All);
        story.setStory({queued}, names);
        QCOMPARE(story.index(0).data(StoryRole::Text).toString(), QStringLiteral("Rule: Refunds first"));
        queued.cause = Cause::Import;
        QVERIFY(!TraceWords::event(queued, names).contains(QStringLiteral("triage")));
    }
};

QTEST_GUILESS_MAIN(StoryTest)
#include "tst_story.moc"
