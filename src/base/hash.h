// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace evenkeel {

/// FNV-1a, 64 bit: a fingerprint that is the same on every machine and in every version of the program.
class Fingerprint
{
public:
    constexpr Fingerprint &add(std::string_view bytes)
    {
        for (const char byte : bytes)
            mix(static_cast<unsigned char>(byte));
        mix(0x1f); // a separator, so that ("ab", "c") and ("a", "bc") differ
        return *this;
    }

    constexpr Fingerprint &add(std::int64_t number)
    {
        for (unsigned shift = 0; shift < 64; shift += 8)
            mix(static_cast<unsigned char>(static_cast<std::uint64_t>(number) >> shift));
        return *this;
    }

    [[nodiscard]] constexpr std::uint64_t value() const { return m_value; }

private:
    constexpr void mix(unsigned char byte) { m_value = (m_value ^ byte) * 0x100000001b3U; }

    std::uint64_t m_value = 0xcbf29ce484222325U;
};

} // namespace evenkeel
