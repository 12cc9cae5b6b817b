// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/deskpicture.h"

#include <optional>
#include <vector>

namespace evenkeel {

/// One thing that could be otherwise.
struct RemedyChange
{
    enum class Kind : std::uint8_t {
        Later = 0,    ///< wait until `at`: a shift, a ramp, a ring, a block's end
        Available,    ///< the agent is set available by hand
        ServeQueue,   ///< the agent serves `queue`
        JoinTeam,     ///< the agent is in `team`
        SkillLevel,   ///< the agent has `skill` at level `to` instead of `from`
        TakeChannel,  ///< the agent works on the ticket's channel
        Capacity,     ///< the agent has `to` units instead of `from`: whole units more
        ProfileLimit, ///< the capacity profile `profile` allows `to`, urgent work included
        ComplexLimit, ///< `to` complex tickets in flight are allowed
        AskAgain,     ///< whoever declined may be asked again
    };

    Kind kind = Kind::Later;
    std::optional<Instant> at;
    QueueId queue;
    TeamId team;
    SkillId skill;
    int profile = 0;
    double from = 0;
    double to = 0;

    friend bool operator==(const RemedyChange &, const RemedyChange &) = default;
};

/// Changes that together would let an agent take a ticket.
struct Remedy
{
    AgentId agent;
    std::vector<RemedyChange> changes;

    friend bool operator==(const Remedy &, const Remedy &) = default;
};

/// The desk with the changes made.
[[nodiscard]] DeskPicture applied(DeskPicture picture, TicketId ticket, const Remedy &remedy);

/// What it would take for the agent to be let through to the ticket: by changes now, and, where one is enough, by
/// waiting alone. Empty where every gate lets the agent through already, or nothing helps.
///
/// Every answer is made on a copy of the desk and decided again before it is given: with all its changes the agent is a
/// candidate, and without any one of them it is not. Of an assigned or offered ticket as if it were waiting.
/// O(changes²) desks of the picture's size.
[[nodiscard]] std::vector<Remedy> whatItTakes(const DeskPicture &picture, TicketId ticket, AgentId agent);

/// The smallest of these for a ticket that nobody may take, looking at the agents nearest to it: fewest changes first,
/// then waiting the shorter, then the lower kind and id; at most `most`. Empty where somebody may take it.
[[nodiscard]] std::vector<Remedy> whatItTakes(const DeskPicture &picture, TicketId ticket, std::size_t most = 5);

} // namespace evenkeel
