// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/category.h"
#include "domain/ticketevent.h"
#include "metrics/levelhistory.h"
#include "metrics/storymeasure.h"

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace evenkeel {

/// A ticket was in some state for a while.
struct TicketSpan
{
    TicketId ticket;
    std::uint32_t team = NoGroup; ///< of the agent who has the ticket at the end, or had it last
    Interval span;                ///< until Instant::max(): still so

    friend bool operator==(const TicketSpan &, const TicketSpan &) = default;
};

/// Why a ticket went from one agent to another, as far as its story tells.
enum class MoveReason : std::uint8_t {
    Skill = 0, ///< it requires a skill that the former agent lacked and the next one has
    Rule,      ///< a rule moved it: escalation, rebalancing
    Person,    ///< somebody moved it by hand
    Source,    ///< so it was imported
    Undo,
};
inline constexpr std::size_t MoveReasonCount = 5;

struct TicketMove
{
    TicketId ticket;
    std::uint32_t team = NoGroup; ///< as of TicketSpan
    Instant at;
    std::uint32_t from = NoGroup; ///< positions of agents; NoGroup: not told
    std::uint32_t to = NoGroup;
    MoveReason reason = MoveReason::Person;
    std::uint32_t words = NoGroup; ///< position in StorySeries::words: what was given as the reason

    friend bool operator==(const TicketMove &, const TicketMove &) = default;
};

/// What the figures over time need beside MetricsProblem. Spans are those that touch the period.
struct StorySeries
{
    std::vector<TicketSpan> open;
    std::vector<TicketSpan> waiting; ///< open and without an agent
    std::vector<TicketMove> moves;   ///< reassignments in the period, by ticket, then time
    std::vector<std::string> words;
};

/// Against what stories are read.
struct SeriesGround
{
    Interval period;
    Instant known; ///< nothing later is looked at
    GroupPlaces<AgentId> agents;
    std::vector<std::uint32_t> teamOf; ///< by position of the agent; NoGroup
    std::unordered_map<CategoryId, Category> categories;
    LevelHistory levels;
};

/// Reads stories one after the other: when tickets were open, when they waited, from whom to whom they went. O(events)
/// each. Deterministic.
class SeriesReading final
{
public:
    explicit SeriesReading(SeriesGround ground);

    void add(const Ticket &ticket, std::span<const TicketEvent> story);
    [[nodiscard]] StorySeries take() { return std::move(m_series); }

private:
    [[nodiscard]] std::uint32_t place(AgentId agent) const;
    [[nodiscard]] std::uint32_t teamOf(AgentId agent) const;
    [[nodiscard]] MoveReason reasonOf(const Ticket &ticket, const TicketEvent &event, AgentId from) const;
    void addMove(const Ticket &ticket, const TicketEvent &event, AgentId from, std::uint32_t team);
    void addSpan(std::vector<TicketSpan> &spans, const TicketSpan &span) const;

    SeriesGround m_ground;
    StorySeries m_series;
    std::unordered_map<std::string, std::uint32_t> m_wordPlaces;
};

} // namespace evenkeel
