// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/teamhistory.h"
#include "support/routersdesk.h"

#include <QString>
#include <QStringList>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <vector>

class QProcess;

namespace evenkeel {

struct TeamLoad
{
    int routers = 4;
    int desks = 20;
    int teams = 2;
    int agentsInTeam = 150;
    int tickets = 20'000;
    std::chrono::seconds arriving{60};
    std::chrono::milliseconds killEvery{5000};         ///< one router, with SIGKILL; started again at once
    std::vector<std::chrono::milliseconds> restarts{}; ///< of the server, so long after the beginning
    std::function<void()> restartServer;
    QString logs;                             ///< the folder for what routers tell; empty: nobody wants to know
    std::chrono::seconds drainingAtMost{120}; ///< until everything that arrived is given out
};

struct TeamOutcome
{
    TeamHistory history;
    int told = 0; ///< tickets that the source told of
    int kills = 0;
    int restarts = 0;
    int refusals = 0;            ///< desks' changes that somebody else's was before, or a gate stopped
    int reconnects = 0;          ///< of desks and the source
    int endedCleanly = 0;        ///< routers that SIGTERM ended with 0
    double drainedAfter = 0;     ///< seconds after the last arrival
    double handledPerSecond = 0; ///< tickets given out, from the first arrival until nothing waited

    [[nodiscard]] int lost() const { return told - history.tickets + history.neverAssigned; }
};

/// A team at work on one workspace: routers as programs of their own that are killed and started again, desks that
/// read the board, resolve, note and give tickets away by hand, and a source that tickets arrive from.
class TeamStress final
{
public:
    TeamStress(QString program, QString url, TeamLoad load);
    ~TeamStress();

    [[nodiscard]] TeamOutcome run();

private:
    using Steady = std::chrono::steady_clock::time_point;
    class Client;

    void startRouter(std::size_t at);
    void killOne();
    [[nodiscard]] std::size_t holderOrAny();
    void stopRouters();
    void receiveTickets();
    void workAtDesk(int number);
    void resolveSome(Client &client, int number, const std::vector<Ticket> &open);
    void giveByHand(Client &client, int number, const std::vector<Ticket> &open);
    void note(Client &client, const std::vector<Ticket> &open);
    void disturb(Steady begin);
    [[nodiscard]] bool isDrained();

    QString m_program;
    QString m_url;
    TeamLoad m_load;
    RoutersDesk m_desk;
    std::vector<std::unique_ptr<QProcess>> m_routers;
    std::atomic<bool> m_hasArrived = false;
    std::atomic<bool> m_isOver = false;
    std::atomic<int> m_told = 0;
    std::atomic<int> m_refusals = 0;
    std::atomic<int> m_reconnects = 0;
    TeamOutcome m_outcome;
};

} // namespace evenkeel
