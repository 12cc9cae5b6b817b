// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/style/measures.h"
#include "desktop/tickets/slapieces.h"
#include "desktop/tickets/slasegmentmodel.h"
#include "desktop/tickets/slatimeline.h"
#include "desktop/tickets/slaview.h"
#include "desktop/tickets/slawords.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

#include <algorithm>

using namespace evenkeel;
using std::chrono::hours;

namespace {

/// Monday 14 March 2016, midnight.
const Instant Monday = *instantFromIso("2016-03-14");

/// Answered after an hour; waited on the customer from Tuesday noon, Wednesday was a holiday; 14 hours were promised
/// and it is Friday, 13:00.
TicketSla sample()
{
    std::vector<Interval> work;
    for (const int day : {0, 1, 3, 4, 7, 8})
        work.push_back({Monday + hours{24 * day + 9}, Monday + hours{24 * day + 17}});
    const WorkingTime office{Intervals(work)};
    const std::vector<Interval> holidays{{Monday + hours{48}, Monday + hours{72}}};
    TicketSla sla;
    sla.ticket.id = TicketId{5};
    sla.ticket.priority = Priority::High;
    sla.zone = "UTC";
    sla.holidays = {{"2016-03-16", holidays[0]}};
    SlaPromise first;
    first.start = Monday + hours{9};
    first.target = hours{2};
    first.endedAt = Monday + hours{10};
    SlaPromise resolution;
    resolution.kind = SlaKind::Resolution;
    resolution.start = Monday + hours{9};
    resolution.target = hours{14};
    resolution.pauses = {{{Monday + hours{36}, Monday + hours{82}}, TicketStatus::Pending}};
    const Instant now = Monday + hours{4 * 24 + 13};
    sla.promises.push_back({traceSla(first, office, holidays, now), {}});
    sla.promises.push_back({traceSla(resolution, office, holidays, now), {}});
    sla.leading = 1;
    return sla;
}

TicketSla breachedSample()
{
    TicketSla sla = sample();
    SlaTrace &trace = sla.promises[1].trace;
    BreachStory story;
    story.held = {{trace.span.from + hours{3}, Instant::max()}};
    sla.promises[1].split = splitBreach(trace, story);
    return sla;
}

int pieceOf(const std::vector<SlaPiece> &pieces, SlaSegmentKind kind)
{
    const auto found = std::find_if(pieces.begin(), pieces.end(),
                                    [kind](const SlaPiece &piece) { return piece.segment.kind == kind; });
    return static_cast<int>(std::distance(pieces.begin(), found));
}

} // namespace

