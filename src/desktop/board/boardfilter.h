// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/boardsnapshot.h"

#include <QString>

#include <set>

namespace evenkeel {

/// What the board shows. Team, skill and shift choose lanes; priority, risk and text choose cards.
struct BoardFilter
{
    std::set<TeamId> teams; ///< empty: all
    std::set<SkillId> skills;
    std::set<Priority> priorities;
    std::set<ChannelKind> channels;
    bool isOnShiftOnly = false;
    bool isAtRiskOnly = false;
    QString text; ///< in subject, reference or the agent's name

    [[nodiscard]] bool hasCardRule() const
    {
        return !priorities.empty() || !channels.empty() || isAtRiskOnly || !text.isEmpty();
    }
    [[nodiscard]] bool accepts(const AgentLane &lane) const;
    [[nodiscard]] bool accepts(const TicketCard &card, double atRiskShare) const;
    friend bool operator==(const BoardFilter &, const BoardFilter &) = default;
};

/// The order of the lanes.
enum class BoardOrder { MostLoaded = 0, LeastLoaded = 1, ByTeam = 2, ByName = 3 };

} // namespace evenkeel
