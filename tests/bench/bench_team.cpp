// SPDX-License-Identifier: GPL-3.0-or-later
// Four routers and twenty desks on one server: tickets arrive for a minute, one router is killed every five seconds and
// started again, the server is crashed and started twice. Read from the event history afterwards: is any ticket given
// to two agents or lost, any cap exceeded, and how long did routing pause. With numbers as arguments: seconds, tickets;
// behind them a folder for the routers' logs.

#include "figures.h"

#include "bench/teamstress.h"
#include "support/postgrescluster.h"

#include <QCoreApplication>

using namespace evenkeel;
using namespace std::chrono_literals;

namespace {

constexpr double LessThanOne = 0.5; // none is asked for

std::vector<bench::Figure> figuresOf(const TeamOutcome &outcome)
{
    const TeamHistory &history = outcome.history;
    const double pause = std::chrono::duration<double>(history.longestPause).count();
    return {{"tickets given to two agents", double(history.assignedTwice), "", LessThanOne},
            {"tickets lost", double(outcome.lost()), "", LessThanOne},
            {"caps exceeded in the event history", double(history.capsExceeded), "", LessThanOne},
            {"longest pause of routing in one queue", pause, "s", 10},
            {"tickets that arrived", double(history.tickets), ""},
            {"given out by routers", double(history.assignedByRule), ""},
            {"given out by hand", double(history.assignedByHand), ""},
            {"resolved", double(history.resolved), ""},
            {"given out a second, until nothing waited", outcome.handledPerSecond, "/s"},
            {"until nothing waited after the last arrival", outcome.drainedAfter, "s"},
            {"routers killed", double(outcome.kills), ""},
            {"queue groups that changed hands", double(history.changedHands), ""},
            {"server restarts", double(outcome.restarts), ""},
            {"connections opened again by desks", double(outcome.reconnects), ""},
            {"changes of desks refused", double(outcome.refusals), ""},
            {"routers that SIGTERM ended well", double(outcome.endedCleanly), ""}};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    TeamLoad load;
    load.arriving = std::chrono::seconds(words.value(1, QStringLiteral("60")).toInt());
    load.tickets = words.value(2, QStringLiteral("20000")).toInt();
    load.logs = words.value(3);
    load.restarts = {load.arriving / 3, load.arriving * 2 / 3};
    load.restartServer = [] {
        PostgresCluster::shared().crash();
        PostgresCluster::shared().start();
    };
    TeamStress stress(QStringLiteral(EVENKEELCTL), PostgresCluster::shared().makeWorkspace(), load);
    const auto figures = figuresOf(stress.run());
    bench::print("a team on one server", figures);
    const auto isMet = [](const bench::Figure &figure) { return figure.asked <= 0 || figure.isMet(); };
    return std::all_of(figures.begin(), figures.end(), isMet) ? 0 : 1;
}
