// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/history.h"
#include "triage/proposal.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace evenkeel {

inline constexpr std::uint32_t NoPosition = std::numeric_limits<std::uint32_t>::max();

/// A ticket that somebody had, with positions instead of ids.
struct PastTicket
{
    TicketId id;
    std::uint32_t agent = NoPosition;
    std::uint32_t category = NoPosition;
    std::uint32_t language = NoPosition;
    Instant assigned; ///< equal to `resolved` when unknown
    Instant resolved; ///< the end of the history while unresolved
    bool isSolved = false;
    std::optional<int> effort;
    std::optional<double> touch; ///< estimated minutes of work, see touchtime.h

    friend auto operator<=>(const PastTicket &, const PastTicket &) = default;
};

/// When an agent was seen at work: half hours since 1970 in which something was done, each once, sorted. A burst
/// of fifty tickets closed at once is one half hour, as it should be.
struct Activity
{
    std::vector<std::int64_t> halfHours;
    std::int64_t actions = 0;
};

inline constexpr Millis HalfHour = std::chrono::minutes{30};
[[nodiscard]] std::int64_t halfHourOf(Instant at);

/// A history in an order of its own, whatever order it came in.
struct PastWork
{
    std::vector<AgentId> agents;        ///< all who had a ticket or acted, sorted
    std::vector<CategoryId> categories; ///< of tickets that somebody had, sorted
    std::vector<std::string> languages; ///< likewise
    std::vector<PastTicket> tickets;    ///< with an agent, sorted by id
    std::vector<Activity> activities;   ///< by agent position

    [[nodiscard]] std::uint32_t agentAt(AgentId id) const;
    [[nodiscard]] const PastTicket *find(TicketId id) const;
};

[[nodiscard]] PastWork readPast(const History &history);

/// The median of values in any order; they are rearranged. Never call it with none.
[[nodiscard]] double medianOf(std::vector<double> &values);

/// How far n tickets carry a conclusion.
[[nodiscard]] inline Evidence evidenceOf(std::int64_t n, std::int64_t fair, std::int64_t strong)
{
    return n >= strong ? Evidence::Strong : n >= fair ? Evidence::Fair : Evidence::Thin;
}

} // namespace evenkeel
