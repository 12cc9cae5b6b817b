// SPDX-License-Identifier: GPL-3.0-or-later
#include "desknow.h"

#include "domain/effort.h"

#include <algorithm>

namespace evenkeel {

namespace {

LoadZone zoneOf(double load, const BoardSnapshot &board)
{
    return load > board.cautionUntil ? LoadZone::Over
           : load > board.targetHigh ? LoadZone::Buffer
           : load >= board.targetLow ? LoadZone::Target
                                     : LoadZone::Room;
}

void addRisk(DeskNow &now, const NowTicket &ticket, const BoardSnapshot &board)
{
    ++now.openCount;
    if (ticket.card.slaShare > 1)
        now.breached.push_back(ticket);
    else if (ticket.card.slaShare >= board.atRiskShare)
        now.atRisk.push_back(ticket);
}

void addLane(DeskNow &now, const AgentLane &lane, const BoardSnapshot &board)
{
    NowAgent agent;
    agent.agent = lane.id;
    agent.name = lane.name;
    agent.load = lane.loadRatio();
    agent.zone = zoneOf(agent.load, board);
    for (const TicketCard &card : lane.cards) {
        const NowTicket ticket{card, lane.name};
        addRisk(now, ticket, board);
        agent.tickets.push_back(card.id);
        if (effortClass(card.effort) != EffortClass::Complex || card.weight <= 0 || card.isOffered())
            continue;
        ++agent.complex;
        agent.complexTickets.push_back(card.id);
        now.complex.push_back(ticket);
    }
    ++now.agentCount;
    if (lane.isOnShift)
        now.agents.push_back(std::move(agent));
}

} // namespace

int DeskNow::count(LoadZone zone) const
{
    return static_cast<int>(
        std::count_if(agents.begin(), agents.end(), [zone](const NowAgent &agent) { return agent.zone == zone; }));
}

DeskNow deskNow(const BoardSnapshot &board, const std::vector<TeamId> &teams)
{
    DeskNow now;
    now.now = board.now;
    now.targetLow = board.targetLow;
    now.targetHigh = board.targetHigh;
    now.cautionUntil = board.cautionUntil;
    now.totalTickets = board.totalTickets;
    for (const AgentLane &lane : board.lanes) {
        if (teams.empty() || std::find(teams.begin(), teams.end(), lane.team) != teams.end())
            addLane(now, lane, board);
    }
    for (const TicketCard &card : board.waiting) {
        const NowTicket ticket{card, {}};
        addRisk(now, ticket, board);
        now.waiting.push_back(ticket);
    }
    std::stable_sort(now.agents.begin(), now.agents.end(),
                     [](const NowAgent &a, const NowAgent &b) { return a.load > b.load; });
    std::stable_sort(now.waiting.begin(), now.waiting.end(),
                     [](const NowTicket &a, const NowTicket &b) { return a.card.createdAt < b.card.createdAt; });
    const auto byTime = [](const NowTicket &a, const NowTicket &b) { return a.card.slaLeft < b.card.slaLeft; };
    for (std::vector<NowTicket> *list : {&now.atRisk, &now.breached})
        std::stable_sort(list->begin(), list->end(), byTime);
    std::stable_sort(now.complex.begin(), now.complex.end(),
                     [](const NowTicket &a, const NowTicket &b) { return a.card.slaShare > b.card.slaShare; });
    return now;
}

} // namespace evenkeel
