// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/intervals.h"
#include "domain/channel.h"
#include "domain/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace evenkeel {

struct Agent
{
    AgentId id;
    std::string name;
    TeamId team;
    std::string zone = "UTC"; ///< IANA time zone of the agent's calendar
    double capacity = 100.0;  ///< units, see Policy::weights
    ChannelMask channels = AllChannels;
    std::vector<QueueId> queues; ///< queues the agent serves, sorted
    bool isActive = true;

    friend bool operator==(const Agent &, const Agent &) = default;
};

/// Live readiness. Stored as its number.
enum class Presence : std::uint8_t { Offline = 0, Away = 1, Busy = 2, Available = 3 };

/// A presence set by hand. Without one, presence follows the shift: available inside, offline outside.
struct PresenceSetting
{
    AgentId agent;
    Presence presence = Presence::Available;
    Instant since;
    std::optional<Instant> until; ///< open end: until set anew

    [[nodiscard]] bool holdsAt(Instant at) const { return since <= at && (!until || at < *until); }
    friend bool operator==(const PresenceSetting &, const PresenceSetting &) = default;
};

} // namespace evenkeel
