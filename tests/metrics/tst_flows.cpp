// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/flows.h"

#include "base/random.h"

#include <QTest>

using namespace evenkeel;

namespace {

TicketMove move(std::int64_t ticket, std::uint32_t from, std::uint32_t to, std::uint32_t words = NoGroup,
                MoveReason reason = MoveReason::Person)
{
    return {TicketId{ticket}, 0, Instant{}, from, to, reason, words};
}

} // namespace

class TstFlows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsMovesUpByGroup();
    void tellsWhy();
    void keepsTheLargestByName();
    void keepsWhatIsNotToldApart();
    void losesNoMove();
};

void TstFlows::addsMovesUpByGroup()
{
    // Agents 0 and 1 are of group 5, agent 2 of group 6.
    const std::vector<std::uint32_t> group{5, 5, 6};
    const auto flows = flowsOf(std::vector{move(1, 0, 2), move(2, 1, 2), move(3, 2, 0), move(4, 0, 1)}, group, 7);
    QCOMPARE(flows.size(), std::size_t{3});
    QCOMPARE(flows[0].from, 5U);
    QCOMPARE(flows[0].to, 6U);
    QVERIFY((flows[0].tickets == std::vector{TicketId{1}, TicketId{2}}));
    QCOMPARE(flows[1].from, 5U);
    QCOMPARE(flows[1].to, 5U);
    QCOMPARE(flows[2].from, 6U);
}

void TstFlows::tellsWhy()
{
    const std::vector<std::uint32_t> group{0, 1};
    const auto flows = flowsOf(
        std::vector{move(1, 0, 1, 3), move(2, 0, 1, 2, MoveReason::Skill), move(3, 0, 1, 3), move(4, 0, 1)}, group, 7);
    QCOMPARE(flows.size(), std::size_t{1});
    QCOMPARE(flows[0].reasons[static_cast<std::size_t>(MoveReason::Skill)], 1);
    QCOMPARE(flows[0].reasons[static_cast<std::size_t>(MoveReason::Person)], 3);
    QVERIFY((flows[0].words == std::vector<FlowWords>{{3, 2}, {2, 1}}));
}

void TstFlows::keepsTheLargestByName()
{
    const std::vector<std::uint32_t> group{0, 1, 2, 3};
    const auto flows =
        flowsOf(std::vector{move(1, 0, 3), move(2, 0, 3), move(3, 1, 3), move(4, 2, 3), move(5, 2, 0)}, group, 1);
    // Groups 0 and 2 give two each; the lower number stays.
    for (const Flow &flow : flows)
        QVERIFY(flow.from == 0 || flow.from == OtherGroup);
    QVERIFY(std::any_of(flows.begin(), flows.end(), [](const Flow &flow) {
        return flow.from == OtherGroup && flow.to == 3 && flow.tickets.size() == 2;
    }));
    QVERIFY(std::any_of(flows.begin(), flows.end(),
                        [](const Flow &flow) { return flow.from == OtherGroup && flow.to == OtherGroup; }));
}

void TstFlows::keepsWhatIsNotToldApart()
{
    const std::vector<std::uint32_t> group{4};
    const auto flows = flowsOf(std::vector{move(1, 0, NoGroup), move(2, NoGroup, 0)}, group, 7);
    QCOMPARE(flows.size(), std::size_t{2});
    QCOMPARE(flows[0].from, 4U);
    QCOMPARE(flows[0].to, NoGroup);
    QCOMPARE(flows[1].from, NoGroup);
}

void TstFlows::losesNoMove()
{
    Random random(5);
    for (int round = 0; round < 100; ++round) {
        std::vector<std::uint32_t> group;
        for (int agent = 0; agent < 20; ++agent)
            group.push_back(static_cast<std::uint32_t>(random.between(0, 9)));
        std::vector<TicketMove> moves;
        const int count = random.between(0, 200);
        for (int i = 0; i < count; ++i)
            moves.push_back(move(i + 1, static_cast<std::uint32_t>(random.between(0, 19)),
                                 static_cast<std::uint32_t>(random.between(0, 19)),
                                 static_cast<std::uint32_t>(random.between(0, 4))));
        std::size_t sum = 0;
        std::size_t last = moves.size() + 1;
        for (const Flow &flow : flowsOf(moves, group, 3)) {
            QVERIFY(flow.tickets.size() <= last);
            last = flow.tickets.size();
            sum += flow.tickets.size();
            std::int64_t reasons = 0;
            for (const std::int64_t one : flow.reasons)
                reasons += one;
            QCOMPARE(static_cast<std::size_t>(reasons), flow.tickets.size());
        }
        QCOMPARE(sum, moves.size());
    }
}

QTEST_APPLESS_MAIN(TstFlows)

#include "tst_flows.moc"
