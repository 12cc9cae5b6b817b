// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"

#include <bit>
#include <cassert>
#include <cmath>

namespace evenkeel {

Random::Random(std::uint64_t seed)
{
    for (std::uint64_t &word : m_state) {
        seed += 0x9e3779b97f4a7c15U;
        std::uint64_t mixed = seed;
        mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
        word = mixed ^ (mixed >> 31U);
    }
}

std::uint64_t Random::next()
{
    const std::uint64_t result = std::rotl(m_state[1] * 5, 7) * 9;
    const std::uint64_t shifted = m_state[1] << 17U;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

std::uint64_t Random::below(std::uint64_t bound)
{
    assert(bound > 0);
    // Numbers past the last whole multiple of the bound would favour the small ones.
    const std::uint64_t limit = UINT64_MAX - UINT64_MAX % bound;
    std::uint64_t number = next();
    while (number >= limit)
        number = next();
    return number % bound;
}

int Random::between(int low, int high)
{
    assert(low <= high);
    return low + static_cast<int>(below(static_cast<std::uint64_t>(static_cast<std::int64_t>(high) - low + 1)));
}

double Random::uniform()
{
    return static_cast<double>(next() >> 11U) * 0x1.0p-53;
}

double Random::normal()
{
    double sum = -6.0;
    for (int i = 0; i < 12; ++i)
        sum += uniform();
    return sum;
}

double Random::exponential(double mean)
{
    return -mean * std::log(1.0 - uniform());
}

} // namespace evenkeel
