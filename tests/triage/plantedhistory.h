// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "triage/history.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace evenkeel::test {

/// Monday 1 February 2016, midnight UTC.
inline const Instant Monday = *instantFromIso("2016-02-01");

/// An invented past whose truth is known: agents with hours, one ticket after the other at a known pace.
class PlantedHistory
{
public:
    explicit PlantedHistory(std::uint64_t seed = 7)
        : m_random(seed)
    {}

    History history;

    /// One ticket in work from `start` for `minutes`, with an action at each end.
    void solve(int agent, int category, Instant start, int minutes, const char *language = "")
    {
        HistoryTicket ticket;
        ticket.id = TicketId{static_cast<std::int64_t>(history.tickets.size()) + 1};
        ticket.category = CategoryId{category};
        ticket.queue = QueueId{category % 3 + 1};
        ticket.lastAgent = AgentId{agent};
        ticket.language = language;
        ticket.createdAt = start;
        ticket.firstAssignedAt = ticket.assignedAt = start;
        ticket.resolvedAt = start + Minutes{minutes};
        history.tickets.push_back(ticket);
        for (int minute = 0; minute <= minutes; minute += 15)
            history.actions.push_back({AgentId{agent}, start + Minutes{minute}});
    }

    /// So many tickets in a row, Monday to Friday from 9 o'clock, each taking about the given minutes.
    void work(int agent, int category, int tickets, int minutes, const char *language = "")
    {
        Instant &at = clockOf(agent);
        for (int i = 0; i < tickets; ++i) {
            const int took = std::max(1, minutes * m_random.between(80, 120) / 100);
            const auto ofDay = at - std::chrono::floor<std::chrono::days>(at);
            if (ofDay + Minutes{took} > std::chrono::hours{17})
                at = nextMorning(at);
            solve(agent, category, at, took, language);
            at += Minutes{took};
        }
    }

    void handOver(int agent, int category, int tickets, int to)
    {
        for (int i = 0; i < tickets; ++i) {
            work(to, category, 1, 20);
            history.handovers.push_back({history.tickets.back().id, AgentId{agent}, history.tickets.back().createdAt});
        }
    }

    /// Another order, the same past.
    [[nodiscard]] History shuffled(std::uint64_t seed) const
    {
        History other = history;
        Random random{seed};
        const auto shuffle = [&](auto &list) {
            for (std::size_t i = list.size(); i > 1; --i)
                std::swap(list[i - 1], list[random.below(i)]);
        };
        shuffle(other.tickets);
        shuffle(other.actions);
        shuffle(other.handovers);
        return other;
    }

private:
    static Instant nextMorning(Instant at)
    {
        auto day = std::chrono::floor<std::chrono::days>(at) + std::chrono::days{1};
        while (std::chrono::weekday{day}.iso_encoding() > 5)
            day += std::chrono::days{1};
        return day + std::chrono::hours{9};
    }

    Instant &clockOf(int agent)
    {
        for (auto &[known, at] : m_clocks) {
            if (known == agent)
                return at;
        }
        return m_clocks.emplace_back(agent, Monday + std::chrono::hours{9}).second;
    }

    Random m_random;
    std::vector<std::pair<int, Instant>> m_clocks;
};

} // namespace evenkeel::test
