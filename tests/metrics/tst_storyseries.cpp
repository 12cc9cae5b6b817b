// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/storyseries.h"

#include "smallhistory.h"

#include <QTest>

using namespace evenkeel;
using namespace smallhistory;

namespace {

SeriesGround seriesGround(Interval period = week, Instant known = longAfter)
{
    const StoryGround with = ground();
    SeriesGround made;
    made.period = period;
    made.known = known;
    made.agents = with.agents;
    made.teamOf = with.teamOf;
    made.categories = with.categories;
    made.levels = with.levels;
    return made;
}

StorySeries seriesOf(const std::vector<Told> &told = stories(), const SeriesGround &with = seriesGround())
{
    SeriesReading reading(with);
    for (const Told &one : told) {
        Ticket blank;
        blank.id = one.id();
        reading.add(project(blank, one.story()), one.story());
    }
    return reading.take();
}

} // namespace

class TstStorySeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhenTicketsWereOpen();
    void tellsWhenTicketsWaited();
    void tellsWhoMovedThemAndWhy();
    void keepsTheReasonThatWasGiven();
    void looksNoFurtherThanWhatIsKnown();
    void namesNoAgentThatIsNotTold();
};

void TstStorySeries::tellsWhenTicketsWereOpen()
{
    const std::vector<TicketSpan> expected{
        {TicketId{1}, 0, {at(0, 9h), at(0, 13h)}},           {TicketId{2}, 0, {at(0, 10h), at(1, 10h)}},
        {TicketId{2}, 0, {at(3, 10h), at(3, 12h)}},          {TicketId{3}, 0, {at(0, 12h), at(0, 15h)}},
        {TicketId{4}, NoGroup, {at(1, 9h), Instant::max()}}, {TicketId{5}, 1, {at(-3, 12h), at(2, 12h)}},
        {TicketId{6}, 0, {at(3, 9h), Instant::max()}},
    };
    QVERIFY(seriesOf().open == expected);
}

void TstStorySeries::tellsWhenTicketsWaited()
{
    const std::vector<TicketSpan> expected{
        {TicketId{1}, 0, {at(0, 9h), at(0, 9h + 10min)}},
        {TicketId{2}, 0, {at(0, 10h), at(0, 10h + 20min)}},
        {TicketId{3}, 0, {at(0, 12h), at(0, 12h + 30min)}},
        {TicketId{4}, NoGroup, {at(1, 9h), Instant::max()}},
    };
    QVERIFY(seriesOf().waiting == expected);
}

void TstStorySeries::tellsWhoMovedThemAndWhy()
{
    const StorySeries series = seriesOf();
    QCOMPARE(series.moves.size(), std::size_t{1});
    const TicketMove &move = series.moves.front();
    QCOMPARE(move.ticket, TicketId{2});
    QCOMPARE(move.from, 1U);
    QCOMPARE(move.to, 0U);
    QVERIFY(move.at == at(0, 11h));
    // Ben lacks what it requires, Ann has it.
    QVERIFY(move.reason == MoveReason::Skill);
    SeriesGround without = seriesGround();
    without.levels = {};
    QVERIFY(seriesOf(stories(), without).moves.front().reason == MoveReason::Person);
}

void TstStorySeries::keepsTheReasonThatWasGiven()
{
    Told first(TicketId{1}, at(0, 9h), Easy);
    first.assign(at(0, 9h), Ann).assign(at(0, 10h), Ben);
    first.last().text = "End of shift";
    Told second(TicketId{2}, at(0, 9h), Easy);
    second.assign(at(0, 9h), Ben).assign(at(0, 11h), Cem, Cause::Import);
    second.last().text = "End of shift";
    const StorySeries series = seriesOf({first, second});
    QVERIFY(series.words == std::vector<std::string>{"End of shift"});
    QCOMPARE(series.moves.size(), std::size_t{2});
    QCOMPARE(series.moves[0].words, 0U);
    QCOMPARE(series.moves[1].words, 0U);
    QVERIFY(series.moves[0].reason == MoveReason::Rule);
    QVERIFY(series.moves[1].reason == MoveReason::Source);
}

void TstStorySeries::looksNoFurtherThanWhatIsKnown()
{
    const StorySeries early = seriesOf(stories(), seriesGround(week, at(0, 10h + 30min)));
    QVERIFY(early.moves.empty());
    const std::vector<TicketSpan> expected{{TicketId{1}, 0, {at(0, 9h), Instant::max()}},
                                           {TicketId{2}, 0, {at(0, 10h), Instant::max()}},
                                           {TicketId{5}, 1, {at(-3, 12h), Instant::max()}}};
    QVERIFY(early.open == expected);
}

void TstStorySeries::namesNoAgentThatIsNotTold()
{
    Told told(TicketId{1}, at(0, 9h), Easy);
    told.assign(at(0, 9h), Ann);
    told.add(EventKind::Reassigned, at(0, 10h), Cause::Import).change.reassignments = 1;
    const StorySeries series = seriesOf({told});
    QCOMPARE(series.moves.size(), std::size_t{1});
    QCOMPARE(series.moves.front().from, 0U);
    QCOMPARE(series.moves.front().to, NoGroup);
}

QTEST_APPLESS_MAIN(TstStorySeries)

#include "tst_storyseries.moc"
