// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel.h"

#include <cstdint>
#include <string>
#include <vector>

namespace evenkeel {

/// What a capacity profile counts of the tickets an agent holds.
enum class CapacityMeasure : std::uint8_t {
    Units = 0,     ///< weights by channel and effort
    Tickets,       ///< each that counts toward load is one
    EffortMinutes, ///< expected handling against the time left in the shift; limits are shares of that time
    ComplexTickets,
};

/// A limit of its own for a team or one agent. With both empty it holds for nobody.
struct LimitFor
{
    std::string team;
    std::string agent; ///< goes before the team's
    double limit = 0;
    double urgentLimit = 0;

    friend bool operator==(const LimitFor &, const LimitFor &) = default;
};

/// One limit among several; an agent must have room under all that apply. Only tickets of its channels count, and
/// only they are stopped by it.
struct CapacityProfile
{
    int id = 0; ///< unique in the policy and never used again
    std::string name;
    bool isOn = true;
    CapacityMeasure measure = CapacityMeasure::Tickets;
    ChannelMask channels = AllChannels;
    std::vector<std::string> teams; ///< empty: everybody
    double limit = 0;
    double urgentLimit = 0; ///< with the buffer that only urgent work may use; at least limit
    std::vector<LimitFor> exceptions;

    friend bool operator==(const CapacityProfile &, const CapacityProfile &) = default;
};

/// Bends an agent's capacity units: trainee 0.5, part time 0.6.
struct CapacityShare
{
    std::string team;
    std::string agent; ///< goes before the team's
    std::string reason;
    double share = 1;

    friend bool operator==(const CapacityShare &, const CapacityShare &) = default;
};

} // namespace evenkeel
