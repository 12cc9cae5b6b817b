// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardarrangement.h"

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

constexpr std::size_t RoomiestShown = 5;

struct LoadSum
{
    int count = 0;
    double sum = 0;
    double squares = 0;

    void add(double ratio)
    {
        ++count;
        sum += ratio;
        squares += ratio * ratio;
    }
    [[nodiscard]] double mean() const { return count == 0 ? 0 : sum / count; }
    [[nodiscard]] double spread() const
    {
        return count == 0 ? 0 : std::sqrt(std::max(0.0, squares / count - mean() * mean()));
    }
};

std::vector<int> acceptedCards(const std::vector<TicketCard> &cards, const BoardFilter &filter, double atRiskShare,
                               bool isWholeLane)
{
    std::vector<int> accepted;
    accepted.reserve(cards.size());
    for (std::size_t i = 0; i < cards.size(); ++i) {
        if (isWholeLane || filter.accepts(cards[i], atRiskShare))
            accepted.push_back(static_cast<int>(i));
    }
    return accepted;
}

bool isBefore(const AgentLane &a, const AgentLane &b, BoardOrder order)
{
    if (order == BoardOrder::ByTeam && a.team != b.team) {
        const int names = a.teamName.localeAwareCompare(b.teamName);
        return names != 0 ? names < 0 : a.team < b.team;
    }
    if (order != BoardOrder::ByName && a.loadRatio() != b.loadRatio())
        return order == BoardOrder::LeastLoaded ? a.loadRatio() < b.loadRatio() : a.loadRatio() > b.loadRatio();
    const int names = a.name.localeAwareCompare(b.name);
    return names != 0 ? names < 0 : a.id < b.id;
}

void count(const std::vector<TicketCard> &cards, double atRiskShare, BoardFigures &figures)
{
    for (const TicketCard &card : cards) {
        figures.breached += card.slaShare > 1 ? 1 : 0;
        figures.atRisk += card.slaShare >= atRiskShare && card.slaShare <= 1 ? 1 : 0;
    }
}

void insertTeamRows(const BoardSnapshot &snapshot, std::vector<BoardRow> &rows)
{
    std::vector<BoardRow> grouped;
    for (std::size_t first = 0; first < rows.size();) {
        const TeamId team = snapshot.lanes[static_cast<std::size_t>(rows[first].lane)].team;
        std::size_t last = first;
        LoadSum load;
        for (; last < rows.size(); ++last) {
            const AgentLane &lane = snapshot.lanes[static_cast<std::size_t>(rows[last].lane)];
            if (lane.team != team)
                break;
            load.add(lane.loadRatio());
        }
        BoardRow head;
        head.kind = BoardRow::Kind::Team;
        head.lane = rows[first].lane;
        head.team = team;
        head.agents = static_cast<int>(last - first);
        head.meanLoad = load.mean();
        head.spread = load.spread();
        grouped.push_back(std::move(head));
        std::move(rows.begin() + static_cast<std::ptrdiff_t>(first), rows.begin() + static_cast<std::ptrdiff_t>(last),
                  std::back_inserter(grouped));
        first = last;
    }
    rows = std::move(grouped);
}

} // namespace

BoardArrangement arrange(const BoardSnapshot &snapshot, const BoardFilter &filter, BoardOrder order)
{
    BoardArrangement result;
    LoadSum load;
    for (std::size_t i = 0; i < snapshot.lanes.size(); ++i) {
        const AgentLane &lane = snapshot.lanes[i];
        if (!filter.accepts(lane))
            continue;
        const bool isNamed = !filter.text.isEmpty() && lane.name.contains(filter.text, Qt::CaseInsensitive);
        BoardFilter rest = filter;
        if (isNamed)
            rest.text.clear();
        BoardRow row;
        row.lane = static_cast<int>(i);
        row.cards = acceptedCards(lane.cards, rest, snapshot.atRiskShare, !rest.hasCardRule());
        if (filter.hasCardRule() && row.cards.empty() && !isNamed)
            continue;
        ++result.figures.agents;
        result.figures.onShift += lane.isOnShift ? 1 : 0;
        load.add(lane.loadRatio());
        const double ratio = lane.loadRatio();
        if (lane.isOnShift && ratio >= snapshot.targetLow && ratio <= snapshot.targetHigh)
            ++result.figures.inBand;
        count(lane.cards, snapshot.atRiskShare, result.figures);
        result.rows.push_back(std::move(row));
    }
    result.figures.meanLoad = load.mean();
    result.figures.spread = load.spread();
    const auto laneOf = [&snapshot](const BoardRow &row) -> const AgentLane & {
        return snapshot.lanes[static_cast<std::size_t>(row.lane)];
    };
    std::sort(result.rows.begin(), result.rows.end(),
              [&](const BoardRow &a, const BoardRow &b) { return isBefore(laneOf(a), laneOf(b), order); });
    for (const BoardRow &row : result.rows) {
        if (laneOf(row).isOnShift && laneOf(row).presence == Presence::Available &&
            laneOf(row).loadRatio() < snapshot.targetHigh)
            result.roomiest.push_back(row.lane);
    }
    std::sort(result.roomiest.begin(), result.roomiest.end(), [&](int a, int b) {
        return isBefore(snapshot.lanes[static_cast<std::size_t>(a)], snapshot.lanes[static_cast<std::size_t>(b)],
                        BoardOrder::LeastLoaded);
    });
    if (result.roomiest.size() > RoomiestShown)
        result.roomiest.resize(RoomiestShown);
    if (order == BoardOrder::ByTeam)
        insertTeamRows(snapshot, result.rows);
    result.waiting = acceptedCards(snapshot.waiting, filter, snapshot.atRiskShare, !filter.hasCardRule());
    count(snapshot.waiting, snapshot.atRiskShare, result.figures);
    return result;
}

} // namespace evenkeel
