// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace evenkeel {

/// A seeded generator with the same numbers on every machine (std distributions differ between libraries).
/// xoshiro256** by Blackman and Vigna (2018), seeded through splitmix64.
class Random
{
public:
    explicit Random(std::uint64_t seed);

    [[nodiscard]] std::uint64_t next();
    /// Uniform in [0, bound); bound must be positive.
    [[nodiscard]] std::uint64_t below(std::uint64_t bound);
    /// Uniform in [low, high], both included.
    [[nodiscard]] int between(int low, int high);
    /// Uniform in [0, 1).
    [[nodiscard]] double uniform();
    [[nodiscard]] bool chance(double probability) { return uniform() < probability; }
    /// Standard normal, by the sum of twelve uniforms: exact on every machine, tails cut at 6.
    [[nodiscard]] double normal();
    /// Exponential with the given mean.
    [[nodiscard]] double exponential(double mean);

private:
    std::array<std::uint64_t, 4> m_state{};
};

} // namespace evenkeel
