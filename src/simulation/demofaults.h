// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace evenkeel {

/// What can be made wrong with an even demonstration desk, so that it is to be found.
enum class DemoFault : std::uint8_t {
    Overload = 0, ///< one agent gets nearly half of what the team may give him, and takes long
    Silo,         ///< nearly all tickets of one skill go to one agent though others have it
    DeadRule,     ///< a triage rule behind one that leaves it nothing
    TwoPeaks,     ///< a third of one queue's tickets lies for most of a day before anybody takes it
    Misrouting,   ///< half of one category's tickets first go to agents without its skill: all that say a word which
                  ///< the category's rule misses, and some of the others
    Absence,      ///< half of a team is ill for two days of the last whole week, and says so in the morning
};
inline constexpr std::size_t DemoFaultCount = 6;
[[nodiscard]] std::string_view codeOf(DemoFault fault);
/// nullopt for a word that names none.
[[nodiscard]] std::optional<DemoFault> demoFaultFrom(std::string_view code);

/// Where the faults of a desk were put, by the seed; invalid where that fault was not asked for.
struct DemoFaultPlaces
{
    AgentId overloaded;
    SkillId silo;
    AgentId expert; ///< of the silo
    QueueId lateQueue;
    CategoryId misrouted;
    std::string keywordRule;           ///< a name: the rule for the misrouted category …
    std::vector<std::string> keywords; ///< … what it looks for in subjects …
    std::string missedWord;            ///< … and what it does not, in small letters
    std::string deadRule;              ///< a name
    TeamId absent;

    friend bool operator==(const DemoFaultPlaces &, const DemoFaultPlaces &) = default;
};

/// Puts faults into a desk of so many agents of four teams.
[[nodiscard]] DemoFaultPlaces placeFaults(std::span<const DemoFault> faults, std::uint64_t seed, int agents);

} // namespace evenkeel
