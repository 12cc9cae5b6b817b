// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticketsamples.h"

#include "desktop/tickets/storymodel.h"
#include "desktop/tickets/tracedelegate.h"
#include "desktop/tickets/tracemodel.h"
#include "desktop/tickets/tracewords.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace evenkeel;
using namespace std::chrono_literals;

class TraceModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsCandidatesWithGatesAndTerms()
    {
        TraceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Trace trace = samples::trace();
        model.setLines(trace.lines, TraceModel::termsOf(trace.lines), AgentId{1}, samples::names());
        QCOMPARE(model.rowCount(), 10);
        const QModelIndex first = model.index(0, TraceColumn::Agent);
        QCOMPARE(first.data().toString(), QStringLiteral("Tom Becker"));
        QCOMPARE(first.data(TraceRole::IsChosen).toBool(), true);
        QCOMPARE(model.index(1, 0).data(TraceRole::IsChosen).toBool(), false);
        QCOMPARE(first.data(TraceRole::Secondary).toString(), QStringLiteral("27 → 40 %"));
        QCOMPARE(first.data(TraceRole::Points).toList().size(), 4);
        QCOMPARE(model.index(0, TraceColumn::Gates).data(TraceRole::Passes).toList().count(true), GateCount);
        QCOMPARE(model.index(4, TraceColumn::Gates).data().toString(), QStringLiteral("15 of 16 passed"));
        model.setLines({}, {}, {}, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void costsAreShownAsMinutes()
    {
        TraceModel model;
        TraceLine line = samples::trace().lines.front();
        line.terms = {{ScoreTerm::Lateness, -40.0}, {ScoreTerm::Context, -6.25}};
        line.score = -46.25;
        model.setLines({line}, TraceModel::termsOf({line}), line.agent, samples::names(), AssignmentMethod::LeastCost);
        QCOMPARE(model.index(0, TraceColumn::Score).data().toString(), QStringLiteral("46 min"));
        QCOMPARE(model.index(0, TraceColumn::Score).data(Qt::ToolTipRole).toString(),
                 QStringLiteral("Lateness: 40 min\nLost context: 6.3 min\nTogether 46 min"));
        QCOMPARE(model.index(0, 0).data(TraceRole::Points).toList(), (QVariantList{40.0, 6.25}));
        QCOMPARE(model.headerData(TraceColumn::Score, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Cost"));
    }

    void namesEveryGateToScreenReaders()
    {
        TraceModel model;
        model.setLines(samples::trace().lines, {}, AgentId{1}, samples::names());
        const QString spoken = model.index(4, TraceColumn::Gates).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(QStringLiteral("Capacity: 149 of 80 units")), qPrintable(spoken));
        QCOMPARE(spoken.count(QStringLiteral("Passed.")), GateCount - 1);
        QCOMPARE(model.index(4, TraceColumn::Terms).data().toString(), QStringLiteral("149 of 80 units"));
    }

    void stacksPiecesFromZero()
    {
        const QRectF cell(0, 0, 100, 30);
        const QList<QRectF> pieces = TraceGeometry::pieces(cell, {30, -20, 50}, -20, 80);
        QCOMPARE(pieces.size(), 3);
        QCOMPARE(pieces[0].left(), 20.0); // zero lies where the longest negative bar ends
        QCOMPARE(pieces[0].width(), 30.0);
        QCOMPARE(pieces[1].left(), 0.0);
        QCOMPARE(pieces[1].right(), 20.0);
        QCOMPARE(pieces[2].left(), 50.0);
        QCOMPARE(pieces[2].right(), 100.0);
    }

    void saysWhatTippedTheScales()
    {
        const DeskNames names = samples::names();
        Trace trace = samples::trace();
        QCOMPARE(TraceWords::why(trace, names),
                 QStringLiteral("Tom Becker had the most room: the load goes from 27 % to 40 %. Priya Raman came next, "
                                "3.5 points behind."));
        trace.lines[1] = trace.lines[0];
        trace.lines[1].agent = AgentId{2};
        QCOMPARE(
            TraceWords::why(trace, names),
            QStringLiteral("Tom Becker and Priya Raman scored the same, and the last ticket of Tom Becker is longer "
                           "ago."));
        trace.lines.erase(trace.lines.begin() + 1, trace.lines.begin() + 4);
        QVERIFY(TraceWords::why(trace, names).startsWith(QStringLiteral("Tom Becker was the only one of")));
    }

    void everyTermHasItsReason()
    {
        const DeskNames names = samples::names();
        QSet<QString> sentences;
        for (int term = 0; term <= static_cast<int>(ScoreTerm::Turn); ++term) {
            Trace trace = samples::trace();
            trace.lines[0].terms = {{static_cast<ScoreTerm>(term), 10}};
            trace.lines[1].terms = {{static_cast<ScoreTerm>(term), 1}};
            const QString why = TraceWords::why(trace, names);
            QVERIFY(why.contains(QStringLiteral("Tom Becker")));
            sentences.insert(why);
        }
        QCOMPARE(sentences.size(), 6); // load and spare capacity are both about room
    }

    void saysWhatWouldUnblock()
    {
        const DeskNames names = samples::names();
        const Trace blocked = samples::blockedTrace();
        QCOMPARE(TraceWords::question(blocked, names), QStringLiteral("Why nobody"));
        QVERIFY(TraceWords::why(blocked, names).contains(QStringLiteral("every gate")));
        const QStringList changes = TraceWords::unblock(*blocked.unblock, names);
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes[0], QStringLiteral("Marta Nowak would need Billing at level Intermediate and has Basic."));
        QVERIFY(changes[1].contains(QStringLiteral("give up 13 units")));
        for (int gate = 0; gate < GateCount; ++gate) {
            Unblock one{AgentId{7}, {{static_cast<Gate>(gate), false, 0, 1, SkillId{1}}}, {}};
            QVERIFY(TraceWords::unblock(one, names).first().startsWith(QStringLiteral("Marta Nowak")));
            const TraceLine line = samples::stopped(7, static_cast<Gate>(gate), 1, 2, SkillId{1});
            QVERIFY(!TraceWords::obstacle(line, names).isEmpty());
        }
        Unblock waiting{AgentId{7}, {}, samples::Now};
        QVERIFY(TraceWords::unblock(waiting, names).first().startsWith(QStringLiteral("Waiting is enough")));
    }

    void countsWhoWasStoppedWhere()
    {
        const Decision decision = samples::trace().decision;
        QCOMPARE(TraceWords::passed(decision), QStringLiteral("4 of 10 passed every gate"));
        QCOMPARE(TraceWords::stopped(decision),
                 QStringLiteral("Stopped: presence 1, shift 1, skill 1, language 1, capacity 1, complexity 1"));
        QVERIFY(TraceWords::footnote(decision).contains(QStringLiteral("Decision 91,204")));
    }

    void tellsTheStoryInSentences()
    {
        const DeskNames names = samples::names();
        for (int kind = 0; kind < EventKindCount; ++kind) {
            TicketEvent event = samples::event(static_cast<EventKind>(kind), samples::Now, Cause::Person, AgentId{1});
            QVERIFY(!TraceWords::event(event, names).isEmpty());
            event.change.agent = AgentId{2};
            event.change.status = TicketStatus::Open;
            event.change.queue = QueueId{1};
            event.change.rating = 4;
            QVERIFY(!TraceWords::event(event, names).contains(u'%'));
        }
        TicketEvent moved = samples::event(EventKind::Reassigned, samples::Now, Cause::Person, AgentId{5});
        moved.change.agent = AgentId{2};
        QCOMPARE(TraceWords::event(moved, names), QStringLiteral("Moved to Priya Raman by Sarah Whitfield"));
        moved.cause = Cause::Rule;
        QCOMPARE(TraceWords::event(moved, names), QStringLiteral("Moved to Priya Raman by routing"));
    }

    void storyStandsNewestFirstWithDays()
    {
        StoryModel all(StoryModel::Events::All);
        StoryModel notes(StoryModel::Events::NotesOnly);
        const QAbstractItemModelTester tester(&all, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester noteTester(&notes, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto story = samples::detail().story;
        story.insert(story.begin(), samples::event(EventKind::Created, samples::Now - 48h, Cause::Import));
        all.setStory(story, samples::names());
        notes.setStory(story, samples::names());
        QCOMPARE(all.rowCount(), 5);
        QCOMPARE(all.index(0).data().toString(), QStringLiteral("Note by Tom Becker"));
        QVERIFY(!all.index(0).data(StoryRole::Day).toString().isEmpty());
        QVERIFY(all.index(1).data(StoryRole::Day).toString().isEmpty());
        QVERIFY(!all.index(4).data(StoryRole::Day).toString().isEmpty());
        QCOMPARE(notes.rowCount(), 1);
        QVERIFY(notes.index(0).data(StoryRole::Text).toString().startsWith(QStringLiteral("Second booking")));
    }
};

QTEST_GUILESS_MAIN(TraceModelTest)
#include "tst_tracemodel.moc"
