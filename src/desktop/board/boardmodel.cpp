// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardmodel.h"

#include <algorithm>

namespace evenkeel {

void BoardModel::setSnapshot(BoardSnapshot snapshot)
{
    if (snapshot == m_snapshot && !m_arrangement.rows.empty())
        return;
    const bool isFirst = m_cardOf.empty();
    std::unordered_map<TicketId, AgentId> before;
    for (const auto &[ticket, place] : m_cardOf)
        before.emplace(ticket,
                       place.first < 0 ? AgentId{} : m_snapshot.lanes[static_cast<std::size_t>(place.first)].id);
    m_snapshot = std::move(snapshot);
    m_laneOf.clear();
    m_cardOf.clear();
    QList<TicketId> fresh;
    const auto index = [&](const std::vector<TicketCard> &cards, int lane, AgentId agent) {
        for (std::size_t i = 0; i < cards.size(); ++i) {
            m_cardOf.emplace(cards[i].id, std::pair{lane, static_cast<int>(i)});
            const auto it = before.find(cards[i].id);
            if (!isFirst && (it == before.end() || it->second != agent))
                fresh.append(cards[i].id);
        }
    };
    index(m_snapshot.waiting, -1, {});
    for (std::size_t i = 0; i < m_snapshot.lanes.size(); ++i) {
        m_laneOf.emplace(m_snapshot.lanes[i].id, static_cast<int>(i));
        index(m_snapshot.lanes[i].cards, static_cast<int>(i), m_snapshot.lanes[i].id);
    }
    rearrange(fresh);
}

void BoardModel::setFilter(const BoardFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    rearrange({});
}

void BoardModel::setOrder(BoardOrder order)
{
    if (order == m_order)
        return;
    m_order = order;
    rearrange({});
}

void BoardModel::rearrange(const QList<TicketId> &fresh)
{
    m_arrangement = arrange(m_snapshot, m_filter, m_order);
    m_rowOf.clear();
    for (std::size_t i = 0; i < m_arrangement.rows.size(); ++i) {
        const BoardRow &row = m_arrangement.rows[i];
        if (row.kind == BoardRow::Kind::Agent)
            m_rowOf.emplace(m_snapshot.lanes[static_cast<std::size_t>(row.lane)].id, static_cast<int>(i));
    }
    Q_EMIT arranged(fresh);
}

const AgentLane *BoardModel::lane(AgentId agent) const
{
    const auto it = m_laneOf.find(agent);
    return it == m_laneOf.end() ? nullptr : &m_snapshot.lanes[static_cast<std::size_t>(it->second)];
}

const TicketCard *BoardModel::card(TicketId ticket) const
{
    const auto it = m_cardOf.find(ticket);
    if (it == m_cardOf.end())
        return nullptr;
    const auto [lane, index] = it->second;
    const auto &cards = lane < 0 ? m_snapshot.waiting : m_snapshot.lanes[static_cast<std::size_t>(lane)].cards;
    return &cards[static_cast<std::size_t>(index)];
}

const std::vector<int> *BoardModel::cardsOf(AgentId agent) const
{
    if (!agent.isValid())
        return &m_arrangement.waiting;
    const auto it = m_rowOf.find(agent);
    return it == m_rowOf.end() ? nullptr : &m_arrangement.rows[static_cast<std::size_t>(it->second)].cards;
}

std::optional<CardPlace> BoardModel::placeOf(TicketId ticket) const
{
    const auto it = m_cardOf.find(ticket);
    if (it == m_cardOf.end())
        return std::nullopt;
    const auto [lane, index] = it->second;
    const AgentId agent = lane < 0 ? AgentId{} : m_snapshot.lanes[static_cast<std::size_t>(lane)].id;
    const std::vector<int> *cards = cardsOf(agent);
    if (cards == nullptr)
        return std::nullopt;
    // The indices rise, whatever was filtered out.
    const auto at = std::lower_bound(cards->begin(), cards->end(), index);
    if (at == cards->end() || *at != index)
        return std::nullopt;
    return CardPlace{agent, static_cast<int>(at - cards->begin())};
}

int BoardModel::cardCount(AgentId agent) const
{
    const std::vector<int> *cards = cardsOf(agent);
    return cards == nullptr ? 0 : static_cast<int>(cards->size());
}

const TicketCard *BoardModel::cardAt(const CardPlace &place) const
{
    const std::vector<int> *cards = cardsOf(place.agent);
    if (cards == nullptr || place.position < 0 || place.position >= static_cast<int>(cards->size()))
        return nullptr;
    const auto index = static_cast<std::size_t>((*cards)[static_cast<std::size_t>(place.position)]);
    if (!place.agent.isValid())
        return &m_snapshot.waiting[index];
    return &m_snapshot.lanes[static_cast<std::size_t>(m_laneOf.at(place.agent))].cards[index];
}

std::vector<AgentId> BoardModel::shownAgents() const
{
    std::vector<AgentId> agents;
    for (const BoardRow &row : m_arrangement.rows) {
        if (row.kind == BoardRow::Kind::Agent)
            agents.push_back(m_snapshot.lanes[static_cast<std::size_t>(row.lane)].id);
    }
    return agents;
}

} // namespace evenkeel
