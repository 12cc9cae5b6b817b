// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boardarrangement.h"

#include <QObject>

#include <unordered_map>
#include <unordered_set>

namespace evenkeel {

/// Where a card is: the lane's agent (none: waiting) and its place among the cards shown there.
struct CardPlace
{
    AgentId agent;
    int position = 0;

    friend bool operator==(const CardPlace &, const CardPlace &) = default;
};

/// The board's snapshot as filtered and sorted. Holds and answers; computes no figure of the desk.
class BoardModel final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setSnapshot(BoardSnapshot snapshot);
    void setFilter(const BoardFilter &filter);
    void setOrder(BoardOrder order);

    [[nodiscard]] const BoardSnapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] const BoardArrangement &arrangement() const { return m_arrangement; }
    [[nodiscard]] const BoardFilter &filter() const { return m_filter; }
    [[nodiscard]] BoardOrder order() const { return m_order; }

    [[nodiscard]] const AgentLane *lane(AgentId agent) const;
    [[nodiscard]] const TicketCard *card(TicketId ticket) const;
    /// Where the card is shown; nothing when it is filtered out or gone.
    [[nodiscard]] std::optional<CardPlace> placeOf(TicketId ticket) const;
    /// Cards shown for an agent (none: waiting), in order.
    [[nodiscard]] int cardCount(AgentId agent) const;
    [[nodiscard]] const TicketCard *cardAt(const CardPlace &place) const;
    /// The agents shown, from top to bottom.
    [[nodiscard]] std::vector<AgentId> shownAgents() const;

Q_SIGNALS:
    /// What is shown changed; `fresh` are tickets that came or changed hands since the last snapshot.
    void arranged(const QList<evenkeel::TicketId> &fresh);

private:
    void rearrange(const QList<TicketId> &fresh);
    [[nodiscard]] const std::vector<int> *cardsOf(AgentId agent) const;

    BoardSnapshot m_snapshot;
    BoardFilter m_filter;
    BoardOrder m_order = BoardOrder::MostLoaded;
    BoardArrangement m_arrangement;
    std::unordered_map<AgentId, int> m_rowOf;
    std::unordered_map<AgentId, int> m_laneOf;
    std::unordered_map<TicketId, std::pair<int, int>> m_cardOf; ///< lane (-1 waiting), index there
};

} // namespace evenkeel
