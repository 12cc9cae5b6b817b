// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/boardsnapshot.h"
#include "services/calendarresults.h"

#include <cstdint>
#include <vector>

namespace evenkeel {

/// A ticket as the part Now lists it.
struct NowTicket
{
    TicketCard card;
    QString agent; ///< empty: waiting
};

/// How an agent's load stands against the target.
enum class LoadZone : std::uint8_t { Over = 0, Buffer, Target, Room };
inline constexpr std::size_t LoadZoneCount = 4;

struct NowAgent
{
    AgentId agent;
    QString name;
    double load = 0; ///< ratio
    LoadZone zone = LoadZone::Room;
    int complex = 0; ///< complex tickets in flight
    std::vector<TicketId> tickets;
    std::vector<TicketId> complexTickets;
};

/// What a lead asks at this moment, of all teams or some.
struct DeskNow
{
    Instant now;
    std::vector<NowAgent> agents;    ///< on shift, most loaded first
    int agentCount = 0;              ///< of the teams, on shift or not
    std::vector<NowTicket> complex;  ///< in flight: with an agent and counting, most of the SLA used first
    std::vector<NowTicket> atRisk;   ///< open, not breached; least time left first
    std::vector<NowTicket> breached; ///< open; longest overdue first
    std::vector<NowTicket> waiting;  ///< without an agent, oldest first
    int openCount = 0;
    double targetLow = 0.7;
    double targetHigh = 0.8;
    double cautionUntil = 0.85;
    int totalTickets = 0; ///< of the whole history

    [[nodiscard]] int count(LoadZone zone) const;
};

/// A pure function of the board; `teams` empty: all. Waiting tickets belong to every team.
[[nodiscard]] DeskNow deskNow(const BoardSnapshot &board, const std::vector<TeamId> &teams);

} // namespace evenkeel