class TestSlaView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }

    void piecesFillTheBarAndFoldNights()
    {
        const SlaTrace trace = sample().promises[1].trace;
        const std::vector<SlaPiece> pieces = slaPieces(trace, 300);
        qreal left = 0;
        qreal folded = 0;
        for (const SlaPiece &piece : pieces) {
            QVERIFY(std::abs(piece.left - left) < 1e-9);
            left += piece.width;
            const bool isFolded =
                piece.segment.kind == SlaSegmentKind::OffHours || piece.segment.kind == SlaSegmentKind::Holiday;
            folded += isFolded ? piece.width : 0;
        }
        QVERIFY(std::abs(left - 300) < 1e-6);
        QVERIFY(folded <= 100.0 + 1e-6);
        QCOMPARE(slaPieceAt(pieces, 0), 0);
        QCOMPARE(slaPieceAt(pieces, 301), -1);
    }

    void runningTimeIsTrueToScale()
    {
        const std::vector<SlaPiece> pieces = slaPieces(sample().promises[1].trace, 300);
        // Monday has eight hours, Tuesday three before the pause.
        QCOMPARE(pieces[0].segment.span.length(), Millis{hours{8}});
        QVERIFY(std::abs(pieces[0].width / pieces[2].width - 8.0 / 3.0) < 1e-9);
        QCOMPARE(pieces.back().usedAfter, sample().promises[1].trace.used);
    }

    void ticketThatNeverRanIsAllGap()
    {
        SlaPromise promise;
        promise.start = Monday;
        promise.target = hours{1};
        const WorkingTime office(Intervals({{Monday + hours{9}, Monday + hours{17}}}));
        SlaTrace trace = traceSla(promise, office, {}, Monday + hours{2});
        trace.ahead.clear();
        const std::vector<SlaPiece> pieces = slaPieces(trace, 200);
        QCOMPARE(pieces.size(), std::size_t{1});
        QCOMPARE(pieces[0].width, 200.0);
        QVERIFY(slaPieces({}, 200).empty());
    }

    void dueTimeHasItsPlace()
    {
        const SlaTrace late = sample().promises[1].trace;
        QVERIFY(late.isBreached());
        const std::vector<SlaPiece> pieces = slaPieces(late, 300);
        const qreal due = slaDuePlace(pieces, late);
        QVERIFY(due > 0 && due < 300);
        for (const SlaPiece &piece : pieces)
            QCOMPARE(piece.isLate, piece.segment.kind == SlaSegmentKind::Running && piece.left >= due - 1e-9);
    }

    void listHoldsEverySegmentAndAddsUp()
    {
        SlaSegmentModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const TicketSla sla = sample();
        model.setTrace(sla, 1);
        const SlaTrace &trace = sla.promises[1].trace;
        QCOMPARE(model.rowCount(), static_cast<int>(trace.segments.size()));
        QCOMPARE(model.columnCount(), int(SlaSegmentColumn::Count));
        QTime sum(0, 0);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QString counted = model.index(row, SlaSegmentColumn::Counted).data().toString();
            if (trace.segments[static_cast<std::size_t>(row)].kind != SlaSegmentKind::Running) {
                QCOMPARE(counted, QStringLiteral("–"));
                continue;
            }
            const QStringList parts = counted.split(u':');
            QCOMPARE(parts.size(), 3);
            sum = sum.addSecs(parts[0].toInt() * 3600 + parts[1].toInt() * 60 + parts[2].toInt());
        }
        QCOMPARE(Millis(QTime(0, 0).msecsTo(sum)), trace.used);
    }

    void narrowTimesLeaveOutWhatTheNextRowSays()
    {
        const Instant evening = Monday + hours{17};
        QVERIFY(SlaWords::shortTimes({evening, evening + hours{16}}).endsWith(QStringLiteral("17:00 – 09:00")));
        QVERIFY(SlaWords::shortTimes({evening, evening + hours{64}}).endsWith(QStringLiteral("17:00 – 17 Mar")));
        QCOMPARE(SlaWords::times({evening, evening + hours{64}}), QStringLiteral("14 Mar 17:00 – 17 Mar 09:00"));
    }

    void hoverExplainsTheSum()
    {
        SlaSegmentModel model;
        const TicketSla sla = sample();
        model.setTrace(sla, 1);
        const QString running = model.index(2, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(running.contains(QStringLiteral("8:00:00 + 3:00:00 = 11:00:00 of 14:00:00")), qPrintable(running));
        const auto pieces = slaPieces(sla.promises[1].trace, 1);
        const int paused = pieceOf(pieces, SlaSegmentKind::Paused);
        const QString still = model.index(paused, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(still.contains(QStringLiteral("nothing counted; still 11:00:00")), qPrintable(still));
        QCOMPARE(model.index(paused, 0).data().toString(), QStringLiteral("Paused"));
        QVERIFY(model.index(paused, 0).data(Qt::ToolTipRole).toString().startsWith(QStringLiteral("Paused: ")));
        const int holiday = pieceOf(pieces, SlaSegmentKind::Holiday);
        QCOMPARE(model.index(holiday, 0).data().toString(), QStringLiteral("Holiday"));
        QVERIFY(model.index(holiday, 0).data(Qt::ToolTipRole).toString().startsWith(QStringLiteral("Holiday 3/16/16")));
    }

    void arrowKeysGoThroughTheSegments()
    {
        SlaView view;
        view.resize(352, 600);
        view.showSla(sample());
        SlaTimeline *bar = view.timeline();
        QSignalSpy moved(bar, &SlaTimeline::currentChanged);
        QTest::keyClick(bar, Qt::Key_Right);
        QTest::keyClick(bar, Qt::Key_Right);
        QCOMPARE(bar->current(), 1);
        QCOMPARE(moved.count(), 2);
        QCOMPARE(view.list()->selectionModel()->currentIndex().row(), 1);
        QVERIFY(bar->accessibleDescription().startsWith(QStringLiteral("Off hours")));
        QTest::keyClick(bar, Qt::Key_Home);
        QCOMPARE(bar->current(), 0);
        QTest::keyClick(bar, Qt::Key_End);
        QCOMPARE(bar->current(), view.segments()->rowCount() - 1);
        QTest::keyClick(bar, Qt::Key_Right);
        QCOMPARE(bar->current(), view.segments()->rowCount() - 1);
    }

    void rowOfTheListMarksItsSegment()
    {
        SlaView view;
        view.resize(352, 600);
        view.showSla(sample());
        view.setListVisible(true);
        view.list()->selectRow(3);
        QCOMPARE(view.timeline()->current(), 3);
    }

    void nothingInTheListIsCut()
    {
        SlaView view;
        view.resize(340, 700);
        view.showSla(breachedSample());
        view.setListVisible(true);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const QAbstractItemModel *model = view.list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(row, column);
                // The first column begins at the pane's margin.
                const int inset = column == SlaSegmentColumn::What ? measures::PageMargin - measures::CardPadding : 0;
                QVERIFY2(view.list()->sizeHintForIndex(index).width() + inset <= view.list()->columnWidth(column),
                         qPrintable(index.data().toString()));
            }
        }
    }

    void leadingPromiseIsShownFirstAndTheChoiceKept()
    {
        SlaView view;
        view.showSla(sample());
        QCOMPARE(view.timeline()->accessibleName(), QStringLiteral("Clock of the promise Resolution"));
        view.showPromise(0);
        QVERIFY(view.sentences().first().startsWith(QStringLiteral("Kept: 1:00:00 used of 2:00:00.")));
        view.showSla(sample()); // read again
        QVERIFY(view.sentences().first().startsWith(QStringLiteral("Kept")));
        TicketSla other = sample();
        other.ticket.id = TicketId{6};
        view.showSla(other);
        QVERIFY(view.sentences().first().startsWith(QStringLiteral("Breached")));
    }

    void breachSaysWhereTheTimeWent()
    {
        SlaView view;
        view.showSla(breachedSample());
        const QString causes = view.sentences().value(1);
        const qsizetype agent = causes.indexOf(QStringLiteral("an agent had it"));
        const qsizetype routing = causes.indexOf(QStringLiteral("3:00:00 waited for a routing run"));
        QVERIFY2(agent > 0 && routing > agent, qPrintable(causes));
        view.showPromise(0);
        QCOMPARE(view.sentences().size(), 2);
    }

    void wordsNameTermsAndCauses()
    {
        TicketSla sla = sample();
        QCOMPARE(SlaWords::terms(sla), QStringLiteral("Promised by priority: High; in the usual working hours, UTC."));
        sla.rule = "Gold";
        sla.calendar = "Weekend";
        QCOMPARE(SlaWords::terms(sla), QStringLiteral("Promised by the rule Gold; in the hours of Weekend, UTC."));
        sla.isAroundTheClock = true;
        QCOMPARE(SlaWords::terms(sla), QStringLiteral("Promised by the rule Gold; around the clock."));
        QSet<QString> causes;
        for (int cause = 0; cause < BreachCauseCount; ++cause)
            causes.insert(SlaWords::cause(static_cast<BreachCause>(cause)));
        QCOMPARE(causes.size(), BreachCauseCount);
        QCOMPARE(SlaWords::promise(SlaKind::NextResponse, hours{2}), QStringLiteral("Next response, 2 h"));
    }
};

QTEST_MAIN(TestSlaView)
#include "tst_slaview.moc"
