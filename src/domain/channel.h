// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <cstdint>
#include <string>

namespace evenkeel {

/// Stored as its number.
enum class ChannelKind : std::uint8_t { Email = 0, Web = 1, Chat = 2, Phone = 3, Social = 4, Messaging = 5 };

inline constexpr int ChannelKindCount = 6;

/// Whether the customer is on the line while an agent works. A record of a finished call is deferred work,
/// although it came in by phone; it weighs what an email weighs.
enum class Handling : std::uint8_t { Deferred = 0, Live = 1 };

/// A source of tickets as the desk names it ("Self service"), and what kind it is.
struct Channel
{
    ChannelId id;
    std::string name;
    ChannelKind kind = ChannelKind::Email;
    Handling handling = Handling::Deferred;

    friend bool operator==(const Channel &, const Channel &) = default;
};

/// A set of channel kinds, one bit each.
using ChannelMask = std::uint8_t;
inline constexpr ChannelMask AllChannels = 0x3f;
[[nodiscard]] constexpr ChannelMask maskOf(ChannelKind kind)
{
    return static_cast<ChannelMask>(1U << static_cast<unsigned>(kind));
}

} // namespace evenkeel
