// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boardfilter.h"

#include <vector>

namespace evenkeel {

/// One row of the board after filtering and sorting; numbers point into the snapshot.
struct BoardRow
{
    enum class Kind { Team, Agent };

    Kind kind = Kind::Agent;
    int lane = -1;          ///< of Agent: index in BoardSnapshot::lanes
    TeamId team;            ///< of Team
    int agents = 0;         ///< of Team: lanes that follow
    double meanLoad = 0;    ///< of Team
    double spread = 0;      ///< of Team: standard deviation of the load ratio
    std::vector<int> cards; ///< of Agent: indices in AgentLane::cards that the filter lets through

    friend bool operator==(const BoardRow &, const BoardRow &) = default;
};

/// Figures over the agents shown.
struct BoardFigures
{
    int agents = 0;
    int onShift = 0;
    double meanLoad = 0;
    double spread = 0; ///< standard deviation; a mean in the green hides one agent drowning
    int inBand = 0;    ///< agents on shift inside the target band
    int atRisk = 0;    ///< open tickets at risk, breached ones not counted
    int breached = 0;

    friend bool operator==(const BoardFigures &, const BoardFigures &) = default;
};

struct BoardArrangement
{
    std::vector<BoardRow> rows;
    std::vector<int> waiting;  ///< indices in BoardSnapshot::waiting
    std::vector<int> roomiest; ///< lanes on shift and available with the most room, best first, at most five
    BoardFigures figures;

    friend bool operator==(const BoardArrangement &, const BoardArrangement &) = default;
};

/// Filters and sorts. Ties by name, then id, so that the same snapshot always gives the same picture.
/// O(lanes log lanes + cards).
[[nodiscard]] BoardArrangement arrange(const BoardSnapshot &snapshot, const BoardFilter &filter, BoardOrder order);

} // namespace evenkeel
