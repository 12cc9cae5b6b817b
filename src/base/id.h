// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace evenkeel {

/// A database identity of one kind of thing. Zero means "none"; ids of different tags never mix.
template <class Tag>
struct Id
{
    std::int64_t value = 0;

    [[nodiscard]] constexpr bool isValid() const { return value != 0; }
    friend constexpr auto operator<=>(const Id &, const Id &) = default;
};

/// A dense position in an engine's own arrays, 0-based. Not an identity: it lives as long as one problem.
template <class Tag>
struct Index
{
    std::uint32_t value = 0;

    friend constexpr auto operator<=>(const Index &, const Index &) = default;
};

} // namespace evenkeel

template <class Tag>
struct std::hash<evenkeel::Id<Tag>>
{
    std::size_t operator()(const evenkeel::Id<Tag> &id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
