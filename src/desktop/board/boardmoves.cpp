// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardmoves.h"

#include <algorithm>

namespace evenkeel {

namespace {

/// The waiting lane, then the agents from top to bottom.
std::vector<AgentId> lanesOf(const BoardModel &model)
{
    std::vector<AgentId> lanes{AgentId{}};
    const std::vector<AgentId> agents = model.shownAgents();
    lanes.insert(lanes.end(), agents.begin(), agents.end());
    return lanes;
}

CardPlace clamped(AgentId agent, int position, const BoardModel &model)
{
    return {agent, std::clamp(position, -1, model.cardCount(agent) - 1)};
}

CardPlace toLane(int steps, const CardPlace &from, const BoardModel &model)
{
    const std::vector<AgentId> lanes = lanesOf(model);
    const auto found = std::find(lanes.begin(), lanes.end(), from.agent);
    const int at = found == lanes.end() ? 0 : static_cast<int>(found - lanes.begin());
    const int next = std::clamp(at + steps, 0, static_cast<int>(lanes.size()) - 1);
    return clamped(lanes[static_cast<std::size_t>(next)], from.position, model);
}

} // namespace

CardPlace moved(BoardMove move, const CardPlace &from, const BoardModel &model, int columns, int pageLanes)
{
    const int cards = model.cardCount(from.agent);
    const bool isWaiting = !from.agent.isValid();
    switch (move) {
    case BoardMove::Left:
        return clamped(from.agent, from.position - 1, model);
    case BoardMove::Right:
        return clamped(from.agent, from.position + 1, model);
    case BoardMove::First:
        return clamped(from.agent, 0, model);
    case BoardMove::Last:
        return clamped(from.agent, cards - 1, model);
    case BoardMove::Down:
        // The waiting lane has lines of its own.
        if (isWaiting && from.position >= 0 && from.position / columns < (cards - 1) / columns)
            return clamped(from.agent, from.position + columns, model);
        if (isWaiting && from.position >= 0)
            return toLane(1, {from.agent, from.position % columns}, model);
        return toLane(1, from, model);
    case BoardMove::Up:
        if (isWaiting)
            return from.position >= columns ? clamped(from.agent, from.position - columns, model) : from;
        return toLane(-1, from, model);
    case BoardMove::Top:
        return toLane(-static_cast<int>(model.arrangement().rows.size()) - 1, from, model);
    case BoardMove::Bottom:
        return toLane(static_cast<int>(model.arrangement().rows.size()) + 1, from, model);
    case BoardMove::PageUp:
        return toLane(-std::max(1, pageLanes), from, model);
    case BoardMove::PageDown:
        return toLane(std::max(1, pageLanes), from, model);
    }
    return from;
}

} // namespace evenkeel
